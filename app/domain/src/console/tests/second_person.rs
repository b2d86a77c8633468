//! Four eyes: the second person's answer, never oneself's.

use super::*;
use crate::case::Situation;

async fn answer(desk: &Desk, number: &Reference, token: &str, approved: bool) -> Result<(), Failure> {
    desk.console()
        .answer_approval(Who::new(token).actor(), number, approved)
        .await
}

#[tokio::test]
async fn nobody_approves_their_own_case_neither_as_technician_nor_as_caller() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Approval).await;
    let records = desk.world.ledger.records();
    for oneself in ["tess", "carl"] {
        for approved in [true, false] {
            let answered = answer(&desk, &number, oneself, approved).await;
            assert_eq!(answered, Err(Failure::NotYourself), "{oneself}");
        }
    }
    assert_eq!(desk.world.ledger.records(), records);
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Approval);
}

#[tokio::test]
async fn the_second_person_is_asked_once() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Approval).await;
    let records = desk.world.ledger.records();
    let again = desk.console().ask_approval(Who::new("tess").actor(), &number).await;
    assert_eq!((again, desk.world.ledger.records()), (Err(Failure::NotThisStep), records));
}

#[tokio::test]
async fn a_second_person_approves_once() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Approval).await;
    answer(&desk, &number, "theo", true).await.unwrap();
    let answered = desk.case(&number).await.approval.unwrap().answer.unwrap();
    assert_eq!((answered.by, answered.approved), (session("theo").label(), true));
    assert_eq!(desk.last().0, EventCode::Approved.number());
    assert_eq!(answer(&desk, &number, "theo", false).await, Err(Failure::NotThisStep));
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Reveal);
}

#[tokio::test]
async fn a_second_person_who_says_no_ends_the_case() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Approval).await;
    answer(&desk, &number, "theo", false).await.unwrap();
    assert_eq!(desk.case(&number).await.ending, Some(Ending::NotApproved));
    assert_eq!(desk.last().0, EventCode::ApprovalRefused.number());
    let shown = desk.console().reveal(Who::new("tess").actor(), &number, form("form")).await;
    assert_eq!(shown.map(drop), Err(Failure::NotThisStep));
}

#[tokio::test]
async fn where_the_policy_asks_for_no_second_person_nobody_answers() {
    let desk = desk();
    let number = desk.at(Step::Reveal).await;
    assert_eq!(answer(&desk, &number, "theo", false).await, Err(Failure::NotThisStep));
}

#[tokio::test]
async fn a_policy_that_comes_to_ask_for_a_second_person_holds_for_open_cases() {
    let mut desk = desk();
    let number = desk.at(Step::Reveal).await;
    desk.policy.second_person = true;
    let tess = Who::new("tess");
    let shown = desk.console().reveal(tess.actor(), &number, form("form")).await;
    assert_eq!(shown.map(drop), Err(Failure::NotThisStep));
    desk.console().ask_approval(tess.actor(), &number).await.unwrap();
    assert_eq!(desk.last().0, EventCode::ApprovalRequested.number());
    assert_eq!(answer(&desk, &number, "tess", true).await, Err(Failure::NotYourself));
    answer(&desk, &number, "theo", true).await.unwrap();
    desk.console().reveal(tess.actor(), &number, form("form")).await.unwrap();
}

#[tokio::test]
async fn what_one_technician_was_allowed_another_is_not() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Reveal).await;
    let theo = Who::new("theo");
    desk.console().take(theo.actor(), &number).await.unwrap();
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Confirm);
    assert_eq!(
        answer(&desk, &number, "tess", true).await,
        Err(Failure::NotThisStep),
        "nobody asks yet"
    );
    let (console, me) = (desk.console(), theo.actor());
    assert_eq!(console.check(me, &number, Check::CallBack, PHONE).await, Ok(true));
    assert_eq!(console.locate(me, &number).await, Ok(Locating::Located));
    console.give_reason(me, &number, reason("")).await.unwrap();
    assert_eq!(answer(&desk, &number, "theo", true).await, Err(Failure::NotYourself));
    answer(&desk, &number, "tess", true).await.unwrap();
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Reveal);
}

#[tokio::test]
async fn the_manager_who_confirmed_the_caller_is_no_second_person() {
    let desk = desk_with_second_person();
    let number = desk.at(Step::Confirm).await;
    let mona = Who::new("mona");
    desk.console().confirm_as_manager(mona.actor(), &number, true).await.unwrap();
    for step in [Step::DeviceName, Step::KeyId, Step::Locate, Step::Reason] {
        desk.do_step(&number, step).await;
    }
    for approved in [true, false] {
        assert_eq!(answer(&desk, &number, "mona", approved).await, Err(Failure::NotYourself));
    }
    answer(&desk, &number, "theo", true).await.unwrap();
}

#[tokio::test]
async fn who_opened_the_case_is_no_second_person_even_when_somebody_else_calls() {
    let desk = desk_with_second_person();
    let [tess, owen] = ["tess", "owen"].map(Who::new);
    let opened = desk.console().open_own(owen.actor(), Situation::NoKey, None, None).await;
    let number = opened.unwrap();
    desk.console().take(tess.actor(), &number).await.unwrap();
    for step in ALL_STEPS.into_iter().take_while(|step| *step < Step::Approval) {
        desk.do_step(&number, step).await;
    }
    assert_eq!(answer(&desk, &number, "owen", true).await, Err(Failure::NotYourself));
    answer(&desk, &number, "theo", true).await.unwrap();
}
