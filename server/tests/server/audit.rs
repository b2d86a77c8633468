//! The records, as auditors and responders ask for them.

mod chain;
mod export;
mod origin;

use std::collections::BTreeSet;

use domain::audit::Record;
use domain::ports::{Disclosures as _, Records as _};
use domain::record::{Event, EventCode};
use jiff::{SignedDuration, Timestamp};

use crate::browser::Browser;
use crate::follow::is_accepted;
use crate::page::Page;
use crate::records::Ledger;
use crate::stage::Stage;

impl Page {
    /// The numbers of the records that the page lists, in its order.
    fn seqs(&self) -> Vec<i64> {
        let seqs = self.each(r#"href="/audit/records/(\d+)""#);
        seqs.iter().map(|seq| seq.parse().unwrap()).collect()
    }
}

impl Ledger {
    /// All records whole, oldest first.
    pub async fn chain(&self) -> Vec<Record> {
        self.ledger.records_after(0, 10_000).await.unwrap()
    }

    /// The records with this code.
    pub async fn with(&self, code: EventCode) -> Vec<Record> {
        let mut chain = self.chain().await;
        chain.retain(|record| record.event.code == code.number());
        chain
    }
}

/// A path with its query.
fn address(path: &str, search: &[(&str, &str)]) -> String {
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(search)
        .finish();
    format!("{path}?{query}")
}

/// What a search finds.
async fn found(auditor: &mut Browser, ledger: &Ledger, search: &[(&str, &str)]) -> Vec<Record> {
    let page = auditor.open(&address("/audit", search)).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let seqs = page.seqs();
    let mut found = ledger.chain().await;
    found.retain(|record| seqs.contains(&record.seq));
    assert_eq!(found.len(), seqs.len(), "each once");
    found
}

fn codes(records: &[Record]) -> BTreeSet<u16> {
    records.iter().map(|record| record.event.code).collect()
}

/// A minute of the form, some minutes after this time.
fn minute(at: Timestamp, minutes: i64) -> String {
    let at = at + SignedDuration::from_mins(minutes);
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Two reveals: of `manykeys@`, and of `owner@`, whose reference and key ID are given. Then `security@` looks.
async fn two_reveals(stage: &Stage) -> (Browser, Ledger, String, String) {
    let other = stage.key_of("LAPTOP-MILAN").await;
    stage.signed_in("manykeys").await.reveal(&other).await.password();
    let key = stage.key_of("LAPTOP-ANNA").await;
    let shown = stage.signed_in("owner").await.reveal(&key).await;
    shown.password();
    let ledger = stage.ledger().await;
    for account in ["manykeys", "owner"] {
        stage.order_becomes(&ledger, account, is_accepted).await;
    }
    let auditor = stage.signed_in("security").await;
    (auditor, ledger, shown.reference(), key)
}

#[tokio::test]
async fn a_reveal_is_found_by_all_that_is_known_of_it_and_nothing_else_is() {
    let (stage, _server) = Stage::serving().await;
    let (mut auditor, ledger, reference, key) = two_reveals(&stage).await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    let loose = reference.replace('-', " ").to_lowercase();
    let all = [2001, 2002, 3001, 3002];
    let searches: [(&str, &str, &[u16]); 7] = [
        ("person", "owner@contoso.example", &[1001, 2001, 2002, 3001]),
        ("person", " OWNER@contoso.example", &[1001, 2001, 2002, 3001]),
        ("device", pc.id(), &all),
        ("key", &key[..8], &all),
        ("key", &key.to_uppercase(), &all),
        ("reference", &reference, &[2001, 2002, 3001]),
        ("reference", &loose, &[2001, 2002, 3001]),
    ];
    let owner = stage.person("owner").await;
    for (field, value, expected) in searches {
        let found = found(&mut auditor, &ledger, &[(field, value)]).await;
        assert_eq!(codes(&found), expected.iter().copied().collect(), "{field} {value}");
        let only_of_owner = found
            .iter()
            .all(|record| record.event.person.is_none_or(|person| person == owner));
        assert!(only_of_owner, "{field} {value}: {found:?}");
    }
}

#[tokio::test]
async fn records_are_found_by_path_outcome_and_event() {
    let (stage, _server) = Stage::serving().await;
    let (mut auditor, ledger, ..) = two_reveals(&stage).await;
    stage.signed_in("owner").await.open("/audit").await;
    let by_path = found(&mut auditor, &ledger, &[("path", "self-service")]).await;
    assert!(codes(&by_path).is_superset(&[2001, 2002].into()), "{by_path:?}");
    assert!(
        by_path
            .iter()
            .all(|record| record.event.path.as_deref() == Some("self-service"))
    );
    assert_eq!(found(&mut auditor, &ledger, &[("path", "helpdesk")]).await, []);
    let refused = found(&mut auditor, &ledger, &[("outcome", "refused")]).await;
    assert_eq!(codes(&refused), [EventCode::RoleDenied.number()].into());
    let reads = found(&mut auditor, &ledger, &[("code", "2002")]).await;
    assert_eq!((codes(&reads), reads.len()), ([2002].into(), 2));
    let both = [("code", "2002"), ("person", "owner@contoso.example"), ("outcome", "done")];
    assert_eq!(found(&mut auditor, &ledger, &both).await.len(), 1);
}

#[tokio::test]
async fn records_are_found_by_time() {
    let (stage, _server) = Stage::serving().await;
    let (mut auditor, ledger, ..) = two_reveals(&stage).await;
    let first = ledger.with(EventCode::KeyRead).await.remove(0).event.at;
    let day = first.strftime("%Y-%m-%d").to_string();
    let next_day = (first + SignedDuration::from_hours(24)).strftime("%Y-%m-%d").to_string();
    for (search, reads) in [
        ([("from", minute(first, 0)), ("until", minute(first, 10))], 2),
        ([("from", minute(first, -10)), ("until", minute(first, 0))], 0),
        ([("from", minute(first, 10)), ("until", minute(first, 20))], 0),
        // A day is searched to its end.
        ([("from", day.clone()), ("until", next_day.clone())], 2),
        ([("from", next_day), ("until", String::new())], 0),
    ] {
        let mut search: Vec<_> = search.iter().map(|(field, value)| (*field, value.as_str())).collect();
        search.push(("code", "2002"));
        let found = found(&mut auditor, &ledger, &search).await;
        assert_eq!(found.len(), reads, "{search:?}: {found:?}");
    }
}

/// New records come while somebody pages back.
#[tokio::test]
async fn paging_back_meets_each_record_once() {
    let (stage, _server) = Stage::serving().await;
    let ledger = stage.ledger().await;
    let mut auditor = stage.signed_in("security").await;
    let at = ledger.with(EventCode::SignedIn).await[0].event.at;
    for _ in 0..120 {
        ledger.ledger.record(&Event::new(EventCode::SignedOut, at)).await.unwrap();
    }
    let mut expected: Vec<i64> = ledger.chain().await.iter().map(|record| record.seq).collect();
    expected.reverse();
    let mut met = Vec::new();
    let mut next = Some("/audit?code=".to_owned());
    let mut pages = 0;
    while let Some(path) = next {
        let page = auditor.open(&path).await;
        met.extend(page.seqs());
        next = page.each(r#"href="(/audit\?[^"]*before=\d+)""#).pop();
        pages += 1;
        ledger.ledger.record(&Event::new(EventCode::SignedOut, at)).await.unwrap();
    }
    assert_eq!(met, expected);
    assert_eq!(pages, 3);
}

#[tokio::test]
async fn what_cannot_be_read_is_marked_and_left_out() {
    let (stage, _server) = Stage::serving().await;
    let mut auditor = stage.signed_in("security").await;
    let wrong = [
        ("device", "LAPTOP"),
        ("key", "xyz"),
        ("from", "monday"),
        ("person", "security@contoso.example"),
    ];
    let page = auditor.open(&address("/audit", &wrong)).await;
    let marked = page.each(r#"id="(\w+)-mistake""#);
    assert_eq!(
        BTreeSet::from_iter(marked),
        ["device", "from", "key"].map(str::to_owned).into()
    );
    assert!(!page.seqs().is_empty(), "found without them");
    for (field, value) in wrong {
        assert!(
            page.body.contains(&format!(r#"value="{value}""#)),
            "{field} stays typed: {}",
            page.body
        );
    }
    let export = auditor
        .open(&address("/audit/export", &[&wrong[..], &[("format", "csv")]].concat()))
        .await;
    assert_eq!(
        export.refusal(),
        (422, "form-unreadable"),
        "a file would hold more than was asked for"
    );
}

#[tokio::test]
async fn a_record_has_a_page_with_everything() {
    let (stage, _server) = Stage::serving().await;
    let (mut auditor, ledger, reference, key) = two_reveals(&stage).await;
    let read = ledger.with(EventCode::KeyRead).await.pop().unwrap();
    let page = auditor.open(&format!("/audit/records/{}", read.seq)).await;
    let text = page.text();
    let event = &read.event;
    let request_id = event.request_id.clone().unwrap();
    assert!(request_id.parse::<uuid::Uuid>().is_ok(), "Graph's own: {request_id}");
    let disclosure = event.disclosure.unwrap().to_string();
    assert_ne!(request_id, disclosure);
    let device = stage.pc("LAPTOP-ANNA").await.id().to_owned();
    let hash = read.hash.to_string();
    for part in [
        &*reference,
        &key.to_uppercase(),
        &device,
        &disclosure,
        &request_id,
        &hash,
        "127.0.0.1",
        "owner@contoso.example",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    page.assert_no_digits();
    let incident = format!("/incidents/new?disclosure={disclosure}");
    assert!(page.body.contains(&incident), "{}", page.body);
    for nowhere in ["/audit/records/999999", "/audit/records/x"] {
        assert_eq!(auditor.open(nowhere).await.refusal(), (404, "not-found"), "{nowhere}");
    }
}
