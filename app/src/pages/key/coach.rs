//! The coach below the digits: getting 48 of them across the gap to a machine that gives no help. All of it is done by the style sheet
//! and plain forms, and works before the module is there and without it; reading aloud alone needs a script.

use domain::password::GROUPS;
use leptos::prelude::*;

use crate::answer::{KeyView as Answer, Placeholders};
use crate::pages::before::told_fields;
use crate::pages::key::aloud::Aloud;
use crate::pages::key::more_time::MoreTimeForm;
use crate::words::{Message, message, words};

/// What helps with typing: a place mark, what to do when the PC refuses a group, and more time. A damaged key has no groups to type.
#[component]
pub fn Coach(
    /// The key view.
    key_view: Answer,
) -> impl IntoView {
    let words = words();
    if key_view.flaw.is_some() {
        return ().into_any();
    }
    let Answer { told, place, .. } = key_view;
    view! {
        <section class="coach" aria-labelledby="coach">
            <h2 id="coach">{words.say(message::COACH_TITLE)}</h2>
            <MoreTimeForm more_time=key_view.more_time action="/reveal".to_owned()>
                <input type="hidden" name="key_id" value=key_view.key_id />
                <input type="hidden" name="device" value=key_view.device />
                {told_fields(told).collect_view()}
                <Places place />
            </MoreTimeForm>
            <Aloud />
            <details class="refused">
                <summary>{words.say(message::COACH_REFUSED)}</summary>
                <p>{words.say(message::COACH_REFUSED_DO)}</p>
                <p class="grey">{words.say(message::COACH_REFUSED_PLACE)}</p>
                <ol class="spelled" translate="no">{(0..GROUPS).map(spelled).collect_view()}</ol>
                <h3>{words.say(message::COACH_ALIKE)}</h3>
                <ul class="alike">{ALIKE.map(|(digits, text)| view! {
                    <li><span class="code" dir="ltr">{digits}</span>" "{words.say(text)}</li>
                }).collect_view()}</ul>
                <p>{words.say(message::COACH_REFUSED_STILL)}</p>
            </details>
        </section>
    }
    .into_any()
}

/// Digits that are taken for each other.
const ALIKE: [(&str, Message); 4] = [
    ("1 7", message::COACH_ALIKE_ONE),
    ("3 8", message::COACH_ALIKE_THREE),
    ("6 0 8", message::COACH_ALIKE_SIX),
    ("5 6", message::COACH_ALIKE_FIVE),
];

/// The words of a group: shown for the one with the place mark.
fn spelled(index: usize) -> impl IntoView {
    view! { <li data-digits>{Placeholders::spoken(index).to_string()}</li> }
}

/// The place mark: one choice for each group.
#[component]
fn Places(
    /// The group that was marked before more time was asked for, from 1.
    place: Option<u8>,
) -> impl IntoView {
    let words = words();
    let choice = |number: u8| {
        let id = format!("place-{number}");
        view! {
            <span class="place">
                <input type="radio" name="place" value=number.to_string() id=id.clone() checked=place == Some(number) />
                <label for=id class="code">{number}</label>
            </span>
        }
    };
    view! {
        <fieldset class="places">
            <legend>{words.say(message::COACH_PLACE)}</legend>
            <p class="grey">{words.say(message::COACH_PLACE_HINT)}</p>
            <div class="place-row" dir="ltr">{(1..=8).map(choice).collect_view()}</div>
        </fieldset>
    }
}
