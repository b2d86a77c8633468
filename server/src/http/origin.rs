//! A request that changes or reveals something must come from Rekey's own page.
//!
//! Kept libraries let a request without the headers pass; here it must not.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::failure::Failure;
use http::header::ORIGIN;
use http::{HeaderMap, Method};

use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Refuses every unsafe request that does not prove where it comes from.
pub async fn refuse_foreign(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD);
    if safe || is_own(request.headers(), &rekey) {
        return next.run(request).await;
    }
    let visit = request.extensions().get::<Visit>().cloned();
    let Some(visit) = visit else { return next.run(request).await };
    tracing::warn!("a request from elsewhere was refused");
    answer::failure(&rekey, &visit, Failure::ForeignRequest).await
}

/// `Sec-Fetch-Site` says so, or, where a browser does not send it, `Origin` does.
fn is_own(headers: &HeaderMap, rekey: &Rekey) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => text(ORIGIN.as_str()) == Some(rekey.public_url.origin().ascii_serialization().as_str()),
    }
}
