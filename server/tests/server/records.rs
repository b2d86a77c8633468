//! The ledger, read from outside while the server runs or after it died.

use std::path::Path;
use std::str::FromStr;
use std::sync::{Arc, Mutex};

use domain::disclosure::{DisclosureFilter, PastDisclosure};
use domain::id::PersonId;
use domain::ports::{Disclosures, Randomness};
use domain::record::EventCode;
use ledger::{LedgerKey, SqliteLedger, Verified};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row};

/// Not secret: a test needs no secrets.
struct Seeded(Mutex<ChaCha20Rng>);

impl Randomness for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

pub struct Ledger {
    pub ledger: SqliteLedger,
    url: String,
}

/// One record, as far as the tests ask.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    pub code: u16,
    pub reference: Option<String>,
    pub detail: Option<String>,
}

impl Ledger {
    pub async fn open(folder: &Path) -> Self {
        let url = format!("sqlite:{}", folder.join("ledger.sqlite").display());
        let randomness = Arc::new(Seeded(Mutex::new(ChaCha20Rng::seed_from_u64(7))));
        let key = LedgerKey::load_or_create(&folder.join("ledger.key"), randomness.as_ref(), true).unwrap();
        let ledger = SqliteLedger::open(&url, &key, randomness).await.unwrap();
        Self { ledger, url }
    }

    pub async fn verify(&self) -> Verified {
        self.ledger.verify().await.unwrap()
    }

    /// All disclosures of a person, newest first.
    pub async fn disclosures(&self, person: PersonId) -> Vec<PastDisclosure> {
        let filter = DisclosureFilter {
            concerning: Some(person),
            ..DisclosureFilter::default()
        };
        self.ledger.list_disclosures(&filter, 10_000).await.unwrap()
    }

    /// All records, oldest first.
    pub async fn records(&self) -> Vec<Record> {
        let mut connection = self.connection().await;
        let rows = sqlx::query("SELECT code, reference, detail FROM records ORDER BY seq")
            .fetch_all(&mut connection)
            .await
            .unwrap();
        let record = |row: sqlx::sqlite::SqliteRow| Record {
            code: u16::try_from(row.get::<i64, _>(0)).unwrap(),
            reference: row.get(1),
            detail: row.get(2),
        };
        rows.into_iter().map(record).collect()
    }

    /// The records of one request, by the reference that its page shows.
    pub async fn records_of(&self, reference: &str) -> Vec<Record> {
        let mut records = self.records().await;
        records.retain(|record| record.reference.as_deref() == Some(reference));
        records
    }

    /// How many records have this code.
    pub async fn count(&self, code: EventCode) -> usize {
        self.records()
            .await
            .iter()
            .filter(|record| record.code == code.number())
            .count()
    }

    /// A connection past Rekey.
    pub async fn connection(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::from_str(&self.url).unwrap();
        SqliteConnection::connect_with(&options).await.unwrap()
    }
}

/// The codes of records, in order.
pub fn codes(records: &[Record]) -> Vec<u16> {
    records.iter().map(|record| record.code).collect()
}
