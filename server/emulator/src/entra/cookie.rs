//! The cookie of the browser's session with Entra.

use axum::response::Response;
use http::{HeaderMap, HeaderValue, header};
use uuid::Uuid;

/// The browser's session with Entra, by Entra's own name.
const COOKIE: &str = "ESTSAUTH";

/// The value of the session cookie.
pub(super) fn session_cookie(headers: &HeaderMap) -> Option<String> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = sent
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, value)| value.to_owned())
}

/// Puts the session cookie into the browser; an empty one is deleted. Only this tenant's pages get it: cookies do not tell ports
/// apart, and Rekey stands on the same host in the demo.
pub(super) fn with_cookie(mut response: Response, value: &str, tenant_id: Uuid) -> Response {
    let ends = if value.is_empty() { "; Max-Age=0" } else { "" };
    let cookie = format!("{COOKIE}={value}; Path=/{tenant_id}/; HttpOnly; SameSite=Lax{ends}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
