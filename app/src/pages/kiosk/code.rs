//! The answer to the form that makes a station: its code, which stands here once and nowhere else.

use leptos::prelude::*;

use crate::answer::StationCode;
use crate::words::{message, words};

/// The page.
#[component]
pub fn StationCodePage(code: StationCode) -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::KIOSK_CODE_TITLE)}</h1>
        <p class="lead">{words.say_with(message::KIOSK_CODE_LEAD, [("name", code.name.into()), ("place", code.place.into())])}</p>
        <ol class="steps">
            <li><div>{words.say(message::KIOSK_CODE_OPEN)}" "<strong class="code">{code.address}</strong></div></li>
            <li><div>{words.say(message::KIOSK_CODE_TYPE)}" "<strong class="code station-code">{code.code}</strong></div></li>
        </ol>
        <p>{words.say(message::KIOSK_CODE_ONCE)}</p>
        <p class="next"><a class="button" href="/kiosk/stations">{words.say(message::KIOSK_STATIONS_BACK)}</a></p>
    }
}
