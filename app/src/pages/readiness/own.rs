//! `/readiness/mine`: "If this PC locked now, could I get back in?", for each of one's own PCs.

use domain::case::Situation;
use domain::readiness::OwnReason;
use leptos::prelude::*;

use crate::desk::readiness::OwnReadiness;
use crate::desk::{PageError, desk, refused};
use crate::pages::device_name::shown_name;
use crate::pages::failure::{HelpdeskBox, failure_view};
use crate::pages::readiness::verdict::shaped;
use crate::pages::stuck::case_path;
use crate::words::{Words, message, words};

/// The answer for each of the person's own PCs.
#[server(endpoint = "own_readiness")]
pub async fn find_own_readiness() -> Result<Vec<OwnReadiness>, PageError> {
    let desk = desk()?;
    desk.own_readiness().await.map_err(refused(&desk))
}

/// The page.
#[component]
pub fn OwnReadinessPage() -> impl IntoView {
    view! {
        <Suspense>
            {Suspend::new(async move {
                match find_own_readiness().await {
                    Ok(pcs) => own_view(&pcs).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

fn own_view(pcs: &[OwnReadiness]) -> impl IntoView + use<> {
    let words = words();
    let answers = if pcs.is_empty() {
        view! {
            <h2>{words.say(message::READINESS_OWN_NONE_TITLE)}</h2>
            <p class="lead">{words.say(message::READINESS_OWN_NONE)}</p>
            <p><a href=case_path(Situation::NotListed, None, None)>{words.say(message::DO_CASE)}</a></p>
        }
        .into_any()
    } else {
        view! { <ul class="own">{pcs.iter().map(|pc| own_item(words, pc)).collect_view()}</ul> }.into_any()
    };
    view! {
        <h1>{words.say(message::READINESS_OWN_TITLE)}</h1>
        <p class="lead">{words.say(message::READINESS_OWN_LEAD)}</p>
        {answers}
        <p><a href="/devices">{words.say(message::DO_DEVICES)}</a></p>
        <HelpdeskBox />
    }
}

fn own_item(words: Words, pc: &OwnReadiness) -> impl IntoView + use<> {
    let name = shown_name(words, &pc.name);
    let (verdict, answer) = if pc.could_recover {
        ("good", message::READINESS_OWN_YES)
    } else {
        ("bad", message::READINESS_OWN_NO)
    };
    let reasons = pc
        .reasons
        .iter()
        .map(|reason| view! { <li>{reason_view(words, reason)}</li> });
    let tell = pc.reasons.iter().find_map(|reason| situation(reason)).map(|situation| {
        let tell = words.say_with(message::READINESS_OWN_TELL, [("name", name.clone().into())]);
        view! { <p class="next"><a class="button second" href=case_path(situation, Some(&pc.name), None)>{tell}</a></p> }
    });
    view! {
        <li class="entry">
            <h2>{name.clone()}</h2>
            <p class="lead">{shaped(words, verdict, words.say(answer))}</p>
            <ul class="own-reasons">{reasons.collect_view()}</ul>
            {tell}
        </li>
    }
}

fn reason_view(words: Words, reason: &str) -> impl IntoView + use<> {
    shaped(words, reason_weight(reason), words.say_coded("readiness-own", reason, ""))
}

/// The verdict whose shape a reason has: it is in the way, to be looked at, or as it should be.
fn reason_weight(reason: &str) -> &'static str {
    match known(reason) {
        Some(reason) if reason.shuts_out() => "bad",
        Some(OwnReason::KeyStored) => "good",
        _ => "attention",
    }
}

fn known(reason: &str) -> Option<OwnReason> {
    OwnReason::ALL.into_iter().find(|known| known.code() == reason)
}

/// What to come to the helpdesk with, where the reason keeps the person out.
fn situation(reason: &str) -> Option<Situation> {
    match known(reason)? {
        OwnReason::NoKey => Some(Situation::NoKey),
        OwnReason::DeviceDisabled => Some(Situation::DeviceDisabled),
        OwnReason::SelfServiceOff => Some(Situation::Restricted),
        OwnReason::KeyStored | OwnReason::TooManyKeys | OwnReason::NotSeenLately => None,
    }
}

#[cfg(test)]
mod tests;
