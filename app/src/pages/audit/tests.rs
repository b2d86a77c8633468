use super::*;
use crate::desk::audit::{ChainStatus, RecordView};

fn record(seq: i64, code: u16) -> RecordView {
    RecordView {
        seq,
        at: 1_760_000_000_000_000,
        code,
        outcome: "done".to_owned(),
        person: Some("tess@contoso.example".to_owned()),
        subject: Some("anna@contoso.example".to_owned()),
        device: Some("2d5746db-eeae-5993-a260-92c8aad4339b".to_owned()),
        key: Some("4290B6C0-1A2B-4C3D-8E4F-5A6B7C8D9E0F".to_owned()),
        path: Some("helpdesk".to_owned()),
        why: None,
        from: None,
        case: None,
        reference: None,
        detail: None,
        disclosure: None,
        order: None,
        request_id: None,
        hash: "00ff".to_owned(),
    }
}

fn found(entries: Vec<RecordView>) -> Found {
    Found {
        entries,
        older: Some(17),
        unread: Vec::new(),
        chain: ChainStatus {
            seq: 42,
            hash: "ab".repeat(32),
            verified: Some((1_760_000_000, format!("40:{}", "cd".repeat(32)))),
            broken: None,
        },
        may_export: false,
        may_open_incident: false,
    }
}

fn html(search: &RecordSearch, found: Found) -> String {
    Owner::new().with(|| audit_view(search, found).to_html())
}

#[test]
fn an_address_leaves_out_what_is_empty_and_escapes_the_rest() {
    let pairs = [("person", ""), ("reference", "a b&c"), ("code", "")];
    assert_eq!(address("/audit", pairs), "/audit?reference=a+b%26c");
    assert_eq!(address("/audit", [("person", "")]), "/audit");
}

#[test]
fn a_record_is_told_in_words_and_one_of_a_newer_rekey_by_its_number() {
    let page = html(&RecordSearch::default(), found(vec![record(42, 2002), record(41, 2999)]));
    assert!(page.contains("/audit/records/42\">Key read and shown<"), "{page}");
    assert!(page.contains("/audit/records/41\">Event 2999<"), "{page}");
    assert!(page.contains(">4290B6C0<"), "{page}");
    assert!(
        !page.contains("4290B6C0-"),
        "the list shows the beginning of a key ID: {page}"
    );
}

#[test]
fn older_records_and_files_are_those_of_the_same_search() {
    let search = RecordSearch {
        person: "tess@contoso.example".to_owned(),
        before: Some(30),
        ..RecordSearch::default()
    };
    let page = html(
        &search,
        Found {
            may_export: true,
            ..found(vec![record(29, 1001)])
        },
    );
    for href in [
        "/audit?person=tess%40contoso.example&amp;before=17",
        "/audit?person=tess%40contoso.example\"",
        "/audit/export?format=csv&amp;person=tess%40contoso.example\"",
        "/audit/export?format=jsonl&amp;person=tess%40contoso.example\"",
    ] {
        assert!(page.contains(href), "{href}: {page}");
    }
}

#[test]
fn who_may_not_take_records_away_or_open_incidents_is_not_offered_it() {
    let page = html(&RecordSearch::default(), found(vec![record(1, 1001)]));
    assert!(!page.contains("/audit/export"), "{page}");
    assert!(!page.contains("/incidents/new"), "{page}");
}

#[test]
fn a_field_that_could_not_be_read_is_marked_and_no_other() {
    let search = RecordSearch {
        from: "yesterday".to_owned(),
        ..RecordSearch::default()
    };
    let unread = vec!["from".to_owned()];
    let page = html(
        &search,
        Found {
            unread,
            ..found(Vec::new())
        },
    );
    assert_eq!(page.matches("aria-invalid=\"true\"").count(), 1, "{page}");
    assert!(page.contains("aria-describedby=\"from-hint from-mistake\""), "{page}");
}

#[test]
fn a_broken_chain_is_an_alert_and_a_whole_one_is_not() {
    let whole = html(&RecordSearch::default(), found(Vec::new()));
    assert!(!whole.contains("role=\"alert\""), "{whole}");
    assert!(whole.contains("up to record 40."), "{whole}");
    assert!(
        whole.contains(&format!("rekey verify-ledger --since 42:{}", "ab".repeat(32))),
        "{whole}"
    );
    let mut broken = found(Vec::new());
    broken.chain.broken = Some((1_760_000_000, "record 7".to_owned()));
    let broken = html(&RecordSearch::default(), broken);
    assert!(broken.contains("role=\"alert\""), "{broken}");
    assert!(broken.contains("record 7"), "{broken}");
}
