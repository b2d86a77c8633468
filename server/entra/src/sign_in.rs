//! Sign-in with the work account: code flow with PKCE, `state` and `nonce` (facts.md section F).

mod begin;
mod device_code;
mod error;
mod id_token;

use std::sync::Arc;
use std::time::Duration;

use domain::id::PersonId;
use domain::ports::{Clock, Randomness};
use domain::secret::SecretText;
use domain::session::{SignInAttempt, Tokens};
use jiff::{SignedDuration, Timestamp};
use oauth2::TokenResponse as _;
use openidconnect::{EndSessionUrl, LogoutRequest, PostLogoutRedirectUrl, TokenResponse as _};
use url::Url;

pub use self::begin::{ATTEMPT_LIFETIME, BeginOptions, BeginSignIn, Prompt};
pub use self::device_code::{DEVICE_CODE_LIFETIME, DeviceSignIn};
pub use self::error::{SignInError, Untrusted};
pub use self::id_token::EntraClaims;
use self::id_token::{Claims, Disbelief};
use crate::entra::Ports;
use crate::graph::Pause;
use crate::provider::Provider;
use crate::settings::EntraSettings;
use crate::token_endpoint::{Grant, TokenAnswer, TokenEndpoint};

/// What a token is taken to be good for when Entra does not say.
const ASSUMED_LIFETIME: Duration = Duration::from_mins(5);

/// A person who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// Who: `oid` and `tid`.
    pub person: PersonId,
    /// `name`; for display only.
    pub display_name: String,
    /// `preferred_username`; for display only.
    pub user_principal_name: String,
    /// App roles.
    pub roles: Vec<String>,
    /// Directory roles, by template ID.
    pub wids: Vec<String>,
    /// Authentication contexts that were met.
    pub acrs: Vec<String>,
    /// Whether another tenant authenticated the person.
    pub guest: bool,
    /// `auth_time`, else the sign-in itself.
    pub authenticated_at: Timestamp,
    /// `auth_time`, where Entra tells it (facts.md section F: an optional claim).
    pub auth_time: Option<Timestamp>,
    /// The tokens for Graph.
    pub tokens: Tokens,
}

/// Signs people in and out.
pub struct SignIn {
    settings: Arc<EntraSettings>,
    provider: Arc<Provider>,
    endpoint: Arc<TokenEndpoint>,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    pause: Arc<dyn Pause>,
}

impl SignIn {
    pub(crate) fn new(
        settings: Arc<EntraSettings>,
        provider: Arc<Provider>,
        endpoint: Arc<TokenEndpoint>,
        ports: &Ports,
    ) -> Self {
        Self {
            settings,
            provider,
            endpoint,
            clock: Arc::clone(&ports.clock),
            randomness: Arc::clone(&ports.randomness),
            pause: Arc::clone(&ports.pause),
        }
    }

    /// Finishes a sign-in: exchanges the code, and believes the ID token only after every check.
    ///
    /// # Errors
    /// Why nobody is signed in.
    pub async fn finish(&self, attempt: &SignInAttempt, code: &SecretText) -> Result<SignedIn, SignInError> {
        let published = self.provider.published().await?;
        let grant = Grant::Code {
            code,
            pkce_verifier: &attempt.pkce_verifier,
        };
        let answer = self.endpoint.exchange(&published, grant).await?;
        let claims = self.believe(&answer, Some(attempt.nonce.expose())).await?;
        self.signed_in(&claims, &answer)
    }

    /// New tokens for old. Where Entra sends no new refresh token the old one stays.
    ///
    /// # Errors
    /// [`SignInError::RefreshRefused`] and [`SignInError::InteractionRequired`] mean: sign in again.
    pub async fn refresh(&self, refresh_token: &SecretText) -> Result<Tokens, SignInError> {
        let published = self.provider.published().await?;
        let grant = Grant::Refresh {
            token: refresh_token,
            scopes: self.scopes(),
        };
        let mut tokens = self.tokens(&self.endpoint.exchange(&published, grant).await?);
        tokens.refresh.get_or_insert_with(|| refresh_token.clone());
        Ok(tokens)
    }

