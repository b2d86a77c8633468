//! "This was not me": what a person says of a disclosure that they know nothing of. Two steps, both without a script.

use leptos::prelude::*;

use crate::desk::{ActivityEntry, PageError, Said, desk, refused};
use crate::pages::address::address;
use crate::pages::incidents::{disclosure_facts, disclosure_title};
use crate::pages::said::go_saying;
use crate::words::{Words, message};

/// Rotates the key, ends the sessions of who saw it, and opens an incident.
#[server(endpoint = "report_not_me")]
pub async fn report_not_me(disclosure: String) -> Result<(), PageError> {
    let desk = desk()?;
    if desk.report_not_me(&disclosure).await.map_err(refused(&desk))? {
        // Their own sign-ins have ended, too: no page of theirs would open.
        leptos_axum::redirect("/?reported");
    } else {
        go_saying("/activity", &Said::word("reported"));
    }
    Ok(())
}

/// The way to the question, from an entry of the list that begins at `before`.
pub fn not_me_link(words: Words, entry: &ActivityEntry, before: Option<i64>) -> impl IntoView + use<> {
    let before = before.map(|before| before.to_string()).unwrap_or_default();
    let href = address("/activity", [("before", &*before), ("not-me", &*entry.disclosure)]);
    let described = title_id(entry);
    view! { <p><a class="button second" href=href aria-describedby=described>{words.say(message::INCIDENTS_NOT_ME)}</a></p> }
}

/// The ID of the title of an entry.
pub fn title_id(entry: &ActivityEntry) -> String {
    format!("shown-{}", entry.disclosure)
}

/// The question, with what will happen.
pub fn not_me_box(words: Words, entry: &ActivityEntry, before: Option<i64>) -> impl IntoView + use<> {
    let before = before.map(|before| before.to_string()).unwrap_or_default();
    let back = address("/activity", [("before", &*before)]);
    let [rotate, sessions, team] = [
        message::INCIDENTS_NOT_ME_ROTATE,
        message::INCIDENTS_NOT_ME_SESSIONS,
        message::INCIDENTS_NOT_ME_TEAM,
    ]
    .map(|it| words.say(it));
    view! {
        <section class="question" aria-labelledby="not-me">
            <h2 id="not-me">{words.say(message::INCIDENTS_NOT_ME_TITLE)}</h2>
            <p>{words.say(message::INCIDENTS_NOT_ME_WHAT)}</p>
            <div class="quoted"><p><strong>{disclosure_title(words, entry)}</strong></p>{disclosure_facts(words, entry)}</div>
            <p>{words.say(message::INCIDENTS_NOT_ME_THEN)}</p>
            <ul class="dashes"><li>{rotate}</li><li>{sessions}</li><li>{team}</li></ul>
            <form method="post" action="/api/report_not_me" class="actions">
                <input type="hidden" name="disclosure" value=entry.disclosure.clone() />
                <button type="submit" class="button">{words.say(message::INCIDENTS_NOT_ME_YES)}</button>
                <a class="button second" href=back>{words.say(message::INCIDENTS_NOT_ME_CANCEL)}</a>
            </form>
        </section>
    }
}
