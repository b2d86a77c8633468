//! Signing keys, tokens and their verification.
//!
//! Everything is signed by hand with `rsa`, so that a test which reads the tokens with another library judges them independently.

mod access;
mod claims;
mod jws;
mod key;

use std::collections::VecDeque;

use jiff::Timestamp;
use rand_chacha::ChaCha20Rng;
use serde_json::{Value, json};
use uuid::Uuid;

pub use access::{AccessClaims, TokenError};
pub use claims::service_principal_id;
pub(crate) use claims::{ClientProof, Delegation};
pub(crate) use jws::Jws;
pub(crate) use key::SigningKeyPair;

/// What the tokens say about where they come from and how long they live.
#[derive(Clone, Debug)]
pub struct TokenSettings {
    /// The authority's base URL without a trailing slash, e.g. `http://localhost:4010`.
    pub public_url: String,
    /// Graph's base URL without version or trailing slash: the access tokens' audience.
    pub graph_url: String,
    /// Life of an access token in seconds; Entra's default is about 3600.
    pub access_token_seconds: i64,
}

/// The tenant's signing keys: always two, of which the newest signs.
pub struct Signer {
    settings: TokenSettings,
    keys: VecDeque<SigningKeyPair>,
    skew_seconds: i64,
    wrong_issuer: Option<String>,
}

impl Signer {
    /// Makes two RSA keys of 2048 bits from `rng`.
    pub fn new(settings: TokenSettings, rng: &mut ChaCha20Rng) -> Self {
        let keys = VecDeque::from([SigningKeyPair::generate(rng), SigningKeyPair::generate(rng)]);
        Self {
            settings,
            keys,
            skew_seconds: 0,
            wrong_issuer: None,
        }
    }

    /// The tenant's issuer of ID tokens: `{public_url}/{tenant}/v2.0` (facts.md section F).
    fn issuer(&self, tenant_id: Uuid) -> String {
        format!("{}/{tenant_id}/v2.0", self.settings.public_url)
    }

    /// Access tokens for Graph come from the older issuer, which is the tenant without a version.
    fn access_issuer(&self, tenant_id: Uuid) -> String {
        format!("{}/{tenant_id}/", self.settings.public_url)
    }

    /// The public keys as `/{tenant}/discovery/v2.0/keys` shows them; Entra gives no `alg`.
    pub fn jwks(&self, tenant_id: Uuid) -> Value {
        let issuer = self.issuer(tenant_id);
        let keys: Vec<Value> = self.keys.iter().map(|key| key.jwk(&issuer)).collect();
        json!({ "keys": keys })
    }

    /// A new key joins and signs from now on; the oldest leaves, and with it every token it signed.
    pub fn rotate(&mut self, rng: &mut ChaCha20Rng) {
        self.admit(SigningKeyPair::generate(rng));
    }

    /// As [`Signer::rotate`], with a key that was made beforehand: making one takes up to a second.
    pub(crate) fn admit(&mut self, key: SigningKeyPair) {
        self.keys.push_back(key);
        self.keys.pop_front();
    }

    /// Shifts `iat`, `nbf` and `exp` of the tokens issued from now on by `seconds`; `auth_time` stays.
    pub fn skew(&mut self, seconds: i64) {
        self.skew_seconds = seconds;
    }

    /// Puts another `iss` into the ID tokens issued from now on; `None` is the right one.
    pub fn set_issuer(&mut self, issuer: Option<String>) {
        self.wrong_issuer = issuer;
    }

    /// Life of an access token in seconds.
    pub fn access_token_seconds(&self) -> i64 {
        self.settings.access_token_seconds
    }

    /// An ID token with the claims of facts.md section F.
    pub(crate) fn id_token(&self, delegation: &Delegation<'_>, now: Timestamp) -> String {
        let mut body = delegation.id_claims();
        let issuer = self
            .wrong_issuer
            .clone()
            .unwrap_or_else(|| self.issuer(delegation.app.tenant_id));
        body.insert("iss".into(), issuer.into());
        self.seal(body, now)
    }

    /// A person's access token for Graph, with `scp`.
    pub(crate) fn delegated_token(&self, delegation: &Delegation<'_>, now: Timestamp) -> String {
        let mut body = delegation.access_claims(&self.settings.graph_url);
        body.insert("iss".into(), self.access_issuer(delegation.app.tenant_id).into());
        self.seal(body, now)
    }

    /// An app-only access token for Graph, with `roles` and without `scp`.
    pub(crate) fn app_token(
        &self,
        app: &crate::app_registration::AppRegistration,
        proof: ClientProof,
        capabilities: &[String],
        uti: &str,
        now: Timestamp,
    ) -> String {
        let mut body = claims::app_claims(app, proof, capabilities, uti, &self.settings.graph_url);
        body.insert("iss".into(), self.access_issuer(app.tenant_id).into());
        self.seal(body, now)
    }

    /// Adds the times and signs with the newest key. ID tokens live as long as access tokens here, as Entra's do by default.
    fn seal(&self, mut body: serde_json::Map<String, Value>, now: Timestamp) -> String {
        let issued = now.as_second() + self.skew_seconds;
        body.insert("iat".into(), issued.into());
        body.insert("nbf".into(), issued.into());
        body.insert("exp".into(), (issued + self.settings.access_token_seconds).into());
        let newest = self.keys.len() - 1;
        self.keys[newest].sign(&Value::Object(body))
    }

    /// Reads an access token as Graph does. `bearer` is the token alone, without the word `Bearer`.
    ///
    /// Valid up to and excluding `exp`; up to 300 seconds before `nbf`, which clocks that disagree need.
    /// The caller compares [`AccessClaims::tid`] with its own tenant; here it must agree with the token's issuer.
    pub fn verify_access(&self, bearer: &str, now: Timestamp) -> Result<AccessClaims, TokenError> {
        let jws = Jws::parse(bearer).ok_or(TokenError::Malformed)?;
        let key = self
            .keys
            .iter()
            .find(|key| jws.header("kid") == Some(key.kid()))
            .ok_or(TokenError::Signature)?;
        if !key.verifies(&jws) {
            return Err(TokenError::Signature);
        }
        if jws.claims["aud"] != self.settings.graph_url.as_str() {
            return Err(TokenError::Audience);
        }
        let (claims, iss) = access::read(jws.claims, now)?;
        if iss != self.access_issuer(claims.tid) {
            return Err(TokenError::Tenant);
        }
        Ok(claims)
    }
}

#[cfg(test)]
mod tests;
