//! The pages that people see: plain HTML with one small style. Nothing of Microsoft's look, so that nobody takes it for the real one.

mod device;
mod sign_in;

use axum::response::{Html, IntoResponse as _, Response};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{HeaderValue, StatusCode, header};
use sha2::{Digest as _, Sha256};

use super::refusal::{Refusal, RequestIds};

pub(super) use device::{device, device_done};
pub(super) use sign_in::{SignIn, sign_in};

const STYLE: &str = include_str!("page/page.css");

/// Sends the form by itself; without scripts the button does.
const SUBMIT: &str = "document.forms[0].submit()";

/// A page that says why there is no way on, with the ids that a support asks for.
pub(super) fn error(refusal: &Refusal, ids: &RequestIds) -> Response {
    let body = format!(
        "<h1>Contoso sign-in (demo tenant)</h1>\n<p role=\"alert\">Sorry, but we\u{2019}re having trouble signing you in.</p>\n<p>{}</p>\n\
         <dl><dt>Request Id</dt><dd>{}</dd><dt>Correlation Id</dt><dd>{}</dd><dt>Timestamp</dt><dd>{}</dd></dl>",
        escape(&refusal.sentence()),
        ids.trace,
        ids.correlation,
        ids.timestamp(),
    );
    let mut response = layout(StatusCode::BAD_REQUEST, "Sign-in error", &body, None);
    ids.stamp(&mut response);
    response
}

/// After signing out, when there is nowhere to return to.
pub(super) fn signed_out() -> Response {
    let body = "<h1>You signed out of your account</h1>\n<p>It is a good idea to close all browser windows.</p>";
    layout(StatusCode::OK, "Signed out", body, None)
}

/// `response_mode=form_post`: a form that brings `pairs` to `action`.
pub(super) fn form_post(action: &str, pairs: &[(&str, &str)]) -> Response {
    let body = format!(
        "<form method=\"post\" action=\"{}\">\n{}<button>Continue</button>\n</form>\n<script>{SUBMIT}</script>",
        escape(action),
        hidden(pairs.iter().copied()),
    );
    layout(StatusCode::OK, "Working\u{2026}", &body, Some(SUBMIT))
}

fn hidden<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let field = |(name, value)| {
        format!(
            "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n",
            escape(name),
            escape(value)
        )
    };
    pairs.map(field).collect::<Vec<_>>().concat()
}

/// A whole page. The policy allows the style and, if given, the one script, by their digests.
fn layout(status: StatusCode, title: &str, body: &str, script: Option<&str>) -> Response {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    );
    let digest = |text: &str| STANDARD.encode(Sha256::digest(text));
    let script = script
        .map(|script| format!("script-src 'sha256-{}'; ", digest(script)))
        .unwrap_or_default();
    let policy = format!(
        "default-src 'none'; {script}style-src 'sha256-{}'; base-uri 'none'; frame-ancestors 'none'",
        digest(STYLE)
    );
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-cache"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Text that is safe between tags and in quoted attributes.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
