mod attention;
mod lease;
mod plan;

use jiff::SignedDuration;

use super::{FollowOrder, LEASE, PACE_OF_ATTENTION};
use crate::device::{ActionState, Device, JoinType, RotationPolicy, RotationSetting, StoredKey};
use crate::disclosure::ReadOutcome;
use crate::fakes::{
    Call, Fault, Tenant, World, device_id, disclosure, key_id, managed_device, managed_id, minutes, start, stored_key,
    windows_device,
};
use crate::id::{DisclosureId, OrderId};
use crate::ports::{Clock as _, DirectoryError, Disclosures as _, LedgerError, Orders as _};
use crate::record::{Event, EventCode};
use crate::rotation::{AttentionReason, LOOK_ON_FOR, OrderState, PATIENCE, RotationOrder, SupersededBy};

const SHOWN: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const NEWER: &str = "99999999-0000-4000-8000-000000000001";
const BASE: SignedDuration = SignedDuration::from_secs(10);

/// Device 1 with a key, known to Intune; nothing is in the way.
fn world() -> World {
    World::new(Tenant {
        devices: vec![windows_device(1, "LAPTOP")],
        keys: vec![(stored_key(key_id(SHOWN), device_id(1)), "")],
        managed: vec![(device_id(1), managed_device(1))],
        ..Tenant::default()
    })
}

/// A disclosure of the key that was read now.
async fn disclose(world: &World, number: u128) -> (DisclosureId, OrderId) {
    let now = world.clock.now();
    let new = disclosure(number, "anna", stored_key(key_id(SHOWN), device_id(1)), now);
    world
        .ledger
        .begin_disclosure(&new, now.checked_add(minutes(1)).unwrap())
        .await
        .unwrap()
        .unwrap();
    let event = Event::new(EventCode::KeyRead, now);
    world
        .ledger
        .finish_disclosure(new.id, &ReadOutcome::Read, &event)
        .await
        .unwrap();
    world.log.take();
    (new.id, new.order)
}

async fn disclosed() -> (World, OrderId) {
    let world = world();
    let (_, order) = disclose(&world, 1).await;
    (world, order)
}

fn follower(world: &World) -> FollowOrder<'_> {
    let World {
        ledger,
        directory,
        clock,
        randomness,
        ..
    } = world;
    FollowOrder {
        ledger,
        directory,
        clock,
        randomness,
        base_pause: BASE,
    }
}

/// Follows the order that must be due.
async fn follow(world: &World) -> RotationOrder {
    follower(world).run().await.unwrap().expect("an order is due")
}

/// Moves the clock to the next look and follows.
async fn follow_next(world: &World) -> RotationOrder {
    let due = world.ledger.next_due().await.unwrap().expect("an order will be due");
    world
        .clock
        .advance(due.duration_since(world.clock.now()).max(SignedDuration::ZERO));
    follow(world).await
}

/// How long until the next look at the order.
fn wait(world: &World, order: OrderId) -> Option<SignedDuration> {
    world
        .ledger
        .next_look_at(order)
        .map(|at| at.duration_since(world.clock.now()))
}

fn new_key(world: &World) -> StoredKey {
    StoredKey {
        created_at: world.clock.now(),
        ..stored_key(key_id(NEWER), device_id(1))
    }
}

fn needs(reason: AttentionReason) -> OrderState {
    OrderState::NeedsAttention(reason)
}

#[tokio::test]
async fn nothing_is_due_when_nothing_was_disclosed() {
    assert_eq!(follower(&world()).run().await, Ok(None));
}

#[tokio::test]
async fn an_order_lives_from_ordered_over_accepted_to_proven() {
    let (world, id) = disclosed().await;
    world.clock.advance(minutes(1));
    let order = follow(&world).await;
    assert_eq!(
        (&order.state, order.managed_device),
        (&OrderState::Accepted, Some(managed_id(1)))
    );
    assert_eq!((order.accepted_at, order.ended_at), (Some(world.clock.now()), None));
    assert_eq!(follower(&world).run().await, Ok(None), "not due yet");

    let order = follow_next(&world).await;
    assert_eq!((&order.state, order.attempts), (&OrderState::Accepted, 1));

    world.clock.advance(minutes(30));
    world.directory.check_in(device_id(1), Some(new_key(&world)));
    let order = follow_next(&world).await;
    assert_eq!(order.state, OrderState::Proven { by: key_id(NEWER) });
    assert_eq!(order.ended_at, Some(world.clock.now()));
    assert_eq!((world.ledger.states(), wait(&world, id)), (vec![order.state], None));
    assert_eq!(world.ledger.next_due().await, Ok(None), "never looked at again");
    assert_eq!(
        world.log.take().iter().filter(|call| **call == Call::OrderRotation).count(),
        1
    );
}

