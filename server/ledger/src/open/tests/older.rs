//! A ledger of the first migration, with rows and seals as they were written then, opened by this Rekey.

mod first;

use domain::device::{StoredKey, Volume};
use domain::disclosure::{DisclosureFilter, DisclosurePath, NewDisclosure, ReadOutcome};
use domain::document::{Document, DocumentKind};
use domain::id::{DeviceId, Digest, DisclosureId, KeyId, OrderId, PersonId, Reference};
use domain::ports::{Disclosures, Documents, OrderBook, Orders, Records, SessionBook, Sessions};
use domain::rights::Role;
use domain::rotation::{Cause, OrderState, Plan, SupersededBy};
use domain::session::SessionLimits;
use jiff::SignedDuration;
use uuid::Uuid;

use super::*;

const LIMITS: SessionLimits = SessionLimits {
    idle_seconds: 900,
    absolute_seconds: 28_800,
};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_767_600_000 + second).unwrap()
}

fn person() -> PersonId {
    PersonId {
        tenant: Uuid::from_u128(1),
        object: Uuid::from_u128(2),
    }
}

/// The cookie of a session that was opened before.
fn cookie() -> Digest {
    Digest::of("an older cookie")
}

/// Disclosure `number` of the same key.
fn disclosure(number: u128) -> NewDisclosure {
    NewDisclosure {
        id: DisclosureId(Uuid::from_u128(10 + number)),
        order: OrderId(Uuid::from_u128(20 + number)),
        person: person(),
        person_name: "megan@contoso.example".to_owned(),
        session: cookie(),
        form: Digest::of(&format!("form {number}")),
        key: StoredKey {
            id: KeyId(Uuid::from_u128(30)),
            device: DeviceId(Uuid::from_u128(40)),
            volume: Volume::OperatingSystem,
            created_at: at(-1000),
        },
        device_name: "LAPTOP-1".to_owned(),
        path: DisclosurePath::SelfService,
        subject: None,
        case: None,
        why: None,
        from: None,
        plan: Plan::AtOnce,
        reference: Reference::from_random([7; 5]),
        at: at(10 * i64::try_from(number).unwrap()),
        extension: 0,
    }
}

fn event(code: EventCode, second: i64, detail: &str) -> Event {
    let of = disclosure(1);
    Event {
        reference: Some(of.reference),
        person: Some(of.person),
        person_name: Some(of.person_name),
        device: Some(of.key.device),
        key: Some(of.key.id),
        disclosure: Some(of.id),
        order: Some(of.order),
        detail: Some(detail.to_owned()),
        ..Event::new(code, at(second))
    }
}

#[tokio::test]
async fn an_older_ledger_is_found_whole() {
    let folder = TempDir::new().unwrap();
    let ledger = first::opened(&folder).await;
    let verified = ledger.verify().await.unwrap();
    assert_eq!((verified.records, verified.disclosures), (3, 1));
    let past = ledger.list_disclosures(&DisclosureFilter::default(), 10).await.unwrap();
    assert_eq!(
        (past.len(), past[0].id, past[0].path),
        (1, disclosure(1).id, DisclosurePath::SelfService)
    );
    assert_eq!(
        (&past[0].outcome, past[0].order.plan),
        (&Some(ReadOutcome::Read), Plan::AtOnce)
    );
    let order = ledger
        .lease_order(at(20), SignedDuration::from_mins(2))
        .await
        .unwrap()
        .unwrap();
    assert_eq!((order.id, order.disclosure), (disclosure(1).order, Some(disclosure(1).id)));
    assert_eq!(
        (order.cause, order.plan, order.incident),
        (Cause::SelfService, Plan::AtOnce, None)
    );
    assert_eq!((order.device_name.as_str(), order.person), ("LAPTOP-1", Some(person())));
    let record = ledger.find_record(1).await.unwrap().unwrap();
    assert_eq!(record.event, event(EventCode::DisclosureBegun, 10, "self-service"));
    ledger.verify().await.unwrap();
}

#[tokio::test]
async fn an_older_ledger_goes_on() {
    let folder = TempDir::new().unwrap();
    let ledger = first::opened(&folder).await;
    let session = ledger.find_session(cookie(), at(12), LIMITS).await.unwrap().unwrap();
    assert_eq!((session.roles, session.guest), (vec![Role::Helpdesk], false));
    ledger.begin_disclosure(&disclosure(2), at(50)).await.unwrap().unwrap();
    let older = ledger.find_order(disclosure(1).order).await.unwrap().unwrap();
    assert_eq!(older.state, OrderState::Superseded(SupersededBy::LaterOrder));
    let document = Document {
        kind: DocumentKind::Case,
        number: Reference::from_random([1; 5]),
        version: 1,
        state: "open".to_owned(),
        subject: None,
        worker: None,
        opened_at: at(30),
        body: b"{}".to_vec(),
    };
    let opened = Event::new(EventCode::CaseOpened, at(30));
    ledger.save_document(&document, &[opened]).await.unwrap().unwrap();
    let ended = Event::new(EventCode::SessionsEnded, at(40));
    assert_eq!(
        ledger.end_sessions_of(person(), &ended).await.unwrap(),
        1,
        "found by its sealed facts"
    );
    assert!(!ledger.is_session_alive(cookie(), at(41), LIMITS).await.unwrap());
    ledger.close().await;
    let again = open(&folder).await;
    let verified = again.verify().await.unwrap();
    assert_eq!((verified.records, verified.disclosures), (3 + 3 + 2, 2));
    assert_eq!(
        again.find_document(DocumentKind::Case, &document.number).await.unwrap(),
        Some(document)
    );
}
