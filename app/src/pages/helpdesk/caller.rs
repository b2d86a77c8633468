//! Before the five steps: who is calling.

use leptos::prelude::*;

use super::case_form::{CaseForm, TextField};
use super::page_of;
use super::steps::Standing;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused};
use crate::pages::said::{SaidLine, go_saying};
use crate::words::{Words, message};

/// Looks for the caller by a whole address, name or employee number.
#[server(endpoint = "choose_caller")]
pub async fn choose_caller(number: String, #[server(default)] text: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.choose_caller(&number, &text).await.map_err(refused(&desk))?;
    go_saying(&page_of(&number), &said);
    Ok(())
}

/// Chooses as the caller whoever opened the case.
#[server(endpoint = "choose_opener")]
pub async fn choose_opener(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.choose_opener(&number).await.map_err(refused(&desk))?;
    go_saying(&page_of(&number), &said);
    Ok(())
}

/// The step's body.
pub fn caller_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    match (standing, &case.caller) {
        (Standing::Now, _) if case.mine => caller_forms(words, case),
        (_, Some(caller)) => {
            let department = caller.department.clone().map(|department| format!(", {department}"));
            view! {
                <p>{caller.display_name.clone()}{department}</p>
                <p>{caller.user_principal_name.clone()}</p>
            }
            .into_any()
        }
        (_, None) => ().into_any(),
    }
}

fn caller_forms(words: Words, case: &CaseView) -> AnyView {
    let number = case.line.number.clone();
    let opener = case.opened_by.clone();
    let known = opener.is_some();
    view! {
        <SaidLine prefix="console-caller" />
        {opener.map(|name| view! {
            <CaseForm action="choose_opener" number=number.clone()>
                <button type="submit" class="button">
                    {words.say_with(message::CONSOLE_CALLER_IS_OPENER, [("name", name.into())])}
                </button>
            </CaseForm>
            <p>{words.say(message::CONSOLE_CALLER_OR)}</p>
        })}
        <CaseForm action="choose_caller" number=number.clone()>
            <TextField id="caller-text" name="text" label=words.say(message::CONSOLE_CALLER_TEXT)
                hint=words.say(message::CONSOLE_CALLER_HINT) first=!known />
            <button type="submit" class=if known { "button second" } else { "button" }>
                {words.say(message::CONSOLE_CALLER_FIND)}
            </button>
        </CaseForm>
    }
    .into_any()
}
