//! Rotation: ordered in Intune or due after use, carried out by the PC (facts.md sections A, C and D).

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::device::{ActionState, RotationAction};
use crate::recovery_key::password::RecoveryPassword;
use crate::recovery_key::{Backup, RecoveryKey, VolumeType};
use crate::tenant::Tenant;
use crate::tenant::audit::{Actor, KeyEvent};

/// Keys that Entra keeps of one device at most (facts.md section A).
pub const KEYS_PER_DEVICE: usize = 200;

/// `0x80070032`: the request is not supported. The codes that Windows really reports are not in facts.md.
const NOT_SUPPORTED: i32 = -2_147_024_846;
/// `0x80004005`: unspecified failure; the policy does not allow it.
const NOT_ALLOWED: i32 = -2_147_467_259;
/// `0x801c0450`: too many keys of this device in the directory.
const QUOTA_EXCEEDED: i32 = -2_145_647_536;

impl Tenant {
    /// Intune takes the order for the record `managed_id` of the device at `device`: pending from now. A PC that is
    /// online fetches it after its delay; a stale record's order stays pending for good.
    pub fn order_rotation(&mut self, device: usize, managed_id: Uuid) {
        let now = self.clock.now();
        let Some(record) = self.fleet[device].managed.iter_mut().find(|record| record.id == managed_id) else {
            return;
        };
        record.rotation = Some(RotationAction {
            state: ActionState::Pending,
            started_at: now,
            updated_at: now,
            error_code: 0,
        });
        if !record.stale {
            self.arrange_check_in(device);
        }
    }

    /// The PC replaces every password of its Windows and fixed drives, or says why not.
    pub(super) fn rotate_now(&mut self, device: usize) -> (ActionState, i32) {
        let now = self.clock.now();
        let outcome = self.rotation_outcome(device);
        if outcome.0 == ActionState::Done {
            for volume in self.rotating_volumes(device) {
                self.replace_passwords(device, volume);
            }
        }
        if let Some(pc) = &mut self.fleet[device].pc {
            pc.note(now, sentence(outcome.0));
        }
        outcome
    }

    /// The PC rotates by itself after a recovery password was used. Nobody ordered it, so where it cannot rotate it
    /// leaves everything as it is and has nothing to report (facts.md section D).
    pub(super) fn rotate_after_use(&mut self, device: usize) {
        if self.rotation_outcome(device).0 == ActionState::Done {
            self.rotate_now(device);
        }
    }

    /// How a rotation would end now, with its error code.
    fn rotation_outcome(&self, device: usize) -> (ActionState, i32) {
        let object = &self.fleet[device];
        let policies = &self.policies;
        if !object.can_rotate() {
            (ActionState::NotSupported, NOT_SUPPORTED)
        } else if !policies.rotates(self.rotation_in_force(), object.trust_type, self.quirks.unset_rotates) {
            (ActionState::Failed, NOT_ALLOWED)
        } else if object.stored_keys().count() + self.rotating_volumes(device).len() > KEYS_PER_DEVICE {
            (ActionState::Failed, QUOTA_EXCEEDED)
        } else {
            (ActionState::Done, 0)
        }
    }

    /// The Windows and fixed drives that a recovery password protects.
    fn rotating_volumes(&self, device: usize) -> BTreeSet<VolumeType> {
        self.fleet[device]
            .keys
            .iter()
            .filter(|key| key.on_drive && key.volume != VolumeType::RemovableData)
            .map(|key| key.volume)
            .collect()
    }

    /// Adds and backs up a new password first, then removes the old ones from the drive and the directory.
    fn replace_passwords(&mut self, device: usize, volume: VolumeType) {
        let key = RecoveryKey {
            id: self.random_id(),
            password: RecoveryPassword::generate(self.rng()),
            created_at: self.clock.now(),
            volume,
            on_drive: true,
            backup: Backup::Stored,
        };
        let new_id = key.id;
        self.fleet.add_key(device, key);
        self.audit_key(KeyEvent::Added, Actor::Device, device, new_id, None);
        let mut deleted = Vec::new();
        for old in self.fleet[device]
            .keys
            .iter_mut()
            .filter(|key| key.on_drive && key.volume == volume && key.id != new_id)
        {
            old.on_drive = false;
            if old.is_stored() {
                old.backup = Backup::Retired;
                deleted.push(old.id);
            }
        }
        for id in deleted {
            self.audit_key(KeyEvent::Deleted, Actor::Device, device, id, None);
        }
    }
}

const fn sentence(state: ActionState) -> &'static str {
    match state {
        ActionState::Done => "Rotated the recovery keys: new ones are in the directory, the old ones are gone.",
        ActionState::NotSupported => "Could not rotate the recovery keys: this Windows is too old.",
        _ => "Could not rotate the recovery keys: the policies do not allow it, or the directory is full.",
    }
}
