//! The way to Graph: tokens, repetition, paging and the log.

use std::sync::Arc;
use std::time::Duration;

use domain::ports::{Access, Clock, DirectoryError};
use domain::secret::SecretText;
use http::{StatusCode, header};
use serde::de::DeserializeOwned;
use url::Url;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::pages::Pages;
use super::request::{GraphRequest, Repeat, Setback, refusal, request_id, retry_after};
use crate::app_token::{AppTokens, granted_permissions};
use crate::entra::Ports;
use crate::http::{HttpClient, HttpError, read_body};
use crate::settings::without_slash;

/// A successful answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    pub(crate) body: Zeroizing<Vec<u8>>,
}

/// Sends requests to Graph.
pub(crate) struct Transport {
    base: Url,
    http: HttpClient,
    app_tokens: Arc<AppTokens>,
    ports: Ports,
}

impl Transport {
    pub(crate) fn new(base: Url, http: HttpClient, app_tokens: Arc<AppTokens>, ports: Ports) -> Self {
        Self {
            base,
            http,
            app_tokens,
            ports,
        }
    }

    /// The time.
    pub(crate) fn clock(&self) -> &dyn Clock {
        self.ports.clock.as_ref()
    }

    /// Waits.
    pub(crate) async fn pause(&self, length: Duration) {
        self.ports.pause.pause(length).await;
    }

    /// The application permissions that Rekey's own token carries.
    pub(crate) async fn granted_permissions(&self) -> Result<Vec<String>, DirectoryError> {
        granted_permissions(&self.app_token().await?).ok_or(DirectoryError::Malformed)
    }

    /// A URL of Graph. `path` and `query` are built from constants, GUIDs, times and what [`literal`](super::literal::literal)
    /// made only; a space may stand as it is.
    pub(crate) fn url(&self, path: &str, query: Option<&str>) -> Result<Url, DirectoryError> {
        let mut url = Url::parse(&format!("{}{path}", without_slash(&self.base))).map_err(|_| DirectoryError::Malformed)?;
        url.set_query(query);
        Ok(url)
    }

