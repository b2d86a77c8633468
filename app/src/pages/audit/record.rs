//! `/audit/records/{seq}`: everything of one record.

use domain::failure::Failure;
use domain::rights::Right;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::desk::audit::RecordView;
use crate::desk::{PageError, desk, refused, try_desk};
use crate::pages::address::address;
use crate::pages::audit::entry::{detail_text, event_text, path_text, recorded_at};
use crate::pages::audit::shape::outcome_view;
use crate::pages::failure::{FailurePage, failure_view};
use crate::pages::staff::OverdueLine;
use crate::words::{Message, Time, Words, message, words};

/// One record.
#[server(endpoint = "find_record")]
pub async fn find_record(seq: i64) -> Result<RecordView, PageError> {
    let desk = desk()?;
    desk.find_record(seq).await.map_err(refused(&desk))
}

/// The page; its path names the record.
#[component]
pub fn RecordPage() -> impl IntoView {
    let seq = use_params_map().get_untracked().get("seq").and_then(|seq| seq.parse().ok());
    let Some(seq) = seq else {
        return view! { <FailurePage failure=Failure::NotFound /> }.into_any();
    };
    view! {
        <OverdueLine />
        <Suspense>
            {Suspend::new(async move {
                match find_record(seq).await {
                    Ok(record) => record_view(&record).into_any(),
                    Err(error) => failure_view(&error),
                }
            })}
        </Suspense>
    }
    .into_any()
}

fn record_view(record: &RecordView) -> impl IntoView + use<> {
    let words = words();
    let at = recorded_at(record);
    view! {
        <h1>{words.say_with(message::AUDIT_RECORD_TITLE, [("seq", record.seq.to_string().into())])}</h1>
        <p class="lead">{event_text(words, record.code)}</p>
        {incident_link(words, record)}
        <dl class="record-all">
            {row(words, message::AUDIT_RECORD_AT, view! { <Time at /> })}
            {row(words, message::AUDIT_RECORD_EVENT, view! { <span class="code">{record.code}</span> })}
            {row(words, message::AUDIT_RECORD_OUTCOME, outcome_view(words, &record.outcome))}
            {people_and_things(words, record)}
            {told(words, record)}
            {identities(words, record)}
        </dl>
        <p><a href="/audit">{words.say(message::AUDIT_RECORD_BACK)}</a></p>
    }
}

/// Where the viewer may: the way to an incident that begins with the record's disclosure.
fn incident_link(words: Words, record: &RecordView) -> Option<impl IntoView + use<>> {
    let viewer = try_desk().and_then(|desk| desk.viewer());
    let may = viewer.is_some_and(|viewer| viewer.may(Right::HandleIncidents));
    let disclosure = record.disclosure.as_deref().filter(|_| may)?;
    let href = address("/incidents/new", [("disclosure", disclosure)]);
    Some(view! { <p class="next"><a class="button" href=href>{words.say(message::AUDIT_RECORD_INCIDENT)}</a></p> })
}

fn row(words: Words, label: Message, value: impl IntoView) -> impl IntoView {
    view! { <div><dt>{words.say(label)}</dt><dd>{value}</dd></div> }
}

/// Who and what the record is about, each with the way to all records of the same.
fn people_and_things(words: Words, record: &RecordView) -> impl IntoView + use<> {
    let linked = |label, field: &'static str, all: Message, code: bool, value: &Option<String>| {
        let value = value.clone()?;
        let href = address("/audit", [(field, value.as_str())]);
        let value = view! { <span class:code=code>{value}</span>" "<a href=href>{words.say(all)}</a> };
        Some(row(words, label, value))
    };
    let [same_person, same_case] = [message::AUDIT_SAME_PERSON, message::AUDIT_SAME_CASE];
    view! {
        {linked(message::AUDIT_RECORD_PERSON, "person", same_person, false, &record.person)}
        {linked(message::AUDIT_RECORD_SUBJECT, "person", same_person, false, &record.subject)}
        {linked(message::AUDIT_RECORD_DEVICE, "device", message::AUDIT_SAME_DEVICE, true, &record.device)}
        {linked(message::AUDIT_RECORD_KEY, "key", message::AUDIT_SAME_KEY, true, &record.key)}
        {linked(message::AUDIT_RECORD_CASE, "reference", same_case, true, &record.case)}
        {linked(message::AUDIT_RECORD_REFERENCE, "reference", message::AUDIT_SAME_REFERENCE, true, &record.reference)}
    }
}

/// What the record tells in words.
fn told(words: Words, record: &RecordView) -> impl IntoView + use<> {
    let plain = |label, value: Option<String>| value.map(|value| row(words, label, value));
    let path = record.path.as_deref().map(|path| path_text(words, path));
    let detail = record
        .detail
        .clone()
        .map(|detail| match detail_text(words, record.code, &detail) {
            Some(text) => format!("{detail}: {text}"),
            None => detail,
        });
    view! {
        {plain(message::AUDIT_RECORD_PATH, path)}
        {plain(message::AUDIT_RECORD_WHY, record.why.clone())}
        {plain(message::AUDIT_RECORD_DETAIL, detail)}
        {plain(message::AUDIT_RECORD_FROM, record.from.clone())}
    }
}

/// What the record is known by elsewhere.
fn identities(words: Words, record: &RecordView) -> impl IntoView + use<> {
    let code = |label, value: Option<String>| value.map(|value| row(words, label, view! { <span class="code">{value}</span> }));
    view! {
        {code(message::AUDIT_RECORD_DISCLOSURE, record.disclosure.clone())}
        {code(message::AUDIT_RECORD_ORDER, record.order.clone())}
        {code(message::AUDIT_RECORD_REQUEST, record.request_id.clone())}
        {code(message::AUDIT_RECORD_HASH, Some(record.hash.clone()))}
    }
}
