//! The token endpoint: one client for codes, refresh tokens and app-only tokens.

mod device_code;

use std::fmt;
use std::sync::Arc;

use domain::ports::{Clock, Randomness};
use domain::secret::SecretText;
use oauth2::{
    AuthType, AuthorizationCode, ClientId, ClientSecret, EmptyExtraTokenFields, EndpointMaybeSet, EndpointNotSet, EndpointSet,
    ErrorResponse, PkceCodeVerifier, RedirectUrl, RefreshToken, RequestTokenError, Scope, StandardTokenResponse,
};
use openidconnect::core::{
    CoreAuthDisplay, CoreAuthPrompt, CoreGenderClaim, CoreJsonWebKey, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm,
    CoreRevocableToken, CoreRevocationErrorResponse, CoreTokenIntrospectionResponse, CoreTokenType,
};
use openidconnect::{Client, IdTokenFields};
use serde::{Deserialize, Serialize};

use crate::entra::Ports;
use crate::http::{HttpClient, HttpError};
use crate::provider::Published;
use crate::settings::{Credential, EntraSettings};
use crate::sign_in::{EntraClaims, SignInError, Untrusted};

/// Entra's ID token, not verified yet.
pub(crate) type IdToken =
    openidconnect::IdToken<EntraClaims, CoreGenderClaim, CoreJweContentEncryptionAlgorithm, CoreJwsSigningAlgorithm>;

/// What the token endpoint answers.
pub(crate) type TokenAnswer = StandardTokenResponse<
    IdTokenFields<
        EntraClaims,
        EmptyExtraTokenFields,
        CoreGenderClaim,
        CoreJweContentEncryptionAlgorithm,
        CoreJwsSigningAlgorithm,
    >,
    CoreTokenType,
>;

/// The OpenID Connect client with Entra's claims and errors.
pub(crate) type OidcClient = Client<
    EntraClaims,
    CoreAuthDisplay,
    CoreGenderClaim,
    CoreJweContentEncryptionAlgorithm,
    CoreJsonWebKey,
    CoreAuthPrompt,
    TokenRefusal,
    TokenAnswer,
    CoreTokenIntrospectionResponse,
    CoreRevocableToken,
    CoreRevocationErrorResponse,
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

/// What is exchanged for tokens.
pub(crate) enum Grant<'a> {
    /// The code of a sign-in.
    Code {
        code: &'a SecretText,
        pkce_verifier: &'a SecretText,
    },
    /// A refresh token.
    Refresh { token: &'a SecretText, scopes: Vec<String> },
    /// Nothing but the app's own credential.
    App { scope: String },
}

impl Grant<'_> {
    /// What it means when Entra does not take it.
    fn refused(&self) -> SignInError {
        match self {
            Self::Code { .. } => SignInError::CodeRefused,
            Self::Refresh { .. } => SignInError::RefreshRefused,
            Self::App { .. } => SignInError::Misconfigured,
        }
    }
}

/// The token endpoint's error answer (facts.md section F). Its description is not kept: it is for nobody's eyes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct TokenRefusal {
    error: String,
    suberror: Option<String>,
    claims: Option<String>,
    #[serde(default)]
    error_codes: Vec<i64>,
    trace_id: Option<String>,
    correlation_id: Option<String>,
}

impl fmt::Display for TokenRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.error)
    }
}

impl ErrorResponse for TokenRefusal {}

/// Asks the token endpoint.
pub(crate) struct TokenEndpoint {
    settings: Arc<EntraSettings>,
    http: HttpClient,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
}

impl TokenEndpoint {
    pub(crate) fn new(settings: Arc<EntraSettings>, http: HttpClient, ports: &Ports) -> Self {
        Self {
            settings,
            http,
            clock: Arc::clone(&ports.clock),
            randomness: Arc::clone(&ports.randomness),
        }
    }

    /// The client for what the tenant publishes. Entra takes the secret in the body.
    pub(crate) fn client(&self, published: &Published) -> Result<OidcClient, SignInError> {
        let secret = match &self.settings.credential {
            Credential::Secret(secret) => Some(ClientSecret::new(secret.expose().to_owned())),
            Credential::Certificate(_) => None,
        };
        let client_id = ClientId::new(self.settings.client_id.hyphenated().to_string());
        let redirect = RedirectUrl::new(self.settings.redirect_url.to_string()).map_err(|_| SignInError::Misconfigured)?;
        let client = OidcClient::from_provider_metadata(published.metadata.clone(), client_id, secret);
        Ok(client.set_auth_type(AuthType::RequestBody).set_redirect_uri(redirect))
    }

