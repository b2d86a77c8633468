//! Disclosures: recorded before shown.

use domain::device::Volume;
use domain::disclosure::{DisclosureRefusal, PastDisclosure, READS_PER_SESSION, ReadOutcome, SHOWINGS_PER_SESSION};
use domain::ports::Ledger;
use domain::record::{Event, EventCode, Head};
use domain::rotation::{OrderState, SupersededBy};
use jiff::SignedDuration;

use crate::fixture::{LEASE, at, begin, digest, disclosure, finish, of_person, person, read_event, signed_in, stored_key};

/// All disclosures of person 1, newest first.
async fn all(ledger: &dyn Ledger) -> Vec<PastDisclosure> {
    ledger.list_disclosures(&of_person(1), 100).await.unwrap()
}

async fn seq(ledger: &dyn Ledger) -> i64 {
    ledger.head().await.unwrap().seq
}

pub async fn an_empty_ledger_has_an_empty_head(ledger: &dyn Ledger) {
    assert_eq!(ledger.head().await.unwrap(), Head::EMPTY);
    ledger.record(&signed_in(1)).await.unwrap();
    let first = ledger.head().await.unwrap();
    assert_eq!(first.seq, 1);
    ledger.record(&signed_in(1)).await.unwrap();
    assert_ne!(ledger.head().await.unwrap().hash, first.hash);
}

pub async fn records_disclosure_and_order_together(ledger: &dyn Ledger) {
    let begun = disclosure(1);
    begin(ledger, &begun).await;
    assert_eq!(seq(ledger).await, 3, "the sign-in, the disclosure and its order");
    let past = all(ledger).await.remove(0);
    assert_eq!((past.id, past.at, &past.reference), (begun.id, begun.at, &begun.reference));
    assert_eq!((past.person_name, past.path), (begun.person_name, begun.path));
    assert_eq!((past.device, past.device_name), (begun.key.device, begun.device_name));
    assert_eq!((past.key, past.volume), (begun.key.id, begun.key.volume));
    assert_eq!(past.outcome, None);
    assert_eq!((past.order.id, past.order.state), (begun.order, OrderState::Ordered));
    assert_eq!((past.order.accepted_at, past.order.ended_at), (None, None));
}

pub async fn refuses_a_used_form(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    let mut second = disclosure(2);
    second.form = disclosure(1).form;
    let refusal = ledger.begin_disclosure(&second, at(60)).await.unwrap();
    assert_eq!(refusal, Err(DisclosureRefusal::FormUsed));
    assert_eq!(seq(ledger).await, 4, "the refusal is recorded, and nothing else");
    assert_eq!(all(ledger).await.len(), 1);
}

pub async fn shows_a_key_three_times_in_a_session(ledger: &dyn Ledger) {
    let showings = u128::from(SHOWINGS_PER_SESSION);
    for number in 1..=showings {
        begin(ledger, &disclosure(number)).await;
    }
    let before = seq(ledger).await;
    let refusal = ledger.begin_disclosure(&disclosure(showings + 1), at(60)).await.unwrap();
    assert_eq!(refusal, Err(DisclosureRefusal::ShownTooOften));
    assert_eq!(seq(ledger).await, before + 1);
    // Another key, and another session, count for themselves.
    let mut other_key = disclosure(showings + 2);
    other_key.key = stored_key(2);
    begin(ledger, &other_key).await;
    let mut other_session = disclosure(showings + 3);
    other_session.session = digest("cookie", 2);
    begin(ledger, &other_session).await;
    // The refused form was not used up.
    let mut again = disclosure(showings + 1);
    again.session = digest("cookie", 2);
    begin(ledger, &again).await;
}

pub async fn a_refused_read_is_no_showing(ledger: &dyn Ledger) {
    for number in 1..=u128::from(SHOWINGS_PER_SESSION) * 2 {
        begin(ledger, &disclosure(number)).await;
        finish(ledger, &disclosure(number), ReadOutcome::Refused).await;
    }
}

pub async fn a_read_whose_outcome_is_unknown_counts_toward_a_larger_limit(ledger: &dyn Ledger) {
    let reads = u128::from(READS_PER_SESSION);
    for number in 1..reads {
        begin(ledger, &disclosure(number)).await;
        finish(ledger, &disclosure(number), ReadOutcome::Unknown).await;
    }
    begin(ledger, &disclosure(reads)).await;
    let refusal = ledger.begin_disclosure(&disclosure(reads + 1), at(60)).await.unwrap();
    assert_eq!(refusal, Err(DisclosureRefusal::ShownTooOften));
    // What was seen counts as before, whatever stands between.
    let of_key_2 = |number| {
        let mut begun = disclosure(number);
        begun.key = stored_key(2);
        begun
    };
    let outcomes = [
        Some(ReadOutcome::Read),
        Some(ReadOutcome::Unknown),
        Some(ReadOutcome::ReadMalformed),
        Some(ReadOutcome::Unknown),
        None,
    ];
    for (number, outcome) in (20..).zip(outcomes) {
        begin(ledger, &of_key_2(number)).await;
        if let Some(outcome) = outcome {
            finish(ledger, &of_key_2(number), outcome).await;
        }
    }
    let refusal = ledger.begin_disclosure(&of_key_2(30), at(60)).await.unwrap();
    assert_eq!(refusal, Err(DisclosureRefusal::ShownTooOften));
}

