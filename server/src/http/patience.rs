//! A page that takes long does not leave anybody before a blank screen: after a moment a page says what is happening and how to get
//! out, and comes again by itself until the real one is ready. Works without JavaScript.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use app::answer::Answer;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::failure::Failure;
use domain::id::{DeviceId, Digest};
use http::header::REFRESH;
use http::{HeaderValue, Method};
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinHandle;
use tracing::Instrument;

use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// How long a page may take before somebody is told.
const MOMENT: Duration = Duration::from_secs(3);

/// A page that nobody has come back for is dropped after this.
const KEPT_FOR: SignedDuration = SignedDuration::from_secs(60);

/// Whose page, at which address, in which language.
type Key = (Digest, String, &'static str);

/// So many pages are kept at most; beyond that a slow one ends as any other does.
const KEPT_AT_MOST: usize = 1000;

/// A page under way. When nobody waits for it any more it is given up.
struct Page(JoinHandle<Response>);

impl Drop for Page {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The pages under way.
#[derive(Default)]
pub struct Pending(Mutex<HashMap<Key, (Timestamp, Page)>>);

impl Pending {
    fn take(&self, key: &Key, now: Timestamp) -> Option<Page> {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|_, (since, _)| now.duration_since(*since) < KEPT_FOR);
        pages.remove(key).map(|(_, page)| page)
    }

    /// Whether there was room for it.
    fn put(&self, key: Key, now: Timestamp, page: Page) -> bool {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let room = pages.len() < KEPT_AT_MOST;
        if room {
            pages.insert(key, (now, page));
        }
        room
    }
}

/// Answers with the page, or, when it takes long, with the page that waits for it.
pub async fn wait(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().cloned();
    let asks_directory = request.method() == Method::GET && asks_directory(request.uri().path());
    let session = visit
        .as_ref()
        .and_then(|visit| visit.session.as_ref())
        .map(|session| session.id);
    let (true, Some(visit), Some(session)) = (asks_directory, visit, session) else {
        return next.run(request).await;
    };
    let key: Key = (session, request.uri().path().to_owned(), visit.language.tag());
    let now = rekey.clock.now();
    let page = rekey.pending.take(&key, now);
    let mut page = page.unwrap_or_else(|| Page(tokio::spawn(async move { next.run(request).await }.in_current_span())));
    match tokio::time::timeout(MOMENT, &mut page.0).await {
        Ok(Ok(response)) => response,
        Ok(Err(_)) => answer::failure(&rekey, &visit, Failure::Bug).await,
        Err(_) => {
            if !rekey.pending.put(key, now, page) {
                return answer::failure(&rekey, &visit, Failure::DirectorySlow).await;
            }
            let mut response = answer::render(&rekey, &visit, Answer::Waiting).await;
            response.headers_mut().insert(REFRESH, HeaderValue::from_static("1"));
            response
        }
    }
}

/// The pages that list the person's devices.
fn asks_directory(path: &str) -> bool {
    path == "/devices"
        || path == "/readiness/mine"
        || path
            .strip_prefix("/devices/")
            .is_some_and(|device| device.parse::<DeviceId>().is_ok())
}
