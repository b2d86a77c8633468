//! What the second person said, and how a case ended.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::person::PersonLabel;

/// What the second person said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Approval {
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// Who answered, and when; none: nobody yet.
    pub answer: Option<ApprovalAnswer>,
}

/// An answer of the second person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ApprovalAnswer {
    /// Who.
    pub by: PersonLabel,
    /// When.
    pub at: Timestamp,
    /// Yes or no.
    pub approved: bool,
}

/// How a case ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Ending {
    /// The key was given, and the caller is done.
    Solved,
    /// The person could not be confirmed.
    NotConfirmed,
    /// The second person said no.
    NotApproved,
    /// It came to nothing.
    Dropped,
}

impl Ending {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Solved, Self::NotConfirmed, Self::NotApproved, Self::Dropped];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::NotConfirmed => "not-confirmed",
            Self::NotApproved => "not-approved",
            Self::Dropped => "dropped",
        }
    }

    /// The ending with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.code() == code)
    }
}
