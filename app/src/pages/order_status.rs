//! How far a rotation order has come: only what is known, each step with its time.

use domain::rotation::Plan;
use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::OrderStatus;
use crate::icons::AlertIcon;
use crate::words::{Time, Words, message};

/// The status of one order. The live status puts the same markup in its place when it changes.
pub fn order_status_view(words: Words, order: &OrderStatus) -> AnyView {
    let step = |state: &'static str, name: String, at: Option<i64>| {
        let at = at.and_then(|at| Timestamp::from_second(at).ok())?;
        Some(view! { <li data-step=state><strong>{name}</strong>" "<Time at /></li> })
    };
    let named = |state: &'static str, at| step(state, words.say_coded("state", state, ""), at);
    let ended = match order.state.as_str() {
        "proven" => named("proven", order.ended_at),
        "superseded" => named("superseded", order.ended_at),
        "needs-attention" => named("needs-attention", order.ended_at),
        _ => None,
    };
    let detail = match &order.reason {
        Some(reason) => view! {
            <div class="alert">
                <AlertIcon />
                <div><p>{words.say_coded("reason", reason, "")}</p><p>{words.say(message::REASON_DO)}</p></div>
            </div>
        }
        .into_any(),
        None => view! { <p>{detail_text(words, order)}</p> }.into_any(),
    };
    view! {
        <ol class="progress" data-state=order.state.clone()>
            {step("ordered", first_step(words, order), Some(order.ordered_at))}
            {named("accepted", order.accepted_at)}
            {ended}
        </ol>
        {detail}
    }
    .into_any()
}

/// Whether the order waits for something else than Rekey: a decision, or the device itself.
fn is_held(order: &OrderStatus) -> bool {
    matches!(Plan::from_code(&order.plan), Some(Plan::Ask | Plan::RelyOnDevice))
}

/// What happened first: an order that is held was not given to device management.
fn first_step(words: Words, order: &OrderStatus) -> String {
    if is_held(order) {
        words.say_coded("orders-plan", &order.plan, "")
    } else {
        words.say_coded("state", "ordered", "")
    }
}

fn detail_text(words: Words, order: &OrderStatus) -> String {
    if order.state == "ordered" && is_held(order) {
        words.say_coded("orders-plan", &order.plan, "-detail")
    } else {
        words.say_coded("state", &order.state, "-detail")
    }
}

/// The same as text, for the live status.
pub fn order_status_html(words: Words, order: &OrderStatus) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(words);
        order_status_view(words, order).to_html()
    })
}

#[cfg(test)]
mod tests;
