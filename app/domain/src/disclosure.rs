//! A disclosure: one showing of one recovery password to one person, by one path.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::device::{StoredKey, Volume};
use crate::id::{DeviceId, Digest, DisclosureId, KeyId, OrderId, PersonId, Reference};
use crate::person::PersonLabel;
use crate::record::EventCode;
use crate::rotation::{Cause, NewOrder, OrderState, Plan, RotationOrder};

/// How often one key may be shown in one session: the first time, and again twice.
pub const SHOWINGS_PER_SESSION: u32 = 3;

/// How often one key may be read in one session with an outcome that is a showing or is not known. Larger than
/// [`SHOWINGS_PER_SESSION`], so that a directory that answers badly does not lock a person out.
pub const READS_PER_SESSION: u32 = 10;

/// The path by which a key is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum DisclosurePath {
    /// The owner, by themselves.
    SelfService,
    /// A technician, for a caller.
    Helpdesk,
    /// The owner, in the frame of a portal.
    Embedded,
    /// The owner, by themselves, at a kiosk station.
    Kiosk,
}

impl DisclosurePath {
    /// The stable word for records.
    pub fn code(self) -> &'static str {
        match self {
            Self::SelfService => "self-service",
            Self::Helpdesk => "helpdesk",
            Self::Embedded => "embedded",
            Self::Kiosk => "kiosk",
        }
    }

    /// The path with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::SelfService, Self::Helpdesk, Self::Embedded, Self::Kiosk]
            .into_iter()
            .find(|path| path.code() == code)
    }
}

impl From<DisclosurePath> for Cause {
    fn from(path: DisclosurePath) -> Self {
        match path {
            DisclosurePath::SelfService | DisclosurePath::Embedded | DisclosurePath::Kiosk => Self::SelfService,
            DisclosurePath::Helpdesk => Self::Helpdesk,
        }
    }
}

/// What is committed before the directory is asked for the password: rule 1 of the design.
#[derive(Clone, Debug)]
pub struct NewDisclosure {
    /// Its ID, also Graph's `client-request-id`.
    pub id: DisclosureId,
    /// The rotation order that comes with it.
    pub order: OrderId,
    /// To whom.
    pub person: PersonId,
    /// The person's name at that time, for those who read the record.
    pub person_name: String,
    /// In which session; showings are counted in it.
    pub session: Digest,
    /// The form's single-use number; a second disclosure with it is refused.
    pub form: Digest,
    /// Which key.
    pub key: StoredKey,
    /// The device's name at that time.
    pub device_name: String,
    /// By which path.
    pub path: DisclosurePath,
    /// For whom, where that is somebody else: the caller of the helpdesk.
    pub subject: Option<PersonLabel>,
    /// The number of the case it belongs to.
    pub case: Option<Reference>,
    /// Why, in the words of who asked.
    pub why: Option<String>,
    /// The network address of the browser.
    pub from: Option<String>,
    /// What its rotation order is to do.
    pub plan: Plan,
    /// The reference of the request.
    pub reference: Reference,
    /// When.
    pub at: Timestamp,
    /// Which extension of a view it is, counted from 1, where the view goes on by reading again; 0: none. Extensions have a limit of their
    /// own, so they do not count toward [`SHOWINGS_PER_SESSION`] and [`READS_PER_SESSION`].
    pub extension: u32,
}

impl NewDisclosure {
    /// The rotation order that comes with it.
    pub fn new_order(&self) -> NewOrder {
        NewOrder {
            id: self.order,
            cause: self.path.into(),
            plan: self.plan,
            incident: None,
            person: Some(self.person),
            device: self.key.device,
            device_name: self.device_name.clone(),
            key: self.key.id,
            volume: self.key.volume,
            disclosed_at: self.at,
            at: self.at,
        }
    }
}

/// Why a disclosure may not begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DisclosureRefusal {
    /// The form was used before: a reload, the back button, a second press.
    FormUsed,
    /// The key was shown [`SHOWINGS_PER_SESSION`] times in this session, or read [`READS_PER_SESSION`] times.
    ShownTooOften,
    /// The session is no more: the person signed out, here or in another tab, while the key was looked for.
    SessionEnded,
}

/// What the read returned: the second record of a disclosure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadOutcome {
    /// The password came and is valid.
    Read,
    /// A text came that is no valid recovery password; it is shown as it is, with a warning.
    ReadMalformed,
    /// The directory said no before it gave anything: nothing was disclosed, so nothing needs to be rotated.
    Refused,
    /// It cannot be known whether the directory gave it out: time ran out, or the line broke.
    Unknown,
}

impl ReadOutcome {
    /// The code of the record that tells of this outcome.
    pub fn event_code(&self) -> EventCode {
        match self {
            Self::Read => EventCode::KeyRead,
            Self::ReadMalformed => EventCode::KeyReadMalformed,
            Self::Refused => EventCode::KeyReadRefused,
            Self::Unknown => EventCode::KeyReadUnknown,
        }
    }

    /// Whether the person saw what came: such outcomes count toward [`SHOWINGS_PER_SESSION`].
    pub fn is_showing(&self) -> bool {
        matches!(self, Self::Read | Self::ReadMalformed)
    }

    /// The stable word for the ledger.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::ReadMalformed => "malformed",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    /// The outcome with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        let all = [Self::Read, Self::ReadMalformed, Self::Refused, Self::Unknown];
        all.into_iter().find(|outcome| outcome.code() == code)
    }
}

/// Which disclosures are asked for; what is `None` does not matter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DisclosureFilter {
    /// To or for this person.
    pub concerning: Option<PersonId>,
    /// Of this device.
    pub device: Option<DeviceId>,
    /// Of this key.
    pub key: Option<KeyId>,
    /// At this time or later.
    pub from: Option<Timestamp>,
    /// Before this time.
    pub before: Option<Timestamp>,
}

/// A past disclosure with what became of it.
#[derive(Clone, Debug)]
pub struct PastDisclosure {
    /// Its ID.
    pub id: DisclosureId,
    /// When it was recorded.
    pub at: Timestamp,
    /// The reference of the request.
    pub reference: Reference,
    /// Who saw it.
    pub person: PersonId,
    /// Their name at that time.
    pub person_name: String,
    /// For whom, where that was somebody else.
    pub subject: Option<PersonLabel>,
    /// The number of the case it belongs to.
    pub case: Option<Reference>,
    /// Why, in the words of who asked.
    pub why: Option<String>,
    /// By which path.
    pub path: DisclosurePath,
    /// Which device.
    pub device: DeviceId,
    /// Its name at that time.
    pub device_name: String,
    /// Which key.
    pub key: KeyId,
    /// Which volume.
    pub volume: Volume,
    /// What the read returned. `None`: the process ended in between, so it is not known.
    pub outcome: Option<ReadOutcome>,
    /// Its rotation order.
    pub order: OrderProgress,
}

/// How far a rotation order has come.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderProgress {
    /// Which order.
    pub id: OrderId,
    /// Its state.
    pub state: OrderState,
    /// What it is to do.
    pub plan: Plan,
    /// When the directory accepted it.
    pub accepted_at: Option<Timestamp>,
    /// When it ended: proven, superseded or in need of attention.
    pub ended_at: Option<Timestamp>,
}

impl From<&RotationOrder> for OrderProgress {
    fn from(order: &RotationOrder) -> Self {
        Self {
            id: order.id,
            state: order.state.clone(),
            plan: order.plan,
            accepted_at: order.accepted_at,
            ended_at: order.ended_at,
        }
    }
}
