//! A shape before a word: each state has its own, so that none is told by its colour alone.

use leptos::prelude::*;

use crate::words::Words;

/// A check in a ring: it is done.
const CHECK: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5";

/// A cross in a ring: it was refused.
const CROSS: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6";

/// A question mark in a diamond: nobody knows, or somebody must look.
const QUESTION: &str = "M12 2 22 12 12 22 2 12zM10 10a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M12 16v.2";

/// An empty ring: it stands open.
const RING: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";

/// Two arrows in a circle: it goes on.
const TURNING: &str = "M4 12a8 8 0 0 1 14-5.3M20 12a8 8 0 0 1-14 5.3M18 2.5v4.2h-4.2M6 21.5v-4.2h4.2";

/// The shape of an outcome or a state, by its stable word, before what it is called.
pub fn shaped(code: &str, name: String) -> impl IntoView + use<> {
    let path = match code {
        "done" | "closed" => CHECK,
        "refused" => CROSS,
        "open" => RING,
        "rotating" => TURNING,
        _ => QUESTION,
    };
    let code = code.to_owned();
    view! {
        <span class="shaped" data-shape=code>
            <svg class="icon" viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
                <path d=path />
            </svg>
            {name}
        </span>
    }
}

/// How an event ended.
pub fn outcome_view(words: Words, outcome: &str) -> impl IntoView + use<> {
    shaped(outcome, words.say_coded("audit-outcome", outcome, ""))
}
