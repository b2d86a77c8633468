//! How the chain of records stands, on the page and beside it.

use domain::record::EventCode;
use sqlx::Connection as _;

use crate::eventually::eventually;
use crate::records::Ledger;
use crate::stage::Stage;

/// The whole chain is read each second.
const VERIFY: [(&str, &str); 1] = [("REKEY_AUDIT__VERIFY_SECONDS", "1")];
/// The chain is never read.
const NEVER: [(&str, &str); 1] = [("REKEY_AUDIT__VERIFY_SECONDS", "0")];

#[tokio::test]
async fn the_page_shows_the_head_that_the_command_computes() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &NEVER).await;
    let page = stage.signed_in("security").await.open("/audit").await;
    let verified = stage.run(&["verify-ledger"]).await;
    let said = String::from_utf8(verified.stdout).unwrap();
    let head = said.lines().find_map(|line| line.strip_prefix("head ")).unwrap();
    assert!(
        page.text().contains(&format!("rekey verify-ledger --since {head}")),
        "{head}: {}",
        page.text()
    );
    assert!(page.body.contains(r#"data-shape="unknown""#), "not read yet: {}", page.body);
    assert!(
        page.text().contains("The records were not read through yet"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn the_chain_is_read_again_and_again_and_that_is_recorded() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &VERIFY).await;
    let ledger = stage.ledger().await;
    eventually("two readings", || async {
        (ledger.count(EventCode::ChainVerified).await >= 2).then_some(())
    })
    .await;
    let found = ledger.with(EventCode::ChainVerified).await.remove(0);
    let detail = found.event.detail.unwrap();
    let chain = ledger.chain().await;
    let before = chain.iter().find(|record| record.seq == found.seq - 1);
    let head = before.map(|record| format!("{}:{}", record.seq, record.hash));
    assert_eq!(Some(detail), head, "up to the record before it");
    let page = stage.signed_in("security").await.open("/audit").await;
    assert!(page.text().contains("The records are whole"), "{}", page.text());
    assert!(!page.text().contains("The records were changed"), "{}", page.text());
}

/// Somebody who can write into the database changes who it was.
async fn change_a_record(ledger: &Ledger) {
    let mut connection = ledger.connection().await;
    for sql in [
        "DROP TRIGGER records_append_only",
        "UPDATE records SET person_name = 'somebody@contoso.example' WHERE code = 1001",
    ] {
        sqlx::query(sql).execute(&mut connection).await.unwrap();
    }
    connection.close().await.unwrap();
}

/// What the page at this address says once the change is found.
async fn said_at(path: &str) {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &VERIFY).await;
    let auditor = stage.signed_in("security").await;
    let ledger = stage.ledger().await;
    change_a_record(&ledger).await;
    eventually("the change to be found", || async {
        (ledger.count(EventCode::ChainBroken).await > 0).then_some(())
    })
    .await;
    let page = auditor.clone().open(path).await;
    assert!(page.text().contains("The records were changed"), "{}", page.text());
    assert!(page.body.contains(r#"role="alert""#), "{}", page.body);
    // It does not become whole again by itself.
    let readings = ledger.count(EventCode::ChainBroken).await;
    eventually("another reading", || async {
        (ledger.count(EventCode::ChainBroken).await > readings).then_some(())
    })
    .await;
    assert!(auditor.clone().open(path).await.text().contains("The records were changed"));
}

#[tokio::test]
async fn a_record_that_was_changed_is_found_and_told() {
    said_at("/audit?code=9002").await;
}

/// The record that was changed would stand on this page. It is not shown, and why is said.
#[tokio::test]
async fn the_page_of_a_record_that_was_changed_tells_it_too() {
    said_at("/audit").await;
}
