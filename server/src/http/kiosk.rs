//! Kiosk stations: what a station may be used for, its enrolment, and the end of each session at it.

pub mod phone;

use app::answer::{Answer, KioskForm, StationCode};
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Path, Query, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use domain::failure::Failure;
use domain::id::Reference;
use domain::record::EventCode;
use domain::station::enrol::NewCode;
use http::{HeaderMap, Method, StatusCode};
use serde::Deserialize;

use crate::http::answer;
use crate::http::cookies;
use crate::http::sign_in;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Where a session at a station is used.
pub const KEY_PAGE: &str = "/kiosk/key";

/// No key ID is longer, dashes and all.
const LONGEST: usize = 36;

/// Keeps a station to its own pages: whatever else is asked for leads to its start. Elsewhere these pages lead away.
pub async fn keep_in(State(rekey): State<Rekey>, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return next.run(request).await;
    };
    let path = request.uri().path().to_owned();
    let signed_in = visit.session.is_some();
    let needs_session = matches!(path.as_str(), "/kiosk/key" | "/kiosk/keypad");
    let Some(station) = &visit.station else {
        // Where the closed station's browser comes to by itself, it is told that it is none any more.
        let is_told =
            visit.station_refused && !signed_in && (needs_session || matches!(path.as_str(), "/" | "/kiosk/still-here"));
        return if is_told {
            Redirect::to("/kiosk").into_response()
        } else if needs_session && signed_in {
            Redirect::to("/devices").into_response()
        } else {
            next.run(request).await
        };
    };
    match path.as_str() {
        "/kiosk" | "/kiosk/phone" | "/kiosk/phone/arrived" if signed_in => Redirect::to(KEY_PAGE).into_response(),
        "/kiosk/phone" | "/kiosk/phone/state" | "/kiosk/phone/arrived" if rekey.policies.kiosk.device_code => {
            next.run(request).await
        }
        "/kiosk" => {
            rekey.device_codes.forget(&station.number, rekey.clock.now());
            note_use(&rekey, &visit, &station.number).await;
            let jar = CookieJar::from_headers(request.headers());
            let kept = jar.get(cookies::station_name(&rekey)).map(|it| it.value().to_owned());
            let anew = kept.map(|kept| CookieJar::new().add(cookies::station(&rekey, kept)));
            (anew, next.run(request).await).into_response()
        }
        "/kiosk/enrol" | "/kiosk/finish" | "/kiosk/still-here" | "/kiosk/here" | "/auth/sign-in" | "/auth/callback"
        | "/auth/sign-out" | "/language" => next.run(request).await,
        // A key view that was reloaded.
        "/reveal" if signed_in && request.method() == Method::GET => Redirect::to(KEY_PAGE).into_response(),
        "/kiosk/key" | "/kiosk/keypad" | "/reveal" | "/notice" | "/notice/accept" if signed_in => next.run(request).await,
        // The session has ended here; Entra's may not have.
        "/kiosk/key" | "/kiosk/keypad" | "/reveal" => Redirect::to("/kiosk/finish?why=idle").into_response(),
        _ if matches!(*request.method(), Method::GET | Method::HEAD) => Redirect::to("/kiosk").into_response(),
        _ => answer::failure(&rekey, &visit, Failure::NoSuchPage).await,
    }
}

/// The cookie of a session at a station.
pub fn session_cookie(rekey: &Rekey, value: String) -> Cookie<'static> {
    cookies::ending(
        rekey,
        cookies::session_name(rekey),
        value,
        rekey.policies.kiosk.absolute_seconds,
    )
}

/// A ledger that cannot be written does not close the station: its use is noted the next time.
async fn note_use(rekey: &Rekey, visit: &Visit, number: &Reference) {
    let stations = rekey.stations();
    let noted = stations.note_use(number, &visit.reference, visit.from.as_deref()).await;
    if noted.is_err() {
        tracing::error!("the use of a station cannot be noted");
    }
}

/// The form that makes a station.
#[derive(Debug, Deserialize)]
pub struct Make {
    name: String,
    place: String,
}

/// `POST /kiosk/stations`: makes a station, and answers the page with its code.
pub async fn make(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<Make>, FormRejection>,
) -> Response {
    let made = async {
        let Form(form) = form.map_err(|_| Failure::FormUnreadable)?;
        rekey.stations().make(visit.actor()?, &form.name, &form.place).await
    };
    show_code(&rekey, &visit, made.await).await
}

