//! How the tenant is set up (facts.md sections A to D), all of it app-only.

mod roles;

use std::collections::HashMap;

use async_trait::async_trait;
use domain::device::{Device, StoredKey};
use domain::id::DeviceId;
use domain::ports::posture::{DirectoryRole, EscrowPolicy, Posture};
use domain::ports::{Access, DirectoryError};
use serde::Deserialize;
use uuid::Uuid;

use super::transport::Transport;
use super::{GraphDirectory, devices, keys};

#[async_trait]
impl Posture for GraphDirectory {
    async fn self_service_switch(&self) -> Result<Option<bool>, DirectoryError> {
        self_service_switch(&self.transport).await
    }

    async fn escrow_policy(&self) -> Result<EscrowPolicy, DirectoryError> {
        self.policies.escrow(&self.transport).await
    }

    async fn list_windows_devices(&self, progress: &(dyn Fn(usize) + Send + Sync)) -> Result<Vec<Device>, DirectoryError> {
        devices::list_windows(&self.transport, progress).await
    }

    async fn list_all_keys(
        &self,
        progress: &(dyn Fn(usize) + Send + Sync),
    ) -> Result<HashMap<DeviceId, Vec<StoredKey>>, DirectoryError> {
        keys::list_all(&self.transport, progress).await
    }

    async fn granted_permissions(&self) -> Result<Vec<String>, DirectoryError> {
        self.transport.granted_permissions().await
    }

    async fn list_roles(&self, object: Uuid) -> Result<Vec<DirectoryRole>, DirectoryError> {
        roles::list(&self.transport, object).await
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAuthorizationPolicy {
    default_user_role_permissions: WireUserPermissions,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireUserPermissions {
    allowed_to_read_bitlocker_keys_for_owned_device: Option<bool>,
}

/// Whether Entra lets people read the keys of their own devices.
async fn self_service_switch(transport: &Transport) -> Result<Option<bool>, DirectoryError> {
    let url = transport.url("/v1.0/policies/authorizationPolicy", None)?;
    let policy: WireAuthorizationPolicy = transport.get("authorization policy", url, Access::App).await?;
    Ok(policy
        .default_user_role_permissions
        .allowed_to_read_bitlocker_keys_for_owned_device)
}
