//! `/verify`: what the helpdesk asks of the signed-in person: to read out a code, or to say whether somebody they manage is who calls.

use domain::case::policy::CODE_LASTS;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::console::AskedOfMe as Asked;
use crate::desk::{PageError, Said, desk, refused};
use crate::pages::address::address;
use crate::pages::failure::{HelpdeskBox, failure_view};
use crate::pages::said::{SaidLine, go_saying};
use crate::pages::stuck::spaced;
use crate::words::{Words, message, words};

/// What technicians ask of this person.
#[server(endpoint = "asked_of_me")]
pub async fn asked_of_me() -> Result<Vec<Asked>, PageError> {
    let desk = desk()?;
    desk.asked_of_me().await.map_err(refused(&desk))
}

/// Makes a new code. The next page's address says of which case, never the code.
#[server(endpoint = "show_code")]
pub async fn show_code(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.show_code(&number).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&address("/verify", [("show", &*number)]));
    Ok(())
}

/// The code that the person was shown last for this case, while it counts.
#[server(endpoint = "current_code")]
pub async fn current_code(number: String) -> Result<Option<String>, PageError> {
    let desk = desk()?;
    desk.current_code(&number).await.map_err(refused(&desk))
}

/// The manager's word.
#[server(endpoint = "confirm_as_manager")]
pub async fn confirm_as_manager(number: String, yes: bool) -> Result<(), PageError> {
    let desk = desk()?;
    desk.confirm_as_manager(&number, yes).await.map_err(refused(&desk))?;
    go_saying("/verify", &Said::word(if yes { "confirmed" } else { "denied" }));
    Ok(())
}

/// The page. With `?show=` it shows the code of that case.
#[component]
pub fn VerifyPage() -> impl IntoView {
    let show = use_query_map().get_untracked().get("show");
    view! {
        <Suspense>
            {
                let show = show.clone();
                Suspend::new(async move {
                    match read(show).await {
                        Ok((asked, shown)) => verify_view(&asked, shown.as_ref()).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

/// A code that the person has asked for.
enum Code {
    /// Here it is.
    Counts(String),
    /// It was used, or its time is over.
    Gone,
}

/// What is asked, and the number of the case whose code was asked for, with the code.
async fn read(show: Option<String>) -> Result<(Vec<Asked>, Option<(String, Code)>), PageError> {
    let asked = asked_of_me().await?;
    let Some(number) = show.filter(|show| asked.iter().any(|asked| asked.number == *show)) else {
        return Ok((asked, None));
    };
    let code = current_code(number.clone()).await?.map_or(Code::Gone, Code::Counts);
    Ok((asked, Some((number, code))))
}

fn verify_view(asked: &[Asked], shown: Option<&(String, Code)>) -> impl IntoView + use<> {
    let words = words();
    let nothing = asked.is_empty().then(|| words.say(message::CONSOLE_VERIFY_NONE));
    let asked = asked.iter().map(|asked| {
        let code = shown.filter(|(number, _)| *number == asked.number).map(|(_, code)| code);
        match &asked.caller {
            Some(caller) => manager_view(words, asked, caller),
            None => own_view(words, asked, code),
        }
    });
    view! {
        <h1>{words.say(message::CONSOLE_VERIFY_TITLE)}</h1>
        <SaidLine prefix="console-verify" />
        {nothing.map(|nothing| view! { <p class="lead">{nothing}</p> })}
        {asked.collect_view()}
        <p class="aside">{words.say(message::CONSOLE_VERIFY_NEVER)}</p>
        <HelpdeskBox />
    }
}

/// One's own case: the code is shown when it is asked for, not by looking at the page.
fn own_view(words: Words, asked: &Asked, code: Option<&Code>) -> AnyView {
    let (button, class) = match code {
        None => (message::CONSOLE_VERIFY_SHOW, "button"),
        Some(Code::Counts(_)) => (message::CONSOLE_VERIFY_NEW, "button second"),
        Some(Code::Gone) => (message::CONSOLE_VERIFY_NEW, "button"),
    };
    let minutes = [("minutes", CODE_LASTS.as_mins().into())];
    let code = code.map(|code| match code {
        Code::Counts(code) => view! {
            <div class="to-read-out" role="status">
                <h3>{words.say(message::CONSOLE_VERIFY_CODE)}</h3>
                <p class="code" data-code>{spaced(code)}</p>
                <p>{words.say_with(message::CONSOLE_VERIFY_LASTS, minutes)}</p>
            </div>
        }
        .into_any(),
        Code::Gone => view! { <p role="status"><strong>{words.say(message::CONSOLE_VERIFY_GONE)}</strong></p> }.into_any(),
    });
    let technician = [("technician", asked.technician.clone().into())];
    view! {
        <section class="check">
            <h2>{words.say_with(message::CONSOLE_VERIFY_OWN, [("number", asked.number.clone().into())])}</h2>
            <p>{words.say_with(message::CONSOLE_VERIFY_OWN_WHAT, technician)}</p>
            {code}
            <form method="post" action="/api/show_code">
                <input type="hidden" name="number" value=asked.number.clone() />
                <button type="submit" class=class>{words.say(button)}</button>
            </form>
        </section>
    }
    .into_any()
}

fn manager_view(words: Words, asked: &Asked, caller: &str) -> AnyView {
    let name = || ("name", caller.to_owned().into());
    let what = [name(), ("technician", asked.technician.clone().into())];
    view! {
        <section class="check">
            <h2>{words.say_with(message::CONSOLE_VERIFY_MANAGER, [name()])}</h2>
            <p>{words.say_with(message::CONSOLE_VERIFY_MANAGER_WHAT, what)}</p>
            <form method="post" action="/api/confirm_as_manager" class="next">
                <input type="hidden" name="number" value=asked.number.clone() />
                <button type="submit" name="yes" value="true" class="button">{words.say(message::CONSOLE_VERIFY_YES)}</button>
                <button type="submit" name="yes" value="false" class="button second">{words.say(message::CONSOLE_VERIFY_NO)}</button>
            </form>
        </section>
    }
    .into_any()
}
