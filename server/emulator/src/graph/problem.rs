//! Graph's errors (facts.md section G).

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::answer::Answer;
use super::call::Call;
use crate::tenant::Tenant;
use crate::tenant::quirks::InnerErrorCasing;
use crate::wire_time;

/// Why a call fails.
#[derive(Clone, Debug)]
pub struct Problem {
    status: StatusCode,
    code: &'static str,
    message: String,
    intune: bool,
    retry_after: Option<i64>,
}

impl Problem {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
            intune: false,
            retry_after: None,
        }
    }

    /// 429: to be asked again after so many seconds.
    pub fn throttled(seconds: i64) -> Self {
        let message = "This request is throttled. Please try again after the value specified in the Retry-After header.";
        let mut problem = Self::new(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", message);
        problem.retry_after = Some(seconds);
        problem
    }

    /// 401.
    pub fn unauthenticated(message: &str) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message)
    }

    /// 403.
    pub fn denied() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "Authorization_RequestDenied",
            "Insufficient privileges to complete the operation.",
        )
    }

    /// 404 of a directory object.
    pub fn not_found(id: &str) -> Self {
        let message = format!("Resource '{id}' does not exist or one of its queried reference-property objects are not present.");
        Self::new(StatusCode::NOT_FOUND, "Request_ResourceNotFound", message)
    }

    /// 400.
    pub fn bad_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message)
    }

    /// 400: a query option or filter that the resource does not support.
    pub fn unsupported_query(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Request_UnsupportedQuery", message)
    }

    /// 400: this version has no such path.
    pub fn no_segment(segment: &str) -> Self {
        Self::bad_request(&format!("Resource not found for the segment '{segment}'."))
    }

    /// 405.
    pub fn method_not_allowed() -> Self {
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "Request_BadRequest",
            "Specified HTTP method is not allowed for the request target.",
        )
    }

    /// The same in Intune's words: a JSON text inside `message`, and its own codes.
    #[must_use]
    pub fn of_intune(mut self) -> Self {
        self.code = match self.status {
            StatusCode::FORBIDDEN => "Forbidden",
            StatusCode::NOT_FOUND => "ResourceNotFound",
            _ => self.code,
        };
        self.intune = true;
        self
    }

    /// The answer that tells it.
    pub fn answer(self, call: &Call, tenant: &Tenant) -> Answer {
        let request_id = call.request_id.to_string();
        let client_request_id = call.client_request_id.clone().unwrap_or_else(|| request_id.clone());
        let date = wire_time::seconds(tenant.clock.now()).trim_end_matches('Z').to_owned();
        let inner = json!({ "date": date, "request-id": request_id, "client-request-id": client_request_id });
        let message = if self.intune {
            self.nested_message(&request_id)
        } else {
            self.message
        };
        let mut error = Map::new();
        error.insert("code".into(), self.code.into());
        error.insert("message".into(), message.into());
        let name = match tenant.quirks.inner_error {
            InnerErrorCasing::Camel => "innerError",
            InnerErrorCasing::Lower => "innererror",
        };
        error.insert(name.into(), inner);
        let mut answer = Answer::json(
            self.status,
            Value::Object(Map::from_iter([("error".to_owned(), Value::Object(error))])),
        );
        answer.headers.extend(
            self.retry_after
                .map(|seconds| ("Retry-After".to_owned(), seconds.to_string())),
        );
        if self.status == StatusCode::UNAUTHORIZED {
            let challenge = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\"";
            answer.headers.push(("WWW-Authenticate".to_owned(), challenge.to_owned()));
        }
        answer
    }

    fn nested_message(&self, request_id: &str) -> String {
        let text = format!(
            "{} - Operation ID (for customer support): 00000000-0000-0000-0000-000000000000",
            self.message
        );
        json!({ "_version": 3, "Message": text, "CustomApiErrorPhrase": "", "RetryAfter": null, "ErrorSourceService": "",
                "HttpHeaders": "{}", "ActivityId": request_id })
        .to_string()
    }
}
