//! Deciding on orders.

use domain::disclosure::ReadOutcome;
use domain::id::KeyId;
use domain::ports::Ledger;
use domain::record::EventCode;
use domain::rotation::{AttentionReason, NewOrder, OrderState, Placed, Plan};
use uuid::Uuid;

use super::order_book::{find, last_event, place, turn};
use crate::fixture::books::{decided, for_caller, new_order, number};
use crate::fixture::{LEASE, at, begin, disclosure, finish, person, turned};

pub async fn a_decision_makes_an_order_due_with_another_plan(ledger: &dyn Ledger) {
    begin(ledger, &for_caller(1)).await;
    finish(ledger, &for_caller(1), ReadOutcome::Read).await;
    let looked_at = ledger.lease_order(at(10), LEASE).await.unwrap().unwrap();
    let id = looked_at.id;
    let event = decided(id, Plan::AtOnce, 11);
    assert!(ledger.decide_order(id, Plan::AtOnce, &event).await.unwrap());
    assert_eq!(last_event(ledger).await, event);
    assert_eq!(
        (find(ledger, id).await.plan, ledger.next_due().await.unwrap()),
        (Plan::AtOnce, Some(at(11)))
    );
    assert_eq!(find(ledger, id).await.decided_at, Some(at(11)));
    // The look that was under way saw nothing happen: it does not put off what was decided meanwhile.
    ledger.save_order(&looked_at, Some(at(900)), None).await.unwrap();
    let state = OrderState::NeedsAttention(AttentionReason::NotByItself);
    let (late, event) = turned(&looked_at, state, at(12));
    ledger.save_order(&late, Some(at(900)), Some(&event)).await.unwrap();
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(11)));
    assert_eq!(find(ledger, id).await.state, OrderState::Ordered);
    // What it saw happen has happened.
    let (accepted, event) = turned(&looked_at, OrderState::Accepted, at(13));
    ledger.save_order(&accepted, Some(at(900)), Some(&event)).await.unwrap();
    let order = find(ledger, id).await;
    assert_eq!((order.state, order.plan), (OrderState::Accepted, Plan::AtOnce));
}

pub async fn a_decision_lets_an_order_in_need_of_attention_go_on(ledger: &dyn Ledger) {
    let order = new_order(1, 10);
    place(ledger, &order).await;
    turn(ledger, 20, OrderState::Accepted).await;
    turn(ledger, 920, OrderState::NeedsAttention(AttentionReason::Cancelled)).await;
    let event = decided(order.id, Plan::RelyOnDevice, 1000);
    assert!(ledger.decide_order(order.id, Plan::RelyOnDevice, &event).await.unwrap());
    let again = find(ledger, order.id).await;
    assert_eq!(
        (again.state, again.plan, again.attempts),
        (OrderState::Ordered, Plan::RelyOnDevice, 0)
    );
    assert_eq!((again.accepted_at, again.ended_at), (None, None));
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(1000)));
    let seq = ledger.head().await.unwrap().seq;
    assert_eq!(ledger.find_record(seq - 1).await.unwrap().unwrap().event, event);
    let ordered = last_event(ledger).await;
    assert_eq!(
        (ordered.code, ordered.order),
        (EventCode::RotationOrdered.number(), Some(order.id))
    );
    assert_eq!(ledger.verify_chain().await.unwrap().map(|head| head.seq), Ok(seq));
}

pub async fn a_decision_changes_nothing_that_has_ended_for_good(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    begin(ledger, &disclosure(2)).await;
    turn(ledger, 40, OrderState::Proven { by: KeyId(Uuid::nil()) }).await;
    let before = ledger.head().await.unwrap();
    for id in [disclosure(1).order, disclosure(2).order, disclosure(3).order] {
        let event = decided(id, Plan::Ask, 50);
        assert!(!ledger.decide_order(id, Plan::Ask, &event).await.unwrap());
    }
    let other = decided(disclosure(3).order, Plan::Ask, 50);
    assert!(
        ledger.decide_order(disclosure(2).order, Plan::Ask, &other).await.is_err(),
        "another order's record"
    );
    let other = decided(disclosure(2).order, Plan::AtOnce, 50);
    assert!(
        ledger.decide_order(disclosure(2).order, Plan::Ask, &other).await.is_err(),
        "another plan's record"
    );
    assert_eq!(ledger.head().await.unwrap(), before);
    assert_eq!(find(ledger, disclosure(2).order).await.person, Some(person(1)));
}

pub async fn what_takes_the_place_of_others_is_as_hasty_and_of_the_same_incident(ledger: &dyn Ledger) {
    let hasty = NewOrder {
        incident: Some(number(3)),
        plan: Plan::AtOnce,
        ..new_order(1, 10)
    };
    let patient = NewOrder {
        id: new_order(2, 20).id,
        incident: None,
        plan: Plan::Ask,
        ..NewOrder {
            device: hasty.device,
            volume: hasty.volume,
            ..new_order(2, 20)
        }
    };
    place(ledger, &hasty).await;
    assert_eq!(place(ledger, &patient).await, Placed::New(patient.id));
    let heir = find(ledger, patient.id).await;
    assert_eq!((heir.plan, heir.incident), (Plan::AtOnce, Some(number(3))));
    // One that counts from the same moment is seen to by the one that stands.
    let same = NewOrder {
        id: new_order(3, 30).id,
        ..patient.clone()
    };
    assert_eq!(place(ledger, &same).await, Placed::Standing(patient.id));
    assert!(ledger.verify_chain().await.unwrap().is_ok());
}
