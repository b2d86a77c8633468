//! Device objects (facts.md section B).

use serde_json::Value;
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::filter::Op;
use super::managed_devices;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use super::users::{self, UserView};
use crate::device::Device;
use crate::tenant::Tenant;
use crate::tenant::quirks::LimitedInfo;
use crate::wire_time;

const OWNED: &[&str] = &["User.Read", "User.Read.All", "Directory.Read.All"];
const UNLIMITED: &[&str] = &["User.Read.All", "Directory.Read.All", "Device.Read.All"];
const DEVICES: &[&str] = &["Device.Read.All", "Directory.Read.All"];
const PAGING: &[&str] = &["$top", "$count", "$skiptoken"];

const DEVICE: Supports = Supports {
    members: &[
        "id",
        "deviceId",
        "displayName",
        "operatingSystem",
        "operatingSystemVersion",
        "trustType",
        "profileType",
        "isManaged",
        "isCompliant",
        "accountEnabled",
        "approximateLastSignInDateTime",
        "registrationDateTime",
        "managementType",
        "mdmAppId",
        "manufacturer",
        "model",
        "onPremisesSyncEnabled",
        "enrollmentType",
        "deviceOwnership",
    ],
    filter: &[
        ("deviceId", &[Op::Eq, Op::Or]),
        ("displayName", &[Op::Eq, Op::StartsWith, Op::Or]),
        ("operatingSystem", &[Op::Eq]),
        ("trustType", &[Op::Eq]),
        ("accountEnabled", &[Op::Eq]),
        ("approximateLastSignInDateTime", &[Op::Ge, Op::Le]),
    ],
    options: PAGING,
};

/// Intune as the MDM that manages a device.
const INTUNE_APP_ID: &str = "0000000a-0000-0000-c000-000000000000";

struct DeviceView<'a> {
    device: &'a Device,
    limited: LimitedInfo,
    typed: bool,
}

impl Resource for DeviceView<'_> {
    fn member(&self, name: &str) -> Value {
        let device = self.device;
        let withheld = match self.limited {
            LimitedInfo::None => false,
            LimitedInfo::Some => !matches!(
                name,
                "id" | "deviceId" | "displayName" | "operatingSystem" | "operatingSystemVersion" | "trustType"
            ),
            LimitedInfo::All => name != "id",
        };
        let managed = !device.managed.is_empty();
        match name {
            _ if withheld => Value::Null,
            "id" => device.id.to_string().into(),
            "deviceId" => device.device_id.to_string().into(),
            "displayName" => device.display_name.as_str().into(),
            "operatingSystem" => device.operating_system.into(),
            "operatingSystemVersion" => device.os_version.as_str().into(),
            "trustType" => device.trust_type.name().into(),
            "profileType" => device.profile_type.into(),
            "isManaged" => managed.into(),
            "isCompliant" if managed => true.into(),
            "accountEnabled" => true.into(),
            "approximateLastSignInDateTime" => wire_time::seconds(device.last_sign_in_at).into(),
            "registrationDateTime" => wire_time::seconds(device.registered_at).into(),
            "managementType" if managed => "MDM".into(),
            "mdmAppId" if managed => INTUNE_APP_ID.into(),
            "manufacturer" => device.manufacturer.into(),
            "model" => device.model.into(),
            "deviceOwnership" if managed => "Company".into(),
            _ => Value::Null,
        }
    }

    fn odata_type(&self) -> Option<&'static str> {
        self.typed.then_some("#microsoft.graph.device")
    }
}

