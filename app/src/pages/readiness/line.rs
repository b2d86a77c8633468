//! What is said of a run wherever it stands: how it ended, when it was, and by whom.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::readiness::RunLine;
use crate::pages::readiness::verdict::{under_way_view, verdict_view};
use crate::words::{Time, Words, message};

/// The verdict, or that there is none yet.
pub fn standing_view(words: Words, line: &RunLine) -> AnyView {
    if line.ended {
        verdict_view(words, &line.verdict).into_any()
    } else {
        under_way_view(words).into_any()
    }
}

/// When it began.
pub fn time(line: &RunLine) -> impl IntoView + use<> {
    let at = Timestamp::from_second(line.opened_at).unwrap_or(Timestamp::UNIX_EPOCH);
    view! { <Time at /> }
}

/// Who began it.
pub fn by(words: Words, line: &RunLine) -> String {
    match &line.by {
        Some(name) => words.say_with(message::READINESS_BY, [("name", name.clone().into())]),
        None => words.say(message::READINESS_BY_DOCTOR),
    }
}

/// Both, and the number.
pub fn line_facts(words: Words, line: &RunLine) -> impl IntoView + use<> {
    let number = words.say_with(message::READINESS_NUMBER, [("number", line.number.clone().into())]);
    view! { {time(line)}", "{by(words, line)}". "{number} }
}
