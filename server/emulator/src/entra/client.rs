//! Who the client is: by secret or by an assertion that its certificate signed (facts.md section F).

mod assertion;
mod certificate;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderMap, header};
use jiff::Timestamp;
use url::form_urlencoded;

use crate::app_registration::AppRegistration;
use crate::tokens::ClientProof;

use super::params::Params;
use super::refusal::Refusal;
use super::store::Store;

/// A request to the token endpoint, as far as its sender is concerned.
pub(super) struct Claimant<'a> {
    pub(super) params: &'a Params,
    pub(super) headers: &'a HeaderMap,
    pub(super) app: &'a AppRegistration,
    /// What an assertion must name as `aud`.
    pub(super) token_endpoint: &'a str,
    pub(super) now: Timestamp,
}

impl Claimant<'_> {
    /// Authenticates a confidential client by `client_secret_post`, `client_secret_basic` or `private_key_jwt`.
    pub(super) fn authenticate(&self, store: &mut Store) -> Result<ClientProof, Refusal> {
        match self.identify(store)? {
            ClientProof::None => Err(Refusal::new(
                "invalid_client",
                7_000_218,
                "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
            )),
            proof => Ok(proof),
        }
    }

    /// As [`Claimant::authenticate`], but a public client need not prove itself. A proof that is sent must be right all the same.
    pub(super) fn identify(&self, store: &mut Store) -> Result<ClientProof, Refusal> {
        let basic = basic(self.headers);
        let named = self.params.get("client_id").map(str::to_owned);
        let client_id = basic
            .as_ref()
            .map(|(id, _)| id.clone())
            .or(named)
            .ok_or_else(|| Refusal::missing("client_id"))?;
        if !client_id.eq_ignore_ascii_case(&self.app.client_id.to_string()) {
            return Err(Refusal::unknown_app(&client_id));
        }
        if self.params.get("client_assertion").is_some() || self.params.get("client_assertion_type").is_some() {
            self.check_assertion(store)?;
            return Ok(ClientProof::Certificate);
        }
        let secret = basic
            .map(|(_, secret)| secret)
            .or_else(|| self.params.get("client_secret").map(str::to_owned));
        match secret {
            None => Ok(ClientProof::None),
            Some(secret) if self.app.client_secrets.contains(&secret) => Ok(ClientProof::Secret),
            Some(_) => Err(Refusal::new(
                "invalid_client",
                7_000_215,
                "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the \
                 client secret ID, for a secret added to the app.",
            )),
        }
    }
}

/// `client_secret_basic`: both halves are encoded as in a form before they are joined (RFC 6749 section 2.3.1).
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let joined = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = joined.split_once(':')?;
    Some((form_decoded(id), form_decoded(secret)))
}

fn form_decoded(text: &str) -> String {
    // A name without "=" is decoded as a whole; "&" and "=" cannot stand in an encoded half.
    form_urlencoded::parse(text.as_bytes())
        .next()
        .map(|(name, _)| name.into_owned())
        .unwrap_or_default()
}
