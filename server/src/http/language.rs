//! `POST /language`: the person's choice, kept in a cookie.

use app::words::Language;
use axum::Form;
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use serde::Deserialize;

use crate::http::cookies::{self, LANGUAGE};
use crate::http::sign_in::local_path;
use crate::rekey::Rekey;

/// The form of the footer.
#[derive(Debug, Deserialize)]
pub struct Choice {
    to: String,
    #[serde(default)]
    back: String,
}

/// Keeps the choice and goes back.
pub async fn choose(State(rekey): State<Rekey>, jar: CookieJar, choice: Result<Form<Choice>, FormRejection>) -> Response {
    // Not what the footer sends: there is nothing to choose.
    let Ok(Form(choice)) = choice else {
        return Redirect::to("/").into_response();
    };
    let jar = match Language::from_tag(&choice.to) {
        Some(language) => jar.add(cookies::cookie(&rekey, LANGUAGE, language.tag().to_owned())),
        None => jar,
    };
    (jar, Redirect::to(&local_path(&choice.back).unwrap_or_else(|| "/".to_owned()))).into_response()
}
