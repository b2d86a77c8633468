//! What responders ask.

use async_trait::async_trait;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

use crate::desk::{ActivityEntry, Said};

/// Incidents.
#[async_trait]
pub trait IncidentsDesk: Send + Sync {
    /// The incidents, newest first; opened before `before` (microseconds since 1970).
    async fn list_incidents(&self, before: Option<i64>) -> Result<Vec<IncidentLine>, Failure>;

    /// One incident.
    async fn find_incident(&self, number: &str) -> Result<IncidentView, Failure>;

    /// Opens one; gives its number, or says `nobody` (with the place of the person that is not known), `no-device`, `nothing-picked`,
    /// `bad-time`.
    async fn open_incident(&self, form: IncidentForm) -> Result<Result<String, Said>, Failure>;

    /// Begins or resumes rotating all its keys.
    async fn start_incident_rotation(&self, number: &str) -> Result<(), Failure>;

    /// Stops placing orders.
    async fn stop_incident_rotation(&self, number: &str) -> Result<(), Failure>;

    /// Adds a finding.
    async fn add_finding(&self, number: &str, text: &str, link: &str) -> Result<(), Failure>;

    /// Closes it.
    async fn close_incident(&self, number: &str, summary: &str) -> Result<(), Failure>;

    /// "This was not me": rotates, ends sessions, opens an incident; says whether the person's own sessions were among them.
    async fn report_not_me(&self, disclosure: &str) -> Result<bool, Failure>;
}

/// What a responder picks.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IncidentForm {
    /// What it is about.
    pub title: String,
    /// Addresses of people, divided by commas or blanks: keys that they saw or that were shown for them.
    pub people: String,
    /// Names of devices, divided by commas.
    pub devices: String,
    /// A day or a minute, UTC.
    pub from: String,
    /// A day or a minute, UTC.
    pub until: String,
    /// The ID of the disclosure that it begins with.
    pub disclosure: String,
}

/// An incident on the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct IncidentLine {
    /// Its number.
    pub number: String,
    /// What it is about.
    pub title: String,
    /// The stable word of its state: `open`, `rotating`, `closed`.
    pub state: String,
    /// When it was opened, in microseconds since 1970.
    pub opened_at: i64,
    /// By whom.
    pub opened_by: String,
    /// How many disclosures are involved.
    pub disclosures: u32,
}

/// An incident, as its page shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct IncidentView {
    /// What the list shows.
    pub line: IncidentLine,
    /// The people it was picked by.
    pub people: Vec<String>,
    /// The devices it was picked by.
    pub devices: Vec<String>,
    /// The window, in seconds since 1970.
    pub from: Option<i64>,
    /// The window's end.
    pub until: Option<i64>,
    /// The disclosures, newest first: at most 200 on the page, all in the report.
    pub disclosures: Vec<ActivityEntry>,
    /// How far the rotation of its keys has come.
    pub progress: Option<ProgressView>,
    /// What was found: when (seconds since 1970), by whom, the text, a link.
    pub findings: Vec<(i64, String, String, Option<String>)>,
    /// How it was closed: when, by whom, the summary.
    pub closing: Option<(i64, String, String)>,
}

/// How far a rotation of many has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ProgressView {
    /// How many passwords are to be replaced.
    pub total: u32,
    /// How many an order sees to.
    pub placed: u32,
    /// How many are proven dead.
    pub proven: u32,
    /// How many need attention.
    pub attention: u32,
    /// Seconds until the rest is placed.
    pub seconds_left: u32,
    /// Whether it goes on.
    pub running: bool,
}
