//! Entra's errors: a word of OAuth's, an AADSTS number and ids that its support can look up (facts.md section F).

use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::State;

/// Entra's id of one request, which its support asks for.
const REQUEST_ID: HeaderName = HeaderName::from_static("x-ms-request-id");

/// Why Entra says no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// OAuth's word.
    pub(super) error: &'static str,
    /// The number behind AADSTS.
    pub(super) code: u32,
    text: String,
    suberror: Option<&'static str>,
    claims: Option<String>,
}

impl Refusal {
    /// An error with OAuth's word, Entra's number and a sentence.
    pub(super) fn new(error: &'static str, code: u32, text: impl Into<String>) -> Self {
        Self {
            error,
            code,
            text: text.into(),
            suberror: None,
            claims: None,
        }
    }

    /// The same under another of OAuth's words: the authorization endpoint has its own.
    pub(super) fn under(self, error: &'static str) -> Self {
        Self { error, ..self }
    }

    /// Narrows the word down.
    pub(super) fn suberror(self, suberror: &'static str) -> Self {
        Self {
            suberror: Some(suberror),
            ..self
        }
    }

    /// What the client has to send as `claims` to get on.
    pub(super) fn claims(self, claims: impl Into<String>) -> Self {
        Self {
            claims: Some(claims.into()),
            ..self
        }
    }

    /// A parameter that is not there.
    pub(super) fn missing(name: &str) -> Self {
        let text = format!("The request body must contain the following parameter: '{name}'.");
        Self::new("invalid_request", 900_144, text)
    }

    /// A value that is none of those which exist.
    pub(super) fn unsupported(name: &str) -> Self {
        Self::new(
            "invalid_request",
            90_023,
            format!("The value of the parameter '{name}' is not valid or not supported."),
        )
    }

    /// No tenant has this name.
    pub(super) fn unknown_tenant(name: &str) -> Self {
        let text = format!(
            "Tenant '{name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. \
             Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant."
        );
        Self::new("invalid_tenant", 90_002, text)
    }

    /// The app is not registered here.
    pub(super) fn unknown_app(client_id: &str) -> Self {
        let text = format!(
            "Application with identifier '{client_id}' was not found in the directory 'Contoso'. This can happen if the application \
             has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent \
             your authentication request to the wrong tenant."
        );
        Self::new("unauthorized_client", 700_016, text)
    }

    /// The account may not sign in.
    pub(super) fn disabled() -> Self {
        Self::new("invalid_grant", 50_057, "The user account is disabled.")
    }

    /// The account is gone.
    pub(super) fn no_account() -> Self {
        Self::new("invalid_grant", 50_034, "The user account does not exist in the directory.")
    }

    /// The sentence with its number, without the ids of the request.
    pub(super) fn sentence(&self) -> String {
        format!("AADSTS{}: {}", self.code, self.text)
    }

    /// `error_description`.
    pub(super) fn description(&self, ids: &RequestIds) -> String {
        let RequestIds { trace, correlation, .. } = ids;
        format!(
            "{} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {}",
            self.sentence(),
            ids.timestamp()
        )
    }

    /// `error_uri`.
    pub(super) fn uri(&self, public_url: &str) -> String {
        format!("{public_url}/error?code={}", self.code)
    }

    /// The answer of an endpoint that speaks JSON: 401 when the client is not who it says, else 400.
    pub(super) fn into_json(self, ids: &RequestIds, public_url: &str) -> Response {
        let mut body = json!({
            "error": self.error,
            "error_description": self.description(ids),
            "error_codes": [self.code],
            "timestamp": ids.timestamp(),
            "trace_id": ids.trace,
            "correlation_id": ids.correlation,
            "error_uri": self.uri(public_url),
        });
        if let Some(suberror) = self.suberror {
            body["suberror"] = suberror.into();
        }
        if let Some(claims) = self.claims {
            body["claims"] = claims.into();
        }
        let status = if self.error == "invalid_client" {
            StatusCode::UNAUTHORIZED
        } else {
            StatusCode::BAD_REQUEST
        };
        let mut response = (status, axum::Json(body)).into_response();
        ids.stamp(&mut response);
        response
    }
}

/// What identifies one request in an error.
#[derive(Clone, Copy, Debug)]
pub(super) struct RequestIds {
    pub(super) trace: Uuid,
    pub(super) correlation: Uuid,
    pub(super) now: Timestamp,
}

impl RequestIds {
    /// Makes a trace id; takes the correlation id from the client's `client-request-id` when that is a GUID.
    pub(super) fn new(state: &mut State, headers: &HeaderMap, now: Timestamp) -> Self {
        let sent = headers
            .get("client-request-id")
            .and_then(|value| value.to_str().ok()?.parse().ok());
        Self {
            trace: state.id(),
            correlation: sent.unwrap_or_else(|| state.id()),
            now,
        }
    }

    /// The time as Entra writes it: `2026-11-22 09:00:00Z`.
    pub(super) fn timestamp(&self) -> String {
        self.now.strftime("%Y-%m-%d %H:%M:%SZ").to_string()
    }

    /// Adds the headers that every answer of the token endpoint carries.
    pub(super) fn stamp(&self, response: &mut Response) {
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-cache"));
        headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
        if let Ok(trace) = HeaderValue::from_str(&self.trace.to_string()) {
            headers.insert(REQUEST_ID, trace);
        }
    }
}
