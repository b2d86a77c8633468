//! One call to Graph, read from the wire or out of a batch.

use axum::body::Bytes;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::caller::Caller;
use super::problem::Problem;

/// Graph's versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// `/v1.0`.
    V1,
    /// `/beta`.
    Beta,
}

impl Version {
    /// As it stands in the path.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V1 => "v1.0",
            Self::Beta => "beta",
        }
    }
}

/// One call.
pub struct Call {
    /// v1.0 or beta.
    pub version: Version,
    /// GET, POST or PATCH; everything else is refused.
    pub method: Method,
    /// The path after the version, as it was sent: next links repeat it.
    pub path: String,
    /// The query as it was sent, without the question mark.
    pub query: String,
    /// The headers; a batch's items have their own.
    pub headers: HeaderMap,
    /// The body; reads, rotation and synchronisation have none.
    pub body: Bytes,
    /// Who calls.
    pub caller: Caller,
    /// `request-id` of the answer.
    pub request_id: Uuid,
    /// `client-request-id`, echoed.
    pub client_request_id: Option<String>,
    /// Graph's base URL without version.
    pub base_url: String,
    lower_path: String,
}

impl Call {
    /// Reads a call; the front has left the caller in the request's extensions.
    pub fn read(parts: &Parts, body: Bytes, request_id: Uuid, base_url: &str) -> Self {
        let sent = parts.uri.path();
        let (version, path) = match sent.strip_prefix("/beta") {
            Some(path) => (Version::Beta, path),
            None => (Version::V1, sent.strip_prefix("/v1.0").unwrap_or(sent)),
        };
        let caller = parts.extensions.get::<Caller>().cloned().unwrap_or(Caller::Nobody);
        let query = parts.uri.query().unwrap_or_default();
        Self::new(
            version,
            parts.method.clone(),
            (path, query),
            parts.headers.clone(),
            (caller, request_id),
            base_url,
        )
        .with_body(body)
    }

    /// A call put together from its parts.
    pub fn new(
        version: Version,
        method: Method,
        (path, query): (&str, &str),
        headers: HeaderMap,
        (caller, request_id): (Caller, Uuid),
        base_url: &str,
    ) -> Self {
        let client_request_id = header(&headers, "client-request-id").map(str::to_owned);
        Self {
            version,
            method,
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body: Bytes::new(),
            caller,
            request_id,
            client_request_id,
            base_url: base_url.to_owned(),
            lower_path: percent_decoded(path).to_lowercase(),
        }
    }

    /// The same with a body.
    #[must_use]
    pub fn with_body(mut self, body: Bytes) -> Self {
        self.body = body;
        self
    }

    /// The body as JSON.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        serde_json::from_slice(&self.body).map_err(|_| Problem::bad_request("Unable to read JSON request payload."))
    }

    /// The path's segments, decoded and in lower case; ids are GUIDs, which lose nothing by it.
    pub fn segments(&self) -> Vec<&str> {
        self.lower_path.split('/').filter(|segment| !segment.is_empty()).collect()
    }

    /// A header's text.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The address of `path_and_query` in the same version.
    pub fn address(&self, path_and_query: &str) -> String {
        format!("{}/{}{path_and_query}", self.base_url, self.version.name())
    }

    /// What audit logs correlate by.
    pub fn correlation_id(&self) -> String {
        self.client_request_id.clone().unwrap_or_else(|| self.request_id.to_string())
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// `%27` and the like; what is no valid escape stays.
fn percent_decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escape = if first == b'%' {
            tail.get(..2).and_then(|pair| hex::decode(pair).ok())
        } else {
            None
        };
        if let Some(decoded) = escape {
            bytes.extend(decoded);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
