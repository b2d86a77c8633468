//! `/incidents/{number}`: one incident.

use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

use crate::desk::incidents::IncidentView;
use crate::desk::{ActivityEntry, PageError, desk, refused};
use crate::pages::come_again::come_again;
use crate::pages::failure::failure_view;
use crate::pages::incidents::finding::{close_form, closing_view, findings_view, time};
use crate::pages::incidents::progress::{AGAIN, rotation_view};
use crate::pages::incidents::{disclosure_facts, disclosure_title, incident_path, opened_view, state_view};
use crate::pages::order_status::order_status_view;
use crate::pages::said::SaidLine;
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Words, message, words};

/// One incident.
#[server(endpoint = "find_incident")]
pub async fn find_incident(number: String) -> Result<IncidentView, PageError> {
    let desk = desk()?;
    desk.find_incident(&number).await.map_err(refused(&desk))
}

/// The page. While orders are placed it comes again by itself, unless `?still` holds it, so that something can be typed.
#[component]
pub fn IncidentPage() -> impl IntoView {
    let number = use_params_map().get_untracked().get("number").unwrap_or_default();
    let still = use_query_map().get_untracked().get("still").is_some();
    view! {
        <OverdueLine />
        <SaidLine prefix="incidents" />
        <Suspense>
            {
                let number = number.clone();
                Suspend::new(async move {
                    match find_incident(number).await {
                        Ok(incident) => incident_view(&incident, still).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

pub fn incident_view(incident: &IncidentView, still: bool) -> impl IntoView + use<> {
    let words = words();
    let line = &incident.line;
    let running = incident.progress.is_some_and(|progress| progress.running);
    let moves = running && !still;
    if moves {
        // Without saying again what was said.
        come_again(AGAIN, Some(&incident_path(&line.number)));
    }
    let writable = incident.closing.is_none() && !moves;
    view! {
        <h1>{line.title.clone()}</h1>
        <p class="record-line">
            {state_view(words, line)}
            <span>{words.say_with(message::INCIDENTS_NUMBER, [("number", line.number.clone().into())])}</span>
        </p>
        <p class="grey">{opened_view(words, line)}</p>
        {closing_view(words, incident)}
        {rotation_view(words, incident, still)}
        {findings_view(words, incident, writable)}
        {writable.then(|| close_form(words, &line.number))}
        {report_view(words, &line.number)}
        {picked_view(words, incident)}
        {disclosures_view(words, incident)}
        <p><a href="/incidents">{words.say(message::INCIDENTS_BACK)}</a></p>
    }
}

fn report_view(words: Words, number: &str) -> impl IntoView + use<> {
    let href = format!("{}/report", incident_path(number));
    view! {
        <p class="actions"><a class="button second" href=href>{words.say(message::INCIDENTS_REPORT)}</a></p>
        <p class="grey">{words.say(message::INCIDENTS_REPORT_WHAT)}</p>
    }
}

/// What its disclosures were picked by.
fn picked_view(words: Words, incident: &IncidentView) -> impl IntoView + use<> {
    let row = |label: Message, value: AnyView| view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> };
    let names = |label, names: &[String]| (!names.is_empty()).then(|| row(label, names.join(", ").into_any()));
    let at = |label, at: Option<i64>| at.map(|at| row(label, time(at).into_any()));
    let all = incident.people.is_empty() && incident.devices.is_empty() && incident.from.is_none() && incident.until.is_none();
    view! {
        <section class="part" aria-labelledby="picked">
            <h2 id="picked">{words.say(message::INCIDENTS_PICKED)}</h2>
            {all.then(|| view! { <p>{words.say(message::INCIDENTS_PICKED_ALL)}</p> })}
            <dl class="record-all">
                {names(message::INCIDENTS_PICKED_PEOPLE, &incident.people)}
                {names(message::INCIDENTS_PICKED_DEVICES, &incident.devices)}
                {at(message::INCIDENTS_PICKED_FROM, incident.from)}
                {at(message::INCIDENTS_PICKED_UNTIL, incident.until)}
            </dl>
        </section>
    }
}

fn disclosures_view(words: Words, incident: &IncidentView) -> impl IntoView + use<> {
    let shown = incident.disclosures.len();
    let some = u32::try_from(shown).is_ok_and(|shown| shown < incident.line.disclosures);
    let some = some.then(|| {
        let values = [("shown", shown.into()), ("count", incident.line.disclosures.into())];
        view! { <p class="grey">{words.say_with(message::INCIDENTS_DISCLOSURES_SOME, values)}</p> }
    });
    let items = incident.disclosures.iter().map(|entry| disclosure_item(words, entry));
    view! {
        <section class="part" aria-labelledby="disclosures">
            <h2 id="disclosures">{words.say(message::INCIDENTS_DISCLOSURES)}</h2>
            {some}
            <ul class="activity">{items.collect_view()}</ul>
        </section>
    }
}

fn disclosure_item(words: Words, entry: &ActivityEntry) -> impl IntoView + use<> {
    view! {
        <li class="entry">
            <h3>{disclosure_title(words, entry)}</h3>
            {disclosure_facts(words, entry)}
            {order_status_view(words, &entry.order)}
        </li>
    }
}
