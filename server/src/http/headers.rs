//! Headers of every answer.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use http::{HeaderName, HeaderValue, StatusCode};

use crate::rekey::Rekey;

/// For what is no page and brings its own policy: nothing is allowed.
const POLICY_OF_NO_PAGE: &str = "default-src 'none'; frame-ancestors 'none'";

/// For the script that answers without a network: it fetches from here, and from nowhere else.
const POLICY_OF_WORKER: &str = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/// For the worker that reads the camera's pictures: it runs what comes from here, and reaches no network, so it sends none anywhere.
const POLICY_OF_READER: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'";

/// The script that portals load.
const EMBED_SCRIPT: &str = "/embed.js";

/// What a page may ask the device for.
pub const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");

/// Of a page with the key ID form: the camera, to scan the recovery screen.
pub const POLICY_WITH_CAMERA: &str = "camera=(self), geolocation=(), microphone=(), clipboard-read=()";

/// The policy of a page, which `ancestors` may frame. Scripts only by nonce, styles only from files. Forms may lead to `authority`, too: browsers
/// hold the redirect after a form against the policy, and signing out leads to Entra.
pub fn page_policy(nonce: &str, authority: &str, ancestors: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self' {authority}; base-uri 'none'; frame-ancestors {ancestors}"
    )
}

/// On every answer.
pub async fn secure(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let own_policy = policy_of_no_page(request.uri().path());
    let for_portals = request.uri().path() == EMBED_SCRIPT;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    // The older header cannot name an origin, so it stays away where the policy names some.
    let policy = headers.get(CONTENT_SECURITY_POLICY).and_then(|value| value.to_str().ok());
    let may_be_framed = policy.is_some_and(|policy| !policy.contains("frame-ancestors 'none'"));
    let mut put = |name: HeaderName, value: &'static str| {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    };
    put(CONTENT_SECURITY_POLICY, own_policy);
    put(X_CONTENT_TYPE_OPTIONS, "nosniff");
    if !may_be_framed {
        put(X_FRAME_OPTIONS, "DENY");
    }
    // `same-origin`: without a referrer the way back after a failed form would be lost.
    put(REFERRER_POLICY, "same-origin");
    put(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    if for_portals {
        put(HeaderName::from_static("cross-origin-resource-policy"), "cross-origin");
        // Portals may pin it by its digest.
        put(ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    put(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    put(
        PERMISSIONS_POLICY,
        "camera=(), geolocation=(), microphone=(), clipboard-read=()",
    );
    if rekey.is_https() {
        put(STRICT_TRANSPORT_SECURITY, "max-age=63072000");
    }
    response
}

/// The policy of what is no page and brings none: that of a worker governs what it does.
fn policy_of_no_page(path: &str) -> &'static str {
    match path {
        "/offline.js" => POLICY_OF_WORKER,
        _ if path.starts_with("/pkg/scan-") && path.ends_with("/worker.js") => POLICY_OF_READER,
        _ => POLICY_OF_NO_PAGE,
    }
}

/// Pages are not kept anywhere: not in a cache, not in the browser's memory of past pages.
pub async fn keep_nothing(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response
        .headers_mut()
        .insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Built files have their hash in the name and never change; the others may for a day.
pub async fn cache_built_files(request: Request, next: Next) -> Response {
    let built = request.uri().path().starts_with("/pkg/");
    let mut response = next.run(request).await;
    if !response.status().is_success() && response.status() != StatusCode::NOT_MODIFIED {
        return response;
    }
    let value = if built {
        "public, max-age=31536000, immutable"
    } else {
        "public, max-age=86400"
    };
    response
        .headers_mut()
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static(value));
    response
}
