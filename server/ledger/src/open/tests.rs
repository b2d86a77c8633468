mod older;

use std::sync::Arc;

use domain::ports::Randomness;
use domain::record::{Event, EventCode};
use jiff::Timestamp;
use tempfile::TempDir;

use super::SqliteLedger;
use crate::chain;
use crate::key::LedgerKey;

struct Zeros;

impl Randomness for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

async fn open(folder: &TempDir) -> SqliteLedger {
    let url = format!("sqlite://{}/ledger.sqlite", folder.path().display());
    SqliteLedger::open(&url, &LedgerKey::from_bytes([7; 32]), Arc::new(Zeros))
        .await
        .unwrap()
}

async fn pragma(ledger: &SqliteLedger, pragma: &'static str) -> i64 {
    sqlx::query_scalar(pragma).fetch_one(&ledger.writer).await.unwrap()
}

/// Commits are durable (rule 1 of the design): the log is flushed before a commit returns.
#[tokio::test]
async fn commits_are_durable() {
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder).await;
    let mode: String = sqlx::query_scalar("PRAGMA journal_mode")
        .fetch_one(&ledger.writer)
        .await
        .unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(pragma(&ledger, "PRAGMA synchronous").await, 2, "FULL");
    assert_eq!(pragma(&ledger, "PRAGMA foreign_keys").await, 1);
    assert_eq!(pragma(&ledger, "PRAGMA secure_delete").await, 1);
    assert_eq!(pragma(&ledger, "PRAGMA busy_timeout").await, 5000);
}

#[tokio::test]
async fn readers_cannot_write() {
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder).await;
    assert!(sqlx::query("DELETE FROM sessions").execute(&ledger.readers).await.is_err());
}

/// A transaction that is dropped in its middle, and a process that dies in it, leave nothing.
#[tokio::test]
async fn a_transaction_without_its_commit_leaves_nothing() {
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder).await;
    let event = Event::new(EventCode::SignedIn, Timestamp::UNIX_EPOCH);
    let mut tx = ledger.begin().await.unwrap();
    chain::append(&mut tx, &ledger.chain, &[event.clone(), event]).await.unwrap();

    let after_crash = TempDir::new().unwrap();
    for file in ["ledger.sqlite", "ledger.sqlite-wal"] {
        std::fs::copy(folder.path().join(file), after_crash.path().join(file)).unwrap();
    }
    assert_eq!(open(&after_crash).await.verify().await.unwrap().records, 0);

    drop(tx);
    assert_eq!(ledger.verify().await.unwrap().records, 0);
    // The writer is free again.
    ledger.begin().await.unwrap().commit().await.unwrap();
}
