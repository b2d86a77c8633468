//! An incident's report: one file that says everything and needs nothing else to be read.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::ActivityEntry;
use crate::desk::incidents::IncidentView;
use crate::pages::incidents::progress_sentence;
use crate::words::{Time, Words, message, words};

/// The report as an HTML document, without script and style, so that it can be kept and printed anywhere. `now`: when it is made.
pub fn report_html(words: Words, incident: &IncidentView, now: Timestamp) -> String {
    let owner = Owner::new();
    let body = owner.with(|| {
        provide_context(words);
        report_view(words, incident, now).to_html()
    });
    let title = words.say_with(message::INCIDENTS_NUMBER, [("number", incident.line.number.clone().into())]);
    let (language, direction) = (words.0.lang(), words.0.direction().code());
    format!(
        "<!DOCTYPE html><html lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>"
    )
}

fn report_view(words: Words, incident: &IncidentView, now: Timestamp) -> impl IntoView + use<> {
    let line = incident.line.clone();
    let opened = Timestamp::from_microsecond(line.opened_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let shown = incident.disclosures.iter().map(|entry| row(words, entry)).collect_view();
    let findings = incident.findings.iter().map(|(at, by, text, link)| {
        let line = [Some(text.clone()), link.clone()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ");
        view! { <li>{second(*at)}", "{by.clone()}": "{line}</li> }
    });
    let closing = incident.closing.as_ref().map(|(at, by, summary)| {
        let by = words.say_with(message::INCIDENTS_CLOSED_BY, [("name", by.clone().into())]);
        view! { <h2>{by}", "{second(*at)}</h2><p>{summary.clone()}</p> }
    });
    let progress = incident
        .progress
        .map(|progress| view! { <p>{progress_sentence(words, progress)}</p> });
    view! {
        <h1>{words.say_with(message::INCIDENTS_NUMBER, [("number", line.number.into())])}": "{line.title}</h1>
        <p>{words.say_with(message::INCIDENTS_OPENED, [("name", line.opened_by.into())])}", "<Time at=opened /></p>
        <p>{words.say_with(message::INCIDENTS_REPORT_MADE, [("when", words.minute(now).into())])}</p>
        {picked(words, incident)}
        <h2>{words.say(message::INCIDENTS_ROTATION)}</h2>
        {progress}
        <h2>{words.say(message::INCIDENTS_FINDINGS)}</h2>
        <ul>{findings.collect_view()}</ul>
        {closing}
        <h2>{words.say(message::INCIDENTS_DISCLOSURES)}</h2>
        <table>
            <thead><tr>
                {[message::INCIDENTS_REPORT_WHEN, message::INCIDENTS_REPORT_WHO, message::INCIDENTS_REPORT_WHAT_FOR, message::INCIDENTS_REPORT_KEY,
                  message::INCIDENTS_REPORT_REFERENCE, message::INCIDENTS_REPORT_STATE].map(|head| view! { <th scope="col">{words.say(head)}</th> }).collect_view()}
            </tr></thead>
            <tbody>{shown}</tbody>
        </table>
    }
}

fn picked(words: Words, incident: &IncidentView) -> impl IntoView + use<> {
    let list = |head, values: &[String]| (!values.is_empty()).then(|| view! { <p>{words.say(head)}": "{values.join(", ")}</p> });
    let time = |head, at: Option<i64>| at.map(|at| view! { <p>{words.say(head)}": "{second(at)}</p> });
    view! {
        <h2>{words.say(message::INCIDENTS_PICKED)}</h2>
        {list(message::INCIDENTS_PICKED_PEOPLE, &incident.people)}
        {list(message::INCIDENTS_PICKED_DEVICES, &incident.devices)}
        {time(message::INCIDENTS_PICKED_FROM, incident.from)}
        {time(message::INCIDENTS_PICKED_UNTIL, incident.until)}
    }
}

fn row(words: Words, entry: &ActivityEntry) -> impl IntoView + use<> {
    let at = Timestamp::from_microsecond(entry.at).unwrap_or(Timestamp::UNIX_EPOCH);
    let reason = entry
        .order
        .reason
        .as_ref()
        .map(|reason| words.say_coded("reason", reason, ""));
    view! {
        <tr>
            <td><Time at /></td>
            <td>{entry.person_name.clone()}</td>
            <td>{entry.subject_name.clone()}" "{words.say_coded("activity-path", &entry.path, "")}</td>
            <td>{entry.device_name.clone()}" "{entry.key.clone()}</td>
            <td>{entry.reference.clone()}" "{entry.case.clone()}</td>
            <td>{words.say_coded("state", &entry.order.state, "")}" "{entry.order.ended_at.map(second)}" "{reason}</td>
        </tr>
    }
}

fn second(at: i64) -> String {
    Timestamp::from_second(at).map(|at| words().minute(at)).unwrap_or_default()
}
