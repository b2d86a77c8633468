use std::sync::Arc;

use domain::audit::RecordFilter;
use domain::id::DeviceId;
use domain::ports::Randomness;
use domain::record::{EventCode, Outcome};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Row};
use tempfile::TempDir;
use uuid::Uuid;

use super::{FIRST_FROM, LAST_BEFORE, key_range, statement};
use crate::key::LedgerKey;
use crate::open::SqliteLedger;

struct Zeros;

impl Randomness for Zeros {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// How `SQLite` would go about it, step by step.
async fn plan(ledger: &SqliteLedger, question: &str) -> Vec<String> {
    let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {question}"));
    let steps = sqlx::query(explain).fetch_all(&ledger.readers).await.unwrap();
    steps.iter().map(|step| step.get("detail")).collect()
}

/// Every filter alone, and every combination of them.
fn every_filter() -> Vec<RecordFilter> {
    let of = |bits: u32| {
        let is_set = |bit: u32| bits & (1 << bit) != 0;
        RecordFilter {
            name: is_set(0).then(|| "megan@contoso.example".to_owned()),
            device: is_set(1).then_some(DeviceId(Uuid::nil())),
            key_prefix: is_set(2).then(|| "1A2B3C4D".to_owned()),
            path: is_set(3).then(|| "helpdesk".to_owned()),
            outcome: is_set(4).then_some(Outcome::Refused),
            codes: is_set(5)
                .then_some(vec![EventCode::KeyReadRefused, EventCode::CheckFailed])
                .unwrap_or_default(),
            from: is_set(6).then_some(Timestamp::UNIX_EPOCH),
            until: is_set(7).then_some(Timestamp::UNIX_EPOCH),
            reference: is_set(8).then(|| "K7QM-2XF4".to_owned()),
        }
    };
    (0..1 << 9).map(of).collect()
}

/// Nothing reads all records, and nothing sorts what an index has in order. Only the key IDs that begin so stand in another order.
#[tokio::test]
async fn every_search_goes_by_an_index() {
    let folder = TempDir::new().unwrap();
    let url = format!("sqlite://{}/ledger.sqlite", folder.path().display());
    let ledger = SqliteLedger::open(&url, &LedgerKey::from_bytes([7; 32]), Arc::new(Zeros))
        .await
        .unwrap();
    for filter in every_filter() {
        let steps = plan(&ledger, &statement(&filter)).await;
        let sorts = steps.iter().filter(|step| step.contains("TEMP B-TREE")).count();
        let scans = steps.iter().filter(|step| step.starts_with("SCAN records")).count();
        let by_number = steps
            .iter()
            .filter(|step| step.contains("PRIMARY KEY (rowid>? AND rowid<?)"))
            .count();
        let is_by_key = filter.key_prefix.is_some() && filter.reference.is_none();
        let any = RecordFilter {
            from: filter.from,
            until: filter.until,
            ..RecordFilter::default()
        };
        assert_eq!(scans, 0, "{filter:?}: {steps:#?}");
        assert_eq!(sorts, usize::from(is_by_key), "{filter:?}: {steps:#?}");
        assert_eq!(by_number, usize::from(filter == any), "{filter:?}: {steps:#?}");
    }
    for question in [FIRST_FROM, LAST_BEFORE] {
        let steps = plan(&ledger, question).await;
        let searches = steps
            .iter()
            .filter(|step| step.starts_with("SEARCH records USING COVERING INDEX"))
            .count();
        assert_eq!(searches, 2, "{question}: {steps:#?}");
    }
}

#[test]
fn a_beginning_of_a_key_id_gives_its_range() {
    let range = key_range("1A2").unwrap();
    assert_eq!(range[0], Uuid::from_u128(0x1a2 << 116).as_bytes());
    assert_eq!(range[1], Uuid::from_u128((0x1a3 << 116) - 1).as_bytes());
    let whole = key_range(&"7F".repeat(16)).unwrap();
    assert_eq!(whole[0], whole[1]);
    for none in ["xyz", "1A2 ", &"0".repeat(33)] {
        assert_eq!(key_range(none), None, "{none}");
    }
}
