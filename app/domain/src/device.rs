//! Devices, the keys stored for them, and what Intune knows of them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::id::{DeviceId, DeviceObjectId, KeyId, ManagedDeviceId};

/// A device of a person, as the directory lists it (facts.md section B).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device {
    /// The registration ID, which keys refer to.
    pub id: DeviceId,
    /// The directory object's ID.
    pub object_id: DeviceObjectId,
    /// `displayName`; may be empty.
    pub name: String,
    /// `operatingSystem` as the directory spells it: "Windows", "iOS"; empty where it does not tell.
    pub operating_system: String,
    /// `operatingSystemVersion`, "10.0.26100.2033".
    pub os_version: Option<String>,
    /// `trustType`.
    pub join_type: JoinType,
    /// Manufacturer and model, where known.
    pub model: Option<String>,
    /// `accountEnabled`; unknown counts as enabled.
    pub enabled: bool,
    /// `approximateLastSignInDateTime`.
    pub last_seen_at: Option<Timestamp>,
}

impl Device {
    /// Whether BitLocker can be on it: a Windows device, or one of which the directory does not tell (facts.md section B: with
    /// the least right it may leave members out), because a key must not be hidden for that.
    pub fn is_windows(&self) -> bool {
        let system = self.operating_system.trim().to_ascii_lowercase();
        system.is_empty() || system == "unknown" || system.starts_with("windows")
    }
}

/// How a device belongs to the tenant: Graph's `trustType` (facts.md section B).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum JoinType {
    /// `AzureAd`.
    EntraJoined,
    /// `ServerAd`.
    HybridJoined,
    /// `Workplace`: bring your own.
    Registered,
    /// Absent, or a word this version does not know.
    Unknown,
}

/// Which volume a key opens: Graph's `volumeType`, in any of its three wire forms (facts.md section A).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Volume {
    /// 1, `operatingSystemVolume`.
    OperatingSystem,
    /// 2, `fixedDataVolume`.
    FixedData,
    /// 3, `removableDataVolume`: not reached by a rotation.
    RemovableData,
    /// Anything else.
    Unknown,
}

impl Volume {
    /// The stable word for records and the ledger.
    pub fn code(self) -> &'static str {
        match self {
            Self::OperatingSystem => "os",
            Self::FixedData => "fixed",
            Self::RemovableData => "removable",
            Self::Unknown => "unknown",
        }
    }

    /// The reverse of [`Volume::code`]; a word it did not write is `Unknown`.
    pub fn from_code(code: &str) -> Self {
        match code {
            "os" => Self::OperatingSystem,
            "fixed" => Self::FixedData,
            "removable" => Self::RemovableData,
            _ => Self::Unknown,
        }
    }
}

/// What the directory tells of a stored key without telling the key (facts.md section A).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredKey {
    /// The key ID.
    pub id: KeyId,
    /// The device it was backed up from.
    pub device: DeviceId,
    /// The volume it opens.
    pub volume: Volume,
    /// `createdDateTime`.
    pub created_at: Timestamp,
}

/// A device in Intune (facts.md section C). One Entra device can have several: stale duplicates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ManagedDevice {
    /// Intune's ID.
    pub id: ManagedDeviceId,
    /// `osVersion`.
    pub os_version: Option<String>,
    /// `serialNumber`, where Intune has it.
    pub serial: Option<String>,
    /// `lastSyncDateTime`.
    pub last_sync_at: Option<Timestamp>,
    /// Whether the `managementAgent` is one that Intune's actions reach.
    pub reachable: bool,
    /// The newest `rotateBitLockerKeys` entry of `deviceActionResults`.
    pub rotation: Option<ActionResult>,
}

/// The state of a remote action: Intune's `actionState` (facts.md section C).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ActionState {
    /// `none`, `pending` or `active`: not carried out yet.
    Waiting,
    /// `done`: the device says so. Not a proof.
    Done,
    /// `failed`.
    Failed,
    /// `notSupported`.
    NotSupported,
    /// `canceled`.
    Cancelled,
}

/// What Intune says of the rotation it was asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ActionResult {
    /// The state.
    pub state: ActionState,
    /// `startDateTime`.
    pub started_at: Option<Timestamp>,
    /// `errorCode`, where there is one and it is not 0.
    pub error_code: Option<i64>,
}

/// What the tenant's BitLocker policies say of the three conditions of a rotation (facts.md section D).
/// `None`: no policy says anything, or it could not be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RotationPolicy {
    /// Recovery password rotation: for which join types it is on.
    pub rotation: Option<RotationSetting>,
    /// Save recovery information to Entra ID.
    pub save_to_directory: Option<bool>,
    /// Do not enable BitLocker until it is stored.
    pub require_stored: Option<bool>,
}

/// The setting `configurerecoverypasswordrotation` (facts.md section D).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RotationSetting {
    /// `_0`.
    Off,
    /// `_1`: Entra-joined devices.
    EntraJoined,
    /// `_2`: Entra-joined and hybrid-joined devices.
    EntraAndHybridJoined,
}
