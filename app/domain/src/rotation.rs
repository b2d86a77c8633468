//! The state machine of a rotation order: from "ordered" to "proven", never silently anywhere else.

mod attention;
mod order;
pub mod rules;
mod standing;

use jiff::{SignedDuration, Timestamp};

pub use self::attention::AttentionReason;
pub use self::order::{NewOrder, OrderState, Placed, RotationOrder, SupersededBy};
pub use self::rules::{Cause, OwnRotation, Plan, RotationRules};
pub use self::standing::{OrderFilter, Standing};
use crate::device::{ActionState, ManagedDevice, StoredKey, Volume};
use crate::id::{KeyId, ManagedDeviceId};

/// The first Windows build that can rotate on demand: Windows 10 1909 (facts.md section D).
pub const FIRST_BUILD_THAT_ROTATES: u32 = 18363;

/// A device that has not carried out the rotation after this long needs somebody's attention.
pub const PATIENCE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How long after Intune's "done" a newer key may take to appear in the directory.
pub const PATIENCE_AFTER_DONE: SignedDuration = SignedDuration::from_mins(30);

/// A device that is relied on to rotate by itself, and has not after this long, needs somebody's attention.
pub const PATIENCE_TO_RELY: SignedDuration = SignedDuration::from_hours(3 * 24);

/// An order that needs attention is still looked at for this long: a proof may come by another way.
pub const LOOK_ON_FOR: SignedDuration = SignedDuration::from_hours(90 * 24);

/// What the directory shows of the device, at one look.
#[derive(Clone, Debug)]
pub struct Sight {
    /// The stored keys of the device.
    pub keys: Vec<StoredKey>,
    /// What Intune knows of the device; several where stale duplicates exist.
    pub managed: Vec<ManagedDevice>,
}

/// What to do after a look.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum NextStep {
    /// The order's state becomes this.
    Become(OrderState),
    /// Ask Intune to rotate this device.
    Order(ManagedDeviceId),
    /// The action was accepted earlier (found in the action results): the order is accepted.
    AlreadyAccepted(ManagedDeviceId),
    /// Nothing new: look again later.
    LookAgain,
}

/// The key that proves the rotation: of the same device and volume, created after the disclosure, and not the key that was shown.
pub fn proof(order: &RotationOrder, keys: &[StoredKey]) -> Option<KeyId> {
    keys.iter()
        .filter(|key| key.device == order.device && key.volume == order.volume)
        .filter(|key| key.created_at > order.disclosed_at && key.id != order.key)
        .max_by_key(|key| key.created_at)
        .map(|key| key.id)
}

/// The entry of Intune that is the living one among stale duplicates: reachable, and synchronised last.
pub fn living(managed: &[ManagedDevice]) -> Option<&ManagedDevice> {
    managed
        .iter()
        .filter(|device| device.reachable)
        .max_by_key(|device| device.last_sync_at)
}

/// The build number in "10.0.26100.2033".
fn build_number(os_version: &str) -> Option<u32> {
    os_version.split('.').nth(2)?.parse().ok()
}

/// What the look means for the order. Pure: the worker carries it out.
pub fn next_step(order: &RotationOrder, sight: &Sight, now: Timestamp) -> NextStep {
    if let Some(by) = proof(order, &sight.keys) {
        return NextStep::Become(OrderState::Proven { by });
    }
    match &order.state {
        OrderState::Ordered => step_of_ordered(order, sight, now),
        OrderState::Accepted => step_of_accepted(order, sight, now),
        OrderState::NeedsAttention(reason) if reason.may_pass() => step_of_attention(order, reason, sight, now),
        OrderState::Proven { .. } | OrderState::Superseded(_) | OrderState::NeedsAttention(_) => NextStep::LookAgain,
    }
}

