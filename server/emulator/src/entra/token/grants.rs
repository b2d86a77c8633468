//! What a client can give for tokens.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::Exchange;
use crate::entra::State;
use crate::entra::claims_request::ClaimsRequest;
use crate::entra::device::Progress;
use crate::entra::refusal::Refusal;
use crate::entra::scopes::require_default;
use crate::entra::store::Grant;
use crate::tokens::ClientProof;

impl Exchange<'_> {
    /// `grant_type=authorization_code`
    pub(super) fn redeem_code(&self, state: &mut State, proof: ClientProof) -> Result<Value, Refusal> {
        let text = self.need("code")?;
        let redirect_uri = self.need("redirect_uri")?;
        let Some(code) = state.store.codes.get_mut(text) else {
            return Err(unreadable("code"));
        };
        if code.redeemed {
            let grant = code.grant.id;
            state.store.revoke_grant(grant);
            return Err(Refusal::new(
                "invalid_grant",
                54_005,
                "OAuth2 Authorization code was already redeemed.",
            ));
        }
        if code.expires <= self.now {
            let text = "The provided authorization code or refresh token has expired due to inactivity. Send a new interactive \
                        authorization request for this user and resource.";
            return Err(Refusal::new("invalid_grant", 70_008, text));
        }
        if code.redirect_uri != redirect_uri {
            let text = "The reply address does not match the reply address provided when requesting the authorization code.";
            return Err(Refusal::new("invalid_grant", 500_112, text));
        }
        let Some(verifier) = self.params.get("code_verifier") else {
            let text = "The size of the Code_Verifier parameter is invalid: it is missing.";
            return Err(Refusal::new("invalid_grant", 501_481, text));
        };
        if URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)) != code.challenge {
            let text = "The Code_Verifier does not match the code_challenge supplied in the authorization request.";
            return Err(Refusal::new("invalid_grant", 501_481, text));
        }
        code.redeemed = true;
        let grant = code.grant.clone();
        self.delegated(state, grant, proof)
    }

    /// `grant_type=refresh_token`
    pub(super) fn refresh(&self, state: &mut State, proof: ClientProof) -> Result<Value, Refusal> {
        let text = self.need("refresh_token")?;
        let Some(token) = state.store.refresh.get(text) else {
            return Err(unreadable("refresh_token"));
        };
        if token.revoked {
            let text = "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have \
                        changed or reset their password.";
            return Err(Refusal::new("invalid_grant", 50_173, text));
        }
        if token.expires <= self.now {
            let text = "The refresh token has expired due to inactivity.";
            return Err(Refusal::new("invalid_grant", 700_082, text));
        }
        let age = self.now.as_second() - token.grant.session.auth_time.as_second();
        if self.entra.settings.sign_in_frequency.is_some_and(|limit| age > limit) {
            let text = "The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.";
            return Err(Refusal::new("invalid_grant", 70_043, text).suberror("token_expired"));
        }
        let grant = Grant {
            nonce: None,
            ..token.grant.clone()
        };
        self.delegated(state, grant, proof)
    }

    /// `grant_type=client_credentials`
    pub(super) fn for_the_app(&self, state: &mut State, proof: ClientProof) -> Result<Value, Refusal> {
        require_default(self.need("scope")?, &self.entra.settings.graph_url)?;
        let capabilities = ClaimsRequest::parse(self.params.get("claims"))?.capabilities;
        let uti = state.uti();
        let seconds = state.signer.access_token_seconds();
        Ok(json!({
            "token_type": "Bearer",
            "expires_in": seconds,
            "ext_expires_in": seconds,
            "access_token": state.signer.app_token(&self.tenant.app, proof, &capabilities, &uti, self.now),
        }))
    }

    /// `grant_type=urn:ietf:params:oauth:grant-type:device_code`
    pub(super) fn poll_device(&self, state: &mut State, proof: ClientProof) -> Result<Value, Refusal> {
        let text = self.need("device_code")?;
        let Some(device) = state.store.devices.get_mut(text) else {
            return Err(Refusal::new("bad_verification_code", 70_018, "Invalid verification code."));
        };
        if device.expires <= self.now {
            return Err(Refusal::new("expired_token", 70_019, "The device code has expired."));
        }
        match &device.progress {
            Progress::Waiting => Err(Refusal::new(
                "authorization_pending",
                70_016,
                "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
            )),
            Progress::Declined => Err(Refusal::new(
                "authorization_declined",
                65_004,
                "User declined to consent to access the app.",
            )),
            Progress::Redeemed => Err(Refusal::new("invalid_grant", 54_005, "The device code was already redeemed.")),
            Progress::Allowed(session) => {
                let (session, scopes, claims) = (session.clone(), device.scopes.clone(), device.claims.clone());
                device.progress = Progress::Redeemed;
                let grant = Grant {
                    id: state.id(),
                    session,
                    scopes,
                    claims,
                    nonce: None,
                };
                self.delegated(state, grant, proof)
            }
        }
    }
}

/// A code or token that Entra never gave out.
fn unreadable(name: &str) -> Refusal {
    Refusal::new(
        "invalid_grant",
        9_002_313,
        format!("Invalid request. Request is malformed or invalid: '{name}'."),
    )
}
