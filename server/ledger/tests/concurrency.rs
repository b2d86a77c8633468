//! Many at once: tabs, workers, processes.

use std::collections::HashSet;

use domain::disclosure::DisclosureRefusal;
use domain::ports::{Disclosures, Orders, Sessions};
use domain::session::TakenAttempt;
use futures::future::join_all;

use crate::fixture::{Fixture, LEASE, at, attempt, begin, digest, disclosure, open_in, signed_in, stored_key};

/// One form, pressed in many tabs and answered by two processes: one press counts.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_presses_of_one_form_one_counts() {
    let fixture = Fixture::new().await;
    let other_process = open_in(&fixture.folder).await;
    let presses = (1..=24_u128).map(|number| {
        let mut pressed = disclosure(number);
        pressed.form = digest("form", 0);
        pressed.session = digest("cookie", number);
        let ledger = if number % 2 == 0 { &fixture.ledger } else { &other_process };
        async move { ledger.begin_disclosure(&pressed, at(60)).await.unwrap() }
    });
    let answers = join_all(presses).await;
    assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1);
    assert!(
        answers
            .iter()
            .all(|answer| matches!(answer, Ok(()) | Err(DisclosureRefusal::FormUsed)))
    );
    let verified = fixture.ledger.verify().await.unwrap();
    assert_eq!((verified.disclosures, verified.records), (1, 2 + 23));
}

/// Many forms for one key in one session: the limit holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tabs_do_not_exceed_the_showings() {
    let fixture = Fixture::new().await;
    let begun: Vec<_> = (1..=12).map(disclosure).collect();
    let answers = join_all(begun.iter().map(|begun| fixture.ledger.begin_disclosure(begun, at(60)))).await;
    let shown = answers.into_iter().filter(|answer| answer.as_ref().unwrap().is_ok()).count();
    assert_eq!(shown, 3);
    let verified = fixture.ledger.verify().await.unwrap();
    assert_eq!(verified.disclosures, 3);
    // Of the three orders of one volume, one is open.
    assert!(fixture.ledger.lease_order(at(100), LEASE).await.unwrap().is_some());
    assert_eq!(fixture.ledger.lease_order(at(100), LEASE).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_order_is_leased_to_one_worker() {
    let fixture = Fixture::new().await;
    let other_process = open_in(&fixture.folder).await;
    for number in 1..=8 {
        let mut begun = disclosure(number);
        begun.key = stored_key(number);
        begin(&fixture.ledger, &begun).await;
    }
    let workers = (0..20).map(|worker| if worker % 2 == 0 { &fixture.ledger } else { &other_process });
    let answers = join_all(workers.map(|ledger| ledger.lease_order(at(100), LEASE))).await;
    let leased: Vec<_> = answers.into_iter().filter_map(Result::unwrap).map(|order| order.id).collect();
    assert_eq!(leased.len(), 8);
    assert_eq!(leased.iter().collect::<HashSet<_>>().len(), 8);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_attempt_is_taken_by_one_request() {
    let fixture = Fixture::new().await;
    fixture.ledger.keep_attempt(&attempt(1)).await.unwrap();
    let requests = (0..12).map(|_| fixture.ledger.take_attempt(attempt(1).state, attempt(1).browser, at(1)));
    let answers = join_all(requests).await;
    assert_eq!(
        answers
            .iter()
            .filter(|answer| matches!(answer, Ok(TakenAttempt::Taken(_))))
            .count(),
        1
    );
    assert_eq!(
        answers
            .iter()
            .filter(|answer| matches!(answer, Ok(TakenAttempt::UsedBefore)))
            .count(),
        11
    );
}

/// Verification reads one moment: what is written meanwhile does not look like tampering.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn verification_bears_with_writers() {
    let fixture = Fixture::new().await;
    let write = async {
        for number in 1..=30 {
            let mut begun = disclosure(number);
            begun.key = stored_key(number);
            begin(&fixture.ledger, &begun).await;
            fixture.ledger.record(&signed_in(1)).await.unwrap();
        }
    };
    let verify = async {
        for _ in 0..30 {
            fixture.ledger.verify().await.unwrap();
        }
    };
    futures::join!(write, verify);
    assert_eq!(fixture.ledger.verify().await.unwrap().records, 90);
}
