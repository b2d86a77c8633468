//! `/audit`: searching the records, and how their chain stands.

mod chain;
mod entry;
pub mod field;
mod record;
mod search;
pub mod shape;

use leptos::prelude::*;

use self::chain::chain_view;
use self::entry::entry_item;
pub use self::record::RecordPage;
use self::search::{asked_for, pairs, search_form};
use crate::desk::audit::{RecordPage as Found, RecordSearch};
use crate::desk::{PageError, desk, refused};
use crate::pages::address::address;
use crate::pages::failure::failure_view;
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Words, message, words};

/// The records that fit, newest first.
#[server(endpoint = "search_records")]
pub async fn search_records(search: RecordSearch) -> Result<Found, PageError> {
    let desk = desk()?;
    desk.search_records(search).await.map_err(refused(&desk))
}

/// The page. The search is its address.
#[component]
pub fn AuditPage() -> impl IntoView {
    let search = asked_for();
    view! {
        <OverdueLine />
        <Suspense>
            {
                let search = search.clone();
                Suspend::new(async move {
                    match search_records(search.clone()).await {
                        Ok(found) => audit_view(&search, found).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn audit_view(search: &RecordSearch, found: Found) -> impl IntoView + use<> {
    let words = words();
    let incident = address("/incidents/new", [("person", search.person.as_str())]);
    let incident = found
        .may_open_incident
        .then(|| view! { <p><a class="button second" href=incident>{words.say(message::AUDIT_INCIDENT)}</a></p> });
    let take = found.may_export.then(|| take_view(words, search));
    let pages = pages_view(words, search, found.older);
    let list = if found.entries.is_empty() {
        view! { <p>{words.say(message::AUDIT_NONE)}</p> }.into_any()
    } else {
        let items = found.entries.into_iter().map(|record| entry_item(words, record));
        view! { <ol class="records">{items.collect_view()}</ol> }.into_any()
    };
    view! {
        <h1>{words.say(message::AUDIT_TITLE)}</h1>
        <p class="lead">{words.say(message::AUDIT_LEAD)}</p>
        {chain_view(words, &found.chain)}
        {search_form(words, search, &found.unread)}
        <section class="part" aria-labelledby="found">
            <h2 id="found">{words.say(message::AUDIT_FOUND)}</h2>
            {list}
            {pages}
            {incident}
            {take}
        </section>
    }
}

/// The ways to newer and older records; they keep the search.
fn pages_view(words: Words, search: &RecordSearch, older: Option<i64>) -> impl IntoView + use<> {
    let newest = search.before.map(|_| {
        let newest = address("/audit", pairs(search));
        view! { <a href=newest>{words.say(message::AUDIT_NEWEST)}</a> }
    });
    let older = older.map(|before| {
        let before = before.to_string();
        let older = address("/audit", pairs(search).into_iter().chain([("before", before.as_str())]));
        view! { <a href=older>{words.say(message::AUDIT_OLDER)}</a> }
    });
    view! { <p class="pages">{newest}" "{older}</p> }
}

/// The formats in which records are taken away.
const FORMATS: [(&str, Message); 2] = [("csv", message::AUDIT_TAKE_CSV), ("jsonl", message::AUDIT_TAKE_JSONL)];

fn take_view(words: Words, search: &RecordSearch) -> impl IntoView + use<> {
    let links = FORMATS.map(|(format, name)| {
        let href = address("/audit/export", [("format", format)].into_iter().chain(pairs(search)));
        view! { <a class="button second" href=href>{words.say(name)}</a> }
    });
    view! {
        <h3 id="take">{words.say(message::AUDIT_TAKE)}</h3>
        <p class="actions" role="group" aria-labelledby="take">{links.collect_view()}</p>
        <p class="grey">{words.say(message::AUDIT_TAKE_WHAT)}</p>
    }
}

#[cfg(test)]
mod tests;
