use serde_json::json;
use uuid::Uuid;

use super::*;
use crate::delivery::tests::{full, spare};

#[test]
fn everything_has_its_name() {
    let written = serde_json::to_value(OutsideRecord::from(&full(9))).unwrap();
    let id = |number: u128| Uuid::from_u128(number).to_string();
    let expected = json!({
        "seq": 9,
        "at": "2026-11-22T09:00:00.000250Z",
        "code": 2003,
        "outcome": "refused",
        "person": format!("{}@{}", id(1), id(0xAA)),
        "personName": "tess@contoso.example",
        "subject": format!("{}@{}", id(2), id(0xAA)),
        "subjectName": "anna@contoso.example",
        "device": id(3),
        "key": id(4),
        "path": "helpdesk",
        "why": "a new mainboard",
        "from": "192.0.2.7",
        "case": "ABCD-EFGH",
        "reference": "K7QM-2XF4",
        "disclosure": id(5),
        "order": id(6),
        "detail": "not-delivered",
        "requestId": "0b5e",
        "hash": "09".repeat(32),
    });
    assert_eq!(written, expected);
}

#[test]
fn what_a_record_does_not_hold_is_left_out() {
    let written = serde_json::to_value(OutsideRecord::from(&spare(1))).unwrap();
    let expected = json!({
        "seq": 1,
        "at": "2026-11-22T09:00:00.000000Z",
        "code": 1001,
        "outcome": "done",
        "hash": "01".repeat(32),
    });
    assert_eq!(written, expected);
}

#[test]
fn a_code_of_a_newer_rekey_goes_out_too() {
    let mut newer = spare(1);
    newer.event.code = 60_000;
    let written = serde_json::to_value(OutsideRecord::from(&newer)).unwrap();
    assert_eq!((&written["code"], &written["outcome"]), (&json!(60_000), &json!(null)));
}
