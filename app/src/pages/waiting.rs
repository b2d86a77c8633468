//! What stands where a page will be that takes long: what is happening, and how to get out. The browser comes again by itself.

use leptos::prelude::*;

use crate::pages::failure::HelpdeskBox;
use crate::words::{message, words};

/// The page.
#[component]
pub fn WaitingPage() -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::WAITING_TITLE)}</h1>
        <p class="lead spinner" role="status">{words.say(message::WAITING)}</p>
        <p class="next"><a class="button second" href="/">{words.say(message::WAITING_LEAVE)}</a></p>
        <HelpdeskBox />
    }
}
