//! "This was not me."

use super::*;
use crate::case::{Case, Ending};
use crate::disclosure::NewDisclosure;
use crate::document::{DocumentKind, Versioned};
use crate::fakes::disclosure;
use crate::ports::{Disclosures as _, Documents as _, OrderBook as _, Orders as _, Sessions as _};
use crate::record::Event;
use crate::rotation::{AttentionReason, Cause, OrderFilter, OrderState, Plan, RotationOrder};
use crate::session::SessionLimits;

async fn report(world: &World, token: &str, id: DisclosureId) -> Result<Reference, Failure> {
    incidents(world).report_not_me(who(token).actor(), id).await
}

/// A technician, Ben, sees the key of Anna's device 7 for her; its order waits for a decision.
async fn shown_for_anna(world: &World) -> NewDisclosure {
    let new = NewDisclosure {
        subject: Some(session("anna").label()),
        plan: Plan::Ask,
        ..disclosure(70, "ben", key(7), world.clock.now())
    };
    world.ledger.begin_disclosure(&new, world.clock.now()).await.unwrap().unwrap();
    new
}

/// The same, in a case that ended so.
async fn shown_in_case(world: &World, ending: Option<Ending>) -> (DisclosureId, Case) {
    let mut case = Case::new(Reference::from_random([7; 5]), start());
    case.ending = ending;
    let document = Versioned::new(case.clone()).next().unwrap();
    world.ledger.save_document(&document, &[]).await.unwrap().unwrap();
    let new = NewDisclosure {
        subject: Some(session("anna").label()),
        case: Some(case.number.clone()),
        ..disclosure(70, "ben", key(7), world.clock.now())
    };
    world.ledger.begin_disclosure(&new, world.clock.now()).await.unwrap().unwrap();
    (new.id, case)
}

async fn case_as_kept(world: &World, number: &Reference) -> Case {
    let found = world.ledger.find_document(DocumentKind::Case, number).await;
    Versioned::read(&found.unwrap().unwrap()).unwrap().value
}

async fn orders_of(world: &World, incident: &Reference) -> Vec<RotationOrder> {
    let filter = OrderFilter {
        incident: Some(incident.clone()),
        ..OrderFilter::default()
    };
    world.ledger.list_orders(&filter, None, 9).await.unwrap()
}

async fn is_signed_in(world: &World, token: &str) -> bool {
    let limits = SessionLimits {
        idle_seconds: 100_000,
        absolute_seconds: 100_000,
    };
    let found = world.ledger.find_session(session(token).id, world.clock.now(), limits).await;
    found.unwrap().is_some()
}

#[tokio::test]
async fn it_opens_an_incident_orders_a_rotation_and_ends_the_sessions_of_who_saw_the_key() {
    let (world, _) = world().await;
    let shown = shown_for_anna(&world).await;
    world.clock.advance(minutes(5));
    let number = report(&world, "anna", shown.id).await.unwrap();
    let incident = found(&world, &number).await;
    assert_eq!(
        (incident.disclosures, incident.opened_by),
        (vec![shown.id], session("anna").label())
    );
    let [order] = orders_of(&world, &number).await.try_into().unwrap();
    assert_eq!(
        (order.id, order.plan, order.state),
        (shown.order, Plan::AtOnce, OrderState::Ordered)
    );
    assert_eq!(world.ledger.next_look_at(order.id), Some(world.clock.now()), "due at once");
    assert!(!is_signed_in(&world, "ben").await && is_signed_in(&world, "anna").await);
}

#[tokio::test]
async fn where_no_order_stands_any_more_a_new_one_is_placed() {
    let (world, _) = world().await;
    let shown = shown_for_anna(&world).await;
    let order = world.ledger.find_order(shown.order).await.unwrap().unwrap();
    let state = OrderState::NeedsAttention(AttentionReason::NotSupported);
    let event = Event::new(state.event_code(), world.clock.now());
    world
        .ledger
        .save_order(&RotationOrder { state, ..order }, None, Some(&event))
        .await
        .unwrap();
    let number = report(&world, "anna", shown.id).await.unwrap();
    let [order] = orders_of(&world, &number).await.try_into().unwrap();
    assert_eq!(
        (order.cause, order.plan, order.state),
        (Cause::Incident, Plan::AtOnce, OrderState::Ordered)
    );
    assert_eq!(
        (order.device, order.key, order.disclosed_at),
        (device_id(7), key(7).id, shown.at)
    );
    let last = world
        .ledger
        .records()
        .into_iter()
        .rfind(|event| event.code == EventCode::RotationOrdered.number());
    assert_eq!(last.unwrap().case.as_deref(), Some(number.as_str()));
}

