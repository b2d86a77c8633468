//! Who is calling: looked for by a whole name, address or number only, and never too often.

use jiff::SignedDuration;

use super::Console;
use crate::actor::Actor;
use crate::audit::TallyFilter;
use crate::case::{Caller, Step};
use crate::failure::Failure;
use crate::id::Reference;
use crate::matching::is_same_label;
use crate::person::Person;
use crate::ports::people::PersonQuery;
use crate::record::{Event, EventCode};

/// What looking for the caller came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found {
    /// The caller is chosen.
    Chosen,
    /// Nobody has this name, address or number, or nobody in scope.
    Nobody,
    /// Several people have this name: ask for the address.
    Several,
    /// The account is disabled or a guest's: no key for them.
    NotEntitled,
}

impl Console<'_> {
    /// Looks for the caller by a whole address, name or employee number, and chooses them when there is exactly one.
    ///
    /// # Errors
    /// [`Failure::SearchLimit`] when the technician has looked for too many; else as the directory or ledger fails.
    pub async fn choose_caller(&self, actor: Actor<'_>, number: &Reference, text: &str) -> Result<Found, Failure> {
        let mut case = self.at_step(actor, number, Step::Caller).await?;
        self.check_limits(actor, Some(number)).await?;
        let people = self.people.find_people(PersonQuery(text.trim())).await;
        let people = people?;
        let mut in_scope = Vec::new();
        for person in people {
            if self.is_person_in_scope(actor, person.object).await? {
                in_scope.push(person);
            }
        }
        let searched = Event {
            detail: Some(in_scope.len().to_string()),
            ..self.event(EventCode::PersonSearched, actor, &case.value)
        };
        let found = match in_scope.as_slice() {
            [] => Found::Nobody,
            [person] if !person.is_entitled() => Found::NotEntitled,
            [_] => Found::Chosen,
            _ => Found::Several,
        };
        let (Found::Chosen, Some(person)) = (found, in_scope.pop()) else {
            self.record(searched).await?;
            return Ok(found);
        };
        if person.object == actor.session.person.object {
            // Nobody is their own caller: that would be self-service without its rules.
            self.record(searched).await?;
            return Ok(Found::NotEntitled);
        }
        let manager = self.people.get_manager(person.object).await;
        let manager = manager?;
        case.value.found_by_badge = person
            .employee_id
            .as_deref()
            .is_some_and(|number| is_same_label(text, number));
        case.value.caller = Some(Caller::new(actor.session.person.tenant, person, manager.as_ref()));
        let chosen = self.event(EventCode::CallerChosen, actor, &case.value);
        self.save(&case, vec![searched, chosen]).await?;
        self.watch_breadth(actor, number).await?;
        Ok(Found::Chosen)
    }

    /// Chooses as caller whoever opened the case, signed in: who they are is known, that they are the one who calls is not.
    ///
    /// # Errors
    /// As [`Console::choose_caller`].
    pub async fn choose_opener(&self, actor: Actor<'_>, number: &Reference) -> Result<Found, Failure> {
        let mut case = self.at_step(actor, number, Step::Caller).await?;
        self.check_limits(actor, Some(number)).await?;
        let Some(opener) = case.value.opened_by.clone() else {
            return Err(Failure::NotThisStep);
        };
        let person: Option<Person> = self.people.get_person(opener.id.object).await?;
        let entitled = person.filter(|person| person.is_entitled() && opener.id != actor.session.person);
        let Some(person) = entitled else {
            return Ok(Found::NotEntitled);
        };
        let manager = self.people.get_manager(person.object).await;
        let manager = manager?;
        case.value.caller = Some(Caller::new(opener.id.tenant, person, manager.as_ref()));
        let chosen = self.event(EventCode::CallerChosen, actor, &case.value);
        self.save(&case, vec![chosen]).await?;
        self.watch_breadth(actor, number).await?;
        Ok(Found::Chosen)
    }

    /// Refuses who has searched too often within the hour, or looked at too many people within the day.
    pub(crate) async fn check_limits(&self, actor: Actor<'_>, number: Option<&Reference>) -> Result<(), Failure> {
        let searched = self
            .tally(actor, &[EventCode::PersonSearched], SignedDuration::from_hours(1))
            .await?
            .records;
        let seen = self.people_seen(actor).await?;
        let limit = if searched >= self.policy.searches_per_hour {
            "searches-per-hour"
        } else if seen >= self.policy.people_per_day {
            "people-per-day"
        } else {
            return Ok(());
        };
        let event = Event {
            detail: Some(limit.to_owned()),
            case: number.map(ToString::to_string),
            ..actor.event(EventCode::SearchLimitReached, self.clock.now())
        };
        self.record(event).await?;
        Err(Failure::SearchLimit)
    }

    /// Raises the alarm when the number of people is reached; it is not raised again for the next ones of the same day.
    async fn watch_breadth(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let seen = self.people_seen(actor).await?;
        let raised = self
            .tally(actor, &[EventCode::BreadthAlarm], SignedDuration::from_hours(24))
            .await?;
        if seen < self.policy.alarm_at_people || raised.records > 0 {
            return Ok(());
        }
        let event = Event {
            detail: Some(seen.to_string()),
            case: Some(number.to_string()),
            ..actor.event(EventCode::BreadthAlarm, self.clock.now())
        };
        self.record(event).await
    }

    async fn people_seen(&self, actor: Actor<'_>) -> Result<u32, Failure> {
        let tally = self
            .tally(actor, &[EventCode::CallerChosen], SignedDuration::from_hours(24))
            .await?;
        Ok(tally.subjects)
    }

    async fn tally(&self, actor: Actor<'_>, codes: &[EventCode], within: SignedDuration) -> Result<crate::audit::Tally, Failure> {
        let now = self.clock.now();
        let filter = TallyFilter {
            person: actor.session.person,
            codes: codes.to_vec(),
            since: now.saturating_sub(within).unwrap_or(now),
        };
        self.ledger.tally(&filter).await.map_err(Failure::from)
    }
}
