//! The sign-in redirects: to Entra, back from it, and out again.

use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use domain::failure::Failure;
use domain::id::Digest;
use domain::record::{Event, EventCode};
use domain::secret::SecretText;
use domain::session::{SignInAttempt, TakenAttempt};
use entra::sign_in::{BeginOptions, Prompt, SignInError, SignedIn};
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use serde::Deserialize;

use crate::http::answer;
use crate::http::cookies;
use crate::http::embed;
use crate::http::frame;
use crate::http::kiosk;
use crate::http::session::{self, SignedInBy};
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Where a sign-in leads when nothing else is asked for.
const AFTER_SIGN_IN: &str = "/devices";

/// How much Entra's clock may be behind Rekey's where a sign-in must be made anew. The person before has left longer ago.
const CLOCKS_DIFFER_SECONDS: i64 = 20;

/// `GET /auth/sign-in`.
#[derive(Debug, Deserialize)]
pub struct Begin {
    return_to: Option<String>,
}

/// A path of this site; anything that a browser could take for another site is none.
pub fn local_path(text: &str) -> Option<String> {
    let plain =
        text.starts_with('/') && !text.starts_with("//") && !text.contains('\\') && text.chars().all(|it| it.is_ascii_graphic());
    (plain && text.len() <= 200).then(|| text.to_owned())
}

/// Sends the browser to Entra. The account is always asked for: the PC may be borrowed.
pub async fn begin(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    query: Result<Query<Begin>, QueryRejection>,
) -> Response {
    let name = cookies::browser_name(&rekey);
    let browser = jar
        .get(name)
        .map_or_else(|| cookies::random_value(&rekey), |cookie| cookie.value().to_owned());
    // A query that cannot be read names no page to return to.
    let return_to = query
        .ok()
        .and_then(|Query(query)| local_path(query.return_to.as_deref()?))
        .unwrap_or_else(|| AFTER_SIGN_IN.to_owned());
    let options = match visit.station {
        // The person before this one may still be signed in at Entra.
        Some(_) => BeginOptions {
            prompt: Some(Prompt::Login),
            max_age_seconds: Some(0),
            ..BeginOptions::new(Digest::of(&browser), kiosk::KEY_PAGE.to_owned())
        },
        None => BeginOptions {
            prompt: Some(Prompt::SelectAccount),
            ..BeginOptions::new(Digest::of(&browser), return_to)
        },
    };
    let begun = match rekey.sign_in.begin(options).await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::warn!(%error, "a sign-in cannot begin");
            return answer::failure(&rekey, &visit, Failure::from(&error)).await;
        }
    };
    if rekey.ledger.keep_attempt(&begun.attempt).await.is_err() {
        return answer::failure(&rekey, &visit, Failure::LedgerUnwritable).await;
    }
    let framed = embed::challenge(&rekey, &begun.attempt.return_to).is_some();
    let response = (
        jar.add(cookies::cookie(&rekey, name, browser)),
        Redirect::to(begun.url.as_str()),
    )
        .into_response();
    if framed { embed::keep_opener(response) } else { response }
}

/// `GET /auth/callback`.
#[derive(Deserialize)]
pub struct Callback {
    state: Option<String>,
    code: Option<SecretQuery>,
    error: Option<String>,
    error_description: Option<String>,
}

/// The code: a secret in a query.
#[derive(Deserialize)]
#[serde(transparent)]
struct SecretQuery(String);

