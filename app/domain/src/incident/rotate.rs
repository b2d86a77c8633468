//! Rotating all keys of an incident: placed a few at a time, so that Graph's limits hold, stoppable and resumable.

use std::collections::HashMap;

use super::handle::Incidents;
use super::{DeviceLabel, Incident, RotationRun, Target};
use crate::actor::Actor;
use crate::device::Volume;
use crate::disclosure::PastDisclosure;
use crate::document::{self, DocumentFilter};
use crate::failure::Failure;
use crate::id::{DeviceId, OrderId, PersonId, Reference, random_uuid};
use crate::order_rotation::ordered_event;
use crate::record::{Event, EventCode};
use crate::rotation::{Cause, NewOrder, OrderFilter, OrderState, Plan, Standing};

/// How many orders one step places. A step each second keeps to half of Graph's 200 writes in 20 seconds (facts.md section G).
pub const AT_ONCE: usize = 5;

/// How far the rotation of an incident has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RotationProgress {
    /// How many passwords are to be replaced.
    pub total: u32,
    /// How many of them an order sees to.
    pub placed: u32,
    /// How many are proven dead.
    pub proven: u32,
    /// How many orders need attention.
    pub attention: u32,
    /// How many seconds placing the rest takes.
    pub seconds_left: u32,
    /// Whether it goes on.
    pub running: bool,
}

impl Incidents<'_> {
    /// Begins or resumes.
    ///
    /// # Errors
    /// [`Failure::NotThisStep`] when the incident is closed or it runs already.
    pub async fn start_rotation(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut incident = self.find_open(number).await?;
        let by = actor.session.label();
        match incident.value.rotation.as_mut() {
            Some(run) if run.running => return Err(Failure::NotThisStep),
            Some(run) => (run.running, run.by) = (true, by),
            None => {
                let targets = targets(&self.disclosures(&incident.value, usize::MAX).await?);
                incident.value.rotation = Some(RotationRun {
                    targets,
                    placed: 0,
                    running: true,
                    by,
                });
            }
        }
        let count = incident.value.rotation.as_ref().map(|run| run.targets.len().to_string());
        let event = self.event(EventCode::IncidentRotationStarted, actor, number, count);
        self.save(&incident, vec![event]).await
    }

    /// Stops placing orders; those that stand go on.
    ///
    /// # Errors
    /// [`Failure::NotThisStep`] when it does not run.
    pub async fn stop_rotation(&self, actor: Actor<'_>, number: &Reference) -> Result<(), Failure> {
        let mut incident = self.find_open(number).await?;
        let run = incident.value.rotation.as_mut().filter(|run| run.running);
        let Some(run) = run else {
            return Err(Failure::NotThisStep);
        };
        run.running = false;
        let placed = run.placed.to_string();
        let event = self.event(EventCode::IncidentRotationStopped, actor, number, Some(placed));
        self.save(&incident, vec![event]).await
    }

    /// Places the next few orders of one incident that is being rotated; `false`: there is none.
    ///
    /// # Errors
    /// When the ledger does not answer. A step that was cut short is made again, and finds the orders that stand.
    pub async fn rotate_step(&self) -> Result<bool, Failure> {
        let filter = DocumentFilter {
            state: Some("rotating"),
            ..DocumentFilter::default()
        };
        let mut rotating = document::list::<Incident>(self.ledger, &filter, 1).await?;
        let Some(mut incident) = rotating.pop() else {
            return Ok(false);
        };
        let number = incident.value.number.clone();
        let Some(run) = incident.value.rotation.as_mut() else {
            return Ok(false);
        };
        let next: Vec<Target> = run.targets.iter().skip(run.placed as usize).take(AT_ONCE).cloned().collect();
        for target in &next {
            let order = self.order_for(target, &number, run.by.id);
            let placed = self.ledger.place_order(&order, &ordered_event(&order)).await;
            placed?;
        }
        run.placed += u32::try_from(next.len()).unwrap_or(u32::MAX);
        run.running = (run.placed as usize) < run.targets.len();
        let event = Event {
            person: Some(run.by.id),
            person_name: Some(run.by.name.clone()),
            case: Some(number.to_string()),
            detail: Some(format!("{} of {}", run.placed, run.targets.len())),
            ..Event::new(EventCode::IncidentRotationStarted, self.clock.now())
        };
        match self.save(&incident, vec![event]).await {
            // Somebody stopped it or added a finding meanwhile: the next step sees it as it is now.
            Err(Failure::ChangedMeanwhile) => Ok(true),
            other => other.map(|()| true),
        }
    }

    /// The order that replaces one password of an incident, at once.
    pub(super) fn order_for(&self, target: &Target, number: &Reference, person: PersonId) -> NewOrder {
        NewOrder {
            id: OrderId(random_uuid(self.randomness)),
            cause: Cause::Incident,
            plan: Plan::AtOnce,
            incident: Some(number.clone()),
            person: Some(person),
            device: target.device.id,
            device_name: target.device.name.clone(),
            key: target.key,
            volume: target.volume,
            disclosed_at: target.disclosed_at,
            at: self.clock.now(),
        }
    }

    /// How far it has come.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn rotation_progress(&self, incident: &Incident) -> Result<Option<RotationProgress>, Failure> {
        let Some(run) = &incident.rotation else { return Ok(None) };
        let count = async |standing| {
            let filter = OrderFilter {
                standing: Some(standing),
                incident: Some(incident.number.clone()),
                ..OrderFilter::default()
            };
            let counted = self.ledger.count_orders(&filter).await;
            counted.map_err(Failure::from)
        };
        let total = u32::try_from(run.targets.len()).unwrap_or(u32::MAX);
        let at_once = u32::try_from(AT_ONCE).unwrap_or(1);
        Ok(Some(RotationProgress {
            total,
            placed: run.placed,
            proven: count(Standing::Proven).await?,
            attention: count(Standing::NeedsAttention).await?,
            seconds_left: total.saturating_sub(run.placed).div_ceil(at_once),
            running: run.running,
        }))
    }
}

/// One target for each device and volume whose password is not proven dead: the key that was shown last.
fn targets(disclosures: &[PastDisclosure]) -> Vec<Target> {
    let mut newest: HashMap<(DeviceId, Volume), &PastDisclosure> = HashMap::new();
    for past in disclosures {
        let kept = newest.entry((past.device, past.volume)).or_insert(past);
        if past.at > kept.at {
            *kept = past;
        }
    }
    let is_alive = |past: &&PastDisclosure| !matches!(past.order.state, OrderState::Proven { .. });
    let mut targets: Vec<Target> = newest.into_values().filter(is_alive).map(target_of).collect();
    targets.sort_by_key(|target| (target.disclosed_at, target.key));
    targets
}

pub(super) fn target_of(past: &PastDisclosure) -> Target {
    Target {
        device: DeviceLabel {
            id: past.device,
            name: past.device_name.clone(),
        },
        key: past.key,
        volume: past.volume,
        disclosed_at: past.at,
    }
}

#[cfg(test)]
mod tests;
