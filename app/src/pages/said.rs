//! What is said on the page that follows an action: `?said=code&n=number`, put there by the action's redirect.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::Said;
use crate::icons::AlertIcon;
use crate::words::words;

/// Goes to `path`, which says `said`.
pub fn go_saying(path: &str, said: &Said) {
    let number = said.number.map(|number| format!("&n={number}")).unwrap_or_default();
    leptos_axum::redirect(&format!("{path}?said={}{number}", said.code));
}

/// Words of what went well; the others call for a second look.
const GOOD: [&str; 16] = [
    "at-once",
    "check-passed",
    "chosen",
    "closed",
    "confirmed",
    "denied",
    "key-id-recorded",
    "located",
    "noted",
    "opened",
    "ordered",
    "rely-on-device",
    "reported",
    "standing",
    "started",
    "stopped",
];

/// The line about the action before this page: the message `PREFIX-said-CODE`. Words that it does not know it does not say.
#[component]
pub fn SaidLine(
    /// The prefix of the area's messages.
    prefix: &'static str,
) -> impl IntoView {
    let words = words();
    let query = use_query_map().get_untracked();
    let code = query
        .get("said")
        .filter(|code| code.chars().all(|it| it.is_ascii_lowercase() || it == '-'));
    let number: Option<u32> = query.get("n").and_then(|number| number.parse().ok());
    let suffix = format!("-said-{}", code.unwrap_or_default());
    let text = words.say_coded_with(prefix, &suffix, [("number", number.unwrap_or_default().into())]);
    let is_good = GOOD.contains(&suffix.trim_start_matches("-said-"));
    text.map(|text| {
        if is_good {
            view! { <p class="notice" role="status" id="said">{text}</p> }.into_any()
        } else {
            view! { <div class="alert" role="status" id="said"><AlertIcon /><p>{text}</p></div> }.into_any()
        }
    })
}
