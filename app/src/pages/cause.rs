//! `/cause/{cause}`: why a PC asked for its key, and how not to be back tomorrow. The same text stands where a key view has ended.

use domain::failure::Failure;
use domain::recovery_cause::RecoveryCause;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::pages::failure::FailurePage;
use crate::words::{message, words};

/// The page.
#[component]
pub fn CausePage() -> impl IntoView {
    let asked = use_params_map().get_untracked().get("cause");
    let Some(cause) = asked.as_deref().and_then(RecoveryCause::from_code) else {
        return view! { <FailurePage failure=Failure::NoSuchPage /> }.into_any();
    };
    let words = words();
    view! {
        <h1>{words.say(message::CAUSE_TITLE)}</h1>
        <CauseText cause=cause.code() />
        <p class="next"><a class="button second" href="/activity">{words.say(message::CAUSE_BACK)}</a></p>
    }
    .into_any()
}

/// What likely happened, and what to do about it.
#[component]
pub fn CauseText(
    /// The stable word of the cause.
    cause: &'static str,
) -> impl IntoView {
    let words = words();
    view! {
        <p>{words.say_coded("cause", cause, "-what")}</p>
        <p><strong>{words.say(message::CAUSE_DO)}</strong>" "{words.say_coded("cause", cause, "-do")}</p>
    }
}
