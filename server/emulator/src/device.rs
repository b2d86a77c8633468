//! Devices as the directory and Intune know them (facts.md sections B and C), with the PC behind them.

use jiff::Timestamp;
use uuid::Uuid;

use crate::pc::Pc;
use crate::recovery_key::RecoveryKey;

/// `trustType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrustType {
    /// Entra joined.
    AzureAd,
    /// Entra hybrid joined.
    ServerAd,
    /// Entra registered: bring your own.
    Workplace,
}

impl TrustType {
    /// As Graph writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::AzureAd => "AzureAd",
            Self::ServerAd => "ServerAd",
            Self::Workplace => "Workplace",
        }
    }

    /// As beta's `joinType` writes it.
    pub const fn join_type(self) -> &'static str {
        match self {
            Self::AzureAd => "azureADJoined",
            Self::ServerAd => "hybridAzureADJoined",
            Self::Workplace => "azureADRegistered",
        }
    }
}

/// A person whom a device is tied to: its registered owner, or its primary user in Intune.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account's object id.
    pub user_id: Uuid,
    /// `displayName` of the account.
    pub display_name: String,
    /// `userPrincipalName` of the account.
    pub user_principal_name: String,
    /// Since when. Keys from before are not the registered owner's to read (facts.md section B).
    pub since: Timestamp,
}

/// A device object of Entra.
#[derive(Clone, Debug)]
pub struct Device {
    /// Object id.
    pub id: Uuid,
    /// Registration id: what keys and Intune refer to.
    pub device_id: Uuid,
    /// The name people know.
    pub display_name: String,
    /// `Windows` or `Android`.
    pub operating_system: &'static str,
    /// For example `10.0.26100.2033`.
    pub os_version: String,
    /// Join type.
    pub trust_type: TrustType,
    /// `profileType`: `RegisteredDevice`, or `Shared`.
    pub profile_type: &'static str,
    /// Who made it.
    pub manufacturer: &'static str,
    /// What it is.
    pub model: &'static str,
    /// The serial number under the lid.
    pub serial_number: String,
    /// The registered owner: one at most.
    pub owner: Option<Person>,
    /// Intune's primary user. Entra and Intune may name different people.
    pub primary_user: Option<Person>,
    /// `registrationDateTime`.
    pub registered_at: Timestamp,
    /// `approximateLastSignInDateTime`.
    pub last_sign_in_at: Timestamp,
    /// Intune's records of it: none, one, or one and stale ones.
    pub managed: Vec<ManagedDevice>,
    /// Its recovery passwords, stored or not, oldest first.
    pub keys: Vec<RecoveryKey>,
    /// The machine itself; a phone has none.
    pub pc: Option<Pc>,
}

impl Device {
    /// The keys that the directory has, oldest first.
    pub fn stored_keys(&self) -> impl Iterator<Item = &RecoveryKey> {
        self.keys.iter().filter(|key| key.is_stored())
    }

    /// Windows 10 1909 (build 10.0.18363) and later can rotate (facts.md section D).
    pub fn can_rotate(&self) -> bool {
        let mut parts = self.os_version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
        let version = (
            parts.next().unwrap_or(0),
            parts.next().unwrap_or(0),
            parts.next().unwrap_or(0),
        );
        self.operating_system == "Windows" && version >= (10, 0, 18363)
    }
}

/// `actionState` of a device action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionState {
    /// Not fetched yet.
    Pending,
    /// The PC works on it.
    Active,
    /// Carried out.
    Done,
    /// The PC tried and could not.
    Failed,
    /// The PC does not know the action.
    NotSupported,
}

impl ActionState {
    /// As Graph writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::NotSupported => "notSupported",
        }
    }

    /// Whether the PC still has to do something.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Pending | Self::Active)
    }
}

/// The latest `rotateBitLockerKeys` of one Intune record (facts.md section C).
#[derive(Clone, Debug)]
pub struct RotationAction {
    /// Where it stands.
    pub state: ActionState,
    /// When it was ordered.
    pub started_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// `errorCode`, an HRESULT; 0 while there is none.
    pub error_code: i32,
}

/// An Intune record of a device.
#[derive(Clone, Debug)]
pub struct ManagedDevice {
    /// Intune's id.
    pub id: Uuid,
    /// Left over from an earlier enrolment: no PC checks in for it.
    pub stale: bool,
    /// `enrolledDateTime`.
    pub enrolled_at: Timestamp,
    /// `lastSyncDateTime`.
    pub last_sync_at: Timestamp,
    /// The latest rotation that was ordered for it.
    pub rotation: Option<RotationAction>,
}
