//! The session in the frame, for the code that the window has handed over.

use app::answer::Answer;
use app::embedded::EmbedAnswer;
use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use axum_extra::extract::CookieJar;
use domain::failure::Failure;
use serde::Deserialize;

use super::{Begin, framed};
use crate::http::answer;
use crate::http::frame::{self, Look};
use crate::http::session::SignedInBy;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// `POST /embed/session`.
#[derive(Deserialize)]
pub struct Redeem {
    nonce: String,
    code: String,
    portal: String,
}

/// Opens the session in the frame.
pub async fn session(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    form: Result<Form<Redeem>, FormRejection>,
) -> Response {
    let Ok(Form(form)) = form else {
        return answer::failure(&rekey, &visit, Failure::FormExpired).await;
    };
    let look = Look {
        frame: Look::new(&rekey, "", "", &form.portal).frame,
        ..Look::of(&rekey, &jar)
    };
    let visit = match framed(&rekey, &visit, &look, &form.portal) {
        Ok(visit) => visit,
        Err(failure) => return answer::failure(&rekey, &visit, failure).await,
    };
    let opened = match (
        rekey.embed.redeem(&form.nonce, &form.code, rekey.clock.now()),
        &look.frame.portal,
    ) {
        (Some(signed_in), Some(portal)) => {
            let by = SignedInBy::Portal(portal.clone());
            crate::http::session::open(&rekey, &visit, signed_in, by).await
        }
        _ => Err(Failure::SignInExpired),
    };
    match opened {
        Ok(cookie) => {
            let portal: String = url::form_urlencoded::byte_serialize(form.portal.as_bytes()).collect();
            let jar = jar.add(frame::session_cookie(&rekey, cookie));
            (jar, Redirect::to(&format!("/embed/arrived?portal={portal}"))).into_response()
        }
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

/// Whether the cookie came back; where it did not, the browser keeps none here.
pub async fn arrived(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    query: Result<Query<Begin>, QueryRejection>,
) -> Response {
    let Query(query) = query.unwrap_or_default();
    if visit.session.as_ref().is_some_and(|session| session.portal.is_some()) {
        return Redirect::to("/devices").into_response();
    }
    let look = Look {
        frame: Look::new(&rekey, "", Look::of(&rekey, &jar).frame.theme.code(), &query.portal).frame,
        ..Look::of(&rekey, &jar)
    };
    match framed(&rekey, &visit, &look, &query.portal) {
        Ok(visit) => answer::render(&rekey, &visit, Answer::Embed(EmbedAnswer::OwnWindow)).await,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}
