use domain::rotation::Plan;

use super::*;
use crate::desk::OrderStatus;
use crate::desk::orders::OrderEntry;
use crate::words::Language;

fn entry(decisions: &[Plan]) -> OrderEntry {
    OrderEntry {
        status: OrderStatus {
            id: "9a5ee2c4-0a0c-4d47-a4ae-5b6a1a1f8b9d".to_owned(),
            state: "ordered".to_owned(),
            plan: "at-once".to_owned(),
            reason: None,
            ordered_at: 1_760_000_000,
            accepted_at: None,
            ended_at: None,
        },
        device_name: "LAPTOP-ANNA".to_owned(),
        key: "4290B6C0".to_owned(),
        cause: "helpdesk".to_owned(),
        incident: None,
        age_days: 1,
        device_seen_at: None,
        overdue: false,
        open: true,
        decisions: decisions.iter().map(|plan| plan.code().to_owned()).collect(),
    }
}

fn html(entry: OrderEntry) -> String {
    let words = Words(Language::English);
    Owner::new().with(|| entry_item(words, entry, Standing::Asks, 3).to_html())
}

#[test]
fn what_can_be_decided_is_offered() {
    for (decisions, now, leave) in [
        (&[][..], false, false),
        (&[Plan::AtOnce], true, false),
        (&[Plan::AtOnce, Plan::RelyOnDevice], true, true),
    ] {
        let html = html(entry(decisions));
        assert_eq!(html.contains("<form"), now, "{decisions:?}: {html}");
        assert_eq!(html.contains(">Rotate now<"), now, "{decisions:?}: {html}");
        assert_eq!(html.contains(">Leave it to the device<"), leave, "{decisions:?}: {html}");
    }
}

#[test]
fn an_overdue_order_says_so() {
    let overdue = OrderEntry {
        overdue: true,
        ..entry(&[])
    };
    assert!(html(overdue).contains("Overdue: not proven after 3 days"));
    assert!(!html(entry(&[])).contains("Overdue"));
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
