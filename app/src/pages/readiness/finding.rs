//! One finding: what was found, and, where it is not good, why it matters and what to do.

use domain::rotation::Standing;
use fluent_bundle::FluentValue;
use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::readiness::FindingView;
use crate::pages::address::address;
use crate::pages::readiness::mend::mend_view;
use crate::pages::readiness::verdict::shaped;
use crate::words::{Message, Words, message};

/// The finding as an item of its check's list.
pub fn finding_item(words: Words, finding: &FindingView) -> impl IntoView + use<> {
    let found = shaped(words, &finding.verdict, text(words, "readiness-found", finding));
    let body = if finding.verdict == "good" {
        view! { <p>{found}</p> }.into_any()
    } else {
        view! {
            <h3>{found}</h3>
            {names_view(words, finding)}
            <h4>{words.say(message::READINESS_WHY)}</h4>
            <p>{text(words, "readiness-why", finding)}</p>
            <h4>{words.say(message::READINESS_DO)}</h4>
            <p>{text(words, "readiness-do", finding)}</p>
            {finding.mend.as_ref().map(|mend| mend_view(words, mend))}
            {orders_link(words, &finding.code)}
        }
        .into_any()
    };
    view! { <li class="finding" data-finding=finding.code.clone()>{body}</li> }
}

/// The message of the finding's code: `readiness-found`, `readiness-why` or `readiness-do`.
pub fn text(words: Words, prefix: &str, finding: &FindingView) -> String {
    let told = finding
        .values
        .iter()
        .map(|(name, text)| (name.as_str(), value(words, name, text)));
    let values = told.chain([("verdict", finding.verdict.as_str().into())]);
    let said = words.say_coded_with(prefix, &format!("-{}", finding.code), values);
    said.unwrap_or_else(|| finding.code.clone())
}

/// A value as messages take it: what is a number to the reader is a number to the plural rules.
fn value<'a>(words: Words, name: &str, text: &'a str) -> FluentValue<'a> {
    match name {
        "at" => text
            .parse::<Timestamp>()
            .map_or_else(|_| text.into(), |at| words.minute(at).into()),
        "feature" | "asked" => words.say_coded("readiness-feature", text, "").into(),
        "person" | "permission" | "reference" | "build" => text.into(),
        _ => text.parse::<u64>().map_or_else(|_| text.into(), FluentValue::from),
    }
}

/// What the names are names of.
fn names_title(code: &str) -> Message {
    if code.starts_with("permission") {
        message::READINESS_NAMES_PERMISSIONS
    } else if code.starts_with("helpdesk-") {
        message::READINESS_NAMES_PEOPLE
    } else if ["escrow-save-", "escrow-require-", "escrow-password-"]
        .iter()
        .any(|policy| code.starts_with(policy))
    {
        message::READINESS_NAMES_POLICIES
    } else {
        message::READINESS_NAMES_DEVICES
    }
}

fn names_view(words: Words, finding: &FindingView) -> Option<impl IntoView + use<>> {
    let count = u32::try_from(finding.names.len())
        .unwrap_or(u32::MAX)
        .saturating_add(finding.more);
    let title = words.say_with(names_title(&finding.code), [("count", count.into())]);
    let more = (finding.more > 0).then(|| words.say_with(message::READINESS_MORE, [("count", finding.more.into())]));
    let names = finding
        .names
        .iter()
        .map(|name| view! { <li>{name.clone()}</li> })
        .collect_view();
    (!finding.names.is_empty()).then(|| {
        view! {
            <details class="where">
                <summary>{title}</summary>
                <ul class="names">{names}{more.map(|more| view! { <li class="grey">{more}</li> })}</ul>
            </details>
        }
    })
}

/// The way to the orders that a finding is about.
fn orders_link(words: Words, code: &str) -> Option<impl IntoView + use<>> {
    let standing = match code {
        "rotation-stuck" => Standing::NotProven,
        "rotation-needs-attention" => Standing::NeedsAttention,
        _ => return None,
    };
    let href = address("/rotation", [("standing", standing.code())]);
    Some(view! { <p><a href=href>{words.say(message::READINESS_ORDERS)}</a></p> })
}

#[cfg(test)]
mod tests;
