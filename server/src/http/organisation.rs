//! The organisation's logo and colours: public files, like those of the site.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};

use crate::rekey::Rekey;

/// Where the logo is.
pub const LOGO: &str = "/organisation/logo";
/// Where the style sheet with the colours is.
pub const STYLE: &str = "/organisation/style.css";

/// A drawing opened by itself is a document: it may style itself, and do nothing else.
const POLICY_OF_LOGO: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox");

/// The logo.
pub async fn logo(State(rekey): State<Rekey>) -> Response {
    let Some(logo) = &rekey.look.logo else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(logo.kind)),
        (CONTENT_SECURITY_POLICY, POLICY_OF_LOGO),
    ];
    (headers, logo.bytes.clone()).into_response()
}

/// The colours.
pub async fn style(State(rekey): State<Rekey>) -> Response {
    if rekey.look.style.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    let kind = (CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    ([kind], rekey.look.style.clone()).into_response()
}
