mod progress;

use super::{AT_ONCE, RotationProgress, targets};
use crate::actor::Actor;
use crate::device::{StoredKey, Volume};
use crate::disclosure::{DisclosureFilter, NewDisclosure, ReadOutcome};
use crate::failure::Failure;
use crate::fakes::{Call, Tenant, World, actor, device_id, disclosure, key_id, minutes, session, stored_key};
use crate::id::Reference;
use crate::incident::handle::Incidents;
use crate::incident::{Incident, Selection};
use crate::ports::{Clock as _, Disclosures as _, OrderBook as _, Orders as _};
use crate::record::{Event, EventCode};
use crate::rotation::{AttentionReason, Cause, OrderFilter, OrderState, Plan, RotationOrder};
use crate::session::Session;

/// A responder, in one request.
struct Responder {
    session: Session,
    reference: Reference,
}

impl Responder {
    fn actor(&self) -> Actor<'_> {
        actor(&self.session, &self.reference)
    }
}

fn rita() -> Responder {
    Responder {
        session: session("rita"),
        reference: Reference::from_random([1; 5]),
    }
}

fn incidents(world: &World) -> Incidents<'_> {
    Incidents {
        ledger: &world.ledger,
        clock: &world.clock,
        randomness: &world.randomness,
    }
}

fn key(device: u128) -> StoredKey {
    stored_key(key_id(&format!("{device:08}-0000-4000-8000-000000000000")), device_id(device))
}

/// An incident about the keys of this many devices, all seen by Anna; each order of theirs has come to nothing.
async fn incident_of(devices: u128) -> (World, Reference) {
    let world = World::new(Tenant::default());
    for number in 1..=devices {
        let shown = world.disclose(number, "anna", key(number), Some(ReadOutcome::Read)).await;
        let order = world.ledger.find_order(shown.order).await.unwrap().unwrap();
        become_state(&world, &order, OrderState::NeedsAttention(AttentionReason::NotSupported)).await;
        world.clock.advance(minutes(1));
    }
    let number = incidents(&world)
        .open(rita().actor(), "All of them", Selection::default())
        .await
        .unwrap();
    (world, number)
}

async fn start(world: &World, number: &Reference) -> Result<(), Failure> {
    incidents(world).start_rotation(rita().actor(), number).await
}

async fn stop(world: &World, number: &Reference) -> Result<(), Failure> {
    incidents(world).stop_rotation(rita().actor(), number).await
}

async fn step(world: &World) -> Result<bool, Failure> {
    incidents(world).rotate_step().await
}

async fn found(world: &World, number: &Reference) -> Incident {
    incidents(world).find(number).await.unwrap().value
}

async fn progress(world: &World, number: &Reference) -> RotationProgress {
    let incident = found(world, number).await;
    incidents(world).rotation_progress(&incident).await.unwrap().unwrap()
}

async fn orders_of(world: &World, incident: &Reference) -> Vec<RotationOrder> {
    let filter = OrderFilter {
        incident: Some(incident.clone()),
        ..OrderFilter::default()
    };
    world.ledger.list_orders(&filter, None, 999).await.unwrap()
}

/// The order becomes this, as a worker would save it.
async fn become_state(world: &World, order: &RotationOrder, state: OrderState) {
    let event = Event::new(state.event_code(), world.clock.now());
    let order = RotationOrder { state, ..order.clone() };
    world.ledger.save_order(&order, None, Some(&event)).await.unwrap();
}

#[tokio::test]
async fn orders_are_placed_a_few_at_a_time_until_all_are() {
    let (world, number) = incident_of(12).await;
    start(&world, &number).await.unwrap();
    for placed in [5, 10, 12] {
        world.log.take();
        assert_eq!(step(&world).await, Ok(true));
        let calls = world.log.take();
        assert!(calls.iter().filter(|call| **call == Call::PlaceOrder).count() <= AT_ONCE);
        let run = found(&world, &number).await.rotation.unwrap();
        assert_eq!((run.placed, run.running), (placed, placed < 12));
    }
    assert_eq!(step(&world).await, Ok(false), "all are placed");
    let orders = orders_of(&world, &number).await;
    let mut devices: Vec<_> = orders.iter().map(|order| order.device).collect();
    devices.dedup();
    assert_eq!(devices, (1..=12).map(device_id).collect::<Vec<_>>());
    for order in &orders {
        assert_eq!(
            (order.cause, order.plan, &order.state),
            (Cause::Incident, Plan::AtOnce, &OrderState::Ordered)
        );
        assert_eq!(order.person, Some(rita().session.person));
        assert_eq!(world.ledger.next_look_at(order.id), Some(world.clock.now()), "due at once");
    }
}

