//! Rotation orders: leased to one worker, never lost.

use domain::disclosure::ReadOutcome;
use domain::id::{KeyId, ManagedDeviceId};
use domain::ports::Ledger;
use domain::record::{Event, EventCode};
use domain::rotation::{AttentionReason, Cause, OrderState, Plan, RotationOrder, SupersededBy};
use uuid::Uuid;

use crate::fixture::{LEASE, at, begin, disclosure, finish, of_person, stored_key, turned};

/// A finished disclosure whose order is leased at second 10.
async fn leased(ledger: &dyn Ledger) -> RotationOrder {
    begin(ledger, &disclosure(1)).await;
    finish(ledger, &disclosure(1), ReadOutcome::Read).await;
    ledger.lease_order(at(10), LEASE).await.unwrap().unwrap()
}

async fn state_of_first(ledger: &dyn Ledger) -> OrderState {
    let past = ledger.list_disclosures(&of_person(1), 10).await.unwrap();
    past.last().unwrap().order.state.clone()
}

pub async fn leases_the_longest_due_to_one_worker(ledger: &dyn Ledger) {
    for number in [2, 1] {
        let mut begun = disclosure(number);
        begun.key = stored_key(number);
        begin(ledger, &begun).await;
    }
    let first = ledger.lease_order(at(100), LEASE).await.unwrap().unwrap();
    assert_eq!(first.id, disclosure(1).order);
    let second = ledger.lease_order(at(100), LEASE).await.unwrap().unwrap();
    assert_eq!(second.id, disclosure(2).order);
    assert_eq!(ledger.lease_order(at(100), LEASE).await.unwrap(), None);
}

pub async fn an_unfinished_disclosure_is_looked_at_later(ledger: &dyn Ledger) {
    assert_eq!(ledger.next_due().await.unwrap(), None);
    begin(ledger, &disclosure(1)).await;
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(31)));
    assert_eq!(ledger.lease_order(at(30), LEASE).await.unwrap(), None);
    assert!(ledger.lease_order(at(31), LEASE).await.unwrap().is_some());
}

pub async fn a_finished_disclosure_is_due_at_once(ledger: &dyn Ledger) {
    let begun = disclosure(1);
    begin(ledger, &begun).await;
    finish(ledger, &begun, ReadOutcome::Unknown).await;
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(2)));
    let order = ledger.lease_order(at(2), LEASE).await.unwrap().unwrap();
    let expected = RotationOrder {
        id: begun.order,
        disclosure: Some(begun.id),
        cause: Cause::SelfService,
        plan: Plan::AtOnce,
        incident: None,
        person: Some(begun.person),
        device: begun.key.device,
        device_name: begun.device_name,
        key: begun.key.id,
        volume: begun.key.volume,
        disclosed_at: begun.at,
        state: OrderState::Ordered,
        decided_at: None,
        managed_device: None,
        accepted_at: None,
        ended_at: None,
        attempts: 0,
    };
    assert_eq!(order, expected);
}

pub async fn a_lease_ends_by_time(ledger: &dyn Ledger) {
    let order = leased(ledger).await;
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(130)));
    assert_eq!(ledger.lease_order(at(129), LEASE).await.unwrap(), None);
    assert_eq!(ledger.lease_order(at(130), LEASE).await.unwrap(), Some(order));
}

pub async fn comes_back_as_it_was_saved(ledger: &dyn Ledger) {
    let (mut order, event) = turned(&leased(ledger).await, OrderState::Accepted, at(11));
    order.managed_device = Some(ManagedDeviceId(Uuid::from_u128(77)));
    ledger.save_order(&order, Some(at(20)), Some(&event)).await.unwrap();
    assert_eq!(ledger.head().await.unwrap().seq, 5);
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(20)), "the lease has ended");
    assert_eq!(ledger.lease_order(at(20), LEASE).await.unwrap(), Some(order.clone()));
    order.attempts = 3;
    ledger.save_order(&order, Some(at(30)), None).await.unwrap();
    assert_eq!(
        ledger.head().await.unwrap().seq,
        5,
        "a look that changed nothing is no record"
    );
    assert_eq!(ledger.lease_order(at(30), LEASE).await.unwrap(), Some(order));
}

