//! What the readiness pages ask.

use async_trait::async_trait;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

/// Readiness checks and their findings.
#[async_trait]
pub trait ReadinessDesk: Send + Sync {
    /// The runs, newest first.
    async fn list_readiness_runs(&self) -> Result<RunList, Failure>;

    /// One run, as far as it has come.
    async fn find_readiness_run(&self, number: &str) -> Result<RunView, Failure>;

    /// Starts a run; gives its number. While one is running it gives that one's.
    async fn check_readiness(&self) -> Result<String, Failure>;

    /// "If this PC locked now, could I get back in?", for each of the person's own PCs.
    async fn own_readiness(&self) -> Result<Vec<OwnReadiness>, Failure>;
}

/// The runs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunList {
    /// Newest first.
    pub runs: Vec<RunLine>,
    /// Whether the viewer may start one.
    pub may_run: bool,
}

/// A run on the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunLine {
    /// Its number.
    pub number: String,
    /// When it began, in seconds since 1970.
    pub opened_at: i64,
    /// Who began it; none: `rekey doctor`.
    pub by: Option<String>,
    /// Whether it has ended.
    pub ended: bool,
    /// The stable word of the worst that was found: `good`, `attention`, `bad`, `not-known`.
    pub verdict: String,
    /// How many findings there are of each verdict, by its stable word.
    pub counts: Vec<(String, u32)>,
}

/// A run, as its page shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunView {
    /// What the list shows.
    pub line: RunLine,
    /// What was checked so far.
    pub checks: Vec<CheckView>,
    /// What is being checked, while it runs.
    pub progress: Option<RunProgress>,
}

/// How far a run has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunProgress {
    /// The stable word of the check under way.
    pub check: String,
    /// How many checks are done, of all.
    pub checks_done: u32,
    /// How many checks there are.
    pub checks: u32,
    /// How many devices or keys this check has read.
    pub done: u32,
    /// Of how many, where that is known.
    pub of: Option<u32>,
}

/// One check.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CheckView {
    /// Its stable word.
    pub check: String,
    /// The stable word of its worst finding.
    pub verdict: String,
    /// What was found.
    pub findings: Vec<FindingView>,
}

/// One finding. Its words come from the messages of its code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FindingView {
    /// Its stable word.
    pub code: String,
    /// The stable word of its verdict.
    pub verdict: String,
    /// The numbers and names that the message tells.
    pub values: Vec<(String, String)>,
    /// Names, such as those of devices without a key.
    pub names: Vec<String>,
    /// How many more names there are.
    pub more: u32,
    /// What mends it.
    pub mend: Option<MendView>,
}

/// What mends a finding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MendView {
    /// A setting, which the message names.
    Setting,
    /// A policy to import, by the stable word of its file (`/readiness/files/WORD.json`).
    PolicyFile(String),
    /// A request to Graph.
    GraphRequest {
        /// `PATCH`.
        method: String,
        /// The path, with its version.
        path: String,
        /// The body, as JSON with line breaks.
        body: String,
    },
}

/// One own PC.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnReadiness {
    /// The registration ID.
    pub device: String,
    /// Its name; may be empty.
    pub name: String,
    /// Whether the person could get back in.
    pub could_recover: bool,
    /// The stable words of the reasons.
    pub reasons: Vec<String>,
}
