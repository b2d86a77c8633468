//! What can go wrong in a sign-in, told apart by `error` and `suberror`, never by a text (facts.md section F).

use domain::failure::Failure;
use openidconnect::{ClaimsVerificationError, ConfigurationError, DiscoveryError};

use crate::http::HttpError;

/// Why there is no session, or no new token.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SignInError {
    /// `access_denied`: the person cancelled or declined, or is not assigned to the app.
    #[error("the person cancelled at Entra")]
    Cancelled,
    /// `consent_required`: an administrator has not consented to the permissions.
    #[error("the app's permissions have no consent")]
    ConsentMissing,
    /// Entra wants the person in front of it: MFA, another device, a new password.
    #[error("Entra asks for the person")]
    InteractionRequired {
        /// The claims challenge, to be handed back as [`BeginOptions::claims`](super::BeginOptions::claims).
        claims: Option<String>,
    },
    /// `invalid_grant` with `message_only`: a policy blocks the account and the person cannot change that.
    #[error("Entra refuses this account")]
    Refused,
    /// `invalid_grant` for a code: expired, revoked or used.
    #[error("Entra does not take the code")]
    CodeRefused,
    /// `invalid_grant` for a refresh token: expired or revoked.
    #[error("Entra does not take the refresh token")]
    RefreshRefused,
    /// The app registration and the settings differ: secret, certificate, redirect, permissions.
    #[error("the app registration does not fit the settings")]
    Misconfigured,
    /// The answer is not to be believed.
    #[error("the answer is not to be believed: {0}")]
    Untrusted(Untrusted),
    /// The answer is genuine, but the clocks differ by more than 5 minutes.
    #[error("the clocks of Entra and Rekey differ too much")]
    ClockSkew,
    /// Entra cannot be reached or fails.
    #[error("Entra is not available")]
    Unavailable,
    /// Entra did not answer in time.
    #[error("Entra took too long")]
    TimedOut,
}

/// What is not to be believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Untrusted {
    /// `iss`, of the token or of the discovery document, is not `{authority}/{tenant}/v2.0`.
    #[error("another issuer")]
    Issuer,
    /// `aud` is not this app alone.
    #[error("another audience")]
    Audience,
    /// `nonce` is missing or of another sign-in.
    #[error("another nonce")]
    Nonce,
    /// `tid` is missing or another tenant.
    #[error("another tenant")]
    Tenant,
    /// `ver` is not 2.0.
    #[error("another token version")]
    Version,
    /// No RS256 signature by a key of the tenant.
    #[error("no valid signature")]
    Signature,
    /// `at_hash` is of another access token.
    #[error("another access token")]
    AccessToken,
    /// There is no ID token, it has no `oid`, or it cannot be read.
    #[error("no readable ID token")]
    Malformed,
}

impl SignInError {
    /// What Entra's answer at the callback means: the query's `error` and `error_description`. Of the description, which anybody can
    /// write, only the number behind `AADSTS` is logged.
    pub fn from_callback(error: &str, error_description: Option<&str>) -> Self {
        let error_code = error_description.and_then(aadsts_number);
        let mapped = match error {
            "access_denied" => Self::Cancelled,
            "consent_required" => Self::ConsentMissing,
            "interaction_required" | "login_required" | "account_selection_required" => {
                Self::InteractionRequired { claims: None }
            }
            "invalid_request"
            | "invalid_client"
            | "unauthorized_client"
            | "invalid_scope"
            | "invalid_resource"
            | "unsupported_response_type" => Self::Misconfigured,
            _ => Self::Unavailable,
        };
        tracing::warn!(meaning = %mapped, error_code, "entra answered a sign-in with an error");
        mapped
    }
}

/// The digits of "AADSTS65004: ...", for the log only.
fn aadsts_number(description: &str) -> Option<u32> {
    let digits = description.strip_prefix("AADSTS")?;
    digits.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

impl From<&SignInError> for Failure {
    fn from(error: &SignInError) -> Self {
        match error {
            SignInError::Cancelled => Self::SignInCancelled,
            SignInError::ConsentMissing | SignInError::Refused => Self::SignInRefused,
            SignInError::InteractionRequired { .. } | SignInError::RefreshRefused => Self::SignInAgain,
            SignInError::CodeRefused => Self::SignInExpired,
            SignInError::Untrusted(_) => Self::SignInUntrusted,
            SignInError::ClockSkew => Self::ClockSkew,
            SignInError::Misconfigured | SignInError::Unavailable | SignInError::TimedOut => Self::SignInUnavailable,
        }
    }
}

impl From<HttpError> for SignInError {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::TimedOut => Self::TimedOut,
            HttpError::Setup | HttpError::Unreachable | HttpError::Failed => Self::Unavailable,
        }
    }
}

impl From<DiscoveryError<HttpError>> for SignInError {
    fn from(error: DiscoveryError<HttpError>) -> Self {
        match error {
            DiscoveryError::Request(error) => error.into(),
            DiscoveryError::Validation(_) => Self::Untrusted(Untrusted::Issuer),
            // 400 and 404: the tenant does not exist.
            DiscoveryError::Response(status, _, _) if status.is_client_error() => Self::Misconfigured,
            _ => Self::Unavailable,
        }
    }
}

impl From<ConfigurationError> for SignInError {
    fn from(_: ConfigurationError) -> Self {
        Self::Misconfigured
    }
}

impl From<&ClaimsVerificationError> for Untrusted {
    fn from(error: &ClaimsVerificationError) -> Self {
        match error {
            ClaimsVerificationError::InvalidIssuer(_) => Self::Issuer,
            ClaimsVerificationError::InvalidAudience(_) => Self::Audience,
            ClaimsVerificationError::InvalidNonce(_) => Self::Nonce,
            ClaimsVerificationError::SignatureVerification(_) => Self::Signature,
            _ => Self::Malformed,
        }
    }
}
