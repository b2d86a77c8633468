//! Who holds which device: a device that changed hands is rotated, because its former holder may know the key.

use crate::device::StoredKey;
use crate::id::PersonId;
use crate::order_rotation::{new_order, newest};
use crate::ports::trail::HeldDevice;
use crate::ports::{Access, Clock, Directory, DirectoryError, Ledger, Randomness, Trail};
use crate::reconcile::ReconcileError;
use crate::record::{Event, EventCode};
use crate::rotation::{Cause, NewOrder, RotationRules};
use uuid::Uuid;

/// The use case.
pub struct WatchOwners<'a> {
    /// Where holders, records and orders are kept.
    pub ledger: &'a dyn Ledger,
    /// Who holds which device.
    pub trail: &'a dyn Trail,
    /// Where keys are listed.
    pub directory: &'a dyn Directory,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For orders' IDs.
    pub randomness: &'a dyn Randomness,
    /// What a change calls for.
    pub rules: RotationRules,
    /// The tenant, for naming holders.
    pub tenant: Uuid,
}

impl WatchOwners<'_> {
    /// One look; gives how many devices changed hands. A device that is seen for the first time did not.
    ///
    /// # Errors
    /// When the directory or the ledger does not answer; what was noted before stays noted.
    pub async fn run(&self) -> Result<u32, ReconcileError> {
        let mut changed = 0;
        for held in self.trail.list_held_devices().await? {
            match self.ledger.find_holder(held.device).await? {
                None => self.ledger.put_holder(&held, None, None).await?,
                Some(before) if before.person == held.person => {}
                Some(before) => {
                    changed += 1;
                    let order = self.order_for(&held).await?;
                    let event = self.event(&held, &before);
                    self.ledger.put_holder(&held, Some(&event), order.as_ref()).await?;
                }
            }
        }
        Ok(changed)
    }

    fn event(&self, held: &HeldDevice, before: &HeldDevice) -> Event {
        let tenant = self.tenant;
        Event {
            subject: held.person.map(|object| PersonId { tenant, object }),
            subject_name: held.person_name.clone(),
            device: Some(held.device),
            detail: before.person_name.clone(),
            ..Event::new(EventCode::OwnerChanged, self.clock.now())
        }
    }

    async fn order_for(&self, held: &HeldDevice) -> Result<Option<NewOrder>, ReconcileError> {
        let keys: Vec<StoredKey> = match self.directory.list_keys(Access::App, held.device).await {
            Ok(keys) => keys,
            Err(DirectoryError::NotFound) => Vec::new(),
            Err(error) => return Err(error.into()),
        };
        let order = newest(&keys).map(|key| NewOrder {
            plan: self.rules.plan(Cause::OwnerChange),
            ..new_order(self.randomness, self.clock, key, &held.name, Cause::OwnerChange)
        });
        Ok(order)
    }
}

#[cfg(test)]
mod tests;
