//! What was confirmed and approved counts for an hour.

use jiff::SignedDuration;

use super::*;
use crate::case::policy::CONFIRMED_FOR;
use crate::fakes::minutes;

/// The step, as the console sees the case now.
async fn step(desk: &Desk, number: &Reference) -> Step {
    let case = desk.console().show(Who::new("tess").actor(), number).await.unwrap();
    case.step(&desk.policy)
}

async fn reveal(desk: &Desk, number: &Reference) -> Result<(), Failure> {
    let tess = Who::new("tess");
    desk.console().reveal(tess.actor(), number, form("form")).await.map(drop)
}

#[tokio::test]
async fn a_check_counts_for_an_hour() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.world.clock.advance(CONFIRMED_FOR - SignedDuration::from_secs(1));
    assert_eq!(step(&desk, &number).await, Step::Reveal);
    desk.world.clock.advance(SignedDuration::from_secs(1));
    assert_eq!(step(&desk, &number).await, Step::Confirm);
    assert_eq!(reveal(&desk, &number).await, Err(Failure::NotThisStep));
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
    desk.do_step(&number, Step::Confirm).await;
    assert_eq!(step(&desk, &number).await, Step::Reveal, "the rest stands");
    assert_eq!(desk.case(&number).await.checks.len(), 1, "the old one is gone");
}

#[tokio::test]
async fn an_approval_counts_for_an_hour_from_its_answer() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Approval).await;
    desk.world.clock.advance(minutes(30));
    desk.do_step(&number, Step::Approval).await;
    desk.world.clock.advance(minutes(30));
    assert_eq!(step(&desk, &number).await, Step::Confirm, "the check is older");
    desk.do_step(&number, Step::Confirm).await;
    assert_eq!(step(&desk, &number).await, Step::Reveal);
    desk.world.clock.advance(minutes(30));
    assert_eq!(step(&desk, &number).await, Step::Approval);
    assert_eq!(reveal(&desk, &number).await, Err(Failure::NotThisStep));
    desk.console().ask_approval(Who::new("tess").actor(), &number).await.unwrap();
    desk.do_step(&number, Step::Approval).await;
    reveal(&desk, &number).await.unwrap();
}

#[tokio::test]
async fn nothing_is_approved_for_a_caller_who_was_confirmed_too_long_ago() {
    let (desk, theo) = (desk_with_second_person(), Who::new("theo"));
    let number = desk.at(Step::Approval).await;
    desk.world.clock.advance(CONFIRMED_FOR);
    let answered = desk.console().answer_approval(theo.actor(), &number, true).await;
    assert_eq!(answered, Err(Failure::NotThisStep));
}

#[tokio::test]
async fn a_case_that_has_ended_keeps_what_was_confirmed() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Ended).await;
    desk.world.clock.advance(CONFIRMED_FOR * 9);
    let case = desk.console().show(Who::new("tess").actor(), &number).await.unwrap();
    assert_eq!(case.checks.len(), 1);
    assert!(case.approval.is_some_and(|approval| approval.answer.is_some()));
}
