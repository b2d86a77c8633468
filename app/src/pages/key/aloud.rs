//! Reading the key out loud, at a pace that fits typing. Where the device has no voice of its own for the language it is not offered.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::words::{message, words};

/// The buttons, and the few lines that make them read.
#[component]
pub fn Aloud() -> impl IntoView {
    let words = words();
    let now = words.say_with(message::ALOUD_NOW, [("number", "#".into())]);
    let buttons = [
        ("start", message::ALOUD_START),
        ("pause", message::ALOUD_PAUSE),
        ("repeat", message::ALOUD_REPEAT),
        ("slower", message::ALOUD_SLOWER),
    ];
    let button = |(value, name)| view! { <button type="button" class="button second" value=value>{words.say(name)}</button> };
    view! {
        <div id="aloud" class="aloud" role="group" aria-label=words.say(message::ALOUD_START) data-state="waits" data-now=now hidden>
            <div class="aloud-buttons">{buttons.map(button).collect_view()}</div>
            <p role="status" id="aloud-said"></p>
            <p class="grey">{words.say(message::ALOUD_CARE)}</p>
        </div>
        <script nonce=use_nonce() inner_html=include_str!("aloud.js")></script>
    }
}
