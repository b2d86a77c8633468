//! `/embed`: Rekey in the frame of a portal. Entra refuses to be framed, so the sign-in has a window of its own, which hands a
//! one-time code to the frame that has opened it.

mod confirm;
mod session;

use app::answer::Answer;
use app::embedded::EmbedAnswer;
use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::failure::Failure;
use domain::id::Digest;
use domain::secret::SecretText;
use entra::sign_in::SignedIn;
use http::{HeaderName, HeaderValue};
use serde::Deserialize;

pub use self::confirm::{ask, confirm, confirmed};
pub use self::session::{arrived, session};
use crate::http::answer;
use crate::http::cookies;
use crate::http::frame::Look;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Where the sign-in of a frame ends.
const DONE: &str = "/embed/done?challenge=";

/// `GET /embed`, and `GET /embed/arrived`.
#[derive(Debug, Default, Deserialize)]
pub struct Begin {
    #[serde(default)]
    portal: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    theme: String,
    #[serde(rename = "signed-out")]
    signed_out: Option<String>,
}

/// The visit of a page that this portal frames.
///
/// # Errors
/// [`Failure::NoSuchPage`]: it may not.
fn framed(rekey: &Rekey, visit: &Visit, look: &Look, portal: &str) -> Result<Visit, Failure> {
    if !rekey.embed.is_on() || (!portal.is_empty() && look.frame.portal.is_none()) {
        return Err(Failure::NoSuchPage);
    }
    Ok(Visit {
        frame: Some(look.frame.clone()),
        language: look.language.unwrap_or(visit.language),
        ..visit.clone()
    })
}

/// The first page in the frame.
pub async fn begin(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    query: Result<Query<Begin>, QueryRejection>,
) -> Response {
    let Query(query) = query.unwrap_or_default();
    let mut look = Look::new(&rekey, &query.lang, &query.theme, &query.portal);
    if query.lang.is_empty() && query.theme.is_empty() {
        // The frame comes back to its beginning.
        let before = Look::of(&rekey, &jar);
        look.language = before.language;
        look.frame.theme = before.frame.theme;
    }
    let visit = match framed(&rekey, &visit, &look, &query.portal) {
        Ok(visit) => visit,
        Err(failure) => return answer::failure(&rekey, &visit, failure).await,
    };
    let jar = jar.add(look.cookie(&rekey));
    if visit
        .session
        .as_ref()
        .is_some_and(|session| session.portal == look.frame.portal)
        && look.frame.portal.is_some()
    {
        return (jar, Redirect::to("/devices")).into_response();
    }
    let visit = Visit { session: None, ..visit };
    let page = EmbedAnswer::Begin {
        signed_out: query.signed_out.is_some(),
    };
    (jar, answer::render(&rekey, &visit, Answer::Embed(page)).await).into_response()
}

/// `GET /embed/sign-in` and `GET /embed/done`.
#[derive(Debug, Deserialize)]
pub struct Challenge {
    challenge: String,
}

fn read_challenge(text: &str) -> Option<Digest> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    bytes.try_into().ok().map(Digest)
}

/// The digest of the nonce of the frame that a sign-in is for, where it is for one.
pub fn challenge(rekey: &Rekey, return_to: &str) -> Option<Digest> {
    let text = return_to.strip_prefix(DONE).filter(|_| rekey.embed.is_on())?;
    read_challenge(text)
}

/// Keeps a sign-in that came back from Entra for its frame.
///
/// # Errors
/// [`Failure::SignInUnavailable`]: too many wait.
pub fn hand_over(rekey: &Rekey, challenge: Digest, browser: Digest, signed_in: SignedIn) -> Result<(), Failure> {
    let kept = rekey.embed.keep(challenge, browser, signed_in, rekey.clock.now());
    if kept { Ok(()) } else { Err(Failure::SignInUnavailable) }
}

/// The answer of a window that must not lose the frame that has opened it: with `same-origin` the browser would part the two.
pub fn keep_opener(mut response: Response) -> Response {
    let name = HeaderName::from_static("cross-origin-opener-policy");
    response.headers_mut().insert(name, HeaderValue::from_static("unsafe-none"));
    response
}

/// The window of the sign-in: on to Entra.
pub async fn sign_in(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    query: Result<Query<Challenge>, QueryRejection>,
) -> Response {
    let challenge = query.ok().map(|Query(query)| query.challenge);
    let Some(challenge) = challenge.filter(|text| rekey.embed.is_on() && read_challenge(text).is_some()) else {
        return answer::failure(&rekey, &visit, Failure::NoSuchPage).await;
    };
    let return_to: String = url::form_urlencoded::byte_serialize(format!("{DONE}{challenge}").as_bytes()).collect();
    keep_opener(Redirect::to(&format!("/auth/sign-in?return_to={return_to}")).into_response())
}

/// The end of that window: gives the code to the frame.
pub async fn done(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    query: Result<Query<Challenge>, QueryRejection>,
) -> Response {
    if !rekey.embed.is_on() {
        return answer::failure(&rekey, &visit, Failure::NoSuchPage).await;
    }
    let code = cookies::random_value(&rekey);
    let given = query.ok().and_then(|Query(query)| {
        let (challenge, browser) = (read_challenge(&query.challenge)?, jar.get(cookies::browser_name(&rekey))?);
        let browser = Digest::of(browser.value());
        let given = rekey
            .embed
            .give_code(challenge, browser, Digest::of(&code), rekey.clock.now());
        given.then_some(())
    });
    if given.is_none() {
        return answer::failure(&rekey, &visit, Failure::SignInExpired).await;
    }
    let page = EmbedAnswer::Done {
        code: SecretText::new(code),
    };
    keep_opener(answer::render(&rekey, &visit, Answer::Embed(page)).await)
}

/// Where a sign-out in a frame leads: Entra's page could not be seen there.
pub fn after_sign_out(frame: &app::embedded::Embedded) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("signed-out", "");
    if let Some(portal) = &frame.portal {
        query.append_pair("portal", portal);
    }
    format!("/embed?{}", query.finish())
}
