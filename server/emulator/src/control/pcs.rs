//! The PCs' buttons.

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use uuid::Uuid;

use super::{Body, Control, Done, Refusal, done};
use crate::tenant::Tenant;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct PcChange {
    online: Option<bool>,
    check_in_seconds: Option<u64>,
}

pub(super) async fn set_pc(State(control): State<Control>, Path(device_id): Path<String>, body: Body<PcChange>) -> Done {
    let Json(change) = body?;
    let mut tenant = control.tenant.write().await;
    let device = position(&tenant, &device_id)?;
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

fn position(tenant: &Tenant, device_id: &str) -> Result<usize, Refusal> {
    let position = device_id.parse::<Uuid>().ok().and_then(|id| tenant.fleet.position(id));
    position.ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, "There is no such device."))
}