/// `/me…`, `/devices…`.
pub fn route(tenant: &Tenant, call: &Call, segments: &[&str]) -> Result<Answer, Problem> {
    match segments {
        ["me"] => users::me(tenant, call),
        ["me", "owneddevices" | "registereddevices", cast @ ..] => owned_by_me(tenant, call, cast),
        ["me", "manageddevices"] => managed_devices::of_user(tenant, call, call.caller.person()?),
        ["devices"] => list(tenant, call),
        ["devices", id] => one(tenant, call, tenant.fleet.position_of_object(object_id(id)?), id),
        ["devices", id, "registeredowners"] => owners(tenant, call, id),
        [by_key] => {
            let id = by_key
                .strip_prefix("devices(deviceid='")
                .and_then(|rest| rest.strip_suffix("')"));
            let id = id.ok_or_else(|| Problem::no_segment(by_key))?;
            one(tenant, call, tenant.fleet.position(object_id(id)?), id)
        }
        _ => Err(Problem::no_segment(segments.last().copied().unwrap_or_default())),
    }
}

fn owned_by_me(tenant: &Tenant, call: &Call, cast: &[&str]) -> Result<Answer, Problem> {
    let person = call.caller.person()?;
    call.caller.may(OWNED)?;
    let limited = if call.caller.has(UNLIMITED)? {
        LimitedInfo::None
    } else {
        tenant.quirks.limited_info
    };
    owned(tenant, call, person, (limited, cast))
}

/// The devices that are registered to a person; without a cast their type stands beside them.
pub fn owned(tenant: &Tenant, call: &Call, person: Uuid, (limited, cast): (LimitedInfo, &[&str])) -> Result<Answer, Problem> {
    let typed = match cast {
        [] => true,
        ["microsoft.graph.device"] => false,
        _ => return Err(Problem::no_segment(cast.last().copied().unwrap_or_default())),
    };
    let options = advanced(call, &DEVICE)?;
    let positions = tenant.fleet.owned_by(person).iter();
    let devices = positions.map(|&position| DeviceView {
        device: &tenant.fleet[position],
        limited,
        typed,
    });
    Ok(page::collection(call, (&options, &DEVICE), devices, tenant.quirks.page_size))
}

fn list(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    call.caller.may(DEVICES)?;
    let options = advanced(call, &DEVICE)?;
    let view = |device| DeviceView {
        device,
        limited: LimitedInfo::None,
        typed: false,
    };
    let size = tenant.quirks.collection_page_size;
    let Some(device_id) = options.filter.equal_to("deviceId") else {
        return Ok(page::collection(
            call,
            (&options, &DEVICE),
            tenant.fleet.iter().map(view),
            size,
        ));
    };
    let position = device_id.parse().ok().and_then(|id| tenant.fleet.position(id));
    let devices = position.into_iter().map(|position| view(&tenant.fleet[position]));
    Ok(page::collection(call, (&options, &DEVICE), devices, size))
}

/// `$count` of directory objects needs `ConsistencyLevel: eventual`; without it, it is ignored.
pub fn advanced(call: &Call, supports: &Supports) -> Result<Options, Problem> {
    let mut options = Options::read(&call.query, supports)?;
    options.count &= call
        .header("consistencylevel")
        .is_some_and(|level| level.eq_ignore_ascii_case("eventual"));
    Ok(options)
}

fn one(tenant: &Tenant, call: &Call, position: Option<usize>, id: &str) -> Result<Answer, Problem> {
    call.caller.may(DEVICES)?;
    let position = position.ok_or_else(|| Problem::not_found(id))?;
    let options = Options::read(&call.query, &DEVICE)?;
    let view = DeviceView {
        device: &tenant.fleet[position],
        limited: LimitedInfo::None,
        typed: false,
    };
    Ok(page::item(call, &options, &DEVICE, &view))
}

fn owners(tenant: &Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    call.caller.may(DEVICES)?;
    let position = tenant
        .fleet
        .position_of_object(object_id(id)?)
        .ok_or_else(|| Problem::not_found(id))?;
    let owner = tenant.fleet[position].owner.iter();
    users::collection(tenant, call, owner.map(|owner| UserView::of_person(tenant, owner)))
}

fn object_id(text: &str) -> Result<Uuid, Problem> {
    text.parse()
        .map_err(|_| Problem::bad_request(&format!("Invalid object identifier '{text}'.")))
}