#[tokio::test]
async fn each_change_of_state_is_recorded_once() {
    let (world, id) = disclosed().await;
    follow(&world).await;
    follow_next(&world).await;
    world.clock.advance(minutes(30));
    world.directory.check_in(device_id(1), Some(new_key(&world)));
    follow_next(&world).await;
    let records = world.ledger.records();
    let of_worker: Vec<_> = records[3..]
        .iter()
        .map(|event| (event.code, event.order, event.detail.as_deref()))
        .collect();
    let accepted = (EventCode::RotationAccepted.number(), Some(id), None);
    let proven = (EventCode::RotationProven.number(), Some(id), Some(NEWER));
    assert_eq!(of_worker, [accepted, proven]);
    assert!(
        records[3..]
            .iter()
            .all(|event| event.key == Some(key_id(SHOWN)) && event.device == Some(device_id(1)))
    );
}

#[tokio::test]
async fn an_acceptance_that_got_lost_is_found_in_the_action_results_and_not_asked_for_again() {
    let (world, id) = disclosed().await;
    world.clock.advance(minutes(1));
    world.directory.misbehave(&[Fault::LosesAcceptance]);
    let order = follow(&world).await;
    assert_eq!(
        (&order.state, order.attempts),
        (&OrderState::Ordered, 1),
        "what is not known is not said"
    );
    assert!(wait(&world, id).is_some());
    world.directory.misbehave(&[]);
    world.log.take();
    let order = follow_next(&world).await;
    assert_eq!(
        (&order.state, order.managed_device),
        (&OrderState::Accepted, Some(managed_id(1)))
    );
    assert!(!world.log.take().contains(&Call::OrderRotation));
}

#[tokio::test]
async fn an_action_from_before_the_disclosure_does_not_pass_for_this_order() {
    let (world, _) = disclosed().await;
    world.clock.advance(minutes(1));
    follow(&world).await;
    world.clock.advance(minutes(60));
    disclose(&world, 2).await;
    world.clock.advance(minutes(1));
    let order = follow(&world).await;
    assert_eq!(
        (order.disclosed_at, &order.state),
        (start() + minutes(61), &OrderState::Accepted)
    );
    assert!(world.log.take().contains(&Call::OrderRotation));
}

#[tokio::test]
async fn a_throttled_look_waits_at_least_as_long_as_asked() {
    let asked = minutes(20);
    for error in [
        DirectoryError::Throttled {
            retry_after: Some(asked),
        },
        DirectoryError::Failed {
            retry_after: Some(asked),
        },
    ] {
        for call in [Call::ListKeys, Call::ListManaged, Call::OrderRotation] {
            let (world, id) = disclosed().await;
            world.directory.fail(call, error.clone());
            let order = follow(&world).await;
            assert_eq!((&order.state, order.attempts), (&OrderState::Ordered, 1), "{call:?}");
            assert_eq!(wait(&world, id), Some(asked), "{call:?}");
        }
    }
    let (world, id) = disclosed().await;
    world.directory.fail(
        Call::ListKeys,
        DirectoryError::Throttled {
            retry_after: Some(SignedDuration::from_secs(1)),
        },
    );
    follow(&world).await;
    assert!(wait(&world, id) >= Some(BASE * 2), "the own pause is longer");
}

#[tokio::test]
async fn looks_in_vain_become_rarer() {
    let (world, id) = disclosed().await;
    world.directory.fail(Call::ListKeys, DirectoryError::Unreachable);
    follow(&world).await;
    let mut waits = vec![wait(&world, id).unwrap()];
    for _ in 0..9 {
        follow_next(&world).await;
        waits.push(wait(&world, id).unwrap());
    }
    // Jitter adds a quarter at most, so each pause that was doubled is longer than the one before.
    assert!(waits[..6].is_sorted_by(|one, next| one < next), "{waits:?}");
    assert!(waits.iter().all(|wait| *wait <= minutes(19)), "{waits:?}");
}
