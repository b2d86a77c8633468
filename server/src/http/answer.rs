//! Renders pages outside the page routes: failures, the key view, the form again.

use std::sync::Arc;

use app::answer::Answer;
use app::desk::Desk;
use app::shell::shell;
use app::words::Words;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::response::Response;
use domain::failure::Failure;
use http::header::CONTENT_SECURITY_POLICY;
use http::request::Parts;
use http::{HeaderValue, Uri};
use leptos::nonce::use_nonce;
use leptos::prelude::{provide_context, use_context};
use leptos_axum::{ResponseOptions, render_app_async_with_context};

use crate::desk::RequestDesk;
use crate::http::frame;
use crate::http::headers::{PERMISSIONS_POLICY, POLICY_WITH_CAMERA, page_policy};
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// What every rendering finds in its context: the desk, the words, the names of the built files, and the policy header.
pub fn provide(rekey: &Rekey, answer: Option<Answer>) {
    provide_context(rekey.site.assets.clone());
    let with_camera = has_key_id_form(answer.as_ref());
    if let Some(answer) = answer {
        provide_context(answer);
    }
    let visit = use_context::<Parts>().and_then(|parts| parts.extensions.get::<Visit>().cloned());
    let ancestors = frame::ancestors(rekey, visit.as_ref().and_then(|visit| visit.frame.as_ref()));
    // Absent while the routes are listed at start.
    if let Some(visit) = visit {
        provide_context(Words(visit.language));
        if let Some(frame) = &visit.frame {
            provide_context(frame.clone());
        }
        provide_context::<Arc<dyn Desk>>(Arc::new(RequestDesk {
            rekey: rekey.clone(),
            visit,
        }));
    }
    if let (Some(nonce), Some(response)) = (use_nonce(), use_context::<ResponseOptions>())
        && let Ok(policy) = HeaderValue::from_str(&page_policy(&nonce, &rekey.authority, &ancestors))
    {
        response.insert_header(CONTENT_SECURITY_POLICY, policy);
        if with_camera {
            let policy = HeaderValue::from_static(POLICY_WITH_CAMERA);
            response.insert_header(PERMISSIONS_POLICY, policy);
        }
    }
}

/// Whether the page may have the key ID form, whose screen can be scanned.
fn has_key_id_form(answer: Option<&Answer>) -> bool {
    match answer {
        Some(answer) => matches!(answer, Answer::Form(_)),
        None => use_context::<Parts>().is_some_and(|parts| parts.uri.path().starts_with("/devices")),
    }
}

/// Renders an answer as a whole page.
pub async fn render(rekey: &Rekey, visit: &Visit, answer: Answer) -> Response {
    render_at(rekey, visit, answer, Uri::from_static("/answer")).await
}

async fn render_at(rekey: &Rekey, visit: &Visit, answer: Answer, uri: Uri) -> Response {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri;
    request.extensions_mut().insert(visit.clone());
    let (context, options) = (rekey.clone(), rekey.site.options.clone());
    let handler = render_app_async_with_context(
        move || provide(&context, Some(answer.clone())),
        move || shell(options.clone()),
    );
    handler(request).await
}

/// Renders a failure.
pub async fn failure(rekey: &Rekey, visit: &Visit, failure: Failure) -> Response {
    failure_at(rekey, visit, failure, Uri::from_static("/answer")).await
}

/// The same at the address that was asked for, so that the person can come back to it.
pub async fn failure_at(rekey: &Rekey, visit: &Visit, failure: Failure, uri: Uri) -> Response {
    tracing::warn!(code = failure.code(), "failed");
    metrics::counter!("rekey_failures_total", "code" => failure.code()).increment(1);
    render_at(rekey, visit, Answer::Failure(failure), uri).await
}

/// What no route answers.
pub async fn no_such_page(State(rekey): State<Rekey>, axum::Extension(visit): axum::Extension<Visit>) -> Response {
    failure(&rekey, &visit, Failure::NoSuchPage).await
}
