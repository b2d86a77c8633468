//! Kiosk stations: machines that an administrator has put up, each with a name and a place that every record made at it bears.

pub mod enrol;

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::document::{DocumentKind, Kept};
use crate::id::{PersonId, Reference};
use crate::person::PersonLabel;
use crate::session::SessionLimits;

/// A station, as the ledger keeps it. Holds digests of its code and of its credential, never those themselves.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Station {
    /// Its number.
    pub number: Reference,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// By whom.
    pub made_by: PersonLabel,
    /// The code that enrols it, until it is used.
    pub code: Option<EnrolmentCode>,
    /// The SHA-256 of its credential's secret.
    pub credential: Option<[u8; 32]>,
    /// When it was enrolled last.
    pub enrolled_at: Option<Timestamp>,
    /// When it was in use, to [`enrol::SEEN_STEP`].
    pub seen_at: Option<Timestamp>,
    /// When it was revoked, and by whom. It stays so.
    pub revoked: Option<(Timestamp, PersonLabel)>,
}

/// A code that was given out and not used.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EnrolmentCode {
    /// Its SHA-256.
    pub digest: [u8; 32],
    /// When it ends unused.
    pub ends_at: Timestamp,
}

impl Station {
    /// Name and place, as records bear them.
    pub fn label(&self) -> String {
        label(&self.name, &self.place)
    }

    /// What a session at this station keeps of it.
    pub fn at(&self, limits: SessionLimits) -> AtStation {
        AtStation {
            number: self.number.clone(),
            name: self.name.clone(),
            place: self.place.clone(),
            limits,
        }
    }
}

fn label(name: &str, place: &str) -> String {
    format!("{name} ({place})")
}

impl Kept for Station {
    const KIND: DocumentKind = DocumentKind::Station;

    fn number(&self) -> &Reference {
        &self.number
    }

    fn state(&self) -> &'static str {
        match (&self.revoked, self.credential) {
            (Some(_), _) => "revoked",
            (None, Some(_)) => "enrolled",
            (None, None) => "waiting",
        }
    }

    fn subject(&self) -> Option<PersonId> {
        None
    }

    fn worker(&self) -> Option<PersonId> {
        None
    }

    fn opened_at(&self) -> Timestamp {
        self.made_at
    }
}

/// The station that a session was opened at, and how long such a session lasts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AtStation {
    /// Its number.
    pub number: Reference,
    /// Its name at that time.
    pub name: String,
    /// Its place at that time.
    pub place: String,
    /// Shorter than other sessions: the next person stands behind this one.
    pub limits: SessionLimits,
}

impl fmt::Display for AtStation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&label(&self.name, &self.place))
    }
}

#[cfg(test)]
mod tests;
