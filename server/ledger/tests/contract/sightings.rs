//! What Entra's log told, who holds which device, and how far records were delivered.

use domain::ports::Ledger;
use domain::record::{Event, EventCode};
use domain::rotation::{Cause, NewOrder, OrderState};
use jiff::SignedDuration;

use crate::fixture::books::{held, key_read, new_order};
use crate::fixture::{LIMITS, at, disclosure, person};

fn outside_read(number: u128) -> Event {
    let read = key_read(number, 5);
    Event {
        person: Some(person(5)),
        person_name: Some(read.person_name),
        device: read.device,
        key: read.key,
        detail: Some(read.id),
        ..Event::new(EventCode::OutsideReadFound, at(60))
    }
}

/// The codes of all records.
async fn codes(ledger: &dyn Ledger) -> Vec<u16> {
    let records = ledger.records_after(0, 100).await.unwrap();
    records.iter().map(|record| record.event.code).collect()
}

pub async fn a_read_is_settled_once(ledger: &dyn Ledger) {
    let reads: Vec<_> = (1..=3).map(|number| key_read(number, 5)).collect();
    assert_eq!(ledger.unsettled_reads(reads.clone()).await.unwrap(), reads);
    ledger.settle_read(&reads[0], None, None).await.unwrap();
    ledger.settle_read(&reads[2], Some(&outside_read(3)), None).await.unwrap();
    assert_eq!(ledger.unsettled_reads(reads.clone()).await.unwrap(), reads[1..2]);
    assert_eq!(codes(ledger).await, [5001]);
    let order = new_order(3, 5);
    ledger
        .settle_read(&reads[2], Some(&outside_read(3)), Some(&order))
        .await
        .unwrap();
    assert_eq!(codes(ledger).await, [5001], "it was settled before");
    assert_eq!(ledger.find_order(order.id).await.unwrap(), None);
}

pub async fn a_disclosure_explains_one_read(ledger: &dyn Ledger) {
    let (read, showing) = (key_read(1, 5), disclosure(1).id);
    assert!(!ledger.explains_a_read(showing).await.unwrap());
    ledger.explain_read(&read, showing).await.unwrap();
    assert!(ledger.explains_a_read(showing).await.unwrap());
    assert!(!ledger.explains_a_read(disclosure(2).id).await.unwrap());
    assert!(ledger.unsettled_reads(vec![read.clone()]).await.unwrap().is_empty());
    // Settled is settled, and one showing is one read.
    ledger.explain_read(&read, disclosure(2).id).await.unwrap();
    assert!(!ledger.explains_a_read(disclosure(2).id).await.unwrap());
    assert!(ledger.explain_read(&key_read(2, 5), showing).await.is_err());
}

pub async fn an_outside_read_calls_for_a_rotation(ledger: &dyn Ledger) {
    let order = NewOrder {
        cause: Cause::OutsideRead,
        person: Some(person(5)),
        ..new_order(1, 5)
    };
    ledger
        .settle_read(&key_read(1, 5), Some(&outside_read(1)), Some(&order))
        .await
        .unwrap();
    assert_eq!(codes(ledger).await, [5001, 3001]);
    let found = ledger.find_order(order.id).await.unwrap().unwrap();
    assert_eq!((found.state, found.cause), (OrderState::Ordered, Cause::OutsideRead));
    assert_eq!(ledger.next_due().await.unwrap(), Some(order.at));
    let ordered = ledger.find_record(2).await.unwrap().unwrap().event;
    assert_eq!((ordered.order, ordered.person), (Some(order.id), Some(person(5))));
    assert_eq!((ordered.device, ordered.key), (Some(order.device), Some(order.key)));
    assert_eq!(ordered.detail.as_deref(), Some("os"));
    assert!(ledger.verify_chain().await.unwrap().is_ok());
}

pub async fn remembers_up_to_when_reads_are_settled(ledger: &dyn Ledger) {
    assert_eq!(ledger.reads_settled_until().await.unwrap(), None);
    for second in [50, 90] {
        ledger.put_reads_settled_until(at(second)).await.unwrap();
        assert_eq!(ledger.reads_settled_until().await.unwrap(), Some(at(second)));
    }
}

pub async fn forgets_reads_that_the_log_forgot(ledger: &dyn Ledger) {
    let (old, young) = (key_read(1, 0), key_read(2, 100));
    for read in [&old, &young] {
        ledger.settle_read(read, None, None).await.unwrap();
    }
    let reads = vec![old.clone(), young];
    let later = at(50) + SignedDuration::from_hours(45 * 24);
    ledger.purge(later, LIMITS).await.unwrap();
    assert_eq!(ledger.unsettled_reads(reads).await.unwrap(), [old]);
}

pub async fn remembers_who_holds_a_device(ledger: &dyn Ledger) {
    let device = held(1, None).device;
    assert_eq!(ledger.find_holder(device).await.unwrap(), None);
    ledger.put_holder(&held(1, None), None, None).await.unwrap();
    assert_eq!(ledger.find_holder(device).await.unwrap(), Some(held(1, None)));
    ledger.put_holder(&held(2, Some(3)), None, None).await.unwrap();
    assert!(codes(ledger).await.is_empty());
    let changed = Event {
        subject: Some(person(2)),
        device: Some(device),
        ..Event::new(EventCode::OwnerChanged, at(10))
    };
    let order = NewOrder {
        cause: Cause::OwnerChange,
        person: None,
        ..new_order(1, 10)
    };
    ledger
        .put_holder(&held(1, Some(2)), Some(&changed), Some(&order))
        .await
        .unwrap();
    assert_eq!(ledger.find_holder(device).await.unwrap(), Some(held(1, Some(2))));
    assert_eq!(codes(ledger).await, [3007, 3001]);
    assert_eq!(ledger.find_order(order.id).await.unwrap().unwrap().cause, Cause::OwnerChange);
    assert_eq!(
        ledger.find_holder(held(2, None).device).await.unwrap(),
        Some(held(2, Some(3)))
    );
}

pub async fn a_delivery_never_goes_back(ledger: &dyn Ledger) {
    assert_eq!(ledger.delivered("webhook").await.unwrap(), 0);
    for (put, expected) in [(5, 5), (9, 9), (7, 9)] {
        ledger.put_delivered("webhook", put).await.unwrap();
        assert_eq!(ledger.delivered("webhook").await.unwrap(), expected);
    }
    assert_eq!(ledger.delivered("syslog").await.unwrap(), 0);
}
