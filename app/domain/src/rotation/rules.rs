//! What is rotated, when, and why: the policy, and what a device does by itself.

use serde::{Deserialize, Serialize};

use super::{AttentionReason, FIRST_BUILD_THAT_ROTATES, attention, build_number};
use crate::device::{JoinType, RotationPolicy, RotationSetting};

/// Why a rotation is called for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The owner saw the key.
    SelfService,
    /// A technician saw the key.
    Helpdesk,
    /// The device has another owner, or came back from service.
    OwnerChange,
    /// It belongs to an incident.
    Incident,
    /// Entra's log shows a read that did not pass through Rekey.
    OutsideRead,
    /// Somebody ordered it.
    ByHand,
}

impl Cause {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::SelfService,
        Self::Helpdesk,
        Self::OwnerChange,
        Self::Incident,
        Self::OutsideRead,
        Self::ByHand,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::SelfService => "self-service",
            Self::Helpdesk => "helpdesk",
            Self::OwnerChange => "owner-change",
            Self::Incident => "incident",
            Self::OutsideRead => "outside-read",
            Self::ByHand => "by-hand",
        }
    }

    /// The cause with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.code() == code)
    }
}

/// What an order is to do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Plan {
    /// Order the rotation from Intune at once.
    #[default]
    AtOnce,
    /// Rely on the device's own policy, and see that it does.
    RelyOnDevice,
    /// Wait until somebody decides.
    Ask,
}

impl Plan {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::AtOnce, Self::RelyOnDevice, Self::Ask];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::AtOnce => "at-once",
            Self::RelyOnDevice => "rely-on-device",
            Self::Ask => "ask",
        }
    }

    /// The plan with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|plan| plan.code() == code)
    }
}

/// The policy: for each cause, what the order is to do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RotationRules {
    /// The owner saw the key.
    pub self_service: Plan,
    /// A technician saw the key.
    pub helpdesk: Plan,
    /// The device has another owner, or came back from service.
    pub owner_change: Plan,
    /// It belongs to an incident.
    pub incident: Plan,
    /// Entra's log shows a read that did not pass through Rekey.
    pub outside_read: Plan,
    /// Somebody ordered it.
    pub by_hand: Plan,
}

impl RotationRules {
    /// What an order of this cause is to do.
    pub fn plan(&self, cause: Cause) -> Plan {
        match cause {
            Cause::SelfService => self.self_service,
            Cause::Helpdesk => self.helpdesk,
            Cause::OwnerChange => self.owner_change,
            Cause::Incident => self.incident,
            Cause::OutsideRead => self.outside_read,
            Cause::ByHand => self.by_hand,
        }
    }
}

/// Whether a device rotates by itself after its key was used (facts.md section D).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OwnRotation {
    /// It does: the three conditions hold, and its Windows can.
    Will,
    /// It does not, and this is why.
    WillNot(AttentionReason),
    /// No policy says, or it cannot be known which applies; documents disagree on the defaults.
    Unknown,
}

impl OwnRotation {
    /// Computed from the policies, the join type and the version of Windows.
    pub fn of(policy: RotationPolicy, join_type: JoinType, os_version: Option<&str>) -> Self {
        let build = os_version.and_then(build_number);
        if build.is_some_and(|build| build < FIRST_BUILD_THAT_ROTATES) {
            return Self::WillNot(AttentionReason::WindowsTooOld);
        }
        if let Some(obstacle) = attention::obstacle(policy, join_type) {
            return Self::WillNot(obstacle);
        }
        let on = matches!(
            (policy.rotation, join_type),
            (Some(RotationSetting::EntraJoined), JoinType::EntraJoined)
                | (
                    Some(RotationSetting::EntraAndHybridJoined),
                    JoinType::EntraJoined | JoinType::HybridJoined
                )
        );
        let stored = policy.save_to_directory == Some(true) && policy.require_stored == Some(true);
        if on && stored && build.is_some() {
            Self::Will
        } else {
            Self::Unknown
        }
    }

    /// The stable word for message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Will => "will",
            Self::WillNot(_) => "will-not",
            Self::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests;
