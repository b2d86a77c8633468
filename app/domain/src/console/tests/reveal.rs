//! The key, read with the technician's own right, recorded before.

use super::*;
use crate::disclosure::{DisclosureFilter, DisclosurePath, PastDisclosure, ReadOutcome};
use crate::ports::{DirectoryError, Disclosures as _, OrderBook as _, Sessions as _};
use crate::rotation::{Cause, OrderState, SupersededBy};

async fn reveal(desk: &Desk, number: &Reference, text: &str) -> Result<crate::console::ShownToTechnician, Failure> {
    desk.console().reveal(Who::new("tess").actor(), number, form(text)).await
}

async fn past(desk: &Desk) -> Vec<PastDisclosure> {
    let listed = desk.world.ledger.list_disclosures(&DisclosureFilter::default(), 9).await;
    listed.unwrap()
}

/// The calls of a showing: what was located is looked at again before anything is saved.
const SAFE_ORDER: [Call; 10] = [
    Call::FindDocument,
    Call::GetPerson,
    Call::ListDevicesOf,
    Call::ListKeys,
    Call::SaveDocument,
    Call::BeginDisclosure,
    Call::IsDelivered,
    Call::ReadKey,
    Call::FinishDisclosure,
    Call::IsDelivered,
];

#[tokio::test]
async fn a_key_is_recorded_in_the_case_and_the_ledger_before_it_is_read() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    let shown = reveal(&desk, &number, "form").await.unwrap();
    assert_eq!(desk.world.log.take(), SAFE_ORDER);
    assert_eq!(shown.password.unwrap().groups().collect::<Vec<_>>().join("-"), PASSWORD);
    assert_eq!((shown.case, shown.caller_name.as_str()), (number.clone(), "Employee carl"));
    assert_eq!(desk.case(&number).await.disclosures, [shown.disclosure]);
    assert_eq!(desk.world.ledger.states(), [OrderState::Ordered]);
    assert_eq!(desk.world.ledger.outcomes(), [Some(ReadOutcome::Read)]);
    let order = desk.world.ledger.find_order(shown.order).await.unwrap().unwrap();
    assert_eq!((order.cause, order.plan), (Cause::Helpdesk, Plan::RelyOnDevice));
}

#[tokio::test]
async fn the_disclosure_names_the_technician_the_caller_the_case_and_the_reason() {
    let desk = desk();
    let number = desk.at(Step::Reason).await;
    let tess = Who::new("tess");
    desk.console()
        .give_reason(tess.actor(), &number, reason("new board"))
        .await
        .unwrap();
    reveal(&desk, &number, "form").await.unwrap();
    let past = past(&desk).await.pop().unwrap();
    let carl = session("carl").label();
    assert_eq!(
        (past.path, past.person, &past.subject),
        (DisclosurePath::Helpdesk, tess.session.person, &Some(carl.clone()))
    );
    assert_eq!((past.case, past.device_name.as_str()), (Some(number.clone()), "LAPTOP-CARL"));
    let records = desk.world.ledger.records();
    let begun = records
        .iter()
        .find(|it| it.code == EventCode::DisclosureBegun.number())
        .unwrap();
    assert_eq!(begun.why.as_deref(), Some("tpm: new board"));
    let read = records.last().unwrap();
    assert_eq!(read.code, EventCode::KeyRead.number());
    for event in [begun, read] {
        assert_eq!((event.person, event.subject), (Some(tess.session.person), Some(carl.id)));
        assert_eq!(
            (event.path.as_deref(), event.case.as_deref()),
            (Some("helpdesk"), Some(number.as_str()))
        );
        assert_eq!(event.from.as_deref(), Some("192.0.2.7"));
    }
}

#[tokio::test]
async fn without_a_record_no_key_is_read() {
    for (failing, calls) in [(Call::SaveDocument, 5), (Call::BeginDisclosure, 6)] {
        let desk = desk();
        let number = desk.at(Step::Reveal).await;
        desk.world.ledger.fail(Some(failing));
        assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::LedgerUnwritable));
        assert_eq!(desk.world.log.take(), SAFE_ORDER[..calls], "{failing:?}");
    }
}

#[tokio::test]
async fn without_the_second_record_nothing_is_shown_and_the_order_stays() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.world.ledger.fail(Some(Call::FinishDisclosure));
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::LedgerUnwritable));
    assert_eq!(desk.world.ledger.states(), [OrderState::Ordered]);
}

#[tokio::test]
async fn what_the_directory_refuses_is_told_and_its_order_superseded() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.world.directory.fail(Call::ReadKey, DirectoryError::Refused);
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::DirectoryRefused));
    assert_eq!(
        desk.world.ledger.states(),
        [OrderState::Superseded(SupersededBy::NothingDisclosed)]
    );
    assert_eq!(desk.world.ledger.outcomes(), [Some(ReadOutcome::Refused)]);
}

#[tokio::test]
async fn an_unknown_outcome_keeps_its_order() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.world.directory.fail(Call::ReadKey, DirectoryError::TimedOut);
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::DirectorySlow));
    assert_eq!(desk.world.ledger.states(), [OrderState::Ordered]);
}

#[tokio::test]
async fn a_form_is_used_once() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    reveal(&desk, &number, "form").await.unwrap();
    desk.world.log.take();
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::FormUsed));
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}

#[tokio::test]
async fn a_technician_who_signed_out_is_shown_nothing() {
    let (desk, tess) = (desk(), Who::new("tess"));
    let number = desk.at(Step::Reveal).await;
    let event = tess.actor().event(EventCode::SignedOut, crate::fakes::start());
    desk.world.ledger.end_session(tess.session.id, &event).await.unwrap();
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::SignedOut));
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}

#[tokio::test]
async fn an_answer_of_another_key_is_not_shown() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.world
        .directory
        .misbehave(&[crate::fakes::Fault::AnswersForKey(key_id(OWENS))]);
    assert_eq!(reveal(&desk, &number, "form").await.map(drop), Err(Failure::DirectoryDown));
    assert_eq!(desk.world.ledger.outcomes(), [Some(ReadOutcome::Unknown)]);
}

#[tokio::test]
async fn the_case_holds_no_password_after_the_showing() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    let shown = reveal(&desk, &number, "form").await.unwrap();
    assert!(!format!("{shown:?} {:?}", desk.case(&number).await).contains("110000"));
    assert!(!format!("{:?}", desk.world.ledger.records()).contains("110000"));
}
