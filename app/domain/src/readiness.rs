//! Readiness: whether the tenant is set up so that a person gets back in, and nobody else does. Each check tells what it found;
//! nothing here changes anything.

mod audit_trail;
mod check;
mod escrow;
mod files;
mod finding;
mod helpdesk;
mod own;
mod permissions;
mod rotation;
mod self_service;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::check::{CheckReadiness, Progress};
pub use self::files::{GraphRequestText, graph_request, policy_file};
pub use self::finding::{Finding, Verdict};
pub use self::own::{LONG_AGO, OwnAnswer, OwnReason, own_readiness};
use crate::document::{DocumentKind, Kept};
use crate::id::{PersonId, Reference};
use crate::person::PersonLabel;

/// How many keys Entra ID keeps for one device; with more, backing up fails (facts.md section A).
pub const KEYS_PER_DEVICE: usize = 200;

/// From how many keys on a device is warned about.
pub const KEYS_TO_WARN_FROM: usize = 180;

/// One run of all checks, as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ReadinessRun {
    /// Its number.
    pub number: Reference,
    /// When it began.
    pub opened_at: Timestamp,
    /// Who asked for it; none on the command line.
    pub by: Option<PersonLabel>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// What was found, in the order of [`ReadinessCheck::ALL`]; empty while it runs.
    pub checks: Vec<CheckReport>,
}

impl ReadinessRun {
    /// The worst that was found.
    pub fn verdict(&self) -> Verdict {
        worst(self.checks.iter().map(|report| report.verdict))
    }
}

impl Kept for ReadinessRun {
    const KIND: DocumentKind = DocumentKind::Readiness;

    fn number(&self) -> &Reference {
        &self.number
    }

    fn state(&self) -> &'static str {
        if self.ended_at.is_some() { "ended" } else { "running" }
    }

    fn subject(&self) -> Option<PersonId> {
        None
    }

    fn worker(&self) -> Option<PersonId> {
        self.by.as_ref().map(|person| person.id)
    }

    fn opened_at(&self) -> Timestamp {
        self.opened_at
    }
}

/// What one check found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CheckReport {
    /// Which check.
    pub check: ReadinessCheck,
    /// The worst of its findings.
    pub verdict: Verdict,
    /// What it found.
    pub findings: Vec<Finding>,
}

impl CheckReport {
    fn of(check: ReadinessCheck, findings: Vec<Finding>) -> Self {
        let verdict = worst(findings.iter().map(|finding| finding.verdict));
        Self {
            check,
            verdict,
            findings,
        }
    }
}

/// The worst of them; of none, nothing is known.
fn worst(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts.max().unwrap_or(Verdict::NotKnown)
}

/// A check.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadinessCheck {
    /// Rekey's own permissions: all that is needed, and no more.
    Permissions,
    /// Keys are stored, and the policies see to it.
    Escrow,
    /// People can get at the keys of their own devices.
    SelfService,
    /// Technicians can read keys, and do nothing broader.
    Helpdesk,
    /// What Rekey reads stands in Entra's log.
    AuditTrail,
    /// Disclosed passwords are replaced.
    Rotation,
}

impl ReadinessCheck {
    /// All of them, in the order in which they run and are shown.
    pub const ALL: [Self; 6] = [
        Self::Permissions,
        Self::Escrow,
        Self::SelfService,
        Self::Helpdesk,
        Self::AuditTrail,
        Self::Rotation,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Permissions => "permissions",
            Self::Escrow => "escrow",
            Self::SelfService => "self-service",
            Self::Helpdesk => "helpdesk",
            Self::AuditTrail => "audit-trail",
            Self::Rotation => "rotation",
        }
    }
}

/// What mends a finding. Rekey has no right to carry it out: an administrator does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mend {
    /// A setting that the finding's words name.
    Setting,
    /// A policy to import.
    PolicyFile(PolicyFile),
    /// A request to Graph.
    GraphRequest(GraphRequest),
}

/// A policy that is ready to import.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PolicyFile {
    /// Recovery passwords are required, saved to Entra ID, and stored before BitLocker is turned on.
    SaveAndRequire,
    /// Recovery passwords are replaced after use.
    Rotation,
}

impl PolicyFile {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::SaveAndRequire, Self::Rotation];

    /// The stable word, also the file's name without its ending.
    pub fn code(self) -> &'static str {
        match self {
            Self::SaveAndRequire => "save-and-require",
            Self::Rotation => "rotation",
        }
    }

    /// The file with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.code() == code)
    }
}

/// A request to Graph that is ready to run.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GraphRequest {
    /// Let people read the keys of their own devices.
    AllowSelfService,
    /// Grant Rekey the application permission of this name.
    GrantPermission(String),
    /// Make a directory role that finds devices and reads keys, and nothing else.
    CreateHelpdeskRole,
}

#[cfg(test)]
mod tests;
