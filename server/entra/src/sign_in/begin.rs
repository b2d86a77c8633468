//! The way to Entra: the address the browser is sent to, and what is kept until it comes back.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::Digest;
use domain::secret::SecretText;
use domain::session::SignInAttempt;
use jiff::SignedDuration;
use oauth2::{CsrfToken, PkceCodeChallenge, PkceCodeVerifier, Scope};
use openidconnect::core::{CoreAuthDisplay, CoreAuthPrompt, CoreResponseType};
use openidconnect::{AuthenticationFlow, AuthorizationRequest, LoginHint, Nonce};
use url::Url;
use zeroize::Zeroizing;

use super::{SignIn, SignInError};

/// How long a person may take at Entra before the attempt ends unused.
pub const ATTEMPT_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// What Rekey asks of Graph in the person's name (facts.md sections A and B).
const GRAPH_PERMISSIONS: [&str; 3] = ["User.Read", "BitlockerKey.ReadBasic.All", "BitlockerKey.Read.All"];

/// What Entra should ask of the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Prompt {
    /// The account is chosen anew.
    SelectAccount,
    /// The person proves again who they are.
    Login,
}

/// What a sign-in begins with.
#[derive(Clone, Debug)]
pub struct BeginOptions {
    /// Digest of the cookie that binds the attempt to one browser.
    pub browser: Digest,
    /// Local path to go to afterwards.
    pub return_to: String,
    /// What Entra should ask, beyond what it finds necessary.
    pub prompt: Option<Prompt>,
    /// The account to suggest.
    pub login_hint: Option<String>,
    /// How many seconds ago the person may have proven who they are. The caller compares [`SignedIn::authenticated_at`](super::SignedIn::authenticated_at).
    pub max_age_seconds: Option<u32>,
    /// A claims challenge to answer.
    pub claims: Option<String>,
}

impl BeginOptions {
    /// A plain sign-in.
    pub fn new(browser: Digest, return_to: String) -> Self {
        Self {
            browser,
            return_to,
            prompt: None,
            login_hint: None,
            max_age_seconds: None,
            claims: None,
        }
    }
}

/// A sign-in that was begun.
#[derive(Clone)]
pub struct BeginSignIn {
    /// Where to send the browser. Holds the `state`, so it is not logged.
    pub url: Url,
    /// What to keep until the callback.
    pub attempt: SignInAttempt,
}

impl fmt::Debug for BeginSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BeginSignIn")
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}

type Request<'a> = AuthorizationRequest<'a, CoreAuthDisplay, CoreAuthPrompt, CoreResponseType>;

impl SignIn {
    /// Begins a sign-in: the address to send the browser to, and what to hold the callback against.
    ///
    /// # Errors
    /// When the tenant's endpoints cannot be fetched.
    pub async fn begin(&self, options: BeginOptions) -> Result<BeginSignIn, SignInError> {
        let published = self.provider.published().await?;
        let client = self.endpoint.client(&published)?;
        let (state, nonce, pkce_verifier) = (self.random_text(), self.random_text(), self.random_text());
        let (csrf, oidc_nonce) = (
            CsrfToken::new(state.expose().to_owned()),
            Nonce::new(nonce.expose().to_owned()),
        );
        let verifier = PkceCodeVerifier::new(pkce_verifier.expose().to_owned());
        let request = client
            .authorize_url(AuthenticationFlow::AuthorizationCode, move || csrf, move || oidc_nonce)
            .add_scopes(self.scopes().into_iter().map(Scope::new))
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&verifier))
            .add_extra_param("response_mode", "query");
        let (url, _, _) = with_wishes(request, &options).url();
        let began_at = self.clock.now();
        let attempt = SignInAttempt {
            state: Digest::of(state.expose()),
            browser: options.browser,
            nonce,
            pkce_verifier,
            return_to: options.return_to,
            began_at,
            expires_at: began_at.saturating_add(ATTEMPT_LIFETIME).unwrap_or(began_at),
        };
        Ok(BeginSignIn { url, attempt })
    }

    /// `openid` is added by the library.
    pub(super) fn scopes(&self) -> Vec<String> {
        let graph = GRAPH_PERMISSIONS.map(|permission| self.settings.graph_scope(permission));
        ["profile".to_owned(), "offline_access".to_owned()]
            .into_iter()
            .chain(graph)
            .collect()
    }

    /// 32 random bytes in base64url: 43 characters, which is what PKCE wants at least.
    fn random_text(&self) -> SecretText {
        let mut bytes = Zeroizing::new([0; 32]);
        self.randomness.fill(bytes.as_mut_slice());
        SecretText::new(URL_SAFE_NO_PAD.encode(bytes.as_slice()))
    }
}

fn with_wishes<'a>(mut request: Request<'a>, options: &BeginOptions) -> Request<'a> {
    if let Some(prompt) = options.prompt {
        request = request.add_prompt(match prompt {
            Prompt::SelectAccount => CoreAuthPrompt::SelectAccount,
            Prompt::Login => CoreAuthPrompt::Login,
        });
    }
    if let Some(hint) = &options.login_hint {
        request = request.set_login_hint(LoginHint::new(hint.clone()));
    }
    if let Some(seconds) = options.max_age_seconds {
        request = request.set_max_age(Duration::from_secs(u64::from(seconds)));
    }
    if let Some(claims) = &options.claims {
        request = request.add_extra_param("claims", claims.clone());
    }
    request
}
