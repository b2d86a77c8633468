//! The audit logs of Entra and Intune (facts.md section E).

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::Tenant;

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A signed-in person: object id and `userPrincipalName`.
    User(Uuid, String),
    /// An app with its own token: client id.
    App(Uuid),
    /// The PC itself, through the device registration service.
    Device,
}

/// What happened to a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyEvent {
    /// `Read BitLocker key`.
    Read,
    /// `Add BitLocker key` (UNCONFIRMED in facts.md section E).
    Added,
    /// `Delete BitLocker key`.
    Deleted,
}

/// One entry of Entra's log, category `KeyManagement`.
#[derive(Clone, Debug)]
pub struct DirectoryAudit {
    /// Its id.
    pub id: Uuid,
    /// When it happened.
    pub at: Timestamp,
    /// What happened.
    pub event: KeyEvent,
    /// Who did it.
    pub actor: Actor,
    /// The key.
    pub key_id: Uuid,
    /// The device's registration id (`deviceId`).
    pub device_id: Uuid,
    /// The device's object id.
    pub device_object_id: Uuid,
    /// `correlationId`: the client-request-id of the call, or a random one.
    pub correlation_id: String,
}

/// One entry of Intune's log: a rotation that was ordered.
#[derive(Clone, Debug)]
pub struct IntuneAudit {
    /// Its id.
    pub id: Uuid,
    /// When it was ordered.
    pub at: Timestamp,
    /// Who ordered it.
    pub actor: Actor,
    /// The managed device.
    pub managed_device_id: Uuid,
    /// `rotateBitLockerKeys` or `syncDevice`.
    pub action: &'static str,
    /// `correlationId`: the client-request-id of the call.
    pub correlation_id: String,
}

/// Reads of the log that one app may make in [`WINDOW`] (facts.md section G). The tenant has one app.
const READS: usize = 5;
const WINDOW: SignedDuration = SignedDuration::from_secs(10);

impl Tenant {
    /// Counts a read of Entra's log where the rate limit is played.
    ///
    /// # Errors
    ///
    /// Seconds until the next read, at least 1: there have been too many. This one does not count.
    pub fn count_audit_read(&mut self) -> Result<(), i64> {
        if !self.quirks.audit_rate_limit {
            return Ok(());
        }
        let now = self.clock.now();
        self.audit_reads.retain(|at| now.duration_since(*at) < WINDOW);
        match self.audit_reads.front() {
            Some(first) if self.audit_reads.len() >= READS => {
                let wait = WINDOW - now.duration_since(*first);
                Err((wait.as_secs() + i64::from(wait.subsec_nanos() > 0)).max(1))
            }
            _ => {
                self.audit_reads.push_back(now);
                Ok(())
            }
        }
    }

    /// Writes an entry about `key_id` of the device at `device` into Entra's log.
    pub fn audit_key(&mut self, event: KeyEvent, actor: Actor, device: usize, key_id: Uuid, correlation_id: Option<String>) {
        let id = self.random_id();
        let correlation_id = correlation_id.unwrap_or_else(|| self.random_id().to_string());
        let at = self.clock.now();
        let device = &self.fleet[device];
        let (device_id, device_object_id) = (device.device_id, device.id);
        self.audits.push(DirectoryAudit {
            id,
            at,
            event,
            actor,
            key_id,
            device_id,
            device_object_id,
            correlation_id,
        });
    }

    /// Writes an ordered device action into Intune's log.
    pub fn audit_action(&mut self, action: &'static str, actor: Actor, managed_device_id: Uuid, correlation_id: String) {
        let id = self.random_id();
        let at = self.clock.now();
        self.intune_audits.push(IntuneAudit {
            id,
            at,
            actor,
            managed_device_id,
            action,
            correlation_id,
        });
    }
}
