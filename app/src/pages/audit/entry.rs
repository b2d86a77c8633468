//! A record on the list, and how its codes are put in words.

use domain::record::EventCode;
use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::audit::RecordView;
use crate::pages::audit::shape::outcome_view;
use crate::words::{Message, Time, Words, message};

/// What an event's number stands for; the number where a newer Rekey has written it.
pub fn event_text(words: Words, code: u16) -> String {
    words
        .say_coded_with("audit-event", &format!("-{code}"), [])
        .unwrap_or_else(|| words.say_with(message::AUDIT_EVENT_NUMBER, [("number", code.to_string().into())]))
}

/// A path in words; orders have their cause as the path.
pub fn path_text(words: Words, path: &str) -> String {
    let prefixes = ["audit-path", "orders-cause"];
    let known = prefixes.into_iter().find(|prefix| words.has_coded(prefix, path, ""));
    known.map_or_else(|| path.to_owned(), |prefix| words.say_coded(prefix, path, ""))
}

/// The stable word of a detail, in words where the event's details have them.
pub fn detail_text(words: Words, code: u16, detail: &str) -> Option<String> {
    let (prefix, suffix) = match EventCode::from_number(code)? {
        EventCode::SignInFailed | EventCode::DisclosureRefused => ("failure", "-title"),
        EventCode::RotationNeedsAttention => ("reason", ""),
        EventCode::RotationDecided => ("orders-plan", ""),
        _ => return None,
    };
    words
        .has_coded(prefix, detail, suffix)
        .then(|| words.say_coded(prefix, detail, suffix))
}

/// When a record was written.
pub fn recorded_at(record: &RecordView) -> Timestamp {
    Timestamp::from_microsecond(record.at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// A record on the list.
pub fn entry_item(words: Words, record: RecordView) -> impl IntoView {
    let at = recorded_at(&record);
    let seq = words.say_with(message::AUDIT_RECORD_TITLE, [("seq", record.seq.to_string().into())]);
    let fact = |label: Message, code: bool, value: Option<String>| {
        value.map(|value| view! { <div><dt>{words.say(label)}</dt><dd class:code=code>{value}</dd></div> })
    };
    let path = record.path.map(|path| path_text(words, &path));
    let key = record.key.map(|key| key.chars().take(8).collect());
    view! {
        <li class="record">
            <h3><a href=format!("/audit/records/{}", record.seq)>{event_text(words, record.code)}</a></h3>
            <p class="record-line">{outcome_view(words, &record.outcome)}<Time at /><span class="grey">{seq}</span></p>
            <dl class="record-facts">
                {fact(message::AUDIT_RECORD_PERSON, false, record.person)}
                {fact(message::AUDIT_RECORD_SUBJECT, false, record.subject)}
                {fact(message::AUDIT_RECORD_KEY, true, key)}
                {fact(message::AUDIT_RECORD_PATH, false, path)}
                {fact(message::AUDIT_RECORD_DEVICE, true, record.device)}
            </dl>
        </li>
    }
}
