//! Intune's encryption report, beta only (facts.md section D).

use serde_json::Value;

use super::answer::Answer;
use super::call::Call;
use super::catalogue;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::device::{Device, ManagedDevice};
use crate::recovery_key::Backup;
use crate::tenant::Tenant;

const STATE: Supports = Supports {
    members: &[
        "id",
        "userPrincipalName",
        "deviceType",
        "osVersion",
        "tpmSpecificationVersion",
        "deviceName",
        "encryptionReadinessState",
        "encryptionState",
        "encryptionPolicySettingState",
        "advancedBitLockerStates",
    ],
    filter: &[],
    options: &["$top", "$count", "$skiptoken"],
};

/// One line of the report.
pub(super) struct State<'a> {
    device: &'a Device,
    record: &'a ManagedDevice,
}

impl Resource for State<'_> {
    fn member(&self, name: &str) -> Value {
        let device = self.device;
        let unsaved = device.keys.iter().any(|key| key.on_drive && key.backup == Backup::Never);
        let encrypted = device.keys.iter().any(|key| key.on_drive);
        match name {
            "id" => self.record.id.to_string().into(),
            "userPrincipalName" => device
                .primary_user
                .as_ref()
                .map_or("", |user| user.user_principal_name.as_str())
                .into(),
            "deviceType" => "windowsRT".into(),
            "osVersion" => device.os_version.as_str().into(),
            "tpmSpecificationVersion" => "2.0".into(),
            "deviceName" => device.display_name.as_str().into(),
            "encryptionReadinessState" => "ready".into(),
            "encryptionState" => if encrypted { "encrypted" } else { "notEncrypted" }.into(),
            "encryptionPolicySettingState" => if unsaved { "error" } else { "compliant" }.into(),
            "advancedBitLockerStates" => if unsaved { "recoveryKeyBackupFailed" } else { "success" }.into(),
            _ => Value::Null,
        }
    }
}

/// `GET /beta/deviceManagement/managedDeviceEncryptionStates`: PCs that Intune manages.
pub fn list(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    catalogue::may_read(tenant, call)?;
    let options = Options::read(&call.query, &STATE)?;
    let pcs = tenant.fleet.iter().filter(|device| device.pc.is_some());
    let states = pcs.flat_map(|device| {
        device
            .managed
            .iter()
            .filter(|record| !record.stale)
            .map(move |record| State { device, record })
    });
    Ok(page::collection(
        call,
        (&options, &STATE),
        states,
        tenant.quirks.collection_page_size,
    ))
}
