//! Orders for those who look after them.

use domain::disclosure::ReadOutcome;
use domain::id::{KeyId, OrderId};
use domain::ports::Ledger;
use domain::record::{Event, EventCode};
use domain::rotation::{
    AttentionReason, Cause, NewOrder, OrderFilter, OrderState, Placed, Plan, RotationOrder, Standing, SupersededBy,
};
use uuid::Uuid;

use crate::fixture::books::{for_caller, new_order, number, placed};
use crate::fixture::{LEASE, at, begin, disclosure, finish, of_person, turned};

pub async fn place(ledger: &dyn Ledger, order: &NewOrder) -> Placed {
    ledger.place_order(order, &placed(order)).await.unwrap()
}

pub async fn find(ledger: &dyn Ledger, id: OrderId) -> RotationOrder {
    ledger.find_order(id).await.unwrap().unwrap()
}

pub async fn last_event(ledger: &dyn Ledger) -> Event {
    let seq = ledger.head().await.unwrap().seq;
    ledger.find_record(seq).await.unwrap().unwrap().event
}

/// The order leased at this second and saved in this state.
pub async fn turn(ledger: &dyn Ledger, second: i64, state: OrderState) {
    let order = ledger.lease_order(at(second), LEASE).await.unwrap().unwrap();
    let (order, event) = turned(&order, state, at(second));
    ledger.save_order(&order, Some(at(second + 900)), Some(&event)).await.unwrap();
}

pub async fn an_order_is_placed_with_its_record(ledger: &dyn Ledger) {
    let order = NewOrder {
        incident: Some(number(3)),
        plan: Plan::RelyOnDevice,
        person: None,
        ..new_order(1, 10)
    };
    assert_eq!(place(ledger, &order).await, Placed::New(order.id));
    let expected = RotationOrder {
        id: order.id,
        disclosure: None,
        cause: Cause::ByHand,
        plan: Plan::RelyOnDevice,
        incident: Some(number(3)),
        person: None,
        device: order.device,
        device_name: "LAPTOP-1".to_owned(),
        key: order.key,
        volume: order.volume,
        disclosed_at: at(10),
        state: OrderState::Ordered,
        decided_at: None,
        managed_device: None,
        accepted_at: None,
        ended_at: None,
        attempts: 0,
    };
    assert_eq!(find(ledger, order.id).await, expected);
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(11)), "it is due at once");
    assert_eq!(ledger.lease_order(at(11), LEASE).await.unwrap(), Some(expected));
    let event = last_event(ledger).await;
    assert_eq!(
        (event.code, event.order),
        (EventCode::RotationOrdered.number(), Some(order.id))
    );
    assert_eq!(event.case, Some(number(3).to_string()));
    assert_eq!(ledger.head().await.unwrap().seq, 1);
    assert_eq!(ledger.find_order(OrderId(Uuid::nil())).await.unwrap(), None);
}

pub async fn an_order_with_another_ones_record_is_refused(ledger: &dyn Ledger) {
    let order = new_order(1, 10);
    let other_order = placed(&new_order(2, 10));
    let other_code = Event {
        code: EventCode::RotationProven.number(),
        ..placed(&order)
    };
    for event in [other_order, other_code] {
        assert!(ledger.place_order(&order, &event).await.is_err());
    }
    assert_eq!(ledger.find_order(order.id).await.unwrap(), None);
    assert_eq!(ledger.head().await.unwrap().seq, 0);
}

pub async fn a_placed_order_supersedes_what_counts_from_earlier(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    finish(ledger, &disclosure(1), ReadOutcome::Read).await;
    let same_moment = NewOrder {
        id: new_order(9, 1).id,
        ..new_order(1, 1)
    };
    assert_eq!(place(ledger, &same_moment).await, Placed::Standing(disclosure(1).order));
    let order = new_order(1, 2);
    assert_eq!(place(ledger, &order).await, Placed::New(order.id));
    let first = find(ledger, disclosure(1).order).await;
    assert_eq!(first.state, OrderState::Superseded(SupersededBy::LaterOrder));
    assert_eq!(first.ended_at, Some(order.at));
    let event = last_event(ledger).await;
    assert_eq!(
        (event.code, event.order),
        (EventCode::RotationSuperseded.number(), Some(first.id))
    );
    assert_eq!(
        place(ledger, &new_order(2, 1)).await,
        Placed::New(new_order(2, 1).id),
        "another device"
    );
    assert_eq!(find(ledger, order.id).await.state, OrderState::Ordered);
    // A later disclosure supersedes it, as it does any other.
    begin(ledger, &disclosure(5)).await;
    assert_eq!(
        find(ledger, order.id).await.state,
        OrderState::Superseded(SupersededBy::LaterOrder)
    );
}

