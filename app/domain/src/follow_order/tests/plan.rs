//! Orders that wait: for the device itself, or for somebody's decision.

use super::*;
use crate::ports::OrderBook as _;
use crate::rotation::{PATIENCE_TO_RELY, Plan};

/// A disclosure whose order has this plan.
async fn planned(plan: Plan) -> (World, OrderId) {
    let world = world();
    let new = crate::disclosure::NewDisclosure {
        plan,
        ..disclosure(1, "anna", stored_key(key_id(SHOWN), device_id(1)), world.clock.now())
    };
    let begun = world.ledger.begin_disclosure(&new, world.clock.now()).await;
    begun.unwrap().unwrap();
    world.log.take();
    (world, new.order)
}

async fn decide(world: &World, order: OrderId, plan: Plan) -> bool {
    let event = Event::new(EventCode::RotationDecided, world.clock.now());
    world.ledger.decide_order(order, plan, &event).await.unwrap()
}

#[tokio::test]
async fn an_order_that_asks_is_looked_at_and_never_passed_on_until_somebody_decides() {
    let (world, id) = planned(Plan::Ask).await;
    for _ in 0..12 {
        assert_eq!(follow_next(&world).await.state, OrderState::Ordered);
    }
    world.clock.advance(PATIENCE + PATIENCE);
    assert_eq!(
        follow(&world).await.state,
        OrderState::Ordered,
        "it waits as long as it takes"
    );
    assert!(!world.log.take().contains(&Call::OrderRotation));
    assert!(decide(&world, id, Plan::AtOnce).await);
    assert_eq!(follow(&world).await.state, OrderState::Accepted);
}

#[tokio::test]
async fn a_device_that_rotates_by_itself_proves_an_order_that_only_relied_on_it() {
    for plan in [Plan::RelyOnDevice, Plan::Ask] {
        let (world, _) = planned(plan).await;
        world.clock.advance(minutes(60));
        assert_eq!(follow(&world).await.state, OrderState::Ordered);
        world.directory.check_in(device_id(1), Some(new_key(&world)));
        assert_eq!(
            follow_next(&world).await.state,
            OrderState::Proven { by: key_id(NEWER) },
            "{plan:?}"
        );
        assert!(!world.log.take().contains(&Call::OrderRotation));
    }
}

#[tokio::test]
async fn a_device_that_was_relied_on_in_vain_needs_attention_and_a_decision_passes_it_on() {
    let (world, id) = planned(Plan::RelyOnDevice).await;
    world.clock.advance(PATIENCE_TO_RELY);
    assert_eq!(follow(&world).await.state, OrderState::Ordered);
    assert_eq!(follow_next(&world).await.state, needs(AttentionReason::NotByItself));
    assert_eq!(
        follow_next(&world).await.state,
        needs(AttentionReason::NotByItself),
        "not asked by itself"
    );
    assert!(!world.log.take().contains(&Call::OrderRotation));
    assert!(decide(&world, id, Plan::AtOnce).await);
    let order = follow(&world).await;
    assert_eq!((&order.state, order.ended_at), (&OrderState::Accepted, None));
}

#[tokio::test]
async fn the_policies_explain_why_a_device_did_not_rotate_by_itself() {
    let (world, _) = planned(Plan::RelyOnDevice).await;
    world
        .directory
        .change(|tenant| tenant.policy.rotation = Some(RotationSetting::Off));
    world.clock.advance(PATIENCE_TO_RELY + minutes(1));
    assert_eq!(follow(&world).await.state, needs(AttentionReason::RotationOff));
}

#[tokio::test]
async fn a_decision_that_comes_while_a_worker_looks_is_not_lost() {
    let (world, id) = planned(Plan::Ask).await;
    let leased = world.ledger.lease_order(world.clock.now(), LEASE).await.unwrap().unwrap();
    assert!(decide(&world, id, Plan::AtOnce).await);
    follower(&world).look_again(leased, None).await.unwrap();
    assert_eq!(follow_next(&world).await.state, OrderState::Accepted);
}
