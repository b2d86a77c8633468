//! Sign-in at a station with the person's own phone: the station shows a code, and goes on when the phone has signed in with it.

use app::answer::Answer;
use axum::Extension;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use domain::failure::Failure;
use entra::sign_in::SignInError;
use http::StatusCode;

use super::{KEY_PAGE, session_cookie};
use crate::http::answer;
use crate::http::session::{self, SignedInBy};
use crate::http::sign_in::record_failure;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// The page with the code.
const PAGE: &str = "/kiosk/phone";

/// `POST /kiosk/phone`: asks Entra for a code.
pub async fn begin(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>) -> Response {
    let Some(station) = &visit.station else {
        return Redirect::to("/kiosk").into_response();
    };
    let begun = rekey
        .device_codes
        .begin(rekey.sign_in.clone(), &station.number, rekey.clock.now());
    match begun.await {
        Ok(()) => Redirect::to(PAGE).into_response(),
        Err(error) => {
            tracing::warn!(%error, "a sign-in by device code cannot begin");
            let failure = match error {
                // The registration or a policy does not allow it: to try again is no help.
                SignInError::Misconfigured => Failure::SignInRefused,
                error => Failure::from(&error),
            };
            answer::failure(&rekey, &visit, failure).await
        }
    }
}

/// `GET /kiosk/phone/state`, for the page's script: 204 while the phone has not signed in, else 200.
pub async fn state(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>) -> StatusCode {
    match &visit.station {
        Some(station) if !rekey.device_codes.has_ended(&station.number, rekey.clock.now()) => StatusCode::NO_CONTENT,
        _ => StatusCode::OK,
    }
}

/// `POST /kiosk/phone/arrived`: the session, where the phone has signed in.
pub async fn arrived(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>, jar: CookieJar) -> Response {
    let Some(station) = &visit.station else {
        return Redirect::to("/kiosk").into_response();
    };
    let opened = match rekey.device_codes.take(&station.number, rekey.clock.now()).await {
        // The page says so of a code that is over.
        None | Some(Err(SignInError::CodeRefused)) => return answer::render(&rekey, &visit, Answer::KioskPhoneWaits).await,
        Some(Ok(signed_in)) => session::open(&rekey, &visit, signed_in, SignedInBy::DeviceCode).await,
        Some(Err(error)) => {
            tracing::warn!(%error, "a sign-in by device code failed");
            let failure = Failure::from(&error);
            record_failure(&rekey, &visit, failure).await;
            Err(failure)
        }
    };
    match opened {
        Ok(cookie) => (jar.add(session_cookie(&rekey, cookie)), Redirect::to(KEY_PAGE)).into_response(),
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}
