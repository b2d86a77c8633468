//! The key ID form: one field, one button, and what there is to say about what was typed.

use domain::case::Situation;
use domain::key_id::{KeyIdMistake, TypedKeyId, with_dashes};
use domain::matching::{Finding, NearMiss};
use domain::reveal::Reveal;
use leptos::prelude::*;

use crate::answer::FormAnswer;
use crate::desk::try_desk;
use crate::embedded::embedded;
use crate::icons::AlertIcon;
use crate::islands::IslandWords;
use crate::islands::key_id_field::KeyIdField;
use crate::pages::before::Before;
use crate::pages::device_name::shown_name;
use crate::pages::failure::FailurePage;
use crate::pages::kiosk;
use crate::pages::scan_screen::ScanScreen;
use crate::pages::stuck::case_path;
use crate::recovery_screens::RecoveryScreens;
use crate::words::{Words, message, words};

/// The form. It posts to `/reveal`, whose answer is the key view, or this form again.
#[component]
pub fn KeyIdForm(
    /// What is to be said about the text typed.
    said: Option<FormAnswer>,
    /// The registration ID of the device it is for, if one was chosen.
    #[prop(optional)]
    device: Option<String>,
) -> impl IntoView {
    let words = words();
    let token = match try_desk().map(|desk| desk.form_token()) {
        Some(Ok(token)) => token,
        Some(Err(failure)) => return view! { <FailurePage failure /> }.into_any(),
        None => String::new(),
    };
    let typed = said.as_ref().map(|said| said.typed.clone()).unwrap_or_default();
    let told = said.as_ref().map(|said| said.told).unwrap_or_default();
    let refused = said.is_some();
    // In a frame the key that is found is confirmed outside of it first.
    let action = if embedded().is_some() { "/embed/ask" } else { "/reveal" };
    view! {
        <form method="post" action=action class="key-id-form" novalidate>
            <input type="hidden" name="form" value=token />
            {device.map(|device| view! { <input type="hidden" name="device" value=device /> })}
            {said.map(|said| view! {
                <div class="alert" role="alert" id="key-id-said"><AlertIcon /><div>{said_view(words, &said.said)}</div></div>
            })}
            <KeyIdField typed refused words=field_words(words) />
            <button type="submit" class="button">{words.say(message::KEY_ID_BUTTON)}</button>
            <Before told />
        </form>
        <ScanScreen />
        <details class="where" open>
            <summary>{words.say(message::KEY_ID_WHERE)}</summary>
            <p>{words.say(message::SCREENS_LEAD)}</p>
            <RecoveryScreens words />
        </details>
    }
    .into_any()
}

fn field_words(words: Words) -> IslandWords {
    let [label, hint] = [message::KEY_ID_LABEL, message::KEY_ID_HINT];
    let [read_as, working, slow] = [message::KEY_ID_READ_AS, message::KEY_ID_WORKING, message::KEY_ID_SLOW];
    IslandWords::new([label, hint, read_as, working, slow].map(|it| words.say(it)))
}

/// What there is to say about what was typed. At a station nothing leads elsewhere.
pub fn said_view(words: Words, said: &Reveal) -> AnyView {
    match said {
        Reveal::Shown(_) | Reveal::ToConfirm { .. } => ().into_any(),
        Reveal::Mistake(mistake) => view! { <p>{mistake_text(words, mistake)}</p> }.into_any(),
        Reveal::IsLabel { device_name } => {
            let name = shown_name(words, device_name);
            view! { <p>{words.say_with(message::MISTAKE_LABEL, [("name", name.into())])}</p> }.into_any()
        }
        Reveal::DeviceDisabled { device_name } => {
            let name = shown_name(words, device_name);
            let values = [("name", name.into())];
            view! {
                <p>{words.say_with(message::MATCH_DISABLED, values)}</p>
                {lead_on(case_path(Situation::DeviceDisabled, Some(device_name), None), words.say(message::DO_CASE))}
            }
            .into_any()
        }
        Reveal::NotMatched { read, finding } => {
            let key_id = read.digits().to_owned();
            let case = case_path(Situation::NoMatch, None, Some(&key_id));
            view! {
                {finding_view(words, read, finding)}
                {lead_on(case, words.say(message::DO_CASE))}
            }
            .into_any()
        }
    }
}

