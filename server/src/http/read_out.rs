//! `POST /helpdesk/cases/{number}/reveal`: answers the page that a technician reads the key out from, and nothing else.

use app::answer::{Answer, Placeholders, ReadOutView};
use axum::Extension;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::console::ShownToTechnician;
use domain::failure::Failure;
use domain::id::Reference;
use domain::open_view::{OpenView, later};
use domain::session::Session;
use http::Uri;
use serde::Deserialize;
use tracing::Instrument;

use crate::http::answer;
use crate::http::digits;
use crate::http::extend::more_time;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// The form: its single-use token.
#[derive(Deserialize)]
pub struct ReadOutForm {
    form: String,
}

/// Shows the key of a case to the technician who has done every step.
pub async fn reveal(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    Path(number): Path<String>,
    form: Result<Form<ReadOutForm>, FormRejection>,
) -> Response {
    // In a task of its own: when the technician's connection breaks, what the read returned is recorded all the same.
    let task = tokio::spawn({
        let (rekey, visit) = (rekey.clone(), visit.clone());
        async move {
            match form {
                Ok(Form(form)) => try_reveal(&rekey, &visit, &number, &form.form).await,
                Err(_) => Err(Failure::FormExpired),
            }
        }
        .in_current_span()
    });
    match task.await.unwrap_or(Err(Failure::Bug)) {
        Ok(response) => response,
        Err(failure) => answer::failure_at(&rekey, &visit, failure, Uri::from_static("/helpdesk")).await,
    }
}

async fn try_reveal(rekey: &Rekey, visit: &Visit, number: &str, token: &str) -> Result<Response, Failure> {
    let session = visit.session.clone().ok_or(Failure::SignedOut)?;
    let form = rekey.forms.check(token, session.id, rekey.clock.now())?;
    let number = Reference::read(number).ok_or(Failure::NotFound)?;
    let session = rekey.with_fresh_tokens(session).await?;
    let shown = rekey.console().reveal(visit.actor_of(&session), &number, form).await;
    // Also after a failure: its order may be due all the same.
    rekey.order_due.notify_one();
    show(rekey, visit, &session, shown?).await
}

async fn show(rekey: &Rekey, visit: &Visit, session: &Session, shown: ShownToTechnician) -> Result<Response, Failure> {
    let open = OpenView {
        disclosure: shown.disclosure,
        key: shown.located.key,
        device: shown.located.device,
        ends_at: later(rekey.clock.now(), rekey.house.view.seconds),
        extensions: 0,
    };
    let view = ReadOutView {
        case: shown.case.to_string(),
        order: shown.order.to_string(),
        plan: rekey.console().plan.code(),
        caller_name: Placeholders::strip(&shown.caller_name),
        device_name: Placeholders::strip(&shown.located.device_name),
        key_id: shown.located.key.on_screen(),
        volume: shown.located.volume.code(),
        at: shown.at.as_second(),
        flaw: shown.password.as_ref().err().map(|bad| bad.flaw),
        more_time: more_time(rekey, session, &open),
    };
    let page = answer::render(rekey, visit, Answer::ReadOut(view)).await;
    digits::fill_page(page, &shown.password, Some(&digits::words(visit.language)), false).await
}
