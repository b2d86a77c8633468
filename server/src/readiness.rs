//! Runs the readiness checks: one at a time, in the background, with progress; what was found is kept.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use domain::actor::Actor;
use domain::audit::RecordFilter;
use domain::document::{self, DocumentFilter, Versioned};
use domain::failure::Failure;
use domain::id::Reference;
use domain::permissions::Feature;
use domain::person::PersonLabel;
use domain::ports::people::PersonQuery;
use domain::ports::{Clock, Directory, Ledger, People, Posture, Trail};
use domain::readiness::{CheckReadiness, CheckReport, Progress, ReadinessRun};
use domain::record::{Event, EventCode};
use jiff::SignedDuration;
use tracing::Instrument;
use uuid::Uuid;

use crate::config::Policies;
use crate::rekey::Rekey;

/// How far back it is looked who works at the console, and at how many records.
const LATELY: SignedDuration = SignedDuration::from_hours(30 * 24);
const LOOKED_AT: u32 = 500;

/// How many technicians' roles are looked at.
const TECHNICIANS: usize = 20;

/// How many runs are listed.
const LISTED: u32 = 50;

/// The run under way in this process.
#[derive(Default)]
pub struct UnderWay(Mutex<Option<(Reference, Option<Progress>)>>);

impl UnderWay {
    /// Its number, and how far it has come.
    pub fn now(&self) -> Option<(Reference, Option<Progress>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Begins `number`, unless another is under way: then that one.
    fn begin(&self, number: &Reference) -> Result<(), Reference> {
        let mut now = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((other, _)) = now.as_ref() {
            return Err(other.clone());
        }
        *now = Some((number.clone(), None));
        Ok(())
    }

    fn note(&self, progress: Progress) {
        if let Some((_, noted)) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            *noted = Some(progress);
        }
    }

    fn end(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// What the checks look at: of a running Rekey, or of `rekey doctor`.
pub struct Sources<'a> {
    /// The ledger.
    pub ledger: &'a dyn Ledger,
    /// Graph.
    pub directory: &'a dyn Directory,
    /// Graph's people.
    pub people: &'a dyn People,
    /// How the tenant is set up.
    pub posture: &'a dyn Posture,
    /// Graph's audit log.
    pub trail: &'a dyn Trail,
    /// The time.
    pub clock: &'a dyn Clock,
    /// What the organisation asks for.
    pub policies: &'a Policies,
}

impl Sources<'_> {
    /// What all checks find now. `progress` is told how far it has come.
    ///
    /// # Errors
    /// When the ledger does not tell who works at the console.
    pub async fn check(&self, progress: &(dyn Fn(Progress) + Send + Sync)) -> Result<Vec<CheckReport>, Failure> {
        let technicians = self.technicians().await?;
        let test_user = match &self.policies.readiness.test_user {
            // Somebody who is not found is nobody, and the check says so.
            Some(name) => {
                let found = self.people.find_people(PersonQuery(name)).await.unwrap_or_default().pop();
                Some(found.map_or(Uuid::nil(), |person| person.object))
            }
            None => None,
        };
        let in_use = |feature: Feature| self.policies.uses(feature);
        let check = CheckReadiness {
            ledger: self.ledger,
            directory: self.directory,
            people: self.people,
            posture: self.posture,
            trail: self.trail,
            clock: self.clock,
            in_use: &in_use,
            test_user,
            technicians: &technicians,
        };
        Ok(check.run(progress).await)
    }

    /// Those who worked at the console lately.
    async fn technicians(&self) -> Result<Vec<PersonLabel>, Failure> {
        let filter = RecordFilter {
            codes: vec![EventCode::CallerChosen],
            from: self.clock.now().saturating_sub(LATELY).ok(),
            ..RecordFilter::default()
        };
        let records = self.ledger.search_records(&filter, None, LOOKED_AT).await;
        let records = records?;
        let mut seen = HashSet::new();
        let label = |event: Event| {
            let (id, name) = (event.person?, event.person_name?);
            seen.insert(id).then_some(PersonLabel { id, name })
        };
        Ok(records
            .into_iter()
            .map(|record| record.event)
            .filter_map(label)
            .take(TECHNICIANS)
            .collect())
    }
}

impl Rekey {
    /// Starts a run in the background and gives its number; while one is under way, that one's.
    ///
    /// # Errors
    /// When the ledger cannot record it.
    pub async fn start_readiness(&self, actor: Actor<'_>) -> Result<Reference, Failure> {
        let run = ReadinessRun {
            number: Reference::random(self.randomness.as_ref()),
            opened_at: self.clock.now(),
            by: Some(actor.session.label()),
            ended_at: None,
            checks: Vec::new(),
        };
        let number = run.number.clone();
        if let Err(other) = self.readiness.begin(&number) {
            return Ok(other);
        }
        let begun = Event {
            case: Some(number.to_string()),
            detail: Some("begun".to_owned()),
            ..actor.event(EventCode::ReadinessChecked, self.clock.now())
        };
        let run = Versioned::new(run);
        if let Err(failure) = self.save_readiness(&run, &begun).await {
            self.readiness.end();
            return Err(failure);
        }
        tokio::spawn(carry_out(self.clone(), run, begun).in_current_span());
        Ok(number)
    }

    /// What the checks look at.
    fn readiness_sources(&self) -> Sources<'_> {
        Sources {
            ledger: self.ledger.as_ref(),
            directory: self.directory.as_ref(),
            people: self.people.as_ref(),
            posture: self.posture.as_ref(),
            trail: self.trail.as_ref(),
            clock: self.clock.as_ref(),
            policies: &self.policies,
        }
    }

    /// The runs, newest first.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn readiness_runs(&self) -> Result<Vec<ReadinessRun>, Failure> {
        let runs = document::list(self.ledger.as_ref(), &DocumentFilter::default(), LISTED).await?;
        Ok(runs.into_iter().map(|run| run.value).collect())
    }

    /// One run.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none.
    pub async fn readiness_run(&self, number: &Reference) -> Result<ReadinessRun, Failure> {
        Ok(document::find(self.ledger.as_ref(), number).await?.value)
    }

    async fn save_readiness(&self, run: &Versioned<ReadinessRun>, event: &Event) -> Result<(), Failure> {
        document::save(self.ledger.as_ref(), run, std::slice::from_ref(event)).await
    }
}

async fn carry_out(rekey: Rekey, mut run: Versioned<ReadinessRun>, begun: Event) {
    let listener = {
        let rekey = rekey.clone();
        move |progress| rekey.readiness.note(progress)
    };
    let found = rekey.readiness_sources().check(&listener).await;
    run.version += 1;
    run.value.checks = found.unwrap_or_default();
    run.value.ended_at = Some(rekey.clock.now());
    let ended = Event {
        at: rekey.clock.now(),
        detail: Some(run.value.verdict().code().to_owned()),
        ..begun
    };
    if rekey.save_readiness(&run, &ended).await.is_err() {
        tracing::error!("what the readiness check found was not kept");
    }
    rekey.readiness.end();
}