/// Back from Entra.
pub async fn finish(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    jar: CookieJar,
    query: Result<Query<Callback>, QueryRejection>,
) -> Response {
    let finished = match query {
        Ok(Query(query)) => try_finish(&rekey, &visit, &jar, query).await,
        // Two states, or text that is none: not what Entra sends.
        Err(_) => Err(Failure::SignInUnknown),
    };
    match finished {
        Ok((None, return_to)) => embed::keep_opener(Redirect::to(&return_to).into_response()),
        Ok((Some(cookie), return_to)) => {
            let cookie = match visit.station {
                Some(_) => kiosk::session_cookie(&rekey, cookie),
                None => cookies::cookie(&rekey, cookies::session_name(&rekey), cookie),
            };
            (jar.add(cookie), Redirect::to(&return_to)).into_response()
        }
        // The back button after a sign-in that worked: nothing is wrong.
        Err(Failure::SignInUsed) if visit.session.is_some() => Redirect::to(AFTER_SIGN_IN).into_response(),
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

/// The cookie of the new session, and where to go. No cookie: the session is opened in the frame that the sign-in was for, and nothing
/// stays in this window.
async fn try_finish(rekey: &Rekey, visit: &Visit, jar: &CookieJar, query: Callback) -> Result<(Option<String>, String), Failure> {
    let attempt = take_attempt(rekey, jar, query.state.as_deref()).await?;
    let signed_in = match (query.error, query.code) {
        (Some(error), _) => Err(SignInError::from_callback(&error, query.error_description.as_deref())),
        (None, Some(code)) => rekey.sign_in.finish(&attempt, &SecretText::new(code.0)).await,
        (None, None) => return Err(Failure::SignInUnknown),
    };
    match signed_in {
        Ok(signed_in) if visit.station.is_some() && !is_fresh(&signed_in, attempt.began_at) => {
            tracing::warn!("a sign-in at a station was not made anew");
            record_failure(rekey, visit, Failure::SignInAgain).await;
            Err(Failure::SignInAgain)
        }
        Ok(signed_in) => {
            if let Some(challenge) = embed::challenge(rekey, &attempt.return_to) {
                embed::hand_over(rekey, challenge, attempt.browser, signed_in)?;
                return Ok((None, attempt.return_to));
            }
            let cookie = session::open(rekey, visit, signed_in, SignedInBy::ThisBrowser).await?;
            Ok((Some(cookie), attempt.return_to))
        }
        Err(error) => {
            tracing::warn!(%error, "a sign-in failed");
            let failure = Failure::from(&error);
            record_failure(rekey, visit, failure).await;
            Err(failure)
        }
    }
}

/// Whether the person has proven who they are after this attempt began. An `auth_time` that is not told proves nothing.
fn is_fresh(signed_in: &SignedIn, began_at: Timestamp) -> bool {
    signed_in
        .auth_time
        .is_some_and(|at| at.as_second().saturating_add(CLOCKS_DIFFER_SECONDS) >= began_at.as_second())
}

async fn take_attempt(rekey: &Rekey, jar: &CookieJar, state: Option<&str>) -> Result<SignInAttempt, Failure> {
    let browser = jar.get(cookies::browser_name(rekey)).ok_or(Failure::SignInUnknown)?;
    let state = Digest::of(state.ok_or(Failure::SignInUnknown)?);
    let taken = rekey
        .ledger
        .take_attempt(state, Digest::of(browser.value()), rekey.clock.now())
        .await;
    match taken? {
        TakenAttempt::Taken(attempt) => Ok(attempt),
        TakenAttempt::Expired => Err(Failure::SignInExpired),
        TakenAttempt::UsedBefore => Err(Failure::SignInUsed),
        TakenAttempt::Unknown => Err(Failure::SignInUnknown),
    }
}

/// Recorded only for an attempt that this browser had begun: what anybody can send without one must not make the ledger grow.
/// Nothing was shown, so a record that cannot be written is only logged.
pub async fn record_failure(rekey: &Rekey, visit: &Visit, failure: Failure) {
    let event = Event {
        reference: Some(visit.reference.clone()),
        detail: Some(failure.code().to_owned()),
        from: visit.from.clone(),
        ..Event::new(EventCode::SignInFailed, rekey.clock.now())
    };
    if rekey.ledger.record(&event).await.is_err() {
        tracing::error!("a failed sign-in was not recorded");
    }
}

/// Ends the session here, then at Entra.
pub async fn sign_out(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    headers: HeaderMap,
    jar: CookieJar,
) -> Response {
    leave(&rekey, &visit, &headers, jar, None).await
}

/// The same; `why` is the record's detail. Never clears cookies at large: a station's credential stays.
pub async fn leave(rekey: &Rekey, visit: &Visit, headers: &HeaderMap, jar: CookieJar, why: Option<&str>) -> Response {
    // A GET gets past the check of forms; a link on another site must not sign anybody out.
    let own = |site: &HeaderValue| site == "same-origin" || site == "none";
    if !headers.get("sec-fetch-site").is_none_or(own) {
        return answer::failure(rekey, visit, Failure::ForeignRequest).await;
    }
    let jar = match &visit.frame {
        Some(_) => jar.add(frame::session_removal(rekey)),
        None => jar
            .add(cookies::removal(rekey, cookies::session_name(rekey)))
            .add(cookies::removal(rekey, cookies::browser_name(rekey))),
    };
    if kiosk::end_session(rekey, visit, why).await.is_err() {
        // The browser forgets the session all the same.
        return (jar, answer::failure(rekey, visit, Failure::LedgerUnwritable).await).into_response();
    }
    if let Some(frame) = &visit.frame {
        return (jar, Redirect::to(&embed::after_sign_out(frame))).into_response();
    }
    let url = rekey.sign_in.sign_out_url();
    // Not "cookies": that would be those of all the organisation's sites.
    let kept = if jar.get(cookies::OWN_DEVICE).is_some() {
        "\"executionContexts\""
    } else {
        "\"cache\", \"storage\""
    };
    let clear = [(HeaderName::from_static("clear-site-data"), HeaderValue::from_static(kept))];
    (jar, clear, Redirect::to(url.as_str())).into_response()
}

#[cfg(test)]
mod tests;
