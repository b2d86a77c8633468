//! The search: a form whose answer is a page with an address of its own.

use domain::disclosure::DisclosurePath;
use domain::record::{EventCode, Outcome};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::desk::audit::RecordSearch;
use crate::icons::AlertIcon;
use crate::pages::audit::entry::event_text;
use crate::pages::audit::field::{SelectField, TextField, choice};
use crate::words::{Message, Words, message};

/// The search in the address.
pub fn asked_for() -> RecordSearch {
    let query = use_query_map().get_untracked();
    let text = |name: &str| query.get(name).unwrap_or_default().trim().to_owned();
    RecordSearch {
        person: text("person"),
        device: text("device"),
        key: text("key"),
        path: text("path"),
        outcome: text("outcome"),
        code: text("code"),
        from: text("from"),
        until: text("until"),
        reference: text("reference"),
        before: text("before").parse().ok(),
    }
}

/// The search as it stands in an address, without the place in the list.
pub fn pairs(search: &RecordSearch) -> [(&'static str, &str); 9] {
    [
        ("person", &search.person),
        ("device", &search.device),
        ("key", &search.key),
        ("path", &search.path),
        ("outcome", &search.outcome),
        ("code", &search.code),
        ("from", &search.from),
        ("until", &search.until),
        ("reference", &search.reference),
    ]
}

/// The path of a read that did not pass through Rekey.
const OUTSIDE: &str = "outside";

/// The form. Fields that nothing was asked of stay behind "More fields", where they are rarely wanted.
pub fn search_form(words: Words, search: &RecordSearch, unread: &[String]) -> impl IntoView + use<> {
    let mistake = |name: &str| unread.iter().any(|it| it == name).then_some(message::AUDIT_UNREAD);
    let [person, device, key, from, until, reference] = ["person", "device", "key", "from", "until", "reference"].map(mistake);
    let time_hint = words.say(message::AUDIT_FIELD_TIME_HINT);
    let search = search.clone();
    let paths = [
        DisclosurePath::SelfService.code(),
        DisclosurePath::Helpdesk.code(),
        DisclosurePath::Embedded.code(),
        DisclosurePath::Kiosk.code(),
        OUTSIDE,
    ];
    let more = pairs(&search).iter().skip(1).any(|(_, value)| !value.is_empty());
    view! {
        {(!unread.is_empty()).then(|| view! {
            <div class="alert" role="status"><AlertIcon /><p>{words.say(message::AUDIT_UNREAD_SOME)}</p></div>
        })}
        <form method="get" action="/audit" class="fields" role="search" aria-label=words.say(message::AUDIT_SEARCH)>
            <TextField name="person" label=message::AUDIT_FIELD_PERSON hint=words.say(message::AUDIT_FIELD_PERSON_HINT) value=search.person mistake=person />
            <details class="where" open=more>
                <summary>{words.say(message::AUDIT_MORE)}</summary>
                <div class="fields two">
                    <SelectField name="code" label=message::AUDIT_FIELD_EVENT>{event_choices(words, &search.code)}</SelectField>
                    <SelectField name="outcome" label=message::AUDIT_FIELD_OUTCOME>
                        {choices(words, "audit-outcome", Outcome::ALL.map(Outcome::code), &search.outcome)}
                    </SelectField>
                    <TextField name="from" label=message::AUDIT_FIELD_FROM hint=time_hint.clone() value=search.from mistake=from />
                    <TextField name="until" label=message::AUDIT_FIELD_UNTIL hint=time_hint value=search.until mistake=until />
                    <TextField name="key" label=message::AUDIT_FIELD_KEY hint=words.say(message::AUDIT_FIELD_KEY_HINT) value=search.key mistake=key />
                    <SelectField name="path" label=message::AUDIT_FIELD_PATH>
                        {choices(words, "audit-path", paths, &search.path)}
                    </SelectField>
                    <TextField name="device" label=message::AUDIT_FIELD_DEVICE value=search.device mistake=device />
                    <TextField name="reference" label=message::AUDIT_FIELD_REFERENCE value=search.reference mistake=reference />
                </div>
            </details>
            <p class="actions">
                <button type="submit" class="button">{words.say(message::AUDIT_SEARCH)}</button>
                <a class="button second" href="/audit">{words.say(message::AUDIT_CLEAR)}</a>
            </p>
        </form>
    }
}

/// Any, and each of the codes in words.
fn choices<const N: usize>(words: Words, prefix: &str, codes: [&'static str; N], chosen: &str) -> impl IntoView + use<N> {
    let named = codes.map(|code| choice(code.to_owned(), words.say_coded(prefix, code, ""), chosen));
    view! { {any(words)}{named.collect_view()} }
}

fn any(words: Words) -> impl IntoView {
    view! { <option value="">{words.say(message::AUDIT_ANY)}</option> }
}

/// What the thousands of event codes have in common.
const GROUPS: [Message; 9] = [
    message::AUDIT_EVENTS_1,
    message::AUDIT_EVENTS_2,
    message::AUDIT_EVENTS_3,
    message::AUDIT_EVENTS_4,
    message::AUDIT_EVENTS_5,
    message::AUDIT_EVENTS_6,
    message::AUDIT_EVENTS_7,
    message::AUDIT_EVENTS_8,
    message::AUDIT_EVENTS_9,
];

fn event_choices(words: Words, chosen: &str) -> impl IntoView + use<> {
    let groups = GROUPS.into_iter().zip(1..).map(|(name, thousand)| {
        let codes = EventCode::ALL
            .map(EventCode::number)
            .into_iter()
            .filter(|code| code / 1000 == thousand);
        let events = codes.map(|code| choice(code.to_string(), event_text(words, code), chosen));
        view! { <optgroup label=words.say(name)>{events.collect_view()}</optgroup> }
    });
    view! { {any(words)}{groups.collect_view()} }
}
