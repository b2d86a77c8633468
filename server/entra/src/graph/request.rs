//! One request to Graph, and how its answer's head is read.

use std::time::Duration;

use domain::ports::{Access, Clock, DirectoryError};
use http::{HeaderMap, Method, StatusCode};
use jiff::SignedDuration;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::Value;
use url::Url;
use uuid::Uuid;

/// `Retry-After` is not believed beyond this.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

/// How often a read is tried again when Graph is busy.
const REPETITIONS: u32 = 2;

/// Nobody waits longer than this in front of a page.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_secs(2);

/// How often, and how long at most, a read in the background waits: long enough to get over a throttled window of ten seconds.
const REPETITIONS_IN_BACKGROUND: u32 = 5;
const LONGEST_PAUSE_IN_BACKGROUND: SignedDuration = SignedDuration::from_mins(1);

/// The pause before the first repetition where Graph names none; it doubles.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_millis(500);

/// How often a request may be sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Repeat {
    /// Once, whatever happens: what is asked leaves a trace in Entra's audit log.
    Never,
    /// Once more when Rekey's own token was refused: nothing happened then.
    WhenTokenRefused,
    /// Also when Graph is busy: a read without a trace.
    WhenBusy,
    /// The same with more patience: nobody stands in front of it.
    InBackground,
}

/// One request.
#[derive(Clone, Debug)]
pub(crate) struct GraphRequest<'a> {
    /// What it is, in a word for the log; the URL is not logged.
    pub(crate) what: &'static str,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) access: Access<'a>,
    /// Sent as JSON. Never holds a secret.
    pub(crate) body: Option<Value>,
    /// Sent as `client-request-id`; a random one where there is none.
    pub(crate) id: Option<Uuid>,
    pub(crate) repeat: Repeat,
}

impl<'a> GraphRequest<'a> {
    /// A read that leaves no trace.
    pub(crate) fn get(what: &'static str, url: Url, access: Access<'a>) -> Self {
        Self {
            what,
            method: Method::GET,
            url,
            access,
            body: None,
            id: None,
            repeat: Repeat::WhenBusy,
        }
    }
}

/// Why one try gave nothing.
pub(crate) struct Setback {
    pub(crate) error: DirectoryError,
    /// 429, 503 or 504: another try may do better.
    busy: bool,
}

impl From<DirectoryError> for Setback {
    fn from(error: DirectoryError) -> Self {
        Self { error, busy: false }
    }
}

impl Setback {
    pub(crate) fn new(status: StatusCode, error: DirectoryError) -> Self {
        Self {
            error,
            busy: matches!(status.as_u16(), 429 | 503 | 504),
        }
    }

    /// How long to wait before the next try; nothing when there is none.
    pub(crate) fn pause_before(&self, repetitions: u32, repeat: Repeat) -> Option<Duration> {
        let (most, longest) = match repeat {
            Repeat::Never | Repeat::WhenTokenRefused => return None,
            Repeat::WhenBusy => (REPETITIONS, LONGEST_PAUSE),
            Repeat::InBackground => (REPETITIONS_IN_BACKGROUND, LONGEST_PAUSE_IN_BACKGROUND),
        };
        let pause = self.error.retry_after().unwrap_or(FIRST_PAUSE * 2_i32.pow(repetitions));
        (self.busy && repetitions < most && pause <= longest).then(|| pause.unsigned_abs())
    }
}

/// What a status means; nothing when it is a success.
pub(crate) fn refusal(status: StatusCode, retry_after: Option<SignedDuration>) -> Option<DirectoryError> {
    match status.as_u16() {
        200..=299 => None,
        401 => Some(DirectoryError::TokenRefused),
        403 => Some(DirectoryError::Refused),
        404 => Some(DirectoryError::NotFound),
        429 => Some(DirectoryError::Throttled { retry_after }),
        _ => Some(DirectoryError::Failed { retry_after }),
    }
}

/// Graph's `request-id`, when it looks like one: it goes into the log and the ledger.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    let text = headers.get("request-id")?.to_str().ok()?;
    let plain = text.len() <= 64 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    plain.then(|| text.to_owned())
}

/// `Retry-After`: seconds, possibly with a fraction, or a date (facts.md section G).
pub(crate) fn retry_after(headers: &HeaderMap, clock: &dyn Clock) -> Option<SignedDuration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    let wait = match text.parse::<f64>() {
        Ok(seconds) => SignedDuration::try_from_secs_f64(seconds).ok()?,
        Err(_) => clock.now().duration_until(DateTimeParser::new().parse_timestamp(text).ok()?),
    };
    Some(wait.clamp(SignedDuration::ZERO, LONGEST_WAIT))
}