fn lead_on(path: String, text: String) -> Option<impl IntoView> {
    kiosk::station().is_none().then(|| view! { <p><a href=path>{text}</a></p> })
}

fn mistake_text(words: Words, mistake: &KeyIdMistake) -> String {
    match mistake {
        KeyIdMistake::Empty => words.say(message::MISTAKE_EMPTY),
        KeyIdMistake::TooShort { length } => words.say_with(message::MISTAKE_TOO_SHORT, [("count", (*length).into())]),
        KeyIdMistake::TooLong { length } => words.say_with(message::MISTAKE_TOO_LONG, [("count", (*length).into())]),
        KeyIdMistake::NotHex { character } => {
            words.say_with(message::MISTAKE_NOT_HEX, [("character", character.to_string().into())])
        }
        KeyIdMistake::RecoveryPassword => words.say(message::MISTAKE_RECOVERY_PASSWORD),
    }
}

fn finding_view(words: Words, read: &TypedKeyId, finding: &Finding) -> AnyView {
    let read_text = || ("read", read.to_string().into());
    match finding {
        // A key found is shown, never spoken about.
        Finding::Key { .. } => ().into_any(),
        Finding::NoMatch => view! { <p>{words.say_with(message::MATCH_NONE, [read_text()])}</p> }.into_any(),
        Finding::Several { count, enough } => {
            let values = [read_text(), ("count", (*count).into()), ("enough", (*enough).into())];
            view! { <p>{words.say_with(message::MATCH_SEVERAL, values)}</p> }.into_any()
        }
        Finding::IsDeviceId { name } => {
            let name = shown_name(words, name);
            view! { <p>{words.say_with(message::MISTAKE_DEVICE_ID, [("name", name.into())])}</p> }.into_any()
        }
        Finding::OtherDevice { device } => {
            let name = shown_name(words, &device.name);
            let go = words.say_with(message::MATCH_OTHER_DEVICE_LINK, [("name", name.clone().into())]);
            view! {
                <p>{words.say_with(message::MATCH_OTHER_DEVICE, [read_text(), ("name", name.into())])}</p>
                {lead_on(format!("/devices/{}", device.id), go)}
            }
            .into_any()
        }
        Finding::NearMiss(near) => near_miss_view(words, read, near),
    }
}

/// Both IDs one below the other, with the place that differs marked. Nothing here opens the key: the person types again.
fn near_miss_view(words: Words, read: &TypedKeyId, near: &NearMiss) -> AnyView {
    let own_digit = near.own.chars().nth(near.place).map(String::from).unwrap_or_default();
    let typed_digit = read.digits().chars().nth(near.place).map(String::from).unwrap_or_default();
    let difference = [
        ("place", (near.place + 1).into()),
        ("typed", typed_digit.into()),
        ("own", own_digit.into()),
    ];
    let name = shown_name(words, &near.device_name);
    view! {
        <p>{words.say_with(message::MATCH_NEAR, [("read", read.to_string().into())])}</p>
        <dl class="compare">
            <div><dt>{words.say(message::MATCH_NEAR_TYPED)}</dt><dd class="code">{marked(read.digits(), near.place)}</dd></div>
            <div>
                <dt>{words.say(message::MATCH_NEAR_OWN)}" "{words.say_with(message::MATCH_NEAR_DEVICE, [("name", name.into())])}</dt>
                <dd class="code">{marked(&near.own, near.place)}</dd>
            </div>
        </dl>
        <p>{words.say_with(message::MATCH_NEAR_PLACE, difference)}</p>
    }
    .into_any()
}

/// The digits with their dashes, the one at `place` marked.
fn marked(digits: &str, place: usize) -> impl IntoView + use<> {
    let (before, rest) = digits.split_at(place);
    let (here, _) = rest.split_at(rest.len().min(1));
    let whole = with_dashes(digits);
    let start = with_dashes(&format!("{before}{here}")).len() - here.len();
    let (before, after) = (whole[..start].to_owned(), whole[start + here.len()..].to_owned());
    view! { {before}<mark>{here.to_owned()}</mark>{after} }
}
