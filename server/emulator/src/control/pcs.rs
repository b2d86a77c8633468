//! The PCs' buttons.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Deserializer};
use serde_json::json;
use uuid::Uuid;

use super::{Body, Control, Done, Refusal, done};
use crate::device::Person;
use crate::tenant::Tenant;
use crate::tenant::portal::upn;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PcChange {
    online: Option<bool>,
    check_in_seconds: Option<u64>,
    #[serde(default)]
    owner: Tie<String>,
    #[serde(default)]
    primary_user: Tie<String>,
}

/// Who is to be tied to a device.
#[derive(Default)]
enum Tie<T> {
    /// Not named: as it is.
    #[default]
    Kept,
    /// Somebody else; with null nobody.
    Set(Option<T>),
}

impl<'de> Deserialize<'de> for Tie<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::Set)
    }
}

impl Tie<String> {
    /// The person with this short account name.
    fn person(self, tenant: &Tenant) -> Result<Tie<Person>, Refusal> {
        let Self::Set(Some(name)) = self else {
            return Ok(if matches!(self, Self::Kept) {
                Tie::Kept
            } else {
                Tie::Set(None)
            });
        };
        let person = tenant.person_named(&upn(&name));
        let person = person.ok_or_else(|| Refusal::new(StatusCode::BAD_REQUEST, "There is no such account."))?;
        Ok(Tie::Set(Some(person)))
    }
}

pub(super) async fn set_pc(State(control): State<Control>, Path(device_id): Path<String>, body: Body<PcChange>) -> Done {
    let Json(change) = body?;
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
    let owner = change.owner.person(&tenant)?;
    let primary_user = change.primary_user.person(&tenant)?;
    if let Tie::Set(person) = primary_user {
        tenant.set_primary_user(device, person);
    }
    if let Tie::Set(person) = owner {
        tenant.fleet.set_owner(device, person);
    }
    if let Some(seconds) = change.check_in_seconds {
        tenant.set_check_in_seconds(device, seconds);
    }
    if let Some(online) = change.online {
        tenant.set_online(device, online)?;
    }
    Ok(done())
}

#[derive(Deserialize)]
pub(super) struct Typed {
    password: String,
}

pub(super) async fn unlock(State(control): State<Control>, Path(device_id): Path<String>, body: Body<Typed>) -> Done {
    let Json(typed) = body?;
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
    tenant.unlock(device, &typed.password)?;
    Ok(done())
}

pub(super) async fn lock(State(control): State<Control>, Path(device_id): Path<String>) -> Done {
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
    tenant.lock(device)?;
    Ok(done())
}

pub(super) async fn check_in(State(control): State<Control>, Path(device_id): Path<String>) -> Done {
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
    tenant.check_in(device)?;
    Ok(done())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Reading {
    account: String,
    key_id: Option<Uuid>,
}

pub(super) async fn read_key(State(control): State<Control>, Path(device_id): Path<String>, body: Body<Reading>) -> Done {
    let Json(reading) = body?;
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
    let key_id = tenant.read_in_portal(device, &reading.account, reading.key_id)?;
    Ok(Json(json!({ "keyId": key_id })))
}

fn position(tenant: &Tenant, device_id: &str) -> Result<usize, Refusal> {
    let position = device_id.parse::<Uuid>().ok().and_then(|id| tenant.fleet.position(id));
    position.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, "There is no such device."))
}