#[tokio::test]
async fn all_of_it_is_recorded_under_the_incidents_number() {
    let (world, _) = world().await;
    let shown = shown_for_anna(&world).await;
    let before = world.ledger.records().len();
    let number = report(&world, "anna", shown.id).await.unwrap();
    let records = world.ledger.records().split_off(before);
    let one = |code: EventCode| {
        let mut of_code = records.iter().filter(|event| event.code == code.number());
        let event = of_code.next().unwrap();
        assert_eq!(
            (event.case.as_deref(), of_code.next()),
            (Some(number.as_str()), None),
            "{code:?}"
        );
        event
    };
    let [anna, ben] = ["anna", "ben"].map(|token| session(token).person);
    assert_eq!(one(EventCode::IncidentOpened).person, Some(anna));
    let reported = one(EventCode::NotMeReported);
    assert_eq!(
        (reported.disclosure, reported.person, reported.subject),
        (Some(shown.id), Some(anna), Some(ben))
    );
    assert_eq!((reported.device, reported.key), (Some(device_id(7)), Some(key(7).id)));
    let ended = one(EventCode::SessionsEnded);
    assert_eq!((ended.person, ended.subject), (Some(anna), Some(ben)));
    assert_eq!(one(EventCode::RotationDecided).device, Some(device_id(7)));
}

#[tokio::test]
async fn of_ones_own_showing_the_own_sessions_are_ended() {
    let (world, [first, ..]) = world().await;
    report(&world, "anna", first).await.unwrap();
    assert!(!is_signed_in(&world, "anna").await && is_signed_in(&world, "ben").await);
    let records = world.ledger.records();
    let reported = records.iter().find(|event| event.code == EventCode::NotMeReported.number());
    assert_eq!(reported.unwrap().subject, None);
}

#[tokio::test]
async fn what_does_not_concern_a_person_and_what_does_not_exist_look_alike() {
    let (world, [first, ..]) = world().await;
    let records = world.ledger.records();
    for id in [first, DisclosureId(Uuid::from_u128(99))] {
        assert_eq!(report(&world, "ben", id).await, Err(Failure::NotFound));
    }
    assert_eq!(world.ledger.records(), records);
    assert!(is_signed_in(&world, "anna").await);
}

#[tokio::test]
async fn when_a_later_showing_has_an_order_that_one_sees_to_it_for_the_incident_at_once() {
    let (world, [_, second, third, _]) = world().await;
    let number = report(&world, "anna", second).await.unwrap();
    let [order] = orders_of(&world, &number).await.try_into().unwrap();
    assert_eq!((order.disclosure, order.plan), (Some(third), Plan::AtOnce));
}

#[tokio::test]
async fn a_second_press_opens_no_second_incident_until_the_first_is_closed() {
    let (world, [first, second, ..]) = world().await;
    let number = report(&world, "anna", first).await.unwrap();
    assert_eq!(report(&world, "anna", first).await, Ok(number.clone()));
    assert_ne!(report(&world, "anna", second).await, Ok(number.clone()));
    incidents(&world).close(rita().actor(), &number, "A mistake").await.unwrap();
    assert_ne!(report(&world, "anna", first).await, Ok(number));
}

#[tokio::test]
async fn what_cannot_be_written_is_not_said_to_be_done_and_is_done_at_the_next_press() {
    let writes = [Call::SaveDocument, Call::Record, Call::PlaceOrder, Call::EndSessionsOf];
    for call in [Call::FindDisclosure].into_iter().chain(writes) {
        let (world, _) = world().await;
        let shown = shown_for_anna(&world).await;
        world.ledger.fail(Some(call));
        assert_eq!(
            report(&world, "anna", shown.id).await,
            Err(Failure::LedgerUnwritable),
            "{call:?}"
        );
        world.ledger.fail(None);
        let number = report(&world, "anna", shown.id).await.unwrap();
        assert_eq!(orders_of(&world, &number).await.len(), 1, "{call:?}");
        assert!(!is_signed_in(&world, "ben").await, "{call:?}");
        let codes = world.ledger.codes();
        for code in [EventCode::NotMeReported, EventCode::SessionsEnded] {
            assert!(codes.contains(&code.number()), "{call:?} {code:?}");
        }
        assert_eq!(incidents(&world).list(None).await.unwrap().len(), 1, "{call:?}");
    }
}

#[tokio::test]
async fn the_case_in_which_the_key_was_shown_is_ended_once() {
    let (world, _) = world().await;
    let (shown, case) = shown_in_case(&world, None).await;
    for _ in 0..2 {
        report(&world, "anna", shown).await.unwrap();
        let ending = Some(Ending::NotConfirmed);
        assert_eq!(case_as_kept(&world, &case.number).await, Case { ending, ..case.clone() });
        let mut records = world.ledger.records();
        records.retain(|event| event.code == EventCode::CaseClosed.number());
        let [closed] = records.try_into().unwrap();
        assert_eq!(
            (closed.detail.as_deref(), closed.case.as_deref(), closed.person),
            (Some("not-me"), Some(case.number.as_str()), Some(session("anna").person))
        );
    }
}

#[tokio::test]
async fn a_case_that_has_ended_keeps_its_ending() {
    let (world, _) = world().await;
    let (shown, case) = shown_in_case(&world, Some(Ending::Solved)).await;
    report(&world, "anna", shown).await.unwrap();
    assert_eq!(case_as_kept(&world, &case.number).await, case);
    assert!(!world.ledger.codes().contains(&EventCode::CaseClosed.number()));
}
