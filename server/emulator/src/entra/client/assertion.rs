//! `private_key_jwt`: a client assertion and what must be right about it.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use rsa::RsaPublicKey;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::certificate::public_key;
use super::{Claimant, Refusal, Store};
use crate::tokens::Jws;

const TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Longest life of an assertion in seconds.
const LONGEST_SECONDS: i64 = 600;
/// By how much the client's clock may be ahead, in seconds.
const AHEAD_SECONDS: i64 = 300;

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: String,
    jti: String,
    exp: i64,
    nbf: Option<i64>,
    iat: Option<i64>,
}

impl Claimant<'_> {
    pub(super) fn check_assertion(&self, store: &mut Store) -> Result<(), Refusal> {
        if self.params.get("client_assertion_type") != Some(TYPE) {
            return Err(Refusal::unsupported("client_assertion_type"));
        }
        let text = self
            .params
            .get("client_assertion")
            .ok_or_else(|| Refusal::missing("client_assertion"))?;
        let jws = Jws::parse(text).ok_or_else(malformed)?;
        if !self.candidates(&jws)?.iter().any(|key| jws.is_signed_by(key)) {
            return Err(refused(700_027, "Client assertion failed signature validation."));
        }
        let claims: Claims = serde_json::from_value(jws.claims).map_err(|_| malformed())?;
        self.check_claims(&claims)?;
        // An assertion lives fifteen minutes at the very most: ten, and five that clocks may differ.
        let forget = self.now + SignedDuration::from_secs(LONGEST_SECONDS + AHEAD_SECONDS);
        if store.first_use(&claims.jti, forget) {
            Ok(())
        } else {
            Err(refused(
                700_027,
                "Client assertion has been used before; each needs a 'jti' of its own.",
            ))
        }
    }

    /// The registered keys that the header can mean: by `x5t#S256`, or any for the older `x5t`, a SHA-1 digest that is not computed here.
    fn candidates(&self, jws: &Jws<'_>) -> Result<Vec<RsaPublicKey>, Refusal> {
        let thumbprint = |name| jws.header(name).and_then(|text| URL_SAFE_NO_PAD.decode(text).ok());
        let (sha256, sha1) = (thumbprint("x5t#S256"), thumbprint("x5t").filter(|digest| digest.len() == 20));
        let meant = |der: &&Vec<u8>| match &sha256 {
            Some(digest) => Sha256::digest(der).as_slice() == digest,
            None => sha1.is_some(),
        };
        let keys: Vec<RsaPublicKey> = self
            .app
            .certificates
            .iter()
            .filter(meant)
            .filter_map(|der| public_key(der))
            .collect();
        if keys.is_empty() {
            let text = "The certificate with identifier used to sign the client assertion is not registered on application. \
                        [Reason - The key was not found.]";
            return Err(refused(700_027, text));
        }
        Ok(keys)
    }

    fn check_claims(&self, claims: &Claims) -> Result<(), Refusal> {
        let is_me = |id: &str| id.eq_ignore_ascii_case(&self.app.client_id.to_string());
        if !is_me(&claims.iss) || !is_me(&claims.sub) {
            return Err(refused(
                700_021,
                "Client assertion application identifier doesn't match 'client_id' parameter.",
            ));
        }
        if claims.aud != self.token_endpoint {
            return Err(refused(
                700_023,
                "Client assertion audience claim does not match Realm issuer.",
            ));
        }
        if in_time(claims, self.now) {
            Ok(())
        } else {
            Err(refused(700_024, "Client assertion is not within its valid time range."))
        }
    }
}

fn in_time(claims: &Claims, now: Timestamp) -> bool {
    let now = now.as_second();
    let start = claims.nbf.or(claims.iat).unwrap_or(now);
    start <= now + AHEAD_SECONDS && now < claims.exp && claims.exp.saturating_sub(start) <= LONGEST_SECONDS
}

fn malformed() -> Refusal {
    refused(50_027, "JWT token is invalid or malformed.")
}

fn refused(code: u32, text: &str) -> Refusal {
    Refusal::new("invalid_client", code, text)
}
