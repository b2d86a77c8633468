//! The key view of a technician: the answer to `POST /helpdesk/cases/{number}/reveal`. The digits are read out loud, one group at a
//! time, and never copied. The page holds placeholders where digits and their words belong; the server fills them in.

use domain::password::GROUPS;
use leptos::prelude::*;

use crate::answer::{Placeholders, ReadOutView};
use crate::desk::try_desk;
use crate::islands::key_view::KeyView;
use crate::pages::device_name::shown_name;
use crate::pages::helpdesk::page_of;
use crate::pages::key::{Damaged, MoreTimeForm, leaving_view, view_words};
use crate::pages::rotation::Rotation;
use crate::words::{message, words};

/// The page.
#[component]
pub fn ReadOutPage(
    /// What it shows beside the digits.
    read_out: ReadOutView,
) -> impl IntoView {
    let words = words();
    let house = try_desk().map(|desk| desk.house()).unwrap_or_default();
    let case = read_out.case.clone();
    view! {
        {leaving_view(house.view.seconds, &format!("/hidden?case={case}"))}
        // Without the module the island's button leads to `/hidden`, too: it shall know of the case.
        <input type="hidden" form="key-hide" name="case" value=case.clone() />
        <div id="key-shown">
            <h1>{words.say(message::CONSOLE_READ_TITLE)}</h1>
            <Facts read_out=read_out.clone() />
            <KeyView seconds=house.view.seconds grace_seconds=house.grace_seconds words=view_words(words)>
                {match read_out.flaw {
                    None => view! { <Groups /> }.into_any(),
                    Some(flaw) => view! { <Damaged flaw /> }.into_any(),
                }}
            </KeyView>
            <MoreTimeForm more_time=read_out.more_time action=format!("/helpdesk/cases/{case}/reveal") />
            <p class="print-only">{words.say(message::KEY_PRINT)}</p>
        </div>
        <div id="key-hidden" hidden>{case_hidden_view(&case)}</div>
        <Rotation order=read_out.order plan=read_out.plan at=read_out.at />
    }
}

/// For whom, of which device, and the whole key ID, for comparing with the caller's screen.
#[component]
fn Facts(read_out: ReadOutView) -> impl IntoView {
    let words = words();
    let device = shown_name(words, &read_out.device_name);
    view! {
        <dl class="facts">
            <div><dt>{words.say(message::CONSOLE_READ_CALLER)}</dt><dd>{read_out.caller_name}</dd></div>
            <div>
                <dt>{words.say(message::KEY_FOR)}</dt>
                <dd><bdi>{device}</bdi>", "{words.say_coded("key-volume", read_out.volume, "")}</dd>
            </div>
            <div><dt>{words.say(message::KEY_ID_IS)}</dt><dd class="code"><strong>{read_out.key_id}</strong></dd></div>
        </dl>
        <p>{words.say(message::CONSOLE_READ_COMPARE)}</p>
    }
}

/// Eight elements of six digits, each with the same digits in words. Without the module the choice below them shows one at a time.
#[component]
fn Groups() -> impl IntoView {
    let words = words();
    let group = |index| {
        view! {
            <span class="key-group" data-digits>
                <span>{Placeholders::group(index).to_string()}</span>
                <span class="spoken">{Placeholders::spoken(index).to_string()}</span>
            </span>
        }
    };
    let choice = |index: usize| {
        let (id, number) = (format!("group-{}", index + 1), index + 1);
        view! {
            <span class="group-choice">
                <input type="radio" name="group" id=id.clone() checked=index == 0 />
                <label for=id class="code">{number}</label>
            </span>
        }
    };
    view! {
        <p>{words.say(message::CONSOLE_READ_HOW)}</p>
        <div class="read-out">
            <div class="key" role="group" aria-label=words.say(message::KEY_GROUP_NAME) dir="ltr" translate="no">
                {(0..GROUPS).map(group).collect_view()}
            </div>
            <fieldset class="group-choices">
                <legend>{words.say(message::CONSOLE_READ_GROUP)}</legend>
                {(0..GROUPS).map(choice).collect_view()}
            </fieldset>
        </div>
    }
}

/// What stands where a technician's key was: the way back to the case with this number, where it can be shown again. What is no number
/// leads to the console.
pub fn case_hidden_view(case: &str) -> impl IntoView + use<> {
    let words = words();
    view! {
        <h1 id="key-hidden-title" tabindex="-1">{words.say(message::KEY_HIDDEN_TITLE)}</h1>
        <p class="lead">{words.say(message::CONSOLE_READ_HIDDEN)}</p>
        <p class="next"><a class="button" href=page_of(case)>{words.say(message::CONSOLE_READ_BACK)}</a></p>
    }
}
