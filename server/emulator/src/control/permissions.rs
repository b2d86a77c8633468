//! What the administrator has granted Rekey.

use axum::Json;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::{Body, Control, Refusal, changed};
use crate::app_registration::AppRegistration;

/// The consented permissions. Tokens that are issued from now on carry them; those that are out keep theirs.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Permissions {
    /// An app-only token's `roles`.
    application: Vec<String>,
    /// What a person's token may carry in `scp`.
    delegated: Vec<String>,
}

impl Permissions {
    fn of(app: &AppRegistration) -> Self {
        Self {
            application: app.application.clone(),
            delegated: app.delegated.clone(),
        }
    }
}

pub(super) async fn show(State(control): State<Control>) -> Json<Permissions> {
    Json(Permissions::of(&control.tenant.read().await.app))
}

pub(super) async fn set(State(control): State<Control>, body: Body<Map<String, Value>>) -> Result<Json<Permissions>, Refusal> {
    let Json(change) = body?;
    let mut tenant = control.tenant.write().await;
    let permissions = changed(&Permissions::of(&tenant.app), change)?;
    tenant.app.application.clone_from(&permissions.application);
    tenant.app.delegated.clone_from(&permissions.delegated);
    Ok(Json(permissions))
}
