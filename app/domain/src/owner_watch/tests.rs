use super::WatchOwners;
use crate::device::StoredKey;
use crate::fakes::{Call, Tenant, World, device_id, key_id, minutes, person_of, start, stored_key, windows_device};
use crate::ports::trail::HeldDevice;
use crate::ports::{Clock as _, DirectoryError, LedgerError, OrderBook as _};
use crate::reconcile::ReconcileError;
use crate::record::{Event, EventCode};
use crate::rotation::{Cause, OrderFilter, Plan, RotationOrder, RotationRules};

const OLD: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const NEW: &str = "99999999-0000-4000-8000-000000000001";

fn held(number: u128, by: Option<&str>) -> HeldDevice {
    HeldDevice {
        device: device_id(number),
        name: format!("LAPTOP-{number}"),
        person: by.map(|token| person_of(token).object),
        person_name: by.map(|token| format!("{token}@contoso.example")),
    }
}

/// Anna holds device 1, which has two keys.
fn world() -> World {
    let newer = StoredKey {
        created_at: start(),
        ..stored_key(key_id(NEW), device_id(1))
    };
    let mut tenant = Tenant {
        devices: vec![windows_device(1, "LAPTOP-1")],
        keys: vec![(newer, ""), (stored_key(key_id(OLD), device_id(1)), "")],
        ..Tenant::default()
    };
    tenant.past.held = vec![held(1, Some("anna"))];
    World::new(tenant)
}

fn hand_over(world: &World, to: Option<&str>) {
    world.directory.change(|tenant| tenant.past.held = vec![held(1, to)]);
}

async fn watch(world: &World) -> Result<u32, ReconcileError> {
    let watch = WatchOwners {
        ledger: &world.ledger,
        trail: &world.directory,
        directory: &world.directory,
        clock: &world.clock,
        randomness: &world.randomness,
        rules: RotationRules {
            owner_change: Plan::RelyOnDevice,
            ..RotationRules::default()
        },
        tenant: person_of("anna").tenant,
    };
    watch.run().await
}

async fn orders(world: &World) -> Vec<RotationOrder> {
    world.ledger.list_orders(&OrderFilter::default(), None, 99).await.unwrap()
}

fn changes(world: &World) -> Vec<Event> {
    let mut records = world.ledger.records();
    records.retain(|event| event.code == EventCode::OwnerChanged.number());
    records
}

#[tokio::test]
async fn a_device_that_is_seen_first_or_did_not_change_hands_is_left_alone() {
    let world = world();
    assert_eq!((watch(&world).await, watch(&world).await), (Ok(0), Ok(0)));
    world.directory.change(|tenant| tenant.past.held.push(held(2, None)));
    assert_eq!((watch(&world).await, watch(&world).await), (Ok(0), Ok(0)));
    assert_eq!((world.ledger.codes(), orders(&world).await), (Vec::new(), Vec::new()));
    assert!(!world.log.take().contains(&Call::ListKeys));
}

#[tokio::test]
async fn a_device_that_changed_hands_is_told_and_its_newest_key_rotated() {
    let world = world();
    watch(&world).await.unwrap();
    hand_over(&world, Some("ben"));
    world.clock.advance(minutes(60));
    assert_eq!(watch(&world).await, Ok(1));
    let [event] = changes(&world).try_into().unwrap();
    assert_eq!(
        (event.subject, event.subject_name.as_deref()),
        (Some(person_of("ben")), Some("ben@contoso.example"))
    );
    assert_eq!((event.person, event.detail.as_deref()), (None, Some("anna@contoso.example")));
    assert_eq!((event.device, event.at), (Some(device_id(1)), world.clock.now()));
    let [order] = orders(&world).await.try_into().unwrap();
    assert_eq!(
        (order.cause, order.plan, order.person),
        (Cause::OwnerChange, Plan::RelyOnDevice, None)
    );
    assert_eq!((order.key, order.disclosed_at), (key_id(NEW), world.clock.now()));
    assert_eq!(order.device_name, "LAPTOP-1");
    assert_eq!(watch(&world).await, Ok(0), "told once");
}

#[tokio::test]
async fn a_device_that_is_given_back_or_shared_changed_hands_too() {
    let world = world();
    watch(&world).await.unwrap();
    hand_over(&world, None);
    assert_eq!(watch(&world).await, Ok(1));
    let [event] = changes(&world).try_into().unwrap();
    assert_eq!((event.subject, event.subject_name), (None, None));
    world.clock.advance(minutes(60));
    hand_over(&world, Some("anna"));
    assert_eq!(watch(&world).await, Ok(1));
    assert_eq!((changes(&world).len(), orders(&world).await.len()), (2, 2));
}

#[tokio::test]
async fn a_new_name_of_the_same_person_is_no_change() {
    let world = world();
    watch(&world).await.unwrap();
    world
        .directory
        .change(|tenant| tenant.past.held[0].person_name = Some("anna.new@contoso.example".to_owned()));
    assert_eq!(watch(&world).await, Ok(0));
}

#[tokio::test]
async fn without_a_key_the_change_is_told_and_nothing_ordered() {
    let world = world();
    watch(&world).await.unwrap();
    hand_over(&world, Some("ben"));
    world.directory.change(|tenant| tenant.keys.clear());
    assert_eq!(watch(&world).await, Ok(1));
    assert_eq!((changes(&world).len(), orders(&world).await), (1, Vec::new()));
}

#[tokio::test]
async fn a_look_that_was_cut_short_is_made_again_and_loses_no_change() {
    let world = world();
    watch(&world).await.unwrap();
    hand_over(&world, Some("ben"));
    for call in [Call::ListHeldDevices, Call::ListKeys] {
        world.directory.fail(call, DirectoryError::TimedOut);
        assert_eq!(
            watch(&world).await,
            Err(ReconcileError::Directory(DirectoryError::TimedOut)),
            "{call:?}"
        );
    }
    world.directory.misbehave(&[]);
    for call in [Call::FindHolder, Call::PutHolder] {
        world.ledger.fail(Some(call));
        assert_eq!(
            watch(&world).await,
            Err(ReconcileError::Ledger(LedgerError::Unavailable)),
            "{call:?}"
        );
    }
    world.ledger.fail(None);
    assert_eq!((changes(&world), orders(&world).await), (Vec::new(), Vec::new()));
    assert_eq!(watch(&world).await, Ok(1));
    assert_eq!((changes(&world).len(), orders(&world).await.len()), (1, 1));
}
