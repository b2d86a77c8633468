//! What stands first on every page: whose page it is.

use leptos::prelude::*;

use crate::desk::try_desk;
use crate::icons::Mark;
use crate::words::{message, words};

/// The mark and the product's name; with the organisation's own logo and name, where they are configured.
#[component]
pub fn Brand() -> impl IntoView {
    let words = words();
    let organisation = try_desk().map(|desk| desk.house().organisation.clone()).unwrap_or_default();
    let mark = match organisation.logo {
        // The name stands beside it, so that it needs no other text.
        Some(logo) => view! { <img src=logo alt="" height="32" /> }.into_any(),
        None => view! { <Mark /> }.into_any(),
    };
    let product = words.say(message::PRODUCT);
    let name = organisation.name.map(|name| view! { <bdi class="of">{name}</bdi> });
    view! { <a class="brand" href="/">{mark}{product}{name}</a> }
}
