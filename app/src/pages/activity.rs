//! `/activity`: who saw a key of mine, and what became of it.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::{ActivityEntry, ActivityPage as Activity, Given, PageError, desk, refused};
use crate::islands::live_status::LiveStatus;
use crate::pages::failure::failure_view;
use crate::pages::incidents::not_me::{not_me_box, not_me_link, title_id};
use crate::pages::incidents::{disclosure_facts, disclosure_title};
use crate::pages::order_status::order_status_view;
use crate::pages::said::SaidLine;
use crate::words::{Words, message, words};

/// A part of the person's activity, older than `before` (microseconds since 1970).
#[server(endpoint = "list_activity")]
pub async fn list_activity(before: Option<i64>) -> Result<Activity, PageError> {
    let desk = desk()?;
    desk.list_activity(before).await.map_err(refused(&desk))
}

/// The page; `?before=` pages back, `?not-me=` asks about a disclosure before it is reported.
#[component]
pub fn ActivityPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let before = query.get("before").and_then(|before| before.parse::<i64>().ok());
    let not_me = query.get("not-me");
    view! {
        <SaidLine prefix="incidents" />
        <Suspense>
            {
                let not_me = not_me.clone();
                Suspend::new(async move {
                    match list_activity(before).await {
                        Ok(activity) => activity_view(&activity, before, not_me.as_deref()).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn activity_view(activity: &Activity, before: Option<i64>, not_me: Option<&str>) -> impl IntoView + use<> {
    let words = words();
    let asked_about = activity
        .entries
        .iter()
        .find(|entry| Some(&*entry.disclosure) == not_me && is_showing(entry));
    let question = asked_about.map(|entry| not_me_box(words, entry, before));
    let older = activity
        .older
        .map(|older| view! { <a href=format!("/activity?before={older}")>{words.say(message::ACTIVITY_OLDER)}</a> });
    let newest = before.map(|_| view! { <a href="/activity">{words.say(message::ACTIVITY_NEWER)}</a> });
    let list = if activity.entries.is_empty() {
        view! { <p>{words.say(message::ACTIVITY_NONE)}</p> }.into_any()
    } else {
        let items = activity
            .entries
            .iter()
            .map(|entry| entry_item(words, entry, before))
            .collect_view();
        view! {
            <LiveStatus>
                <ul class="activity">{items}</ul>
            </LiveStatus>
            <p class="grey">{words.say(message::ACTIVITY_RELOAD)}</p>
        }
        .into_any()
    };
    view! {
        <h1>{words.say(message::ACTIVITY_TITLE)}</h1>
        {question}
        <p class="lead">{words.say(message::ACTIVITY_LEAD)}</p>
        {list}
        <p class="pages">{newest}" "{older}</p>
    }
}

/// Whether somebody may have seen the key.
fn is_showing(entry: &ActivityEntry) -> bool {
    entry.given != Given::No
}

fn entry_item(words: Words, entry: &ActivityEntry, before: Option<i64>) -> impl IntoView + use<> {
    view! {
        <li class="entry">
            <h2 id=title_id(entry)>{disclosure_title(words, entry)}</h2>
            {disclosure_facts(words, entry)}
            <div role="status" data-order=entry.order.id.clone()>{order_status_view(words, &entry.order)}</div>
            {cause_link(words, entry)}
            {is_showing(entry).then(|| not_me_link(words, entry, before))}
        </li>
    }
}

/// The way to what was likely the cause, where the person told what happened.
fn cause_link(words: Words, entry: &ActivityEntry) -> Option<impl IntoView + use<>> {
    let cause = entry.cause.as_ref().filter(|_| is_showing(entry))?;
    Some(view! { <p><a href=format!("/cause/{cause}")>{words.say(message::CAUSE_TITLE)}</a></p> })
}

#[cfg(test)]
mod tests;