/// An order in need of attention goes on where it stood when the obstacle is gone; another obstacle is told instead of it.
fn step_of_attention(order: &RotationOrder, reason: &AttentionReason, sight: &Sight, now: Timestamp) -> NextStep {
    let step = if order.accepted_at.is_some() {
        step_of_accepted(order, sight, now)
    } else {
        step_of_ordered(order, sight, now)
    };
    match step {
        NextStep::Become(OrderState::NeedsAttention(same)) if same == *reason => NextStep::LookAgain,
        step => step,
    }
}

/// Policies do not keep an order back: Rekey does not know which of them reach the device, and only the action result tells.
fn step_of_ordered(order: &RotationOrder, sight: &Sight, now: Timestamp) -> NextStep {
    let attention = |reason| NextStep::Become(OrderState::NeedsAttention(reason));
    match order.plan {
        Plan::AtOnce => {}
        Plan::RelyOnDevice if now.duration_since(order.disclosed_at) > PATIENCE_TO_RELY => {
            return attention(AttentionReason::NotByItself);
        }
        Plan::RelyOnDevice | Plan::Ask => return NextStep::LookAgain,
    }
    if order.volume == Volume::RemovableData {
        return attention(AttentionReason::RemovableVolume);
    }
    let Some(device) = living(&sight.managed) else {
        return attention(AttentionReason::NotManaged);
    };
    let build = device.os_version.as_deref().and_then(build_number);
    if build.is_some_and(|build| build < FIRST_BUILD_THAT_ROTATES) {
        return attention(AttentionReason::WindowsTooOld);
    }
    let started = device.rotation.as_ref().and_then(|result| result.started_at);
    if started.is_some_and(|at| is_since_disclosure(order, at)) {
        return NextStep::AlreadyAccepted(device.id);
    }
    NextStep::Order(device.id)
}

/// Whether an action belongs to the time after the disclosure, and after the last decision. Intune may give whole seconds (facts.md section C), so an action of
/// the disclosure's own second counts.
fn is_since_disclosure(order: &RotationOrder, started_at: Timestamp) -> bool {
    let since = order.decided_at.map_or(order.disclosed_at, |at| at.max(order.disclosed_at));
    started_at.as_second() >= since.as_second()
}

fn step_of_accepted(order: &RotationOrder, sight: &Sight, now: Timestamp) -> NextStep {
    let attention = |reason| NextStep::Become(OrderState::NeedsAttention(reason));
    let accepted_at = order.accepted_at.unwrap_or(order.disclosed_at);
    let device = sight.managed.iter().find(|device| Some(device.id) == order.managed_device);
    let result = device
        .and_then(|device| device.rotation.as_ref())
        .filter(|result| result.started_at.is_none_or(|at| is_since_disclosure(order, at)));
    let waited = now.duration_since(accepted_at);
    // A device says "done" when it synchronises, which may be days after Intune accepted the action.
    let done_at = device
        .and_then(|device| device.last_sync_at)
        .map_or(accepted_at, |at| at.max(accepted_at));
    match result.map(|result| (result.state, result.error_code)) {
        Some((ActionState::Failed, error_code)) => attention(AttentionReason::ActionFailed { error_code }),
        Some((ActionState::NotSupported, _)) => attention(AttentionReason::NotSupported),
        Some((ActionState::Cancelled, _)) => attention(AttentionReason::Cancelled),
        Some((ActionState::Done, _)) if now.duration_since(done_at) > PATIENCE_AFTER_DONE => attention(AttentionReason::NoNewKey),
        _ if waited > PATIENCE => attention(AttentionReason::DeviceNotSeen),
        _ => NextStep::LookAgain,
    }
}

/// How long until the next look: doubling from `base` to a quarter of an hour, with up to a quarter more at random, so that many
/// orders do not come at once. `roll` is a random byte.
pub fn pause(attempts: u32, base: SignedDuration, roll: u8) -> SignedDuration {
    let longest = SignedDuration::from_mins(15).as_millis();
    let doubled = base.as_millis().saturating_mul(1_i128 << attempts.min(20));
    let millis = i64::try_from(doubled.min(longest)).unwrap_or(i64::MAX);
    SignedDuration::from_millis(millis + millis * i64::from(roll) / 1024)
}

#[cfg(test)]
mod tests;
