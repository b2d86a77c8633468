//! Decisions on orders that wait for one.

use super::*;

#[tokio::test]
async fn on_a_device_out_of_scope_nobody_decides_but_those_who_answer_incidents() {
    let mut desk = desk();
    let order = ordered(&desk).await;
    desk.policy.scopes = vec![Scope::default()];
    assert_eq!(decide(&desk, order.id, Plan::Ask).await, Err(Failure::OutOfScope));
    assert_eq!(desk.last().0, EventCode::ScopeDenied.number());
    assert_eq!(desk.world.ledger.find_order(order.id).await, Ok(Some(order.clone())));
    let mut rita = Who::new("rita");
    rita.session.roles = vec![Role::Responder];
    let decided = by_hand(&desk)
        .decide(rita.actor(), &desk.console(), order.id, Plan::Ask)
        .await;
    assert_eq!(decided, Ok(()));
    let placed = by_hand(&desk)
        .by_label(rita.actor(), &desk.console(), "LAPTOP-OWEN", Cause::ByHand)
        .await;
    assert!(matches!(placed, Ok(Ordered::Placed(Placed::New(_)))), "{placed:?}");
}

/// The order becomes this, as a worker would save it.
async fn become_state(desk: &Desk, order: &RotationOrder, state: OrderState) {
    let event = Event::new(state.event_code(), desk.world.clock.now());
    let order = RotationOrder { state, ..order.clone() };
    desk.world.ledger.save_order(&order, None, Some(&event)).await.unwrap();
}

/// The order for Carl's device, by Tess, as one that asks.
async fn asking(desk: &Desk) -> RotationOrder {
    let order = ordered(desk).await;
    decide(desk, order.id, Plan::Ask).await.unwrap();
    desk.world.ledger.find_order(order.id).await.unwrap().unwrap()
}

/// The order and the records stay as they are.
async fn check_refused(desk: &Desk, token: &str, id: OrderId, expected: Failure) {
    let kept = async || (desk.world.ledger.find_order(id).await, desk.world.ledger.records());
    let before = kept().await;
    let decided = decide_as(desk, token, id, Plan::RelyOnDevice).await;
    assert_eq!(decided, Err(expected), "{token} {before:?}");
    assert_eq!(kept().await, before);
}

#[tokio::test]
async fn only_an_order_that_asks_is_left_to_the_device() {
    let desk = desk();
    let at_once = ordered(&desk).await;
    check_refused(&desk, "theo", at_once.id, Failure::NotThisStep).await;
    for state in [OrderState::Accepted, OrderState::NeedsAttention(AttentionReason::NotByItself)] {
        let desk = super::desk();
        let order = asking(&desk).await;
        become_state(&desk, &order, state).await;
        check_refused(&desk, "theo", order.id, Failure::NotThisStep).await;
    }
}

#[tokio::test]
async fn who_asked_for_the_rotation_does_not_leave_it_to_the_device() {
    let desk = desk();
    let order = asking(&desk).await;
    check_refused(&desk, "tess", order.id, Failure::NotYourself).await;
    assert_eq!(decide_as(&desk, "theo", order.id, Plan::RelyOnDevice).await, Ok(()));
}

#[tokio::test]
async fn a_decision_gives_the_order_its_plan_and_makes_it_due() {
    for plan in Plan::ALL {
        let desk = desk();
        let before = asking(&desk).await;
        desk.world.clock.advance(minutes(90));
        decide_as(&desk, "theo", before.id, plan).await.unwrap();
        let after = desk.world.ledger.find_order(before.id).await.unwrap().unwrap();
        let decided_at = Some(desk.world.clock.now());
        let expected = RotationOrder {
            plan,
            decided_at,
            ..before.clone()
        };
        assert_eq!(after, expected);
        assert_eq!(desk.world.ledger.next_look_at(before.id), Some(desk.world.clock.now()));
        assert_eq!(
            desk.last(),
            (EventCode::RotationDecided.number(), Some(plan.code().to_owned()))
        );
        let event = desk.world.ledger.records().pop().unwrap();
        assert_eq!((event.order, event.device), (Some(before.id), Some(device_id(1))));
        assert_eq!(event.person, Some(session("theo").person));
    }
}

#[tokio::test]
async fn one_that_needs_attention_stands_as_ordered_again() {
    let desk = desk();
    let order = ordered(&desk).await;
    become_state(&desk, &order, OrderState::NeedsAttention(AttentionReason::NotByItself)).await;
    decide(&desk, order.id, Plan::AtOnce).await.unwrap();
    assert_eq!(desk.world.ledger.states(), [OrderState::Ordered]);
}

#[tokio::test]
async fn on_what_is_proven_or_superseded_nobody_decides() {
    let by = key_id(OWENS);
    for state in [OrderState::Proven { by }, OrderState::Superseded(SupersededBy::LaterOrder)] {
        let desk = desk();
        let order = ordered(&desk).await;
        become_state(&desk, &order, state.clone()).await;
        let records = desk.world.ledger.records();
        assert_eq!(decide(&desk, order.id, Plan::AtOnce).await, Err(Failure::NotThisStep));
        assert_eq!(
            (desk.world.ledger.states(), desk.world.ledger.records()),
            (vec![state], records)
        );
    }
}

#[tokio::test]
async fn an_unknown_order_is_not_found_and_a_ledger_that_fails_is_told() {
    let desk = desk();
    let order = ordered(&desk).await;
    let unknown = OrderId(Uuid::from_u128(99));
    assert_eq!(decide(&desk, unknown, Plan::AtOnce).await, Err(Failure::NotFound));
    for call in [Call::FindOrder, Call::DecideOrder] {
        desk.world.ledger.fail(Some(call));
        assert_eq!(
            decide(&desk, order.id, Plan::AtOnce).await,
            Err(Failure::LedgerUnwritable),
            "{call:?}"
        );
    }
}
