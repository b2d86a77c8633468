//! The claims of the tokens (facts.md section F).

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use uuid::{Uuid, uuid};

use crate::app_registration::AppRegistration;
use crate::user::User;

/// In `wids` of every member: "User", not an administrator's role.
const MEMBER: Uuid = uuid!("b79fbf4d-3ef9-4689-8143-76b194e85509");

/// The tenant where the guests of the demo are at home.
const HOME_OF_GUESTS: &str = "https://sts.windows.net/5c1f3a0e-7d42-4b58-9a36-2f0c8d61e7b4/";

/// How the client proved itself: `appidacr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClientProof {
    /// As a public client: not at all.
    None,
    /// By a client secret.
    Secret,
    /// By an assertion that its certificate signed.
    Certificate,
}

impl ClientProof {
    fn acr(self) -> &'static str {
        match self {
            Self::None => "0",
            Self::Secret => "1",
            Self::Certificate => "2",
        }
    }
}

/// All that the tokens of one person for one app say.
pub(crate) struct Delegation<'a> {
    /// The client.
    pub(crate) app: &'a AppRegistration,
    /// The person.
    pub(crate) user: &'a User,
    /// `sid`.
    pub(crate) session_id: Uuid,
    /// When the person last proved who they are.
    pub(crate) auth_time: Timestamp,
    /// `openid`, `profile`, `email`, `offline_access`, as asked.
    pub(crate) openid_scopes: &'a [String],
    /// Permissions of Graph that were asked and have consent.
    pub(crate) graph_scopes: &'a [String],
    /// `nonce` of the authorization request.
    pub(crate) nonce: Option<&'a str>,
    /// Authentication contexts for the ID token.
    pub(crate) id_acrs: &'a [String],
    /// Authentication contexts for the access token.
    pub(crate) access_acrs: &'a [String],
    /// `xms_cc`.
    pub(crate) capabilities: &'a [String],
    /// `appidacr`.
    pub(crate) proof: ClientProof,
    /// `uti`.
    pub(crate) uti: &'a str,
}

impl Delegation<'_> {
    fn has(&self, scope: &str) -> bool {
        self.openid_scopes.iter().any(|asked| asked == scope)
    }

    /// The ID token's claims without `iss` and the times that sealing adds.
    pub(super) fn id_claims(&self) -> Map<String, Value> {
        let client = self.app.client_id.to_string();
        let mut claims = self.both();
        claims.insert("sub".into(), pairwise(&client, self.user.id).into());
        claims.insert("aud".into(), client.into());
        claims.insert("ver".into(), "2.0".into());
        claims.insert("auth_time".into(), self.auth_time.as_second().into());
        if self.has("profile") {
            claims.insert("oid".into(), json!(self.user.id));
            claims.insert("name".into(), json!(self.user.display_name));
            claims.insert("preferred_username".into(), json!(self.user.user_principal_name));
        }
        if self.has("email") {
            claims.insert("email".into(), json!(self.user.user_principal_name));
        }
        if let Some(nonce) = self.nonce {
            claims.insert("nonce".into(), nonce.into());
        }
        if !self.user.app_roles.is_empty() {
            claims.insert("roles".into(), json!(self.user.app_roles));
        }
        insert_some(&mut claims, "acrs", self.id_acrs);
        claims
    }

    /// The access token's claims without `iss` and the times that sealing adds. `roles` stay out: they are of Rekey, not of Graph.
    pub(super) fn access_claims(&self, graph_url: &str) -> Map<String, Value> {
        let mut claims = self.both();
        let openid = self.openid_scopes.iter().filter(|scope| *scope != "offline_access");
        let scopes: Vec<&str> = openid.chain(self.graph_scopes).map(String::as_str).collect();
        claims.insert("aud".into(), graph_url.into());
        claims.insert("ver".into(), "1.0".into());
        claims.insert("idtyp".into(), "user".into());
        claims.insert("appid".into(), json!(self.app.client_id));
        claims.insert("appidacr".into(), self.proof.acr().into());
        claims.insert("oid".into(), json!(self.user.id));
        claims.insert("sub".into(), pairwise(graph_url, self.user.id).into());
        claims.insert("scp".into(), scopes.join(" ").into());
        claims.insert("name".into(), json!(self.user.display_name));
        claims.insert("upn".into(), json!(self.user.user_principal_name));
        claims.insert("unique_name".into(), json!(self.user.user_principal_name));
        insert_some(&mut claims, "acrs", self.access_acrs);
        insert_some(&mut claims, "xms_cc", self.capabilities);
        claims
    }

    /// What stands in both tokens.
    fn both(&self) -> Map<String, Value> {
        let mut wids = self.user.directory_roles.clone();
        let mut claims = Map::new();
        if self.user.guest {
            claims.insert("idp".into(), HOME_OF_GUESTS.into());
        } else if !wids.contains(&MEMBER) {
            wids.push(MEMBER);
        }
        if !wids.is_empty() {
            claims.insert("wids".into(), json!(wids));
        }
        claims.insert("tid".into(), json!(self.app.tenant_id));
        claims.insert("sid".into(), json!(self.session_id));
        claims.insert("uti".into(), self.uti.into());
        claims
    }
}

/// The claims of an app-only token without `iss` and the times that sealing adds.
pub(super) fn app_claims(
    app: &AppRegistration,
    proof: ClientProof,
    capabilities: &[String],
    uti: &str,
    graph_url: &str,
) -> Map<String, Value> {
    let principal = service_principal_id(app);
    let mut claims = Map::new();
    claims.insert("aud".into(), graph_url.into());
    claims.insert("ver".into(), "1.0".into());
    claims.insert("idtyp".into(), "app".into());
    claims.insert("appid".into(), json!(app.client_id));
    claims.insert("appidacr".into(), proof.acr().into());
    claims.insert("oid".into(), json!(principal));
    claims.insert("sub".into(), json!(principal));
    claims.insert("tid".into(), json!(app.tenant_id));
    claims.insert("uti".into(), uti.into());
    insert_some(&mut claims, "roles", &app.application);
    insert_some(&mut claims, "xms_cc", capabilities);
    claims
}

/// Object id of the app's service principal: an app-only token's `oid`. It follows from the tenant's and the app's ids.
pub fn service_principal_id(app: &AppRegistration) -> Uuid {
    Uuid::new_v5(&app.tenant_id, app.client_id.as_bytes())
}

/// `sub`: for each audience another one, so that apps cannot compare people.
fn pairwise(audience: &str, oid: Uuid) -> String {
    let digest = Sha256::new().chain_update(audience).chain_update(oid.as_bytes()).finalize();
    URL_SAFE_NO_PAD.encode(digest)
}

/// Entra leaves an empty list out.
fn insert_some(claims: &mut Map<String, Value>, name: &str, values: &[String]) {
    if !values.is_empty() {
        claims.insert(name.into(), json!(values));
    }
}
