//! The recovery screen's part: locking a PC and unlocking it with the 48 digits.

use crate::recovery_key::VolumeType;
use crate::recovery_key::password::{Mistyped, RecoveryPassword};
use crate::tenant::Tenant;

/// Why the recovery screen does not give way.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnlockError {
    /// The PC runs.
    #[error("This PC is not locked.")]
    NotLocked,
    /// What was typed is no recovery password.
    #[error(transparent)]
    Mistyped(#[from] Mistyped),
    /// A recovery password of another drive, another PC or an earlier time.
    #[error("The recovery key is not the one that belongs to the key ID on this screen.")]
    WrongKey,
}

/// Why a PC cannot be locked or cannot check in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PcError {
    /// The device is not a PC.
    #[error("This device is not a PC.")]
    NotAPc,
    /// No recovery password protects its Windows drive.
    #[error("The Windows drive of this PC has no recovery key: it cannot ask for one.")]
    Unprotected,
    /// Locked or offline.
    #[error("This PC is not online.")]
    NotOnline,
}

impl Tenant {
    /// Types `typed` at the recovery screen of the PC at `device`. Any password that still protects the Windows drive
    /// opens it; the PC then runs, is online and checks in when its delay has passed.
    pub fn unlock(&mut self, device: usize, typed: &str) -> Result<(), UnlockError> {
        if !self.fleet[device].pc.as_ref().is_some_and(|pc| pc.locked) {
            return Err(UnlockError::NotLocked);
        }
        let password = RecoveryPassword::parse(typed)?;
        let opens = self.fleet[device]
            .keys
            .iter()
            .any(|key| key.on_drive && key.volume == VolumeType::OperatingSystem && key.password == password);
        if !opens {
            return Err(UnlockError::WrongKey);
        }
        let now = self.clock.now();
        if let Some(pc) = &mut self.fleet[device].pc {
            (pc.locked, pc.online, pc.screen_key) = (false, true, None);
            pc.password_used = true;
            pc.note(now, "Unlocked with a recovery key.");
        }
        self.arrange_check_in(device);
        Ok(())
    }

    /// Restarts the PC at `device` into its recovery screen, which names the newest password of the Windows drive.
    pub fn lock(&mut self, device: usize) -> Result<(), PcError> {
        let now = self.clock.now();
        let newest = self.fleet[device]
            .keys
            .iter()
            .filter(|key| key.on_drive && key.volume == VolumeType::OperatingSystem)
            .max_by_key(|key| key.created_at)
            .map(|key| key.id);
        let pc = self.fleet[device].pc.as_mut().ok_or(PcError::NotAPc)?;
        let key_id = newest.ok_or(PcError::Unprotected)?;
        if !pc.locked {
            (pc.locked, pc.online, pc.screen_key) = (true, false, Some(key_id));
            pc.note(now, "Restarted into the recovery screen.");
        }
        self.cancel_check_in(device);
        Ok(())
    }

    /// Takes the network from a running PC or gives it back; a PC that comes online checks in.
    pub fn set_online(&mut self, device: usize, online: bool) -> Result<(), PcError> {
        let now = self.clock.now();
        let pc = self.fleet[device].pc.as_mut().ok_or(PcError::NotAPc)?;
        if pc.locked && online {
            return Err(PcError::NotOnline);
        }
        if pc.online == online {
            return Ok(());
        }
        pc.online = online;
        pc.note(now, if online { "Came online." } else { "Went offline." });
        if online {
            self.arrange_check_in(device);
        } else {
            self.cancel_check_in(device);
        }
        Ok(())
    }
}
