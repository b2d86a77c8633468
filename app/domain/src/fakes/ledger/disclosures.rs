//! Disclosures and the chain of records.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Books, FakeLedger, KeptOrder};
use crate::disclosure::{
    DisclosureFilter, DisclosureRefusal, NewDisclosure, OrderProgress, PastDisclosure, READS_PER_SESSION, ReadOutcome,
    SHOWINGS_PER_SESSION,
};
use crate::failure::Failure;
use crate::fakes::Call;
use crate::id::DisclosureId;
use crate::ports::{Disclosures, LedgerError};
use crate::record::{Event, EventCode, Head};
use crate::rotation::{RotationOrder, SupersededBy};

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
        let order = books.heir(RotationOrder {
            disclosure: Some(disclosure.id),
            ..RotationOrder::from(&disclosure.new_order())
        });
        books.supersede_older(&self.key, &order, disclosure.at);
        books.disclosures.push((disclosure.clone(), None));
        books.orders.push(KeptOrder {
            order,
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
        if kept.order.state.is_final() {
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

    async fn list_disclosures(&self, filter: &DisclosureFilter, limit: u32) -> Result<Vec<PastDisclosure>, LedgerError> {
        let books = self.transaction(Call::ListDisclosures)?;
        let fitting = books.disclosures.iter().rev().filter(|(it, _)| fits(filter, it));
        Ok(fitting
            .take(limit as usize)
            .filter_map(|(it, outcome)| books.past(it, outcome.clone()))
            .collect())
    }

    async fn find_disclosure(&self, id: DisclosureId) -> Result<Option<PastDisclosure>, LedgerError> {
        let books = self.transaction(Call::FindDisclosure)?;
        let found = books.disclosures.iter().find(|(it, _)| it.id == id);
        Ok(found.and_then(|(it, outcome)| books.past(it, outcome.clone())))
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
        let more = |limit: u32| (limit + new.extension) as usize;
        let too_often = showings >= more(SHOWINGS_PER_SESSION) || reads >= more(READS_PER_SESSION);
        too_often.then_some(DisclosureRefusal::ShownTooOften)
    }

    fn past(&self, of: &NewDisclosure, outcome: Option<ReadOutcome>) -> Option<PastDisclosure> {
        let order = &self.orders.iter().find(|kept| kept.order.id == of.order)?.order;
        Some(PastDisclosure {
            id: of.id,
            at: of.at,
            reference: of.reference.clone(),
            person: of.person,
            person_name: of.person_name.clone(),
            subject: of.subject.clone(),
            case: of.case.clone(),
            why: of.why.clone(),
            path: of.path,
            device: of.key.device,
            device_name: of.device_name.clone(),
            key: of.key.id,
            volume: of.key.volume,
            outcome,
            order: OrderProgress {
                id: order.id,
                state: order.state.clone(),
                plan: order.plan,
                accepted_at: order.accepted_at,
                ended_at: order.ended_at,
            },
        })
    }
}

fn fits(filter: &DisclosureFilter, it: &NewDisclosure) -> bool {
    let concerns = |person| it.person == person || it.subject.as_ref().is_some_and(|subject| subject.id == person);
    filter.concerning.is_none_or(concerns)
        && filter.device.is_none_or(|device| it.key.device == device)
        && filter.key.is_none_or(|key| it.key.id == key)
        && filter.from.is_none_or(|from| it.at >= from)
        && filter.before.is_none_or(|before| it.at < before)
}

fn event_of(disclosure: &NewDisclosure, code: EventCode) -> Event {
    Event {
        reference: Some(disclosure.reference.clone()),
        person: Some(disclosure.person),
        person_name: Some(disclosure.person_name.clone()),
        subject: disclosure.subject.as_ref().map(|subject| subject.id),
        subject_name: disclosure.subject.as_ref().map(|subject| subject.name.clone()),
        device: Some(disclosure.key.device),
        key: Some(disclosure.key.id),
        disclosure: Some(disclosure.id),
        order: Some(disclosure.order),
        path: Some(disclosure.path.code().to_owned()),
        why: disclosure.why.clone(),
        from: disclosure.from.clone(),
        case: disclosure.case.as_ref().map(ToString::to_string),
        ..Event::new(code, disclosure.at)
    }
}
