//! The one place where outbound HTTP is built: time limits, no redirects, TLS by rustls with ring.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::{Client, Request, Response, redirect, retry};
use zeroize::{Zeroize, Zeroizing};

/// The largest answer that is read, in bytes. A page of devices or keys is far below it.
const LARGEST_BODY: usize = 8 << 20;

/// The room for a body before its length is known, in bytes.
const FIRST_ROOM: usize = 16 << 10;

/// Time limits of one call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HttpLimits {
    /// Until the connection stands.
    pub connect: Duration,
    /// From the start until the last byte of the answer.
    pub whole: Duration,
}

impl Default for HttpLimits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            whole: Duration::from_secs(20),
        }
    }
}

/// Why no whole answer came. Names no URL: a URL can hold a code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum HttpError {
    /// The client cannot be built: no root certificates, for example.
    #[error("the HTTP client cannot be set up")]
    Setup,
    /// No connection could be made: nothing was sent.
    #[error("no connection could be made")]
    Unreachable,
    /// The time limit passed after the connection stood.
    #[error("no answer within the time limit")]
    TimedOut,
    /// The line broke, the answer was too large, or the server answered 429 or 5xx to a token request.
    #[error("the call failed")]
    Failed,
}

impl From<reqwest::Error> for HttpError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_connect() {
            Self::Unreachable
        } else if error.is_timeout() {
            Self::TimedOut
        } else {
            Self::Failed
        }
    }
}

/// The HTTP client for Entra and Graph.
#[derive(Clone, Debug)]
pub(crate) struct HttpClient(Client);

/// Builds a client. A local one goes past every proxy and needs no root certificates, so that the demo runs on a bare machine.
///
/// # Errors
/// [`HttpError::Setup`] when that cannot be done.
pub fn client(limits: HttpLimits, local: bool, user_agent: &str) -> Result<Client, HttpError> {
    // Fails only when the process has chosen a provider already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    #[expect(clippy::disallowed_methods, reason = "the one place where outbound HTTP is built")]
    let builder = Client::builder();
    let builder = builder
        .connect_timeout(limits.connect)
        .timeout(limits.whole)
        // Whoever may change where a name leads must not send tokens or records on to somewhere else.
        .redirect(redirect::Policy::none())
        // A key is asked for exactly once: nobody but the caller repeats a request.
        .retry(retry::never())
        .user_agent(user_agent);
    let builder = if local {
        builder.no_proxy().tls_certs_only([])
    } else {
        builder
    };
    builder.build().map_err(|_| HttpError::Setup)
}

impl HttpClient {
    /// Builds it; see [`client`].
    pub(crate) fn new(limits: HttpLimits, local: bool) -> Result<Self, HttpError> {
        client(limits, local, &user_agent()).map(Self)
    }

    /// The client's own request builder.
    pub(crate) fn client(&self) -> &Client {
        &self.0
    }

    /// Sends, and returns as soon as the answer's head is there.
    pub(crate) async fn send(&self, request: Request) -> Result<Response, HttpError> {
        Ok(self.0.execute(request).await?)
    }
}

/// Required by Graph for recovery keys (facts.md section A).
fn user_agent() -> String {
    format!(
        "Rekey/{} (BitLocker recovery; {} server)",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS
    )
}

/// Reads the whole body into memory that is wiped when dropped, and wipes the network's own buffers where they are not shared.
pub(crate) async fn read_body(mut response: Response) -> Result<Zeroizing<Vec<u8>>, HttpError> {
    let announced = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok())
        .unwrap_or(FIRST_ROOM);
    let mut body = Zeroizing::new(Vec::with_capacity(announced.min(LARGEST_BODY)));
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LARGEST_BODY {
            return Err(HttpError::Failed);
        }
        if body.len() + chunk.len() > body.capacity() {
            // Vec's own growth would leave an unwiped copy behind.
            let mut larger = Zeroizing::new(Vec::with_capacity((body.len() + chunk.len()) * 2));
            larger.extend_from_slice(&body);
            body = larger;
        }
        body.extend_from_slice(&chunk);
        if let Ok(mut chunk) = chunk.try_into_mut() {
            chunk.as_mut().zeroize();
        }
    }
    Ok(body)
}

impl<'c> AsyncHttpClient<'c> for HttpClient {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let response = self.send(Request::try_from(request)?).await?;
            let status = response.status();
            if status.is_server_error() || status.as_u16() == 429 {
                return Err(HttpError::Failed);
            }
            let mut answer = http::Response::builder().status(status);
            if let Some(kind) = response.headers().get(http::header::CONTENT_TYPE) {
                answer = answer.header(http::header::CONTENT_TYPE, kind);
            }
            let body = read_body(response).await?;
            answer.body(body.to_vec()).map_err(|_| HttpError::Failed)
        })
    }
}
