//! The helpdesk console: five steps in order, each recorded, none skippable, and then the key.

mod caller;
mod locate;
mod reveal;
mod scope;
mod steps;
pub mod verify;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::case::{Case, ConsolePolicy, Step};
use crate::document::{self, DocumentFilter, Versioned};
use crate::failure::Failure;
use crate::id::Reference;
use crate::key_access::KeyAccess;
use crate::ports::{Clock, Directory, Ledger, Outbox, People, Randomness};
use crate::record::{Event, EventCode};
use crate::rotation::Plan;

pub use self::caller::Found;
pub use self::locate::Locating;
pub use self::reveal::ShownToTechnician;
pub(crate) use self::steps::plain;

/// How many cases a list shows.
const LISTED: usize = 50;

/// How many cases are looked through at most for a list: far more than a helpdesk works on at once.
const SEARCHED: u32 = 1000;

/// A list of the console.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum CaseList {
    /// Opened by people, taken by nobody.
    Waiting,
    /// The technician's own, open.
    Mine,
    /// Those that ask the technician to be the second person.
    AsksApproval,
    /// The technician's own, ended.
    Ended,
}

impl CaseList {
    /// The states of the cases on it.
    fn states(self) -> &'static [&'static str] {
        match self {
            Self::Waiting => &["waiting"],
            Self::Mine => &["open", "asks-approval"],
            Self::AsksApproval => &["asks-approval"],
            Self::Ended => &["ended"],
        }
    }
}

/// The use cases of the console.
pub struct Console<'a> {
    /// Where cases and records are kept.
    pub ledger: &'a dyn Ledger,
    /// Where keys are.
    pub directory: &'a dyn Directory,
    /// Where people are.
    pub people: &'a dyn People,
    /// Where records go from here.
    pub outbox: &'a dyn Outbox,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For numbers and codes.
    pub randomness: &'a dyn Randomness,
    /// What the organisation asks for.
    pub policy: &'a ConsolePolicy,
    /// With whose right keys are listed and read.
    pub key_access: KeyAccess,
    /// What the policy says of the rotation of a key that a technician saw.
    pub plan: Plan,
}

impl Console<'_> {
    /// Opens a case for somebody who calls.
    ///
    /// # Errors
    /// When it cannot be recorded.
    pub async fn open(&self, actor: Actor<'_>) -> Result<Reference, Failure> {
        let now = self.clock.now();
        let mut case = Case::new(Reference::random(self.randomness), now);
        case.technician = Some(actor.session.label());
        let number = case.number.clone();
        let event = self.event(EventCode::CaseOpened, actor, &case);
        self.save(&Versioned::new(case), vec![event]).await?;
        Ok(number)
    }

    /// Takes a case over: one that a person opened, or a colleague's.
    ///
    /// # Errors
    /// When there is no such case, it has ended, its caller is out of scope, or it is the technician's own
    /// ([`Failure::NotYourself`]).
    pub async fn take(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut case = self.find(number).await?;
        if case.value.ending.is_some() {
            return Err(Failure::NotThisStep);
        }
        self.check_scope_of(actor, &case.value).await?;
        let parts = [case.value.about(), case.value.opened_by.as_ref()];
        if parts.into_iter().flatten().any(|part| part.id == actor.session.person) {
            return Err(Failure::NotYourself);
        }
        if case.value.is_worked_on_by(actor.session.person) {
            return Ok(());
        }
        // What a colleague has made sure of and was allowed does not count for the one who takes over.
        case.value.checks.clear();
        case.value.code = None;
        (case.value.located, case.value.reason, case.value.approval) = (None, None, None);
        case.value.technician = Some(actor.session.label());
        let event = Event {
            detail: Some("taken".to_owned()),
            ..self.event(EventCode::CaseOpened, actor, &case.value)
        };
        self.save(&case, vec![event]).await
    }

    /// One case, for the technician who works on it or looks at it.
    ///
    /// # Errors
    /// When there is none, or its caller is out of scope.
    pub async fn show(&self, actor: Actor<'_>, number: &Reference) -> Result<Case, Failure> {
        let case = self.find(number).await?.value;
        self.check_scope_of(actor, &case).await?;
        Ok(case)
    }

    /// One of the console's lists, newest first, of the cases that are in the technician's scope.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn list(&self, actor: Actor<'_>, list: CaseList) -> Result<Vec<Case>, Failure> {
        let me = actor.session.person;
        let is_mine = matches!(list, CaseList::Mine | CaseList::Ended);
        let mut found = Vec::new();
        for state in list.states() {
            let filter = DocumentFilter {
                state: Some(state),
                worker: is_mine.then_some(me),
                ..DocumentFilter::default()
            };
            found.extend(document::list::<Case>(self.ledger, &filter, SEARCHED).await?);
        }
        found.sort_by_key(|case| std::cmp::Reverse(case.value.opened_at));
        let mut cases = Vec::new();
        for Versioned { value: case, .. } in found {
            let asks_me = list != CaseList::AsksApproval || case.may_be_approved_by(me, self.policy);
            if cases.len() < LISTED && asks_me && self.is_in_scope(actor, &case).await? {
                cases.push(case);
            }
        }
        Ok(cases)
    }

    async fn find(&self, number: &Reference) -> Result<Versioned<Case>, Failure> {
        let mut case: Versioned<Case> = document::find(self.ledger, number).await?;
        if case.value.ending.is_none() {
            case.value.expire(self.clock.now());
        }
        Ok(case)
    }

    /// The case, when it is this technician's, in scope, and at this step.
    async fn at_step(&self, actor: Actor<'_>, number: &Reference, step: Step) -> Result<Versioned<Case>, Failure> {
        let case = self.find(number).await?;
        if !case.value.is_worked_on_by(actor.session.person) {
            return Err(Failure::NotThisStep);
        }
        self.check_scope_of(actor, &case.value).await?;
        if case.value.step(self.policy) == step {
            Ok(case)
        } else {
            Err(Failure::NotThisStep)
        }
    }

    async fn save(&self, case: &Versioned<Case>, events: Vec<Event>) -> Result<(), Failure> {
        document::save(self.ledger, case, &events).await
    }

    /// An event of this case.
    fn event(&self, code: EventCode, actor: Actor<'_>, case: &Case) -> Event {
        let subject = case.about().filter(|caller| caller.id != actor.session.person);
        Event {
            subject: subject.map(|subject| subject.id),
            subject_name: subject.map(|subject| subject.name.clone()),
            device: case.located.as_ref().map(|located| located.device),
            key: case.located.as_ref().map(|located| located.key),
            case: Some(case.number.to_string()),
            ..actor.event(code, self.clock.now())
        }
    }
}

#[cfg(test)]
mod tests;
