//! `/kiosk`: what a station shows while nobody uses it; elsewhere, that this is no station.

use leptos::nonce::use_nonce;
use leptos::prelude::*;

use crate::desk::try_desk;
use crate::icons::AlertIcon;
use crate::pages::failure::HelpdeskBox;
use crate::pages::kiosk::phone::begin_view;
use crate::pages::kiosk::station;
use crate::recovery_screens::RecoveryScreens;
use crate::words::{Language, Words, message, words};

const SCRIPT: &str = include_str!("start.js");

/// The page.
#[component]
pub fn KioskStartPage() -> impl IntoView {
    let words = words();
    if station().is_none() {
        return no_station(words).into_any();
    }
    view! {
        {picture(words, true)}
        <div class="alert" role="alert" id="kiosk-offline" hidden><AlertIcon /><p>{words.say(message::KIOSK_OFFLINE)}</p></div>
        <script nonce=use_nonce() inner_html=SCRIPT></script>
    }
    .into_any()
}

/// The picture of the start: with the button and the languages, or without where the station cannot be reached.
pub fn picture(words: Words, open: bool) -> impl IntoView {
    let action = if open {
        let phone = try_desk().filter(|desk| desk.device_code());
        let phone = phone.map(|_| begin_view(words, message::KIOSK_PHONE_BEGIN));
        let languages = Language::ALL.map(|language| {
            let name = Words(language).say(message::LANGUAGE_NAME);
            view! {
                <button type="submit" class="button second" name="to" value=language.tag() lang=language.tag() aria-pressed=(language == words.0).to_string()>{name}</button>
            }
        });
        view! {
            <p class="next"><a class="button" id="kiosk-begin" href="/auth/sign-in">{words.say(message::KIOSK_BEGIN)}</a></p>
            {phone}
            <form method="post" action="/language" class="kiosk-languages" aria-label=words.say(message::LANGUAGE_CHOOSE)>
                <input type="hidden" name="back" value="/kiosk" />
                {languages.collect_view()}
            </form>
        }
        .into_any()
    } else {
        view! { <p class="lead" role="status">{words.say(message::KIOSK_WAIT)}</p> }.into_any()
    };
    view! {
        <div class="kiosk kiosk-start">
            <h1>{words.say(message::START_TITLE)}</h1>
            <p class="lead">{words.say(message::KIOSK_LEAD)}</p>
            {action}
            {open.then(|| view! { <RecoveryScreens words /> })}
        </div>
    }
}

/// This browser is no station, or none any more. There is nothing to sign in to.
fn no_station(words: Words) -> impl IntoView {
    let refused = try_desk().is_some_and(|desk| desk.station_refused());
    let (title, what) = if refused {
        (message::KIOSK_REVOKED_TITLE, message::KIOSK_REVOKED)
    } else {
        (message::KIOSK_NONE_TITLE, message::KIOSK_NONE)
    };
    view! {
        <h1>{words.say(title)}</h1>
        <p class="lead">{words.say(what)}</p>
        <p class="grey">{words.say(message::KIOSK_NONE_ADMIN)}</p>
        <HelpdeskBox />
    }
}
