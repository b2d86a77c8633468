//! How far a rotation order has come: only what is known, each step with its time.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::OrderStatus;
use crate::icons::AlertIcon;
use crate::words::{Time, Words, message};

/// The status of one order. The live status puts the same markup in its place when it changes.
pub fn order_status_view(words: Words, order: &OrderStatus) -> AnyView {
    let step = |state: &'static str, at: Option<i64>| {
        let at = at.and_then(|at| Timestamp::from_second(at).ok())?;
        Some(view! { <li data-step=state><strong>{words.say_coded("state", state, "")}</strong>" "<Time at /></li> })
    };
    let ended = match order.state.as_str() {
        "proven" => step("proven", order.ended_at),
        "superseded" => step("superseded", order.ended_at),
        "needs-attention" => step("needs-attention", order.ended_at),
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
        None => view! { <p>{words.say_coded("state", &order.state, "-detail")}</p> }.into_any(),
    };
    view! {
        <ol class="progress" data-state=order.state.clone()>
            {step("ordered", Some(order.ordered_at))}
            {step("accepted", order.accepted_at)}
            {ended}
        </ol>
        {detail}
    }
    .into_any()
}

/// The same as text, for the live status.
pub fn order_status_html(words: Words, order: &OrderStatus) -> String {
    let owner = Owner::new();
    owner.with(|| order_status_view(words, order).to_html())
}
