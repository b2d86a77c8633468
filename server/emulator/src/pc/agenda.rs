//! When PCs check in by themselves.

use std::sync::{Arc, Weak};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::RwLock;

use crate::tenant::Tenant;

/// How long to wait before looking again when nothing is arranged.
const IDLE: Duration = Duration::from_hours(1);
/// The shortest wait, so that a clock that stands still does not keep a core busy.
const SHORTEST: Duration = Duration::from_millis(20);

impl Tenant {
    /// Lets the PC at `device` check in once its delay has passed; with no delay it does so at once. A check-in that is
    /// arranged already stays.
    pub fn arrange_check_in(&mut self, device: usize) {
        let tenants = self.check_in_seconds;
        let Some(pc) = self.fleet[device].pc.as_ref().filter(|pc| pc.online && pc.due.is_none()) else {
            return;
        };
        match pc.check_in_seconds.unwrap_or(tenants) {
            0 => self.check_in_if_online(device),
            seconds => self.arrange_check_in_after(device, seconds),
        }
    }

    /// Gives the PC at `device` a delay of its own; a check-in that is arranged already follows it from now.
    pub fn set_check_in_seconds(&mut self, device: usize, seconds: u64) {
        let Some(pc) = &mut self.fleet[device].pc else { return };
        pc.check_in_seconds = Some(seconds);
        if pc.due.is_some() {
            self.cancel_check_in(device);
            self.arrange_check_in(device);
        }
    }

    /// A PC that was locked or lost its network meanwhile simply does not check in.
    fn check_in_if_online(&mut self, device: usize) {
        if let Err(error) = self.check_in(device) {
            tracing::debug!(%error, "no check-in");
        }
    }

    /// Lets the PC at `device` check in after `seconds`.
    pub(super) fn arrange_check_in_after(&mut self, device: usize, seconds: u64) {
        self.cancel_check_in(device);
        let delay = SignedDuration::from_secs(i64::try_from(seconds).unwrap_or(i64::MAX));
        let due = self.clock.now().saturating_add(delay).unwrap_or(Timestamp::MAX);
        let device_id = self.fleet[device].device_id;
        if let Some(pc) = &mut self.fleet[device].pc {
            pc.due = Some(due);
            self.agenda.insert((due, device_id));
            self.agenda_changed.notify_one();
        }
    }

    /// Forgets the arranged check-in of the PC at `device`.
    pub(super) fn cancel_check_in(&mut self, device: usize) {
        let device_id = self.fleet[device].device_id;
        if let Some(due) = self.fleet[device].pc.as_mut().and_then(|pc| pc.due.take()) {
            self.agenda.remove(&(due, device_id));
        }
    }

    /// Carries out every check-in that is due and says when the next one is.
    pub fn run_agenda(&mut self) -> Option<Timestamp> {
        while let Some(&(due, device_id)) = self.agenda.first() {
            if due > self.clock.now() {
                return Some(due);
            }
            self.agenda.pop_first();
            if let Some(device) = self.fleet.position(device_id) {
                self.check_in_if_online(device);
            }
        }
        None
    }
}

/// Runs the agenda for as long as the tenant lives.
pub async fn keep(tenant: Weak<RwLock<Tenant>>) {
    while let Some(alive) = tenant.upgrade() {
        let (wait, changed) = {
            let mut tenant = alive.write().await;
            let next = tenant.run_agenda();
            let wait = next.map_or(IDLE, |due| wait_until(due, tenant.clock.now()));
            (wait, Arc::clone(&tenant.agenda_changed))
        };
        drop(alive);
        tokio::select! {
            () = changed.notified() => {}
            () = tokio::time::sleep(wait) => {}
        }
    }
}

fn wait_until(due: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(due.duration_since(now)).map_or(SHORTEST, |wait| wait.clamp(SHORTEST, IDLE))
}
