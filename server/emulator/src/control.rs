//! The control API under `/emulator`, for tests: the tenant's whole state, what it was asked, the PCs' buttons, faults,
//! permissions, policies and quirks. Nothing of it exists in a real tenant.

mod pcs;
mod permissions;
pub mod state;

use std::sync::Arc;

use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};

use crate::entra::Entra;
use crate::front::fault::{Fault, Faults};
use crate::front::journal::{Entry, Journal};
use crate::pc::unlocking::{PcError, UnlockError};
use crate::recovery_key::password::Mistyped;
use crate::seed;
use crate::settings::Settings;
use crate::tenant::SharedTenant;
use crate::tenant::policies::Policies;
use crate::tenant::portal::PortalError;
use crate::tenant::quirks::Quirks;

/// What the control API works on.
#[derive(Clone)]
pub struct Control {
    /// The tenant.
    pub tenant: SharedTenant,
    /// Sign-in.
    pub entra: Arc<Entra>,
    /// Faults in force.
    pub faults: Arc<Faults>,
    /// What was asked.
    pub journal: Arc<Journal>,
    /// What a reset starts from.
    pub settings: Arc<Settings>,
}

impl Control {
    /// Everything as at the start, with the same keys, passwords and secret: only the signing keys stay.
    pub async fn reset(&self) {
        let mut tenant = self.tenant.write().await;
        let agenda_changed = Arc::clone(&tenant.agenda_changed);
        *tenant = seed::tenant(&self.settings);
        // The timers' task waits on the old bell.
        tenant.agenda_changed = agenda_changed;
        drop(tenant);
        self.entra.reset();
        self.journal.clear();
        // An empty list has no pattern that could be wrong.
        let _ = self.faults.replace(Vec::new());
    }
}

/// Why a control request is refused.
struct Refusal(StatusCode, Value);

impl Refusal {
    fn new(status: StatusCode, message: impl std::fmt::Display) -> Self {
        Self(status, json!({ "error": message.to_string() }))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        (self.0, Json(self.1)).into_response()
    }
}

impl From<PcError> for Refusal {
    fn from(error: PcError) -> Self {
        Self::new(StatusCode::CONFLICT, error)
    }
}

impl From<PortalError> for Refusal {
    fn from(error: PortalError) -> Self {
        let status = match error {
            PortalError::NoAccount | PortalError::NoKey => StatusCode::NOT_FOUND,
            PortalError::NotAllowed => StatusCode::FORBIDDEN,
        };
        Self::new(status, error)
    }
}

impl From<JsonRejection> for Refusal {
    fn from(rejection: JsonRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, rejection.body_text())
    }
}

impl From<UnlockError> for Refusal {
    fn from(error: UnlockError) -> Self {
        let (status, kind) = match &error {
            UnlockError::NotLocked => (StatusCode::CONFLICT, "notLocked"),
            UnlockError::Mistyped(Mistyped::Blocks { .. }) => (StatusCode::UNPROCESSABLE_ENTITY, "wrongBlocks"),
            UnlockError::Mistyped(_) => (StatusCode::UNPROCESSABLE_ENTITY, "malformed"),
            UnlockError::WrongKey => (StatusCode::UNPROCESSABLE_ENTITY, "wrongKey"),
        };
        let blocks = match &error {
            UnlockError::Mistyped(Mistyped::Blocks { blocks }) => blocks.as_slice(),
            _ => &[],
        };
        Self(status, json!({ "error": error.to_string(), "kind": kind, "blocks": blocks }))
    }
}

type Done = Result<Json<Value>, Refusal>;
type Body<T> = Result<Json<T>, JsonRejection>;

