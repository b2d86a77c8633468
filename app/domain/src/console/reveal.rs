//! The end of the five steps: the key is recorded, read, and to be rotated.

use jiff::Timestamp;

use super::Console;
use crate::actor::Actor;
use crate::case::policy::SHOWINGS_PER_CASE;
use crate::case::{Case, Located, Step};
use crate::device::StoredKey;
use crate::disclose::Disclose;
use crate::disclosure::{DisclosurePath, NewDisclosure};
use crate::document::Versioned;
use crate::failure::Failure;
use crate::id::{Digest, DisclosureId, OrderId, Reference, random_uuid};
use crate::password::{BadPassword, RecoveryPassword};
use crate::record::{Event, EventCode};

/// A key to be read out loud, once.
#[derive(Debug)]
pub struct ShownToTechnician {
    /// The case.
    pub case: Reference,
    /// The disclosure that was recorded.
    pub disclosure: DisclosureId,
    /// Its rotation order.
    pub order: OrderId,
    /// Of what.
    pub located: Located,
    /// The caller's name, for display.
    pub caller_name: String,
    /// The password, or the unaltered text that is none.
    pub password: Result<RecoveryPassword, BadPassword>,
    /// When it was recorded.
    pub at: Timestamp,
}

impl Console<'_> {
    /// Shows the located key to the technician who has done every step.
    ///
    /// # Errors
    /// The failure to show; nothing was shown then.
    pub async fn reveal(&self, actor: Actor<'_>, number: &Reference, form: Digest) -> Result<ShownToTechnician, Failure> {
        let mut case = self.at_step(actor, number, Step::Reveal).await?;
        if case.value.disclosures.len() >= SHOWINGS_PER_CASE {
            let event = Event {
                detail: Some(Failure::ShownTooOften.code().to_owned()),
                path: Some(DisclosurePath::Helpdesk.code().to_owned()),
                ..self.event(EventCode::DisclosureRefused, actor, &case.value)
            };
            self.record(event).await?;
            return Err(Failure::ShownTooOften);
        }
        let located = self.still_located(actor, &mut case).await?;
        let disclosure = self.new_disclosure(actor, &case.value, &located, form);
        // The version that is saved here is that of one reveal only: of two that come at once, one is told.
        case.value.disclosures.push(disclosure.id);
        let event = self.event(EventCode::KeyAskedFor, actor, &case.value);
        self.save(&case, vec![event]).await?;
        let disclose = Disclose {
            ledger: self.ledger,
            directory: self.directory,
            outbox: self.outbox,
            clock: self.clock,
        };
        let access = self.key_access.of(actor.session);
        let password = disclose.run(actor, &disclosure, access).await?;
        Ok(ShownToTechnician {
            case: number.clone(),
            disclosure: disclosure.id,
            order: disclosure.order,
            located,
            caller_name: case.value.caller.map(|caller| caller.display_name).unwrap_or_default(),
            password,
            at: disclosure.at,
        })
    }

    /// What was located, looked at again now: the caller may have left and the device changed hands since. What is no longer so is
    /// taken back, and recorded.
    async fn still_located(&self, actor: Actor<'_>, case: &mut Versioned<Case>) -> Result<Located, Failure> {
        let located = case.value.located.clone().ok_or(Failure::NotThisStep)?;
        let caller = case.value.caller.as_ref().ok_or(Failure::NotThisStep)?;
        let person = self.people.get_person(caller.person.id.object).await;
        let person = person?;
        let entitled = person.is_some_and(|person| person.is_entitled());
        let now = self.locate_now(actor, &case.value).await?;
        if entitled && now.is_some_and(|now| (now.device, now.key) == (located.device, located.key)) {
            return Ok(located);
        }
        let event = Event {
            detail: Some("changed-since".to_owned()),
            ..self.event(EventCode::PasswordNotLocated, actor, &case.value)
        };
        (case.value.located, case.value.reason) = (None, None);
        self.save(case, vec![event]).await?;
        Err(Failure::ChangedMeanwhile)
    }

    fn new_disclosure(&self, actor: Actor<'_>, case: &Case, located: &Located, form: Digest) -> NewDisclosure {
        let reason = case.reason.as_ref().map(|reason| match reason.note.as_str() {
            "" => reason.code.code().to_owned(),
            note => format!("{}: {note}", reason.code.code()),
        });
        NewDisclosure {
            id: DisclosureId(random_uuid(self.randomness)),
            order: OrderId(random_uuid(self.randomness)),
            person: actor.session.person,
            person_name: actor.session.user_principal_name.clone(),
            session: actor.session.id,
            form,
            key: StoredKey {
                id: located.key,
                device: located.device,
                volume: located.volume,
                created_at: located.key_created_at,
            },
            device_name: located.device_name.clone(),
            path: DisclosurePath::Helpdesk,
            subject: case.caller.as_ref().map(|caller| caller.person.clone()),
            case: Some(case.number.clone()),
            why: reason,
            from: actor.from.map(str::to_owned),
            plan: self.plan,
            reference: actor.reference.clone(),
            at: self.clock.now(),
            extension: 0,
        }
    }
}
