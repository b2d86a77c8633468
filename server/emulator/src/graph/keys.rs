//! BitLocker recovery keys (facts.md section A).

use serde_json::{Map, Value};
use uuid::Uuid;

use super::answer::Answer;
use super::call::{Call, Version};
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::device::Device;
use crate::recovery_key::RecoveryKey;
use crate::tenant::Tenant;
use crate::tenant::audit::KeyEvent;
use crate::tenant::quirks::{NotOwned, VolumeTypeForm};
use crate::wire_time;

const READ_BASIC: &[&str] = &["BitlockerKey.ReadBasic.All", "BitlockerKey.Read.All"];
const READ: &[&str] = &["BitlockerKey.Read.All"];

const LIST: Supports = Supports {
    members: &["id", "createdDateTime", "volumeType", "deviceId"],
    filter: &[("deviceId", &[Op::Eq])],
    options: &["$skiptoken"],
};
const ITEM: Supports = Supports {
    members: &["id", "createdDateTime", "volumeType", "deviceId", "key"],
    filter: &[],
    options: &[],
};

/// A stored key as Graph shows it.
struct KeyView<'a> {
    key: &'a RecoveryKey,
    device_id: Uuid,
    form: VolumeTypeForm,
    version: Version,
}

impl Resource for KeyView<'_> {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" => self.key.id.to_string().into(),
            "createdDateTime" => wire_time::seven_decimals(self.key.created_at).into(),
            "deviceId" => self.device_id.to_string().into(),
            "volumeType" => self.volume_type(),
            "key" => self.key.password.digits().into(),
            _ => Value::Null,
        }
    }
}

impl KeyView<'_> {
    fn volume_type(&self) -> Value {
        let volume = self.key.volume;
        match (self.form, self.version) {
            (VolumeTypeForm::Name, _) => volume.name().into(),
            (VolumeTypeForm::NumericString, _) | (VolumeTypeForm::AsDocumented, Version::V1) => {
                volume.number().to_string().into()
            }
            (VolumeTypeForm::Number, _) | (VolumeTypeForm::AsDocumented, Version::Beta) => volume.number().into(),
        }
    }
}

/// `GET …/recoveryKeys`: metadata, never the password.
pub fn list(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    let options = checked(call, READ_BASIC, &LIST)?;
    let access = call.caller.key_access(tenant, false)?;
    let positions: Box<dyn Iterator<Item = usize>> = match options.filter.equal_to("deviceId") {
        None => access.positions(),
        Some(asked) => {
            let position = tenant.fleet.position(device_id(asked)?);
            let reached = position.filter(|position| access.reaches(*position));
            if reached.is_none() && !access.is_of_everything() && tenant.quirks.not_owned == NotOwned::Forbidden {
                return Err(Problem::denied());
            }
            Box::new(reached.into_iter())
        }
    };
    let keys = positions.map(|position| &tenant.fleet[position]).flat_map(|device| {
        let shown = device.stored_keys().filter(|key| access.shows(device, key));
        shown.map(|key| view(tenant, call, device, key)).collect::<Vec<_>>()
    });
    Ok(page::collection(call, (&options, &LIST), keys, tenant.quirks.page_size))
}

/// `GET …/recoveryKeys/{id}`: metadata, and with `$select=key` the password and an audit entry.
pub fn get(tenant: &mut Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    let options = checked(call, READ_BASIC, &ITEM)?;
    let with_password = options.select.as_ref().is_some_and(|members| members.contains(&"key"));
    if with_password {
        call.caller.may(READ)?;
    }
    let key_id: Uuid = id.parse().map_err(|_| Problem::bad_request("Invalid key identifier."))?;
    let position = tenant.fleet.position_of_key(key_id).ok_or_else(|| Problem::not_found(id))?;
    let device = &tenant.fleet[position];
    let key = device
        .stored_keys()
        .find(|key| key.id == key_id)
        .ok_or_else(|| Problem::not_found(id))?;
    let access = call.caller.key_access(tenant, with_password)?;
    let allowed = if with_password {
        access.reveals(device, key)
    } else {
        access.shows(device, key)
    };
    if !allowed {
        return Err(Problem::denied());
    }
    let answer = single(tenant, call, options, &view(tenant, call, device, key));
    if with_password {
        let actor = call.caller.actor()?;
        tenant.audit_key(KeyEvent::Read, actor, position, key_id, Some(call.correlation_id()));
    }
    Ok(answer)
}

fn view<'a>(tenant: &Tenant, call: &Call, device: &Device, key: &'a RecoveryKey) -> KeyView<'a> {
    KeyView {
        key,
        device_id: device.device_id,
        form: tenant.quirks.volume_type,
        version: call.version,
    }
}

/// One key, bare or in `value`; `$select=key` brings the other members too, unless the quirk says otherwise.
fn single(tenant: &Tenant, call: &Call, mut options: Options, view: &KeyView<'_>) -> Answer {
    match &options.select {
        Some(members) if members.contains(&"key") && !tenant.quirks.select_key_only => {
            options.select = Some(ITEM.members.to_vec());
        }
        None => options.select = Some(LIST.members.to_vec()),
        Some(_) => {}
    }
    if !tenant.quirks.wrap_single_key {
        return page::item(call, &options, &ITEM, view);
    }
    let value = Value::Object(options.json(view, &ITEM));
    Answer::ok(Value::Object(Map::from_iter([("value".to_owned(), value)])))
}

/// Permission, `User-Agent` (documented as required) and options.
fn checked(call: &Call, permissions: &[&str], supports: &Supports) -> Result<Options, Problem> {
    call.caller.may(permissions)?;
    if call.header("user-agent").is_none_or(|agent| agent.trim().is_empty()) {
        return Err(Problem::bad_request("The User-Agent header is required."));
    }
    Options::read(&call.query, supports)
}

fn device_id(text: &str) -> Result<Uuid, Problem> {
    text.parse().map_err(|_| Problem::bad_request("Invalid device identifier."))
}
