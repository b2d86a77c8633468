//! The end of the five steps: the key is read with the technician's own right, recorded before, and rotated at once.

use jiff::Timestamp;

use super::Console;
use crate::actor::Actor;
use crate::case::{Case, Located, Step};
use crate::device::StoredKey;
use crate::disclose::Disclose;
use crate::disclosure::{DisclosurePath, NewDisclosure};
use crate::failure::Failure;
use crate::id::{Digest, DisclosureId, OrderId, Reference, random_uuid};
use crate::password::{BadPassword, RecoveryPassword};
use crate::record::EventCode;

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
        let located = case.value.located.clone().ok_or(Failure::NotThisStep)?;
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
        }
    }
}
