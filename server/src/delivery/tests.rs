//! What the tests of delivery share, and those of putting it together.

use domain::audit::Record;
use domain::id::{DeviceId, DisclosureId, KeyId, OrderId, PersonId, Reference};
use domain::ports::Outbox as _;
use domain::record::{ChainHash, Event, EventCode};
use jiff::Timestamp;
use ledger::{LedgerKey, SqliteLedger};
use sqlx::{Connection as _, SqliteConnection};
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::config::SinkName;

/// Nothing here takes this long, even on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The time stands still, and randomness is nought.
struct Nought;

impl Clock for Nought {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

impl Randomness for Nought {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// A ledger in a folder of its own.
pub struct Fixture {
    pub ledger: Arc<dyn Ledger>,
    folder: TempDir,
}

impl Fixture {
    pub async fn with_records(number: u32) -> Self {
        let folder = TempDir::new().unwrap();
        let url = format!("sqlite:{}", folder.path().join("ledger.sqlite").display());
        let key = LedgerKey::load_or_create(&folder.path().join("ledger.key"), &Nought, false).unwrap();
        let ledger = SqliteLedger::open(&url, &key, Arc::new(Nought)).await.unwrap();
        let fixture = Self {
            ledger: Arc::new(ledger),
            folder,
        };
        for _ in 0..number {
            fixture.record().await;
        }
        fixture
    }

    pub async fn record(&self) {
        let event = Event::new(EventCode::SignedIn, Timestamp::UNIX_EPOCH);
        self.ledger.record(&event).await.unwrap();
    }

    /// From now on it cannot tell how many records there are.
    pub async fn break_ledger(&self) {
        let url = format!("sqlite:{}", self.folder.path().join("ledger.sqlite").display());
        let mut connection = SqliteConnection::connect(&url).await.unwrap();
        sqlx::query("DROP TABLE head").execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    pub fn ports(&self) -> Ports {
        Ports {
            ledger: Arc::clone(&self.ledger),
            clock: Arc::new(Nought),
            randomness: Arc::new(Nought),
        }
    }
}

fn person(number: u128) -> PersonId {
    PersonId {
        tenant: Uuid::from_u128(0xAA),
        object: Uuid::from_u128(number),
    }
}

/// A record that holds no more than it must.
pub fn spare(seq: i64) -> Record {
    Record {
        seq,
        event: Event::new(EventCode::SignedIn, Timestamp::from_second(1_795_338_000).unwrap()),
        hash: ChainHash([seq.to_be_bytes()[7]; 32]),
    }
}

/// A record that holds everything.
pub fn full(seq: i64) -> Record {
    let text = |text: &str| Some(text.to_owned());
    let record = spare(seq);
    let event = Event {
        code: EventCode::KeyReadRefused.number(),
        at: Timestamp::from_microsecond(1_795_338_000_000_250).unwrap(),
        reference: Some(Reference::from_stored("K7QM-2XF4".to_owned())),
        person: Some(person(1)),
        person_name: text("tess@contoso.example"),
        subject: Some(person(2)),
        subject_name: text("anna@contoso.example"),
        device: Some(DeviceId(Uuid::from_u128(3))),
        key: Some(KeyId(Uuid::from_u128(4))),
        disclosure: Some(DisclosureId(Uuid::from_u128(5))),
        order: Some(OrderId(Uuid::from_u128(6))),
        detail: text("not-delivered"),
        path: text("helpdesk"),
        why: text("a new mainboard"),
        from: text("192.0.2.7"),
        case: text("ABCD-EFGH"),
        request_id: text("0b5e"),
    };
    Record { event, ..record }
}

/// Lets everything else run until it is so.
pub async fn eventually(mut is_so: impl FnMut() -> bool) {
    let asking = async {
        while !is_so() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(PATIENCE, asking).await.unwrap();
}

async fn delivery(toml: &str) -> (Fixture, Delivery) {
    let fixture = Fixture::with_records(1).await;
    let section: DeliverySection = toml::from_str(toml).unwrap();
    section.check().unwrap();
    let public_url = Url::parse("https://rekey.example.com").unwrap();
    let delivery = Delivery::new(&section, &public_url, &fixture.ports()).unwrap();
    (fixture, delivery)
}

const WEBHOOK: &str = "[webhook]\nurl = 'http://127.0.0.1:9'\nsecret = 'sixteen characters'";

#[tokio::test]
async fn each_way_that_is_set_up_has_a_sink() {
    let fixture = Fixture::with_records(1).await;
    let public_url = Url::parse("https://rekey.example.com").unwrap();
    let names = |toml: &str| -> Vec<SinkName> {
        let sinks = sinks(&toml::from_str(toml).unwrap(), &public_url, &fixture.ports()).unwrap();
        sinks.iter().map(|sink| sink.name()).collect()
    };
    assert_eq!(names(""), []);
    assert_eq!(names("stdout = true"), [SinkName::Stdout]);
    let all = format!("stdout = true\n{WEBHOOK}\n[syslog]\naddress = 'udp://127.0.0.1:9'");
    assert_eq!(names(&all), [SinkName::Webhook, SinkName::Syslog, SinkName::Stdout]);
}

#[tokio::test]
async fn what_the_policy_does_not_name_is_not_waited_for() {
    let (_fixture, delivery) = delivery(WEBHOOK).await;
    assert_eq!(delivery.couriers.len(), 1);
    assert!(delivery.outbox.is_delivered().await);
}

#[tokio::test]
async fn what_it_names_is_waited_for() {
    let (_fixture, delivery) = delivery(&format!("wait_for = ['webhook']\nwait_seconds = 1\n{WEBHOOK}")).await;
    assert!(!delivery.outbox.is_delivered().await);
}
