//! The caller's side: opening a case, being shown a code, and confirming somebody as their manager.

use super::{Console, SEARCHED};
use crate::actor::Actor;
use crate::case::policy::CODE_LASTS;
use crate::case::{CallerCode, Case, Check, PassedCheck, Situation, Step};
use crate::document::{self, DocumentFilter, Versioned};
use crate::failure::Failure;
use crate::id::Reference;
use crate::key_id::TypedKeyId;
use crate::record::{Event, EventCode};

use super::steps::plain;

/// How many cases of one person may wait at a time.
const WAITING_PER_PERSON: usize = 10;

/// What a person can do for a case, on `/verify`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The case.
    pub number: Reference,
    /// Who works on it.
    pub technician: String,
    /// Whose case it is; none: the person's own.
    pub caller: Option<String>,
}

impl Console<'_> {
    /// Opens a case for the person themselves, with what is known, or gives the one they have for the same situation and device.
    ///
    /// # Errors
    /// When it cannot be recorded.
    pub async fn open_own(
        &self,
        actor: Actor<'_>,
        situation: Situation,
        device: Option<&str>,
        key_id: Option<&str>,
    ) -> Result<Reference, Failure> {
        let device = device.map(plain).transpose()?.flatten();
        let key_id = key_id
            .and_then(|typed| TypedKeyId::read(typed).ok())
            .map(|read| read.digits().to_owned());
        let same = |case: &Case| {
            case.situation == Some(situation) && case.known_device == device && (key_id.is_none() || case.known_key_id == key_id)
        };
        let own = self.list_of(actor, "waiting").await?;
        let is_full = own.len() >= WAITING_PER_PERSON;
        let mut own = own.into_iter().map(|case| case.value);
        let newest = own.clone().next();
        // Who opens one after the other would push others off the helpdesk's list.
        if let Some(case) = own.find(same).or(newest.filter(|_| is_full)) {
            return Ok(case.number);
        }
        let mut case = Case::new(Reference::random(self.randomness), self.clock.now());
        case.situation = Some(situation);
        case.opened_by = Some(actor.session.label());
        case.known_device = device;
        case.known_key_id = key_id;
        let number = case.number.clone();
        let event = Event {
            detail: Some(situation.code().to_owned()),
            ..self.event(EventCode::CaseOpened, actor, &case)
        };
        self.save(&Versioned::new(case), vec![event]).await?;
        Ok(number)
    }

    /// What technicians ask of this person: to read out a code, or to confirm somebody they manage.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn asked_of(&self, actor: Actor<'_>) -> Result<Vec<Asked>, Failure> {
        let mut asked = Vec::new();
        for case in self.list_of(actor, "open").await? {
            if self.can_show_code(actor, &case.value) {
                asked.push(asked_of(&case.value, None));
            }
        }
        for case in self.confirmable(actor).await? {
            let name = case.value.caller.as_ref().map(|caller| caller.display_name.clone());
            asked.push(asked_of(&case.value, name));
        }
        Ok(asked)
    }

    /// A new code for the caller to read out, good for [`CODE_LASTS`].
    ///
    /// # Errors
    /// [`Failure::NotFound`] when nobody asks this person for one.
    pub async fn show_code(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut case = self.find(number).await?;
        if !self.can_show_code(actor, &case.value) {
            return Err(Failure::NotFound);
        }
        let now = self.clock.now();
        let mut bytes = [0; 8];
        self.randomness.fill(&mut bytes);
        let digits = format!("{:06}", u64::from_be_bytes(bytes) % 1_000_000);
        case.value.code = Some(CallerCode {
            digits,
            expires_at: now.saturating_add(CODE_LASTS).unwrap_or(now),
            misses: 0,
        });
        let event = self.event(EventCode::CodeShown, actor, &case.value);
        self.save(&case, vec![event]).await
    }

    /// The code that the caller was shown last, while it counts.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when nobody asks this person for one.
    pub async fn current_code(&self, actor: Actor<'_>, number: &Reference) -> Result<Option<String>, Failure> {
        let case = self.find(number).await?.value;
        if !self.can_show_code(actor, &case) {
            return Err(Failure::NotFound);
        }
        let now = self.clock.now();
        Ok(case.code.filter(|code| code.expires_at > now).map(|code| code.digits))
    }

    /// The manager's word.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when this person is not asked for it.
    pub async fn confirm_as_manager(&self, actor: Actor<'_>, number: &Reference, yes: bool) -> Result<(), Failure> {
        let mut case = self.find(number).await?;
        if !self.can_confirm(actor, &case.value) {
            return Err(Failure::NotFound);
        }
        if yes {
            let (by, at) = (actor.session.label(), self.clock.now());
            let check = Check::Manager;
            case.value.checks.push(PassedCheck { check, by, at });
        } else {
            case.value.ending = Some(crate::case::Ending::NotConfirmed);
        }
        let code = if yes { EventCode::CheckPassed } else { EventCode::CheckFailed };
        let event = Event {
            detail: Some(Check::Manager.code().to_owned()),
            ..self.event(code, actor, &case.value)
        };
        self.save(&case, vec![event]).await
    }

    fn can_show_code(&self, actor: Actor<'_>, case: &Case) -> bool {
        let mine = case
            .caller
            .as_ref()
            .is_some_and(|caller| caller.person.id == actor.session.person);
        mine && case.step(self.policy) == Step::Confirm && case.open_checks(self.policy).contains(&Check::Code)
    }

    fn can_confirm(&self, actor: Actor<'_>, case: &Case) -> bool {
        let manager = case.caller.as_ref().and_then(|caller| caller.manager.as_ref());
        let mine = manager.is_some_and(|manager| manager.id == actor.session.person);
        // The technician who works on it is no second pair of eyes, even as the manager.
        let works = case.is_worked_on_by(actor.session.person);
        mine && !works && case.step(self.policy) == Step::Confirm && case.open_checks(self.policy).contains(&Check::Manager)
    }

    async fn list_of(&self, actor: Actor<'_>, state: &'static str) -> Result<Vec<Versioned<Case>>, Failure> {
        let filter = DocumentFilter {
            state: Some(state),
            subject: Some(actor.session.person),
            ..DocumentFilter::default()
        };
        document::list(self.ledger, &filter, SEARCHED).await
    }

    async fn confirmable(&self, actor: Actor<'_>) -> Result<Vec<Versioned<Case>>, Failure> {
        let filter = DocumentFilter {
            state: Some("open"),
            ..DocumentFilter::default()
        };
        let mut cases = document::list(self.ledger, &filter, SEARCHED).await?;
        cases.retain(|case| self.can_confirm(actor, &case.value));
        Ok(cases)
    }
}

fn asked_of(case: &Case, caller: Option<String>) -> Asked {
    Asked {
        number: case.number.clone(),
        technician: case.technician.as_ref().map(|it| it.name.clone()).unwrap_or_default(),
        caller,
    }
}
