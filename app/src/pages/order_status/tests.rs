use super::*;
use crate::words::Language;

const ENGLISH: Words = Words(Language::English);

fn status(state: &str, plan: Plan) -> OrderStatus {
    OrderStatus {
        id: "9a5ee2c4-0a0c-4d47-a4ae-5b6a1a1f8b9d".to_owned(),
        state: state.to_owned(),
        plan: plan.code().to_owned(),
        reason: None,
        ordered_at: 1_760_000_000,
        accepted_at: None,
        ended_at: None,
    }
}

#[test]
fn an_order_at_once_says_that_it_is_ordered() {
    let html = order_status_html(ENGLISH, &status("ordered", Plan::AtOnce));
    assert!(html.contains(&ENGLISH.say(message::STATE_ORDERED)), "{html}");
    assert!(html.contains(&ENGLISH.say(message::STATE_ORDERED_DETAIL)), "{html}");
}

#[test]
fn an_order_that_is_held_says_what_it_waits_for_and_not_that_it_is_ordered() {
    for (plan, name, detail) in [
        (Plan::Ask, message::ORDERS_PLAN_ASK, message::ORDERS_PLAN_ASK_DETAIL),
        (
            Plan::RelyOnDevice,
            message::ORDERS_PLAN_RELY_ON_DEVICE,
            message::ORDERS_PLAN_RELY_ON_DEVICE_DETAIL,
        ),
    ] {
        let html = order_status_html(ENGLISH, &status("ordered", plan));
        assert!(html.contains(&ENGLISH.say(name)), "{html}");
        assert!(html.contains(&ENGLISH.say(detail)), "{html}");
        assert!(!html.contains(&ENGLISH.say(message::STATE_ORDERED)), "{html}");
    }
}

#[test]
fn an_order_that_was_left_to_the_device_says_when_it_is_proven() {
    let proven = OrderStatus {
        ended_at: Some(1_760_000_600),
        ..status("proven", Plan::RelyOnDevice)
    };
    let html = order_status_html(ENGLISH, &proven);
    assert!(html.contains(&ENGLISH.say(message::STATE_PROVEN_DETAIL)), "{html}");
    assert!(
        !html.contains(&ENGLISH.say(message::ORDERS_PLAN_RELY_ON_DEVICE_DETAIL)),
        "{html}"
    );
}
