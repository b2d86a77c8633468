//! A rotation order: what it is about, and its states.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{AttentionReason, Cause, Plan};
use crate::device::Volume;
use crate::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId, OrderId, PersonId, Reference};
use crate::record::EventCode;

/// The state of an order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OrderState {
    /// Recorded with the disclosure; the directory has not accepted it yet.
    Ordered,
    /// Intune accepted the action; the device has not shown a new key yet.
    Accepted,
    /// A newer key of the same device and volume is in the directory.
    Proven {
        /// The newer key.
        by: KeyId,
    },
    /// Another order or fact made this one needless.
    Superseded(SupersededBy),
    /// Rekey cannot go on by itself now; it is accepted later when the obstacle is gone ([`AttentionReason::may_pass`]).
    NeedsAttention(AttentionReason),
}

/// What made an order needless.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SupersededBy {
    /// A later order of the same device and volume sees to it.
    LaterOrder,
    /// The directory refused the read: nothing was disclosed.
    NothingDisclosed,
}

impl SupersededBy {
    /// The stable word for records and the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::LaterOrder => "later-order",
            Self::NothingDisclosed => "nothing-disclosed",
        }
    }

    /// What has this word.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::LaterOrder, Self::NothingDisclosed]
            .into_iter()
            .find(|by| by.code() == code)
    }
}

impl OrderState {
    /// The stable word for records, the ledger and message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ordered => "ordered",
            Self::Accepted => "accepted",
            Self::Proven { .. } => "proven",
            Self::Superseded(_) => "superseded",
            Self::NeedsAttention(_) => "needs-attention",
        }
    }

    /// The code of the record that tells of this state.
    pub fn event_code(&self) -> EventCode {
        match self {
            Self::Ordered => EventCode::RotationOrdered,
            Self::Accepted => EventCode::RotationAccepted,
            Self::Proven { .. } => EventCode::RotationProven,
            Self::Superseded(_) => EventCode::RotationSuperseded,
            Self::NeedsAttention(_) => EventCode::RotationNeedsAttention,
        }
    }

    /// Whether nothing changes it any more: it is proven or superseded.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Proven { .. } | Self::Superseded(_))
    }

    /// Whether it has ended: `proven`, `superseded` or `needs attention`.
    pub fn has_ended(&self) -> bool {
        !matches!(self, Self::Ordered | Self::Accepted)
    }
}

/// A rotation order, as the worker leases it from the ledger.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RotationOrder {
    /// Its ID.
    pub id: OrderId,
    /// The disclosure it belongs to; none for an order with another cause.
    pub disclosure: Option<DisclosureId>,
    /// Why it was ordered.
    pub cause: Cause,
    /// What it is to do.
    pub plan: Plan,
    /// The number of the incident it belongs to.
    pub incident: Option<Reference>,
    /// Whose doing it is: who saw the password, or who ordered it. None where nobody can be named.
    pub person: Option<PersonId>,
    /// The device.
    pub device: DeviceId,
    /// Its name when it was ordered.
    pub device_name: String,
    /// The key that is to be replaced.
    pub key: KeyId,
    /// Its volume.
    pub volume: Volume,
    /// Since when the password counts as given out: a proof is a key created after this.
    pub disclosed_at: Timestamp,
    /// When somebody decided that it is to be tried again: what Intune did before counts no more.
    pub decided_at: Option<Timestamp>,
    /// Its state.
    pub state: OrderState,
    /// The device in Intune that the action was posted to.
    pub managed_device: Option<ManagedDeviceId>,
    /// When Intune accepted it.
    pub accepted_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// Looks since the last change of state; sets the pace of the next look.
    pub attempts: u32,
}

/// An order without a disclosure of Rekey's, before the ledger has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewOrder {
    /// Its ID.
    pub id: OrderId,
    /// Why.
    pub cause: Cause,
    /// What it is to do.
    pub plan: Plan,
    /// The number of the incident it belongs to.
    pub incident: Option<Reference>,
    /// Whose doing it is.
    pub person: Option<PersonId>,
    /// The device.
    pub device: DeviceId,
    /// Its name.
    pub device_name: String,
    /// The key that is to be replaced.
    pub key: KeyId,
    /// Its volume.
    pub volume: Volume,
    /// Since when the password counts as given out.
    pub disclosed_at: Timestamp,
    /// When it is ordered.
    pub at: Timestamp,
}

impl From<&NewOrder> for RotationOrder {
    /// The order as it stands when it is placed.
    fn from(new: &NewOrder) -> Self {
        Self {
            id: new.id,
            disclosure: None,
            cause: new.cause,
            plan: new.plan,
            incident: new.incident.clone(),
            person: new.person,
            device: new.device,
            device_name: new.device_name.clone(),
            key: new.key,
            volume: new.volume,
            disclosed_at: new.disclosed_at,
            state: OrderState::Ordered,
            decided_at: None,
            managed_device: None,
            accepted_at: None,
            ended_at: None,
            attempts: 0,
        }
    }
}

/// What placing an order came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Placed {
    /// It stands.
    New(OrderId),
    /// An open order of the same device and volume sees to it already; it belongs to the incident now, too, and does at once what
    /// it had been waiting with, where that was asked for.
    Standing(OrderId),
}

impl Placed {
    /// The order that sees to it.
    pub fn order(self) -> OrderId {
        match self {
            Self::New(order) | Self::Standing(order) => order,
        }
    }
}
