//! The directory's own trail: its audit log, and what has changed hands. Read app-only.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use crate::id::{DeviceId, KeyId};
use crate::key_access::KeyAccess;
use crate::ports::DirectoryError;

/// A read of a recovery password, as Entra's audit log tells of it (facts.md section E).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyRead {
    /// The entry's ID.
    pub id: String,
    /// When.
    pub at: Timestamp,
    /// Which key, where the entry says.
    pub key: Option<KeyId>,
    /// Which device, where the entry says.
    pub device: Option<DeviceId>,
    /// Who: the `oid`; none where an application read it by itself.
    pub person: Option<Uuid>,
    /// Their `userPrincipalName`, or the application's name.
    pub person_name: String,
    /// Whether an application read it by itself.
    pub by_app: bool,
    /// `correlationId`; that of Rekey's own reads may be the disclosure's ID.
    pub correlation: Option<Uuid>,
    /// Whether it succeeded.
    pub succeeded: bool,
}

impl KeyRead {
    /// Whether it may be this person's read through Rekey: their own, or, where Rekey reads with its own right, an application's.
    pub fn is_by(&self, person: Uuid, key_access: KeyAccess) -> bool {
        if self.by_app {
            key_access == KeyAccess::Application
        } else {
            self.person == Some(person)
        }
    }
}

/// A device with the person that Intune names as its primary user.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeldDevice {
    /// Which.
    pub device: DeviceId,
    /// Its name.
    pub name: String,
    /// `userId`; none for a shared device.
    pub person: Option<Uuid>,
    /// `userPrincipalName`.
    pub person_name: Option<String>,
}

/// What the directory tells of the past.
#[async_trait]
pub trait Trail: Send + Sync {
    /// The reads of recovery passwords from `from` on, oldest first, all pages.
    async fn list_key_reads(&self, from: Timestamp) -> Result<Vec<KeyRead>, DirectoryError>;

    /// All Windows devices that Intune manages with their primary users, all pages.
    async fn list_held_devices(&self) -> Result<Vec<HeldDevice>, DirectoryError>;
}
