use domain::rotation::Plan;

use super::*;
use crate::desk::OrderStatus;
use crate::desk::orders::OrderEntry;
use crate::words::Language;

fn entry(state: &str, plan: Plan) -> OrderEntry {
    OrderEntry {
        status: OrderStatus {
            id: "9a5ee2c4-0a0c-4d47-a4ae-5b6a1a1f8b9d".to_owned(),
            state: state.to_owned(),
            plan: plan.code().to_owned(),
            reason: None,
            ordered_at: 1_760_000_000,
            accepted_at: None,
            ended_at: None,
        },
        device_name: "LAPTOP-ANNA".to_owned(),
        key: "4290B6C0".to_owned(),
        cause: "helpdesk".to_owned(),
        plan: plan.code().to_owned(),
        incident: None,
        since: 1_760_000_000,
        age_days: 1,
        device_seen_at: None,
        overdue: false,
        open: true,
    }
}

fn html(entry: OrderEntry, may_order: bool) -> String {
    let words = Words(Language::English);
    Owner::new().with(|| entry_item(words, entry, Standing::Asks, may_order, 3).to_html())
}

#[test]
fn what_can_be_decided_depends_on_what_the_order_waits_for() {
    for (state, plan, now, leave) in [
        ("ordered", Plan::AtOnce, false, false),
        ("ordered", Plan::Ask, true, true),
        ("ordered", Plan::RelyOnDevice, true, false),
        ("needs-attention", Plan::AtOnce, true, false),
    ] {
        let html = html(entry(state, plan), true);
        assert_eq!(html.contains(">Rotate now<"), now, "{state} {plan:?}: {html}");
        assert_eq!(html.contains(">Leave it to the device<"), leave, "{state} {plan:?}: {html}");
    }
}

#[test]
fn who_may_not_order_is_not_offered_it() {
    assert!(!html(entry("ordered", Plan::Ask), false).contains("<form"));
}

#[test]
fn an_overdue_order_says_so() {
    let overdue = OrderEntry {
        overdue: true,
        ..entry("ordered", Plan::AtOnce)
    };
    assert!(html(overdue, false).contains("Overdue: not proven after 3 days"));
    assert!(!html(entry("ordered", Plan::AtOnce), false).contains("Overdue"));
}

#[test]
fn in_the_picture_each_order_stands_once() {
    let counts = [("not-proven", 5), ("asks", 1), ("needs-attention", 1), ("proven", 5)];
    let orders = Orders {
        entries: Vec::new(),
        next: None,
        counts: counts.map(|(code, count)| (code.to_owned(), count)).to_vec(),
        may_order: false,
        overdue_days: 3,
    };
    let words = Words(Language::English);
    let html = Owner::new().with(|| picture(words, &orders).to_html());
    assert!(
        html.contains("5 proven, 3 under way, 1 waiting for a decision, 1 in need of attention"),
        "{html}"
    );
    for place in [
        "data-part=\"proven\" x=\"0.0%\" width=\"50.0%\"",
        "data-part=\"underway\" x=\"50.0%\" width=\"30.0%\"",
        "data-part=\"attention\" x=\"90.0%\" width=\"10.0%\"",
    ] {
        assert!(html.contains(place), "{place}: {html}");
    }
}
