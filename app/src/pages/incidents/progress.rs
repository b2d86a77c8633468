//! Rotating all keys of an incident: the next step, and how far it has come.

use leptos::prelude::*;

use crate::desk::incidents::{IncidentView, ProgressView};
use crate::desk::{PageError, Said, desk, refused};
use crate::pages::incidents::incident_path;
use crate::pages::orders::bar::{Bar, Part};
use crate::pages::said::go_saying;
use crate::words::{Message, Words, message};

/// Begins or resumes rotating all keys of an incident.
#[server(endpoint = "start_incident_rotation")]
pub async fn start_incident_rotation(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.start_incident_rotation(&number).await.map_err(refused(&desk))?;
    go_saying(&incident_path(&number), &Said::word("started"));
    Ok(())
}

/// Stops placing orders.
#[server(endpoint = "stop_incident_rotation")]
pub async fn stop_incident_rotation(number: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.stop_incident_rotation(&number).await.map_err(refused(&desk))?;
    go_saying(&incident_path(&number), &Said::word("stopped"));
    Ok(())
}

/// How often the page comes again while orders are placed, in seconds.
pub const AGAIN: u32 = 3;

/// The keys: what can be done about them, and what was.
pub fn rotation_view(words: Words, incident: &IncidentView, still: bool) -> impl IntoView + use<> {
    let line = &incident.line;
    let closed = incident.closing.is_some();
    let body = match &incident.progress {
        None => {
            let what = words.say_with(message::INCIDENTS_ROTATE_WHAT, [("count", line.disclosures.into())]);
            let rotate = button(
                words,
                "start_incident_rotation",
                &line.number,
                "button",
                message::INCIDENTS_ROTATE,
            );
            view! { <p>{what}</p>{(!closed).then_some(rotate)} }.into_any()
        }
        Some(progress) if progress.total == 0 => view! { <p>{words.say(message::INCIDENTS_NO_TARGET)}</p> }.into_any(),
        Some(progress) => progress_view(words, *progress, &line.number, still, closed).into_any(),
    };
    view! {
        <section class="part" aria-labelledby="keys">
            <h2 id="keys">{words.say(message::INCIDENTS_ROTATION)}</h2>
            {body}
        </section>
    }
}

/// How many of the keys are ordered, proven, and in need of attention.
pub fn progress_sentence(words: Words, progress: ProgressView) -> String {
    let values = [
        ("placed", progress.placed.into()),
        ("total", progress.total.into()),
        ("proven", progress.proven.into()),
        ("attention", progress.attention.into()),
    ];
    words.say_with(message::INCIDENTS_PROGRESS, values)
}

fn progress_view(words: Words, progress: ProgressView, number: &str, still: bool, closed: bool) -> impl IntoView + use<> {
    let sentence = progress_sentence(words, progress);
    let next = if progress.running {
        running_view(words, progress, number, still).into_any()
    } else if progress.placed < progress.total {
        let resume = button(words, "start_incident_rotation", number, "button", message::INCIDENTS_RESUME);
        view! { <p>{words.say(message::INCIDENTS_STOPPED)}</p>{(!closed).then_some(resume)} }.into_any()
    } else {
        view! { <p>{words.say(message::INCIDENTS_PLACED)}</p> }.into_any()
    };
    view! {
        <Bar parts=parts(words, progress) sentence=sentence.clone() />
        <p role="status">{sentence}"."</p>
        {next}
    }
}

fn running_view(words: Words, progress: ProgressView, number: &str, still: bool) -> impl IntoView + use<> {
    let seconds = words.say_with(message::INCIDENTS_SECONDS, [("seconds", progress.seconds_left.into())]);
    let path = incident_path(number);
    let renews = if still {
        view! { <p><a href=path>{words.say(message::INCIDENTS_GOES_ON)}</a></p> }.into_any()
    } else {
        let renews = words.say_with(message::INCIDENTS_RENEWS, [("seconds", AGAIN.into())]);
        let still = format!("{path}?still=yes");
        view! { <p class="grey">{renews}" "<a href=still>{words.say(message::INCIDENTS_STILL)}</a></p> }.into_any()
    };
    view! {
        <p>{seconds}</p>
        {button(words, "stop_incident_rotation", number, "button second", message::INCIDENTS_STOP)}
        {renews}
    }
}

/// Each key once: proven, ordered, in need of attention, not ordered yet.
fn parts(words: Words, progress: ProgressView) -> Vec<Part> {
    let part = |kind, name, count| Part {
        kind,
        name: words.say(name),
        count,
    };
    let left = progress.total.saturating_sub(progress.placed);
    let placed = progress.placed.saturating_sub(progress.proven + progress.attention);
    vec![
        part("proven", message::INCIDENTS_PART_PROVEN, progress.proven),
        part("underway", message::INCIDENTS_PART_PLACED, placed),
        part("attention", message::INCIDENTS_PART_ATTENTION, progress.attention),
        part("left", message::INCIDENTS_PART_LEFT, left),
    ]
}

fn button(words: Words, action: &str, number: &str, class: &'static str, name: Message) -> impl IntoView + use<> {
    view! {
        <form method="post" action=format!("/api/{action}") class="actions">
            <input type="hidden" name="number" value=number.to_owned() />
            <button type="submit" class=class>{words.say(name)}</button>
        </form>
    }
}