pub async fn keeps_the_reason_for_attention(ledger: &dyn Ledger) {
    let state = OrderState::NeedsAttention(AttentionReason::ActionFailed {
        error_code: Some(-2_016_281_112),
    });
    let (order, event) = turned(&leased(ledger).await, state.clone(), at(11));
    ledger.save_order(&order, Some(at(20)), Some(&event)).await.unwrap();
    assert_eq!(state_of_first(ledger).await, state);
    assert_eq!(
        ledger.lease_order(at(20), LEASE).await.unwrap(),
        Some(order),
        "a proof may still come"
    );
}

pub async fn goes_on_when_what_was_in_the_way_is_gone(ledger: &dyn Ledger) {
    let state = OrderState::NeedsAttention(AttentionReason::NotPermitted);
    let (order, event) = turned(&leased(ledger).await, state, at(11));
    ledger.save_order(&order, Some(at(20)), Some(&event)).await.unwrap();
    let order = ledger.lease_order(at(20), LEASE).await.unwrap().unwrap();
    let (accepted, event) = turned(&order, OrderState::Accepted, at(21));
    ledger.save_order(&accepted, Some(at(30)), Some(&event)).await.unwrap();
    let progress = ledger.list_disclosures(&of_person(1), 10).await.unwrap().remove(0).order;
    assert_eq!(
        (progress.state, progress.accepted_at, progress.ended_at),
        (OrderState::Accepted, Some(at(21)), None)
    );
    assert_eq!(ledger.lease_order(at(30), LEASE).await.unwrap(), Some(accepted));
}

pub async fn ends_for_good(ledger: &dyn Ledger) {
    let order = leased(ledger).await;
    let proven = OrderState::Proven {
        by: KeyId(Uuid::from_u128(99)),
    };
    let (done, event) = turned(&order, proven.clone(), at(11));
    ledger.save_order(&done, None, Some(&event)).await.unwrap();
    assert_eq!(ledger.next_due().await.unwrap(), None);
    let (late, event) = turned(&order, OrderState::NeedsAttention(AttentionReason::NotManaged), at(12));
    ledger.save_order(&late, Some(at(20)), Some(&event)).await.unwrap();
    assert_eq!((state_of_first(ledger).await, ledger.head().await.unwrap().seq), (proven, 5));
}

pub async fn a_superseded_order_stays_superseded(ledger: &dyn Ledger) {
    let order = leased(ledger).await;
    begin(ledger, &disclosure(2)).await;
    let before = ledger.head().await.unwrap();
    let (late, event) = turned(&order, OrderState::Accepted, at(12));
    ledger.save_order(&late, Some(at(20)), Some(&event)).await.unwrap();
    ledger.save_order(&order, Some(at(20)), None).await.unwrap();
    assert_eq!(state_of_first(ledger).await, OrderState::Superseded(SupersededBy::LaterOrder));
    assert_eq!(ledger.head().await.unwrap(), before);
    assert_eq!(ledger.lease_order(at(20), LEASE).await.unwrap(), None);
}

/// The first worker's lease ran out while it looked; the second's look counts.
pub async fn a_late_look_does_not_turn_a_state_back(ledger: &dyn Ledger) {
    let slow = leased(ledger).await;
    let quick = ledger.lease_order(at(130), LEASE).await.unwrap().unwrap();
    let (accepted, event) = turned(&quick, OrderState::Accepted, at(131));
    ledger.save_order(&accepted, Some(at(200)), Some(&event)).await.unwrap();
    ledger.save_order(&slow, Some(at(150)), None).await.unwrap();
    assert_eq!(state_of_first(ledger).await, OrderState::Accepted);
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(200)));
}

pub async fn refuses_a_record_that_contradicts_the_state(ledger: &dyn Ledger) {
    let (order, event) = turned(&leased(ledger).await, OrderState::Accepted, at(11));
    let other_code = Event {
        code: EventCode::RotationProven.number(),
        ..event.clone()
    };
    assert!(ledger.save_order(&order, None, Some(&other_code)).await.is_err());
    let other_order = Event {
        order: Some(disclosure(2).order),
        ..event
    };
    assert!(ledger.save_order(&order, None, Some(&other_order)).await.is_err());
    assert_eq!(
        (state_of_first(ledger).await, ledger.head().await.unwrap().seq),
        (OrderState::Ordered, 4)
    );
}
