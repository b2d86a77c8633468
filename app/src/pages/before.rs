//! "What happened before?": a part of the key ID form that nobody needs to fill in. Two taps, and the screen's error code for who has one.

use domain::case::ReasonCode;
use domain::recovery_cause::{ScreenCode, Told};
use leptos::prelude::*;

use crate::words::{message, words};

/// What a person can know. That a TPM was cleared is known to technicians, and to the screen.
const CHOICES: [ReasonCode; 6] = [
    ReasonCode::Update,
    ReasonCode::Hardware,
    ReasonCode::Firmware,
    ReasonCode::Pin,
    ReasonCode::MovedDrive,
    ReasonCode::Unknown,
];

/// The part of the form.
#[component]
pub fn Before(
    /// What was told the last time.
    told: Told,
) -> impl IntoView {
    let words = words();
    let choice = |reason: ReasonCode| {
        let id = format!("before-{}", reason.code());
        view! {
            <div class="choice">
                <input type="radio" name="before" value=reason.code() id=id.clone() checked=told.reason == Some(reason) />
                <label for=id>{words.say_coded("before", reason.code(), "")}</label>
            </div>
        }
    };
    let codes = ScreenCode::all().map(|code| {
        view! { <option value=code.text() selected=told.screen_code == Some(code)>{code.text()}</option> }
    });
    view! {
        <details class="before" open=told != Told::default()>
            <summary>{words.say(message::BEFORE_TITLE)}</summary>
            <fieldset class="choices">
                <legend class="grey">{words.say(message::BEFORE_WHY)}</legend>
                {CHOICES.map(choice).collect_view()}
            </fieldset>
            <div class="labelled">
                <label for="screen-code">{words.say(message::BEFORE_CODE)}</label>
                <p class="grey" id="screen-code-hint">{words.say(message::BEFORE_CODE_HINT)}</p>
                <select id="screen-code" name="screen_code" aria-describedby="screen-code-hint" dir="ltr">
                    <option value="">{words.say(message::BEFORE_CODE_NONE)}</option>
                    {codes.collect_view()}
                </select>
            </div>
        </details>
    }
}

/// What was told, for a form that goes on with it.
pub fn told_fields(told: Told) -> impl Iterator<Item = impl IntoView> {
    let reason = told.reason.map(|reason| ("before", reason.code()));
    let code = told.screen_code.map(|code| ("screen_code", code.text()));
    let fields = reason.into_iter().chain(code);
    fields.map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
}
