//! The chain and its head.

use domain::document::DocumentKind;
use domain::ports::Documents;

use super::*;
use crate::fixture::books::{document, done};

/// Every column of the first, a middle and the last record, in every way its type allows: the record is named.
#[tokio::test]
async fn a_change_of_any_column_of_a_record_is_found() {
    change_columns(story().await, &[1, 2, 8, LAST]).await;
}

/// The same for records that have more to say.
#[tokio::test]
async fn a_change_of_any_column_of_a_younger_record_is_found() {
    change_columns(books::story().await, &[2, 3, 6, 9]).await;
}

async fn change_columns(fixture: Fixture, records: &[i64]) {
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "records").await;
    for (column, kind) in columns(&mut intruder, "records").await {
        for &seq in records {
            let mut values = other_values(&column, &kind);
            let is_set = format!("SELECT {column} IS NOT NULL FROM records WHERE seq = {seq}");
            if !matches!(column.as_str(), "seq" | "at" | "code" | "prev" | "hash")
                && sqlx::query_scalar(AssertSqlSafe(is_set))
                    .fetch_one(&mut intruder)
                    .await
                    .unwrap()
            {
                values.push("NULL".to_owned());
            }
            for value in values {
                let change = format!("UPDATE OR IGNORE records SET {column} = {value} WHERE seq = {seq}");
                let done = sqlx::query(AssertSqlSafe(change.clone()))
                    .execute(&mut intruder)
                    .await
                    .unwrap();
                if done.rows_affected() == 0 {
                    assert_eq!(column, "seq", "only another record's number cannot be taken: {change}");
                    continue;
                }
                let error = fixture.ledger.verify().await.expect_err(&change);
                let (named, what) = bad_row(&error).expect(&change);
                // A record that got a lower number is the first where none was, or leaves a gap where it stood.
                let first_bad = if column == "seq" && value.contains('-') { 1 } else { seq };
                assert_eq!(named, first_bad, "{change}: {error}");
                assert!(
                    column == "seq" || matches!(what, RowFault::Changed | RowFault::Unreadable),
                    "{change}: {error}"
                );
                put_back(&mut intruder, "records").await;
            }
        }
    }
    assert_eq!(
        fixture.ledger.verify().await,
        Err(VerifyError::Guards),
        "nothing else is wrong now"
    );
}

#[tokio::test]
async fn a_removed_record_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "records").await;
    let cases = [
        ("seq = 1", 1, RowFault::Missing),
        ("seq = 7", 7, RowFault::Missing),
        ("seq BETWEEN 4 AND 9", 4, RowFault::Missing),
        ("seq = 15", 15, RowFault::RemovedFromEnd),
        ("seq > 5", 6, RowFault::RemovedFromEnd),
        ("true", 1, RowFault::RemovedFromEnd),
    ];
    for (which, seq, what) in cases {
        run(&mut intruder, format!("DELETE FROM records WHERE {which}")).await;
        let error = fixture.ledger.verify().await.expect_err(which);
        assert_eq!(bad_row(&error), Some((seq, what)), "{which}");
        put_back(&mut intruder, "records").await;
    }
}

/// A gap is closed by moving all later records up.
#[tokio::test]
async fn a_removed_record_is_found_when_the_others_move_up() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    let close = "DELETE FROM records WHERE seq = 4; UPDATE records SET seq = -seq; \
                 UPDATE records SET seq = CASE WHEN seq < -4 THEN -seq - 1 ELSE -seq END";
    run(&mut intruder, close.to_owned()).await;
    assert_eq!(
        bad_row(&fixture.ledger.verify().await.unwrap_err()),
        Some((4, RowFault::Changed))
    );
}

#[tokio::test]
async fn swapped_records_are_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    let swap = "UPDATE records SET seq = -1 WHERE seq = 5; UPDATE records SET seq = 5 WHERE seq = 9; \
                UPDATE records SET seq = 9 WHERE seq = -1";
    run(&mut intruder, swap.to_owned()).await;
    assert_eq!(
        bad_row(&fixture.ledger.verify().await.unwrap_err()),
        Some((5, RowFault::Reordered))
    );
}

#[tokio::test]
async fn a_foreign_record_behind_the_last_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder().await;
    let add =
        "INSERT INTO records (seq, at, code, prev, hash) SELECT 16, at, 1001, hash, randomblob(32) FROM records WHERE seq = 15";
    run(&mut intruder, add.to_owned()).await;
    assert_eq!(
        bad_row(&fixture.ledger.verify().await.unwrap_err()),
        Some((16, RowFault::Changed))
    );
}