/// The routes under `/emulator`.
pub fn router(control: Control) -> Router {
    Router::new()
        .route("/emulator/state", get(show_state))
        .route("/emulator/requests", get(requests).delete(forget_requests))
        .route("/emulator/reset", post(reset))
        .route("/emulator/faults", put(set_faults).get(faults))
        .route("/emulator/policies", put(set_policies).get(policies))
        .route("/emulator/permissions", put(permissions::set).get(permissions::show))
        .route("/emulator/quirks", put(set_quirks).get(quirks))
        .route("/emulator/sign-in", put(set_sign_in))
        .route("/emulator/pcs/{device_id}", put(pcs::set_pc))
        .route("/emulator/pcs/{device_id}/unlock", post(pcs::unlock))
        .route("/emulator/pcs/{device_id}/lock", post(pcs::lock))
        .route("/emulator/pcs/{device_id}/check-in", post(pcs::check_in))
        .route("/emulator/pcs/{device_id}/read-key", post(pcs::read_key))
        .with_state(control)
}

fn done() -> Json<Value> {
    Json(json!({ "done": true }))
}

async fn show_state(State(control): State<Control>) -> Json<state::StateJson> {
    Json(state::StateJson::of(&*control.tenant.read().await))
}

async fn requests(State(control): State<Control>) -> Json<Vec<Entry>> {
    Json(control.journal.entries())
}

async fn forget_requests(State(control): State<Control>) -> Json<Value> {
    control.journal.clear();
    done()
}

async fn reset(State(control): State<Control>) -> Json<Value> {
    control.reset().await;
    done()
}

async fn faults(State(control): State<Control>) -> Json<Vec<Fault>> {
    Json(control.faults.list())
}

async fn set_faults(State(control): State<Control>, body: Body<Vec<Fault>>) -> Done {
    let Json(faults) = body?;
    control
        .faults
        .replace(faults)
        .map_err(|error| Refusal::new(StatusCode::BAD_REQUEST, error))?;
    Ok(done())
}

/// `current` with the members that `change` names; the others stay.
fn changed<T: Serialize + DeserializeOwned>(current: &T, change: Map<String, Value>) -> Result<T, Refusal> {
    let wrong = |error: serde_json::Error| Refusal::new(StatusCode::BAD_REQUEST, error);
    let mut all = serde_json::to_value(current).map_err(wrong)?;
    for (name, value) in change {
        all[name] = value;
    }
    serde_json::from_value(all).map_err(wrong)
}

async fn policies(State(control): State<Control>) -> Json<Policies> {
    Json(control.tenant.read().await.policies.clone())
}

async fn set_policies(State(control): State<Control>, body: Body<Map<String, Value>>) -> Result<Json<Policies>, Refusal> {
    let Json(change) = body?;
    let mut tenant = control.tenant.write().await;
    tenant.policies = changed(&tenant.policies, change)?;
    Ok(Json(tenant.policies.clone()))
}

async fn quirks(State(control): State<Control>) -> Json<Quirks> {
    Json(control.tenant.read().await.quirks.clone())
}

async fn set_quirks(State(control): State<Control>, body: Body<Map<String, Value>>) -> Result<Json<Quirks>, Refusal> {
    let Json(change) = body?;
    let mut tenant = control.tenant.write().await;
    tenant.quirks = changed(&tenant.quirks, change)?;
    Ok(Json(tenant.quirks.clone()))
}

/// The `iss` of ID tokens from now on.
#[derive(Default)]
enum Issuer {
    /// Not named: as it is.
    #[default]
    Kept,
    /// Another one; with null the right one again.
    Set(Option<String>),
}

impl<'de> Deserialize<'de> for Issuer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::Set)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SignInChange {
    skew_seconds: Option<i64>,
    #[serde(default)]
    issuer: Issuer,
    #[serde(default)]
    rotate_keys: bool,
}

async fn set_sign_in(State(control): State<Control>, body: Body<SignInChange>) -> Done {
    let Json(change) = body?;
    if let Some(seconds) = change.skew_seconds {
        control.entra.skew_tokens(seconds);
    }
    if let Issuer::Set(issuer) = change.issuer {
        control.entra.set_issuer(issuer);
    }
    if change.rotate_keys {
        control.entra.rotate_keys().await;
    }
    Ok(done())
}
