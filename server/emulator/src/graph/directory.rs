//! People and device objects (facts.md section B).

use serde_json::Value;
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::filter::Op;
use super::managed_devices;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::device::{Device, Owner};
use crate::tenant::Tenant;
use crate::tenant::quirks::LimitedInfo;
use crate::user::User;
use crate::wire_time;

const OWNED: &[&str] = &["User.Read", "User.Read.All", "Directory.Read.All"];
const UNLIMITED: &[&str] = &["User.Read.All", "Directory.Read.All", "Device.Read.All"];
const DEVICES: &[&str] = &["Device.Read.All", "Directory.Read.All"];
const PAGING: &[&str] = &["$top", "$count", "$skiptoken"];

const USER: Supports = Supports {
    members: &["id", "displayName", "userPrincipalName", "mail", "accountEnabled", "userType"],
    filter: &[],
    options: PAGING,
};
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
        ("deviceId", &[Op::Eq]),
        ("displayName", &[Op::Eq, Op::StartsWith]),
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
            "profileType" => "RegisteredDevice".into(),
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

enum UserView<'a> {
    Account(&'a User, bool),
    Owner(&'a Owner),
}

impl Resource for UserView<'_> {
    fn member(&self, name: &str) -> Value {
        let (id, display_name, upn, user) = match self {
            Self::Account(user, _) => (user.id, &user.display_name, &user.user_principal_name, Some(user)),
            Self::Owner(owner) => (owner.user_id, &owner.display_name, &owner.user_principal_name, None),
        };
        match name {
            "id" => id.to_string().into(),
            "displayName" => display_name.as_str().into(),
            "userPrincipalName" | "mail" => upn.as_str().into(),
            "accountEnabled" => user.is_none_or(|user| user.account_enabled).into(),
            "userType" => if user.is_some_and(|user| user.guest) {
                "Guest"
            } else {
                "Member"
            }
            .into(),
            _ => Value::Null,
        }
    }

    fn odata_type(&self) -> Option<&'static str> {
        (!matches!(self, Self::Account(_, false))).then_some("#microsoft.graph.user")
    }
}

/// `/me…`, `/users/{id}…`, `/devices…`.
pub fn route(tenant: &Tenant, call: &Call, segments: &[&str]) -> Result<Answer, Problem> {
    match segments {
        ["me"] => me(tenant, call),
        ["me", "owneddevices" | "registereddevices"] => owned(tenant, call, true),
        ["me", "owneddevices" | "registereddevices", "microsoft.graph.device"] => owned(tenant, call, false),
        ["me", "manageddevices"] => managed_devices::of_user(tenant, call, call.caller.person()?),
        ["users", id, "manageddevices"] => managed_devices::of_user(tenant, call, object_id(id)?),
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

fn me(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    let id = call.caller.person()?;
    call.caller
        .may(&["User.Read", "User.Read.All", "User.ReadBasic.All", "Directory.Read.All"])?;
    let user = tenant.user(id).ok_or_else(|| Problem::not_found(&id.to_string()))?;
    let options = Options::read(&call.query, &USER)?;
    Ok(page::item(call, &options, &USER, &UserView::Account(user, false)))
}

fn owned(tenant: &Tenant, call: &Call, typed: bool) -> Result<Answer, Problem> {
    let person = call.caller.person()?;
    call.caller.may(OWNED)?;
    let options = advanced(call)?;
    let limited = if call.caller.has(UNLIMITED)? {
        LimitedInfo::None
    } else {
        tenant.quirks.limited_info
    };
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
    let options = advanced(call)?;
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
fn advanced(call: &Call) -> Result<Options, Problem> {
    let mut options = Options::read(&call.query, &DEVICE)?;
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
    let options = Options::read(&call.query, &USER)?;
    let owner = tenant.fleet[position].owner.iter();
    let views = owner.map(|owner| {
        tenant
            .user(owner.user_id)
            .map_or(UserView::Owner(owner), |user| UserView::Account(user, true))
    });
    Ok(page::collection(
        call,
        (&options, &USER),
        views,
        tenant.quirks.collection_page_size,
    ))
}

fn object_id(text: &str) -> Result<Uuid, Problem> {
    text.parse()
        .map_err(|_| Problem::bad_request(&format!("Invalid object identifier '{text}'.")))
}
