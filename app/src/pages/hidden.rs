//! `/hidden`: where a key view ends. Holds nothing, so it may be reloaded and gone back to.

use domain::recovery_cause::RecoveryCause;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::pages::cause::CauseText;
use crate::pages::read_out::case_hidden_view;
use crate::words::{message, words};

/// The page after a key view; with `?case=` after that of a technician.
#[component]
pub fn HiddenPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    if let Some(case) = query.get("case") {
        case_hidden_view(&case).into_any()
    } else {
        let cause = query.get("cause").and_then(|code| RecoveryCause::from_code(&code));
        view! { <KeyHidden again="/devices".to_owned() cause=cause.unwrap_or(RecoveryCause::Unknown).code() /> }.into_any()
    }
}

/// What stands where the key was.
#[component]
pub fn KeyHidden(
    /// Where it can be got again.
    again: String,
    /// The stable word of the likely cause.
    cause: &'static str,
) -> impl IntoView {
    let words = words();
    view! {
        <h1 id="key-hidden-title" tabindex="-1">{words.say(message::KEY_HIDDEN_TITLE)}</h1>
        <p class="lead">{words.say(message::KEY_HIDDEN)}</p>
        <p class="next">
            <a class="button" href="/activity">{words.say(message::KEY_HIDDEN_DONE)}</a>
            <a class="button second" href=again>{words.say(message::KEY_HIDDEN_AGAIN)}</a>
        </p>
        <section class="rotation" aria-labelledby="cause">
            <h2 id="cause">{words.say(message::CAUSE_TITLE)}</h2>
            <CauseText cause />
        </section>
    }
}
