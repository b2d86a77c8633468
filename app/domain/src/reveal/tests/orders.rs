//! Which order sees to what was shown.

use super::*;

#[tokio::test]
async fn a_later_showing_brings_the_order_that_replaces_the_older_one() {
    let world = world();
    shown(ask(&world, ANNAS_TYPED, None, "first").await);
    shown(ask(&world, ANNAS_TYPED, None, "second").await);
    let superseded = OrderState::Superseded(SupersededBy::LaterOrder);
    assert_eq!(world.ledger.states(), [superseded, OrderState::Ordered]);
}

#[tokio::test]
async fn a_refused_second_read_does_not_leave_the_first_showing_without_an_order() {
    let world = world();
    shown(ask(&world, ANNAS_TYPED, None, "first").await);
    world
        .directory
        .fail(Call::ReadKey, DirectoryError::Throttled { retry_after: None });
    assert_eq!(
        ask(&world, ANNAS_TYPED, None, "second").await.unwrap_err(),
        Failure::DirectoryBusy
    );
    assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::Read), Some(ReadOutcome::Refused)]);
    let superseded = OrderState::Superseded(SupersededBy::LaterOrder);
    assert_eq!(world.ledger.states(), [superseded, OrderState::Ordered]);
}
