use domain::rotation::Plan;

use super::*;
use crate::desk::OrderStatus;
use crate::words::Language;

const WORDS: Words = Words(Language::English);

fn entry(given: Given) -> ActivityEntry {
    ActivityEntry {
        at: 1_760_000_000_000_000,
        disclosure: "0b8f9a52-40c4-4a5b-9c53-7b1f1f5c2f11".to_owned(),
        person_name: "tess@contoso.example".to_owned(),
        subject_name: Some("anna@contoso.example".to_owned()),
        case: Some("K7F2-9MQX".to_owned()),
        device_name: "LAPTOP-ANNA".to_owned(),
        key: "4290B6C0".to_owned(),
        path: "helpdesk".to_owned(),
        given,
        cause: None,
        reference: "A1B2-C3D4".to_owned(),
        order: OrderStatus {
            id: "9a5ee2c4-0a0c-4d47-a4ae-5b6a1a1f8b9d".to_owned(),
            state: "ordered".to_owned(),
            plan: Plan::AtOnce.code().to_owned(),
            reason: None,
            ordered_at: 1_760_000_000,
            accepted_at: None,
            ended_at: None,
        },
    }
}

#[test]
fn an_entry_says_who_saw_the_key_by_which_path_and_for_whom() {
    let html = Owner::new().with(|| entry_item(WORDS, &entry(Given::Yes), None).to_html());
    assert!(
        html.contains("tess@contoso.example was given the key 4290B6C0 of LAPTOP-ANNA"),
        "{html}"
    );
    for part in [
        "by the helpdesk",
        "for anna@contoso.example",
        "Case K7F2-9MQX",
        "Reference A1B2-C3D4",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn what_nobody_saw_cannot_be_reported() {
    for (given, offered) in [(Given::Yes, true), (Given::Unknown, true), (Given::No, false)] {
        let html = Owner::new().with(|| entry_item(WORDS, &entry(given), Some(7)).to_html());
        let link = "/activity?before=7&amp;not-me=0b8f9a52-40c4-4a5b-9c53-7b1f1f5c2f11";
        assert_eq!(html.contains(link), offered, "{given:?}: {html}");
    }
}

#[test]
fn the_question_names_the_disclosure_and_can_be_left() {
    let html = Owner::new().with(|| not_me_box(WORDS, &entry(Given::Yes), Some(7)).to_html());
    assert!(html.contains("4290B6C0 of LAPTOP-ANNA"), "{html}");
    assert!(
        html.contains("name=\"disclosure\" value=\"0b8f9a52-40c4-4a5b-9c53-7b1f1f5c2f11\""),
        "{html}"
    );
    assert!(html.contains("href=\"/activity?before=7\""), "{html}");
}