    /// All pages of a list.
    pub(crate) async fn list<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: Url,
        access: Access<'_>,
    ) -> Result<Vec<T>, DirectoryError> {
        let mut items = Vec::new();
        let mut pages = Pages::new(self, what, url, access);
        while let Some(page) = pages.next_page().await? {
            items.extend(page);
        }
        Ok(items)
    }

    /// The first page of a list, for who looks for something and need not see all that fits.
    pub(crate) async fn first_page<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: Url,
        access: Access<'_>,
    ) -> Result<Vec<T>, DirectoryError> {
        let first = Pages::new(self, what, url, access).next_page().await?;
        Ok(first.unwrap_or_default())
    }

    /// One object.
    pub(crate) async fn get<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: Url,
        access: Access<'_>,
    ) -> Result<T, DirectoryError> {
        self.fetch(&GraphRequest::get(what, url, access)).await
    }

    /// One object, where there is one.
    pub(crate) async fn find<T: DeserializeOwned>(
        &self,
        what: &'static str,
        url: Url,
        access: Access<'_>,
    ) -> Result<Option<T>, DirectoryError> {
        match self.get(what, url, access).await {
            Ok(found) => Ok(Some(found)),
            Err(DirectoryError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What a request is answered with.
    pub(crate) async fn fetch<T: DeserializeOwned>(&self, request: &GraphRequest<'_>) -> Result<T, DirectoryError> {
        let answer = self.send(request).await?;
        // serde's message could quote the answer.
        serde_json::from_slice(&answer.body).map_err(|_| {
            tracing::warn!(
                what = request.what,
                graph.request_id = answer.request_id,
                "graph's answer cannot be read"
            );
            DirectoryError::Malformed
        })
    }

    /// Sends, repeats where the request allows it, and reads the body of a success.
    pub(crate) async fn send(&self, request: &GraphRequest<'_>) -> Result<Answer, DirectoryError> {
        let mut repetitions = 0;
        loop {
            let setback = match self.send_with_token(request).await {
                Ok(answer) => return Ok(answer),
                Err(setback) => setback,
            };
            let Some(pause) = setback.pause_before(repetitions, request.repeat) else {
                return Err(setback.error);
            };
            self.pause(pause).await;
            repetitions += 1;
        }
    }

    /// Sends with the token that the access asks for. Rekey's own token is renewed once when Graph refuses it.
    async fn send_with_token(&self, request: &GraphRequest<'_>) -> Result<Answer, Setback> {
        if let Access::Person(token) = request.access {
            return self.send_once(request, token).await;
        }
        let token = self.app_token().await?;
        let first = match self.send_once(request, &token).await {
            Err(setback) if setback.error == DirectoryError::TokenRefused => setback,
            other => return other,
        };
        self.app_tokens.forget(&token).await;
        let second = match request.repeat {
            Repeat::Never => Err(first),
            Repeat::WhenTokenRefused | Repeat::WhenBusy | Repeat::InBackground => {
                self.send_once(request, &self.app_token().await?).await
            }
        };
        // To sign in again would not help: it is Rekey that is refused, not a person. Nor is it a missing permission, which is 403.
        second.map_err(|setback| {
            if setback.error == DirectoryError::TokenRefused {
                DirectoryError::Unreachable.into()
            } else {
                setback
            }
        })
    }

    /// Without the token nothing was asked of Graph. Whatever the cause, it may pass: Entra comes back, a secret is renewed.
    async fn app_token(&self) -> Result<SecretText, DirectoryError> {
        self.app_tokens.token().await.map_err(|error| {
            tracing::warn!(%error, "no app-only token");
            DirectoryError::Unreachable
        })
    }

    async fn send_once(&self, request: &GraphRequest<'_>, token: &SecretText) -> Result<Answer, Setback> {
        let id = request.id.unwrap_or_else(|| self.random_id());
        let began_at = self.ports.clock.now();
        let sent = self.http.send(self.build(request, token, id)?).await.map_err(of_http);
        let milliseconds = self.ports.clock.now().duration_since(began_at).as_millis();
        let milliseconds = i64::try_from(milliseconds).unwrap_or(i64::MAX);
        let response = sent.inspect_err(|error| {
            tracing::warn!(what = request.what, client_request_id = %id, milliseconds, %error, "graph did not answer");
        })?;
        let (status, graph_id) = (response.status(), request_id(response.headers()));
        let refused = refusal(status, retry_after(response.headers(), self.ports.clock.as_ref()));
        tracing::info!(
            what = request.what,
            client_request_id = %id,
            graph.request_id = graph_id,
            status = status.as_u16(),
            milliseconds,
            "graph answered"
        );
        match refused {
            Some(error) => Err(Setback::new(status, error)),
            None => Ok(Answer {
                status,
                request_id: graph_id,
                body: read_body(response).await.map_err(of_http)?,
            }),
        }
    }

    fn build(&self, request: &GraphRequest<'_>, token: &SecretText, id: Uuid) -> Result<reqwest::Request, DirectoryError> {
        let builder = self
            .http
            .client()
            .request(request.method.clone(), request.url.clone())
            .bearer_auth(token.expose());
        let builder = builder
            .header(header::ACCEPT, "application/json")
            .header("client-request-id", id.hyphenated().to_string());
        let builder = match &request.body {
            Some(body) => builder.json(body),
            None if request.method == http::Method::POST => builder.header(header::CONTENT_LENGTH, 0),
            None => builder,
        };
        // The only part that can be refused here is a token that no header can carry.
        builder.build().map_err(|_| DirectoryError::TokenRefused)
    }

    /// A `nextLink` is followed as it is, but the token goes to Graph only (facts.md section G).
    pub(super) fn own_link(&self, link: &str) -> Result<Url, DirectoryError> {
        let own = Url::parse(link).ok().filter(|url| url.origin() == self.base.origin());
        own.ok_or_else(|| {
            tracing::warn!("graph's list continues at a foreign address");
            DirectoryError::Malformed
        })
    }

    fn random_id(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.ports.randomness.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }
}

fn of_http(error: HttpError) -> DirectoryError {
    match error {
        HttpError::Setup | HttpError::Unreachable => DirectoryError::Unreachable,
        HttpError::TimedOut => DirectoryError::TimedOut,
        HttpError::Failed => DirectoryError::Failed { retry_after: None },
    }
}
