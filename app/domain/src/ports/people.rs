//! The directory's people, and the devices of others: for technicians, within their scope. Read app-only.

use async_trait::async_trait;
use uuid::Uuid;

use crate::device::{Device, StoredKey};
use crate::id::{DeviceObjectId, KeyId};
use crate::person::Person;
use crate::ports::DirectoryError;

/// By what a person is looked for: always whole, never a part, so that a search is no way to browse.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PersonQuery<'a>(pub &'a str);

/// People and the devices of others.
#[async_trait]
pub trait People: Send + Sync {
    /// The people whose `userPrincipalName`, `mail`, `displayName` or `employeeId` is this text, five at most.
    async fn find_people(&self, query: PersonQuery<'_>) -> Result<Vec<Person>, DirectoryError>;

    /// One person; `None` when the directory does not know them.
    async fn get_person(&self, object: Uuid) -> Result<Option<Person>, DirectoryError>;

    /// The person's manager, where there is one.
    async fn get_manager(&self, object: Uuid) -> Result<Option<Person>, DirectoryError>;

    /// Of these groups and administrative units, those that the person belongs to.
    async fn memberships(&self, object: Uuid, among: &[Uuid]) -> Result<Vec<Uuid>, DirectoryError>;

    /// The devices that the person owns, all pages.
    async fn list_devices_of(&self, object: Uuid) -> Result<Vec<Device>, DirectoryError>;

    /// The devices with exactly this name or this serial number, ten at most.
    async fn find_devices(&self, label: &str) -> Result<Vec<Device>, DirectoryError>;

    /// The registered owner; one at most (facts.md section B).
    async fn get_owner(&self, device: DeviceObjectId) -> Result<Option<Person>, DirectoryError>;

    /// What is stored of the key with exactly this ID, without the password.
    async fn find_key(&self, key: KeyId) -> Result<Option<StoredKey>, DirectoryError>;
}
