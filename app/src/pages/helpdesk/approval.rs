//! The second person, on both sides: the technician who waits, and the colleague who is asked.

use leptos::prelude::*;

use super::At;
use super::case_form::CaseForm;
use super::page_of;
use super::reason::reason_text;
use super::steps::Standing;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused};
use crate::pages::device_name::shown_name;
use crate::words::{Words, message, words};

/// Asks a second person.
#[server(endpoint = "ask_approval")]
pub async fn ask_approval(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.ask_approval(&number).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// The second person's answer.
#[server(endpoint = "answer_approval")]
pub async fn answer_approval(number: String, approved: bool) -> Result<(), PageError> {
    let desk = desk()?;
    desk.answer_approval(&number, approved).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// The step's body.
pub fn approval_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    if let Some((name, at, approved)) = case.approval.clone() {
        let answer = if approved {
            message::CONSOLE_APPROVAL_YES
        } else {
            message::CONSOLE_APPROVAL_NO
        };
        return view! { <p>{words.say_with(answer, [("name", name.into())])}" "<At seconds=at /></p> }.into_any();
    }
    if standing != Standing::Now || !case.mine {
        return ().into_any();
    }
    let number = case.line.number.clone();
    if case.approval_asked {
        return view! {
            <p>{words.say(message::CONSOLE_APPROVAL_WAIT)}</p>
            <p><a class="button" href=page_of(&number)>{words.say(message::CONSOLE_RELOAD)}</a></p>
        }
        .into_any();
    }
    view! {
        <p>{words.say(message::CONSOLE_APPROVAL_AGAIN)}</p>
        <CaseForm action="ask_approval" number>
            <button type="submit" class="button">{words.say(message::CONSOLE_APPROVAL_ASK)}</button>
        </CaseForm>
    }
    .into_any()
}

/// What the colleague who is asked sees first: who asks, for whom, which device and why; and the two answers.
#[component]
pub fn AskedToApprove(case: CaseView) -> impl IntoView {
    let words = words();
    let row = |label, value: String| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let technician = case.line.technician.clone().unwrap_or_default();
    let caller = case
        .caller
        .as_ref()
        .map(|caller| format!("{}, {}", caller.display_name, caller.user_principal_name));
    let device = case.located.as_ref().map(|located| shown_name(words, &located.device_name));
    let reason = reason_text(words, &case);
    view! {
        <section class="check" aria-labelledby="approve">
            <h2 id="approve">{words.say(message::CONSOLE_APPROVE_TITLE)}</h2>
            <dl class="facts">
                {row(message::CONSOLE_APPROVE_ASKS, technician)}
                {row(message::CONSOLE_APPROVE_FOR, caller.unwrap_or_default())}
                {row(message::CONSOLE_LOCATED_DEVICE, device.unwrap_or_default())}
                {row(message::CONSOLE_APPROVE_REASON, reason.unwrap_or_default())}
            </dl>
            <p>{words.say(message::CONSOLE_APPROVE_WHAT)}</p>
            <CaseForm action="answer_approval" number=case.line.number>
                <p class="next">
                    <button type="submit" name="approved" value="true" class="button">{words.say(message::CONSOLE_APPROVE)}</button>
                    <button type="submit" name="approved" value="false" class="button second">{words.say(message::CONSOLE_REFUSE)}</button>
                </p>
            </CaseForm>
        </section>
    }
}
