//! Cases of colleagues: read, taken over, and never worked on together.

use domain::record::EventCode;

use super::at_work::{AtWork, PHONE};
use crate::page::Page;
use crate::stage::{READ, Stage};

fn assert_not_this_step(page: &Page) {
    assert_eq!(page.refusal(), (409, "not-this-step"), "{}", page.body);
    page.assert_no_digits();
    assert!(page.read_out().is_empty());
}

#[tokio::test]
async fn a_colleagues_case_can_be_read_and_not_worked_on() {
    let (stage, _server) = Stage::serving().await;
    stage.give_pc("technician", "LAPTOP-DORA").await;
    let work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let before = stage.ledger().await.codes_of_case(&work.number).await;
    let mut colleague = AtWork::look_at(&stage, "technician", &work.number).await;
    assert!(
        colleague.page.text().contains("helpdesk@contoso.example works on this case"),
        "{}",
        colleague.page.body
    );
    for action in ["close_case", "give_reason", "choose_caller"] {
        assert!(!colleague.page.has_form(&format!("/api/{action}")), "{action}");
    }
    assert!(!colleague.page.has_form(&format!("/helpdesk/cases/{}/reveal", work.number)));
    for (action, fields) in [
        ("close_case", vec![("ending", "dropped")]),
        ("check_caller", vec![("check", "call-back"), ("evidence", PHONE)]),
        ("give_reason", vec![("code", "pin")]),
        ("ask_approval", vec![]),
    ] {
        assert_not_this_step(&colleague.force(action, &fields).await);
    }
    assert_not_this_step(&colleague.force_reveal().await);
    assert_eq!(stage.ledger().await.codes_of_case(&work.number).await, before);
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn a_case_that_is_taken_over_is_the_new_technicians_alone() {
    let (stage, _server) = Stage::serving().await;
    stage.give_pc("technician", "LAPTOP-DORA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let mut colleague = AtWork::look_at(&stage, "technician", &work.number).await;
    colleague.fill_in("take_case", &[]).await;
    let records = stage.ledger().await.of_case(&work.number).await;
    let last = records.last().unwrap();
    assert_eq!(
        (last.code, last.detail.as_deref()),
        (EventCode::CaseOpened.number(), Some("taken"))
    );
    assert_eq!(last.person_name.as_deref(), Some("technician@contoso.example"));
    assert_not_this_step(&work.force_reveal().await);
    assert_not_this_step(&work.force("close_case", &[("ending", "dropped")]).await);
    // What the colleague has made sure of does not count: the key is not theirs to show before they have done it, too.
    assert_not_this_step(&colleague.force_reveal().await);
    colleague.make_sure_again().await;
    assert_eq!(
        colleague.reveal().await.read_out_password(),
        stage.password_of("DESKTOP-ANNA").await
    );
}

/// Who calls about their own PC must not end up as the technician of that case.
#[tokio::test]
async fn a_technician_who_calls_cannot_take_their_own_case_over() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("technician@contoso.example").await.assert_done("chosen");
    let mut caller = AtWork::look_at(&stage, "technician", &work.number).await;
    let refused = caller.force("take_case", &[]).await;
    assert_eq!(refused.refusal(), (403, "not-yourself"));
}

/// Nor a case that they opened in self-service.
#[tokio::test]
async fn a_technician_cannot_take_what_they_opened_themselves() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("helpdesk").await;
    let number = browser.own_case("/stuck/no-key?device=LAPTOP-HANNA").await;
    let console = browser.open("/helpdesk").await;
    let refused = browser.fill_in(&console, "/api/take_case", &[("number", &number)]).await;
    assert_eq!(refused.refusal(), (403, "not-yourself"));
    let refused = browser
        .submit(&console.url, "/api/choose_opener", &[("number", &number)])
        .await;
    assert_eq!(refused.refusal(), (409, "not-this-step"));
}

#[tokio::test]
async fn cases_stand_on_the_lists_they_belong_to() {
    let (stage, _server) = Stage::serving().await;
    let mut owner = stage.signed_in("owner").await;
    owner.open("/stuck/nobodys?device=PC-LOBBY").await;
    let mut work = AtWork::confirmed(&stage, "helpdesk").await;
    let console = work.browser.open("/helpdesk").await;
    let [mine, waiting] = [section(&console, "mine"), section(&console, "waiting")];
    assert!(
        mine.contains(&work.number) && mine.contains("Record the name of the device"),
        "{mine}"
    );
    assert!(
        waiting.contains("PC-LOBBY") && waiting.contains("owner@contoso.example"),
        "{waiting}"
    );
    assert!(!waiting.contains(&work.number) && !mine.contains("PC-LOBBY"));
    // Taken from the list it is mine, and no longer waits.
    let taken = work.browser.fill_in(&console, "/api/take_case", &[]).await;
    let taken = taken.url.path().strip_prefix("/helpdesk/cases/").unwrap().to_owned();
    work.fill_in("close_case", &[("ending", "dropped")]).await;
    let console = work.browser.open("/helpdesk").await;
    assert!(section(&console, "mine").contains(&taken) && section(&console, "ended").contains(&work.number));
    assert!(!section(&console, "waiting").contains(&taken));
    // A colleague sees neither among their own.
    let theirs = stage.signed_in("technician").await.open("/helpdesk").await;
    assert!(
        !theirs.body.contains(&taken) && !theirs.body.contains(&work.number),
        "{}",
        theirs.body
    );
}

/// The part of the page with this list.
fn section<'a>(page: &'a Page, id: &str) -> &'a str {
    let start = format!(r#"aria-labelledby="{id}""#);
    let (_, rest) = page
        .body
        .split_once(&start)
        .unwrap_or_else(|| panic!("no list {id}: {}", page.body));
    rest.split_once("</section>").unwrap().0
}
