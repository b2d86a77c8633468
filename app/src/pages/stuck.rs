//! `/stuck/{situation}`: what needs a helpdesk, with the number of a case that it can look up.

use domain::case::Situation;
use domain::failure::Failure;
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::desk::{PageError, desk, refused};
use crate::pages::address::address;
use crate::pages::failure::{FailurePage, HelpdeskBox, failure_view};
use crate::words::{Message, message, words};

/// The number of the person's own case for this situation; opened where there is none yet.
#[server(endpoint = "open_own_case")]
pub async fn open_own_case(situation: String, device: Option<String>, key_id: Option<String>) -> Result<String, PageError> {
    let desk = desk()?;
    desk.open_own_case(&situation, device, key_id).await.map_err(refused(&desk))
}

/// The page. `?device=` and `?key=` say what is known. That a device is not listed can mean several things, so the page asks first;
/// `?sure` is one of the answers.
#[component]
pub fn StuckPage() -> impl IntoView {
    let situation = use_params_map().get_untracked().get("situation").unwrap_or_default();
    let query = use_query_map().get_untracked();
    match Situation::from_code(&situation) {
        None => view! { <FailurePage failure=Failure::NoSuchPage /> }.into_any(),
        Some(Situation::NotListed) if query.get("sure").is_none() => view! { <WhichDevice /> }.into_any(),
        Some(situation) => {
            let (device, key_id) = (query.get("device"), query.get("key"));
            view! { <OwnCase situation device key_id /> }.into_any()
        }
    }
}

/// The answers to what kind of device it is, each with where it leads.
const KINDS: [(Situation, &str, Message); 3] = [
    (Situation::NotListed, "?sure", message::CONSOLE_STUCK_CHOOSE_MINE),
    (Situation::SomebodyElses, "", message::CONSOLE_STUCK_CHOOSE_SOMEBODY_ELSES),
    (Situation::Nobodys, "", message::CONSOLE_STUCK_CHOOSE_NOBODYS),
];

#[component]
fn WhichDevice() -> impl IntoView {
    let words = words();
    let kind = |(situation, query, text): (Situation, &str, Message)| {
        view! { <li><a class="button second" href=format!("/stuck/{}{query}", situation.code())>{words.say(text)}</a></li> }
    };
    view! {
        <h1>{words.say(message::CONSOLE_STUCK_CHOOSE)}</h1>
        <p class="lead">{words.say(message::CONSOLE_STUCK_CHOOSE_LEAD)}</p>
        <ul class="kinds">{KINDS.into_iter().map(kind).collect_view()}</ul>
        <p><a href="/devices">{words.say(message::DEVICE_BACK)}</a></p>
        <HelpdeskBox />
    }
}

#[component]
fn OwnCase(situation: Situation, device: Option<String>, key_id: Option<String>) -> impl IntoView {
    view! {
        <Suspense>
            {
                let (device, key_id) = (device.clone(), key_id.clone());
                Suspend::new(async move {
                    match open_own_case(situation.code().to_owned(), device, key_id).await {
                        Ok(number) => case_view(situation, &number).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn case_view(situation: Situation, number: &str) -> impl IntoView + use<> {
    let words = words();
    let say = |part: &str| words.say_coded("console-stuck", situation.code(), part);
    view! {
        <h1>{say("-title")}</h1>
        <p class="lead">{say("-what")}</p>
        <p class="lead"><strong>{say("-do")}</strong></p>
        <section class="to-read-out" aria-labelledby="number">
            <h2 id="number">{words.say(message::CONSOLE_STUCK_NUMBER)}</h2>
            <p class="code" data-case=number.to_owned()>{spaced(number)}</p>
        </section>
        <section aria-labelledby="ready">
            <h2 id="ready">{words.say(message::CONSOLE_STUCK_READY_TITLE)}</h2>
            <ol class="steps">
                <li>{words.say(message::CONSOLE_STUCK_READY_NAME)}</li>
                <li>{words.say(message::CONSOLE_STUCK_READY_KEY_ID)}</li>
                <li>
                    <div>
                        {words.say(message::CONSOLE_STUCK_READY_VERIFY)}" "
                        <a href="/verify">{words.say(message::CONSOLE_STUCK_VERIFY_LINK)}</a>
                    </div>
                </li>
            </ol>
        </section>
        <HelpdeskBox />
    }
}

/// With a blank between the characters: to be read out one by one, by people and by screen readers.
pub fn spaced(number: &str) -> String {
    let mut text = String::with_capacity(2 * number.len());
    for character in number.chars() {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push(character);
    }
    text
}

/// The way to the page of a situation, with what is known.
pub fn case_path(situation: Situation, device: Option<&str>, key_id: Option<&str>) -> String {
    let known = [("device", device), ("key", key_id)].map(|(name, value)| (name, value.unwrap_or_default()));
    address(&format!("/stuck/{}", situation.code()), known)
}
