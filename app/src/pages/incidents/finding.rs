//! What was found, and the end of an incident.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::incidents::IncidentView;
use crate::desk::{PageError, Said, desk, refused};
use crate::pages::audit::field::TextField;
use crate::pages::incidents::incident_path;
use crate::pages::said::go_saying;
use crate::words::{Message, Time, Words, message};

/// Adds a finding.
#[server(endpoint = "add_finding")]
pub async fn add_finding(number: String, text: String, #[server(default)] link: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.add_finding(&number, &text, &link).await.map_err(refused(&desk))?;
    go_saying(&incident_path(&number), &Said::word("noted"));
    Ok(())
}

/// Closes an incident.
#[server(endpoint = "close_incident")]
pub async fn close_incident(number: String, summary: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.close_incident(&number, &summary).await.map_err(refused(&desk))?;
    go_saying(&incident_path(&number), &Said::word("closed"));
    Ok(())
}

/// The findings; with the form for another one where the page holds still.
pub fn findings_view(words: Words, incident: &IncidentView, writable: bool) -> impl IntoView + use<> {
    let list = if incident.findings.is_empty() {
        view! { <p class="grey">{words.say(message::INCIDENTS_FINDINGS_NONE)}</p> }.into_any()
    } else {
        let items = incident.findings.iter().map(|(at, by, text, link)| {
            let by = words.say_with(message::INCIDENTS_FINDING_BY, [("name", by.clone().into())]);
            view! {
                <li class="entry">
                    <p class="typed">{text.clone()}</p>
                    {link.clone().map(|link| view! { <p><a href=link.clone() rel="noreferrer">{link.clone()}</a></p> })}
                    <p class="grey">{time(*at)}", "{by}</p>
                </li>
            }
        });
        view! { <ul class="activity">{items.collect_view()}</ul> }.into_any()
    };
    let add = writable.then(|| {
        let hint = words.say(message::INCIDENTS_FINDING_LINK_HINT);
        view! {
            <form method="post" action="/api/add_finding" class="fields">
                <input type="hidden" name="number" value=incident.line.number.clone() />
                {text_area(words, "text", message::INCIDENTS_FINDING_TEXT)}
                <TextField name="link" label=message::INCIDENTS_FINDING_LINK hint=hint />
                <p class="actions"><button type="submit" class="button second">{words.say(message::INCIDENTS_FINDING_ADD)}</button></p>
            </form>
        }
    });
    view! {
        <section class="part" aria-labelledby="findings">
            <h2 id="findings">{words.say(message::INCIDENTS_FINDINGS)}</h2>
            {list}
            {add}
        </section>
    }
}

/// How the incident was closed.
pub fn closing_view(words: Words, incident: &IncidentView) -> Option<impl IntoView + use<>> {
    let (at, by, summary) = incident.closing.clone()?;
    let by = words.say_with(message::INCIDENTS_CLOSED_BY, [("name", by.into())]);
    Some(view! {
        <div class="notice">
            <p class="typed">{summary}</p>
            <p class="grey">{by}", "{time(at)}</p>
        </div>
    })
}

/// The form that closes it.
pub fn close_form(words: Words, number: &str) -> impl IntoView + use<> {
    view! {
        <section class="part" aria-labelledby="close">
            <h2 id="close">{words.say(message::INCIDENTS_CLOSE)}</h2>
            <p>{words.say(message::INCIDENTS_CLOSE_WHAT)}</p>
            <form method="post" action="/api/close_incident" class="fields">
                <input type="hidden" name="number" value=number.to_owned() />
                {text_area(words, "summary", message::INCIDENTS_CLOSE_SUMMARY)}
                <p class="actions"><button type="submit" class="button second">{words.say(message::INCIDENTS_CLOSE_BUTTON)}</button></p>
            </form>
        </section>
    }
}

/// Several lines of text, which must not be empty.
fn text_area(words: Words, name: &'static str, label: Message) -> impl IntoView {
    view! {
        <div class="labelled">
            <label for=name>{words.say(label)}</label>
            <textarea id=name name=name rows="4" maxlength="2000" required></textarea>
        </div>
    }
}

/// A time in seconds since 1970.
pub fn time(at: i64) -> impl IntoView {
    let at = Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH);
    view! { <Time at /> }
}
