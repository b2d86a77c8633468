//! Rule 9: any change to a past record, or its removal, is found. The intruder may write into the file and drop the guards, but
//! does not have the key.

mod books;
mod entries;
mod records;

use domain::disclosure::ReadOutcome;
use domain::ports::{Disclosures, Orders, Sessions};
use domain::record::{Event, EventCode};
use domain::rotation::{AttentionReason, OrderState};
use ledger::{EntryFault, HeadFault, RowFault, VerifyError};
use sqlx::AssertSqlSafe;
use sqlx::sqlite::SqliteConnection;

use crate::fixture::{Fixture, LEASE, at, begin, disclosure, finish, run, session, signed_in, stored_key, turned};

/// How many records [`story`] writes.
const LAST: i64 = 15;

/// A ledger in which everything has happened once.
async fn story() -> Fixture {
    let fixture = Fixture::new().await;
    let ledger = &fixture.ledger;
    ledger.open_session(&session(1), &signed_in(1)).await.unwrap();
    begin(ledger, &disclosure(1)).await;
    finish(ledger, &disclosure(1), ReadOutcome::Read).await;
    let order = ledger.lease_order(at(10), LEASE).await.unwrap().unwrap();
    let (order, event) = turned(&order, OrderState::Accepted, at(11));
    ledger.save_order(&order, Some(at(900)), Some(&event)).await.unwrap();
    begin(ledger, &disclosure(12)).await;
    finish(ledger, &disclosure(12), ReadOutcome::Unknown).await;
    let order = ledger.lease_order(at(14), LEASE).await.unwrap().unwrap();
    let state = OrderState::NeedsAttention(AttentionReason::ActionFailed { error_code: Some(-7) });
    let (order, event) = turned(&order, state, at(15));
    ledger.save_order(&order, Some(at(900)), Some(&event)).await.unwrap();
    let mut other = disclosure(20);
    other.key = stored_key(2);
    begin(ledger, &other).await;
    finish(ledger, &other, ReadOutcome::Refused).await;
    let detail = Some("clock-skew".to_owned());
    ledger
        .record(&Event {
            detail,
            ..Event::new(EventCode::SignInFailed, at(30))
        })
        .await
        .unwrap();
    assert_eq!(ledger.verify().await.unwrap().records, LAST);
    fixture
}

/// The columns of a table with their types.
async fn columns(intruder: &mut SqliteConnection, table: &str) -> Vec<(String, String)> {
    let list = format!("SELECT name, type FROM pragma_table_info('{table}')");
    let columns = sqlx::query_as(AssertSqlSafe(list)).fetch_all(intruder).await.unwrap();
    assert!(!columns.is_empty(), "{table}");
    columns
}

/// A copy to put back with [`put_back`].
async fn keep(intruder: &mut SqliteConnection, table: &str) {
    run(intruder, format!("CREATE TEMP TABLE kept_{table} AS SELECT * FROM {table}")).await;
}

async fn put_back(intruder: &mut SqliteConnection, table: &str) {
    run(
        intruder,
        format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table}"),
    )
    .await;
}

/// What verification says to each change of each column of each row of the table, in every way the column's type allows. Each
/// change is put back.
async fn every_change(fixture: &Fixture, intruder: &mut SqliteConnection, table: &str) -> Vec<(String, VerifyError)> {
    keep(intruder, table).await;
    let rows: i64 = sqlx::query_scalar(AssertSqlSafe(format!("SELECT max(rowid) FROM {table}")))
        .fetch_one(&mut *intruder)
        .await
        .unwrap();
    let mut errors = Vec::new();
    for (column, kind) in columns(intruder, table).await {
        for row in 1..=rows {
            for value in other_values(&column, &kind) {
                let change = format!("UPDATE {table} SET {column} = {value} WHERE rowid = {row} AND {column} IS NOT {value}");
                let done = sqlx::query(AssertSqlSafe(change.clone()))
                    .execute(&mut *intruder)
                    .await
                    .unwrap();
                assert_eq!(done.rows_affected(), 1, "{change}");
                let error = fixture.ledger.verify().await.expect_err(&change);
                errors.push((change, error));
                put_back(intruder, table).await;
            }
        }
    }
    errors
}

/// Other values that a column of this type can take: as SQL over the old one.
fn other_values(column: &str, kind: &str) -> Vec<String> {
    match kind {
        "INTEGER" => vec![format!("coalesce({column}, 0) + 1"), format!("coalesce({column}, 0) - 70000")],
        "TEXT" => vec![
            format!("coalesce({column}, '') || 'x'"),
            "''".to_owned(),
            "CAST(x'ff' AS TEXT)".to_owned(),
        ],
        "BLOB" => vec![
            format!("CAST(coalesce({column}, x'') || x'00' AS BLOB)"),
            format!("randomblob(coalesce(length({column}), 16))"),
            "x''".to_owned(),
        ],
        kind => panic!("a column of type {kind}"),
    }
}

fn bad_row(error: &VerifyError) -> Option<(i64, RowFault)> {
    match error {
        VerifyError::BadRow(bad) => Some((bad.seq, bad.what)),
        _ => None,
    }
}
