//! Step 4: the password that matches, and what is known of it without it.

use domain::readiness::{KEYS_PER_DEVICE, KEYS_TO_WARN_FROM};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::case_form::CaseForm;
use super::page_of;
use super::steps::Standing;
use crate::desk::console::{CaseView, LocatedView};
use crate::desk::{PageError, desk, refused};
use crate::icons::AlertIcon;
use crate::pages::device_name::shown_name;
use crate::pages::said::{SaidLine, go_saying};
use crate::words::{Words, message};

/// Locates the password.
#[server(endpoint = "locate")]
pub async fn locate(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.locate(&number).await.map_err(refused(&desk))?;
    go_saying(&page_of(&number), &said);
    Ok(())
}

/// Goes back to steps 2 and 3.
#[server(endpoint = "ask_key_id_again")]
pub async fn ask_key_id_again(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.ask_key_id_again(&number).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// The step's body.
pub fn locate_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    if let Some(located) = &case.located {
        return located_view(words, located);
    }
    if standing == Standing::Now && case.mine {
        forms(words, &case.line.number)
    } else {
        ().into_any()
    }
}

/// Once nothing was found, the next step is to ask again.
fn forms(words: Words, number: &str) -> AnyView {
    let looked = use_query_map().get_untracked().get("said").is_some();
    let button = |next: bool| if next { "button" } else { "button second" };
    let number = number.to_owned();
    let find = view! {
        <CaseForm action="locate" number=number.clone()>
            <button type="submit" class=button(!looked)>{words.say(message::CONSOLE_LOCATE_BUTTON)}</button>
        </CaseForm>
    };
    let again = view! {
        <CaseForm action="ask_key_id_again" number>
            <button type="submit" class=button(looked)>{words.say(message::CONSOLE_LOCATE_AGAIN)}</button>
        </CaseForm>
    };
    view! {
        <SaidLine prefix="console-locate" />
        <p>{words.say(message::CONSOLE_LOCATE_LEAD)}</p>
        {if looked { (again.into_any(), find.into_any()) } else { (find.into_any(), again.into_any()) }}
    }
    .into_any()
}

fn located_view(words: Words, located: &LocatedView) -> AnyView {
    let row = |label, value: AnyView| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let key_id = view! { <span class="code"><strong>{located.key_id.clone()}</strong></span> }.into_any();
    let rotation = words.say_coded("console-rotation", &located.own_rotation, "");
    let reason = located.own_rotation_reason.as_ref();
    let reason = reason.map(|reason| format!(" {}", words.say_coded("reason", reason, "")));
    view! {
        <dl class="facts">
            {row(message::CONSOLE_LOCATED_DEVICE, shown_name(words, &located.device_name).into_any())}
            {row(message::CONSOLE_LOCATED_KEY_ID, key_id)}
            {row(message::CONSOLE_LOCATED_VOLUME, words.say_coded("key-volume", &located.volume, "").into_any())}
            {row(message::CONSOLE_LOCATED_HOW, words.say_coded("console-how", &located.how, "").into_any())}
            {row(message::CONSOLE_LOCATED_ROTATION, view! { {rotation}{reason} }.into_any())}
            {row(message::CONSOLE_LOCATED_STORED, stored_view(words, located.stored))}
        </dl>
        {(located.stored as usize >= KEYS_TO_WARN_FROM).then(|| view! {
            <div class="alert"><AlertIcon /><p>{words.say(message::CONSOLE_LOCATED_STORED_WARNING)}</p></div>
        })}
        <p><strong>{words.say(message::CONSOLE_LOCATED_COMPARE)}</strong></p>
    }
    .into_any()
}

/// How full the directory's place for the device's keys is: a bar with a mark where the warning begins, and the same in words.
fn stored_view(words: Words, stored: u32) -> AnyView {
    let text = words.say_with(message::CONSOLE_LOCATED_STORED_COUNT, [("count", stored.into())]);
    view! {
        {text}
        <svg class="gauge" viewBox=format!("0 0 {KEYS_PER_DEVICE} 10") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="gauge-all" width=KEYS_PER_DEVICE height="10" />
            <rect class="gauge-full" width=KEYS_PER_DEVICE.min(stored as usize) height="10" />
            <path class="gauge-mark" d=format!("M{KEYS_TO_WARN_FROM} 0v10") />
        </svg>
    }
    .into_any()
}
