//! The ID token: what is in it, and when it is believed (facts.md section F).

use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{CoreGenderClaim, CoreJsonWebKeySet, CoreJwsSigningAlgorithm};
use openidconnect::{
    AccessToken, AccessTokenHash, AdditionalClaims, ClaimsVerificationError, ClientId, IdTokenClaims, IdTokenVerifier, IssuerUrl,
    Nonce, NonceVerifier, SignatureVerificationError,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{SignInError, Untrusted};
use crate::settings::EntraSettings;
use crate::token_endpoint::IdToken;

/// How much the clocks may differ.
pub(crate) const LEEWAY: SignedDuration = SignedDuration::from_mins(5);

/// Entra's claims beyond OpenID Connect's own.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct EntraClaims {
    /// The person's object ID in the tenant.
    pub oid: Option<Uuid>,
    /// The tenant.
    pub tid: Option<Uuid>,
    /// The token's version.
    pub ver: Option<String>,
    /// Where the person was authenticated, when not by the issuer: a guest.
    pub idp: Option<String>,
    /// App roles.
    pub roles: Option<Vec<String>>,
    /// Directory roles, by template.
    pub wids: Option<Vec<String>>,
    /// Authentication contexts that were met.
    pub acrs: Option<Vec<String>>,
    /// The session at Entra.
    pub sid: Option<String>,
}

impl AdditionalClaims for EntraClaims {}

/// What was believed.
pub(crate) type Claims = IdTokenClaims<EntraClaims, CoreGenderClaim>;

/// Why it was not believed.
#[derive(Debug)]
pub(crate) enum Disbelief {
    /// The signing key is not among those that are known: they may have been rotated.
    UnknownKey,
    /// For good.
    Final(SignInError),
}

impl From<Untrusted> for Disbelief {
    fn from(reason: Untrusted) -> Self {
        Self::Final(SignInError::Untrusted(reason))
    }
}

impl From<&ClaimsVerificationError> for Disbelief {
    fn from(error: &ClaimsVerificationError) -> Self {
        match error {
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => Self::UnknownKey,
            error => Untrusted::from(error).into(),
        }
    }
}

/// Verifies the token. `nonce` is that of the sign-in; a device code's has none. The times come last, so that a wrong clock is not taken for a forgery, nor a forgery for a wrong clock.
pub(crate) fn verify(
    token: &IdToken,
    access: &AccessToken,
    nonce: Option<&str>,
    keys: &CoreJsonWebKeySet,
    settings: &EntraSettings,
    now: Timestamp,
) -> Result<Claims, Disbelief> {
    let issuer = IssuerUrl::new(settings.issuer()).map_err(|_| Disbelief::Final(SignInError::Misconfigured))?;
    let client_id = ClientId::new(settings.client_id.hyphenated().to_string());
    let verifier = IdTokenVerifier::new_public_client(client_id, issuer, keys.clone())
        .set_allowed_algs([CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256])
        .set_time_fn(|| std::time::SystemTime::UNIX_EPOCH.into());
    let claims = token
        .claims(&verifier, |given: Option<&Nonce>| match nonce {
            Some(nonce) => (&Nonce::new(nonce.to_owned())).verify(given),
            None => Ok(()),
        })
        .map_err(|error| Disbelief::from(&error))?;
    if let Some(expected) = claims.access_token_hash() {
        let key = token.signing_key(&verifier).map_err(|_| Untrusted::Signature)?;
        let algorithm = token.signing_alg().map_err(|_| Untrusted::Signature)?;
        let actual = AccessTokenHash::from_token(access, algorithm, key).map_err(|_| Untrusted::AccessToken)?;
        if actual != *expected {
            return Err(Untrusted::AccessToken.into());
        }
    }
    let own = claims.additional_claims();
    if own.tid != Some(settings.tenant_id) {
        return Err(Untrusted::Tenant.into());
    }
    if own.ver.as_deref() != Some("2.0") {
        return Err(Untrusted::Version.into());
    }
    let (now, leeway) = (now.as_second(), LEEWAY.as_secs());
    // Entra dates tokens back by some minutes, so an old `iat` says nothing; the end counts.
    if claims.issue_time().timestamp() > now + leeway || claims.expiration().timestamp() + leeway <= now {
        return Err(Disbelief::Final(SignInError::ClockSkew));
    }
    Ok(claims.clone())
}
