//! A disclosure, as its person and responders read of it.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::{ActivityEntry, Given, try_desk};
use crate::pages::device_name::shown_name;
use crate::words::{Time, Words, message};

/// Who was given which key of what.
pub fn disclosure_title(words: Words, entry: &ActivityEntry) -> String {
    let what = match entry.given {
        Given::Yes => message::ACTIVITY_SHOWN,
        Given::No => message::ACTIVITY_REFUSED,
        Given::Unknown => message::ACTIVITY_UNKNOWN,
    };
    let device = shown_name(words, &entry.device_name);
    let values = [
        ("name", entry.person_name.clone().into()),
        ("key", entry.key.clone().into()),
        ("device", device.into()),
    ];
    words.say_with(what, values)
}

/// When, by which path, for whom, and the numbers to look it up by.
pub fn disclosure_facts(words: Words, entry: &ActivityEntry) -> impl IntoView + use<> {
    let at = Timestamp::from_microsecond(entry.at).unwrap_or(Timestamp::UNIX_EPOCH);
    let subject = entry
        .subject_name
        .as_deref()
        .map(|name| format!(", {}", subject_text(words, name)));
    let case = entry.case.as_deref().map(|number| {
        let case = words.say_with(message::INCIDENTS_DISCLOSURE_CASE, [("number", number.into())]);
        format!("{case}. ")
    });
    let reference = words.say_with(message::ACTIVITY_REFERENCE, [("reference", entry.reference.clone().into())]);
    view! {
        <p class="grey">
            <Time at />", "{words.say_coded("activity-path", &entry.path, "")}{subject}". "{case}{reference}
        </p>
    }
}

/// For whom it was: for the reader themselves, or somebody with a name.
fn subject_text(words: Words, name: &str) -> String {
    let viewer = try_desk().and_then(|desk| desk.viewer());
    if viewer.is_some_and(|viewer| viewer.user_principal_name.eq_ignore_ascii_case(name)) {
        words.say(message::INCIDENTS_DISCLOSURE_FOR_YOU)
    } else {
        words.say_with(message::INCIDENTS_DISCLOSURE_FOR, [("name", name.into())])
    }
}
