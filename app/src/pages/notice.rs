//! `/notice`: the organisation's notice, which must be accepted before a key is shown.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::try_desk;
use crate::organisation::{Notice, in_language};
use crate::words::{Words, message, words};

/// The page. With `?return_to=` it leads back to where the person was going; the server looks at that path.
#[component]
pub fn NoticePage() -> impl IntoView {
    let words = words();
    let notice = try_desk().and_then(|desk| desk.house().organisation.notice.clone());
    let return_to = use_query_map().get_untracked().get("return_to").unwrap_or_default();
    view! {
        <h1>{words.say(message::ORGANISATION_NOTICE_TITLE)}</h1>
        {match notice {
            Some(notice) => notice_view(words, &notice, return_to).into_any(),
            None => view! {
                <p class="lead">{words.say(message::ORGANISATION_NOTICE_NONE)}</p>
                <p class="next"><a class="button" href="/devices">{words.say(message::START_SIGNED_IN)}</a></p>
            }
            .into_any(),
        }}
    }
}

fn notice_view(words: Words, notice: &Notice, return_to: String) -> impl IntoView + use<> {
    let (language, text) = in_language(&notice.texts, words.0).unwrap_or((words.0, ""));
    let paragraphs: Vec<_> = text
        .split("\n\n")
        .map(|paragraph| view! { <p>{paragraph.trim().to_owned()}</p> })
        .collect();
    let other =
        (language != words.0).then(|| view! { <p class="grey">{words.say(message::ORGANISATION_NOTICE_OTHER_LANGUAGE)}</p> });
    view! {
        <p class="lead">{words.say(message::ORGANISATION_NOTICE_LEAD)}</p>
        {other}
        <div class="house-notice" lang=language.lang() dir=language.direction().code()>{paragraphs}</div>
        <form method="post" action="/notice/accept" class="next">
            <input type="hidden" name="version" value=notice.version.clone() />
            <input type="hidden" name="language" value=language.tag() />
            <input type="hidden" name="return_to" value=return_to />
            <button type="submit" class="button">{words.say(message::ORGANISATION_NOTICE_ACCEPT)}</button>
        </form>
        <form method="post" action="/auth/sign-out">
            <button type="submit" class="button second">{words.say(message::ORGANISATION_NOTICE_REFUSE)}</button>
        </form>
    }
}
