//! Rule 1: where the ledger cannot commit, nothing is shown, and nothing is asked for.

use serde_json::json;
use sqlx::sqlite::SqliteConnection;

use crate::eventually::eventually;
use crate::records::{Ledger, codes};
use crate::stage::{READ, Stage};

/// Somebody else holds the ledger's write lock for longer than Rekey waits.
async fn hold(ledger: &Ledger) -> SqliteConnection {
    let mut connection = ledger.connection().await;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
    connection
}

async fn release(mut connection: SqliteConnection) {
    sqlx::query("ROLLBACK").execute(&mut connection).await.unwrap();
}

#[tokio::test]
async fn without_the_first_record_the_directory_is_not_asked() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let ledger = stage.ledger().await;
    let held = hold(&ledger).await;
    let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (503, "ledger-unwritable"));
    refused.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 0);
    release(held).await;
    assert_eq!(ledger.verify().await.disclosures, 0);
    // The form's number was not used up by it.
    browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await.password();
}

#[tokio::test]
async fn without_the_second_record_nothing_is_shown() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let ledger = stage.ledger().await;
    stage.faults(json!([{ "match": READ, "delayMs": 1000 }])).await;
    let reveal = tokio::spawn(async move { browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await });
    eventually("the read to be under way", || async {
        (!stage.requests(READ).await.is_empty()).then_some(())
    })
    .await;
    let held = hold(&ledger).await;
    let refused = reveal.await.unwrap();
    release(held).await;
    assert_eq!(refused.refusal(), (503, "ledger-unwritable"));
    refused.assert_no_digits();
    // The password was given out, so its record and its order stand.
    assert_eq!(codes(&ledger.records_of(&refused.reference()).await), [2001, 3001]);
    let past = ledger.disclosures(stage.person("owner").await).await;
    assert_eq!(past[0].outcome, None);
    assert!(!past[0].order.state.has_ended());
    ledger.verify().await;
}
