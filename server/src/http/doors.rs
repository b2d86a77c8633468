//! Every request stands at a door. What is not listed does not open, and what somebody may not do is refused and recorded here,
//! before any page or action is asked.

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use domain::failure::Failure;
use domain::record::{Event, EventCode};
use domain::rights::doors::{self, Method, Shut};

use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Lets through who may pass.
pub async fn open(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return next.run(request).await;
    };
    let uri = request.uri().clone();
    let method = match *request.method() {
        http::Method::GET | http::Method::HEAD => Some(Method::Get),
        http::Method::POST => Some(Method::Post),
        _ => None,
    };
    let door = method.and_then(|method| doors::find(method, uri.path()));
    let Some(door) = door else {
        return answer::failure_at(&rekey, &visit, Failure::NoSuchPage, uri).await;
    };
    let roles = visit.session.as_ref().map(|session| session.roles.as_slice());
    match door.open(roles) {
        Ok(()) => next.run(request).await,
        Err(Shut::SignedOut) => answer::failure_at(&rekey, &visit, Failure::SignedOut, uri).await,
        Err(Shut::NotPermitted(_)) => {
            let failure = refuse(&rekey, &visit, door.path).await;
            answer::failure_at(&rekey, &visit, failure, uri).await
        }
    }
}

async fn refuse(rekey: &Rekey, visit: &Visit, door: &str) -> Failure {
    let Ok(actor) = visit.actor() else {
        return Failure::SignedOut;
    };
    let event = Event {
        detail: Some(door.to_owned()),
        ..actor.event(EventCode::RoleDenied, rekey.clock.now())
    };
    match rekey.ledger.record(&event).await {
        Ok(()) => Failure::NotPermitted,
        Err(_) => Failure::LedgerUnwritable,
    }
}

#[cfg(test)]
mod tests {
    use app::app::App;
    use domain::rights::doors::{DOORS, Method, find};
    use leptos::server_fn::axum::server_fn_paths;
    use leptos_axum::generate_route_list;

    /// Leptos writes `{device}` as axum does.
    #[test]
    fn every_page_and_server_function_has_a_door() {
        let pages = generate_route_list(App);
        assert!(pages.len() > 10, "the pages are listed");
        for page in &pages {
            assert!(
                find(Method::Get, page.path()).is_some(),
                "no door for the page {}",
                page.path()
            );
        }
        let functions: Vec<_> = server_fn_paths().collect();
        assert!(functions.len() > 10, "the server functions are listed");
        for (path, method) in functions {
            assert_eq!(method, http::Method::POST, "{path}");
            assert!(find(Method::Post, path).is_some(), "no door for the server function {path}");
        }
    }

    #[test]
    fn every_door_of_a_server_function_leads_somewhere() {
        let functions: Vec<_> = server_fn_paths().map(|(path, _)| path).collect();
        for door in DOORS.iter().filter(|door| door.path.starts_with("/api/")) {
            assert!(functions.contains(&door.path), "{} has no server function", door.path);
        }
    }
}
