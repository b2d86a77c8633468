//! Where the policy asks for it, nobody shows a key alone.

use domain::record::EventCode;

use super::at_work::AtWork;
use crate::page::Page;
use crate::process::Server;
use crate::stage::{READ, Stage};

const SECOND_PERSON: [(&str, &str); 1] = [("REKEY_CONSOLE__SECOND_PERSON", "true")];

async fn serving() -> (Stage, Server) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &SECOND_PERSON).await;
    (stage, server)
}

fn assert_nothing_shown(page: &Page, refusal: (u16, &str)) {
    assert_eq!(page.refusal(), refusal, "{}", page.body);
    page.assert_no_digits();
    assert!(page.read_out().is_empty());
}

/// The last record of the case: its code and who.
async fn last(stage: &Stage, number: &str) -> (u16, String) {
    let records = stage.ledger().await.of_case(number).await;
    let last = records.last().unwrap();
    (last.code, last.person_name.clone().unwrap())
}

#[tokio::test]
async fn a_colleague_approves_and_only_then_the_key_is_shown() {
    let (stage, _server) = serving().await;
    stage.give_pc("technician", "LAPTOP-DORA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let asked = (EventCode::ApprovalRequested.number(), "helpdesk@contoso.example".to_owned());
    assert_eq!(last(&stage, &work.number).await, asked);
    assert!(
        !work.page.has_form(&format!("/helpdesk/cases/{}/reveal", work.number)),
        "{}",
        work.page.body
    );
    assert_nothing_shown(&work.force_reveal().await, (409, "not-this-step"));
    // Nobody approves what they asked for themselves.
    assert!(!work.page.has_form("/api/answer_approval"), "{}", work.page.body);
    let own = work.force("answer_approval", &[("approved", "true")]).await;
    assert_nothing_shown(&own, (403, "not-yourself"));
    assert_eq!(last(&stage, &work.number).await, asked);

    let mut colleague = stage.signed_in("technician").await;
    let console = colleague.open("/helpdesk").await;
    assert!(console.body.contains(&work.number), "it asks for approval: {}", console.body);
    let page = colleague.open(&format!("/helpdesk/cases/{}", work.number)).await;
    let mut colleague = AtWork::at(colleague, page);
    for part in ["Anna Becker", "DESKTOP-ANNA", "An update of Windows"] {
        assert!(colleague.page.text().contains(part), "{part}: {}", colleague.page.body);
    }
    colleague.fill_in("answer_approval", &[("approved", "true")]).await;
    let approved = (EventCode::Approved.number(), "technician@contoso.example".to_owned());
    assert_eq!(last(&stage, &work.number).await, approved);
    assert_eq!(stage.requests(READ).await.len(), 0);
    // The second person does not see it: they said yes, no more.
    assert_nothing_shown(&colleague.force_reveal().await, (409, "not-this-step"));
    work.reload().await;
    assert_eq!(
        work.reveal().await.read_out_password(),
        stage.password_of("DESKTOP-ANNA").await
    );
}

#[tokio::test]
async fn a_refusal_ends_the_case() {
    let (stage, _server) = serving().await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let mut colleague = AtWork::look_at(&stage, "technician", &work.number).await;
    colleague.fill_in("answer_approval", &[("approved", "false")]).await;
    let refused = (EventCode::ApprovalRefused.number(), "technician@contoso.example".to_owned());
    assert_eq!(last(&stage, &work.number).await, refused);
    assert_nothing_shown(&work.force_reveal().await, (409, "not-this-step"));
    work.reload().await;
    assert!(work.page.text().contains("the second person said no"), "{}", work.page.body);
    // An answer is given once.
    let again = colleague.force("answer_approval", &[("approved", "true")]).await;
    assert_nothing_shown(&again, (409, "not-this-step"));
}

#[tokio::test]
async fn the_caller_does_not_approve_their_own_key() {
    let (stage, _server) = serving().await;
    // The caller is a technician, too, and owns a PC.
    let pc = stage.pc("DESKTOP-ANNA").await;
    let owner = serde_json::json!({ "owner": "technician" });
    stage.put(&format!("/pcs/{}", pc.id()), owner).await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("technician@contoso.example").await.assert_done("chosen");
    work.check("in-person", "E-1011").await.assert_done("check-passed");
    work.tell(&stage, "DESKTOP-ANNA").await;
    work.fill_in("locate", &[]).await.assert_done("located");
    work.fill_in("give_reason", &[("code", "pin")]).await;
    let mut caller = AtWork::look_at(&stage, "technician", &work.number).await;
    assert!(!caller.page.has_form("/api/answer_approval"), "{}", caller.page.body);
    let refused = caller.force("answer_approval", &[("approved", "true")]).await;
    assert_nothing_shown(&refused, (403, "not-yourself"));
    assert_nothing_shown(&work.force_reveal().await, (409, "not-this-step"));
}

/// What a colleague was allowed is not allowed to the one who takes over.
#[tokio::test]
async fn taking_over_loses_the_approval() {
    let (stage, _server) = serving().await;
    stage.give_pc("technician", "LAPTOP-DORA").await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let mut colleague = AtWork::look_at(&stage, "technician", &work.number).await;
    colleague.fill_in("answer_approval", &[("approved", "true")]).await;
    colleague.fill_in("take_case", &[]).await;
    assert_nothing_shown(&colleague.force_reveal().await, (409, "not-this-step"));
    colleague.make_sure_again().await;
    assert_nothing_shown(&colleague.force_reveal().await, (409, "not-this-step"));
    work.reload().await;
    work.fill_in("answer_approval", &[("approved", "true")]).await;
    colleague.reload().await;
    assert_eq!(
        colleague.reveal().await.read_out_password(),
        stage.password_of("DESKTOP-ANNA").await
    );
}