pub async fn an_order_that_counts_from_later_on_sees_to_it(ledger: &dyn Ledger) {
    begin(ledger, &for_caller(20)).await;
    let standing = for_caller(20).order;
    // It is asked to wait, as it does already: nothing changes, and nothing is recorded.
    let ask = NewOrder {
        plan: Plan::Ask,
        ..new_order(7, 10)
    };
    let before = ledger.head().await.unwrap();
    assert_eq!(place(ledger, &ask).await, Placed::Standing(standing));
    assert_eq!(ledger.head().await.unwrap(), before);
    assert_eq!(ledger.find_order(ask.id).await.unwrap(), None);
    // It belongs to the incident now.
    let of_incident = NewOrder {
        incident: Some(number(3)),
        ..ask
    };
    assert_eq!(place(ledger, &of_incident).await, Placed::Standing(standing));
    let order = find(ledger, standing).await;
    assert_eq!((order.plan, order.incident), (Plan::Ask, Some(number(3))));
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(50)));
    // And does at once what it had been waiting with.
    ledger.lease_order(at(50), LEASE).await.unwrap().unwrap();
    let hastened = NewOrder {
        at: at(60),
        ..new_order(7, 10)
    };
    assert_eq!(place(ledger, &hastened).await, Placed::Standing(standing));
    let order = find(ledger, standing).await;
    assert_eq!((order.plan, order.incident), (Plan::AtOnce, Some(number(3))));
    assert_eq!(ledger.next_due().await.unwrap(), Some(at(60)), "due now, leased to nobody");
    let event = last_event(ledger).await;
    assert_eq!(
        (event.code, event.order),
        (EventCode::RotationDecided.number(), Some(standing))
    );
    assert_eq!(event.detail.as_deref(), Some("at-once"));
    assert_eq!(ledger.head().await.unwrap().seq, before.seq + 2);
}

pub async fn a_disclosure_gives_its_order_cause_and_plan(ledger: &dyn Ledger) {
    begin(ledger, &for_caller(1)).await;
    let order = find(ledger, for_caller(1).order).await;
    assert_eq!((order.cause, order.plan, order.incident), (Cause::Helpdesk, Plan::Ask, None));
    let progress = ledger.list_disclosures(&of_person(1), 1).await.unwrap().remove(0).order;
    assert_eq!((progress.id, progress.plan), (order.id, Plan::Ask));
}

/// Five orders: 1 ordered, 2 accepted, 3 needs attention, 4 proven, 5 asks.
async fn of_each_kind(ledger: &dyn Ledger) {
    for number_of_order in 1..=5 {
        let order = NewOrder {
            incident: (number_of_order % 2 == 1).then_some(number(3)),
            plan: if number_of_order == 5 { Plan::Ask } else { Plan::AtOnce },
            ..new_order(number_of_order, 20 - i64::try_from(number_of_order).unwrap() / 2)
        };
        place(ledger, &order).await;
        match number_of_order {
            2 => turn(ledger, 30, OrderState::Accepted).await,
            3 => turn(ledger, 30, OrderState::NeedsAttention(AttentionReason::NotManaged)).await,
            4 => turn(ledger, 30, OrderState::Proven { by: KeyId(Uuid::nil()) }).await,
            1 => {
                let order = ledger.lease_order(at(30), LEASE).await.unwrap().unwrap();
                ledger.save_order(&order, Some(at(9000)), None).await.unwrap();
            }
            _ => {}
        }
    }
}

pub async fn lists_orders_longest_given_out_first(ledger: &dyn Ledger) {
    of_each_kind(ledger).await;
    let by = |set: fn(&mut OrderFilter)| {
        let mut filter = OrderFilter::default();
        set(&mut filter);
        filter
    };
    let cases: [(OrderFilter, &[u128]); 9] = [
        (by(|_| ()), &[4, 5, 2, 3, 1]),
        (by(|it| it.standing = Some(Standing::NotProven)), &[5, 2, 3, 1]),
        (by(|it| it.standing = Some(Standing::Asks)), &[5]),
        (by(|it| it.standing = Some(Standing::NeedsAttention)), &[3]),
        (by(|it| it.standing = Some(Standing::Proven)), &[4]),
        (by(|it| it.incident = Some(number(3))), &[5, 3, 1]),
        (
            by(|it| (it.incident, it.standing) = (Some(number(3)), Some(Standing::Asks))),
            &[5],
        ),
        (by(|it| it.incident = Some(number(4))), &[]),
        (by(|it| it.disclosed_before = Some(at(19))), &[4, 5]),
    ];
    for (filter, expected) in cases {
        let expected: Vec<OrderId> = expected.iter().map(|number| new_order(*number, 0).id).collect();
        let listed = ledger.list_orders(&filter, None, 10).await.unwrap();
        assert_eq!(
            listed.iter().map(|order| order.id).collect::<Vec<_>>(),
            expected,
            "{filter:?}"
        );
        let count = ledger.count_orders(&filter).await.unwrap();
        assert_eq!(usize::try_from(count).unwrap(), expected.len(), "{filter:?}");
        let mut paged = Vec::new();
        while let page @ [_, ..] = &ledger.list_orders(&filter, paged.last().copied(), 2).await.unwrap()[..] {
            paged.extend(page.iter().map(|order| order.id));
        }
        assert_eq!(paged, expected, "{filter:?}");
    }
}
