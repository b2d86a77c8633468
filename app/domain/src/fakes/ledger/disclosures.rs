//! Disclosures and the chain of records.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Books, FakeLedger, KeptOrder};
use crate::disclosure::{
    DisclosureRefusal, NewDisclosure, OrderProgress, PastDisclosure, READS_PER_SESSION, ReadOutcome, SHOWINGS_PER_SESSION,
};
use crate::failure::Failure;
use crate::fakes::Call;
use crate::id::{DisclosureId, PersonId};
use crate::ports::{Disclosures, LedgerError};
use crate::record::{ChainKey, Event, EventCode, Head};
use crate::rotation::{OrderState, RotationOrder, SupersededBy};

#[async_trait]
impl Disclosures for FakeLedger {
    async fn begin_disclosure(
        &self,
        disclosure: &NewDisclosure,
        look_at: Timestamp,
    ) -> Result<Result<(), DisclosureRefusal>, LedgerError> {
        let mut books = self.transaction(Call::BeginDisclosure)?;
        if let Some(refusal) = books.refusal(disclosure) {
            let detail = Some(Failure::from(refusal).code().to_owned());
            let event = Event {
                detail,
                ..event_of(disclosure, EventCode::DisclosureRefused)
            };
            books.append(&self.key, &event);
            return Ok(Err(refusal));
        }
        books.append(&self.key, &event_of(disclosure, EventCode::DisclosureBegun));
        books.append(&self.key, &event_of(disclosure, EventCode::RotationOrdered));
        books.supersede_older(&self.key, disclosure);
        books.disclosures.push((disclosure.clone(), None));
        books.orders.push(KeptOrder {
            order: order_of(disclosure),
            next_look_at: Some(look_at),
            leased_until: None,
            superseded_by: None,
        });
        Ok(Ok(()))
    }

    async fn finish_disclosure(&self, id: DisclosureId, outcome: &ReadOutcome, event: &Event) -> Result<(), LedgerError> {
        let mut books = self.transaction(Call::FinishDisclosure)?;
        let found = books.disclosures.iter_mut().find(|(disclosure, _)| disclosure.id == id);
        let (begun, kept_outcome) = found.ok_or(LedgerError::Unreadable)?;
        *kept_outcome = Some(outcome.clone());
        let begun = begun.clone();
        books.append(&self.key, event);
        let stands_for_older = books.orders.iter().any(|kept| kept.superseded_by == Some(begun.order));
        let kept = books
            .orders
            .iter_mut()
            .find(|kept| kept.order.id == begun.order)
            .ok_or(LedgerError::Unreadable)?;
        if matches!(kept.order.state, OrderState::Proven { .. } | OrderState::Superseded(_)) {
            return Ok(());
        }
        if *outcome == ReadOutcome::Refused && !stands_for_older {
            kept.supersede(SupersededBy::NothingDisclosed, event.at);
            books.append(&self.key, &event_of(&begun, EventCode::RotationSuperseded));
        } else if !kept.order.state.has_ended() {
            kept.next_look_at = Some(event.at);
        }
        Ok(())
    }

    async fn list_disclosures(
        &self,
        person: PersonId,
        before: Option<Timestamp>,
        limit: u32,
    ) -> Result<Vec<PastDisclosure>, LedgerError> {
        let books = self.books.lock().unwrap();
        let of_person = books.disclosures.iter().rev().filter(|(it, _)| it.person == person);
        let older = of_person.filter(|(it, _)| before.is_none_or(|before| it.at < before));
        Ok(older
            .take(limit as usize)
            .filter_map(|(it, outcome)| books.past(it, outcome.clone()))
            .collect())
    }

    async fn record(&self, event: &Event) -> Result<(), LedgerError> {
        self.transaction(Call::Record)?.append(&self.key, event);
        Ok(())
    }

    async fn head(&self) -> Result<Head, LedgerError> {
        Ok(self.books.lock().unwrap().head)
    }
}

impl Books {
    /// How often the key was shown in the session, and how often read: what the directory refused was neither.
    fn showings_and_reads(&self, new: &NewDisclosure) -> (usize, usize) {
        let same = |it: &NewDisclosure| it.session == new.session && it.key.id == new.key.id;
        let outcomes = self.disclosures.iter().filter(|(it, _)| same(it)).map(|(_, outcome)| outcome);
        let is_showing = |outcome: &&Option<ReadOutcome>| outcome.as_ref().is_none_or(ReadOutcome::is_showing);
        let is_read = |outcome: &&Option<ReadOutcome>| **outcome != Some(ReadOutcome::Refused);
        (outcomes.clone().filter(is_showing).count(), outcomes.filter(is_read).count())
    }

    fn refusal(&self, new: &NewDisclosure) -> Option<DisclosureRefusal> {
        if self.sessions.iter().all(|session| session.id != new.session) {
            return Some(DisclosureRefusal::SessionEnded);
        }
        if self.has_used(new.form) {
            return Some(DisclosureRefusal::FormUsed);
        }
        let (showings, reads) = self.showings_and_reads(new);
        let too_often = showings >= SHOWINGS_PER_SESSION as usize || reads >= READS_PER_SESSION as usize;
        too_often.then_some(DisclosureRefusal::ShownTooOften)
    }

    fn supersede_older(&mut self, key: &ChainKey, new: &NewDisclosure) {
        let same = |order: &RotationOrder| order.device == new.key.device && order.volume == new.key.volume;
        let mut events = Vec::new();
        for kept in self
            .orders
            .iter_mut()
            .filter(|kept| same(&kept.order) && !kept.order.state.has_ended())
        {
            kept.supersede(SupersededBy::LaterOrder, new.at);
            kept.superseded_by = Some(new.order);
            events.push(Event {
                order: Some(kept.order.id),
                ..Event::new(EventCode::RotationSuperseded, new.at)
            });
        }
        for event in &events {
            self.append(key, event);
        }
    }

    fn past(&self, of: &NewDisclosure, outcome: Option<ReadOutcome>) -> Option<PastDisclosure> {
        let order = &self.orders.iter().find(|kept| kept.order.id == of.order)?.order;
        Some(PastDisclosure {
            id: of.id,
            at: of.at,
            reference: of.reference.clone(),
            person_name: of.person_name.clone(),
            path: of.path,
            device: of.key.device,
            device_name: of.device_name.clone(),
            key: of.key.id,
            volume: of.key.volume,
            outcome,
            order: OrderProgress {
                id: order.id,
                state: order.state.clone(),
                accepted_at: order.accepted_at,
                ended_at: order.ended_at,
            },
        })
    }
}

fn order_of(disclosure: &NewDisclosure) -> RotationOrder {
    RotationOrder {
        id: disclosure.order,
        disclosure: disclosure.id,
        person: disclosure.person,
        device: disclosure.key.device,
        key: disclosure.key.id,
        volume: disclosure.key.volume,
        disclosed_at: disclosure.at,
        state: OrderState::Ordered,
        managed_device: None,
        accepted_at: None,
        ended_at: None,
        attempts: 0,
    }
}

fn event_of(disclosure: &NewDisclosure, code: EventCode) -> Event {
    Event {
        reference: Some(disclosure.reference.clone()),
        person: Some(disclosure.person),
        device: Some(disclosure.key.device),
        key: Some(disclosure.key.id),
        disclosure: Some(disclosure.id),
        order: Some(disclosure.order),
        ..Event::new(code, disclosure.at)
    }
}