/// A record that Rekey wrote, but whose head was set back.
#[tokio::test]
async fn a_head_that_was_set_back_is_found() {
    let fixture = Fixture::new().await;
    fixture.ledger.record(&signed_in(1)).await.unwrap();
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "head").await;
    fixture.ledger.record(&signed_in(2)).await.unwrap();
    put_back(&mut intruder, "head").await;
    assert_eq!(
        bad_row(&fixture.ledger.verify().await.unwrap_err()),
        Some((2, RowFault::BeyondHead))
    );
}

#[tokio::test]
async fn a_change_of_any_column_of_the_head_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    run(&mut intruder, "PRAGMA ignore_check_constraints = on".to_owned()).await;
    keep(&mut intruder, "head").await;
    for (column, kind) in columns(&mut intruder, "head").await {
        for value in other_values(&column, &kind) {
            run(&mut intruder, format!("UPDATE head SET {column} = {value}")).await;
            let verified = fixture.ledger.verify().await;
            assert_eq!(verified, Err(VerifyError::Head(HeadFault::Seal)), "{column} = {value}");
            assert!(
                fixture.ledger.record(&signed_in(1)).await.is_err(),
                "nothing is appended to a changed head: {column} = {value}"
            );
            put_back(&mut intruder, "head").await;
        }
    }
    run(&mut intruder, "DELETE FROM head".to_owned()).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Head(HeadFault::Missing)));
}

/// The last record is cut off and the head is made to say so. Without the key it has no seal.
#[tokio::test]
async fn a_cut_chain_with_a_forged_head_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    let cut = "DELETE FROM records WHERE seq = 15; \
               UPDATE head SET (seq, hash) = (SELECT seq, hash FROM records WHERE seq = 14)";
    run(&mut intruder, cut.to_owned()).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Head(HeadFault::Seal)));
}

/// A whole older copy of records and head passes by itself, and fails against a head that was noted later.
#[tokio::test]
async fn an_older_copy_is_found_by_a_noted_head() {
    let fixture = Fixture::new().await;
    fixture.ledger.record(&signed_in(1)).await.unwrap();
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "head").await;
    keep(&mut intruder, "records").await;
    fixture.ledger.record(&signed_in(2)).await.unwrap();
    let noted = fixture.ledger.head().await.unwrap();
    fixture.ledger.record(&signed_in(3)).await.unwrap();
    assert_eq!(
        fixture.ledger.verify_since(noted).await,
        Err(VerifyError::Guards),
        "the ledger goes on from the noted head"
    );
    put_back(&mut intruder, "head").await;
    put_back(&mut intruder, "records").await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
    let error = fixture.ledger.verify_since(noted).await.unwrap_err();
    assert_eq!(bad_row(&error), Some((2, RowFault::RemovedFromEnd)));
    // And when the ledger went on from the older copy in another way.
    fixture.ledger.record(&signed_in(4)).await.unwrap();
    let error = fixture.ledger.verify_since(noted).await.unwrap_err();
    assert_eq!(bad_row(&error), Some((2, RowFault::NotAsNoted)));
}

#[tokio::test]
async fn the_guards_refuse_changes() {
    let fixture = story().await;
    let opened = document(DocumentKind::Case, 1, 1);
    let event = done(EventCode::CaseOpened, &opened);
    fixture.ledger.save_document(&opened, &[event]).await.unwrap().unwrap();
    let mut intruder = fixture.intruder().await;
    let refused = [
        "UPDATE records SET detail = 'x' WHERE seq = 3",
        "DELETE FROM records WHERE seq = 3",
        "INSERT OR REPLACE INTO records SELECT * FROM records WHERE seq = 3",
        "INSERT INTO records (seq, at, code, prev, hash) VALUES (99, 0, 1001, x'00', x'00')",
        "DELETE FROM head",
        "DELETE FROM disclosures",
        "UPDATE disclosures SET outcome = 'refused' WHERE outcome = 'read'",
        "DELETE FROM orders",
        "DELETE FROM documents",
        "UPDATE documents SET state = 'open'",
    ];
    for change in refused {
        assert!(sqlx::raw_sql(change).execute(&mut intruder).await.is_err(), "{change}");
    }
    fixture.ledger.verify().await.unwrap();
    run(&mut intruder, "DROP TRIGGER records_stay".to_owned()).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
    let blunt =
        "CREATE TRIGGER records_stay BEFORE DELETE ON records WHEN 0 BEGIN SELECT RAISE(ABORT, 'records are append-only'); END";
    run(&mut intruder, blunt.to_owned()).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
    let whole = "CREATE TRIGGER records_stay BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'records are append-only'); END";
    run(&mut intruder, format!("DROP TRIGGER records_stay; {whole}")).await;
    fixture.ledger.verify().await.unwrap();
    let extra = "CREATE TRIGGER forget AFTER INSERT ON orders BEGIN UPDATE orders SET next_look_at = NULL; END";
    run(&mut intruder, extra.to_owned()).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
}
