//! A crash at any instant leaves no disclosure without its record and its order.

use std::future::Future;
use std::pin::pin;
use std::task::Poll;

use domain::disclosure::DisclosureRefusal;
use domain::ports::Disclosures;
use tempfile::TempDir;

use crate::fixture::{Fixture, at, begin, disclosure, open_in, sign_in_for, stored_key};

/// Runs the future for so many steps, then drops it where it stands. Whether it came to its end.
async fn run_steps<F: Future>(future: F, steps: usize) -> bool {
    let mut future = pin!(future);
    let mut left = steps;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(false);
        }
        left -= 1;
        future.as_mut().poll(context).map(|_| true)
    })
    .await
}

/// The request is dropped after more and more steps: either all of the disclosure is there, or nothing.
#[tokio::test]
async fn a_dropped_request_leaves_all_or_nothing() {
    let fixture = Fixture::new().await;
    sign_in_for(&fixture.ledger, &disclosure(1)).await;
    let mut cut = 0;
    for round in 1..=60 {
        let mut begun = disclosure(round);
        begun.key = stored_key(round);
        let before = fixture.ledger.verify().await.unwrap();
        // How many steps it takes depends on how quickly SQLite's thread answers, so each number is tried several times.
        let steps = usize::try_from(round % 20).unwrap() + 1;
        let came_to_its_end = run_steps(fixture.ledger.begin_disclosure(&begun, at(60)), steps).await;
        // The next transaction waits for the end of the dropped one: what is there now stays.
        let again = fixture.ledger.begin_disclosure(&begun, at(60)).await.unwrap();
        let after = fixture.ledger.verify().await.unwrap();
        assert_eq!(after.disclosures, before.disclosures + 1, "after {steps} steps");
        if came_to_its_end {
            assert_eq!(again, Err(DisclosureRefusal::FormUsed));
        } else {
            cut += 1;
        }
    }
    assert!(cut > 0, "none was cut off");
}

/// The power fails: what was committed is in the files as they are, without any closing.
#[tokio::test]
async fn what_was_committed_outlives_the_process() {
    let fixture = Fixture::new().await;
    begin(&fixture.ledger, &disclosure(1)).await;
    let head = fixture.ledger.head().await.unwrap();
    let after_power_failure = TempDir::new().unwrap();
    for file in ["ledger.sqlite", "ledger.sqlite-wal"] {
        std::fs::copy(fixture.folder.path().join(file), after_power_failure.path().join(file)).unwrap();
    }
    let ledger = open_in(&after_power_failure).await;
    assert_eq!(ledger.verify().await.unwrap().head, head);
    let again = ledger.begin_disclosure(&disclosure(1), at(60)).await.unwrap();
    assert_eq!(again, Err(DisclosureRefusal::FormUsed));
}
