//! What the audit pages ask.

use async_trait::async_trait;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

/// The records.
#[async_trait]
pub trait AuditDesk: Send + Sync {
    /// The records that fit, newest first.
    async fn search_records(&self, search: RecordSearch) -> Result<RecordPage, Failure>;

    /// One record.
    async fn find_record(&self, seq: i64) -> Result<RecordView, Failure>;
}

/// What is searched for, as it stands in the form and in the address; empty: it does not matter.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordSearch {
    /// A person's address.
    pub person: String,
    /// A device's registration ID.
    pub device: String,
    /// The beginning of a key ID.
    pub key: String,
    /// The stable word of a path.
    pub path: String,
    /// The stable word of an outcome: `done`, `refused`, `unknown`.
    pub outcome: String,
    /// The number of an event code.
    pub code: String,
    /// A day or a minute, UTC: `2026-11-22` or `2026-11-22T09:00`.
    pub from: String,
    /// A day or a minute, UTC; the day itself is included.
    pub until: String,
    /// A reference, or the number of a case or incident.
    pub reference: String,
    /// Numbered below this.
    pub before: Option<i64>,
}

/// A part of what was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RecordPage {
    /// Newest first.
    pub entries: Vec<RecordView>,
    /// The `before` of the next part.
    pub older: Option<i64>,
    /// Fields of the search that cannot be read, by name; they were left out.
    pub unread: Vec<String>,
    /// The chain.
    pub chain: ChainStatus,
    /// Whether the viewer may take records away as a file.
    pub may_export: bool,
    /// Whether the viewer may open incidents.
    pub may_open_incident: bool,
}

/// How the chain stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChainStatus {
    /// The last record's number.
    pub seq: i64,
    /// The last record's hash, as text: to be noted elsewhere.
    pub hash: String,
    /// When the chain was last read and found whole, in seconds since 1970, and up to which record.
    pub verified: Option<(i64, String)>,
    /// What was found changed, if anything, and when.
    pub broken: Option<(i64, String)>,
}

/// One record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RecordView {
    /// Its number.
    pub seq: i64,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// The event's number.
    pub code: u16,
    /// The stable word of the outcome.
    pub outcome: String,
    /// Who.
    pub person: Option<String>,
    /// For whom, or about whom.
    pub subject: Option<String>,
    /// Which device.
    pub device: Option<String>,
    /// Which key: the whole ID, upper case, with dashes.
    pub key: Option<String>,
    /// By which path.
    pub path: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// From where.
    pub from: Option<String>,
    /// The case or incident.
    pub case: Option<String>,
    /// The reference of the request.
    pub reference: Option<String>,
    /// A stable word or a number that tells more.
    pub detail: Option<String>,
    /// The disclosure's ID.
    pub disclosure: Option<String>,
    /// The order's ID.
    pub order: Option<String>,
    /// Graph's `request-id`.
    pub request_id: Option<String>,
    /// The record's hash.
    pub hash: String,
}
