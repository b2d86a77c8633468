//! The device code flow (RFC 8628), which Microsoft recommends to block: an option only (facts.md section F).

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State as AxumState};
use axum::response::{IntoResponse as _, Response};
use http::HeaderMap;
use jiff::{SignedDuration, Timestamp};
use rand::Rng as _;
use serde_json::{Value, json};

use crate::tenant::Tenant;

use super::authorize::{Choice, account};
use super::claims_request::ClaimsRequest;
use super::discovery::check_tenant;
use super::params::Params;
use super::refusal::{Refusal, RequestIds};
use super::scopes::Scopes;
use super::store::Session;
use super::{Context, Entra, State, page};

/// Seconds a device code lives.
const CODE_SECONDS: i64 = 900;
/// Seconds between two questions of the client.
const INTERVAL_SECONDS: i64 = 5;
/// Letters and digits that are not taken for one another.
const LETTERS: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// What became of a device code.
pub(super) enum Progress {
    /// Nobody has entered it yet.
    Waiting,
    /// Somebody signed in with it.
    Allowed(Session),
    /// Somebody pressed "Cancel".
    Declined,
    /// The client has its tokens.
    Redeemed,
}

/// A device that waits for somebody to sign in elsewhere.
pub(super) struct DeviceCode {
    /// What people type.
    user_code: String,
    pub(super) scopes: Scopes,
    pub(super) claims: ClaimsRequest,
    pub(super) expires: Timestamp,
    pub(super) progress: Progress,
}

/// `POST /{tenant}/oauth2/v2.0/devicecode`
pub(super) async fn start(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = Params::parse(&body);
    let tenant = context.tenant.read().await;
    let mut state = context.entra.lock();
    let ids = RequestIds::new(&mut state, &headers, tenant.clock.now());
    let started = check_tenant(&name, &tenant).and_then(|()| begin(&context.entra, &mut state, &tenant, &params, ids.now));
    match started {
        Ok(answer) => {
            let mut response = Json(answer).into_response();
            ids.stamp(&mut response);
            response
        }
        Err(refusal) => refusal.into_json(&ids, &context.entra.settings.public_url),
    }
}

fn begin(entra: &Entra, state: &mut State, tenant: &Tenant, params: &Params, now: Timestamp) -> Result<Value, Refusal> {
    let client_id = params.get("client_id").ok_or_else(|| Refusal::missing("client_id"))?;
    if !client_id.eq_ignore_ascii_case(&tenant.app.client_id.to_string()) {
        return Err(Refusal::unknown_app(client_id));
    }
    let scope = params.get("scope").ok_or_else(|| Refusal::missing("scope"))?;
    let scopes = Scopes::parse(scope, &entra.settings.graph_url)?;
    let claims = ClaimsRequest::parse(params.get("claims"))?;
    let device_code = state.secret();
    let user_code: String = (0..9)
        .map(|_| char::from(LETTERS[state.rng.gen_range(0..LETTERS.len())]))
        .collect();
    let address = format!("{}/oauth2/deviceauth", entra.tenant_url(&tenant.app.tenant_id.to_string()));
    let message =
        format!("To sign in, use a web browser to open the page {address} and enter the code {user_code} to authenticate.");
    let answer = json!({
        "user_code": user_code,
        "device_code": device_code,
        "verification_uri": address,
        "expires_in": CODE_SECONDS,
        "interval": INTERVAL_SECONDS,
        "message": message,
    });
    let expires = now + SignedDuration::from_secs(CODE_SECONDS);
    let waiting = DeviceCode {
        user_code,
        scopes,
        claims,
        expires,
        progress: Progress::Waiting,
    };
    state.store.devices.insert(device_code, waiting);
    Ok(answer)
}

/// `GET /{tenant}/oauth2/deviceauth`: where people enter the code.
pub(super) async fn show(AxumState(context): AxumState<Context>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let tenant = context.tenant.read().await;
    match check_tenant(&name, &tenant) {
        Ok(()) => form(&tenant, None),
        Err(refusal) => {
            let ids = RequestIds::new(&mut context.entra.lock(), &headers, tenant.clock.now());
            page::error(&refusal, &ids)
        }
    }
}

/// `POST /{tenant}/oauth2/deviceauth`: the code and the account.
pub(super) async fn submit(
    AxumState(context): AxumState<Context>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = Params::parse(&body);
    let tenant = context.tenant.read().await;
    let mut state = context.entra.lock();
    let ids = RequestIds::new(&mut state, &headers, tenant.clock.now());
    if let Err(refusal) = check_tenant(&name, &tenant) {
        return page::error(&refusal, &ids);
    }
    match decide(&mut state, &tenant, &params, ids.now) {
        Ok(text) => page::device_done(text),
        Err(refusal) => form(&tenant, Some(&refusal.sentence())),
    }
}

fn decide(state: &mut State, tenant: &Tenant, params: &Params, now: Timestamp) -> Result<&'static str, Refusal> {
    let typed = params.get("user_code").unwrap_or_default().trim();
    let session_id = state.id();
    let waiting = |device: &&mut DeviceCode| {
        device.user_code.eq_ignore_ascii_case(typed) && device.expires > now && matches!(device.progress, Progress::Waiting)
    };
    let Some(device) = state.store.devices.values_mut().find(waiting) else {
        return Err(Refusal::new(
            "bad_verification_code",
            70_018,
            "The code is wrong, has expired or has been used.",
        ));
    };
    let Some(Choice::Account(oid)) = Choice::read(params) else {
        device.progress = Progress::Declined;
        return Ok("You have declined. You can close this window.");
    };
    let user = account(tenant, oid.parse().map_err(|_| Refusal::no_account())?)?;
    let acrs = device.claims.acrs().cloned().collect();
    device.progress = Progress::Allowed(Session {
        oid: user.id,
        id: session_id,
        auth_time: now,
        acrs,
    });
    Ok("You have signed in on your device. You can close this window.")
}

fn form(tenant: &Tenant, alert: Option<&str>) -> Response {
    page::device(&format!("/{}/oauth2/deviceauth", tenant.app.tenant_id), &tenant.users, alert)
}
