//! What pages for staff share: the line that nobody can overlook when disclosed keys are not proven dead.

use leptos::prelude::*;

use crate::desk::orders::Overdue;
use crate::desk::{PageError, desk, refused};
use crate::icons::AlertIcon;
use crate::words::{message, words};

/// How many disclosed keys are overdue; none for who may not see orders.
#[server(endpoint = "count_overdue")]
pub async fn count_overdue() -> Result<Option<Overdue>, PageError> {
    let desk = desk()?;
    desk.count_overdue().await.map_err(refused(&desk))
}

/// The line; nothing when no key is overdue.
#[component]
pub fn OverdueLine() -> impl IntoView {
    view! {
        <Suspense>
            {Suspend::new(async move {
                let words = words();
                let overdue = count_overdue().await.ok().flatten().filter(|overdue| overdue.orders > 0)?;
                let values = [("count", overdue.orders.into()), ("days", overdue.days.into())];
                Some(view! {
                    <div class="alert" role="status">
                        <AlertIcon />
                        <p><a href="/rotation?standing=not-proven">{words.say_with(message::ORDERS_OVERDUE, values)}</a></p>
                    </div>
                })
            })}
        </Suspense>
    }
}