/// `POST /kiosk/stations/{number}/code`: gives a station a new code, and answers the page with it.
pub async fn renew_code(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>, Path(number): Path<String>) -> Response {
    let renewed = async {
        let number = Reference::read(&number).ok_or(Failure::NotFound)?;
        rekey.stations().renew_code(visit.actor()?, &number).await
    };
    show_code(&rekey, &visit, renewed.await).await
}

/// The code stands in this one answer: nowhere else, and in no address.
async fn show_code(rekey: &Rekey, visit: &Visit, code: Result<NewCode, Failure>) -> Response {
    match code {
        Ok(NewCode { station, code }) => {
            let code = StationCode {
                name: station.name,
                place: station.place,
                code: code.to_string(),
                address: rekey.public_url.join("/kiosk/enrol").map(String::from).unwrap_or_default(),
            };
            answer::render(rekey, visit, Answer::StationCode(code)).await
        }
        Err(failure) => answer::failure(rekey, visit, failure).await,
    }
}

/// The form that enrols a station.
#[derive(Deserialize)]
pub struct Enrol {
    code: String,
}

/// `POST /kiosk/enrol`: the code becomes a credential of this browser.
pub async fn enrol(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    form: Result<Form<Enrol>, FormRejection>,
) -> Response {
    let typed = form.map(|Form(form)| form.code).unwrap_or_default();
    let enrolled = rekey.stations().enrol(&typed, &visit.reference, visit.from.as_deref()).await;
    match enrolled {
        Ok(Some((_, credential))) => {
            let jar = jar.add(cookies::station(&rekey, credential.expose().to_owned()));
            match end_session(&rekey, &visit, None).await {
                Ok(()) => (
                    jar.add(cookies::removal(&rekey, cookies::session_name(&rekey))),
                    Redirect::to("/kiosk"),
                )
                    .into_response(),
                Err(failure) => (jar, answer::failure(&rekey, &visit, failure).await).into_response(),
            }
        }
        Ok(None) => {
            tracing::warn!("a code of a station was not taken");
            metrics::counter!("rekey_station_codes_refused_total").increment(1);
            let mut response = answer::render(&rekey, &visit, Answer::StationCodeRefused).await;
            *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            response
        }
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

/// The form of the keypad without a script: what stands in the field, and the key that was pressed.
#[derive(Deserialize)]
pub struct Press {
    #[serde(default)]
    key_id: String,
    #[serde(default)]
    press: String,
}

/// `POST /kiosk/keypad`: the page again, with one character more or less in the field.
pub async fn keypad(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    form: Result<Form<Press>, FormRejection>,
) -> Response {
    let typed = form.map(|Form(form)| pressed(&form)).unwrap_or_default();
    answer::render(&rekey, &visit, Answer::KioskKey(KioskForm { typed })).await
}

/// What stands in the field after the key was pressed.
fn pressed(form: &Press) -> String {
    let mut typed: String = form
        .key_id
        .chars()
        .filter(|it| it.is_ascii_hexdigit() || *it == '-')
        .collect();
    match form.press.as_str() {
        "back" => drop(typed.pop()),
        "clear" => typed.clear(),
        key => typed.extend(key.chars().take(1).filter(char::is_ascii_hexdigit)),
    }
    typed.truncate(LONGEST);
    typed
}

/// `POST /kiosk/here`: the person is still here. That the request came has told so already.
pub async fn here() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// Why a session at a station ends.
#[derive(Debug, Deserialize)]
pub struct Finish {
    why: Option<String>,
}

/// `/kiosk/finish`: ends the session here, then at Entra, whose way back leads to the start of the station.
pub async fn finish(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
    query: Result<Query<Finish>, QueryRejection>,
) -> Response {
    if jar.get(cookies::station_name(&rekey)).is_none() {
        return Redirect::to("/").into_response();
    }
    let jar = jar.add(cookies::removal(&rekey, cookies::LANGUAGE));
    let why = query.ok().and_then(|Query(query)| query.why);
    let why = why.filter(|why| matches!(why.as_str(), "idle" | "time"));
    sign_in::leave(&rekey, &visit, &headers, jar, why.as_deref()).await
}

/// Ends the session of this browser, if there is one; `why` is the record's detail.
///
/// # Errors
/// As the ledger fails.
pub async fn end_session(rekey: &Rekey, visit: &Visit, why: Option<&str>) -> Result<(), Failure> {
    let Some(session) = &visit.session else { return Ok(()) };
    let mut event = visit.actor_of(session).event(EventCode::SignedOut, rekey.clock.now());
    event.detail = why.map(str::to_owned);
    Ok(rekey.ledger.end_session(session.id, &event).await?)
}

#[cfg(test)]
mod tests;
