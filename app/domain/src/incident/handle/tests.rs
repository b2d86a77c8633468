mod not_me;
mod recovery_key;
mod selection;

use uuid::Uuid;

use super::{Incidents, LARGEST};
use crate::actor::Actor;
use crate::device::StoredKey;
use crate::disclosure::ReadOutcome;
use crate::failure::Failure;
use crate::fakes::{Call, Tenant, World, actor, device_id, key_id, minutes, session, start, stored_key};
use crate::id::{DisclosureId, Reference};
use crate::incident::{DeviceLabel, Incident, Selection};
use crate::ports::Clock as _;
use crate::record::EventCode;
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
    who("rita")
}

fn who(token: &str) -> Responder {
    Responder {
        session: session(token),
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

/// The key of this device.
fn key(device: u128) -> StoredKey {
    stored_key(key_id(&format!("{device:08}-0000-4000-8000-000000000000")), device_id(device))
}

/// Anna saw the keys of devices 1 and 2, and Ben a minute later each that of device 2 and 3.
async fn world() -> (World, [DisclosureId; 4]) {
    let world = World::new(Tenant::default());
    for token in ["anna", "ben"] {
        world.ledger.keep_session(session(token));
    }
    let mut shown = Vec::new();
    for (number, (token, device)) in [("anna", 1), ("anna", 2), ("ben", 2), ("ben", 3)].into_iter().enumerate() {
        let new = world
            .disclose(number as u128, token, key(device), Some(ReadOutcome::Read))
            .await;
        shown.push(new.id);
        world.clock.advance(minutes(1));
    }
    (world, shown.try_into().unwrap())
}

async fn open(world: &World, selection: Selection) -> Result<Reference, Failure> {
    incidents(world).open(rita().actor(), "Lost laptop", selection).await
}

async fn opened(world: &World) -> Reference {
    open(world, Selection::default()).await.unwrap()
}

async fn found(world: &World, number: &Reference) -> Incident {
    incidents(world).find(number).await.unwrap().value
}

#[tokio::test]
async fn opening_is_recorded_with_its_number_and_count() {
    let (world, _) = world().await;
    let number = opened(&world).await;
    let last = world.ledger.records().pop().unwrap();
    assert_eq!(
        (last.code, last.detail.as_deref()),
        (EventCode::IncidentOpened.number(), Some("4"))
    );
    assert_eq!(
        (last.case.as_deref(), last.person),
        (Some(number.as_str()), Some(rita().session.person))
    );
    let incident = found(&world, &number).await;
    assert_eq!(
        (incident.opened_by, incident.opened_at),
        (rita().session.label(), world.clock.now())
    );
    assert_eq!(
        (incident.rotation, incident.closing, incident.findings),
        (None, None, Vec::new())
    );
}

#[tokio::test]
async fn findings_are_kept_with_who_and_when() {
    let (world, _) = world().await;
    let number = opened(&world).await;
    let incidents = incidents(&world);
    incidents
        .add_finding(rita().actor(), &number, " a\ntext ", "https://example.org/1")
        .await
        .unwrap();
    incidents.add_finding(rita().actor(), &number, "another", " ").await.unwrap();
    let [first, second] = found(&world, &number).await.findings.try_into().unwrap();
    assert_eq!(
        (first.text.as_str(), first.link.as_deref()),
        ("a text", Some("https://example.org/1"))
    );
    assert_eq!((first.by, first.at), (rita().session.label(), world.clock.now()));
    assert_eq!((second.text.as_str(), second.link), ("another", None));
    assert_eq!(world.ledger.codes().last(), Some(&EventCode::IncidentFindingAdded.number()));
}

#[tokio::test]
async fn a_finding_without_text_or_with_another_kind_of_link_is_not_kept() {
    let (world, _) = world().await;
    let number = opened(&world).await;
    let records = world.ledger.records();
    let table = [
        ("", "https://example.org"),
        (" ", ""),
        ("text", "http://example.org"),
        ("text", "javascript:alert(1)"),
        ("text", "HTTPS"),
        ("text", "//example.org"),
        ("text", "x https://example.org"),
    ];
    for (text, link) in table {
        let added = incidents(&world).add_finding(rita().actor(), &number, text, link).await;
        assert_eq!(added, Err(Failure::FormUnreadable), "{text:?} {link:?}");
    }
    assert_eq!(
        (found(&world, &number).await.findings, world.ledger.records()),
        (Vec::new(), records)
    );
}

#[tokio::test]
async fn an_incident_is_closed_once_with_what_came_of_it() {
    let (world, _) = world().await;
    let number = opened(&world).await;
    let incidents = incidents(&world);
    for blank in ["", " "] {
        assert_eq!(
            incidents.close(rita().actor(), &number, blank).await,
            Err(Failure::FormUnreadable)
        );
    }
    incidents.close(rita().actor(), &number, "All found").await.unwrap();
    let closing = found(&world, &number).await.closing.unwrap();
    assert_eq!((closing.summary.as_str(), closing.by), ("All found", rita().session.label()));
    assert_eq!(world.ledger.codes().last(), Some(&EventCode::IncidentClosed.number()));
    let records = world.ledger.records();
    let refused = Err(Failure::NotThisStep);
    assert_eq!(incidents.close(rita().actor(), &number, "again").await, refused);
    assert_eq!(incidents.add_finding(rita().actor(), &number, "late", "").await, refused);
    assert_eq!(incidents.start_rotation(rita().actor(), &number).await, refused);
    assert_eq!(incidents.stop_rotation(rita().actor(), &number).await, refused);
    assert_eq!(world.ledger.records(), records);
}

#[tokio::test]
async fn an_unknown_incident_is_not_found() {
    let (world, _) = world().await;
    let unknown = Reference::from_random([9; 5]);
    let incidents = incidents(&world);
    assert_eq!(incidents.find(&unknown).await.map(drop), Err(Failure::NotFound));
    assert_eq!(
        incidents.add_finding(rita().actor(), &unknown, "text", "").await,
        Err(Failure::NotFound)
    );
    assert_eq!(
        incidents.close(rita().actor(), &unknown, "text").await,
        Err(Failure::NotFound)
    );
    assert_eq!(
        incidents.start_rotation(rita().actor(), &unknown).await,
        Err(Failure::NotFound)
    );
}

#[tokio::test]
async fn incidents_are_listed_newest_first_and_page_by_page() {
    let (world, _) = world().await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        numbers.insert(0, opened(&world).await);
        world.clock.advance(minutes(1));
    }
    let listed = async |before| {
        let listed = incidents(&world).list(before).await.unwrap();
        listed.into_iter().map(|incident| incident.number).collect::<Vec<_>>()
    };
    assert_eq!(listed(None).await, numbers);
    let second = found(&world, &numbers[1]).await.opened_at;
    assert_eq!(listed(Some(second)).await, numbers[2..]);
}

#[tokio::test]
async fn a_ledger_that_fails_is_told_and_keeps_nothing() {
    let (world, [first, ..]) = world().await;
    for call in [Call::ListDisclosures, Call::SaveDocument] {
        world.ledger.fail(Some(call));
        assert_eq!(
            open(&world, Selection::default()).await,
            Err(Failure::LedgerUnwritable),
            "{call:?}"
        );
    }
    world.ledger.fail(Some(Call::FindDisclosure));
    let one = Selection {
        disclosure: Some(first),
        ..Selection::default()
    };
    assert_eq!(open(&world, one).await, Err(Failure::LedgerUnwritable));
    world.ledger.fail(Some(Call::ListDocuments));
    assert_eq!(incidents(&world).list(None).await, Err(Failure::LedgerUnwritable));
    world.ledger.fail(None);
    assert_eq!(incidents(&world).list(None).await, Ok(Vec::new()));
}