pub async fn refuses_when_the_session_is_no_more(ledger: &dyn Ledger) {
    let begun = disclosure(1);
    begin(ledger, &begun).await;
    ledger
        .end_session(begun.session, &Event::new(EventCode::SignedOut, at(2)))
        .await
        .unwrap();
    let before = seq(ledger).await;
    let refusal = ledger.begin_disclosure(&disclosure(3), at(60)).await.unwrap();
    assert_eq!(refusal, Err(DisclosureRefusal::SessionEnded));
    assert_eq!(
        (seq(ledger).await, all(ledger).await.len()),
        (before + 1, 1),
        "recorded, and nothing else"
    );
}

pub async fn records_each_outcome_once(ledger: &dyn Ledger) {
    let outcomes = [
        ReadOutcome::Read,
        ReadOutcome::ReadMalformed,
        ReadOutcome::Unknown,
        ReadOutcome::Refused,
    ];
    for (number, outcome) in (1..).zip(outcomes) {
        let mut begun = disclosure(number);
        begun.key = stored_key(number);
        begin(ledger, &begun).await;
        finish(ledger, &begun, outcome.clone()).await;
        assert_eq!(all(ledger).await[0].outcome, Some(outcome.clone()));
        let before = seq(ledger).await;
        let event = read_event(&begun, &outcome, at(90));
        assert!(
            ledger.finish_disclosure(begun.id, &outcome, &event).await.is_err(),
            "a second outcome"
        );
        assert_eq!(seq(ledger).await, before);
    }
    let never = disclosure(99);
    let event = read_event(&never, &ReadOutcome::Read, at(90));
    assert!(
        ledger.finish_disclosure(never.id, &ReadOutcome::Read, &event).await.is_err(),
        "one that was never begun"
    );
}

pub async fn refuses_an_outcome_that_contradicts_its_record(ledger: &dyn Ledger) {
    let begun = disclosure(1);
    begin(ledger, &begun).await;
    let other_code = Event {
        code: EventCode::KeyReadRefused.number(),
        ..read_event(&begun, &ReadOutcome::Read, at(5))
    };
    assert!(
        ledger
            .finish_disclosure(begun.id, &ReadOutcome::Read, &other_code)
            .await
            .is_err()
    );
    let other_disclosure = read_event(&disclosure(2), &ReadOutcome::Read, at(5));
    assert!(
        ledger
            .finish_disclosure(begun.id, &ReadOutcome::Read, &other_disclosure)
            .await
            .is_err()
    );
    assert_eq!((seq(ledger).await, all(ledger).await[0].outcome.clone()), (3, None));
}

pub async fn a_later_disclosure_supersedes_the_older_order(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    let mut second = disclosure(2);
    second.person = person(2);
    second.session = digest("cookie", 2);
    begin(ledger, &second).await;
    let past = all(ledger).await.remove(0);
    assert_eq!(past.order.state, OrderState::Superseded(SupersededBy::LaterOrder));
    assert_eq!(past.order.ended_at, Some(second.at));
    assert_eq!(
        seq(ledger).await,
        7,
        "twice a sign-in, a disclosure and its order, and the end of the older order"
    );
    let leased = ledger.lease_order(at(100), LEASE).await.unwrap().unwrap();
    assert_eq!(leased.id, second.order);
    assert_eq!(ledger.lease_order(at(100), LEASE).await.unwrap(), None);
}

pub async fn other_devices_and_volumes_keep_their_orders(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    let mut other_device = disclosure(2);
    other_device.key = stored_key(2);
    begin(ledger, &other_device).await;
    let mut other_volume = disclosure(3);
    other_volume.key.volume = Volume::FixedData;
    begin(ledger, &other_volume).await;
    assert!(all(ledger).await.iter().all(|past| past.order.state == OrderState::Ordered));
}

pub async fn a_refused_read_makes_its_order_needless(ledger: &dyn Ledger) {
    let begun = disclosure(1);
    begin(ledger, &begun).await;
    finish(ledger, &begun, ReadOutcome::Refused).await;
    let past = all(ledger).await.remove(0);
    assert_eq!(past.order.state, OrderState::Superseded(SupersededBy::NothingDisclosed));
    assert_eq!(past.order.ended_at, Some(begun.at + SignedDuration::from_secs(1)));
    assert_eq!(seq(ledger).await, 5);
    assert_eq!(ledger.next_due().await.unwrap(), None);
}

/// The first password was shown and its order gave way to the second. The second read shows nothing, but somebody must go on
/// until the first password is replaced.
pub async fn a_refused_read_does_not_drop_the_order_it_replaced(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    finish(ledger, &disclosure(1), ReadOutcome::Read).await;
    begin(ledger, &disclosure(2)).await;
    finish(ledger, &disclosure(2), ReadOutcome::Refused).await;
    let states: Vec<_> = all(ledger).await.into_iter().map(|past| past.order.state).collect();
    assert_eq!(
        states,
        [OrderState::Ordered, OrderState::Superseded(SupersededBy::LaterOrder)]
    );
    let leased = ledger.lease_order(at(3), LEASE).await.unwrap().unwrap();
    assert_eq!(leased.id, disclosure(2).order);
}
