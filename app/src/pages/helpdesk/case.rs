//! `/helpdesk/cases/{number}`: one case, with its five steps.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::At;
use super::approval::AskedToApprove;
use super::case_form::CaseForm;
use super::showing::CloseForm;
use super::steps::steps_view;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused};
use crate::pages::failure::failure_view;
use crate::pages::staff::OverdueLine;
use crate::words::{Words, message, words};

/// One case; the number may be written as people type it.
#[server(endpoint = "find_case")]
pub async fn find_case(number: String) -> Result<CaseView, PageError> {
    let desk = desk()?;
    desk.find_case(&number).await.map_err(refused(&desk))
}

/// The page.
#[component]
pub fn CasePage() -> impl IntoView {
    let number = use_params_map().get_untracked().get("number").unwrap_or_default();
    view! {
        <OverdueLine />
        <Suspense>
            {
                let number = number.clone();
                Suspend::new(async move {
                    match find_case(number).await {
                        Ok(case) => case_view(&case).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn case_view(case: &CaseView) -> impl IntoView + use<> {
    let words = words();
    let ending = case.ending.clone().map(|ending| {
        view! { <p class="notice lead" role="status">{words.say_coded("console-ending", &ending, "")}</p> }
    });
    let drop = (case.mine && case.ending.is_none() && case.showings == 0).then(|| drop_view(words, &case.line.number));
    view! {
        <h1>{words.say_with(message::CONSOLE_CASE_TITLE, [("number", case.line.number.clone().into())])}</h1>
        {ending}
        {facts_view(words, case)}
        {case.may_approve.then(|| view! { <AskedToApprove case=case.clone() /> })}
        {take_view(words, case)}
        {steps_view(words, case)}
        {drop}
        <p><a href="/helpdesk">{words.say(message::CONSOLE_ALL_CASES)}</a></p>
    }
}

/// What is known of the case as a whole.
fn facts_view(words: Words, case: &CaseView) -> impl IntoView + use<> {
    let row = |label, value: AnyView| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let confirmed = is_confirmed(case);
    let caller = match &case.caller {
        Some(caller) => {
            let standing = if confirmed {
                message::CONSOLE_CALLER_CONFIRMED
            } else {
                message::CONSOLE_CALLER_UNCONFIRMED
            };
            view! { {caller.display_name.clone()}", "{words.say(standing)} }.into_any()
        }
        None => words.say(message::CONSOLE_NOBODY_YET).into_any(),
    };
    let technician = case.line.technician.clone();
    let technician = technician.unwrap_or_else(|| words.say(message::CONSOLE_TECHNICIAN_NONE));
    let opened = view! { <At seconds=case.line.opened_at /> }.into_any();
    let situation = case
        .opened_by
        .clone()
        .zip(case.line.situation.clone())
        .map(|(name, situation)| {
            let situation = words.say_coded("console-situation", &situation, "");
            let values = [("name", name.into()), ("situation", situation.into())];
            row(
                message::CONSOLE_SITUATION_LABEL,
                words.say_with(message::CONSOLE_OPENED_BY, values).into_any(),
            )
        });
    view! {
        <dl class="facts case-facts">
            {row(message::CONSOLE_CALLER_LABEL, caller)}
            {situation}
            {row(message::CONSOLE_TECHNICIAN_LABEL, technician.into_any())}
            {row(message::CONSOLE_OPENED, opened)}
        </dl>
    }
}

/// Whether the caller was confirmed in as many ways as the policy asks for.
pub fn is_confirmed(case: &CaseView) -> bool {
    case.caller.is_some() && u32::try_from(case.checks_passed.len()).is_ok_and(|passed| passed >= case.checks_needed)
}

/// The way to make the case one's own, where it is nobody's or a colleague's.
fn take_view(words: Words, case: &CaseView) -> Option<impl IntoView + use<>> {
    let open = !case.mine && case.ending.is_none();
    let number = case.line.number.clone();
    let (what, button, class) = match &case.line.technician {
        Some(name) => {
            let what = words.say_with(message::CONSOLE_TAKE_OVER_WHAT, [("name", name.clone().into())]);
            (what, message::CONSOLE_TAKE_OVER, "button second")
        }
        None => (words.say(message::CONSOLE_TAKE_WHAT), message::CONSOLE_TAKE, "button"),
    };
    open.then(|| {
        view! {
            <section class="notice">
                <p>{what}</p>
                <CaseForm action="take_case" number><button type="submit" class=class>{words.say(button)}</button></CaseForm>
            </section>
        }
    })
}

fn drop_view(words: Words, number: &str) -> impl IntoView + use<> {
    let number = number.to_owned();
    view! {
        <details class="where">
            <summary>{words.say(message::CONSOLE_DROP_TITLE)}</summary>
            <p>{words.say(message::CONSOLE_DROP_WHAT)}</p>
            <CloseForm number ending="dropped" label=words.say(message::CONSOLE_DROP) second=true />
        </details>
    }
}
