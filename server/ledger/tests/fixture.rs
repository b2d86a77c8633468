//! A ledger in a folder of its own, and the things that are put into it.

pub mod books;
mod sessions;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use domain::device::{StoredKey, Volume};
use domain::disclosure::{DisclosureFilter, DisclosurePath, NewDisclosure, ReadOutcome};
use domain::id::{DeviceId, Digest, DisclosureId, KeyId, OrderId, PersonId, Reference};
use domain::ports::{Disclosures, Randomness, Sessions};
use domain::record::Event;
use domain::rotation::{OrderState, Plan, RotationOrder};
use domain::secret::SecretText;
use domain::session::Session;
use jiff::{SignedDuration, Timestamp};
use ledger::{LedgerKey, SqliteLedger};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions};
use tempfile::TempDir;
use uuid::Uuid;

pub use self::sessions::{LIMITS, attempt, session, signed_in, tokens};

pub const LEASE: SignedDuration = SignedDuration::from_mins(2);

/// Never the same bytes twice.
#[derive(Default)]
pub struct Counting(AtomicU64);

impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        let number = self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes();
        bytes.fill(0x5a);
        for (byte, digit) in bytes.iter_mut().zip(number.iter().rev()) {
            *byte = *digit;
        }
    }
}

pub struct Fixture {
    pub folder: TempDir,
    pub ledger: SqliteLedger,
}

impl Fixture {
    pub async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let ledger = open_in(&folder).await;
        Self { folder, ledger }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("ledger.sqlite")
    }

    /// A connection past Rekey, as somebody has who may write into the file.
    pub async fn intruder(&self) -> SqliteConnection {
        SqliteConnectOptions::new()
            .filename(self.path())
            .foreign_keys(false)
            .connect()
            .await
            .unwrap()
    }

    /// An intruder for whom the guards are gone.
    pub async fn intruder_without_guards(&self) -> SqliteConnection {
        let mut intruder = self.intruder().await;
        let triggers: Vec<String> = sqlx::query_scalar("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
            .fetch_all(&mut intruder)
            .await
            .unwrap();
        assert!(!triggers.is_empty());
        for trigger in triggers {
            run(&mut intruder, format!("DROP TRIGGER {trigger}")).await;
        }
        intruder
    }
}

pub fn url_in(folder: &TempDir) -> String {
    format!("sqlite://{}/ledger.sqlite", folder.path().display())
}

pub fn key() -> LedgerKey {
    LedgerKey::from_bytes([7; 32])
}

pub async fn open_in(folder: &TempDir) -> SqliteLedger {
    SqliteLedger::open(&url_in(folder), &key(), Arc::new(Counting::default()))
        .await
        .unwrap()
}

pub async fn run(connection: &mut SqliteConnection, sql: String) {
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(connection).await.unwrap();
}

/// `seconds` after the tests' beginning, 2026-01-05 08:00 UTC, and a bit: the ledger keeps microseconds.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_microsecond((1_767_600_000 + seconds) * 1_000_000 + 123_456).unwrap()
}

fn uuid(kind: u8, number: u128) -> Uuid {
    Uuid::from_u128((u128::from(kind) << 96) | number)
}

pub fn person(number: u128) -> PersonId {
    PersonId {
        tenant: uuid(1, 1),
        object: uuid(2, number),
    }
}

pub fn digest(kind: &str, number: u128) -> Digest {
    Digest::of(&format!("{kind}-{number}"))
}

pub fn secret(kind: &str, number: u128) -> SecretText {
    SecretText::new(format!("plain-{kind}-{number}"))
}

/// Disclosure `number` with a form of its own: person 1, session 1, key 1 of device 1's system volume.
pub fn disclosure(number: u128) -> NewDisclosure {
    NewDisclosure {
        id: DisclosureId(uuid(3, number)),
        order: OrderId(uuid(4, number)),
        person: person(1),
        person_name: "megan1@contoso.example".to_owned(),
        session: digest("cookie", 1),
        form: digest("form", number),
        key: stored_key(1),
        device_name: "LAPTOP-1".to_owned(),
        path: DisclosurePath::SelfService,
        subject: None,
        case: None,
        why: None,
        from: None,
        plan: Plan::AtOnce,
        reference: Reference::from_random([0, 0, 0, 0, u8::try_from(number % 256).unwrap()]),
        at: at(i64::try_from(number).unwrap()),
        extension: 0,
    }
}

/// The disclosures to or for this person.
pub fn of_person(number: u128) -> DisclosureFilter {
    DisclosureFilter {
        concerning: Some(person(number)),
        ..DisclosureFilter::default()
    }
}

/// Key `number`, of the device with the same number.
pub fn stored_key(number: u128) -> StoredKey {
    StoredKey {
        id: KeyId(uuid(5, number)),
        device: DeviceId(uuid(6, number)),
        volume: Volume::OperatingSystem,
        created_at: at(-1000),
    }
}

/// The second record of a disclosure.
pub fn read_event(disclosure: &NewDisclosure, outcome: &ReadOutcome, at: Timestamp) -> Event {
    Event {
        person: Some(disclosure.person),
        key: Some(disclosure.key.id),
        disclosure: Some(disclosure.id),
        request_id: Some("0f7a3a3e".to_owned()),
        ..Event::new(outcome.event_code(), at)
    }
}

/// The order as it is after a change of state, and the record of it.
pub fn turned(order: &RotationOrder, state: OrderState, at: Timestamp) -> (RotationOrder, Event) {
    let event = Event {
        order: Some(order.id),
        disclosure: order.disclosure,
        ..Event::new(state.event_code(), at)
    };
    let mut order = order.clone();
    order.accepted_at = if state == OrderState::Accepted {
        Some(at)
    } else {
        order.accepted_at
    };
    order.ended_at = state.has_ended().then_some(at);
    order.state = state;
    order.attempts = 0;
    (order, event)
}

/// Opens the session that the disclosure is asked for in, unless it is open: one record more.
pub async fn sign_in_for(ledger: &(impl Sessions + ?Sized), disclosure: &NewDisclosure) {
    let id = disclosure.session;
    if !ledger.is_session_alive(id, disclosure.at, LIMITS).await.unwrap() {
        ledger
            .open_session(&Session { id, ..session(1) }, &signed_in(1))
            .await
            .unwrap();
    }
}

/// Begins it, which must succeed; the first look is due 30 seconds later. Who asks is signed in.
pub async fn begin(ledger: &(impl Sessions + Disclosures + ?Sized), disclosure: &NewDisclosure) {
    sign_in_for(ledger, disclosure).await;
    let look_at = disclosure.at + SignedDuration::from_secs(30);
    ledger.begin_disclosure(disclosure, look_at).await.unwrap().unwrap();
}

/// Finishes it one second after it began.
pub async fn finish(ledger: &(impl Disclosures + ?Sized), disclosure: &NewDisclosure, outcome: ReadOutcome) {
    let event = read_event(disclosure, &outcome, disclosure.at + SignedDuration::from_secs(1));
    ledger.finish_disclosure(disclosure.id, &outcome, &event).await.unwrap();
}
