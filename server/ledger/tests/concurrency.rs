//! Many at once: tabs, workers, processes.

use std::collections::HashSet;

use domain::disclosure::DisclosureRefusal;
use domain::document::DocumentKind;
use domain::ports::{Disclosures, Documents, Orders, Sessions};
use domain::record::{Event, EventCode};
use domain::session::TakenAttempt;
use futures::future::join_all;

use crate::fixture::books::{document, done};
use crate::fixture::{Fixture, LEASE, at, attempt, begin, digest, disclosure, open_in, sign_in_for, signed_in, stored_key};

/// One form, pressed in many tabs and answered by two processes: one press counts.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_presses_of_one_form_one_counts() {
    let fixture = Fixture::new().await;
    let other_process = open_in(&fixture.folder).await;
    let press = |number| {
        let mut pressed = disclosure(number);
        pressed.form = digest("form", 0);
        pressed.session = digest("cookie", number);
        pressed
    };
    for number in 1..=24 {
        sign_in_for(&fixture.ledger, &press(number)).await;
    }
    let presses = (1..=24_u128).map(|number| {
        let pressed = press(number);
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
    assert_eq!((verified.disclosures, verified.records), (1, 24 + 2 + 23));
}

/// Many forms for one key in one session: the limit holds.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_tabs_do_not_exceed_the_showings() {
    let fixture = Fixture::new().await;
    let begun: Vec<_> = (1..=12).map(disclosure).collect();
    sign_in_for(&fixture.ledger, &begun[0]).await;
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

/// Two technicians work on the same version of a case: one of them is told.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_changes_of_one_version_one_counts() {
    let fixture = Fixture::new().await;
    let other_process = open_in(&fixture.folder).await;
    let opened = document(DocumentKind::Case, 1, 1);
    let event = done(EventCode::CaseOpened, &opened);
    let technicians = (0..8).map(|number| {
        let ledger = if number % 2 == 0 { &fixture.ledger } else { &other_process };
        ledger.save_document(&opened, std::slice::from_ref(&event))
    });
    let answers = join_all(technicians).await;
    let saved = answers.into_iter().filter(|answer| answer.as_ref().unwrap().is_ok()).count();
    assert_eq!(saved, 1);
    assert_eq!(fixture.ledger.verify().await.unwrap().records, 1);
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
    assert_eq!(fixture.ledger.verify().await.unwrap().records, 1 + 90);
}

/// A sign-out comes before the disclosure or after it, never in between.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_sign_out_and_a_disclosure_come_one_after_the_other() {
    let fixture = Fixture::new().await;
    for number in 1..=20 {
        let mut asked = disclosure(number);
        asked.key = stored_key(number);
        asked.session = digest("cookie", number);
        sign_in_for(&fixture.ledger, &asked).await;
        let event = Event::new(EventCode::SignedOut, asked.at);
        let (begun, ended) = futures::join!(
            fixture.ledger.begin_disclosure(&asked, at(60)),
            fixture.ledger.end_session(asked.session, &event)
        );
        ended.unwrap();
        assert!(matches!(begun.unwrap(), Ok(()) | Err(DisclosureRefusal::SessionEnded)));
        asked.form = digest("form", 1000 + number);
        let again = fixture.ledger.begin_disclosure(&asked, at(60)).await.unwrap();
        assert_eq!(again, Err(DisclosureRefusal::SessionEnded));
    }
    fixture.ledger.verify().await.unwrap();
}
