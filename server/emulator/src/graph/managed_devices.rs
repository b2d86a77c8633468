//! Intune's records of devices (facts.md section C).

use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::call::{Call, Version};
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::device::{Device, ManagedDevice, TrustType};
use crate::tenant::Tenant;
use crate::wire_time;

const READ: &[&str] = &[
    "DeviceManagementManagedDevices.Read.All",
    "DeviceManagementManagedDevices.ReadWrite.All",
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementConfiguration.ReadWrite.All",
];

const MEMBERS: &[&str] = &[
    "id",
    "azureADDeviceId",
    "azureADRegistered",
    "deviceName",
    "serialNumber",
    "manufacturer",
    "model",
    "operatingSystem",
    "osVersion",
    "isEncrypted",
    "complianceState",
    "managementAgent",
    "managementState",
    "deviceEnrollmentType",
    "managedDeviceOwnerType",
    "userId",
    "userPrincipalName",
    "userDisplayName",
    "lastSyncDateTime",
    "enrolledDateTime",
    "deviceActionResults",
    // Beta alone has it, so it stands last and v1.0 leaves it out.
    "joinType",
];
const FILTER: &[(&str, &[Op])] = &[
    ("azureADDeviceId", &[Op::Eq]),
    ("deviceName", &[Op::Eq, Op::StartsWith]),
    ("serialNumber", &[Op::Eq]),
    ("operatingSystem", &[Op::Eq]),
    ("userPrincipalName", &[Op::Eq]),
    ("userId", &[Op::Eq]),
    ("lastSyncDateTime", &[Op::Ge, Op::Le]),
];
const OPTIONS: &[&str] = &["$top", "$count", "$skiptoken"];
const V1: Supports = Supports {
    members: MEMBERS.split_at(MEMBERS.len() - 1).0,
    filter: FILTER,
    options: OPTIONS,
};
const BETA: Supports = Supports {
    members: MEMBERS,
    filter: FILTER,
    options: OPTIONS,
};

struct ManagedView<'a> {
    device: &'a Device,
    record: &'a ManagedDevice,
}

impl Resource for ManagedView<'_> {
    fn member(&self, name: &str) -> Value {
        let (device, record) = (self.device, self.record);
        let user = device.primary_user.as_ref();
        match name {
            "id" => record.id.to_string().into(),
            "azureADDeviceId" => device.device_id.to_string().into(),
            "azureADRegistered" => true.into(),
            "deviceName" => device.display_name.as_str().into(),
            "serialNumber" => device.serial_number.as_str().into(),
            "manufacturer" => device.manufacturer.into(),
            "model" => device.model.into(),
            "operatingSystem" => device.operating_system.into(),
            "osVersion" => device.os_version.as_str().into(),
            "isEncrypted" => device.keys.iter().any(|key| key.on_drive).into(),
            "complianceState" => if record.stale { "unknown" } else { "compliant" }.into(),
            "managementAgent" => "mdm".into(),
            "managementState" => "managed".into(),
            "deviceEnrollmentType" => enrollment_type(device).into(),
            "managedDeviceOwnerType" => if device.trust_type == TrustType::Workplace {
                "personal"
            } else {
                "company"
            }
            .into(),
            "userId" => user.map_or_else(String::new, |user| user.user_id.to_string()).into(),
            "userPrincipalName" => user.map_or("", |user| user.user_principal_name.as_str()).into(),
            "userDisplayName" => user.map_or("", |user| user.display_name.as_str()).into(),
            "lastSyncDateTime" => wire_time::seconds(record.last_sync_at).into(),
            "enrolledDateTime" => wire_time::seconds(record.enrolled_at).into(),
            "deviceActionResults" => action_results(record),
            "joinType" => device.trust_type.join_type().into(),
            _ => Value::Null,
        }
    }
}

fn enrollment_type(device: &Device) -> &'static str {
    match device.trust_type {
        TrustType::AzureAd => "windowsAzureADJoin",
        TrustType::ServerAd => "windowsCoManagement",
        TrustType::Workplace => "userEnrollment",
    }
}

fn action_results(record: &ManagedDevice) -> Value {
    let result = record.rotation.as_ref().map(|action| {
        json!({
            "@odata.type": "#microsoft.graph.rotateBitLockerKeysDeviceActionResult",
            "actionName": "rotateBitLockerKeys",
            "actionState": action.state.name(),
            "startDateTime": wire_time::seven_decimals(action.started_at),
            "lastUpdatedDateTime": wire_time::seven_decimals(action.updated_at),
            "errorCode": action.error_code,
        })
    });
    result.into_iter().collect()
}

/// `GET /deviceManagement/managedDevices`.
pub fn list(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    readable(tenant, call)?;
    let supports = supports(call);
    let options = Options::read(&call.query, supports)?;
    let size = tenant.quirks.collection_page_size;
    let Some(device_id) = options.filter.equal_to("azureADDeviceId") else {
        return Ok(page::collection(
            call,
            (&options, supports),
            tenant.fleet.iter().flat_map(records),
            size,
        ));
    };
    let position = device_id.parse().ok().and_then(|id| tenant.fleet.position(id));
    let found = position.into_iter().flat_map(|position| records(&tenant.fleet[position]));
    Ok(page::collection(call, (&options, supports), found, size))
}

/// `GET /deviceManagement/managedDevices/{id}`.
pub fn get(tenant: &Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    readable(tenant, call)?;
    let (position, managed_id) = find(tenant, id)?;
    let options = Options::read(&call.query, supports(call))?;
    let view = records(&tenant.fleet[position]).find(|view| view.record.id == managed_id);
    let view = view.ok_or_else(|| Problem::not_found(id).of_intune())?;
    Ok(page::item(call, &options, supports(call), &view))
}

/// `GET /users/{id}/managedDevices` and `/me/managedDevices`; whether a plain person may is UNCONFIRMED: here they may
/// ask for their own.
pub fn of_user(tenant: &Tenant, call: &Call, user_id: Uuid) -> Result<Answer, Problem> {
    call.caller.may(READ).map_err(Problem::of_intune)?;
    if call.caller.claims()?.oid != user_id {
        readable(tenant, call)?;
    }
    let options = Options::read(&call.query, supports(call))?;
    let is_theirs = |device: &&Device| device.primary_user.as_ref().is_some_and(|user| user.user_id == user_id);
    let found = tenant.fleet.iter().filter(is_theirs).flat_map(records);
    Ok(page::collection(
        call,
        (&options, supports(call)),
        found,
        tenant.quirks.collection_page_size,
    ))
}

/// Where the device with this record is, and the record's id.
pub fn find(tenant: &Tenant, id: &str) -> Result<(usize, Uuid), Problem> {
    let managed_id: Uuid = id
        .parse()
        .map_err(|_| Problem::bad_request("Invalid managed device identifier.").of_intune())?;
    let position = tenant
        .fleet
        .position_of_managed(managed_id)
        .ok_or_else(|| Problem::not_found(id).of_intune())?;
    Ok((position, managed_id))
}

fn readable(tenant: &Tenant, call: &Call) -> Result<(), Problem> {
    call.caller.may(READ).map_err(Problem::of_intune)?;
    if call.caller.reads_intune(tenant)? {
        Ok(())
    } else {
        Err(Problem::denied().of_intune())
    }
}

fn records(device: &Device) -> impl Iterator<Item = ManagedView<'_>> {
    device.managed.iter().map(move |record| ManagedView { device, record })
}

fn supports(call: &Call) -> &'static Supports {
    match call.version {
        Version::V1 => &V1,
        Version::Beta => &BETA,
    }
}
