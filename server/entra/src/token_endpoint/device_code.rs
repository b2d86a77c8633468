//! Device codes (RFC 8628): how one is given out, and exchanged once somebody has signed in with it elsewhere.

use std::pin::Pin;
use std::time::{Duration, SystemTime};

use oauth2::{
    AsyncHttpClient, DeviceCodeErrorResponse, DeviceCodeErrorResponseType as Kind, HttpRequest, HttpResponse, RequestTokenError,
    Scope, StandardDeviceAuthorizationResponse,
};

use super::{TokenAnswer, TokenEndpoint, meaning};
use crate::graph::Pause;
use crate::http::HttpError;
use crate::provider::Published;
use crate::sign_in::SignInError;

impl TokenEndpoint {
    /// Asks for a device code.
    pub(crate) async fn device_code(
        &self,
        published: &Published,
        scopes: Vec<String>,
    ) -> Result<StandardDeviceAuthorizationResponse, SignInError> {
        let endpoint = published.device_authorization_endpoint().ok_or(SignInError::Misconfigured)?;
        let client = self.client(published)?.set_device_authorization_url(endpoint);
        let request = client.exchange_device_code().add_scopes(scopes.into_iter().map(Scope::new));
        let given = request.request_async(&self.stating(published)).await;
        given.map_err(|error| meaning(error, SignInError::Misconfigured))
    }

    /// Asks for the tokens, in the intervals that Entra wishes, until somebody has signed in or `lifetime` is over.
    pub(crate) async fn exchange_device_code(
        &self,
        published: &Published,
        given: &StandardDeviceAuthorizationResponse,
        lifetime: Duration,
        pause: &dyn Pause,
    ) -> Result<TokenAnswer, SignInError> {
        let client = self.client(published)?;
        let request = client
            .exchange_device_access_token(given)?
            .set_time_fn(|| SystemTime::from(self.clock.now()).into());
        let http = self.stating(published);
        let answer = request
            .request_async(&http, |length| pause.pause(length), Some(lifetime))
            .await;
        answer.map_err(meaning_of_end)
    }

    fn stating<'a>(&'a self, published: &'a Published) -> Stating<'a> {
        Stating {
            endpoint: self,
            published,
        }
    }
}

/// Sends each request with a statement of its own: Entra takes each but once, and the same request is sent again and again.
struct Stating<'a> {
    endpoint: &'a TokenEndpoint,
    published: &'a Published,
}

impl Stating<'_> {
    fn stated(&self, mut request: HttpRequest) -> Result<HttpRequest, HttpError> {
        let statement = self.endpoint.statement(self.published).map_err(|_| HttpError::Failed)?;
        let body = String::from_utf8(std::mem::take(request.body_mut())).map_err(|_| HttpError::Failed)?;
        let begins = body.len();
        let mut form = url::form_urlencoded::Serializer::for_suffix(body, begins);
        form.extend_pairs(statement.iter().map(|(name, value)| (*name, value.expose())));
        *request.body_mut() = form.finish().into_bytes();
        Ok(request)
    }
}

impl<'c> AsyncHttpClient<'c> for Stating<'_> {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        match self.stated(request) {
            Ok(request) => self.endpoint.http.call(request),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

/// What the end of the waiting means. `authorization_declined` is Entra's own word (facts.md section F).
fn meaning_of_end(error: RequestTokenError<HttpError, DeviceCodeErrorResponse>) -> SignInError {
    let refusal = match error {
        RequestTokenError::ServerResponse(refusal) => refusal,
        RequestTokenError::Request(error) => return error.into(),
        RequestTokenError::Parse(..) | RequestTokenError::Other(_) => return SignInError::Unavailable,
    };
    let meaning = match refusal.error() {
        Kind::ExpiredToken => SignInError::CodeRefused,
        Kind::AccessDenied => SignInError::Cancelled,
        Kind::AuthorizationPending | Kind::SlowDown => SignInError::Unavailable,
        Kind::Basic(kind) => match kind.as_ref() {
            "authorization_declined" => SignInError::Cancelled,
            "bad_verification_code" | "code_expired" => SignInError::CodeRefused,
            "consent_required" => SignInError::ConsentMissing,
            "interaction_required" | "login_required" | "invalid_grant" => SignInError::Refused,
            "temporarily_unavailable" | "server_error" => SignInError::Unavailable,
            _ => SignInError::Misconfigured,
        },
    };
    tracing::warn!(%meaning, error = refusal.error().as_ref(), "a device code gave no tokens");
    meaning
}
