//! What is to be rotated, and how far that has come.

use super::*;

async fn show(world: &World, number: u128, key: StoredKey) {
    world.disclose(number, "anna", key, Some(ReadOutcome::Read)).await;
    world.clock.advance(minutes(1));
}

#[tokio::test]
async fn an_order_that_stands_already_sees_to_it_for_the_incident_at_once() {
    let world = World::new(Tenant::default());
    for (number, plan) in [(1, Plan::AtOnce), (2, Plan::Ask), (3, Plan::RelyOnDevice)] {
        let shown = NewDisclosure {
            plan,
            ..disclosure(number, "anna", key(number), world.clock.now())
        };
        let begun = world.ledger.begin_disclosure(&shown, world.clock.now()).await;
        begun.unwrap().unwrap();
    }
    let number = incidents(&world)
        .open(rita().actor(), "Lost", Selection::default())
        .await
        .unwrap();
    start(&world, &number).await.unwrap();
    world.clock.advance(minutes(5));
    step(&world).await.unwrap();
    let orders = orders_of(&world, &number).await;
    assert_eq!((orders.len(), world.ledger.states().len()), (3, 3), "none more");
    for order in orders {
        assert_eq!(
            (order.plan, order.cause, order.disclosure.is_some()),
            (Plan::AtOnce, Cause::SelfService, true)
        );
    }
    let progress = progress(&world, &number).await;
    assert_eq!((progress.total, progress.placed, progress.running), (3, 3, false));
}

#[tokio::test]
async fn there_is_one_target_for_each_volume_of_a_device_the_key_that_was_shown_last() {
    let world = World::new(Tenant::default());
    let other = StoredKey {
        id: key_id("99999999-0000-4000-8000-000000000001"),
        ..key(1)
    };
    let fixed = StoredKey {
        volume: Volume::FixedData,
        ..key(3)
    };
    for (number, key) in [key(1), other.clone(), key(2), fixed.clone()].into_iter().enumerate() {
        show(&world, number as u128, key).await;
    }
    let proven = show_and_prove(&world, 9).await;
    let past = world.ledger.list_disclosures(&DisclosureFilter::default(), 99).await.unwrap();
    let targets = targets(&past);
    let found: Vec<_> = targets
        .iter()
        .map(|target| (target.device.id, target.volume, target.key))
        .collect();
    let system = Volume::OperatingSystem;
    let expected = [
        (device_id(1), system, other.id),
        (device_id(2), system, key(2).id),
        (device_id(3), Volume::FixedData, fixed.id),
    ];
    assert_eq!(found, expected, "and none for {proven:?}, which is proven dead");
}

/// The key of device 5 is shown and proven dead.
async fn show_and_prove(world: &World, number: u128) -> StoredKey {
    let key = key(5);
    let shown = world.disclose(number, "anna", key.clone(), Some(ReadOutcome::Read)).await;
    let order = world.ledger.find_order(shown.order).await.unwrap().unwrap();
    become_state(
        world,
        &order,
        OrderState::Proven {
            by: key_id("99999999-0000-4000-8000-000000000002"),
        },
    )
    .await;
    key
}

#[tokio::test]
async fn progress_tells_what_is_proven_and_what_needs_attention() {
    let (world, number) = incident_of(12).await;
    let incident = found(&world, &number).await;
    assert_eq!(incidents(&world).rotation_progress(&incident).await, Ok(None), "not begun");
    start(&world, &number).await.unwrap();
    let begun = RotationProgress {
        total: 12,
        seconds_left: 3,
        running: true,
        ..RotationProgress::default()
    };
    assert_eq!(progress(&world, &number).await, begun);
    step(&world).await.unwrap();
    let orders = orders_of(&world, &number).await;
    become_state(&world, &orders[0], OrderState::Proven { by: key(99).id }).await;
    become_state(&world, &orders[1], OrderState::NeedsAttention(AttentionReason::NotManaged)).await;
    let expected = RotationProgress {
        placed: 5,
        proven: 1,
        attention: 1,
        seconds_left: 2,
        ..begun
    };
    assert_eq!(progress(&world, &number).await, expected);
}
