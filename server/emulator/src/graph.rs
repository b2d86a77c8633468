//! Microsoft Graph, v1.0 and beta: the calls of facts.md sections A to E under the conventions of section G.

pub mod answer;
pub mod audits;
pub mod batch;
pub mod call;
pub mod caller;
pub mod catalogue;
pub mod directory;
pub mod encryption_states;
pub mod filter;
pub mod intune;
pub mod keys;
pub mod managed_devices;
pub mod member_objects;
pub mod odata;
pub mod page;
pub mod policies;
pub mod problem;
pub mod roles;
pub mod users;

use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::State;
use axum::http::{Method, Request};
use axum::response::Response;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::RngCore as _;
use uuid::Uuid;

use crate::front::fault::Faults;
use crate::tenant::{SharedTenant, Tenant};
use answer::Answer;
use call::{Call, Version};
use problem::Problem;

/// Bytes of a request body at most.
const BODY_LIMIT: usize = 1 << 20;

/// Graph, as handlers share it.
pub struct Graph {
    /// The tenant it serves.
    pub tenant: SharedTenant,
    /// Faults also strike single items of a batch.
    pub faults: Arc<Faults>,
    /// Graph's base URL without version, for next links.
    pub base_url: String,
    request_ids: Mutex<ChaCha20Rng>,
}

impl Graph {
    /// Graph over this tenant; request ids come from `rng`, which leaves the tenant's own randomness alone.
    pub fn new(tenant: SharedTenant, faults: Arc<Faults>, base_url: String, rng: ChaCha20Rng) -> Self {
        Self {
            tenant,
            faults,
            base_url,
            request_ids: Mutex::new(rng),
        }
    }

    /// A fresh `request-id`.
    pub fn request_id(&self) -> Uuid {
        let mut bytes = [0; 16];
        self.request_ids
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// Answers one call, of a batch or by itself. Never fails: a problem is an answer.
    pub async fn answer(&self, call: &Call) -> Answer {
        let mut tenant = self.tenant.write().await;
        route(&mut tenant, call).unwrap_or_else(|problem| problem.answer(call, &tenant))
    }
}

/// The handler of `/v1.0/…` and `/beta/…`.
pub async fn serve(State(graph): State<Arc<Graph>>, request: Request<Body>) -> Response {
    let (parts, body) = request.into_parts();
    let request_id = graph.request_id();
    let call = match axum::body::to_bytes(body, BODY_LIMIT).await {
        Ok(body) => Call::read(&parts, body, request_id, &graph.base_url),
        Err(_) => return Answer::too_large().into_response(request_id, None),
    };
    let answer = if call.method == Method::POST && call.segments() == ["$batch"] {
        batch::answer(&graph, &call).await
    } else {
        graph.answer(&call).await
    };
    answer.into_response(request_id, call.client_request_id.as_deref())
}

/// Finds what is asked for. Names of segments are compared without case, as Graph does.
fn route(tenant: &mut Tenant, call: &Call) -> Result<Answer, Problem> {
    call.caller.known(tenant)?;
    let beta = call.version == Version::Beta;
    let segments = call.segments();
    if call.method == Method::POST {
        return match segments.as_slice() {
            ["devicemanagement", "manageddevices", id, "rotatebitlockerkeys"] if beta => intune::rotate(tenant, call, id),
            ["devicemanagement", "manageddevices", id, "syncdevice"] => intune::sync(tenant, call, id),
            ["devicemanagement", "configurationpolicies"] if beta => catalogue::create(tenant, call),
            ["devicemanagement", "configurationpolicies", id, "assign"] if beta => catalogue::assign(tenant, call, id),
            ["users", id, "checkmemberobjects"] => member_objects::check(tenant, call, id),
            _ => Err(Problem::no_segment(segments.last().copied().unwrap_or_default())),
        };
    }
    if call.method == Method::PATCH {
        return match segments.as_slice() {
            ["policies", rest @ ..] => policies::change(tenant, call, rest),
            _ => Err(Problem::method_not_allowed()),
        };
    }
    if call.method != Method::GET {
        return Err(Problem::method_not_allowed());
    }
    match segments.as_slice() {
        ["users", rest @ ..] => users::route(tenant, call, rest),
        ["rolemanagement", "directory", rest @ ..] => roles::route(tenant, call, rest),
        ["me" | "devices", ..] => directory::route(tenant, call, &segments),
        [devices] if devices.starts_with("devices(") => directory::route(tenant, call, &segments),
        ["informationprotection", "bitlocker", "recoverykeys"] => keys::list(tenant, call),
        ["informationprotection", "bitlocker", "recoverykeys", id] => keys::get(tenant, call, id),
        ["devicemanagement", rest @ ..] => intune::route(tenant, call, rest),
        ["policies", rest @ ..] => policies::route(tenant, call, rest),
        ["auditlogs", rest @ ..] => audits::route(tenant, call, rest),
        _ => Err(Problem::no_segment(segments.last().copied().unwrap_or_default())),
    }
}
