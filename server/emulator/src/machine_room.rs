//! The machine room: every PC of the demo tenant, and its screen. Plain forms, no script.

mod blue_screen;
mod desktop;
mod html;
mod room;

use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use uuid::Uuid;

use crate::control::Control;
use crate::pc::unlocking::PcError;
use crate::tenant::Tenant;

/// The account that reads keys in the admin centre when the button is pressed.
const ADMINISTRATOR: &str = "admin";

/// `/`, `/pc/{deviceId}` and the buttons on them.
pub fn router(control: Control) -> Router {
    Router::new()
        .route("/", get(show_room))
        .route("/reset", post(reset))
        .route("/pc/{device_id}", get(show_pc))
        .route("/pc/{device_id}/unlock", post(unlock))
        .route("/pc/{device_id}/{button}", post(press))
        .with_state(control)
}

/// What the room shows.
#[derive(Default, Deserialize)]
struct View {
    /// Part of a name or an owner.
    #[serde(default)]
    search: String,
    /// From 1.
    #[serde(default)]
    page: usize,
}

async fn show_room(State(control): State<Control>, Query(view): Query<View>) -> Response {
    html::page(
        StatusCode::OK,
        &room::render(&*control.tenant.read().await, &view.search, view.page.max(1)),
    )
}

async fn reset(State(control): State<Control>) -> Redirect {
    control.reset().await;
    Redirect::to("/")
}

async fn show_pc(State(control): State<Control>, Path(device_id): Path<String>) -> Response {
    let tenant = control.tenant.read().await;
    find(&tenant, &device_id).map_or_else(nowhere, |device| html::page(StatusCode::OK, &screen(&tenant, device, None)))
}

#[derive(Deserialize)]
struct Typed {
    key: String,
}

async fn unlock(State(control): State<Control>, Path(device_id): Path<String>, Form(typed): Form<Typed>) -> Response {
    let mut tenant = control.tenant.write().await;
    let Some(device) = find(&tenant, &device_id) else {
        return nowhere();
    };
    let locked = tenant.fleet[device].pc.as_ref().is_some_and(|pc| pc.locked);
    match tenant.unlock(device, &typed.key) {
        Err(error) if locked => {
            let refused = screen(&tenant, device, Some((&typed.key, &error.to_string())));
            html::page(StatusCode::UNPROCESSABLE_ENTITY, &refused)
        }
        _ => Redirect::to(&format!("/pc/{device_id}")).into_response(),
    }
}

/// The buttons of a running PC. One that has no effect any more leads back to the screen, which shows why.
async fn press(State(control): State<Control>, Path((device_id, button)): Path<(String, String)>) -> Response {
    let mut tenant = control.tenant.write().await;
    let Some(device) = find(&tenant, &device_id) else {
        return nowhere();
    };
    if button == "read-key" {
        if let Err(error) = tenant.read_in_portal(device, ADMINISTRATOR, None) {
            tracing::debug!(%error, "nothing was read in the admin centre");
        }
        return Redirect::to(&format!("/pc/{device_id}")).into_response();
    }
    let pressed: Result<(), PcError> = match button.as_str() {
        "lock" => tenant.lock(device),
        "check-in" => tenant.check_in(device),
        "online" => tenant.set_online(device, true),
        "offline" => tenant.set_online(device, false),
        _ => return nowhere(),
    };
    if let Err(error) = pressed {
        tracing::debug!(%error, button, "a button without effect");
    }
    Redirect::to(&format!("/pc/{device_id}")).into_response()
}

fn find(tenant: &Tenant, device_id: &str) -> Option<usize> {
    let device = tenant.fleet.position(device_id.parse::<Uuid>().ok()?)?;
    tenant.fleet[device].pc.is_some().then_some(device)
}

/// The PC's screen: blue while it is locked, with what was typed and why it was refused.
fn screen(tenant: &Tenant, device: usize, refused: Option<(&str, &str)>) -> String {
    let object = &tenant.fleet[device];
    match &object.pc {
        Some(pc) if pc.locked => blue_screen::render(object, pc, refused, portal(tenant).as_deref()),
        Some(pc) => desktop::render(object, pc),
        None => String::new(),
    }
}

/// Where the organisation's own preboot message sends people: Rekey, as its redirect URI names it.
fn portal(tenant: &Tenant) -> Option<String> {
    let uri = url::Url::parse(tenant.app.redirect_uris.first()?).ok()?;
    Some(uri.origin().ascii_serialization())
}

fn nowhere() -> Response {
    html::page(StatusCode::NOT_FOUND, &room::not_found())
}
