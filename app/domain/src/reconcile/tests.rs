mod looks;
mod orders;
mod readers;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{FIRST_LOOK, LATE, Reconcile, ReconcileError, Reconciled, SKEW};
use crate::device::{StoredKey, Volume};
use crate::disclosure::ReadOutcome;
use crate::fakes::{Call, Tenant, World, device_id, key_id, minutes, person_of, start, stored_key, windows_device};
use crate::id::DisclosureId;
use crate::key_access::KeyAccess;
use crate::ports::trail::KeyRead;
use crate::ports::{Clock as _, DirectoryError, LedgerError, OrderBook as _};
use crate::record::{Event, EventCode};
use crate::rotation::{Cause, OrderFilter, OrderState, Plan, RotationOrder, RotationRules};

const KEY: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const NEWER: &str = "99999999-0000-4000-8000-000000000001";
const NOTHING: Reconciled = Reconciled { paired: 0, outside: 0 };
const PAIRED: Reconciled = Reconciled { paired: 1, outside: 0 };
const OUTSIDE: Reconciled = Reconciled { paired: 0, outside: 1 };

/// Device 1 with a key.
fn world() -> World {
    World::new(Tenant {
        devices: vec![windows_device(1, "LAPTOP")],
        keys: vec![(stored_key(key_id(KEY), device_id(1)), "")],
        ..Tenant::default()
    })
}

/// Anna's read of the key now, as Entra's log tells of it.
fn read(world: &World, id: &str) -> KeyRead {
    KeyRead {
        id: id.to_owned(),
        at: world.clock.now(),
        key: Some(key_id(KEY)),
        device: Some(device_id(1)),
        person: Some(person_of("anna").object),
        person_name: "anna@contoso.example".to_owned(),
        by_app: false,
        correlation: None,
        succeeded: true,
    }
}

fn log(world: &World, reads: impl IntoIterator<Item = KeyRead>) {
    world.directory.change(|tenant| tenant.past.key_reads.extend(reads));
}

/// Rekey shows the key to Anna now.
async fn disclose(world: &World, number: u128, outcome: Option<ReadOutcome>) -> DisclosureId {
    let key = stored_key(key_id(KEY), device_id(1));
    world.disclose(number, "anna", key, outcome).await.id
}

fn reconcile(world: &World) -> Reconcile<'_> {
    reconcile_with(world, KeyAccess::Delegated)
}

fn reconcile_with(world: &World, key_access: KeyAccess) -> Reconcile<'_> {
    Reconcile {
        ledger: &world.ledger,
        trail: &world.directory,
        directory: &world.directory,
        clock: &world.clock,
        randomness: &world.randomness,
        rules: RotationRules {
            outside_read: Plan::Ask,
            ..RotationRules::default()
        },
        key_access,
        tenant: person_of("anna").tenant,
    }
}

async fn run(world: &World) -> Reconciled {
    reconcile(world).run().await.unwrap()
}

async fn orders(world: &World) -> Vec<RotationOrder> {
    world.ledger.list_orders(&OrderFilter::default(), None, 99).await.unwrap()
}

fn outside_reads(world: &World) -> Vec<Event> {
    let mut records = world.ledger.records();
    records.retain(|event| event.code == EventCode::OutsideReadFound.number());
    records
}

#[tokio::test]
async fn a_read_that_did_not_pass_through_rekey_is_recorded_and_its_key_rotated() {
    let world = world();
    log(
        &world,
        [KeyRead {
            correlation: Some(Uuid::from_u128(5)),
            ..read(&world, "entry 1")
        }],
    );
    world.clock.advance(minutes(30));
    assert_eq!(run(&world).await, OUTSIDE);
    let [event] = outside_reads(&world).try_into().unwrap();
    assert_eq!(
        (event.at, event.detail.as_deref(), event.path.as_deref()),
        (start(), Some("entry 1"), Some("outside"))
    );
    assert_eq!(
        (event.person, event.person_name.as_deref()),
        (Some(person_of("anna")), Some("anna@contoso.example"))
    );
    assert_eq!((event.key, event.device), (Some(key_id(KEY)), Some(device_id(1))));
    let [order] = orders(&world).await.try_into().unwrap();
    assert_eq!(
        (order.cause, order.plan, order.disclosure),
        (Cause::OutsideRead, Plan::Ask, None)
    );
    assert_eq!((order.key, order.device_name.as_str()), (key_id(KEY), "LAPTOP"));
    assert_eq!(
        (order.person, order.disclosed_at),
        (Some(person_of("anna")), start()),
        "given out when it was read"
    );
}

