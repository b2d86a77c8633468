//! A finding: what a check saw, in words of its own kind that a page turns into sentences.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{GraphRequest, Mend};
use crate::device::Device;
use crate::permissions::{Feature, NEEDED};
use crate::ports::DirectoryError;

/// How many names one finding holds.
const NAMES: usize = 200;

/// How good it is, from the best to the worst. What is not known is worse than good: somebody must look.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// As it should be.
    Good,
    /// It could not be found out.
    NotKnown,
    /// It works, but not for everybody or not for long, or it allows more than is needed.
    Attention,
    /// It does not work, or it is not safe.
    Bad,
}

impl Verdict {
    /// All of them, from the best to the worst.
    pub const ALL: [Self; 4] = [Self::Good, Self::NotKnown, Self::Attention, Self::Bad];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::NotKnown => "not-known",
            Self::Attention => "attention",
            Self::Bad => "bad",
        }
    }

    /// Of many things: good when none is left out, in need of attention up to one in twenty, then bad.
    pub(super) fn of_share(without: usize, of: usize) -> Self {
        match without {
            0 => Self::Good,
            without if without.saturating_mul(20) <= of => Self::Attention,
            _ => Self::Bad,
        }
    }
}

/// What a check saw. Never holds a password or a token.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// What kind of finding; stable, the key of its words.
    pub code: String,
    /// How good it is.
    pub verdict: Verdict,
    /// Numbers and names for the words.
    pub values: BTreeMap<String, String>,
    /// Which devices or people; 200 at most.
    pub names: Vec<String>,
    /// How many more there are.
    pub more: u32,
    /// What mends it; none where nothing needs mending.
    pub mend: Option<Mend>,
}

impl Finding {
    pub(super) fn new(code: &str, verdict: Verdict) -> Self {
        Self {
            code: code.to_owned(),
            verdict,
            values: BTreeMap::new(),
            names: Vec::new(),
            more: 0,
            mend: None,
        }
    }

    pub(super) fn with(mut self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    pub(super) fn naming(mut self, mut names: Vec<String>) -> Self {
        self.more = u32::try_from(names.len().saturating_sub(NAMES)).unwrap_or(u32::MAX);
        names.truncate(NAMES);
        self.names = names;
        self
    }

    /// Where it is good there is nothing to mend.
    pub(super) fn mended_by(mut self, mend: Mend) -> Self {
        self.mend = (self.verdict != Verdict::Good).then_some(mend);
        self
    }

    /// The directory did not answer what this feature asks; where it refuses, the feature's permission is missing.
    pub(super) fn not_answered(asked: Feature, error: &DirectoryError) -> Self {
        let finding = Self::of_error(asked.code(), error);
        let needed = NEEDED.into_iter().find(|(feature, _)| *feature == asked);
        match needed.and_then(|(_, accepted)| accepted.first()) {
            Some(least) if *error == DirectoryError::Refused => {
                let grant = GraphRequest::GrantPermission((*least).to_owned());
                finding.with("permission", least).mended_by(Mend::GraphRequest(grant))
            }
            _ => finding,
        }
    }

    /// The directory did not answer; `asked` is the word for what.
    pub(super) fn of_error(asked: &str, error: &DirectoryError) -> Self {
        let code = match error {
            DirectoryError::TokenRefused => "directory-token-refused",
            DirectoryError::Refused => "directory-refused",
            DirectoryError::NotFound => "directory-not-found",
            DirectoryError::Throttled { .. } => "directory-throttled",
            DirectoryError::Unreachable => "directory-unreachable",
            DirectoryError::Failed { .. } => "directory-failed",
            DirectoryError::TimedOut => "directory-timed-out",
            DirectoryError::Malformed => "directory-malformed",
        };
        Self::new(code, Verdict::NotKnown).with("asked", asked)
    }

    /// Rekey's own ledger did not answer.
    pub(super) fn ledger_not_available() -> Self {
        Self::new("ledger-not-available", Verdict::NotKnown)
    }
}

/// What a device is called in a finding: its name, or its ID where it has none.
pub(super) fn name_of(device: &Device) -> String {
    if device.name.is_empty() {
        device.id.to_string()
    } else {
        device.name.clone()
    }
}
