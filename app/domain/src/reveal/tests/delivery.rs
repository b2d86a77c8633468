//! Where the policy makes showing wait for delivery, nothing is shown that was not delivered.

use super::*;

#[tokio::test]
async fn what_was_begun_but_not_delivered_is_neither_read_nor_shown() {
    let world = world();
    world.outbox.answer(&[false]);
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::NotDelivered);
    assert!(!world.log.take().contains(&Call::ReadKey));
    assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::Refused)]);
    let superseded = OrderState::Superseded(SupersededBy::NothingDisclosed);
    assert_eq!(world.ledger.states(), [superseded], "nothing was disclosed");
    let records = world.ledger.records();
    let refused = records.iter().find(|it| it.code == EventCode::KeyReadRefused.number());
    assert_eq!(refused.unwrap().detail.as_deref(), Some("not-delivered"));
}

#[tokio::test]
async fn what_was_read_but_not_delivered_is_not_shown_and_is_rotated() {
    let world = world();
    world.outbox.answer(&[true, false]);
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::NotDelivered);
    assert_eq!(world.log.take(), SAFE_ORDER);
    assert_eq!(world.ledger.outcomes(), [Some(ReadOutcome::Read)], "the directory gave it");
    assert_eq!(world.ledger.states(), [OrderState::Ordered]);
}

#[tokio::test]
async fn what_the_directory_refused_is_told_without_waiting_for_delivery() {
    let world = world();
    world.directory.fail(Call::ReadKey, DirectoryError::Refused);
    world.outbox.answer(&[true, false]);
    assert_eq!(ask_for_own(&world).await.unwrap_err(), Failure::DirectoryRefused);
}
