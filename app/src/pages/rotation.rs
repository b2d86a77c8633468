//! What a key view says below the key: how far its rotation order has come, and where the showing is recorded.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::desk::{OrderStatus, try_desk};
use crate::islands::live_status::LiveStatus;
use crate::pages::order_status::order_status_view;
use crate::words::{message, words};

/// The section of an order that was placed with the showing.
#[component]
pub fn Rotation(
    /// The order's ID.
    order: String,
    /// The stable word of its plan.
    plan: &'static str,
    /// When the showing was recorded, in seconds since 1970.
    at: i64,
) -> impl IntoView {
    let words = words();
    let reference = try_desk().map(|desk| desk.reference()).unwrap_or_default();
    let when = words.minute(Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH));
    let recorded = [("when", when.into()), ("reference", reference.into())];
    let status = OrderStatus {
        id: order.clone(),
        state: "ordered".to_owned(),
        plan: plan.to_owned(),
        reason: None,
        ordered_at: at,
        accepted_at: None,
        ended_at: None,
    };
    view! {
        <section class="rotation" aria-labelledby="rotation">
            <h2 id="rotation">{words.say(message::KEY_ROTATION_TITLE)}</h2>
            <p>{words.say(message::KEY_ROTATION_LEAD)}</p>
            <LiveStatus><div role="status" data-order=order>{order_status_view(words, &status)}</div></LiveStatus>
            <p class="grey">{words.say_with(message::KEY_RECORDED, recorded)}</p>
        </section>
    }
}
