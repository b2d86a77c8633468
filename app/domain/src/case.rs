//! A case: a caller who needs the helpdesk, from the first word to the key, in steps of which none can be skipped.

pub mod policy;
pub mod situation;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::policy::{Check, ConsolePolicy};
pub use self::situation::Situation;
use crate::device::{JoinType, Volume};
use crate::document::{DocumentKind, Kept};
use crate::id::{DeviceId, DisclosureId, KeyId, PersonId, Reference};
use crate::person::{Person, PersonLabel};

/// A case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Its number, which people read out.
    pub number: Reference,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// What the person met in self-service, where they opened it.
    pub situation: Option<Situation>,
    /// Who opened it in self-service: what they say, not yet confirmed to a technician.
    pub opened_by: Option<PersonLabel>,
    /// What self-service knew: the device's name.
    pub known_device: Option<String>,
    /// What self-service knew: the key ID as it was read.
    pub known_key_id: Option<String>,
    /// Who works on it.
    pub technician: Option<PersonLabel>,
    /// Who calls.
    pub caller: Option<Caller>,
    /// Step 1: the ways in which the caller was confirmed.
    pub checks: Vec<PassedCheck>,
    /// The code that the caller was shown, until it is used.
    pub code: Option<CallerCode>,
    /// How often a wrong number was given for the badge.
    #[serde(default)]
    pub badge_misses: u8,
    /// Step 2: the device's name, as the caller says it.
    pub device_name: Option<String>,
    /// Step 3: the key ID from the caller's screen, as it was read.
    pub key_id: Option<String>,
    /// Step 4: the password that matches.
    pub located: Option<Located>,
    /// Step 5: why the key is needed.
    pub reason: Option<Reason>,
    /// What the second person said.
    pub approval: Option<Approval>,
    /// The disclosures.
    pub disclosures: Vec<DisclosureId>,
    /// How it ended.
    pub ending: Option<Ending>,
}

/// Who calls, as the directory knows them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Caller {
    /// Who.
    pub person: PersonLabel,
    /// For display.
    pub display_name: String,
    /// For display.
    pub department: Option<String>,
    /// The numbers that a call-back may use.
    pub phones: Vec<String>,
    /// The number on the badge; compared, never shown.
    pub badge: Option<String>,
    /// Who may confirm them as their manager.
    pub manager: Option<PersonLabel>,
}

impl Caller {
    /// From the directory's person.
    pub fn new(tenant: uuid::Uuid, person: Person, manager: Option<&Person>) -> Self {
        let label = |object, name: &str| PersonLabel {
            id: PersonId { tenant, object },
            name: name.to_owned(),
        };
        Self {
            person: label(person.object, &person.user_principal_name),
            display_name: person.display_name,
            department: person.department,
            phones: person.phones,
            badge: person.employee_id,
            manager: manager.map(|manager| label(manager.object, &manager.user_principal_name)),
        }
    }

    /// Whether this check can be made of them at all.
    pub fn can(&self, check: Check) -> bool {
        match check {
            Check::CallBack => !self.phones.is_empty(),
            Check::Manager => self.manager.is_some(),
            Check::Code => true,
            Check::InPerson => self.badge.is_some(),
        }
    }
}

/// One way in which the caller was confirmed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PassedCheck {
    /// Which.
    pub check: Check,
    /// By whom: the technician, or the manager.
    pub by: PersonLabel,
    /// When.
    pub at: Timestamp,
}

/// The code that a caller reads out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallerCode {
    /// Six digits.
    pub digits: String,
    /// Until when it is taken.
    pub expires_at: Timestamp,
    /// How often a wrong one was typed.
    pub misses: u8,
}

impl std::fmt::Debug for CallerCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CallerCode(..)")
    }
}

/// The password that matches, without the password.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Located {
    /// Of which device.
    pub device: DeviceId,
    /// Its name in the directory.
    pub device_name: String,
    /// How it belongs to the tenant.
    pub join_type: JoinType,
    /// Its version of Windows.
    pub os_version: Option<String>,
    /// Which key.
    pub key: KeyId,
    /// Which volume.
    pub volume: Volume,
    /// When the key was stored.
    pub key_created_at: Timestamp,
    /// How it was found.
    pub how: How,
    /// How many keys are stored for the device; at most 200 can be (facts.md section A).
    pub stored: u32,
}

/// How a password was located.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum How {
    /// Among the caller's devices.
    OwnDevice,
    /// By name or serial number, on a device that nobody owns.
    Label,
    /// By the whole key ID, on a device that nobody owns.
    KeyId,
}

impl How {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::OwnDevice => "own-device",
            Self::Label => "label",
            Self::KeyId => "key-id",
        }
    }
}

/// Why the key is needed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// What happened before.
    pub code: ReasonCode,
    /// In the technician's words; may be empty.
    pub note: String,
}

/// What happened before the recovery screen came (facts.md section H).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ReasonCode {
    /// An update of firmware or Windows.
    Update,
    /// A docking station or other hardware was changed.
    Hardware,
    /// A setting of the firmware was changed.
    Firmware,
    /// The PIN was forgotten.
    Pin,
    /// The drive was moved to another PC.
    MovedDrive,
    /// The TPM was cleared, or the board replaced.
    Tpm,
    /// Not known.
    Unknown,
}

