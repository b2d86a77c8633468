mod accepted;
mod attention;
mod pace;
mod plan;
mod proof;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::{
    AttentionReason, Cause, NextStep, OrderState, PATIENCE, PATIENCE_AFTER_DONE, PATIENCE_TO_RELY, Plan, RotationOrder, Sight,
    SupersededBy, living, next_step, pause, proof,
};
use crate::device::{ActionResult, ActionState, JoinType, ManagedDevice, RotationPolicy, RotationSetting, StoredKey, Volume};
use crate::fakes::{device_id, key_id, managed_device, managed_id, minutes, person, start, stored_key};
use crate::id::{DisclosureId, KeyId, OrderId};

const SHOWN: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const NEWER: &str = "99999999-0000-4000-8000-000000000001";
const NEWEST: &str = "99999999-0000-4000-8000-000000000002";

fn at(minute: i64) -> Timestamp {
    start().checked_add(minutes(minute)).unwrap()
}

/// A second before the disclosure.
fn a_second_before() -> Timestamp {
    start().checked_sub(SignedDuration::from_secs(1)).unwrap()
}

/// An order for device 1, disclosed at the start.
fn ordered() -> RotationOrder {
    RotationOrder {
        id: OrderId(uuid::Uuid::from_u128(1)),
        disclosure: Some(DisclosureId(uuid::Uuid::from_u128(2))),
        cause: Cause::SelfService,
        plan: Plan::AtOnce,
        incident: None,
        person: Some(person(1)),
        device: device_id(1),
        device_name: "LAPTOP".to_owned(),
        key: key_id(SHOWN),
        volume: Volume::OperatingSystem,
        disclosed_at: start(),
        state: OrderState::Ordered,
        decided_at: None,
        managed_device: None,
        accepted_at: None,
        ended_at: None,
        attempts: 0,
    }
}

/// The same, accepted a minute later for Intune's device 1.
fn accepted() -> RotationOrder {
    RotationOrder {
        state: OrderState::Accepted,
        managed_device: Some(managed_id(1)),
        accepted_at: Some(at(1)),
        ..ordered()
    }
}

fn key(id: &str, created_at: Timestamp) -> StoredKey {
    StoredKey {
        created_at,
        ..stored_key(key_id(id), device_id(1))
    }
}

/// The device as it is when nothing is in the way: the shown key, one entry in Intune.
fn sight() -> Sight {
    Sight {
        keys: vec![stored_key(key_id(SHOWN), device_id(1))],
        managed: vec![managed_device(1)],
    }
}

fn managed(result: ActionResult) -> Sight {
    Sight {
        managed: vec![ManagedDevice {
            rotation: Some(result),
            ..managed_device(1)
        }],
        ..sight()
    }
}

fn result(state: ActionState, started_at: Option<Timestamp>) -> ActionResult {
    ActionResult {
        state,
        started_at,
        error_code: None,
    }
}

fn attention(reason: AttentionReason) -> NextStep {
    NextStep::Become(OrderState::NeedsAttention(reason))
}

fn proven(by: &str) -> NextStep {
    NextStep::Become(OrderState::Proven { by: key_id(by) })
}

#[test]
fn an_order_without_an_obstacle_is_passed_on() {
    assert_eq!(next_step(&ordered(), &sight(), at(1)), NextStep::Order(managed_id(1)));
}

/// The step of an order when the device in Intune differs.
fn step_with_device(change: impl FnOnce(&mut ManagedDevice)) -> NextStep {
    let mut sight = sight();
    change(&mut sight.managed[0]);
    next_step(&ordered(), &sight, at(1))
}

#[test]
fn each_obstacle_of_the_device_has_its_reason() {
    let with_version = |version: Option<&str>| step_with_device(|it| it.os_version = version.map(str::to_owned));
    let nowhere = Sight {
        managed: Vec::new(),
        ..sight()
    };
    assert_eq!(next_step(&ordered(), &nowhere, at(1)), attention(AttentionReason::NotManaged));
    assert_eq!(
        step_with_device(|it| it.reachable = false),
        attention(AttentionReason::NotManaged)
    );
    assert_eq!(with_version(Some("10.0.18362.1")), attention(AttentionReason::WindowsTooOld));
    for version in [Some("10.0.18363.1"), Some("unknown"), None] {
        assert_eq!(with_version(version), NextStep::Order(managed_id(1)), "{version:?}");
    }
}

#[test]
fn a_removable_drive_is_never_rotated() {
    let order = RotationOrder {
        volume: Volume::RemovableData,
        ..ordered()
    };
    assert_eq!(
        next_step(&order, &sight(), at(1)),
        attention(AttentionReason::RemovableVolume)
    );
    let fixed = RotationOrder {
        volume: Volume::FixedData,
        ..ordered()
    };
    assert_eq!(next_step(&fixed, &sight(), at(1)), NextStep::Order(managed_id(1)));
}

#[test]
fn among_stale_duplicates_the_reachable_one_that_synchronised_last_is_asked() {
    let seen = |number, last_sync_at| ManagedDevice {
        last_sync_at,
        ..managed_device(number)
    };
    let unreachable = ManagedDevice {
        reachable: false,
        ..seen(4, Some(at(0)))
    };
    let mut entries = vec![seen(1, Some(at(-900))), seen(2, Some(at(-9))), seen(3, None), unreachable];
    for _ in 0..entries.len() {
        entries.rotate_left(1);
        assert_eq!(living(&entries).map(|it| it.id), Some(managed_id(2)));
        let sight = Sight {
            managed: entries.clone(),
            ..sight()
        };
        assert_eq!(next_step(&ordered(), &sight, at(1)), NextStep::Order(managed_id(2)));
    }
    entries.retain(|entry| !entry.reachable);
    assert_eq!((entries.len(), living(&entries)), (1, None));
}

#[test]
fn a_lost_acceptance_is_found_in_the_action_results() {
    let states = [
        ActionState::Waiting,
        ActionState::Done,
        ActionState::Failed,
        ActionState::NotSupported,
        ActionState::Cancelled,
    ];
    for state in states {
        let step = |started_at| next_step(&ordered(), &managed(result(state, started_at)), at(2));
        // Intune may cut the second's fraction off.
        for of_this_order in [at(1), start()] {
            assert_eq!(step(Some(of_this_order)), NextStep::AlreadyAccepted(managed_id(1)));
        }
        // From before the disclosure, or nobody knows when: not of this order.
        for not_of_this_order in [Some(at(-1)), Some(a_second_before()), None] {
            assert_eq!(step(not_of_this_order), NextStep::Order(managed_id(1)));
        }
    }
}

#[test]
fn an_order_that_ended_is_never_passed_on_again() {
    let by: KeyId = key_id(NEWER);
    let ended = [
        OrderState::Proven { by },
        OrderState::Superseded(SupersededBy::LaterOrder),
        OrderState::Superseded(SupersededBy::NothingDisclosed),
        OrderState::NeedsAttention(AttentionReason::NotSupported),
    ];
    for state in ended {
        assert!(state.has_ended());
        let order = RotationOrder { state, ..ordered() };
        assert_eq!(next_step(&order, &sight(), at(100_000)), NextStep::LookAgain, "{order:?}");
    }
    assert!(!OrderState::Ordered.has_ended() && !OrderState::Accepted.has_ended());
}
