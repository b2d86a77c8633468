//! Step 1: the ways to confirm the caller, each in a box of its own.

use leptos::prelude::*;

use super::At;
use super::case_form::{CaseForm, Takes, TextField};
use super::page_of;
use super::showing::CloseForm;
use super::steps::Standing;
use crate::desk::console::{CallerView, CaseView};
use crate::desk::{PageError, desk, refused};
use crate::pages::said::{SaidLine, go_saying};
use crate::words::{Words, message};

/// Makes a check of the caller. `evidence` is the number called, the code, or the number on the badge.
#[server(endpoint = "check_caller")]
pub async fn check_caller(number: String, check: String, #[server(default)] evidence: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.check_caller(&number, &check, &evidence).await.map_err(refused(&desk))?;
    go_saying(&page_of(&number), &said);
    Ok(())
}

/// The step's body.
pub fn confirm_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    let passed = passed_view(words, case);
    let caller = case.caller.as_ref().filter(|_| standing == Standing::Now);
    let Some(caller) = caller else {
        return passed.into_any();
    };
    let done = case.checks_passed.len();
    let count = words.say_with(
        message::CONSOLE_CONFIRM_COUNT,
        [("done", done.into()), ("needed", case.checks_needed.into())],
    );
    if !case.mine {
        return view! { {passed}<p><strong>{count}</strong></p> }.into_any();
    }
    let boxes = case
        .checks_open
        .iter()
        .map(|check| box_view(words, case, caller, check))
        .collect_view();
    let too_few = u32::try_from(done + case.checks_open.len()).is_ok_and(|ways| ways < case.checks_needed);
    let number = case.line.number.clone();
    view! {
        <SaidLine prefix="console-check" />
        {passed}
        <p><strong>{count}</strong></p>
        <p>{words.say(message::CONSOLE_CONFIRM_LEAD)}</p>
        {too_few.then(|| view! { <p><strong>{words.say(message::CONSOLE_CONFIRM_NOT_ENOUGH)}</strong></p> })}
        <ul class="checks">{boxes}</ul>
        {cannot_view(words, case, caller)}
        <h3>{words.say(message::CONSOLE_NOT_CONFIRMED_TITLE)}</h3>
        <p>{words.say(message::CONSOLE_NOT_CONFIRMED_WHAT)}</p>
        <CloseForm number ending="not-confirmed" label=words.say(message::CONSOLE_NOT_CONFIRMED) second=true />
    }
    .into_any()
}

/// The ways that are done.
fn passed_view(words: Words, case: &CaseView) -> impl IntoView + use<> {
    let passed = case.checks_passed.clone().into_iter().map(|(check, by, at)| {
        view! {
            <li>
                {words.say_coded("console-passed", &check, "")}" "
                <span class="grey">{words.say_with(message::CONSOLE_PASSED_BY, [("name", by.into())])}" "<At seconds=at /></span>
            </li>
        }
    });
    (!case.checks_passed.is_empty()).then(|| view! { <ul class="passed">{passed.collect_view()}</ul> })
}

fn box_view(words: Words, case: &CaseView, caller: &CallerView, check: &str) -> impl IntoView + use<> {
    let number = case.line.number.clone();
    let body = match check {
        "call-back" => call_back_view(words, number, caller.phones.clone()),
        "manager" => manager_view(words, &number),
        "code" => code_view(words, number, case.code_waits),
        _ => in_person_view(words, number),
    };
    let values = [
        ("name", caller.display_name.clone().into()),
        ("manager", caller.manager.clone().unwrap_or_default().into()),
    ];
    view! {
        <li class="check">
            <h3>{words.say_coded("console-check", check, "")}</h3>
            <p>{words.say_coded_with(&format!("console-check-{check}"), "-do", values)}</p>
            {body}
        </li>
    }
}

fn call_back_view(words: Words, number: String, phones: Vec<String>) -> AnyView {
    let phones = phones.into_iter().enumerate().map(|(index, phone)| {
        let id = format!("phone-{index}");
        view! {
            <div class="choice">
                <input type="radio" name="evidence" id=id.clone() value=phone.clone() required />
                <label for=id class="code">{phone}</label>
            </div>
        }
    });
    view! {
        <CaseForm action="check_caller" number>
            <input type="hidden" name="check" value="call-back" />
            <fieldset class="choices">
                <legend>{words.say(message::CONSOLE_CHECK_CALL_BACK_NUMBERS)}</legend>
                {phones.collect_view()}
            </fieldset>
            <button type="submit" class="button second">{words.say(message::CONSOLE_CHECK_CALL_BACK_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}

fn manager_view(words: Words, number: &str) -> AnyView {
    view! { <p><a class="button second" href=page_of(number)>{words.say(message::CONSOLE_RELOAD)}</a></p> }.into_any()
}

fn code_view(words: Words, number: String, waits: bool) -> AnyView {
    view! {
        <CaseForm action="check_caller" number>
            <input type="hidden" name="check" value="code" />
            {waits.then(|| view! { <p><strong>{words.say(message::CONSOLE_CHECK_CODE_WAITS)}</strong></p> })}
            <TextField id="code" name="evidence" label=words.say(message::CONSOLE_CHECK_CODE_LABEL) takes=Takes::Digits />
            <button type="submit" class="button second">{words.say(message::CONSOLE_CHECK_CODE_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}

fn in_person_view(words: Words, number: String) -> AnyView {
    view! {
        <CaseForm action="check_caller" number>
            <input type="hidden" name="check" value="in-person" />
            <TextField id="badge" name="evidence" label=words.say(message::CONSOLE_CHECK_IN_PERSON_LABEL) takes=Takes::Code />
            <button type="submit" class="button second">{words.say(message::CONSOLE_CHECK_IN_PERSON_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}

/// The ways for which the directory knows too little.
fn cannot_view(words: Words, case: &CaseView, caller: &CallerView) -> impl IntoView + use<> {
    let is_open = |check: &str| case.checks_open.iter().any(|open| open == check);
    let has_passed = |check: &str| case.checks_passed.iter().any(|(passed, ..)| passed == check);
    let missing = [
        ("call-back", caller.phones.is_empty()),
        ("manager", caller.manager.is_none()),
        ("in-person", !is_open("in-person") && !has_passed("in-person")),
    ];
    let missing: Vec<_> = missing.into_iter().filter(|(_, missing)| *missing).collect();
    let name = caller.display_name.clone();
    let line = move |(check, _)| {
        let values = [("name", name.clone().into())];
        view! { <li>{words.say_coded_with(&format!("console-cannot-{check}"), "", values)}</li> }
    };
    (!missing.is_empty()).then(|| {
        view! {
            <h3>{words.say(message::CONSOLE_CANNOT_TITLE)}</h3>
            <ul class="cannot">{missing.into_iter().map(line).collect_view()}</ul>
        }
    })
}
