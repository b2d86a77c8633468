//! A check-in: the PC tells Intune that it is there and fetches what it has been ordered to do.

use super::unlocking::PcError;
use crate::device::ActionState;
use crate::tenant::Tenant;

impl Tenant {
    /// The PC at `device` checks in now and carries out what is pending (facts.md section C, life cycle). Without an order
    /// it may still replace a recovery password that was used (see `Quirks::rotates_after_use`).
    pub fn check_in(&mut self, device: usize) -> Result<(), PcError> {
        let now = self.clock.now();
        let pc = self.fleet[device].pc.as_mut().ok_or(PcError::NotAPc)?;
        if !pc.online || pc.locked {
            return Err(PcError::NotOnline);
        }
        let password_used = std::mem::take(&mut pc.password_used);
        self.cancel_check_in(device);
        let object = &mut self.fleet[device];
        object.last_sign_in_at = now;
        let mut managed = false;
        for record in object.managed.iter_mut().filter(|record| !record.stale) {
            record.last_sync_at = now;
            managed = true;
        }
        if let Some(pc) = &mut object.pc {
            pc.note(
                now,
                if managed {
                    "Checked in with Intune."
                } else {
                    "Signed in; Intune does not manage this PC."
                },
            );
        }
        let ordered = self.carry_out_actions(device);
        if managed && password_used && !ordered && self.quirks.rotates_after_use {
            self.rotate_after_use(device);
        }
        Ok(())
    }

    /// Says whether an order was there.
    fn carry_out_actions(&mut self, device: usize) -> bool {
        let now = self.clock.now();
        let passes_active = self.quirks.passes_active;
        let open = self.fleet[device]
            .managed
            .iter_mut()
            .filter(|record| !record.stale)
            .filter_map(|record| record.rotation.as_mut());
        let Some(action) = open.into_iter().find(|action| action.state.is_open()) else {
            return false;
        };
        if passes_active && action.state == ActionState::Pending {
            (action.state, action.updated_at) = (ActionState::Active, now);
            let seconds = self.fleet[device]
                .pc
                .as_ref()
                .and_then(|pc| pc.check_in_seconds)
                .unwrap_or(self.check_in_seconds);
            self.arrange_check_in_after(device, seconds.max(1));
            return true;
        }
        let (state, error_code) = self.rotate_now(device);
        for record in self.fleet[device].managed.iter_mut().filter(|record| !record.stale) {
            if let Some(action) = record.rotation.as_mut().filter(|action| action.state.is_open()) {
                (action.state, action.error_code, action.updated_at) = (state, error_code, now);
            }
        }
        true
    }
}
