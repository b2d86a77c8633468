//! Tokens for a person.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::Exchange;
use crate::entra::State;
use crate::entra::authorize::account;
use crate::entra::claims_request::ClaimsRequest;
use crate::entra::refusal::Refusal;
use crate::entra::scopes::Scopes;
use crate::entra::store::{Grant, REFRESH_SECONDS, Refresh};
use crate::tokens::{ClientProof, Delegation};

impl Exchange<'_> {
    /// Answers with the tokens that a grant is worth now: the account, the consent and `claims` are looked at each time.
    pub(super) fn delegated(&self, state: &mut State, grant: Grant, proof: ClientProof) -> Result<Value, Refusal> {
        let user = account(self.tenant, grant.session.oid)?;
        let scopes = self.scopes(&grant)?;
        let graph_scopes = scopes.granted(&self.tenant.app)?;
        let claims = self.claims(&grant)?;
        let uti = state.uti();
        let delegation = Delegation {
            app: &self.tenant.app,
            user,
            session_id: grant.session.id,
            auth_time: grant.session.auth_time,
            openid_scopes: &scopes.openid,
            graph_scopes: &graph_scopes,
            nonce: grant.nonce.as_deref(),
            id_acrs: &claims.id_acrs,
            access_acrs: &claims.access_acrs,
            capabilities: &claims.capabilities,
            proof,
            uti: &uti,
        };
        let openid = scopes.openid.iter().filter(|scope| *scope != "offline_access");
        let seconds = state.signer.access_token_seconds();
        let mut answer = json!({
            "token_type": "Bearer",
            "scope": openid.chain(&graph_scopes).map(String::as_str).collect::<Vec<_>>().join(" "),
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": state.signer.delegated_token(&delegation, self.now),
        });
        if scopes.has("openid") {
            answer["id_token"] = state.signer.id_token(&delegation, self.now).into();
        }
        if scopes.has("offline_access") {
            answer["refresh_token"] = self.refresh_token(state, grant).into();
        }
        Ok(answer)
    }

    /// What was asked at sign-in, unless this request names permissions of its own.
    fn scopes(&self, grant: &Grant) -> Result<Scopes, Refusal> {
        let Some(scope) = self.params.get("scope") else {
            return Ok(grant.scopes.clone());
        };
        let asked = Scopes::parse(scope, &self.entra.settings.graph_url)?;
        Ok(grant.scopes.with_permissions_of(asked))
    }

    /// What `claims` asked at sign-in, unless this request has its own. A context that was not satisfied needs the person.
    fn claims(&self, grant: &Grant) -> Result<ClaimsRequest, Refusal> {
        let Some(sent) = self.params.get("claims") else {
            return Ok(grant.claims.clone());
        };
        let claims = ClaimsRequest::parse(Some(sent))?;
        if claims.acrs().all(|acr| grant.session.acrs.contains(acr)) {
            return Ok(claims);
        }
        let text = "Due to a configuration change made by your administrator, or because you moved to a new location, you must use \
                    multi-factor authentication to access the resource.";
        Err(Refusal::new("interaction_required", 50_076, text)
            .suberror("basic_action")
            .claims(sent))
    }

    fn refresh_token(&self, state: &mut State, grant: Grant) -> String {
        let token = state.secret();
        let expires = self.now + SignedDuration::from_secs(REFRESH_SECONDS);
        state.store.refresh.insert(
            token.clone(),
            Refresh {
                grant,
                expires,
                revoked: false,
            },
        );
        token
    }
}
