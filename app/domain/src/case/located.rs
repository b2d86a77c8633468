//! The password that matches the key ID of a case, without the password.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::device::{JoinType, Volume};
use crate::id::{DeviceId, KeyId};

/// The password that matches, without the password.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Located {
    /// Of which device.
    pub device: DeviceId,
    /// Its name in the directory.
    pub device_name: String,
    /// How it belongs to the tenant.
    pub join_type: JoinType,
    /// Its version of Windows.
    pub os_version: Option<String>,
    /// Which key.
    pub key: KeyId,
    /// Which volume.
    pub volume: Volume,
    /// When the key was stored.
    pub key_created_at: Timestamp,
    /// How it was found.
    pub how: How,
    /// How many keys are stored for the device; at most 200 can be (facts.md section A).
    pub stored: u32,
}

/// How a password was located.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum How {
    /// Among the caller's devices.
    OwnDevice,
    /// By name or serial number, on a device that nobody owns.
    Label,
    /// By the whole key ID, on a device that nobody owns.
    KeyId,
}

impl How {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::OwnDevice => "own-device",
            Self::Label => "label",
            Self::KeyId => "key-id",
        }
    }
}
