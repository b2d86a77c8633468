//! `/activity`: who saw a key of mine, and what became of it.

use jiff::Timestamp;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::{ActivityEntry, ActivityPage as Activity, Given, PageError, desk, refused};
use crate::islands::live_status::LiveStatus;
use crate::pages::device_name::shown_name;
use crate::pages::failure::failure_view;
use crate::pages::order_status::order_status_view;
use crate::words::{Time, Words, message, words};

/// A part of the person's activity, older than `before` (microseconds since 1970).
#[server]
pub async fn list_activity(before: Option<i64>) -> Result<Activity, PageError> {
    let desk = desk()?;
    desk.list_activity(before).await.map_err(refused(&desk))
}

/// The page; `?before=` pages back.
#[component]
pub fn ActivityPage() -> impl IntoView {
    let before = use_query_map()
        .get_untracked()
        .get("before")
        .and_then(|before| before.parse::<i64>().ok());
    view! {
        <Suspense>
            {Suspend::new(async move {
                match list_activity(before).await {
                    Ok(activity) => activity_view(activity, before.is_some()).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
}

fn activity_view(activity: Activity, paged: bool) -> impl IntoView {
    let words = words();
    let older = activity
        .older
        .map(|older| view! { <a href=format!("/activity?before={older}")>{words.say(message::ACTIVITY_OLDER)}</a> });
    let newest = paged.then(|| view! { <a href="/activity">{words.say(message::ACTIVITY_NEWER)}</a> });
    let list = if activity.entries.is_empty() {
        view! { <p>{words.say(message::ACTIVITY_NONE)}</p> }.into_any()
    } else {
        view! {
            <LiveStatus>
                <ul class="activity">{activity.entries.into_iter().map(|entry| entry_item(words, entry)).collect_view()}</ul>
            </LiveStatus>
            <p class="grey">{words.say(message::ACTIVITY_RELOAD)}</p>
        }
        .into_any()
    };
    view! {
        <h1>{words.say(message::ACTIVITY_TITLE)}</h1>
        <p class="lead">{words.say(message::ACTIVITY_LEAD)}</p>
        {list}
        <p class="pages">{newest}" "{older}</p>
    }
}

fn entry_item(words: Words, entry: ActivityEntry) -> impl IntoView {
    let what = match entry.given {
        Given::Yes => message::ACTIVITY_SHOWN,
        Given::No => message::ACTIVITY_REFUSED,
        Given::Unknown => message::ACTIVITY_UNKNOWN,
    };
    let device = shown_name(words, &entry.device_name);
    let values = [
        ("name", entry.person_name.into()),
        ("key", entry.key.into()),
        ("device", device.into()),
    ];
    let at = Timestamp::from_microsecond(entry.at).unwrap_or(Timestamp::UNIX_EPOCH);
    view! {
        <li class="entry">
            <h2>{words.say_with(what, values)}</h2>
            <p class="grey">
                <Time at />", "{words.say_coded("activity-path", &entry.path, "")}". "
                {words.say_with(message::ACTIVITY_REFERENCE, [("reference", entry.reference.into())])}
            </p>
            <div role="status" data-order=entry.order.id.clone()>{order_status_view(words, &entry.order)}</div>
        </li>
    }
}
