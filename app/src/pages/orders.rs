//! `/rotation`: what became of every key that was given out, and the orders that somebody must decide on.

pub mod bar;
mod entry;
mod new_order;

use domain::rotation::Standing;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use self::bar::{Bar, Part};
use self::entry::entry_item;
use self::new_order::new_order_form;
use crate::desk::orders::OrdersPage as Orders;
use crate::desk::{PageError, desk, refused};
use crate::pages::address::address;
use crate::pages::failure::failure_view;
use crate::pages::said::{SaidLine, go_saying};
use crate::pages::staff::OverdueLine;
use crate::words::{Words, message, words};

/// The orders with this standing, longest given out first.
#[server(endpoint = "list_orders")]
pub async fn list_orders(standing: String, after: Option<String>) -> Result<Orders, PageError> {
    let desk = desk()?;
    desk.list_orders(&standing, after).await.map_err(refused(&desk))
}

/// Orders a rotation of the device with this name or serial number.
#[server(endpoint = "order_rotation")]
pub async fn order_rotation(label: String, cause: String) -> Result<(), PageError> {
    let desk = desk()?;
    let said = desk.order_rotation(&label, &cause).await.map_err(refused(&desk))?;
    match said.code.as_str() {
        "ordered" | "standing" => go_saying(PATH, &said),
        // What was typed stays, so that it can be mended.
        _ => leptos_axum::redirect(&address(
            PATH,
            [("label", &*label), ("cause", &*cause), ("said", &*said.code)],
        )),
    }
    Ok(())
}

/// Decides on an order, and shows the list again that it stood on.
#[server(endpoint = "decide_order")]
pub async fn decide_order(order: String, plan: String, #[server(default)] standing: String) -> Result<(), PageError> {
    let desk = desk()?;
    desk.decide_order(&order, &plan).await.map_err(refused(&desk))?;
    leptos_axum::redirect(&address(PATH, [("standing", &*standing), ("said", &*plan)]));
    Ok(())
}

const PATH: &str = "/rotation";

/// The page; `?standing=` chooses the list, `?after=` pages on.
#[component]
pub fn OrdersPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let standing = query.get("standing").and_then(|standing| Standing::from_code(&standing));
    let standing = standing.unwrap_or(Standing::NotProven);
    let after = query.get("after");
    view! {
        <OverdueLine />
        <SaidLine prefix="orders" />
        <Suspense>
            {
                let after = after.clone();
                Suspend::new(async move {
                    let is_paged = after.is_some();
                    match list_orders(standing.code().to_owned(), after).await {
                        Ok(orders) => orders_view(orders, standing, is_paged).into_any(),
                        Err(error) => failure_view(&error),
                    }
                })
            }
        </Suspense>
    }
}

fn orders_view(orders: Orders, standing: Standing, is_paged: bool) -> impl IntoView {
    let words = words();
    let (may_order, days) = (orders.may_order, orders.overdue_days);
    let pages = pages_view(words, standing, is_paged, orders.next.as_deref());
    let (picture, tabs) = (picture(words, &orders), tabs(words, &orders, standing));
    let list = if orders.entries.is_empty() {
        view! { <p>{words.say(message::ORDERS_NONE)}</p> }.into_any()
    } else {
        let items = orders
            .entries
            .into_iter()
            .map(|entry| entry_item(words, entry, standing, days));
        view! { <ul class="activity">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <h1>{words.say(message::ORDERS_TITLE)}</h1>
        <p class="lead">{words.say(message::ORDERS_LEAD)}</p>
        {picture}
        {tabs}
        <section class="orders" aria-labelledby="list">
            <h2 id="list">{words.say_coded("orders-standing", standing.code(), "")}</h2>
            {list}
            {pages}
        </section>
        {may_order.then(|| new_order_form(words))}
    }
}

fn pages_view(words: Words, standing: Standing, is_paged: bool, next: Option<&str>) -> impl IntoView + use<> {
    let first = address(PATH, [("standing", standing.code())]);
    let first = is_paged.then(|| view! { <a href=first>{words.say(message::ORDERS_OLDEST)}</a> });
    let next = next.map(|next| {
        let next = address(PATH, [("standing", standing.code()), ("after", next)]);
        view! { <a href=next>{words.say(message::ORDERS_NEXT)}</a> }
    });
    view! { <p class="pages">{first}" "{next}</p> }
}

fn count(orders: &Orders, standing: Standing) -> u32 {
    let counted = orders.counts.iter().find(|(code, _)| code == standing.code());
    counted.map_or(0, |(_, count)| *count)
}

fn tabs(words: Words, orders: &Orders, chosen: Standing) -> impl IntoView + use<> {
    let tab = |standing: Standing| {
        let href = address(PATH, [("standing", standing.code())]);
        let current = (standing == chosen).then_some("page");
        let name = words.say_coded("orders-standing", standing.code(), "");
        view! { <li><a href=href aria-current=current>{name}" "<span class="code">{words.number(count(orders, standing))}</span></a></li> }
    };
    let tabs = Standing::ALL.map(tab);
    view! { <nav class="tabs" aria-label=words.say(message::ORDERS_TABS)><ul>{tabs.collect_view()}</ul></nav> }
}

/// All orders in one bar. What waits or needs attention is not proven, too, and is not under way.
fn picture(words: Words, orders: &Orders) -> impl IntoView + use<> {
    let (not_proven, proven) = (count(orders, Standing::NotProven), count(orders, Standing::Proven));
    let (asks, attention) = (count(orders, Standing::Asks), count(orders, Standing::NeedsAttention));
    if not_proven + proven == 0 {
        return view! { <p class="grey">{words.say(message::ORDERS_PICTURE_NONE)}</p> }.into_any();
    }
    let underway = not_proven.saturating_sub(asks + attention);
    let part = |kind, name, count| Part {
        kind,
        name: words.say(name),
        count,
    };
    let parts = vec![
        part("proven", message::ORDERS_PART_PROVEN, proven),
        part("underway", message::ORDERS_PART_UNDERWAY, underway),
        part("asks", message::ORDERS_PART_ASKS, asks),
        part("attention", message::ORDERS_PART_ATTENTION, attention),
    ];
    let values = [
        ("proven", proven.into()),
        ("underway", underway.into()),
        ("asks", asks.into()),
        ("attention", attention.into()),
    ];
    view! { <Bar parts sentence=words.say_with(message::ORDERS_PICTURE, values) /> }.into_any()
}

#[cfg(test)]
mod tests;
