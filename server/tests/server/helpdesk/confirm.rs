//! Confirming the caller: every way rests on something that the technician cannot make up.

mod code;

use domain::record::EventCode;

use super::at_work::{AtWork, PHONE};
use crate::stage::Stage;

/// A case whose caller is `owner@`.
async fn with_caller(stage: &Stage) -> AtWork {
    let mut work = AtWork::open(stage, "helpdesk").await;
    work.choose("owner@contoso.example").await.assert_done("chosen");
    work
}

/// What of the case's records is about checks: the code, the check, who.
async fn checks(stage: &Stage, number: &str) -> Vec<(u16, String, String)> {
    let records = stage.ledger().await.of_case(number).await;
    let is_check = |code| code == EventCode::CheckPassed.number() || code == EventCode::CheckFailed.number();
    let checks = records.into_iter().filter(|record| is_check(record.code));
    checks
        .map(|record| (record.code, record.detail.unwrap(), record.person_name.unwrap()))
        .collect()
}

fn check(code: EventCode, check: &str, account: &str) -> (u16, String, String) {
    (code.number(), check.to_owned(), format!("{account}@contoso.example"))
}

#[tokio::test]
async fn a_call_back_counts_at_a_number_of_the_directory_only() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    for number in ["+1 555 0199", "", "5550101"] {
        let fields = [("check", "call-back"), ("evidence", number)];
        work.page = work.force("check_caller", &fields).await;
        work.assert_said("check-failed");
        work.assert_next("check_caller");
    }
    work.check("call-back", "+1 555 0151").await.assert_done("check-passed");
    work.assert_next("record_device_name");
    let failed = check(EventCode::CheckFailed, "call-back", "helpdesk");
    let passed = check(EventCode::CheckPassed, "call-back", "helpdesk");
    let expected = [failed.clone(), failed.clone(), failed, passed];
    assert_eq!(checks(&stage, &work.number).await, expected);
}

#[tokio::test]
async fn the_manager_confirms_signed_in_themselves() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    // The technician cannot say it for them.
    work.page = work
        .force(
            "check_caller",
            &[("check", "manager"), ("evidence", "manager@contoso.example")],
        )
        .await;
    work.assert_said("check-failed");
    let mut manager = stage.signed_in("manager").await;
    let verify = manager.open("/verify").await;
    assert!(verify.text().contains("Anna Becker calls the helpdesk"), "{}", verify.body);
    let thanks = manager.fill_in(&verify, "/api/confirm_as_manager", &[("yes", "true")]).await;
    assert_eq!(thanks.said().as_deref(), Some("confirmed"), "{}", thanks.body);
    assert!(!thanks.has_form("/api/confirm_as_manager"), "{}", thanks.body);
    work.reload().await;
    work.assert_next("record_device_name");
    assert!(work.page.text().contains("by manager@contoso.example"), "{}", work.page.body);
    let failed = check(EventCode::CheckFailed, "manager", "helpdesk");
    assert_eq!(
        checks(&stage, &work.number).await,
        [failed, check(EventCode::CheckPassed, "manager", "manager")]
    );
}

#[tokio::test]
async fn a_manager_who_says_no_ends_the_case() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    let mut manager = stage.signed_in("manager").await;
    let verify = manager.open("/verify").await;
    let thanks = manager.fill_in(&verify, "/api/confirm_as_manager", &[("yes", "false")]).await;
    assert_eq!(thanks.said().as_deref(), Some("denied"), "{}", thanks.body);
    work.reload().await;
    assert!(
        work.page.text().contains("the caller could not be confirmed"),
        "{}",
        work.page.body
    );
    assert_eq!(
        checks(&stage, &work.number).await,
        [check(EventCode::CheckFailed, "manager", "manager")]
    );
    let refused = work
        .force("check_caller", &[("check", "call-back"), ("evidence", PHONE)])
        .await;
    assert_eq!(refused.refusal(), (409, "not-this-step"));
}

