//! Faults that a test orders: refusals, throttling, delays, nonsense, lost connections (README, "Control").

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use axum::http::StatusCode;
use regex::Regex;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value, json};

use crate::graph::answer::Answer;

/// Whether and when the connection is lost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Drop {
    /// Not at all: `false`.
    #[default]
    Never,
    /// Before anything was done: `true` or `"before"`.
    Before,
    /// After everything was done; only the answer is lost: `"after"`.
    After,
}

impl<'de> Deserialize<'de> for Drop {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Bool(false) => Ok(Self::Never),
            Value::Bool(true) => Ok(Self::Before),
            Value::String(text) if text == "before" => Ok(Self::Before),
            Value::String(text) if text == "after" => Ok(Self::After),
            _ => Err(serde::de::Error::custom("drop is true, false, \"before\" or \"after\"")),
        }
    }
}

impl Serialize for Drop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Never => serializer.serialize_bool(false),
            Self::Before => serializer.serialize_str("before"),
            Self::After => serializer.serialize_str("after"),
        }
    }
}

/// One fault.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fault {
    /// A regular expression on `METHOD /path?query`.
    #[serde(rename = "match")]
    pub pattern: String,
    /// The status to answer with. Absent with a body: 200; absent with `retryAfter`: 429; else the real answer.
    pub status: Option<u16>,
    /// `Retry-After` in seconds, fractional or not.
    pub retry_after: Option<Number>,
    /// Milliseconds to wait before anything else.
    pub delay_ms: Option<u64>,
    /// The body: a JSON value, or text as it is.
    pub body: Option<Value>,
    /// Whether the connection is lost.
    #[serde(default)]
    pub drop: Drop,
    /// How often it strikes; absent, until the list is replaced.
    pub times: Option<u32>,
    /// Further headers, for example `WWW-Authenticate` with a claims challenge.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
}

impl Fault {
    /// The answer in place of the real one, if there is to be one.
    pub fn answer(&self) -> Option<Answer> {
        let retry_after = self.retry_after.as_ref();
        let default = if retry_after.is_some() { 429 } else { 200 };
        if self.status.is_none() && self.body.is_none() && retry_after.is_none() {
            return None;
        }
        let status = StatusCode::from_u16(self.status.unwrap_or(default)).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = self.body.clone().unwrap_or_else(|| {
            let code = status.canonical_reason().unwrap_or("Fault").replace(' ', "");
            json!({ "error": { "code": code, "message": "A fault that was ordered.", "innerError": {} } })
        });
        let mut answer = Answer::json(status, body);
        answer
            .headers
            .extend(retry_after.map(|seconds| ("retry-after".to_owned(), seconds.to_string())));
        answer.headers.extend(self.headers.clone());
        Some(answer)
    }
}

/// The faults in force.
#[derive(Default)]
pub struct Faults(Mutex<Vec<(Regex, Fault)>>);

impl Faults {
    /// Replaces the list. A pattern that is no regular expression leaves the old list.
    pub fn replace(&self, faults: Vec<Fault>) -> Result<(), regex::Error> {
        let faults: Vec<_> = faults
            .into_iter()
            .map(|fault| Ok((Regex::new(&fault.pattern)?, fault)))
            .collect::<Result<_, _>>()?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = faults;
        Ok(())
    }

    /// The first fault that matches `METHOD /path?query` and is not used up; it is used once by this.
    pub fn strike(&self, line: &str) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, fault) = faults
            .iter_mut()
            .find(|(pattern, fault)| fault.times != Some(0) && pattern.is_match(line))?;
        fault.times = fault.times.map(|times| times - 1);
        Some(fault.clone())
    }

    /// The list with what is left of each.
    pub fn list(&self) -> Vec<Fault> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .map(|(_, fault)| fault.clone())
            .collect()
    }
}
