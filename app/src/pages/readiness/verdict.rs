//! A verdict as a shape and a word: each has its own shape, so that none is told by its colour alone.

use leptos::prelude::*;

use crate::words::{Words, message};

/// A check in a ring.
const GOOD: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.8 2.8L16 9.5";

/// A question mark in a diamond.
const NOT_KNOWN: &str = "M12 2 22 12 12 22 2 12zM10 10a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1.1M12 16v.2";

/// An exclamation mark in a triangle.
const ATTENTION: &str = "M12 3 22 20H2zM12 9v5M12 17.4v.2";

/// A cross in a square.
const BAD: &str = "M4 4h16v16H4zM9 9l6 6M15 9l-6 6";

/// An empty ring.
const UNDER_WAY: &str = "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z";

fn shape(verdict: &str) -> &'static str {
    match verdict {
        "good" => GOOD,
        "attention" => ATTENTION,
        "bad" => BAD,
        _ => NOT_KNOWN,
    }
}

fn shape_view(path: &'static str, label: Option<String>) -> impl IntoView {
    let (role, hidden) = if label.is_some() {
        (Some("img"), None)
    } else {
        (None, Some("true"))
    };
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" role=role aria-label=label aria-hidden=hidden focusable="false">
            <path d=path />
        </svg>
    }
}

/// The shape of a verdict, by its stable word, before `name`; where the word does not stand there, the shape itself says it.
pub fn shaped(words: Words, verdict: &str, name: String) -> impl IntoView + use<> {
    let label = words.say_coded("readiness-verdict", verdict, "");
    let label = (label != name).then_some(label);
    view! {
        <span class="verdict" data-verdict=verdict.to_owned()>{shape_view(shape(verdict), label)}<span>{name}</span></span>
    }
}

/// A verdict in words.
pub fn verdict_view(words: Words, verdict: &str) -> impl IntoView + use<> {
    shaped(words, verdict, words.say_coded("readiness-verdict", verdict, ""))
}

/// What stands for the verdict of a run that has not ended.
pub fn under_way_view(words: Words) -> impl IntoView {
    view! { <span class="verdict">{shape_view(UNDER_WAY, None)}<span>{words.say(message::READINESS_UNDER_WAY)}</span></span> }
}
