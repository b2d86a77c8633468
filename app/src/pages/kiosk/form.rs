//! `/kiosk/key`: the key ID, typed on a keypad of sixteen digits.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::answer::{FormAnswer, KioskForm};
use crate::desk::try_desk;
use crate::icons::AlertIcon;
use crate::pages::failure::FailurePage;
use crate::pages::key_id_form::said_view;
use crate::recovery_screens::RecoveryScreens;
use crate::words::{Words, message, words};

const SCRIPT: &str = include_str!("keypad.js");

/// The digits, in the order of a telephone's.
const DIGITS: [&str; 16] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "A", "B", "C", "D", "E", "F"];

/// The page. `said` is what there is to say about a key ID that was typed, `form` what the keypad has typed without a script.
#[component]
pub fn KioskKeyIdPage(#[prop(optional)] said: Option<FormAnswer>, #[prop(optional)] form: KioskForm) -> impl IntoView {
    let words = words();
    let token = match try_desk().map(|desk| desk.form_token()) {
        Some(Ok(token)) => token,
        Some(Err(failure)) => return view! { <FailurePage failure /> }.into_any(),
        None => String::new(),
    };
    let typed = said.as_ref().map_or(form.typed, |said| said.typed.clone());
    let refused = said.is_some();
    let described = if refused { "key-id-said key-id-hint" } else { "key-id-hint" };
    view! {
        <h1>{words.say(message::KIOSK_KEY_ID_TITLE)}</h1>
        <form method="post" action="/reveal" class="kiosk-form" novalidate>
            <input type="hidden" name="form" value=token />
            <div class="kiosk-field">
                {said.map(|said| view! {
                    <div class="alert" role="alert" id="key-id-said"><AlertIcon /><div>{said_view(words, &said.said)}</div></div>
                })}
                <label for="key-id">{words.say(message::KEY_ID_LABEL)}</label>
                <p class="grey" id="key-id-hint">{words.say(message::KEY_ID_HINT)}</p>
                <input id="key-id" name="key_id" type="text" class="code" value=typed autocomplete="off" autocapitalize="characters"
                    spellcheck="false" inputmode="none" maxlength="200" required aria-invalid=refused.then_some("true")
                    aria-describedby=described />
                <button type="submit" class="button">{words.say(message::KEY_ID_BUTTON)}</button>
                <p>{words.say(message::SCREENS_LEAD)}</p>
            </div>
            {keypad(words)}
        </form>
        <RecoveryScreens words />
        <script nonce=use_nonce() inner_html=SCRIPT></script>
    }
    .into_any()
}

/// Buttons of the form: without a script each asks for the page again, with its character typed.
fn keypad(words: Words) -> impl IntoView {
    let key = |press: &'static str, name: Option<String>, text: String| {
        view! {
            <button type="submit" class="key-cap" name="press" value=press data-press=press formaction="/kiosk/keypad" aria-label=name>{text}</button>
        }
    };
    view! {
        <div class="keypad" role="group" aria-label=words.say(message::KIOSK_KEYPAD) dir="ltr">
            {DIGITS.map(|digit| key(digit, None, digit.to_owned())).collect_view()}
            {key("back", Some(words.say(message::KIOSK_DELETE)), "\u{232b}".to_owned())}
            {key("clear", None, words.say(message::KIOSK_CLEAR))}
        </div>
    }
}
