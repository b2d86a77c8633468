//! `/accessibility`: the accessibility statement.

use leptos::prelude::*;

use crate::pages::failure::HelpdeskBox;
use crate::words::{message, words};

/// The page.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::ACCESSIBILITY_TITLE)}</h1>
        <p class="lead">{words.say(message::ACCESSIBILITY_LEAD)}</p>
        <h2>{words.say(message::ACCESSIBILITY_HOW)}</h2>
        <ul>
            <li>{words.say(message::ACCESSIBILITY_KEYBOARD)}</li>
            <li>{words.say(message::ACCESSIBILITY_SCREEN_READER)}</li>
            <li>{words.say(message::ACCESSIBILITY_SIZE)}</li>
            <li>{words.say(message::ACCESSIBILITY_TIME)}</li>
            <li>{words.say(message::ACCESSIBILITY_SCRIPT)}</li>
        </ul>
        <h2>{words.say(message::ACCESSIBILITY_TESTED_TITLE)}</h2>
        <p>{words.say(message::ACCESSIBILITY_TESTED)}</p>
        <h2>{words.say(message::ACCESSIBILITY_LIMITS_TITLE)}</h2>
        <ul>
            <li>{words.say(message::ACCESSIBILITY_LIMIT_BLUE_SCREEN)}</li>
            <li>{words.say(message::ACCESSIBILITY_LIMIT_SIGN_IN)}</li>
            <li>{words.say(message::ACCESSIBILITY_LIMIT_LIVE)}</li>
        </ul>
        <h2>{words.say(message::ACCESSIBILITY_TELL_TITLE)}</h2>
        <p>{words.say(message::ACCESSIBILITY_TELL)}</p>
        <HelpdeskBox />
    }
}