    /// Exchanges a grant for tokens; once, without a retry.
    pub(crate) async fn exchange(&self, published: &Published, grant: Grant<'_>) -> Result<TokenAnswer, SignInError> {
        let client = self.client(published)?;
        let statement = self.statement(published)?;
        let statement = statement.iter().map(|(name, value)| (*name, value.expose()));
        let refusal_of = |error| meaning(error, grant.refused());
        match &grant {
            Grant::Code { code, pkce_verifier } => {
                let request = client.exchange_code(AuthorizationCode::new(code.expose().to_owned()))?;
                let request = request.set_pkce_verifier(PkceCodeVerifier::new(pkce_verifier.expose().to_owned()));
                let request = statement.fold(request, |request, (name, value)| request.add_extra_param(name, value));
                request.request_async(&self.http).await.map_err(refusal_of)
            }
            Grant::Refresh { token, scopes } => {
                let token = RefreshToken::new(token.expose().to_owned());
                let request = client.exchange_refresh_token(&token)?;
                let request = request.add_scopes(scopes.iter().cloned().map(Scope::new));
                let request = statement.fold(request, |request, (name, value)| request.add_extra_param(name, value));
                request.request_async(&self.http).await.map_err(refusal_of)
            }
            Grant::App { scope } => {
                let request = client.exchange_client_credentials()?.add_scope(Scope::new(scope.clone()));
                let request = statement.fold(request, |request, (name, value)| request.add_extra_param(name, value));
                request.request_async(&self.http).await.map_err(refusal_of)
            }
        }
    }

    /// The parameters with which a certificate proves the app; none with a secret.
    fn statement(&self, published: &Published) -> Result<Vec<(&'static str, SecretText)>, SignInError> {
        let Credential::Certificate(certificate) = &self.settings.credential else {
            return Ok(Vec::new());
        };
        let audience = published.metadata.token_endpoint().ok_or(SignInError::Misconfigured)?;
        let statement = certificate.state(self.settings.client_id, audience, self.clock.now(), self.randomness.as_ref());
        let kind = SecretText::new("urn:ietf:params:oauth:client-assertion-type:jwt-bearer".to_owned());
        Ok(vec![("client_assertion_type", kind), ("client_assertion", statement)])
    }
}

/// What the token endpoint's failure means; the numbers that Microsoft's support asks for are logged.
fn meaning(error: RequestTokenError<HttpError, TokenRefusal>, grant_refused: SignInError) -> SignInError {
    let refusal = match error {
        RequestTokenError::ServerResponse(refusal) => refusal,
        RequestTokenError::Request(error) => return error.into(),
        // The answer is JSON, so it is the token endpoint's own, but the ID token in it cannot be read.
        RequestTokenError::Parse(_, body) if serde_json::from_slice::<serde::de::IgnoredAny>(&body).is_ok() => {
            return SignInError::Untrusted(Untrusted::Malformed);
        }
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => return SignInError::Unavailable,
    };
    let meaning = meaning_of_refusal(&refusal, grant_refused);
    tracing::warn!(
        %meaning,
        error_codes = ?refusal.error_codes,
        trace_id = refusal.trace_id.as_deref().and_then(support_id),
        correlation_id = refusal.correlation_id.as_deref().and_then(support_id),
        "entra refused a token"
    );
    meaning
}

fn meaning_of_refusal(refusal: &TokenRefusal, grant_refused: SignInError) -> SignInError {
    let suberror = refusal.suberror.as_deref();
    match (refusal.error.as_str(), suberror) {
        (_, Some("consent_required")) | ("consent_required", _) => SignInError::ConsentMissing,
        (_, Some("message_only")) => SignInError::Refused,
        ("interaction_required" | "login_required", _) => SignInError::InteractionRequired {
            claims: refusal.claims.clone(),
        },
        ("invalid_grant", _) if refusal.claims.is_some() => SignInError::InteractionRequired {
            claims: refusal.claims.clone(),
        },
        ("invalid_grant", Some("basic_action" | "additional_action")) => SignInError::InteractionRequired { claims: None },
        ("invalid_grant", _) => grant_refused,
        ("access_denied", _) => SignInError::Cancelled,
        ("temporarily_unavailable" | "server_error", _) => SignInError::Unavailable,
        _ => SignInError::Misconfigured,
    }
}

/// A trace or correlation ID as it may stand in a log: a GUID, or nothing.
fn support_id(text: &str) -> Option<tracing::field::DisplayValue<uuid::Uuid>> {
    uuid::Uuid::parse_str(text).ok().map(tracing::field::display)
}
