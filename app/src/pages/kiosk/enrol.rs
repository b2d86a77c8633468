//! `/kiosk/enrol`: where a code makes this browser a station.

use leptos::prelude::*;

use crate::pages::audit::field::TextField;
use crate::words::{message, words};

/// The page; `refused` after a code that was not taken.
#[component]
pub fn EnrolPage(#[prop(optional)] refused: bool) -> impl IntoView {
    let words = words();
    let mistake = refused.then_some(message::KIOSK_CODE_REFUSED);
    view! {
        <h1>{words.say(message::KIOSK_ENROL_TITLE)}</h1>
        <p class="lead">{words.say(message::KIOSK_ENROL_LEAD)}</p>
        <form method="post" action="/kiosk/enrol" class="fields">
            <TextField name="code" label=message::KIOSK_CODE hint=words.say(message::KIOSK_CODE_HINT) mistake required=true />
            <p class="actions"><button type="submit" class="button">{words.say(message::KIOSK_ENROL)}</button></p>
        </form>
    }
}