#[tokio::test]
async fn each_start_stop_and_step_is_recorded() {
    let (world, number) = incident_of(6).await;
    let before = world.ledger.records().len();
    start(&world, &number).await.unwrap();
    step(&world).await.unwrap();
    stop(&world, &number).await.unwrap();
    start(&world, &number).await.unwrap();
    step(&world).await.unwrap();
    let records = world.ledger.records().split_off(before);
    let of_incident = records.iter().filter(|event| event.code / 1000 == 7);
    let told: Vec<_> = of_incident
        .map(|event| (event.code, event.detail.as_deref().unwrap()))
        .collect();
    let (started, stopped) = (
        EventCode::IncidentRotationStarted.number(),
        EventCode::IncidentRotationStopped.number(),
    );
    assert_eq!(
        told,
        [
            (started, "6"),
            (started, "5 of 6"),
            (stopped, "5"),
            (started, "6"),
            (started, "6 of 6")
        ]
    );
    let ours = |event: &&Event| event.case.as_deref() == Some(number.as_str());
    let placed = records
        .iter()
        .filter(|event| event.code == EventCode::RotationOrdered.number());
    assert_eq!(placed.filter(ours).count(), 6);
}

#[tokio::test]
async fn what_is_stopped_places_nothing_more_and_goes_on_where_it_stood() {
    let (world, number) = incident_of(12).await;
    start(&world, &number).await.unwrap();
    step(&world).await.unwrap();
    stop(&world, &number).await.unwrap();
    assert_eq!(step(&world).await, Ok(false));
    assert_eq!(orders_of(&world, &number).await.len(), 5, "those that stand go on");
    start(&world, &number).await.unwrap();
    while step(&world).await.unwrap() {}
    assert_eq!(orders_of(&world, &number).await.len(), 12);
}

#[tokio::test]
async fn what_runs_is_not_started_and_what_does_not_run_is_not_stopped() {
    let (world, number) = incident_of(1).await;
    let refused = Err(Failure::NotThisStep);
    assert_eq!(stop(&world, &number).await, refused);
    start(&world, &number).await.unwrap();
    assert_eq!(start(&world, &number).await, refused);
    stop(&world, &number).await.unwrap();
    assert_eq!(stop(&world, &number).await, refused);
    assert_eq!(step(&world).await, Ok(false));
}

#[tokio::test]
async fn closing_ends_the_placing() {
    let (world, number) = incident_of(12).await;
    start(&world, &number).await.unwrap();
    step(&world).await.unwrap();
    incidents(&world).close(rita().actor(), &number, "enough").await.unwrap();
    assert!(!progress(&world, &number).await.running);
    assert_eq!(step(&world).await, Ok(false));
    assert_eq!(orders_of(&world, &number).await.len(), 5);
}

#[tokio::test]
async fn a_step_that_was_cut_short_is_made_again_and_leaves_one_open_order_each() {
    for call in [Call::PlaceOrder, Call::SaveDocument] {
        let (world, number) = incident_of(3).await;
        start(&world, &number).await.unwrap();
        world.ledger.fail(Some(call));
        assert_eq!(step(&world).await, Err(Failure::LedgerUnwritable), "{call:?}");
        world.ledger.fail(None);
        assert_eq!(step(&world).await, Ok(true));
        assert_eq!(step(&world).await, Ok(false));
        let mut open = orders_of(&world, &number).await;
        open.retain(|order| !order.state.has_ended());
        assert_eq!(
            open.iter().map(|order| order.device).collect::<Vec<_>>(),
            [1, 2, 3].map(device_id)
        );
    }
}

#[tokio::test]
async fn two_incidents_are_rotated_one_after_the_other() {
    let (world, first) = incident_of(6).await;
    world.clock.advance(minutes(1));
    let second = incidents(&world)
        .open(rita().actor(), "Again", Selection::default())
        .await
        .unwrap();
    start(&world, &first).await.unwrap();
    start(&world, &second).await.unwrap();
    let mut steps = 0;
    while step(&world).await.unwrap() {
        steps += 1;
    }
    assert_eq!(steps, 4);
    for number in [&first, &second] {
        let run = found(&world, number).await.rotation.unwrap();
        assert_eq!((run.placed, run.running), (6, false));
    }
}
