//! `POST /reveal`: answers the key page itself, and nothing else.

use app::answer::{Answer, FormAnswer, KeyView, Placeholders};
use axum::Extension;
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::response::{Redirect, Response};
use domain::failure::Failure;
use domain::id::{DeviceId, Digest};
use domain::key_id::KeyIdMistake;
use domain::open_view::{OpenView, later};
use domain::recovery_cause::Told;
use domain::reveal::{Confirmation, Reveal, RevealKey, RevealRequest, ShownKey};
use domain::rotation::{Cause, Plan};
use domain::session::Session;
use http::StatusCode;
use serde::{Deserialize, Deserializer};
use tracing::Instrument;
use zeroize::Zeroizing;

use crate::http::answer;
use crate::http::digits;
use crate::http::extend::{more_time, record_extension};
use crate::http::visit::Visit;
use crate::rekey::Rekey;
use crate::timed_directory::with_stopwatch;

/// The form. What was typed may be a secret in the wrong field: no `Debug`, wiped when dropped.
#[derive(Deserialize)]
pub struct RevealForm {
    pub(super) form: String,
    #[serde(deserialize_with = "wiped")]
    pub(super) key_id: Zeroizing<String>,
    #[serde(default)]
    pub(super) device: Option<String>,
    /// What the person said outside of a portal's frame.
    #[serde(default)]
    confirmation: String,
    #[serde(default)]
    before: Option<String>,
    #[serde(default)]
    screen_code: Option<String>,
    /// The view that asks for more time, where there is no script to ask without leaving the page.
    #[serde(default)]
    view: Option<String>,
    /// The group with the place mark.
    #[serde(default)]
    place: Option<u8>,
}

impl RevealForm {
    pub(super) fn told(&self) -> Told {
        Told::read(self.before.as_deref(), self.screen_code.as_deref())
    }
}

fn wiped<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Zeroizing<String>, D::Error> {
    String::deserialize(deserializer).map(Zeroizing::new)
}

/// `GET /reveal`: a key view that was reloaded or typed as an address. There is nothing to see.
pub async fn again() -> Redirect {
    Redirect::to("/devices")
}

