//! An order on the list, with what can be decided on it.

use domain::rights::Right;
use domain::rotation::{Plan, Standing};
use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::orders::OrderEntry;
use crate::desk::try_desk;
use crate::icons::AlertIcon;
use crate::pages::device_name::shown_name;
use crate::pages::incidents::incident_path;
use crate::pages::order_status::order_status_view;
use crate::words::{Message, Time, Words, message};

/// One order; `days` is after how many it counts as overdue.
pub fn entry_item(words: Words, entry: OrderEntry, standing: Standing, days: u32) -> impl IntoView {
    let name = shown_name(words, &entry.device_name);
    let title = words.say_with(
        message::ORDERS_ENTRY,
        [("device", name.into()), ("key", entry.key.clone().into())],
    );
    let since = Timestamp::from_second(entry.status.ordered_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let overdue = entry.overdue.then(|| {
        let text = words.say_with(message::ORDERS_IS_OVERDUE, [("days", days.into())]);
        view! { <p class="mistake"><AlertIcon />{text}</p> }
    });
    let title_id = format!("order-{}", entry.status.id);
    // Of an order that has ended it was not asked when the device was seen.
    let seen = entry
        .open
        .then(|| view! { <p class="grey">{seen_view(words, entry.device_seen_at)}</p> });
    let actions = (!entry.decisions.is_empty()).then(|| actions(words, &entry, standing, &title_id));
    view! {
        <li class="entry">
            <h3 id=title_id>{title}</h3>
            <p class="grey">
                {words.say_coded("orders-cause", &entry.cause, "")}". "
                {words.say(message::ORDERS_SINCE)}" "<Time at=since />", "
                {words.say_with(message::ORDERS_AGE, [("days", entry.age_days.into())])}". "
                {entry.incident.map(|number| incident_view(words, &number))}
            </p>
            {overdue}
            {order_status_view(words, &entry.status)}
            {seen}
            {actions}
        </li>
    }
}

/// The incident's number; the way to it for who may go there.
fn incident_view(words: Words, number: &str) -> AnyView {
    let text = words.say_with(message::ORDERS_INCIDENT, [("number", number.into())]);
    let viewer = try_desk().and_then(|desk| desk.viewer());
    if viewer.is_some_and(|viewer| viewer.may(Right::HandleIncidents)) {
        view! { <a href=incident_path(number)>{text}</a> }.into_any()
    } else {
        text.into_any()
    }
}

fn seen_view(words: Words, seen_at: Option<i64>) -> AnyView {
    match seen_at.and_then(|at| Timestamp::from_second(at).ok()) {
        Some(at) => view! { {words.say(message::ORDERS_SEEN)}" "<Time at /> }.into_any(),
        None => words.say(message::ORDERS_SEEN_NEVER).into_any(),
    }
}

/// What can be decided.
fn actions(words: Words, entry: &OrderEntry, standing: Standing, title_id: &str) -> impl IntoView + use<> {
    let offers = |plan: Plan| entry.decisions.iter().any(|code| code == plan.code());
    let button = |plan: Plan, name: Message| {
        view! {
            <form method="post" action="/api/decide_order">
                <input type="hidden" name="order" value=entry.status.id.clone() />
                <input type="hidden" name="plan" value=plan.code() />
                <input type="hidden" name="standing" value=standing.code() />
                <button type="submit" class="button second" aria-describedby=title_id.to_owned()>{words.say(name)}</button>
            </form>
        }
    };
    view! {
        <div class="actions">
            {offers(Plan::AtOnce).then(|| button(Plan::AtOnce, message::ORDERS_NOW))}
            {offers(Plan::RelyOnDevice).then(|| button(Plan::RelyOnDevice, message::ORDERS_LEAVE))}
        </div>
    }
}
