//! What stands before Graph and Entra: the record of what was asked, faults that a test has ordered, and the reading of
//! bearer tokens.

pub mod fault;
pub mod journal;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use uuid::Uuid;

use crate::clock::Clock;
use crate::entra::Entra;
use crate::graph::caller::Caller;
use crate::serving::wire::Cut;
use fault::{Drop, Faults};
use journal::{Entry, Journal};

/// What the front needs.
#[derive(Clone)]
pub struct Front {
    /// Verifies bearer tokens.
    pub entra: Arc<Entra>,
    /// The faults in force.
    pub faults: Arc<Faults>,
    /// What was asked.
    pub journal: Arc<Journal>,
    /// The time.
    pub clock: Clock,
}

/// Records the request, lets a fault strike, and hands on who calls.
pub async fn stand_before(
    State(front): State<Front>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    mut request: Request,
    next: Next,
) -> Response {
    let caller = caller(&front, request.headers());
    let path = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
    let line = format!("{} {path}", request.method());
    let entry = entry(&front, &request, &path, &caller);
    let client_request_id = entry.client_request_id.clone();
    let number = front.journal.open(entry);
    request.extensions_mut().insert(caller);

    let fault = front.faults.strike(&line).unwrap_or_default();
    if let Some(delay) = fault.delay_ms {
        tokio::time::sleep(Duration::from_millis(delay)).await;
    }
    if fault.drop == Drop::Before {
        return dropped(&cut);
    }
    let response = match fault.answer() {
        Some(answer) => answer.into_response(Uuid::nil(), client_request_id.as_deref()),
        None => next.run(request).await,
    };
    if fault.drop == Drop::After {
        return dropped(&cut);
    }
    front.journal.close(number, response.status());
    response
}

fn caller(front: &Front, headers: &HeaderMap) -> Caller {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = value
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    match token {
        None => Caller::Nobody,
        Some((_, token)) => match front.entra.verify_access(token.trim(), front.clock.now()) {
            Ok(claims) => Caller::Bearer(Arc::new(claims)),
            Err(error) => Caller::Invalid(error),
        },
    }
}

fn entry(front: &Front, request: &Request, path: &str, caller: &Caller) -> Entry {
    let text = |name: &str| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned)
    };
    let authorization = match caller {
        Caller::Bearer(claims) if claims.app_only => "app",
        Caller::Bearer(_) => "delegated",
        Caller::Nobody | Caller::Invalid(_) => "none",
    };
    Entry {
        method: request.method().to_string(),
        path: journal::without_secrets(path),
        status: None,
        at: front.clock.now(),
        client_request_id: text("client-request-id"),
        user_agent: text("user-agent"),
        authorization,
    }
}

/// Closes the connection instead of answering; the response never leaves.
fn dropped(cut: &Cut) -> Response {
    cut.now();
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::BAD_GATEWAY;
    response
}
