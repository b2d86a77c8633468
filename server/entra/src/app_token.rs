//! Rekey's own token for Graph: fetched once, shared, renewed before it ends.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ports::Clock;
use domain::secret::SecretText;
use jiff::{SignedDuration, Timestamp};
use oauth2::TokenResponse as _;
use serde::Deserialize;
use tokio::sync::Mutex;

use crate::entra::Ports;
use crate::provider::Provider;
use crate::sign_in::{SignInError, expires_at};
use crate::token_endpoint::{Grant, TokenEndpoint};

/// A token is renewed this long before it ends.
const RENEW_BEFORE_END: SignedDuration = SignedDuration::from_mins(5);

/// After a failure everybody who waits fails with it, instead of asking one after the other.
const SHARE_FAILURE_FOR: SignedDuration = SignedDuration::from_secs(2);

enum Kept {
    Nothing,
    Token { token: SecretText, expires_at: Timestamp },
    Failure { error: SignInError, at: Timestamp },
}

/// Keeps the app-only token. Who asks while it is being fetched waits for the same one.
pub(crate) struct AppTokens {
    provider: Arc<Provider>,
    endpoint: Arc<TokenEndpoint>,
    scope: String,
    clock: Arc<dyn Clock>,
    kept: Mutex<Kept>,
}

impl AppTokens {
    pub(crate) fn new(provider: Arc<Provider>, endpoint: Arc<TokenEndpoint>, scope: String, ports: &Ports) -> Self {
        Self {
            provider,
            endpoint,
            scope,
            clock: Arc::clone(&ports.clock),
            kept: Mutex::new(Kept::Nothing),
        }
    }

    /// A token that is good for some minutes.
    pub(crate) async fn token(&self) -> Result<SecretText, SignInError> {
        let mut kept = self.kept.lock().await;
        let now = self.clock.now();
        match &*kept {
            Kept::Token { token, expires_at } if now.duration_until(*expires_at) > RENEW_BEFORE_END => return Ok(token.clone()),
            Kept::Failure { error, at } if now.duration_since(*at) < SHARE_FAILURE_FOR => return Err(error.clone()),
            _ => {}
        }
        match self.fetch().await {
            Ok((token, expires_at)) => {
                *kept = Kept::Token {
                    token: token.clone(),
                    expires_at,
                };
                Ok(token)
            }
            Err(error) => {
                *kept = Kept::Failure {
                    error: error.clone(),
                    at: self.clock.now(),
                };
                Err(error)
            }
        }
    }

    /// Forgets the token that Graph refused, unless somebody else has renewed it meanwhile.
    pub(crate) async fn forget(&self, refused: &SecretText) {
        let mut kept = self.kept.lock().await;
        if matches!(&*kept, Kept::Token { token, .. } if token.expose() == refused.expose()) {
            *kept = Kept::Nothing;
        }
    }

    async fn fetch(&self) -> Result<(SecretText, Timestamp), SignInError> {
        let published = self.provider.published().await?;
        let answer = self
            .endpoint
            .exchange(
                &published,
                Grant::App {
                    scope: self.scope.clone(),
                },
            )
            .await?;
        let token = SecretText::new(answer.access_token().secret().clone());
        Ok((token, expires_at(self.clock.now(), answer.expires_in())))
    }
}

#[derive(Deserialize)]
struct AccessClaims {
    #[serde(default)]
    roles: Vec<String>,
}

/// The application permissions that an app-only token carries: its `roles` (facts.md section F). Good enough for advice; nothing is
/// decided by it, so it is not verified.
pub(crate) fn granted_permissions(token: &SecretText) -> Option<Vec<String>> {
    let payload = token.expose().split('.').nth(1)?;
    let claims: AccessClaims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()?;
    Some(claims.roles)
}
