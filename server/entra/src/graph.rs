//! Microsoft Graph as the directory: devices, keys, Intune and its policies, people, the audit log and the tenant's posture.

mod devices;
mod keys;
mod literal;
mod managed;
mod pages;
mod pause;
mod people;
mod policies;
mod posture;
mod request;
mod trail;
mod transport;

use async_trait::async_trait;
use domain::device::{Device, ManagedDevice, RotationPolicy, StoredKey};
use domain::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId};
use domain::ports::{Access, Directory, DirectoryError, KeyAnswer};
use domain::secret::SecretText;

pub use self::pause::{Pause, TokioPause};
pub(crate) use self::transport::Transport;

/// The directory behind Graph (facts.md sections A to D and G).
pub struct GraphDirectory {
    transport: Transport,
    policies: policies::KeptPolicy,
}

impl GraphDirectory {
    pub(crate) fn new(transport: Transport) -> Self {
        Self {
            transport,
            policies: policies::KeptPolicy::default(),
        }
    }
}

#[async_trait]
impl Directory for GraphDirectory {
    async fn list_owned_devices(&self, person: &SecretText) -> Result<Vec<Device>, DirectoryError> {
        devices::list_owned(&self.transport, person).await
    }

    async fn find_device(&self, device: DeviceId) -> Result<Option<Device>, DirectoryError> {
        devices::find(&self.transport, device).await
    }

    async fn list_keys(&self, access: Access<'_>, device: DeviceId) -> Result<Vec<StoredKey>, DirectoryError> {
        keys::list(&self.transport, access, device).await
    }

    async fn read_key(&self, access: Access<'_>, key: KeyId, disclosure: DisclosureId) -> Result<KeyAnswer, DirectoryError> {
        keys::read(&self.transport, access, key, disclosure).await
    }

    async fn list_managed(&self, device: DeviceId) -> Result<Vec<ManagedDevice>, DirectoryError> {
        managed::list(&self.transport, device).await
    }

    async fn order_rotation(&self, device: ManagedDeviceId) -> Result<(), DirectoryError> {
        managed::order_rotation(&self.transport, device).await
    }

    async fn rotation_policy(&self) -> Result<RotationPolicy, DirectoryError> {
        self.policies.rotation(&self.transport).await
    }
}
