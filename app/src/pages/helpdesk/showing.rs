//! After the steps: having the key shown, and the end of the case.

use leptos::prelude::*;

use super::case_form::CaseForm;
use super::page_of;
use super::steps::Standing;
use crate::desk::console::CaseView;
use crate::desk::{PageError, desk, refused, try_desk};
use crate::pages::failure::FailurePage;
use crate::words::{Words, message};

/// Ends the case: `solved`, `not-confirmed` or `dropped`.
#[server(endpoint = "close_case")]
pub async fn close_case(number: String, ending: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.close_case(&number, &ending).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&page_of(&number));
    Ok(())
}

/// A button that ends the case.
#[component]
pub fn CloseForm(
    /// The case's number.
    number: String,
    /// The stable word of the ending.
    ending: &'static str,
    /// What stands on the button.
    label: String,
    /// Whether it is not the page's next step.
    #[prop(optional)]
    second: bool,
) -> impl IntoView {
    let class = if second { "button second" } else { "button" };
    view! {
        <CaseForm action="close_case" number>
            <input type="hidden" name="ending" value=ending />
            <button type="submit" class=class>{label}</button>
        </CaseForm>
    }
}

/// The body of the showing.
pub fn reveal_body(words: Words, case: &CaseView, standing: Standing) -> AnyView {
    let shown = (case.showings > 0).then(|| {
        view! { <p><strong>{words.say_with(message::CONSOLE_REVEAL_COUNT, [("count", case.showings.into())])}</strong></p> }
    });
    if standing != Standing::Now || !case.mine {
        return shown.into_any();
    }
    let number = case.line.number.clone();
    if shown.is_none() {
        return view! {
            <p>{words.say(message::CONSOLE_REVEAL_LEAD)}</p>
            {reveal_form(&number, words.say(message::CONSOLE_REVEAL), "button")}
        }
        .into_any();
    }
    view! {
        {shown}
        <CloseForm number=number.clone() ending="solved" label=words.say(message::CONSOLE_SOLVED) />
        {reveal_form(&number, words.say(message::CONSOLE_REVEAL_AGAIN), "button second")}
    }
    .into_any()
}

/// It posts to a path of its own: the answer is the key's page and nothing else.
fn reveal_form(number: &str, label: String, class: &'static str) -> AnyView {
    let token = match try_desk().map(|desk| desk.form_token()) {
        Some(Ok(token)) => token,
        Some(Err(failure)) => return view! { <FailurePage failure /> }.into_any(),
        None => String::new(),
    };
    view! {
        <form method="post" action=format!("/helpdesk/cases/{number}/reveal") class="case-form">
            <input type="hidden" name="form" value=token />
            <button type="submit" class=class>{label}</button>
        </form>
    }
    .into_any()
}
