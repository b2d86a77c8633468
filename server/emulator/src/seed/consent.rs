//! Rekey's registration and what the administrator has granted it (facts.md sections A to E).

use rand::distributions::{Alphanumeric, DistString};
use rand_chacha::ChaCha20Rng;

use super::{CLIENT_ID, TENANT_ID};
use crate::app_registration::AppRegistration;
use crate::settings::Settings;

/// What a person's token may carry.
const DELEGATED: [&str; 13] = [
    "openid",
    "profile",
    "email",
    "offline_access",
    "User.Read",
    "BitlockerKey.ReadBasic.All",
    "BitlockerKey.Read.All",
    "Device.Read.All",
    "DeviceManagementManagedDevices.Read.All",
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementApps.Read.All",
    "Policy.Read.All",
    "AuditLog.Read.All",
];

/// What an app-only token carries.
const APPLICATION: [&str; 14] = [
    "BitlockerKey.ReadBasic.All",
    "BitlockerKey.Read.All",
    "Device.Read.All",
    "DeviceManagementManagedDevices.Read.All",
    "DeviceManagementManagedDevices.PrivilegedOperations.All",
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementConfiguration.ReadWrite.All",
    "DeviceManagementApps.Read.All",
    "Policy.Read.All",
    "AuditLog.Read.All",
    "User.Read.All",
    "GroupMember.Read.All",
    "RoleManagement.Read.Directory",
    // Nothing needs it: whoever looks for grants that are too wide finds one.
    "AdministrativeUnit.Read.All",
];

/// The registration, without a secret when the settings name none.
pub fn registration(settings: &Settings) -> AppRegistration {
    AppRegistration {
        tenant_id: TENANT_ID,
        client_id: CLIENT_ID,
        client_secrets: settings.client_secret.iter().cloned().collect(),
        certificates: Vec::new(),
        redirect_uris: settings.redirect_uris.clone(),
        logout_uris: settings.logout_uris.clone(),
        delegated: DELEGATED.map(str::to_owned).to_vec(),
        application: APPLICATION.map(str::to_owned).to_vec(),
    }
}

/// A client secret of 40 signs, as long as Entra's.
pub fn make_secret(rng: &mut ChaCha20Rng) -> String {
    Alphanumeric.sample_string(rng, 40)
}
