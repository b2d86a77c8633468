//! The confirmation outside of the frame: the frame finds the key, a window of Rekey's own names it and asks the person, and hands what
//! they said to the frame, which may then ask for the key.

use app::answer::{Answer, Placeholders};
use app::embedded::{EmbedAnswer, ToConfirm};
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::response::Response;
use axum::{Extension, Form};
use domain::failure::Failure;
use domain::id::Digest;
use domain::reveal::{Confirmation, Reveal};
use domain::secret::SecretText;
use serde::Deserialize;

use super::keep_opener;
use crate::embed::FoundKey;
use crate::http::answer;
use crate::http::cookies;
use crate::http::reveal::{self, RevealForm};
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// `POST /embed/ask`: finds the key in the frame.
pub async fn ask(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<RevealForm>, FormRejection>,
) -> Response {
    let asked = match form {
        Ok(Form(form)) => try_ask(&rekey, &visit, form).await,
        Err(_) => Err(Failure::FormExpired),
    };
    match asked {
        Ok(response) => response,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

async fn try_ask(rekey: &Rekey, visit: &Visit, form: RevealForm) -> Result<Response, Failure> {
    let session = visit.session.clone().ok_or(Failure::SignedOut)?;
    let portal = session.portal.clone().ok_or(Failure::NoSuchPage)?;
    let number = rekey.forms.check(&form.form, session.id, rekey.clock.now())?;
    let session = rekey.with_fresh_tokens(session).await?;
    let found = reveal::run(rekey, visit, &session, &form, number, 0, Confirmation::Asked).await?;
    let Reveal::ToConfirm { device_name, key } = found else {
        return Ok(reveal::form_again(rekey, visit, form, found).await);
    };
    let to_confirm = ToConfirm {
        device_name: Placeholders::strip(&device_name),
        key_id: key.on_screen(),
        portal,
        language: visit.language,
    };
    let ticket = cookies::random_value(rekey);
    let waiting = FoundKey {
        session: session.id,
        form: number,
        key,
        to_confirm: to_confirm.clone(),
    };
    if !rekey.embed.ask(Digest::of(&ticket), waiting, rekey.clock.now()) {
        return Err(Failure::DirectoryBusy);
    }
    let page = EmbedAnswer::Waits {
        told: form.told(),
        ticket: SecretText::new(ticket),
        form: form.form,
        typed: form.key_id.to_string(),
        device: form.device,
        to_confirm,
    };
    Ok(answer::render(rekey, visit, Answer::Embed(page)).await)
}

/// The form of both steps in the window.
#[derive(Deserialize)]
pub struct Ticket {
    ticket: String,
}

/// `POST /embed/confirm`: the window names device and key, and asks. It knows nobody's session: the ticket stands for the question.
pub async fn confirm(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<Ticket>, FormRejection>,
) -> Response {
    let found = form.ok().and_then(|Form(form)| {
        let to_confirm = rekey.embed.to_confirm(Digest::of(&form.ticket), rekey.clock.now())?;
        Some((form.ticket, to_confirm))
    });
    let Some((ticket, to_confirm)) = found else {
        return answer::failure(&rekey, &visit, Failure::FormExpired).await;
    };
    let visit = Visit {
        language: to_confirm.language,
        ..visit
    };
    let page = EmbedAnswer::Confirm {
        ticket: SecretText::new(ticket),
        to_confirm,
    };
    keep_opener(answer::render(&rekey, &visit, Answer::Embed(page)).await)
}

/// `POST /embed/confirmed`: the person has pressed the button.
pub async fn confirmed(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<Ticket>, FormRejection>,
) -> Response {
    let confirmation = cookies::random_value(&rekey);
    let noted = form.is_ok_and(|Form(form)| {
        let ticket = Digest::of(&form.ticket);
        rekey.embed.confirm(ticket, Digest::of(&confirmation), rekey.clock.now())
    });
    if !noted {
        return answer::failure(&rekey, &visit, Failure::FormExpired).await;
    }
    let page = EmbedAnswer::Confirmed {
        confirmation: SecretText::new(confirmation),
    };
    keep_opener(answer::render(&rekey, &visit, Answer::Embed(page)).await)
}
