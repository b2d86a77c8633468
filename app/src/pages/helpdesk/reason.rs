//! Step 5: why the key is needed.

use domain::case::ReasonCode;
use leptos::prelude::*;

use super::case_form::CaseForm;
use super::page_of;
use super::steps::Standing;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused};
use crate::words::{Words, message};

/// Documents the reason.
#[server(endpoint = "give_reason")]
pub async fn give_reason(
    number: String,
    #[server(default)] code: String,
    #[server(default)] note: String,
) -> Result<(), PageError> {
    let desk = desk()?;
    desk.give_reason(&number, &code, &note).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// The step's body.
pub fn reason_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    if standing != Standing::Now || !case.mine {
        return reason_text(words, case).map(|text| view! { <p>{text}</p> }).into_any();
    }
    let choice = move |reason: ReasonCode| {
        let id = format!("reason-{}", reason.code());
        view! {
            <div class="choice">
                <input type="radio" name="code" id=id.clone() value=reason.code() required />
                <label for=id>{words.say_coded("console-reason", reason.code(), "")}</label>
            </div>
        }
    };
    view! {
        <CaseForm action="give_reason" number=case.line.number.clone()>
            <fieldset class="choices">
                <legend>{words.say(message::CONSOLE_REASON_LEGEND)}</legend>
                {ReasonCode::ALL.into_iter().map(choice).collect_view()}
            </fieldset>
            <div class="field">
                <label for="note">{words.say(message::CONSOLE_REASON_NOTE)}</label>
                <p class="grey" id="note-hint">{words.say(message::CONSOLE_REASON_NOTE_HINT)}</p>
                <input id="note" name="note" type="text" maxlength="200" autocomplete="off" aria-describedby="note-hint" />
            </div>
            <button type="submit" class="button">{words.say(message::CONSOLE_REASON_BUTTON)}</button>
        </CaseForm>
    }
    .into_any()
}

/// The recorded reason in words, with its note.
pub fn reason_text(words: Words, case: &CaseView) -> Option<String> {
    let (code, note) = case.reason.as_ref()?;
    let reason = words.say_coded("console-reason", code, "");
    Some(if note.is_empty() {
        reason
    } else {
        format!("{reason}: {note}")
    })
}
