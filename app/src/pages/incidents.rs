//! `/incidents`: the incidents, newest first; and what responders do with one.

mod disclosure;
mod finding;
mod incident;
mod new;
pub mod not_me;
mod progress;

use domain::id::Reference;
use domain::incident::handle::LISTED;
use jiff::Timestamp;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

pub use self::disclosure::{disclosure_facts, disclosure_title};
pub use self::incident::IncidentPage;
pub use self::new::NewIncidentPage;
pub use self::progress::progress_sentence;
use crate::desk::incidents::IncidentLine;
use crate::desk::{PageError, desk, refused};
use crate::pages::audit::shape::shaped;
use crate::pages::failure::failure_view;
use crate::pages::said::SaidLine;
use crate::pages::staff::OverdueLine;
use crate::words::{Time, Words, message, words};

/// The incidents opened before `before` (microseconds since 1970), newest first.
#[server(endpoint = "list_incidents")]
pub async fn list_incidents(before: Option<i64>) -> Result<Vec<IncidentLine>, PageError> {
    let desk = desk()?;
    desk.list_incidents(before).await.map_err(refused(&desk))
}

/// The page of an incident. A number that is none leads to the list.
pub fn incident_path(number: &str) -> String {
    Reference::read(number).map_or_else(|| "/incidents".to_owned(), |number| format!("/incidents/{number}"))
}

/// The page; `?before=` pages back.
#[component]
pub fn IncidentsPage() -> impl IntoView {
    let before = use_query_map()
        .get_untracked()
        .get("before")
        .and_then(|before| before.parse::<i64>().ok());
    view! {
        <OverdueLine />
        <SaidLine prefix="incidents" />
        <Suspense>
            {Suspend::new(async move {
                match list_incidents(before).await {
                    Ok(incidents) => incidents_view(&incidents, before.is_some()).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

fn incidents_view(incidents: &[IncidentLine], paged: bool) -> impl IntoView + use<> {
    let words = words();
    // Where there are as many as a list shows, there may be older ones.
    let older = incidents.get(LISTED as usize - 1).map(|last| {
        let older = format!("/incidents?before={}", last.opened_at);
        view! { <a href=older>{words.say(message::INCIDENTS_OLDER)}</a> }
    });
    let newest = paged.then(|| view! { <a href="/incidents">{words.say(message::INCIDENTS_NEWEST)}</a> });
    let list = if incidents.is_empty() {
        view! { <p>{words.say(message::INCIDENTS_NONE)}</p> }.into_any()
    } else {
        let items = incidents.iter().map(|line| line_item(words, line));
        view! { <ul class="activity">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <h1>{words.say(message::INCIDENTS_TITLE)}</h1>
        <p class="lead">{words.say(message::INCIDENTS_LEAD)}</p>
        <p class="next"><a class="button" href="/incidents/new">{words.say(message::INCIDENTS_OPEN)}</a></p>
        {list}
        <p class="pages">{newest}" "{older}</p>
    }
}

fn line_item(words: Words, line: &IncidentLine) -> impl IntoView + use<> {
    view! {
        <li class="entry">
            <h2><a href=incident_path(&line.number)>{line.title.clone()}</a></h2>
            <p class="record-line">{state_view(words, line)}<span class="code">{line.number.clone()}</span></p>
            <p class="grey">{opened_view(words, line)}</p>
        </li>
    }
}

/// The state as a shape and a word.
fn state_view(words: Words, line: &IncidentLine) -> impl IntoView + use<> {
    shaped(&line.state, words.say_coded("incidents-state", &line.state, ""))
}

/// Who opened it and when, and how much it holds.
fn opened_view(words: Words, line: &IncidentLine) -> impl IntoView + use<> {
    let at = Timestamp::from_microsecond(line.opened_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let by = words.say_with(message::INCIDENTS_OPENED, [("name", line.opened_by.clone().into())]);
    let count = words.say_with(message::INCIDENTS_COUNT, [("count", line.disclosures.into())]);
    view! { {by}", "<Time at />", "{count} }
}

#[cfg(test)]
mod tests;
