//! One worker at a time, and none that loses an order.

use super::*;

#[tokio::test]
async fn a_leased_order_is_not_taken_twice() {
    let (world, id) = disclosed().await;
    let leased = world.ledger.lease_order(world.clock.now(), LEASE).await.unwrap().unwrap();
    assert_eq!(leased.id, id);
    assert_eq!(follower(&world).run().await, Ok(None));
    world.clock.advance(LEASE - SignedDuration::from_secs(1));
    assert_eq!(follower(&world).run().await, Ok(None));
    world.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(follow(&world).await.id, id, "a worker that died loses its order");
}

#[tokio::test]
async fn an_order_superseded_while_it_is_looked_at_stays_superseded() {
    let (world, first) = disclosed().await;
    let leased = world.ledger.lease_order(world.clock.now(), LEASE).await.unwrap().unwrap();
    let (_, second) = disclose(&world, 2).await;
    let records = world.ledger.codes().len();
    let accepted = follower(&world).become_state(leased, OrderState::Accepted).await.unwrap();
    assert_eq!(accepted.id, first);
    assert_eq!(
        world.ledger.states(),
        [OrderState::Superseded(SupersededBy::LaterOrder), OrderState::Ordered]
    );
    assert_eq!(world.ledger.codes().len(), records, "no record of what did not happen");
    assert_eq!(follow(&world).await.id, second);
    assert_eq!(wait(&world, first), None);
}

#[tokio::test]
async fn a_ledger_that_cannot_save_is_told_and_the_look_is_made_again() {
    let (world, id) = disclosed().await;
    world.clock.advance(minutes(1));
    world.ledger.fail(Some(Call::SaveOrder));
    assert_eq!(follower(&world).run().await, Err(LedgerError::Unavailable));
    assert_eq!(world.ledger.states(), [OrderState::Ordered]);
    world.ledger.fail(None);
    world.log.take();
    let order = follow_next(&world).await;
    assert_eq!((order.id, &order.state), (id, &OrderState::Accepted));
    assert!(
        !world.log.take().contains(&Call::OrderRotation),
        "found in the action results"
    );
    world.ledger.fail(Some(Call::LeaseOrder));
    assert_eq!(follower(&world).run().await, Err(LedgerError::Unavailable));
}
