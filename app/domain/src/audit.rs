//! Asking the records: what an auditor searches by, and what a record shows.

use jiff::Timestamp;

use crate::id::{DeviceId, PersonId};
use crate::record::{ChainHash, Event, EventCode, Outcome};

/// A record with its place in the chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Its number.
    pub seq: i64,
    /// What was recorded.
    pub event: Event,
    /// Its hash.
    pub hash: ChainHash,
}

/// Which records are asked for; what is `None` does not matter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RecordFilter {
    /// By or about the person with this `userPrincipalName`; case does not matter.
    pub name: Option<String>,
    /// About this device.
    pub device: Option<DeviceId>,
    /// About a key whose ID begins so: up to 32 hexadecimal digits, upper case.
    pub key_prefix: Option<String>,
    /// By this path.
    pub path: Option<String>,
    /// Ended so.
    pub outcome: Option<Outcome>,
    /// With one of these codes; empty: with any.
    pub codes: Vec<EventCode>,
    /// At this time or later.
    pub from: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// With this reference, or of the case or incident with this number.
    pub reference: Option<String>,
}

/// How much one person did: for limits and alarms of breadth.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Tally {
    /// How many records.
    pub records: u32,
    /// About how many different people.
    pub subjects: u32,
}

/// What is tallied.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TallyFilter {
    /// Done by this person.
    pub person: PersonId,
    /// With one of these codes.
    pub codes: Vec<EventCode>,
    /// At this time or later.
    pub since: Timestamp,
}
