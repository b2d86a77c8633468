//! What a responder does with an incident, and how a person opens one by saying "this was not me".

use std::collections::HashSet;

use jiff::Timestamp;

use super::rotate::target_of;
use super::{Closing, Finding, Incident, Selection};
use crate::actor::Actor;
use crate::case::{Case, Ending};
use crate::console::plain;
use crate::disclosure::{DisclosureFilter, PastDisclosure, ReadOutcome};
use crate::document::{self, DocumentFilter, Versioned};
use crate::failure::Failure;
use crate::id::{DisclosureId, Reference};
use crate::order_rotation::ordered_event;
use crate::ports::{Clock, Ledger, Randomness};
use crate::record::{Event, EventCode};

/// How many disclosures one incident holds at most; a larger one is opened in parts.
pub const LARGEST: u32 = 5000;

/// How many incidents a list shows.
pub const LISTED: u32 = 100;

/// The use cases.
pub struct Incidents<'a> {
    /// Where they are kept.
    pub ledger: &'a dyn Ledger,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For numbers.
    pub randomness: &'a dyn Randomness,
}

impl Incidents<'_> {
    /// Opens an incident with the disclosures that the selection picks.
    ///
    /// # Errors
    /// [`Failure::FormUnreadable`] without a title, or when nothing or more than [`LARGEST`] is picked.
    pub async fn open(&self, actor: Actor<'_>, title: &str, selection: Selection) -> Result<Reference, Failure> {
        let title = plain(title)?.ok_or(Failure::FormUnreadable)?;
        let picked = self.pick(&selection).await?;
        if picked.is_empty() || picked.len() > LARGEST as usize {
            return Err(Failure::FormUnreadable);
        }
        let incident = Incident {
            number: Reference::random(self.randomness),
            opened_at: self.clock.now(),
            opened_by: actor.session.label(),
            title,
            selection,
            disclosures: picked.iter().map(|past| past.id).collect(),
            findings: Vec::new(),
            rotation: None,
            closing: None,
        };
        let number = incident.number.clone();
        let event = self.event(EventCode::IncidentOpened, actor, &number, Some(picked.len().to_string()));
        self.save(&Versioned::new(incident), vec![event]).await?;
        Ok(number)
    }

    /// "This was not me": orders a rotation, ends the sessions of who saw the key, and opens an incident.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when the disclosure is not about this person.
    pub async fn report_not_me(&self, actor: Actor<'_>, id: DisclosureId) -> Result<Reference, Failure> {
        let past = self.ledger.find_disclosure(id).await?;
        let me = actor.session.person;
        let concerns = |past: &PastDisclosure| past.person == me || past.subject.as_ref().is_some_and(|it| it.id == me);
        let past = past.filter(concerns).ok_or(Failure::NotFound)?;
        // After a report that broke off, the rest is done again: each part may be repeated.
        let number = if let Some(number) = self.reported_before(actor, id).await? {
            number
        } else {
            let selection = Selection {
                disclosure: Some(id),
                ..Selection::default()
            };
            let title = format!("{}: {}", actor.session.user_principal_name, past.device_name);
            self.open(actor, &title, selection).await?
        };
        let reported = Event {
            disclosure: Some(id),
            device: Some(past.device),
            key: Some(past.key),
            subject: (past.person != me).then_some(past.person),
            subject_name: (past.person != me).then(|| past.person_name.clone()),
            ..self.event(EventCode::NotMeReported, actor, &number, None)
        };
        self.ledger.record(&reported).await?;
        let order = self.order_for(&target_of(&past), &number, me);
        let placed = self.ledger.place_order(&order, &ordered_event(&order)).await;
        placed?;
        let ended = Event {
            subject: Some(past.person),
            subject_name: Some(past.person_name.clone()),
            ..self.event(EventCode::SessionsEnded, actor, &number, None)
        };
        let sessions = self.ledger.end_sessions_of(past.person, &ended).await;
        sessions?;
        if let Some(case) = &past.case {
            self.end_case(actor, case).await?;
        }
        Ok(number)
    }

    /// Ends the case that the disclosure belongs to: nothing is shown for it any more.
    async fn end_case(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut case: Versioned<Case> = match document::find(self.ledger, number).await {
            Err(Failure::NotFound) => return Ok(()),
            found => found?,
        };
        if case.value.ending.is_some() {
            return Ok(());
        }
        case.value.ending = Some(Ending::NotConfirmed);
        case.value.code = None;
        let event = self.event(EventCode::CaseClosed, actor, number, Some("not-me".to_owned()));
        document::save(self.ledger, &case, &[event]).await
    }

    /// The open incident of the same person about the same disclosure: a second press opens no second one.
    async fn reported_before(&self, actor: Actor<'_>, id: DisclosureId) -> Result<Option<Reference>, Failure> {
        let filter = DocumentFilter {
            worker: Some(actor.session.person),
            ..DocumentFilter::default()
        };
        let incidents = self.read_list(&filter).await?;
        let same = |incident: &Incident| incident.selection.disclosure == Some(id) && incident.closing.is_none();
        Ok(incidents.into_iter().find(same).map(|incident| incident.number))
    }

    /// One incident.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none.
    pub async fn find(&self, number: &Reference) -> Result<Versioned<Incident>, Failure> {
        document::find(self.ledger, number).await
    }

    /// The incidents, newest first, opened before `before`.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn list(&self, before: Option<Timestamp>) -> Result<Vec<Incident>, Failure> {
        let filter = DocumentFilter {
            before,
            ..DocumentFilter::default()
        };
        self.read_list(&filter).await
    }

    async fn read_list(&self, filter: &DocumentFilter) -> Result<Vec<Incident>, Failure> {
        let incidents = document::list(self.ledger, filter, LISTED).await?;
        Ok(incidents.into_iter().map(|incident| incident.value).collect())
    }

    /// The newest disclosures of an incident, `limit` at most, as they stand now.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn disclosures(&self, incident: &Incident, limit: usize) -> Result<Vec<PastDisclosure>, Failure> {
        let mut found = Vec::new();
        for id in incident.disclosures.iter().take(limit) {
            let past = self.ledger.find_disclosure(*id).await?;
            found.extend(past);
        }
        Ok(found)
    }

    /// Adds a finding. A link must begin with `https://`.
    ///
    /// # Errors
    /// [`Failure::FormUnreadable`] without a text or with another link; [`Failure::NotThisStep`] when the incident is closed.
    pub async fn add_finding(&self, actor: Actor<'_>, number: &Reference, text: &str, link: &str) -> Result<(), Failure> {
        let text = plain(text)?.ok_or(Failure::FormUnreadable)?;
        let link = plain(link)?;
        if link.as_deref().is_some_and(|link| !link.starts_with("https://")) {
            return Err(Failure::FormUnreadable);
        }
        let mut incident = self.find_open(number).await?;
        let (at, by) = (self.clock.now(), actor.session.label());
        incident.value.findings.push(Finding { at, by, text, link });
        let event = self.event(EventCode::IncidentFindingAdded, actor, number, None);
        self.save(&incident, vec![event]).await
    }

    /// Closes it with what came of it. Rotating stops being placed; orders that stand go on.
    ///
    /// # Errors
    /// [`Failure::FormUnreadable`] without a summary; [`Failure::NotThisStep`] when it is closed.
    pub async fn close(&self, actor: Actor<'_>, number: &Reference, summary: &str) -> Result<(), Failure> {
        let summary = plain(summary)?.ok_or(Failure::FormUnreadable)?;
        let mut incident = self.find_open(number).await?;
        let (at, by) = (self.clock.now(), actor.session.label());
        incident.value.closing = Some(Closing { at, by, summary });
        if let Some(run) = incident.value.rotation.as_mut() {
            run.running = false;
        }
        let event = self.event(EventCode::IncidentClosed, actor, number, None);
        self.save(&incident, vec![event]).await
    }

    pub(super) async fn find_open(&self, number: &Reference) -> Result<Versioned<Incident>, Failure> {
        let incident = self.find(number).await?;
        if incident.value.closing.is_some() {
            return Err(Failure::NotThisStep);
        }
        Ok(incident)
    }

    pub(super) async fn save(&self, incident: &Versioned<Incident>, events: Vec<Event>) -> Result<(), Failure> {
        document::save(self.ledger, incident, &events).await
    }

    pub(super) fn event(&self, code: EventCode, actor: Actor<'_>, number: &Reference, detail: Option<String>) -> Event {
        Event {
            case: Some(number.to_string()),
            detail,
            ..actor.event(code, self.clock.now())
        }
    }

    /// What the selection picks, newest first; what the directory refused was no disclosure.
    async fn pick(&self, selection: &Selection) -> Result<Vec<PastDisclosure>, Failure> {
        let window = || DisclosureFilter {
            from: selection.from,
            before: selection.until,
            ..DisclosureFilter::default()
        };
        let by_person = selection.people.iter().map(|person| DisclosureFilter {
            concerning: Some(person.id),
            ..window()
        });
        let by_device = selection.devices.iter().map(|device| DisclosureFilter {
            device: Some(device.id),
            ..window()
        });
        let mut filters: Vec<DisclosureFilter> = by_person.chain(by_device).collect();
        if filters.is_empty() && selection.disclosure.is_none() {
            filters.push(window());
        }
        let mut picked = Vec::new();
        for filter in filters {
            let found = self.ledger.list_disclosures(&filter, LARGEST + 1).await;
            picked.extend(found?);
        }
        if let Some(id) = selection.disclosure {
            let found = self.ledger.find_disclosure(id).await;
            picked.extend(found?);
        }
        let mut seen = HashSet::new();
        picked.retain(|past| past.outcome != Some(ReadOutcome::Refused) && seen.insert(past.id));
        picked.sort_by_key(|past| std::cmp::Reverse(past.at));
        Ok(picked)
    }
}

#[cfg(test)]
mod tests;
