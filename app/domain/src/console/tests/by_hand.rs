//! Rotations that a technician orders, and decisions on orders that wait for one.

mod decide;

use uuid::Uuid;

use super::*;
use crate::case::policy::Scope;
use crate::device::{StoredKey, Volume};
use crate::fakes::{minutes, start};
use crate::id::OrderId;
use crate::order_rotation::{OrderRotation, Ordered, newest};
use crate::ports::{Clock as _, DirectoryError, OrderBook as _, Orders as _};
use crate::rights::Role;
use crate::rotation::{AttentionReason, Cause, OrderState, Placed, RotationOrder, SupersededBy};

fn by_hand(desk: &Desk) -> OrderRotation<'_> {
    OrderRotation {
        ledger: &desk.world.ledger,
        directory: &desk.world.directory,
        people: &desk.world.directory,
        clock: &desk.world.clock,
        randomness: &desk.world.randomness,
    }
}

async fn order(desk: &Desk, label: &str) -> Result<Ordered, Failure> {
    let tess = Who::new("tess");
    by_hand(desk)
        .by_label(tess.actor(), &desk.console(), label, Cause::ByHand)
        .await
}

/// Orders the rotation of Carl's device; gives the order as it stands.
async fn ordered(desk: &Desk) -> RotationOrder {
    let Ok(Ordered::Placed(Placed::New(id))) = order(desk, "LAPTOP-CARL").await else {
        panic!("not placed")
    };
    desk.world.ledger.find_order(id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_device_is_rotated_by_its_name_or_serial_number() {
    for label in ["LAPTOP-CARL", " laptop-carl ", "SN-0001"] {
        let desk = desk();
        let Ok(Ordered::Placed(Placed::New(id))) = order(&desk, label).await else {
            panic!("{label}")
        };
        let order = desk.world.ledger.find_order(id).await.unwrap().unwrap();
        assert_eq!(
            (order.device, order.key, order.device_name.as_str()),
            (device_id(1), key_id(CARLS), "LAPTOP-CARL")
        );
        assert_eq!(
            (order.cause, order.plan, order.state),
            (Cause::ByHand, Plan::AtOnce, OrderState::Ordered)
        );
        assert_eq!((order.disclosure, order.person), (None, Some(session("tess").person)));
        assert_eq!(desk.world.ledger.next_look_at(id), Some(start()), "due at once");
        let [searched, event] = desk.world.ledger.records().try_into().unwrap();
        assert_eq!(
            (searched.code, searched.detail.as_deref(), searched.person),
            (
                EventCode::PersonSearched.number(),
                Some(label.trim()),
                Some(session("tess").person)
            )
        );
        assert_eq!((event.code, event.order), (EventCode::RotationOrdered.number(), Some(id)));
        assert_eq!(
            (event.person, event.from.as_deref()),
            (Some(session("tess").person), Some("192.0.2.7"))
        );
        assert_eq!((event.path.as_deref(), event.device), (Some("by-hand"), Some(device_id(1))));
        assert!(!desk.world.log.take().contains(&Call::ReadKey));
    }
}

#[tokio::test]
async fn without_one_device_and_its_key_nothing_is_ordered() {
    let twins = desk();
    twins
        .world
        .directory
        .change(|tenant| tenant.devices[1].name = "LAPTOP-CARL".to_owned());
    let keyless = desk();
    keyless.world.directory.change(|tenant| tenant.keys.clear());
    let phone = desk();
    phone
        .world
        .directory
        .change(|tenant| tenant.devices[0].operating_system = "iOS".to_owned());
    let table = [
        (desk(), "LAPTOP-NOBODY", Ordered::NoDevice),
        (desk(), "", Ordered::NoDevice),
        (phone, "LAPTOP-CARL", Ordered::NoDevice),
        (twins, "LAPTOP-CARL", Ordered::SeveralDevices),
        (keyless, "LAPTOP-CARL", Ordered::NoKey),
    ];
    for (desk, label, expected) in table {
        assert_eq!(order(&desk, label).await, Ok(expected), "{label}");
        assert_eq!(desk.world.ledger.states(), [], "{label}");
        let searched = Some(label.to_owned()).filter(|label| !label.is_empty());
        assert_eq!(desk.last(), (EventCode::PersonSearched.number(), searched));
        assert_eq!(desk.world.ledger.codes().len(), 1, "{label}");
    }
}

#[tokio::test]
async fn an_order_that_stands_already_is_replaced_by_the_one_that_counts_from_later_on() {
    let desk = desk();
    let first = ordered(&desk).await;
    assert_eq!(
        order(&desk, "LAPTOP-CARL").await,
        Ok(Ordered::Placed(Placed::Standing(first.id))),
        "at the same time"
    );
    desk.world.clock.advance(minutes(1));
    ordered(&desk).await;
    let superseded = OrderState::Superseded(SupersededBy::LaterOrder);
    assert_eq!(desk.world.ledger.states(), [superseded, OrderState::Ordered]);
}

#[tokio::test]
async fn a_device_whose_owner_is_out_of_scope_is_not_rotated() {
    let desk = Desk::new(ConsolePolicy {
        scopes: vec![Scope {
            technicians: None,
            within: vec![Uuid::from_u128(1)],
        }],
        ..ConsolePolicy::default()
    });
    assert_eq!(order(&desk, "LAPTOP-CARL").await, Err(Failure::OutOfScope));
    assert_eq!(desk.last().0, EventCode::ScopeDenied.number());
    let denied = desk.world.ledger.records().pop().unwrap();
    assert_eq!(
        (denied.device, denied.person),
        (Some(device_id(1)), Some(session("tess").person))
    );
    assert_eq!(desk.world.ledger.states(), []);
    let Ok(Ordered::Placed(placed)) = order(&desk, "KIOSK-3").await else {
        panic!("a device of nobody is in every scope")
    };
    assert_eq!(decide(&desk, placed.order(), Plan::Ask).await, Ok(()));
}

#[tokio::test]
async fn when_directory_or_ledger_fail_nothing_is_ordered() {
    for call in [Call::FindDevices, Call::ListKeys] {
        let desk = desk();
        desk.world.directory.fail(call, DirectoryError::Refused);
        assert_eq!(order(&desk, "LAPTOP-CARL").await, Err(Failure::DirectoryRefused), "{call:?}");
        assert_eq!(desk.world.ledger.codes(), numbers([EventCode::PersonSearched]));
    }
    let desk = desk();
    desk.world.ledger.fail(Some(Call::PlaceOrder));
    assert_eq!(order(&desk, "LAPTOP-CARL").await, Err(Failure::LedgerUnwritable));
}

#[tokio::test]
async fn a_label_is_searched_for_as_often_as_people_are_and_only_when_it_is_recorded() {
    let mut limited = desk();
    limited.policy.searches_per_hour = 2;
    for label in ["LAPTOP-CARL", "LAPTOP-NOBODY"] {
        order(&limited, label).await.unwrap();
    }
    limited.world.log.take();
    assert_eq!(order(&limited, "LAPTOP-OWEN").await, Err(Failure::SearchLimit));
    assert!(!limited.world.log.take().contains(&Call::FindDevices));
    assert_eq!(limited.last().0, EventCode::SearchLimitReached.number());
    let desk = desk();
    desk.world.ledger.fail(Some(Call::Record));
    assert_eq!(order(&desk, "LAPTOP-CARL").await, Err(Failure::LedgerUnwritable));
    assert!(!desk.world.log.take().contains(&Call::FindDevices));
}

#[tokio::test]
async fn a_recovery_key_is_no_label() {
    let desk = desk();
    assert_eq!(order(&desk, PASSWORD).await, Err(Failure::HoldsRecoveryKey));
    assert_eq!(desk.world.ledger.records(), []);
    assert!(!desk.world.log.take().contains(&Call::FindDevices));
}

#[test]
fn the_key_to_be_replaced_is_the_newest_of_the_windows_drive_else_of_a_fixed_one() {
    let key = |volume, age| StoredKey {
        volume,
        created_at: start().checked_sub(minutes(age)).unwrap(),
        ..stored_key(key_id(CARLS), device_id(1))
    };
    let windows = key(Volume::OperatingSystem, 5);
    let fixed = key(Volume::FixedData, 3);
    let unknown = key(Volume::Unknown, 2);
    let removable = key(Volume::RemovableData, 1);
    let mut keys = vec![
        key(Volume::OperatingSystem, 9),
        removable,
        fixed.clone(),
        windows.clone(),
        unknown.clone(),
    ];
    assert_eq!(newest(&keys), Some(&windows));
    keys.retain(|key| key.volume != Volume::OperatingSystem);
    assert_eq!(newest(&keys), Some(&fixed));
    keys.retain(|key| key.volume != Volume::FixedData);
    assert_eq!(newest(&keys), Some(&unknown));
    keys.retain(|key| key.volume == Volume::RemovableData);
    assert_eq!(newest(&keys), None, "rotation does not reach removable drives");
}

async fn decide(desk: &Desk, id: OrderId, plan: Plan) -> Result<(), Failure> {
    decide_as(desk, "tess", id, plan).await
}

async fn decide_as(desk: &Desk, token: &str, id: OrderId, plan: Plan) -> Result<(), Failure> {
    let who = Who::new(token);
    by_hand(desk).decide(who.actor(), &desk.console(), id, plan).await
}
