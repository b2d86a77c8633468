use domain::ports::Outbox as _;

use super::*;
use crate::delivery::tests::{Fixture, PATIENCE};

/// A sink that came so far, and what tells of its progress.
fn sink(taken: i64) -> (watch::Sender<i64>, Progress) {
    let (sender, taken) = watch::channel(taken);
    let wake = Arc::new(Notify::new());
    (sender, Progress { taken, wake })
}

#[tokio::test]
async fn where_the_policy_names_none_nothing_is_waited_for() {
    let fixture = Fixture::with_records(1).await;
    let outbox = Outbox::new(Arc::clone(&fixture.ledger), Vec::new(), Duration::ZERO);
    fixture.break_ledger().await;
    assert!(outbox.is_delivered().await);
}

#[tokio::test]
async fn a_ledger_that_does_not_answer_is_no_delivery() {
    let fixture = Fixture::with_records(1).await;
    let (_sender, progress) = sink(1);
    let outbox = Outbox::new(Arc::clone(&fixture.ledger), vec![progress], PATIENCE);
    assert!(outbox.is_delivered().await);
    fixture.break_ledger().await;
    assert!(!outbox.is_delivered().await);
}

#[tokio::test]
async fn every_sink_must_have_taken_the_last_record() {
    let fixture = Fixture::with_records(2).await;
    for (first, second, delivered) in [(2, 2, true), (2, 1, false), (0, 2, false), (3, 2, true)] {
        let ((_first, first_progress), (_second, second_progress)) = (sink(first), sink(second));
        let awaited = vec![first_progress, second_progress];
        let outbox = Outbox::new(Arc::clone(&fixture.ledger), awaited, Duration::from_millis(50));
        assert_eq!(outbox.is_delivered().await, delivered, "{first} {second}");
    }
}

#[tokio::test]
async fn it_wakes_the_courier_and_waits_for_it() {
    let fixture = Fixture::with_records(2).await;
    let (sender, progress) = sink(0);
    let wake = Arc::clone(&progress.wake);
    let outbox = Outbox::new(Arc::clone(&fixture.ledger), vec![progress], PATIENCE);
    let courier = async move {
        wake.notified().await;
        sender.send_replace(1);
        sender.send_replace(2);
        sender
    };
    let (delivered, _sender) = tokio::join!(outbox.is_delivered(), courier);
    assert!(delivered);
}

#[tokio::test]
async fn a_courier_that_ended_delivers_nothing() {
    let fixture = Fixture::with_records(2).await;
    let (sender, progress) = sink(1);
    drop(sender);
    let outbox = Outbox::new(Arc::clone(&fixture.ledger), vec![progress], PATIENCE);
    assert!(!outbox.is_delivered().await);
}