impl ReasonCode {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Update,
        Self::Hardware,
        Self::Firmware,
        Self::Pin,
        Self::MovedDrive,
        Self::Tpm,
        Self::Unknown,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Hardware => "hardware",
            Self::Firmware => "firmware",
            Self::Pin => "pin",
            Self::MovedDrive => "moved-drive",
            Self::Tpm => "tpm",
            Self::Unknown => "unknown",
        }
    }

    /// The reason with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

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

/// What is to be done next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// Say who is calling.
    Caller,
    /// 1: confirm the person.
    Confirm,
    /// 2: record the device's name.
    DeviceName,
    /// 3: record the key ID from the caller's screen.
    KeyId,
    /// 4: locate the matching password.
    Locate,
    /// 5: document the reason.
    Reason,
    /// Wait for the second person.
    Approval,
    /// Have it shown.
    Reveal,
    /// Nothing: it has ended.
    Ended,
}

impl Step {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Confirm => "confirm",
            Self::DeviceName => "device-name",
            Self::KeyId => "key-id",
            Self::Locate => "locate",
            Self::Reason => "reason",
            Self::Approval => "approval",
            Self::Reveal => "reveal",
            Self::Ended => "ended",
        }
    }
}

impl Case {
    /// A case of which nothing is known but its number.
    pub fn new(number: Reference, opened_at: Timestamp) -> Self {
        Self {
            number,
            opened_at,
            situation: None,
            opened_by: None,
            known_device: None,
            known_key_id: None,
            technician: None,
            caller: None,
            checks: Vec::new(),
            code: None,
            badge_misses: 0,
            device_name: None,
            key_id: None,
            located: None,
            reason: None,
            approval: None,
            disclosures: Vec::new(),
            ending: None,
        }
    }

    /// What is to be done next, under this policy.
    pub fn step(&self, policy: &ConsolePolicy) -> Step {
        let approved = self
            .approval
            .as_ref()
            .and_then(|approval| approval.answer.as_ref())
            .is_some_and(|answer| answer.approved);
        if self.ending.is_some() {
            Step::Ended
        } else if self.caller.is_none() {
            Step::Caller
        } else if self.checks_left(policy) > 0 {
            Step::Confirm
        } else if self.device_name.is_none() {
            Step::DeviceName
        } else if self.key_id.is_none() {
            Step::KeyId
        } else if self.located.is_none() {
            Step::Locate
        } else if self.reason.is_none() {
            Step::Reason
        } else if policy.second_person && !approved {
            Step::Approval
        } else {
            Step::Reveal
        }
    }

    /// Whether somebody has a part in it already: nobody is their own second person.
    pub fn involves(&self, person: PersonId) -> bool {
        let caller = self.caller.as_ref().map(|caller| &caller.person);
        let parts = [self.technician.as_ref(), caller, self.opened_by.as_ref()];
        let confirmed = self.checks.iter().map(|passed| &passed.by);
        parts.into_iter().flatten().chain(confirmed).any(|part| part.id == person)
    }

    /// Takes back what was confirmed and approved too long ago.
    pub fn expire(&mut self, now: Timestamp) {
        let counts = |at: Timestamp| now.duration_since(at) < policy::CONFIRMED_FOR;
        self.checks.retain(|passed| counts(passed.at));
        let answer = self.approval.as_ref().and_then(|approval| approval.answer.as_ref());
        if answer.is_some_and(|answer| !counts(answer.at)) {
            self.approval = None;
        }
    }

    /// Whether the caller was confirmed in this way.
    pub fn has_passed(&self, check: Check) -> bool {
        self.checks.iter().any(|passed| passed.check == check)
    }

    /// How many more ways of confirming the policy asks for.
    pub fn checks_left(&self, policy: &ConsolePolicy) -> usize {
        let passed = policy.checks.iter().filter(|check| self.has_passed(**check)).count();
        usize::from(policy.needed).saturating_sub(passed)
    }

    /// The ways that are left: those of the policy that the directory knows enough for.
    pub fn open_checks(&self, policy: &ConsolePolicy) -> Vec<Check> {
        let possible = |check: &Check| {
            let worn_out = *check == Check::InPerson && self.badge_misses >= policy::MISSES;
            !worn_out && self.caller.as_ref().is_some_and(|caller| caller.can(*check))
        };
        let open = policy.checks.iter().copied().filter(|check| !self.has_passed(*check));
        open.filter(possible).collect()
    }
}

impl Kept for Case {
    const KIND: DocumentKind = DocumentKind::Case;

    fn number(&self) -> &Reference {
        &self.number
    }

    fn state(&self) -> &'static str {
        match (&self.ending, &self.approval, &self.technician) {
            (Some(_), _, _) => "ended",
            (None, Some(Approval { answer: None, .. }), _) => "asks-approval",
            (None, _, Some(_)) => "open",
            (None, _, None) => "waiting",
        }
    }

    fn subject(&self) -> Option<PersonId> {
        let caller = self.caller.as_ref().map(|caller| caller.person.id);
        caller.or_else(|| self.opened_by.as_ref().map(|person| person.id))
    }

    fn worker(&self) -> Option<PersonId> {
        self.technician.as_ref().map(|technician| technician.id)
    }

    fn opened_at(&self) -> Timestamp {
        self.opened_at
    }
}
