//! `/kiosk/phone`: sign-in with the person's own phone, by a code that the station shows.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::desk::kiosk::PhoneCode;
use crate::desk::try_desk;
use crate::icons::AlertIcon;
use crate::words::{Message, Words, message, words};

const SCRIPT: &str = include_str!("phone.js");

/// The page's path.
pub const PHONE: &str = "/kiosk/phone";

/// The code that this station shows now.
pub fn phone_code() -> Option<PhoneCode> {
    try_desk()?.phone_code()
}

/// The page. `not_yet`: the person says that their phone has signed in, and it has not.
#[component]
pub fn KioskPhonePage(#[prop(optional)] not_yet: bool) -> impl IntoView {
    let words = words();
    let page = match phone_code() {
        Some(code) => code_view(words, code, not_yet).into_any(),
        None => over_view(words).into_any(),
    };
    view! { <h1>{words.say(message::KIOSK_PHONE_BEGIN)}</h1>{page} }
}

/// The button of the station's start.
pub fn begin_view(words: Words, label: Message) -> impl IntoView {
    view! { <form method="post" action=PHONE><button type="submit" class="button second">{words.say(label)}</button></form> }
}

fn code_view(words: Words, code: PhoneCode, not_yet: bool) -> impl IntoView {
    let quiet = format!("-4 -4 {side} {side}", side = code.side + 8);
    let alert = not_yet.then(|| {
        view! { <div class="alert" role="alert"><AlertIcon /><p>{words.say(message::KIOSK_PHONE_NOT_YET)}</p></div> }
    });
    view! {
        {alert}
        <div class="kiosk-phone">
            <svg class="qr" viewBox=quiet role="img" aria-label=words.say(message::KIOSK_PHONE_QR) shape-rendering="crispEdges"><path d=code.qr /></svg>
            <ol class="steps">
                <li><div>{words.say(message::KIOSK_PHONE_SCAN)}" "<strong class="code kiosk-address" dir="ltr">{code.address}</strong></div></li>
                <li><div>{words.say(message::KIOSK_PHONE_TYPE)}" "<strong class="code station-code" dir="ltr">{code.code}</strong></div></li>
                <li><div>{words.say(message::KIOSK_PHONE_ACCOUNT)}</div></li>
            </ol>
        </div>
        <p role="status">{words.say(message::KIOSK_PHONE_WAITS)}</p>
        <div class="actions">
            <form method="post" action="/kiosk/phone/arrived" id="phone-arrived">
                <button type="submit" class="button">{words.say(message::KIOSK_PHONE_ARRIVED)}</button>
            </form>
            <a class="button second" href="/kiosk">{words.say(message::KIOSK_PHONE_CANCEL)}</a>
        </div>
        <script nonce=use_nonce() inner_html=SCRIPT></script>
    }
}

fn over_view(words: Words) -> impl IntoView {
    view! {
        <p class="lead">{words.say(message::KIOSK_PHONE_OVER)}</p>
        <div class="actions">
            {begin_view(words, message::KIOSK_PHONE_AGAIN)}
            <a class="button second" href="/kiosk">{words.say(message::KIOSK_PHONE_CANCEL)}</a>
        </div>
    }
}
