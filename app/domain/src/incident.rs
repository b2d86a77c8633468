//! An incident: disclosures that somebody must answer for, rotated together.

pub mod handle;
pub mod rotate;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::device::Volume;
use crate::document::{DocumentKind, Kept};
use crate::id::{DeviceId, DisclosureId, KeyId, PersonId, Reference};
use crate::person::PersonLabel;

/// An incident.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Incident {
    /// Its number.
    pub number: Reference,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// By whom: a responder, or a person who said "this was not me".
    pub opened_by: PersonLabel,
    /// What it is about, in a line.
    pub title: String,
    /// How its disclosures were picked.
    pub selection: Selection,
    /// The disclosures involved, as they were when it was opened.
    pub disclosures: Vec<DisclosureId>,
    /// What was found.
    pub findings: Vec<Finding>,
    /// The rotation of all its keys.
    pub rotation: Option<RotationRun>,
    /// How it was closed.
    pub closing: Option<Closing>,
}

/// How disclosures are picked. Within the time window: those shown to one of the people, those of keys of one of the devices, and the
/// one of the record. With neither people nor devices: all of the window.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Selection {
    /// Shown to these people, or for them.
    pub people: Vec<PersonLabel>,
    /// Of these devices.
    pub devices: Vec<DeviceLabel>,
    /// At this time or later.
    pub from: Option<Timestamp>,
    /// Before this time.
    pub until: Option<Timestamp>,
    /// The disclosure that it began with.
    pub disclosure: Option<DisclosureId>,
}

/// A device as an incident names it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeviceLabel {
    /// Which.
    pub id: DeviceId,
    /// Its name at that time.
    pub name: String,
}

/// Something that was found, or a link to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Finding {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonLabel,
    /// The text.
    pub text: String,
    /// An `https:` address.
    pub link: Option<String>,
}

/// The rotation of all keys of an incident: placed at a pace that Graph bears, stopped and resumed at will.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RotationRun {
    /// What is to be rotated, one for each device and volume.
    pub targets: Vec<Target>,
    /// How many of them an order sees to.
    pub placed: u32,
    /// Whether it goes on.
    pub running: bool,
    /// Who began or resumed it.
    pub by: PersonLabel,
}

/// One password to be replaced.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Target {
    /// The device.
    pub device: DeviceLabel,
    /// The key that was shown last.
    pub key: KeyId,
    /// Its volume.
    pub volume: Volume,
    /// When it was shown last.
    pub disclosed_at: Timestamp,
}

/// How an incident was closed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: PersonLabel,
    /// What came of it.
    pub summary: String,
}

impl Kept for Incident {
    const KIND: DocumentKind = DocumentKind::Incident;

    fn number(&self) -> &Reference {
        &self.number
    }

    fn state(&self) -> &'static str {
        if self.closing.is_some() {
            "closed"
        } else if self.rotation.as_ref().is_some_and(|run| run.running) {
            "rotating"
        } else {
            "open"
        }
    }

    fn subject(&self) -> Option<PersonId> {
        None
    }

    fn worker(&self) -> Option<PersonId> {
        Some(self.opened_by.id)
    }

    fn opened_at(&self) -> Timestamp {
        self.opened_at
    }
}
