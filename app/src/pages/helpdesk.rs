//! `/helpdesk`: a new case, the lists of cases, and the way to one of them.

mod approval;
mod caller;
mod case;
mod case_form;
mod confirm;
mod device;
mod locate;
mod reason;
mod showing;
mod steps;

use domain::failure::Failure;
use domain::id::Reference;
use jiff::Timestamp;
use leptos::prelude::*;

pub use self::case::CasePage;
use crate::desk::console::{CaseLine, CaseList};
use crate::desk::{PageError, Said, desk, refused};
use crate::pages::device_name::shown_name;
use crate::pages::failure::failure_view;
use crate::pages::said::{SaidLine, go_saying};
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Time, Words, message, words};

/// The cases on one of the lists, newest first.
#[server(endpoint = "list_cases")]
pub async fn list_cases(list: CaseList) -> Result<Vec<CaseLine>, PageError> {
    let desk = desk()?;
    desk.list_cases(list).await.map_err(refused(&desk))
}

/// Opens a case for somebody who calls.
#[server(endpoint = "open_case")]
pub async fn open_case() -> Result<(), PageError> {
    let desk = desk()?;
    let number = desk.open_case().await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// Goes to the case with this number, as people type it.
#[server(endpoint = "go_to_case")]
pub async fn go_to_case(#[server(default)] number: String) -> Result<(), PageError> {
    let desk = desk()?;
    match desk.find_case(&number).await {
        Ok(case) => leptos_axum::redirect(&page_of(&case.line.number)),
        Err(Failure::NotFound) => go_saying("/helpdesk", &Said::word("no-case")),
        Err(failure) => return Err(refused(&desk)(failure)),
    }
    Ok(())
}

/// Takes a case over.
#[server(endpoint = "take_case")]
pub async fn take_case(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.take_case(&number).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// The path of a case's page. The number may come from a form, so it is read before it goes into a header.
pub fn page_of(number: &str) -> String {
    match Reference::read(number) {
        Some(number) => format!("/helpdesk/cases/{number}"),
        None => "/helpdesk".to_owned(),
    }
}

/// The console's page.
#[component]
pub fn HelpdeskPage() -> impl IntoView {
    view! {
        <OverdueLine />
        <Suspense>
            {Suspend::new(async move {
                match read_lists().await {
                    Ok(lists) => console_view(lists).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

/// The lists, in the order of the page.
const LISTS: [(CaseList, &str, Message, Message); 4] = [
    (
        CaseList::AsksApproval,
        "asks",
        message::CONSOLE_ASKS_TITLE,
        message::CONSOLE_ASKS_NONE,
    ),
    (
        CaseList::Mine,
        "mine",
        message::CONSOLE_MINE_TITLE,
        message::CONSOLE_MINE_NONE,
    ),
    (
        CaseList::Waiting,
        "waiting",
        message::CONSOLE_WAITING_TITLE,
        message::CONSOLE_WAITING_NONE,
    ),
    (
        CaseList::Ended,
        "ended",
        message::CONSOLE_ENDED_TITLE,
        message::CONSOLE_ENDED_NONE,
    ),
];

async fn read_lists() -> Result<Vec<Vec<CaseLine>>, PageError> {
    let mut lists = Vec::new();
    for (list, ..) in LISTS {
        lists.push(list_cases(list).await?);
    }
    Ok(lists)
}

fn console_view(lists: Vec<Vec<CaseLine>>) -> impl IntoView {
    let words = words();
    view! {
        <h1>{words.say(message::NAV_HELPDESK)}</h1>
        <SaidLine prefix="console" />
        <p class="lead">{words.say(message::CONSOLE_LEAD)}</p>
        <form method="post" action="/api/open_case" class="next">
            <button type="submit" class="button">{words.say(message::CONSOLE_OPEN)}</button>
        </form>
        <FindCase />
        {LISTS.into_iter().zip(lists).map(|(list, cases)| list_view(words, list, cases)).collect_view()}
        <p class="aside"><a href="/rotation">{words.say(message::CONSOLE_ROTATIONS)}</a></p>
    }
}

#[component]
fn FindCase() -> impl IntoView {
    let words = words();
    view! {
        <form method="post" action="/api/go_to_case" class="case-form">
            <div class="field">
                <label for="case-number">{words.say(message::CONSOLE_FIND_LABEL)}</label>
                <p class="grey" id="case-number-hint">{words.say(message::CONSOLE_FIND_HINT)}</p>
                <input id="case-number" name="number" type="text" class="code" required maxlength="40" autocomplete="off"
                    autocapitalize="characters" spellcheck="false" aria-describedby="case-number-hint" />
            </div>
            <button type="submit" class="button second">{words.say(message::CONSOLE_FIND)}</button>
        </form>
    }
}

fn list_view(words: Words, list: (CaseList, &'static str, Message, Message), cases: Vec<CaseLine>) -> impl IntoView {
    let (list, id, title, none) = list;
    let cases = if cases.is_empty() {
        view! { <p class="grey">{words.say(none)}</p> }.into_any()
    } else {
        let items = cases.into_iter().map(|case| case_item(words, list, case)).collect_view();
        view! { <ul class="cases">{items}</ul> }.into_any()
    };
    view! {
        <section class="case-list" aria-labelledby=id>
            <h2 id=id>{words.say(title)}</h2>
            {cases}
        </section>
    }
}

fn case_item(words: Words, list: CaseList, case: CaseLine) -> impl IntoView {
    let person = case.person.unwrap_or_else(|| words.say(message::CONSOLE_NOBODY_YET));
    let device = match &case.device {
        Some(name) => shown_name(words, name),
        None => words.say(message::CONSOLE_NO_DEVICE),
    };
    let situation = case
        .situation
        .map(|situation| words.say_coded("console-situation", &situation, ""));
    let step = words.say_coded("console-step", &case.step, "");
    let next = (list == CaseList::Mine).then(|| words.say_with(message::CONSOLE_NEXT, [("step", step.into())]));
    let asks = (list == CaseList::AsksApproval).then_some(case.technician).flatten();
    let take = (list == CaseList::Waiting).then(|| take_form(words, &case.number));
    view! {
        <li class="case">
            <h3><a href=page_of(&case.number)><span class="code">{case.number.clone()}</span>" "{person}</a></h3>
            {situation.map(|situation| view! { <p>{situation}</p> })}
            {next.map(|next| view! { <p><strong>{next}</strong></p> })}
            {asks.map(|asks| view! { <p>{words.say(message::CONSOLE_APPROVE_ASKS)}": "{asks}</p> })}
            <p class="grey"><span>{device}</span><span>{words.say(message::CONSOLE_OPENED)}" "<At seconds=case.opened_at /></span></p>
            {take}
        </li>
    }
}

fn take_form(words: Words, number: &str) -> impl IntoView + use<> {
    let name = words.say_with(message::CONSOLE_TAKE_NUMBER, [("number", number.to_owned().into())]);
    view! {
        <form method="post" action="/api/take_case">
            <input type="hidden" name="number" value=number.to_owned() />
            <button type="submit" class="button second" aria-label=name>{words.say(message::CONSOLE_TAKE)}</button>
        </form>
    }
}

/// A time of a case, in seconds since 1970.
#[component]
fn At(seconds: i64) -> impl IntoView {
    let at = Timestamp::from_second(seconds).ok();
    at.map(|at| view! { <Time at /> })
}

#[cfg(test)]
mod tests;