    /// Where to send the browser to end Entra's session too. Never waits for Entra: Rekey's own sign-out must not depend on it.
    pub fn sign_out_url(&self) -> Url {
        let by_rule = || Url::parse(&format!("{}/oauth2/v2.0/logout", self.settings.tenant_url())).ok();
        let Some(endpoint) = self.provider.end_session_endpoint().or_else(by_rule) else {
            return self.settings.post_logout_url.clone();
        };
        LogoutRequest::from(EndSessionUrl::from_url(endpoint))
            .set_post_logout_redirect_uri(PostLogoutRedirectUrl::from_url(self.settings.post_logout_url.clone()))
            .http_get_url()
    }

    async fn believe(&self, answer: &TokenAnswer, nonce: Option<&str>) -> Result<Claims, SignInError> {
        let believed = self.verify(answer, nonce).await;
        believed.inspect_err(|error| tracing::warn!(%error, "an ID token was not believed"))
    }

    async fn verify(&self, answer: &TokenAnswer, nonce: Option<&str>) -> Result<Claims, SignInError> {
        let token = answer.id_token().ok_or(SignInError::Untrusted(Untrusted::Malformed))?;
        let published = self.provider.published().await?;
        let verify = |keys| id_token::verify(token, answer.access_token(), nonce, keys, &self.settings, self.clock.now());
        let first = match verify(published.keys()) {
            Err(Disbelief::UnknownKey) => match self.provider.with_new_keys().await? {
                Some(published) => verify(published.keys()),
                None => Err(Disbelief::UnknownKey),
            },
            other => other,
        };
        first.map_err(|disbelief| match disbelief {
            Disbelief::UnknownKey => SignInError::Untrusted(Untrusted::Signature),
            Disbelief::Final(error) => error,
        })
    }

    fn signed_in(&self, claims: &Claims, answer: &TokenAnswer) -> Result<SignedIn, SignInError> {
        let own = claims.additional_claims();
        let object = own.oid.ok_or(SignInError::Untrusted(Untrusted::Malformed))?;
        let now = self.clock.now();
        let auth_time = claims
            .auth_time()
            .and_then(|time| Timestamp::from_second(time.timestamp()).ok());
        let user_principal_name = claims
            .preferred_username()
            .map(|name| name.as_str().to_owned())
            .unwrap_or_default();
        let name = claims
            .name()
            .and_then(|name| name.get(None))
            .map(|name| name.as_str().to_owned());
        Ok(SignedIn {
            person: PersonId {
                tenant: self.settings.tenant_id,
                object,
            },
            display_name: name.unwrap_or_else(|| user_principal_name.clone()),
            user_principal_name,
            roles: own.roles.clone().unwrap_or_default(),
            wids: own.wids.clone().unwrap_or_default(),
            acrs: own.acrs.clone().unwrap_or_default(),
            guest: own.idp.as_deref().is_some_and(|idp| self.is_foreign(idp)),
            // A time in the future would make every question "how long ago" moot.
            authenticated_at: auth_time.map_or(now, |time| time.min(now)),
            auth_time,
            tokens: self.tokens(answer),
        })
    }

    /// The older spelling of an issuer, `https://sts.windows.net/{tid}/`, names the tenant as well.
    fn is_foreign(&self, idp: &str) -> bool {
        idp != self.settings.issuer() && !idp.contains(&self.settings.tenant_id.hyphenated().to_string())
    }

    fn tokens(&self, answer: &TokenAnswer) -> Tokens {
        Tokens {
            access: SecretText::new(answer.access_token().secret().clone()),
            access_expires_at: expires_at(self.clock.now(), answer.expires_in()),
            refresh: answer.refresh_token().map(|token| SecretText::new(token.secret().clone())),
        }
    }
}

/// When a token ends that was given now.
pub(crate) fn expires_at(now: Timestamp, expires_in: Option<Duration>) -> Timestamp {
    let lifetime = SignedDuration::try_from(expires_in.unwrap_or(ASSUMED_LIFETIME)).unwrap_or_default();
    now.saturating_add(lifetime).unwrap_or(now)
}