#[tokio::test]
async fn a_read_of_rekeys_own_is_paired_by_key_person_and_time() {
    let skew = [SignedDuration::ZERO, SKEW - SignedDuration::from_secs(1)];
    for late in skew {
        let world = world();
        disclose(&world, 1, Some(ReadOutcome::Read)).await;
        world.clock.advance(late);
        log(&world, [read(&world, "entry 1")]);
        assert_eq!(run(&world).await, PAIRED, "{late:?}");
        assert_eq!(outside_reads(&world), []);
        assert_eq!(world.ledger.states(), [OrderState::Ordered], "its own order alone");
    }
}

#[tokio::test]
async fn a_correlation_id_explains_nothing_because_whoever_asks_graph_chooses_it() {
    let world = world();
    let id = disclose(&world, 1, Some(ReadOutcome::Read)).await;
    let named = |read: KeyRead| KeyRead {
        correlation: Some(id.0),
        ..read
    };
    let by_ben = KeyRead {
        person: Some(person_of("ben").object),
        ..read(&world, "by another person")
    };
    let other_key = KeyRead {
        key: Some(key_id(NEWER)),
        ..read(&world, "of another key")
    };
    world.clock.advance(minutes(20));
    log(&world, [by_ben, other_key, read(&world, "long after")].map(named));
    assert_eq!(run(&world).await, Reconciled { paired: 0, outside: 3 });
}

#[tokio::test]
async fn what_the_disclosures_do_not_explain_is_outside() {
    let changes: [fn(&mut KeyRead); 4] = [
        |it| it.person = Some(person_of("ben").object),
        |it| it.person = None,
        |it| it.key = Some(key_id(NEWER)),
        |it| it.at = it.at.checked_add(SKEW * 2).unwrap(),
    ];
    for change in changes {
        let world = world();
        disclose(&world, 1, Some(ReadOutcome::Read)).await;
        let mut read = read(&world, "entry 1");
        change(&mut read);
        log(&world, [read.clone()]);
        assert_eq!(run(&world).await, OUTSIDE, "{read:?}");
    }
}

#[tokio::test]
async fn a_disclosure_of_unknown_outcome_explains_a_read_and_a_refused_one_does_not() {
    let table = [
        (Some(ReadOutcome::Read), PAIRED),
        (Some(ReadOutcome::ReadMalformed), PAIRED),
        (Some(ReadOutcome::Unknown), PAIRED),
        (None, PAIRED),
        (Some(ReadOutcome::Refused), OUTSIDE),
    ];
    for (outcome, expected) in table {
        let world = world();
        disclose(&world, 1, outcome.clone()).await;
        log(&world, [read(&world, "entry 1")]);
        assert_eq!(run(&world).await, expected, "{outcome:?}");
    }
}

#[tokio::test]
async fn one_disclosure_explains_one_read() {
    let world = world();
    disclose(&world, 1, Some(ReadOutcome::Read)).await;
    log(&world, [read(&world, "entry 1"), read(&world, "entry 2")]);
    assert_eq!(run(&world).await, Reconciled { paired: 1, outside: 1 });
    disclose(&world, 2, Some(ReadOutcome::Read)).await;
    disclose(&world, 3, Some(ReadOutcome::Read)).await;
    log(&world, [read(&world, "entry 3"), read(&world, "entry 4")]);
    assert_eq!(run(&world).await, Reconciled { paired: 2, outside: 0 });
}
