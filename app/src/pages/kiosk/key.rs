//! The key view of a station: the answer to `POST /reveal` there. Placeholders stand where the digits belong.

use leptos::prelude::*;

use crate::answer::KeyView;
use crate::pages::key::{Compare, Damaged, Digits};
use crate::pages::kiosk::scanner::Scanner;
use crate::pages::kiosk::station;
use crate::words::{message, words};

/// The page.
#[component]
pub fn KioskKeyPage(
    /// What it shows beside the digits.
    key_view: KeyView,
) -> impl IntoView {
    let words = words();
    let flaw = key_view.flaw;
    let scanner = flaw.is_none() && station().is_some_and(|station| station.scanner);
    view! {
        <h1>{words.say(message::KEY_TITLE)}</h1>
        <Compare key_view />
        <div class="key-view">
            <div class="key-bar">
                <p class="timer">
                    <span aria-hidden="true">{words.say(message::KEY_TIME_LEFT)}</span>
                    <span role="timer" aria-label=words.say(message::KEY_TIME_LEFT) class="code" data-time-left></span>
                </p>
                <form method="post" action="/kiosk/finish"><button type="submit" class="button second">{words.say(message::KEY_HIDE)}</button></form>
            </div>
            {match flaw {
                None => view! { <Digits /> }.into_any(),
                Some(flaw) => view! { <Damaged flaw /> }.into_any(),
            }}
            {scanner.then(|| view! { <Scanner /> })}
        </div>
        <p class="print-only">{words.say(message::KEY_PRINT)}</p>
        <p class="grey">{words.say(message::KIOSK_KEY_AFTER)}</p>
    }
}
