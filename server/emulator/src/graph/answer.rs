//! What Graph answers, by itself or inside a batch.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};
use uuid::Uuid;

const JSON: &str = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
const DIAGNOSTIC: &str =
    r#"{"ServerInfo":{"DataCenter":"Emulator","Slice":"E","Ring":"0","ScaleUnit":"001","RoleInstance":"REKEY0000000001"}}"#;

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers beside those that every answer has.
    pub headers: Vec<(String, String)>,
    /// The body, absent with 204.
    pub body: Option<Value>,
}

impl Answer {
    /// A body with this status.
    pub fn json(status: StatusCode, body: Value) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Some(body),
        }
    }

    /// 200 with a body.
    pub fn ok(body: Value) -> Self {
        Self::json(StatusCode::OK, body)
    }

    /// 204.
    pub fn no_content() -> Self {
        Self {
            status: StatusCode::NO_CONTENT,
            headers: Vec::new(),
            body: None,
        }
    }

    /// 413.
    pub fn too_large() -> Self {
        let error = json!({ "error": { "code": "RequestEntityTooLarge", "message": "The request is too large." } });
        Self::json(StatusCode::PAYLOAD_TOO_LARGE, error)
    }

    /// The HTTP answer, with the headers that every answer of Graph has (facts.md section G).
    pub fn into_response(self, request_id: Uuid, client_request_id: Option<&str>) -> Response {
        let request_id = request_id.to_string();
        let body = match self.body {
            None => Body::empty(),
            // Only faults have text: it stands as it is.
            Some(Value::String(text)) => Body::from(text),
            Some(body) => Body::from(body.to_string()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let own = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let common = [
            ("request-id", request_id.as_str()),
            ("client-request-id", client_request_id.unwrap_or(&request_id)),
            ("x-ms-ags-diagnostic", DIAGNOSTIC),
            ("Cache-Control", "no-cache"),
        ];
        let content_type = (self.status != StatusCode::NO_CONTENT).then_some(("Content-Type", JSON));
        for (name, value) in common.into_iter().chain(content_type).chain(own) {
            if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