#[tokio::test]
async fn nobody_but_the_manager_confirms() {
    let (stage, _server) = Stage::serving().await;
    let work = with_caller(&stage).await;
    for account in ["owner", "manykeys", "helpdesk", "technician"] {
        let mut other = stage.signed_in(account).await;
        let verify = other.open("/verify").await;
        assert!(!verify.has_form("/api/confirm_as_manager"), "{account}: {}", verify.body);
        let fields = [("number", work.number.as_str()), ("yes", "true")];
        let refused = other.submit(&verify.url, "/api/confirm_as_manager", &fields).await;
        assert_eq!(refused.refusal(), (404, "not-found"), "{account}");
    }
    assert_eq!(checks(&stage, &work.number).await, []);
}

#[tokio::test]
async fn a_badge_is_compared_and_never_shown() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    for number in ["E-1002", ""] {
        work.check("in-person", number).await.assert_said("check-failed");
        assert!(!work.page.body.contains("E-100"), "{}", work.page.body);
    }
    work.check("in-person", "e 1001").await.assert_done("check-passed");
    work.assert_next("record_device_name");
}

/// Numbers could be tried one after the other.
#[tokio::test]
async fn three_wrong_badge_numbers_end_this_way() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    for number in ["E-1002", "1001", "E-1003"] {
        work.check("in-person", number).await.assert_said("check-failed");
    }
    let forms = work.page.forms("/api/check_caller");
    assert!(
        forms.iter().all(|form| form.values("check") != ["in-person"]),
        "{}",
        work.page.body
    );
    let text = work.page.text();
    assert!(text.contains("three wrong numbers were typed"), "{text}");
    let refused = work
        .force("check_caller", &[("check", "in-person"), ("evidence", "E-1001")])
        .await;
    assert_eq!(refused.refusal(), (409, "not-this-step"));
    // The other ways are left.
    work.check("call-back", PHONE).await.assert_done("check-passed");
}

#[tokio::test]
async fn two_ways_where_the_policy_asks_for_two() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &[("REKEY_CONSOLE__NEEDED", "2")]).await;
    let mut work = with_caller(&stage).await;
    work.check("call-back", PHONE).await.assert_done("check-passed");
    assert!(work.page.text().contains("1 of 2 done"), "{}", work.page.body);
    // The same way does not count twice.
    let again = work
        .force("check_caller", &[("check", "call-back"), ("evidence", "+1 555 0151")])
        .await;
    assert_eq!(again.refusal(), (409, "not-this-step"));
    let skipped = work.force("record_device_name", &[("name", "DESKTOP-ANNA")]).await;
    assert_eq!(skipped.refusal(), (409, "not-this-step"));
    work.check("in-person", "E-1001").await.assert_done("check-passed");
    work.assert_next("record_device_name");
}

#[tokio::test]
async fn a_way_that_the_policy_does_not_name_does_not_count() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &[("REKEY_CONSOLE__CHECKS", r#"["code"]"#)]).await;
    let mut work = with_caller(&stage).await;
    for (check, evidence) in [("call-back", PHONE), ("in-person", "E-1001"), ("manager", "")] {
        let refused = work.force("check_caller", &[("check", check), ("evidence", evidence)]).await;
        assert_eq!(refused.refusal(), (409, "not-this-step"), "{check}");
    }
    let unknown = work.force("check_caller", &[("check", "voice"), ("evidence", "")]).await;
    assert_eq!(unknown.refusal(), (422, "form-unreadable"));
    let verify = stage.signed_in("manager").await.open("/verify").await;
    assert!(!verify.has_form("/api/confirm_as_manager"), "{}", verify.body);
}

#[tokio::test]
async fn whoever_cannot_be_confirmed_gets_no_key() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    work.fill_in("close_case", &[("ending", "not-confirmed")]).await;
    assert!(work.page.text().contains("could not be confirmed"), "{}", work.page.body);
    let records = stage.ledger().await.of_case(&work.number).await;
    let last = records.last().unwrap();
    assert_eq!((last.code, last.detail.as_deref()), (6014, Some("not-confirmed")));
}
