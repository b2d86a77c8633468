//! The code that the caller is shown, signed in on a device of their own, and reads out.

use domain::record::EventCode;
use regex::Regex;

use super::{check, checks, with_caller};
use crate::browser::Browser;
use crate::page::Page;
use crate::stage::Stage;

/// The code on the page, as it is read out.
fn code(page: &Page) -> String {
    let code = Regex::new(r"<p[^>]* data-code[^>]*>([0-9 ]*)<").unwrap();
    let found = code.captures(&page.body).unwrap_or_else(|| panic!("no code: {}", page.body));
    let digits = found[1].replace(' ', "");
    assert_eq!(digits.len(), 6, "{digits}");
    assert!(!page.url.as_str().contains(&digits), "{}", page.url);
    digits
}

/// The caller has a code shown on a device of their own.
async fn shown_code(caller: &mut Browser) -> String {
    let verify = caller.open("/verify").await;
    code(&caller.fill_in(&verify, "/api/show_code", &[]).await)
}

/// Another code than this one.
fn wrong(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..5])
}

#[tokio::test]
async fn the_caller_reads_out_a_code_that_counts_once() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    let mut caller = stage.signed_in("owner").await;
    let code = shown_code(&mut caller).await;
    work.reload().await;
    assert!(work.page.text().contains("The caller was shown a code"), "{}", work.page.body);
    assert!(!work.page.body.contains(&code), "the technician must hear it");
    let spoken = format!("{} {}", &code[..3], &code[3..]);
    work.check("code", &spoken).await.assert_done("check-passed");
    assert_eq!(
        checks(&stage, &work.number).await,
        [check(EventCode::CheckPassed, "code", "helpdesk")]
    );
    // In another case of the same caller it is worth nothing.
    let mut another = with_caller(&stage).await;
    another.check("code", &code).await.assert_said("check-failed");
    // The code is nowhere but where it counts.
    let records = stage.ledger().await.of_case(&work.number).await;
    assert!(!format!("{records:?}").contains(&code) && !stage.log().contains(&code));
}

#[tokio::test]
async fn three_wrong_codes_end_a_code() {
    let (stage, _server) = Stage::serving().await;
    let mut work = with_caller(&stage).await;
    let mut caller = stage.signed_in("owner").await;
    let first = shown_code(&mut caller).await;
    for _ in 0..3 {
        work.check("code", &wrong(&first)).await.assert_said("check-failed");
    }
    work.check("code", &first).await.assert_said("check-failed");
    // The caller's page says so, and a new one counts; the one before it does not.
    let verify = caller.open(&format!("/verify?show={}", work.number)).await;
    assert!(verify.text().contains("does not count any more"), "{}", verify.body);
    let second = shown_code(&mut caller).await;
    if first != second {
        work.check("code", &first).await.assert_said("check-failed");
    }
    work.check("code", &second).await.assert_done("check-passed");
}

#[tokio::test]
async fn a_code_is_shown_to_the_caller_alone() {
    let (stage, _server) = Stage::serving().await;
    let work = with_caller(&stage).await;
    shown_code(&mut stage.signed_in("owner").await).await;
    for account in ["manykeys", "helpdesk", "technician"] {
        let mut other = stage.signed_in(account).await;
        let verify = other.open(&format!("/verify?show={}", work.number)).await;
        assert!(
            !verify.body.contains("data-code") && !verify.has_form("/api/show_code"),
            "{account}"
        );
        for action in ["/api/show_code", "/api/current_code"] {
            let refused = other.submit(&verify.url, action, &[("number", &work.number)]).await;
            assert_eq!(refused.refusal(), (404, "not-found"), "{account} {action}");
        }
    }
}
