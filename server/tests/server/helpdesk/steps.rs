//! No step can be skipped, done twice, or done on a case that has ended.

use domain::document::DocumentKind;
use domain::id::Reference;
use domain::ports::Documents as _;

use super::at_work::{AtWork, PHONE};
use crate::page::Page;
use crate::records::Ledger;
use crate::stage::{READ, Stage};

/// An action, with a form that would do where it fits.
type Act<'a> = (&'a str, Vec<(&'a str, &'a str)>);

/// The five steps with what comes before them, in order; `locate` has `ask_key_id_again` beside it.
fn acts(key_id: &str) -> Vec<Act<'_>> {
    vec![
        ("choose_caller", vec![("text", "owner@contoso.example")]),
        ("check_caller", vec![("check", "call-back"), ("evidence", PHONE)]),
        ("record_device_name", vec![("name", "DESKTOP-ANNA")]),
        ("record_key_id", vec![("typed", key_id)]),
        ("locate", vec![]),
        ("give_reason", vec![("code", "pin"), ("note", "")]),
    ]
}

/// What never fits in a case that a technician opened, where the policy asks for no second person.
const NEVER: [(&str, &[(&str, &str)]); 3] = [
    ("choose_opener", &[]),
    ("ask_approval", &[]),
    ("answer_approval", &[("approved", "true")]),
];

fn assert_not_this_step(page: &Page, what: &str) {
    // One's own case is refused for that reason before its step matters.
    let expected = if what == "answer_approval" {
        (403, "not-yourself")
    } else {
        (409, "not-this-step")
    };
    assert_eq!(page.refusal(), expected, "{what}: {}", page.body);
    page.assert_no_digits();
}

/// How often the case was written, and how many records it has.
async fn written(ledger: &Ledger, number: &str) -> (i64, usize) {
    let reference = Reference::read(number).unwrap();
    let case = ledger
        .ledger
        .find_document(DocumentKind::Case, &reference)
        .await
        .unwrap()
        .unwrap();
    (i64::from(case.version), ledger.of_case(number).await.len())
}

/// Posts everything that does not fit now; none of it does anything.
async fn assert_nothing_else_fits(stage: &Stage, work: &mut AtWork, now: &str, key_id: &str) {
    let ledger = stage.ledger().await;
    let before = written(&ledger, &work.number).await;
    for (action, fields) in acts(key_id) {
        if action != now {
            assert_not_this_step(&work.force(action, &fields).await, action);
        }
    }
    for (action, fields) in NEVER {
        assert_not_this_step(&work.force(action, fields).await, action);
    }
    if now != "locate" {
        assert_not_this_step(&work.force("ask_key_id_again", &[]).await, "ask_key_id_again");
    }
    if now != "reveal" {
        let refused = work.force_reveal().await;
        assert_not_this_step(&refused, "reveal");
        assert!(refused.read_out().is_empty());
    }
    assert_eq!(written(&ledger, &work.number).await, before, "at {now}");
}

#[tokio::test]
async fn the_steps_go_in_order_and_none_can_be_skipped() {
    let (stage, _server) = Stage::serving().await;
    let key_id = stage.key_of("DESKTOP-ANNA").await[..8].to_owned();
    let mut work = AtWork::open(&stage, "helpdesk").await;
    for (action, fields) in acts(&key_id) {
        work.assert_next(action);
        assert_nothing_else_fits(&stage, &mut work, action, &key_id).await;
        work.fill_in(action, &fields).await;
        assert_eq!(work.page.status, 200, "{action}: {}", work.page.body);
    }
    assert_nothing_else_fits(&stage, &mut work, "reveal", &key_id).await;
    assert_eq!(stage.requests(READ).await.len(), 0);
    work.reveal().await.read_out_password();
}

/// The page offers the form of the next step and of no other.
#[tokio::test]
async fn the_page_offers_one_step_at_a_time() {
    let (stage, _server) = Stage::serving().await;
    let key_id = stage.key_of("DESKTOP-ANNA").await[..8].to_owned();
    let mut work = AtWork::open(&stage, "helpdesk").await;
    let all: Vec<_> = acts(&key_id).into_iter().map(|(action, _)| action).collect();
    for (now, fields) in acts(&key_id) {
        for action in &all {
            let offered = work.page.has_form(&format!("/api/{action}"));
            assert_eq!(offered, *action == now, "{action} at {now}: {}", work.page.body);
        }
        assert_eq!(work.page.body.matches(r#"aria-current="step""#).count(), 1, "{now}");
        work.fill_in(now, &fields).await;
    }
}

#[tokio::test]
async fn an_ended_case_stays_ended() {
    let (stage, _server) = Stage::serving().await;
    let key_id = stage.key_of("DESKTOP-ANNA").await[..8].to_owned();
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    work.fill_in("close_case", &[("ending", "dropped")]).await;
    assert!(work.page.text().contains("Closed without a key"), "{}", work.page.body);
    assert_nothing_else_fits(&stage, &mut work, "ended", &key_id).await;
    for (action, fields) in [("take_case", vec![]), ("close_case", vec![("ending", "solved")])] {
        assert_not_this_step(&work.force(action, &fields).await, action);
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}

/// The second person's ending is theirs alone.
#[tokio::test]
async fn an_ending_that_is_not_the_technicians_to_choose() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    for ending in ["not-approved", "lost", ""] {
        let refused = work.force("close_case", &[("ending", ending)]).await;
        assert_eq!(refused.refusal(), (422, "form-unreadable"), "{ending}");
    }
    work.reload().await;
    work.assert_next("choose_caller");
}
