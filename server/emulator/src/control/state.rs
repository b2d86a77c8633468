//! `GET /emulator/state`: everything, passwords and the client secret included.

use serde::Serialize;
use uuid::Uuid;

use crate::device::Device;
use crate::recovery_key::{Backup, RecoveryKey};
use crate::tenant::Tenant;
use crate::tenant::member_list::Kind;
use crate::user::User;
use crate::wire_time;

/// The tenant's state.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StateJson {
    tenant_id: Uuid,
    client_id: Uuid,
    client_secret: String,
    users: Vec<UserJson>,
    groups: Vec<ListJson>,
    administrative_units: Vec<ListJson>,
    devices: Vec<DeviceJson>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ListJson {
    id: Uuid,
    display_name: &'static str,
    /// Object ids of people and devices.
    members: Vec<Uuid>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct UserJson {
    id: Uuid,
    user_principal_name: String,
    display_name: String,
    account_enabled: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DeviceJson {
    /// Object id.
    id: Uuid,
    /// Registration id.
    device_id: Uuid,
    display_name: String,
    operating_system: &'static str,
    os_version: String,
    trust_type: &'static str,
    owner: Option<String>,
    primary_user: Option<String>,
    online: bool,
    locked: bool,
    screen_key_id: Option<Uuid>,
    managed: bool,
    managed_device_ids: Vec<Uuid>,
    /// Keys that the directory has or had; one that never arrived is not among them.
    keys: Vec<KeyJson>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyJson {
    id: Uuid,
    key: String,
    created_date_time: String,
    retired: bool,
    volume_type: &'static str,
    on_drive: bool,
}

impl StateJson {
    /// The state now.
    pub fn of(tenant: &Tenant) -> Self {
        Self {
            tenant_id: tenant.app.tenant_id,
            client_id: tenant.app.client_id,
            client_secret: tenant.app.client_secrets.first().cloned().unwrap_or_default(),
            users: tenant.users.iter().map(user).collect(),
            groups: lists(tenant, Kind::Group),
            administrative_units: lists(tenant, Kind::AdministrativeUnit),
            devices: tenant.fleet.iter().map(device).collect(),
        }
    }
}

fn lists(tenant: &Tenant, kind: Kind) -> Vec<ListJson> {
    let lists = tenant.member_lists.iter().filter(|list| list.kind == kind);
    lists
        .map(|list| ListJson {
            id: list.id,
            display_name: list.display_name,
            members: list.members.clone(),
        })
        .collect()
}

fn user(user: &User) -> UserJson {
    UserJson {
        id: user.id,
        user_principal_name: user.user_principal_name.clone(),
        display_name: user.display_name.clone(),
        account_enabled: user.account_enabled,
    }
}

fn device(device: &Device) -> DeviceJson {
    let pc = device.pc.as_ref();
    DeviceJson {
        id: device.id,
        device_id: device.device_id,
        display_name: device.display_name.clone(),
        operating_system: device.operating_system,
        os_version: device.os_version.clone(),
        trust_type: device.trust_type.name(),
        owner: device.owner.as_ref().map(|owner| owner.user_principal_name.clone()),
        primary_user: device.primary_user.as_ref().map(|user| user.user_principal_name.clone()),
        online: pc.is_some_and(|pc| pc.online),
        locked: pc.is_some_and(|pc| pc.locked),
        screen_key_id: pc.and_then(|pc| pc.screen_key),
        managed: !device.managed.is_empty(),
        managed_device_ids: device
            .managed
            .iter()
            .filter(|record| !record.stale)
            .map(|record| record.id)
            .collect(),
        keys: device
            .keys
            .iter()
            .filter(|key| key.backup != Backup::Never)
            .map(key)
            .collect(),
    }
}

fn key(key: &RecoveryKey) -> KeyJson {
    KeyJson {
        id: key.id,
        key: key.password.digits(),
        created_date_time: wire_time::seven_decimals(key.created_at),
        retired: key.backup == Backup::Retired,
        volume_type: key.volume.name(),
        on_drive: key.on_drive,
    }
}
