//! A case: a caller who needs the helpdesk, from the first word to the key, in steps of which none can be skipped.

mod caller;
mod ending;
mod located;
pub mod policy;
mod reason;
pub mod situation;
mod step;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use self::caller::{Caller, CallerCode, PassedCheck};
pub use self::ending::{Approval, ApprovalAnswer, Ending};
pub use self::located::{How, Located};
pub use self::policy::{Check, ConsolePolicy};
pub use self::reason::{Reason, ReasonCode};
pub use self::situation::Situation;
pub use self::step::Step;
use crate::document::{DocumentKind, Kept};
use crate::id::{DisclosureId, PersonId, Reference};
use crate::person::PersonLabel;

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
    pub badge_misses: u8,
    /// Whether the caller was found by the number on the badge: typing it again shows no badge.
    pub found_by_badge: bool,
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
            found_by_badge: false,
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

    /// Whom it is about: the caller, or who opened it.
    pub fn about(&self) -> Option<&PersonLabel> {
        self.caller.as_ref().map(|caller| &caller.person).or(self.opened_by.as_ref())
    }

    /// Whether this technician works on it.
    pub fn is_worked_on_by(&self, person: PersonId) -> bool {
        self.technician.as_ref().is_some_and(|technician| technician.id == person)
    }

    /// Whether somebody has a part in it already: nobody is their own second person.
    pub fn involves(&self, person: PersonId) -> bool {
        let caller = self.caller.as_ref().map(|caller| &caller.person);
        let parts = [self.technician.as_ref(), caller, self.opened_by.as_ref()];
        let confirmed = self.checks.iter().map(|passed| &passed.by);
        parts.into_iter().flatten().chain(confirmed).any(|part| part.id == person)
    }

    /// Whether somebody may answer as the second person now.
    pub fn may_be_approved_by(&self, person: PersonId, policy: &ConsolePolicy) -> bool {
        let waits = self.approval.as_ref().is_some_and(|approval| approval.answer.is_none());
        waits && self.step(policy) == Step::Approval && !self.involves(person)
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
            let no_badge = self.found_by_badge || self.badge_misses >= policy::MISSES;
            !(no_badge && *check == Check::InPerson) && self.caller.as_ref().is_some_and(|caller| caller.can(*check))
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
        self.about().map(|person| person.id)
    }

    fn worker(&self) -> Option<PersonId> {
        self.technician.as_ref().map(|technician| technician.id)
    }

    fn opened_at(&self) -> Timestamp {
        self.opened_at
    }
}
