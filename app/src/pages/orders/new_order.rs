//! Ordering a rotation by hand.

use domain::rotation::Cause;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::pages::audit::field::TextField;
use crate::words::{Message, Words, message};

/// The causes that a person can give.
const CAUSES: [(Cause, Message); 2] = [
    (Cause::ByHand, message::ORDERS_WHY_BY_HAND),
    (Cause::OwnerChange, message::ORDERS_WHY_OWNER_CHANGE),
];

/// The form. After an order that came to nothing it holds what was typed.
pub fn new_order_form(words: Words) -> impl IntoView {
    let query = use_query_map().get_untracked();
    let label = query.get("label").unwrap_or_default();
    let chosen = query.get("cause").and_then(|cause| Cause::from_code(&cause));
    let chosen = chosen.filter(|cause| *cause == Cause::OwnerChange).unwrap_or(Cause::ByHand);
    let causes = CAUSES.map(|(cause, name)| {
        view! {
            <label class="radio">
                <input type="radio" name="cause" value=cause.code() checked=cause == chosen />
                {words.say(name)}
            </label>
        }
    });
    view! {
        <section class="part" aria-labelledby="new-order">
            <h2 id="new-order">{words.say(message::ORDERS_NEW)}</h2>
            <p>{words.say(message::ORDERS_NEW_LEAD)}</p>
            <form method="post" action="/api/order_rotation" class="fields">
                <TextField name="label" label=message::ORDERS_LABEL value=label required=true />
                <fieldset>
                    <legend>{words.say(message::ORDERS_WHY)}</legend>
                    {causes.collect_view()}
                </fieldset>
                <p class="actions"><button type="submit" class="button">{words.say(message::ORDERS_ORDER)}</button></p>
            </form>
        </section>
    }
}