/// Shows one key, once.
pub async fn reveal(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<RevealForm>, FormRejection>,
) -> Response {
    // In a task of its own: when the person's connection breaks, what the read returned is recorded all the same.
    let task = tokio::spawn({
        let (rekey, visit) = (rekey.clone(), visit.clone());
        async move {
            match form {
                Ok(Form(form)) => timed(&rekey, try_reveal(&rekey, &visit, form)).await,
                Err(_) => Err(Failure::FormExpired),
            }
        }
        .in_current_span()
    });
    match task.await.unwrap_or(Err(Failure::Bug)) {
        Ok(response) => response,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

/// Counts what Rekey itself adds to the directory's own answers.
async fn timed(rekey: &Rekey, reveal: impl Future<Output = Result<Response, Failure>>) -> Result<Response, Failure> {
    let began = rekey.clock.now();
    let (answer, waited) = with_stopwatch(reveal).await;
    let took = rekey.clock.now().duration_since(began);
    let own = (took - waited).max(jiff::SignedDuration::ZERO);
    metrics::histogram!("rekey_reveal_own_seconds").record(own.as_secs_f64());
    tracing::info!(
        duration_ms = took.as_millis_f64(),
        own_ms = own.as_millis_f64(),
        answered = answer.is_ok(),
        "reveal"
    );
    answer
}

async fn try_reveal(rekey: &Rekey, visit: &Visit, form: RevealForm) -> Result<Response, Failure> {
    let session = visit.session.clone().ok_or(Failure::SignedOut)?;
    let number = rekey.forms.check(&form.form, session.id, rekey.clock.now())?;
    let confirmation = confirmation(rekey, &session, &form, number);
    let session = rekey.with_fresh_tokens(session).await?;
    let extension = match &form.view {
        Some(view) => record_extension(rekey, visit, &session, view).await?.extensions,
        None => 0,
    };
    let reveal = run(rekey, visit, &session, &form, number, extension, confirmation).await;
    // Also after a failure: its order may be due all the same.
    rekey.order_due.notify_one();
    match reveal? {
        Reveal::Shown(shown) => show(rekey, visit, &session, &form, *shown, extension).await,
        said => Ok(form_again(rekey, visit, form, said).await),
    }
}

/// The form with what is to be said about the text typed.
pub(super) async fn form_again(rekey: &Rekey, visit: &Visit, form: RevealForm, said: Reveal) -> Response {
    // A recovery key typed into the wrong field is not sent back either.
    let secret = matches!(said, Reveal::Mistake(KeyIdMistake::RecoveryPassword));
    let typed = if secret { String::new() } else { form.key_id.to_string() };
    let form = FormAnswer {
        told: form.told(),
        device: form.device,
        typed,
        said: said.into(),
    };
    let mut response = answer::render(rekey, visit, Answer::Form(form)).await;
    // A page that failed meanwhile keeps the status of its failure.
    if response.status() == StatusCode::OK {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    response
}

/// What was confirmed for this form of this session; used up by looking.
fn confirmation(rekey: &Rekey, session: &Session, form: &RevealForm, number: Digest) -> Confirmation {
    let confirmed = Digest::of(&form.confirmation);
    let taken = rekey.embed.take(confirmed, session.id, number, rekey.clock.now());
    taken.map_or(Confirmation::None, Confirmation::Given)
}

/// Finds the key, and shows it where it may be shown.
pub(super) async fn run(
    rekey: &Rekey,
    visit: &Visit,
    session: &Session,
    form: &RevealForm,
    number: Digest,
    extension: u32,
    confirmation: Confirmation,
) -> Result<Reveal, Failure> {
    let device = form
        .device
        .as_deref()
        .map(str::parse::<DeviceId>)
        .transpose()
        .map_err(|_| Failure::NotFound)?;
    let reveal = RevealKey {
        ledger: rekey.ledger.as_ref(),
        directory: rekey.directory.as_ref(),
        outbox: rekey.outbox.as_ref(),
        clock: rekey.clock.as_ref(),
        randomness: rekey.randomness.as_ref(),
        guard: rekey.guard(),
        plan: self_service_plan(rekey),
    };
    let request = RevealRequest {
        actor: visit.actor_of(session),
        typed: &form.key_id,
        device,
        form: number,
        told: form.told(),
        extension,
        confirmation,
    };
    reveal.run(&request).await
}

fn self_service_plan(rekey: &Rekey) -> Plan {
    rekey.policies.rotation.rules.plan(Cause::SelfService)
}

/// Renders the page with placeholders, then puts the digits into its bytes, which are wiped when they have been sent.
async fn show(
    rekey: &Rekey,
    visit: &Visit,
    session: &Session,
    form: &RevealForm,
    shown: ShownKey,
    extension: u32,
) -> Result<Response, Failure> {
    let view = OpenView {
        disclosure: shown.disclosure,
        key: shown.key.id,
        device: shown.device.id,
        ends_at: later(rekey.clock.now(), rekey.house.view.seconds),
        extensions: extension,
    };
    let key_view = KeyView {
        order: shown.order.to_string(),
        plan: self_service_plan(rekey).code(),
        device: shown.device.id.to_string(),
        device_name: Placeholders::strip(&shown.device.name),
        key_id: shown.key.id.on_screen(),
        typed: shown.read.digits().len(),
        volume: shown.key.volume.code(),
        at: shown.at.as_second(),
        flaw: shown.password.as_ref().err().map(|bad| bad.flaw),
        more_time: more_time(rekey, session, &view),
        place: form.place.filter(|place| (1..=8).contains(place)),
        told: form.told(),
    };
    let page = answer::render(rekey, visit, Answer::Key(key_view)).await;
    if visit.station.is_some() {
        // A station has a view of its own. A text that is no password has no codes, and the page no place for them.
        return digits::fill_page(page, &shown.password, None, rekey.policies.kiosk.scanner).await;
    }
    digits::fill_page(page, &shown.password, Some(&digits::words(visit.language)), false).await
}
