//! How orders stand for who looks after them: which are asked for, which are overdue, and what may be decided.

use jiff::{SignedDuration, Timestamp};

use super::{OrderState, Plan, RotationOrder};
use crate::id::{PersonId, Reference};

/// Which orders are asked for; what is `None` does not matter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct OrderFilter {
    /// In a state of this kind.
    pub standing: Option<Standing>,
    /// Of this incident.
    pub incident: Option<Reference>,
    /// Whose password counts as given out before this.
    pub disclosed_before: Option<Timestamp>,
}

impl OrderFilter {
    /// The orders whose password was given out so many days ago that it should be proven dead, and is not.
    pub fn overdue(now: Timestamp, days: u32) -> Self {
        let before = now.saturating_sub(SignedDuration::from_hours(24 * i64::from(days)));
        Self {
            standing: Some(Standing::NotProven),
            disclosed_before: Some(before.unwrap_or(now)),
            ..Self::default()
        }
    }
}

impl RotationOrder {
    /// Whether its password should be proven dead by now, and is not: as [`OrderFilter::overdue`].
    pub fn is_overdue(&self, now: Timestamp, days: u32) -> bool {
        let before = OrderFilter::overdue(now, days).disclosed_before;
        !self.state.is_final() && before.is_some_and(|before| self.disclosed_at < before)
    }

    /// What somebody may decide for: to order it now, where it does not go on by itself, and to leave it to the device.
    pub fn decisions_of(&self, person: PersonId) -> Vec<Plan> {
        let waits = self.plan != Plan::AtOnce || matches!(self.state, OrderState::NeedsAttention(_));
        let now = (waits && !self.state.is_final()).then_some(Plan::AtOnce);
        let leave = self.may_be_left_to_device_by(person).then_some(Plan::RelyOnDevice);
        now.into_iter().chain(leave).collect()
    }

    /// Whether somebody may leave it to the device: only what asks, and not who saw the key. An order must not get out of sight.
    pub fn may_be_left_to_device_by(&self, person: PersonId) -> bool {
        self.asks() && self.person != Some(person)
    }

    /// Whether it waits for a decision.
    pub fn asks(&self) -> bool {
        self.plan == Plan::Ask && self.state == OrderState::Ordered
    }
}

/// How an order stands, as somebody who looks after orders asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// The password is not proven dead: ordered, accepted or in need of attention.
    NotProven,
    /// It waits for a decision.
    Asks,
    /// It needs attention.
    NeedsAttention,
    /// It is proven.
    Proven,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::NotProven, Self::Asks, Self::NeedsAttention, Self::Proven];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotProven => "not-proven",
            Self::Asks => "asks",
            Self::NeedsAttention => "needs-attention",
            Self::Proven => "proven",
        }
    }

    /// The standing with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }
}
