//! `POST /reveal`: answers the key page itself, and nothing else.

use app::answer::{Answer, FormAnswer, KeyView, Placeholders};
use axum::Extension;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::extract::rejection::FormRejection;
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Form, body};
use domain::failure::Failure;
use domain::id::{DeviceId, Digest};
use domain::key_id::KeyIdMistake;
use domain::password::{BadPassword, RecoveryPassword};
use domain::reveal::{Reveal, RevealKey, RevealRequest, ShownKey};
use domain::session::Session;
use http::StatusCode;
use serde::{Deserialize, Deserializer};
use tracing::Instrument;
use zeroize::Zeroizing;

use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;
use crate::timed_directory::with_stopwatch;

/// A rendered page is never larger than this.
const PAGE_LIMIT: usize = 1 << 20;

/// The form. What was typed may be a secret in the wrong field: no `Debug`, wiped when dropped.
#[derive(Deserialize)]
pub struct RevealForm {
    form: String,
    #[serde(deserialize_with = "wiped")]
    key_id: Zeroizing<String>,
    #[serde(default)]
    device: Option<String>,
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
    let session = rekey.with_fresh_tokens(session).await?;
    let reveal = run(rekey, visit, &session, &form, number).await;
    // Also after a failure: its order may be due all the same.
    rekey.order_due.notify_one();
    match reveal? {
        Reveal::Shown(shown) => show(rekey, visit, *shown).await,
        said => {
            // A recovery key typed into the wrong field is not sent back either.
            let secret = matches!(said, Reveal::Mistake(KeyIdMistake::RecoveryPassword));
            let typed = if secret { String::new() } else { form.key_id.to_string() };
            let form = FormAnswer {
                device: form.device,
                typed,
                said: said.into(),
            };
            let mut response = answer::render(rekey, visit, Answer::Form(form)).await;
            // A page that failed meanwhile keeps the status of its failure.
            if response.status() == StatusCode::OK {
                *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            }
            Ok(response)
        }
    }
}

async fn run(rekey: &Rekey, visit: &Visit, session: &Session, form: &RevealForm, number: Digest) -> Result<Reveal, Failure> {
    let device = form
        .device
        .as_deref()
        .map(str::parse::<DeviceId>)
        .transpose()
        .map_err(|_| Failure::NotFound)?;
    let reveal = RevealKey {
        ledger: rekey.ledger.as_ref(),
        directory: rekey.directory.as_ref(),
        clock: rekey.clock.as_ref(),
        randomness: rekey.randomness.as_ref(),
    };
    let request = RevealRequest {
        session,
        typed: &form.key_id,
        device,
        form: number,
        reference: &visit.reference,
    };
    reveal.run(&request).await
}

/// Renders the page with placeholders, then puts the digits into its bytes, which are wiped when they have been sent.
async fn show(rekey: &Rekey, visit: &Visit, shown: ShownKey) -> Result<Response, Failure> {
    let key_view = KeyView {
        order: shown.order.to_string(),
        device: shown.device.id.to_string(),
        device_name: Placeholders::strip(&shown.device.name),
        key_id: shown.key.id.to_string().to_uppercase(),
        typed: shown.read.digits().len(),
        volume: shown.key.volume.code(),
        at: shown.at.as_second(),
        flaw: shown.password.as_ref().err().map(|bad| bad.flaw),
    };
    let (head, page) = answer::render(rekey, visit, Answer::Key(key_view)).await.into_parts();
    if head.status != StatusCode::OK {
        return Err(Failure::Bug);
    }
    let page = body::to_bytes(page, PAGE_LIMIT).await.map_err(|_| Failure::Bug)?;
    let filled = fill(&page, &shown.password).ok_or(Failure::Bug)?;
    metrics::counter!("rekey_keys_shown_total").increment(1);
    Ok((head, Body::from(Bytes::from_owner(filled))).into_response())
}

/// The page with the digits in place of the placeholders; `None` unless each placeholder stands there exactly once.
fn fill(page: &[u8], password: &Result<RecoveryPassword, BadPassword>) -> Option<Zeroizing<Vec<u8>>> {
    let page = std::str::from_utf8(page).ok()?;
    match password {
        Ok(password) => {
            let groups: Vec<(char, &str)> = password
                .groups()
                .enumerate()
                .map(|(index, group)| (Placeholders::group(index), group))
                .collect();
            replace_once(page, &groups)
        }
        Err(bad) => {
            let escaped = Zeroizing::new(escape(bad.expose()));
            replace_once(page, &[(Placeholders::DAMAGED, &escaped)])
        }
    }
}

fn replace_once(page: &str, replacements: &[(char, &str)]) -> Option<Zeroizing<Vec<u8>>> {
    let room = page.len() + replacements.iter().map(|(_, text)| text.len()).sum::<usize>();
    // Never grows, so no unwiped copy is left behind.
    let mut filled = Zeroizing::new(Vec::with_capacity(room));
    let mut used = vec![false; replacements.len()];
    for (place, text) in page
        .split_inclusive(|it| replacements.iter().any(|(mark, _)| *mark == it))
        .map(|part| {
            let last = part.chars().next_back();
            let which = replacements.iter().position(|(mark, _)| Some(*mark) == last);
            (which, part)
        })
    {
        let Some(which) = place else {
            filled.extend_from_slice(text.as_bytes());
            continue;
        };
        if std::mem::replace(&mut used[which], true) {
            return None;
        }
        let (mark, digits) = replacements[which];
        filled.extend_from_slice(&text.as_bytes()[..text.len() - mark.len_utf8()]);
        filled.extend_from_slice(digits.as_bytes());
    }
    used.into_iter().all(|used| used).then_some(filled)
}

/// For the text of an element. The longest text comes to six times its length, so the buffer does not grow.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 6);
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn password() -> Result<RecoveryPassword, BadPassword> {
        RecoveryPassword::check(Zeroizing::new(
            "000011-000022-000033-000044-000055-000066-000077-000088".to_owned(),
        ))
    }

    #[test]
    fn the_digits_come_into_their_places() {
        let page: String = (0..8).flat_map(|index| ['<', Placeholders::group(index), '>']).collect();
        let filled = fill(page.as_bytes(), &password()).expect("all places are there");
        let expected = "<000011><000022><000033><000044><000055><000066><000077><000088>";
        assert_eq!(String::from_utf8_lossy(&filled), expected);
    }

    #[test]
    fn a_place_too_few_or_too_many_shows_nothing() {
        let page: String = (0..8).map(Placeholders::group).collect();
        assert!(fill(page.chars().skip(1).collect::<String>().as_bytes(), &password()).is_none());
        assert!(fill(format!("{page}{}", Placeholders::group(3)).as_bytes(), &password()).is_none());
    }

    #[test]
    fn a_damaged_text_is_shown_as_it_is_and_cannot_be_markup() {
        let bad = RecoveryPassword::check(Zeroizing::new("<script>&".to_owned()));
        let filled = fill(format!("<b>{}</b>", Placeholders::DAMAGED).as_bytes(), &bad).expect("the place is there");
        assert_eq!(String::from_utf8_lossy(&filled), "<b>&lt;script&gt;&amp;</b>");
    }
}
