//! How the tenant is set up: what readiness checks look at. Read app-only; nothing here changes anything.

use std::collections::HashMap;

use async_trait::async_trait;
use uuid::Uuid;

use crate::device::{Device, StoredKey};
use crate::id::DeviceId;
use crate::ports::DirectoryError;

/// What the BitLocker policies say of escrow (facts.md section D). `None`: no assigned policy says, or they disagree.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct EscrowPolicy {
    /// Save recovery information to Entra ID, Windows drive.
    pub save_to_directory: Option<bool>,
    /// Do not enable BitLocker until it is stored, Windows drive.
    pub require_stored: Option<bool>,
    /// The 48-digit password: required, allowed or not allowed.
    pub password: Option<PasswordUse>,
    /// The names of the assigned policies that say something.
    pub policies: Vec<String>,
}

/// `osrecoverypasswordusagedropdown_name` (facts.md section D).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PasswordUse {
    /// `_0`.
    NotAllowed,
    /// `_1`.
    Required,
    /// `_2`.
    Allowed,
}

/// One directory role of a person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DirectoryRole {
    /// `displayName`.
    pub name: String,
    /// `templateId`.
    pub template: Option<Uuid>,
    /// `allowedResourceActions`.
    pub actions: Vec<String>,
    /// `directoryScopeId`; `/` is the whole tenant.
    pub scope: String,
}

/// What readiness checks ask.
#[async_trait]
pub trait Posture: Send + Sync {
    /// `allowedToReadBitlockerKeysForOwnedDevice`; `None`: not set, which allows it.
    async fn self_service_switch(&self) -> Result<Option<bool>, DirectoryError>;

    /// What the BitLocker policies say of escrow.
    async fn escrow_policy(&self) -> Result<EscrowPolicy, DirectoryError>;

    /// All Windows devices of the directory, all pages. `progress` is told how many there are so far.
    async fn list_windows_devices(&self, progress: &(dyn Fn(usize) + Send + Sync)) -> Result<Vec<Device>, DirectoryError>;

    /// All stored keys of the tenant without the passwords, all pages, by device. `progress` is told how many there are so far.
    async fn list_all_keys(
        &self,
        progress: &(dyn Fn(usize) + Send + Sync),
    ) -> Result<HashMap<DeviceId, Vec<StoredKey>>, DirectoryError>;

    /// The application permissions that Rekey's own token carries.
    async fn granted_permissions(&self) -> Result<Vec<String>, DirectoryError>;

    /// The directory roles of a person.
    async fn list_roles(&self, object: Uuid) -> Result<Vec<DirectoryRole>, DirectoryError>;
}
