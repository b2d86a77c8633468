//! The organisation's notice: who has not accepted it is led to it before anything of a key, and back to where they were going.

use app::organisation::Notice;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Extension, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use domain::failure::Failure;
use domain::notice;
use serde::Deserialize;
use url::form_urlencoded::byte_serialize;

use crate::http::answer;
use crate::http::kiosk::KEY_PAGE;
use crate::http::sign_in::local_path;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Where the way back leads when nothing else is asked for.
const AFTERWARDS: &str = "/devices";

/// Leads to the notice who has not accepted it. Stands behind the doors: who is not signed in comes no further than those.
pub async fn ask(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let visit = request.extensions().get::<Visit>().cloned();
    let page = page_behind_notice(request.uri().path());
    let (Some(notice), Some(visit), Some(page)) = (&rekey.house.organisation.notice, visit, page) else {
        return next.run(request).await;
    };
    let Some(session) = &visit.session else {
        return next.run(request).await;
    };
    match notice::is_accepted(rekey.ledger.as_ref(), session, &notice.version).await {
        Ok(true) => next.run(request).await,
        Ok(false) => to_notice(&page),
        Err(_) => answer::failure(&rekey, &visit, Failure::LedgerUnwritable).await,
    }
}

fn to_notice(page: &str) -> Response {
    let page: String = byte_serialize(page.as_bytes()).collect();
    Redirect::to(&format!("/notice?return_to={page}")).into_response()
}

/// The page to come back to, where the path shows keys or leads to them; none where it does not.
fn page_behind_notice(path: &str) -> Option<String> {
    let is_page = matches!(path, AFTERWARDS | KEY_PAGE) || path.starts_with("/devices/");
    match path.strip_suffix("/reveal") {
        // A form is not sent again: its page is opened anew.
        Some("") => Some(AFTERWARDS.to_owned()),
        Some(page) => Some(page.to_owned()),
        None if is_page => Some(path.to_owned()),
        None => (path == "/api/list_devices").then(|| AFTERWARDS.to_owned()),
    }
}

/// The form of the notice.
#[derive(Debug, Deserialize)]
pub struct Acceptance {
    version: String,
    language: String,
    #[serde(default)]
    return_to: String,
}

/// `POST /notice/accept`: records it, and leads back.
pub async fn accept(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<Acceptance>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else {
        return answer::failure(&rekey, &visit, Failure::FormUnreadable).await;
    };
    let page = local_path(&form.return_to).unwrap_or_else(|| AFTERWARDS.to_owned());
    let Some(notice) = &rekey.house.organisation.notice else {
        return Redirect::to(&page).into_response();
    };
    // A newer version came while this one was being read.
    if form.version != notice.version {
        return to_notice(&page);
    }
    match record(&rekey, &visit, notice, &form.language).await {
        Ok(()) => Redirect::to(&page).into_response(),
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

async fn record(rekey: &Rekey, visit: &Visit, notice: &Notice, language: &str) -> Result<(), Failure> {
    if !notice.texts.contains_key(language) {
        return Err(Failure::FormUnreadable);
    }
    let actor = visit.actor()?;
    notice::accept(rekey.ledger.as_ref(), rekey.clock.as_ref(), &actor, &notice.version, language).await
}

#[cfg(test)]
mod tests {
    use super::page_behind_notice;

    #[test]
    fn what_shows_keys_or_leads_to_them_stands_behind_the_notice() {
        let page = |path| page_behind_notice(path).unwrap_or_default();
        assert_eq!(page("/devices"), "/devices");
        assert_eq!(page("/devices/1"), "/devices/1");
        assert_eq!(page("/reveal"), "/devices");
        assert_eq!(page("/helpdesk/cases/K7QF-2M9X/reveal"), "/helpdesk/cases/K7QF-2M9X");
        assert_eq!(page("/api/list_devices"), "/devices");
        for open in [
            "/",
            "/activity",
            "/notice",
            "/notice/accept",
            "/auth/sign-out",
            "/devicesx",
            "/helpdesk",
            "/language",
        ] {
            assert_eq!(page_behind_notice(open), None, "{open}");
        }
    }
}
