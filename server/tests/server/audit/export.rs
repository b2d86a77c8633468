//! Records that are taken away as a file.

use domain::ports::Disclosures as _;
use domain::record::{Event, EventCode};
use serde_json::Value;

use super::{address, two_reveals};
use crate::page::Page;
use crate::stage::Stage;

/// The template of the directory role that `admin@` holds (facts.md section F).
const GLOBAL_ADMINISTRATOR: &str = "62e90394-69f5-4237-9190-012177145e10";

/// The lines of a CSV file, without the head.
fn lines(csv: &Page) -> Vec<&str> {
    let mut lines = csv.body.split_terminator("\r\n");
    assert!(
        lines.next().unwrap().starts_with(r#""seq","at","code","outcome","person""#),
        "{}",
        csv.body
    );
    lines.collect()
}

#[tokio::test]
async fn a_file_holds_what_the_same_search_finds() {
    let (stage, _server) = Stage::serving().await;
    let (mut auditor, ledger, reference, key) = two_reveals(&stage).await;
    let password = stage.pc("LAPTOP-ANNA").await.current(crate::pc::OS)["key"].clone();
    let search = [("person", "owner@contoso.example"), ("code", "2002")];
    let csv = auditor
        .open(&address("/audit/export", &[&search[..], &[("format", "csv")]].concat()))
        .await;
    assert_eq!((csv.status, csv.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert!(csv.header("content-disposition").starts_with("attachment"));
    assert_eq!(csv.header("cache-control"), "no-store");
    let [line] = lines(&csv)[..] else { panic!("{}", csv.body) };
    assert!(line.contains(&reference) && line.contains(&key), "{line}");

    let jsonl = auditor
        .open(&address("/audit/export", &[&search[..], &[("format", "jsonl")]].concat()))
        .await;
    let records: Vec<Value> = jsonl.body.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let read = ledger.with(EventCode::KeyRead).await.pop().unwrap();
    assert_eq!(records.len(), 1, "{}", jsonl.body);
    assert_eq!(records[0]["seq"], read.seq);
    assert_eq!(records[0]["hash"], read.hash.to_string());
    assert_eq!(records[0]["key"], key);
    for file in [csv, jsonl] {
        assert!(!file.body.contains(password.as_str().unwrap()));
    }
}

#[tokio::test]
async fn taking_records_away_is_recorded_with_the_search() {
    let (stage, _server) = Stage::serving().await;
    let mut auditor = stage.signed_in("security").await;
    let export = auditor.open("/audit/export?format=jsonl&outcome=refused").await;
    assert_eq!((export.status, &*export.body), (200, ""), "nothing fits");
    let ledger = stage.ledger().await;
    let taken = ledger.with(EventCode::AuditExported).await.remove(0).event;
    assert_eq!(taken.person, Some(stage.person("security").await));
    assert!(taken.detail.unwrap().contains(r#""outcome":"refused""#));
    // The file of everything holds that, too.
    let all = auditor.open("/audit/export?format=jsonl").await;
    assert_eq!(all.body.lines().count(), ledger.chain().await.len());
    for wrong in ["/audit/export", "/audit/export?format=xlsx"] {
        assert_eq!(auditor.open(wrong).await.refusal(), (422, "form-unreadable"), "{wrong}");
    }
}

/// The file is read in parts of a thousand.
#[tokio::test]
async fn a_long_file_holds_each_record_once() {
    let (stage, _server) = Stage::serving().await;
    let mut auditor = stage.signed_in("security").await;
    let ledger = stage.ledger().await;
    let at = ledger.with(EventCode::SignedIn).await[0].event.at;
    for _ in 0..1005 {
        ledger.ledger.record(&Event::new(EventCode::SignedOut, at)).await.unwrap();
    }
    let csv = auditor.open("/audit/export?format=csv&code=1003").await;
    let seqs: Vec<i64> = lines(&csv)
        .iter()
        .map(|line| line.split('"').nth(1).unwrap().parse().unwrap())
        .collect();
    let mut expected: Vec<i64> = ledger
        .with(EventCode::SignedOut)
        .await
        .iter()
        .map(|record| record.seq)
        .collect();
    expected.reverse();
    assert_eq!(seqs, expected);
}

#[tokio::test]
async fn a_spreadsheet_takes_nothing_for_a_formula() {
    let (stage, _server) = Stage::serving().await;
    let mut auditor = stage.signed_in("security").await;
    let ledger = stage.ledger().await;
    let signed_in = ledger.with(EventCode::SignedIn).await.remove(0).event;
    let name = r#"=HYPERLINK("http://evil.example")"#;
    let event = Event {
        person_name: Some(name.to_owned()),
        ..Event::new(EventCode::SignedOut, signed_in.at)
    };
    ledger.ledger.record(&event).await.unwrap();
    let csv = auditor.open("/audit/export?format=csv&code=1003").await;
    assert!(csv.body.contains(r#""'=HYPERLINK(""http://evil.example"")""#), "{}", csv.body);
}

#[tokio::test]
async fn who_is_no_auditor_reads_but_takes_nothing_away() {
    let stage = Stage::new().await;
    let responders = format!(r#"["{GLOBAL_ADMINISTRATOR}"]"#);
    let _server = stage.serve_with(0, &[("REKEY_ROLES__RESPONDER", &responders)]).await;
    let mut auditor = stage.signed_in("security").await;
    assert!(auditor.open("/audit").await.body.contains("/audit/export?"));
    let mut responder = stage.signed_in("admin").await;
    let page = responder.open("/audit").await;
    assert_eq!(page.status, 200);
    assert!(
        !page.seqs().is_empty() && !page.body.contains("/audit/export"),
        "{}",
        page.body
    );
    let refused = responder.open("/audit/export?format=csv").await;
    assert_eq!(refused.refusal(), (403, "not-permitted"));
    let ledger = stage.ledger().await;
    assert_eq!(ledger.count(EventCode::AuditExported).await, 0);
    let denied = ledger.with(EventCode::RoleDenied).await.remove(0).event;
    assert_eq!(denied.detail.as_deref(), Some("/audit/export"));
}
