//! `POST /reveal/extend`: more time for a key view that is open. Recorded before it is given. Nothing is read again: the page that asks
//! still shows the key, and answers with a page of the framework's would take it away, so the answer is JSON for the page's own script.

use app::answer::MoreTime;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Response};
use axum::{Extension, Form, Json};
use domain::failure::Failure;
use domain::open_view::OpenView;
use domain::record::{Event, EventCode};
use domain::session::Session;
use serde::{Deserialize, Serialize};

use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// The form.
#[derive(Debug, Deserialize)]
pub struct ExtendForm {
    view: String,
}

/// What the page's script goes on with.
#[derive(Debug, Serialize)]
struct Extended {
    /// The token for the next time.
    view: String,
    /// How many seconds were added.
    seconds: u32,
    /// How often it can still be extended.
    left: u32,
}

/// Gives more time.
pub async fn extend(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<ExtendForm>, FormRejection>,
) -> Response {
    let extended = async {
        let session = visit.session.as_ref().ok_or(Failure::SignedOut)?;
        let Form(form) = form.map_err(|_| Failure::FormExpired)?;
        let view = record_extension(&rekey, &visit, session, &form.view).await?;
        Ok(Extended {
            view: rekey.views.issue(session.id, &view),
            seconds: rekey.house.view.seconds,
            left: view.left(rekey.house.view),
        })
    };
    match extended.await {
        Ok(extended) => Json(extended).into_response(),
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

/// What a page carries to ask for more time.
pub fn more_time(rekey: &Rekey, session: &Session, view: &OpenView) -> MoreTime {
    MoreTime {
        view: rekey.views.issue(session.id, view),
        left: view.left(rekey.house.view),
    }
}

/// The view with more time, which is on record then.
///
/// # Errors
/// When the view has ended, the policy allows no more, or it cannot be recorded.
pub async fn record_extension(rekey: &Rekey, visit: &Visit, session: &Session, token: &str) -> Result<OpenView, Failure> {
    let now = rekey.clock.now();
    let view = rekey.views.read(token, session.id)?.extend(now, rekey.house.view)?;
    let event = Event {
        detail: Some(view.extensions.to_string()),
        disclosure: Some(view.disclosure),
        device: Some(view.device),
        key: Some(view.key),
        ..visit.actor_of(session).event(EventCode::ViewExtended, now)
    };
    rekey.ledger.record(&event).await?;
    Ok(view)
}
