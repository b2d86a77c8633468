//! Why a rotation order needs attention, and which reasons pass or have a policy behind them.

use serde::{Deserialize, Serialize};

use crate::device::{JoinType, RotationPolicy, RotationSetting};

/// Why an order needs attention.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum AttentionReason {
    /// Intune does not know the device, or cannot reach it.
    NotManaged,
    /// Its Windows is older than [`FIRST_BUILD_THAT_ROTATES`](super::FIRST_BUILD_THAT_ROTATES).
    WindowsTooOld,
    /// It did not come about, and the policies do not turn rotation on for this join type.
    RotationOff,
    /// It did not come about, and the policies do not save recovery passwords to Entra ID.
    NotSavedToDirectory,
    /// It did not come about, and the policies do not require the password to be stored first.
    StoringNotRequired,
    /// Rotation does not reach removable drives.
    RemovableVolume,
    /// The device or Intune says that the action failed.
    ActionFailed {
        /// Intune's `errorCode`, where it gave one.
        error_code: Option<i64>,
    },
    /// The device says that it cannot do this.
    NotSupported,
    /// Somebody cancelled the action in Intune.
    Cancelled,
    /// The device says that it is done, but no newer key appeared.
    NoNewKey,
    /// The device did not carry it out within [`PATIENCE`](super::PATIENCE).
    DeviceNotSeen,
    /// The directory gave no usable answer, and [`PATIENCE`](super::PATIENCE) is over: nothing is known of the device.
    DirectoryNotAnswering,
    /// The directory does not let Rekey order rotations: a permission is missing.
    NotPermitted,
    /// The device was relied on to rotate by itself, and did not within [`PATIENCE_TO_RELY`](super::PATIENCE_TO_RELY).
    NotByItself,
}

impl AttentionReason {
    /// All of them, for tests that each has words.
    pub const ALL: [Self; 14] = [
        Self::NotManaged,
        Self::WindowsTooOld,
        Self::RotationOff,
        Self::NotSavedToDirectory,
        Self::StoringNotRequired,
        Self::RemovableVolume,
        Self::ActionFailed { error_code: None },
        Self::NotSupported,
        Self::Cancelled,
        Self::NoNewKey,
        Self::DeviceNotSeen,
        Self::DirectoryNotAnswering,
        Self::NotPermitted,
        Self::NotByItself,
    ];

    /// The stable word for records, the ledger and message keys.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotManaged => "not-managed",
            Self::WindowsTooOld => "windows-too-old",
            Self::RotationOff => "rotation-off",
            Self::NotSavedToDirectory => "not-saved-to-directory",
            Self::StoringNotRequired => "storing-not-required",
            Self::RemovableVolume => "removable-volume",
            Self::ActionFailed { .. } => "action-failed",
            Self::NotSupported => "not-supported",
            Self::Cancelled => "cancelled",
            Self::NoNewKey => "no-new-key",
            Self::DeviceNotSeen => "device-not-seen",
            Self::DirectoryNotAnswering => "directory-not-answering",
            Self::NotPermitted => "not-permitted",
            Self::NotByItself => "not-by-itself",
        }
    }
    /// Whether what is in the way may be gone at a later look: a permission is granted, the device enrolled, Windows updated, the
    /// directory back. Such an order is tried again.
    pub fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::NotPermitted | Self::DirectoryNotAnswering | Self::NotManaged | Self::WindowsTooOld
        )
    }

    /// Whether a policy can be the cause behind it: the action was accepted, but nothing came of it.
    pub fn may_come_from_policies(&self) -> bool {
        matches!(
            self,
            Self::ActionFailed { .. } | Self::NotSupported | Self::NoNewKey | Self::DeviceNotSeen | Self::NotByItself
        )
    }

    /// The reason in the light of the policies: their obstacle, where they have one and it can be the cause.
    #[must_use]
    pub fn explained_by(self, policy: RotationPolicy, join_type: JoinType) -> Self {
        if self.may_come_from_policies() {
            obstacle(policy, join_type).unwrap_or(self)
        } else {
            self
        }
    }
}

/// What the policies keep from working, if anything. What no policy says is not held against the device: documents disagree on
/// the defaults (facts.md section D).
pub(super) fn obstacle(policy: RotationPolicy, join_type: JoinType) -> Option<AttentionReason> {
    match (policy.rotation, join_type) {
        (Some(RotationSetting::Off), _) | (Some(RotationSetting::EntraJoined), JoinType::HybridJoined) => {
            return Some(AttentionReason::RotationOff);
        }
        _ => {}
    }
    if policy.save_to_directory == Some(false) {
        return Some(AttentionReason::NotSavedToDirectory);
    }
    if policy.require_stored == Some(false) {
        return Some(AttentionReason::StoringNotRequired);
    }
    None
}
