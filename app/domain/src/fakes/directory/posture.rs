//! How the tenant is set up.

use std::collections::HashMap;

use async_trait::async_trait;
use uuid::Uuid;

use super::FakeDirectory;
use crate::device::{Device, StoredKey};
use crate::fakes::Call;
use crate::id::DeviceId;
use crate::ports::posture::{DirectoryRole, EscrowPolicy};
use crate::ports::{DirectoryError, Posture};

/// What readiness checks look at, beside devices and keys.
#[derive(Default)]
pub(crate) struct Setup {
    pub(crate) switch: Option<bool>,
    pub(crate) escrow: EscrowPolicy,
    pub(crate) granted: Vec<String>,
    /// A person, and a role of theirs.
    pub(crate) roles: Vec<(Uuid, DirectoryRole)>,
}

#[async_trait]
impl Posture for FakeDirectory {
    async fn self_service_switch(&self) -> Result<Option<bool>, DirectoryError> {
        self.asked(Call::SelfServiceSwitch)?;
        Ok(self.tenant.lock().unwrap().setup.switch)
    }

    async fn escrow_policy(&self) -> Result<EscrowPolicy, DirectoryError> {
        self.asked(Call::EscrowPolicy)?;
        Ok(self.tenant.lock().unwrap().setup.escrow.clone())
    }

    async fn list_windows_devices(&self, progress: &(dyn Fn(usize) + Send + Sync)) -> Result<Vec<Device>, DirectoryError> {
        self.asked(Call::ListWindowsDevices)?;
        let tenant = self.tenant.lock().unwrap();
        let devices: Vec<Device> = tenant.devices.iter().filter(|it| it.is_windows()).cloned().collect();
        progress(devices.len());
        Ok(devices)
    }

    async fn list_all_keys(
        &self,
        progress: &(dyn Fn(usize) + Send + Sync),
    ) -> Result<HashMap<DeviceId, Vec<StoredKey>>, DirectoryError> {
        self.asked(Call::ListAllKeys)?;
        let tenant = self.tenant.lock().unwrap();
        let mut keys: HashMap<DeviceId, Vec<StoredKey>> = HashMap::new();
        for (key, _) in &tenant.keys {
            keys.entry(key.device).or_default().push(key.clone());
        }
        progress(tenant.keys.len());
        Ok(keys)
    }

    async fn granted_permissions(&self) -> Result<Vec<String>, DirectoryError> {
        self.asked(Call::GrantedPermissions)?;
        Ok(self.tenant.lock().unwrap().setup.granted.clone())
    }

    async fn list_roles(&self, object: Uuid) -> Result<Vec<DirectoryRole>, DirectoryError> {
        self.asked(Call::ListRoles)?;
        let tenant = self.tenant.lock().unwrap();
        let roles = tenant.setup.roles.iter().filter(|(of, _)| *of == object);
        Ok(roles.map(|(_, role)| role.clone()).collect())
    }
}
