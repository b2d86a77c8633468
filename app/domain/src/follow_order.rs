//! Following a rotation order: one look at the directory, and what it means for the order.

use jiff::{SignedDuration, Timestamp};

use crate::device::JoinType;
use crate::ports::{Access, Clock, Directory, DirectoryError, Ledger, LedgerError, Randomness};
use crate::record::Event;
use crate::rotation::{self, AttentionReason, NextStep, OrderState, RotationOrder, Sight};

/// How long one look may take before another worker may take the order over.
pub const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// The pace at which an order that needs attention is looked at.
const PACE_OF_ATTENTION: SignedDuration = SignedDuration::from_hours(6);

/// The use case: leases the next due order, looks, and carries out what the look asks for. Idempotent: a look that is cut short is
/// made again after its lease, and finds in Intune's action results what it had already asked for.
pub struct FollowOrder<'a> {
    /// Where orders are kept.
    pub ledger: &'a dyn Ledger,
    /// Where they are carried out.
    pub directory: &'a dyn Directory,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For the jitter.
    pub randomness: &'a dyn Randomness,
    /// The first pause between two looks; later ones double.
    pub base_pause: SignedDuration,
}

impl FollowOrder<'_> {
    /// Follows one due order; `None` when none is due.
    ///
    /// # Errors
    /// When the ledger cannot lease or save. What the directory refuses is part of the order's progress, not an error.
    pub async fn run(&self) -> Result<Option<RotationOrder>, LedgerError> {
        let Some(order) = self.ledger.lease_order(self.clock.now(), LEASE).await? else {
            return Ok(None);
        };
        let followed = match self.look(&order).await {
            Ok(step) => self.carry_out(order, step).await?,
            Err(error) => self.put_off(order, &error).await?,
        };
        Ok(Some(followed))
    }

    /// What the directory shows now, and what it means. Intune is asked only where that can change anything.
    async fn look(&self, order: &RotationOrder) -> Result<NextStep, DirectoryError> {
        let mut sight = Sight {
            keys: self.directory.list_keys(Access::App, order.device).await?,
            managed: Vec::new(),
        };
        let goes_on = match &order.state {
            OrderState::NeedsAttention(reason) => reason.may_pass(),
            state => !state.has_ended(),
        };
        if goes_on && rotation::proof(order, &sight.keys).is_none() {
            sight.managed = self.directory.list_managed(order.device).await?;
        }
        Ok(match rotation::next_step(order, &sight, self.clock.now()) {
            NextStep::Become(OrderState::NeedsAttention(reason)) => {
                NextStep::Become(OrderState::NeedsAttention(self.explain(order, reason).await))
            }
            step => step,
        })
    }

    /// The reason in the light of the policies, read only when the action came to nothing. What cannot be read is not known, and
    /// no obstacle.
    async fn explain(&self, order: &RotationOrder, reason: AttentionReason) -> AttentionReason {
        if !reason.may_come_from_policies() {
            return reason;
        }
        let device = self.directory.find_device(order.device).await.unwrap_or_default();
        let join_type = device.map_or(JoinType::Unknown, |device| device.join_type);
        let policy = self.directory.rotation_policy().await.unwrap_or_default();
        reason.explained_by(policy, join_type)
    }

    async fn carry_out(&self, mut order: RotationOrder, step: NextStep) -> Result<RotationOrder, LedgerError> {
        match step {
            NextStep::Become(state) => self.become_state(order, state).await,
            NextStep::AlreadyAccepted(device) => {
                order.managed_device = Some(device);
                self.become_state(order, OrderState::Accepted).await
            }
            NextStep::Order(device) => match self.directory.order_rotation(device).await {
                Ok(()) => {
                    order.managed_device = Some(device);
                    self.become_state(order, OrderState::Accepted).await
                }
                Err(error) => self.put_off(order, &error).await,
            },
            NextStep::LookAgain => self.look_again(order, None).await,
        }
    }

    async fn become_state(&self, mut order: RotationOrder, state: OrderState) -> Result<RotationOrder, LedgerError> {
        let now = self.clock.now();
        let code = state.event_code();
        let detail = match &state {
            OrderState::Proven { by } => Some(by.to_string()),
            OrderState::NeedsAttention(reason) => Some(reason.code().to_owned()),
            OrderState::Ordered | OrderState::Accepted | OrderState::Superseded(_) => None,
        };
        if state == OrderState::Accepted {
            order.accepted_at = Some(now);
        }
        order.ended_at = state.has_ended().then_some(now);
        order.state = state;
        order.attempts = 0;
        let event = Event {
            person: order.person,
            device: Some(order.device),
            key: Some(order.key),
            disclosure: order.disclosure,
            order: Some(order.id),
            detail,
            ..Event::new(code, now)
        };
        self.ledger
            .save_order(&order, self.next_look(&order, None), Some(&event))
            .await?;
        Ok(order)
    }

    /// The directory did not answer as hoped: a missing permission is said, anything else is tried again, but not for ever.
    async fn put_off(&self, order: RotationOrder, error: &DirectoryError) -> Result<RotationOrder, LedgerError> {
        let waited = self
            .clock
            .now()
            .duration_since(order.accepted_at.unwrap_or(order.disclosed_at));
        let reason = match (error, &order.state) {
            (DirectoryError::Refused, OrderState::Ordered) => Some(AttentionReason::NotPermitted),
            (_, state) if state.has_ended() || waited <= rotation::PATIENCE => None,
            (DirectoryError::Refused, _) => Some(AttentionReason::NotPermitted),
            _ => Some(AttentionReason::DirectoryNotAnswering),
        };
        match reason {
            Some(reason) => self.become_state(order, OrderState::NeedsAttention(reason)).await,
            None => self.look_again(order, error.retry_after()).await,
        }
    }

    async fn look_again(&self, mut order: RotationOrder, at_least: Option<SignedDuration>) -> Result<RotationOrder, LedgerError> {
        order.attempts = order.attempts.saturating_add(1);
        self.ledger.save_order(&order, self.next_look(&order, at_least), None).await?;
        Ok(order)
    }

    /// When to look next; never again once it is proven or superseded, or long in need of attention.
    fn next_look(&self, order: &RotationOrder, at_least: Option<SignedDuration>) -> Option<Timestamp> {
        let now = self.clock.now();
        let mut roll = [0];
        self.randomness.fill(&mut roll);
        let pause = match &order.state {
            OrderState::Ordered | OrderState::Accepted => rotation::pause(order.attempts, self.base_pause, roll[0]),
            OrderState::NeedsAttention(_) if now.duration_since(order.disclosed_at) < rotation::LOOK_ON_FOR => PACE_OF_ATTENTION,
            OrderState::NeedsAttention(_) | OrderState::Proven { .. } | OrderState::Superseded(_) => return None,
        };
        now.saturating_add(at_least.map_or(pause, |wait| wait.max(pause))).ok()
    }
}

#[cfg(test)]
mod tests;
