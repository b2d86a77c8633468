//! Rotation orders: due times, leases, and that superseded is final.

use async_trait::async_trait;
use jiff::{SignedDuration, Timestamp};

use super::{FakeLedger, KeptOrder};
use crate::fakes::Call;
use crate::ports::{LedgerError, Orders};
use crate::record::Event;
use crate::rotation::{OrderState, RotationOrder, SupersededBy};

#[async_trait]
impl Orders for FakeLedger {
    async fn lease_order(&self, now: Timestamp, lease: SignedDuration) -> Result<Option<RotationOrder>, LedgerError> {
        let mut books = self.transaction(Call::LeaseOrder)?;
        let due = books
            .orders
            .iter_mut()
            .filter(|kept| kept.due_at().is_some_and(|due| due <= now));
        let Some(longest) = due.min_by_key(|kept| kept.next_look_at) else {
            return Ok(None);
        };
        longest.leased_until = Some(now.checked_add(lease).unwrap());
        Ok(Some(longest.order.clone()))
    }

    async fn save_order(
        &self,
        order: &RotationOrder,
        next_look_at: Option<Timestamp>,
        event: Option<&Event>,
    ) -> Result<(), LedgerError> {
        let mut books = self.transaction(Call::SaveOrder)?;
        let kept = books
            .orders
            .iter_mut()
            .find(|kept| kept.order.id == order.id)
            .ok_or(LedgerError::Unreadable)?;
        if kept.order.state.is_final() || (event.is_none() && kept.order.state != order.state) {
            return Ok(());
        }
        kept.leased_until = None;
        // What was decided while it was looked at stays decided, and due.
        if kept.order.plan == order.plan {
            kept.next_look_at = next_look_at;
        }
        kept.order = RotationOrder {
            plan: kept.order.plan,
            incident: kept.order.incident.clone(),
            ..order.clone()
        };
        if let Some(event) = event {
            books.append(&self.key, event);
        }
        Ok(())
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, LedgerError> {
        Ok(self.books.lock().unwrap().orders.iter().filter_map(KeptOrder::due_at).min())
    }
}

impl KeptOrder {
    /// When it may be leased: at its time, and not before a running lease ends.
    fn due_at(&self) -> Option<Timestamp> {
        let look_at = self.next_look_at?;
        Some(self.leased_until.map_or(look_at, |until| until.max(look_at)))
    }

    pub(super) fn supersede(&mut self, by: SupersededBy, at: Timestamp) {
        self.order.state = OrderState::Superseded(by);
        self.order.ended_at = Some(at);
        self.next_look_at = None;
    }
}
