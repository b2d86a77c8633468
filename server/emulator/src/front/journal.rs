//! What Graph and Entra were asked, in order: for tests. It never holds a token, a code or a secret.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::Serialize;
use url::form_urlencoded;

/// How many requests are remembered.
const REMEMBERED: usize = 20_000;
/// Query members whose values are secrets.
const SECRET: [&str; 8] = [
    "code",
    "id_token_hint",
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "client_assertion",
    "code_verifier",
];

/// One request.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// `GET` and so on.
    pub method: String,
    /// Path and query.
    pub path: String,
    /// The answer's status; null while it is under way, and for good when the connection was dropped.
    pub status: Option<u16>,
    /// When it came in.
    pub at: Timestamp,
    /// `client-request-id`.
    pub client_request_id: Option<String>,
    /// `User-Agent`.
    pub user_agent: Option<String>,
    /// `delegated`, `app` or `none`.
    pub authorization: &'static str,
}

/// The remembered requests.
#[derive(Default)]
pub struct Journal(Mutex<Pages>);

#[derive(Default)]
struct Pages {
    forgotten: usize,
    entries: VecDeque<Entry>,
}

impl Journal {
    /// Writes a request down as it comes in; the number is for [`Journal::close`].
    pub fn open(&self, entry: Entry) -> usize {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.entries.push_back(entry);
        if pages.entries.len() > REMEMBERED {
            pages.entries.pop_front();
            pages.forgotten += 1;
        }
        pages.forgotten + pages.entries.len() - 1
    }

    /// Adds how it was answered.
    pub fn close(&self, number: usize, status: StatusCode) {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let position = number.checked_sub(pages.forgotten);
        if let Some(entry) = position.and_then(|position| pages.entries.get_mut(position)) {
            entry.status = Some(status.as_u16());
        }
    }

    /// All remembered requests, oldest first.
    pub fn entries(&self) -> Vec<Entry> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entries
            .iter()
            .cloned()
            .collect()
    }

    /// Forgets them.
    pub fn clear(&self) {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.forgotten += pages.entries.len();
        pages.entries.clear();
    }
}

/// The path with the values of secret query members replaced. Without one, the query stays as it was sent.
pub fn without_secrets(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else {
        return path.to_owned();
    };
    let members: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    if !members.iter().any(|(name, _)| SECRET.contains(&&**name)) {
        return format!("{path}?{query}");
    }
    let mut safe = form_urlencoded::Serializer::new(String::new());
    for (name, value) in &members {
        safe.append_pair(name, if SECRET.contains(&&**name) { "removed" } else { value });
    }
    format!("{path}?{}", safe.finish())
}
