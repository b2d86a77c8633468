//! The checks: each rests on something that the technician cannot make up.

use jiff::SignedDuration;

use super::*;
use crate::case::policy::{CODE_LASTS, MISSES};

async fn check(desk: &Desk, number: &Reference, made: Check, evidence: &str) -> Result<bool, Failure> {
    desk.console().check(Who::new("tess").actor(), number, made, evidence).await
}

/// A new code, as Carl sees it.
async fn code(desk: &Desk, number: &Reference) -> String {
    let carl = Who::new("carl");
    desk.console().show_code(carl.actor(), number).await.unwrap();
    desk.console().current_code(carl.actor(), number).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_was_made_up_confirms_nobody_and_is_recorded() {
    let table = [
        (Check::CallBack, ""),
        (Check::CallBack, "+49 30 owen"),
        (Check::CallBack, "+49 30 carl1"),
        (Check::InPerson, ""),
        (Check::InPerson, "E-owen"),
        (Check::Code, ""),
        (Check::Code, "000000"),
        (Check::Manager, "yes"),
        (Check::Manager, "mona@contoso.example"),
    ];
    for (made, evidence) in table {
        let desk = desk();
        let number = desk.at(Step::Confirm).await;
        assert_eq!(check(&desk, &number, made, evidence).await, Ok(false), "{made:?} {evidence}");
        assert_eq!(desk.last(), (EventCode::CheckFailed.number(), Some(made.code().to_owned())));
        assert_eq!(desk.world.ledger.records().pop().unwrap().why, None, "it is not kept");
        assert_eq!(desk.case(&number).await.step(&desk.policy), Step::Confirm);
    }
}

#[tokio::test]
async fn a_number_of_the_directory_the_badge_and_the_code_confirm() {
    for made in [Check::CallBack, Check::InPerson, Check::Code] {
        let desk = desk();
        let number = desk.at(Step::Confirm).await;
        let shown = code(&desk, &number).await;
        let evidence = match made {
            Check::CallBack => PHONE,
            Check::InPerson => "e carl",
            _ => &shown,
        };
        assert_eq!(check(&desk, &number, made, evidence).await, Ok(true), "{made:?}");
        assert_eq!(desk.last(), (EventCode::CheckPassed.number(), Some(made.code().to_owned())));
        let called = (made == Check::CallBack).then(|| PHONE.to_owned());
        assert_eq!(desk.world.ledger.records().pop().unwrap().why, called, "{made:?}");
        let case = desk.case(&number).await;
        assert_eq!(case.step(&desk.policy), Step::DeviceName);
        assert_eq!((case.checks[0].check, &case.checks[0].by), (made, &session("tess").label()));
    }
}

#[tokio::test]
async fn a_check_that_the_policy_does_not_name_counts_for_nothing() {
    let desk = Desk::new(ConsolePolicy {
        checks: vec![Check::Manager],
        ..ConsolePolicy::default()
    });
    let number = desk.console().open(Who::new("tess").actor()).await.unwrap();
    desk.do_step(&number, Step::Caller).await;
    let records = desk.world.ledger.records();
    for (made, evidence) in [(Check::CallBack, PHONE), (Check::InPerson, "E-carl"), (Check::Code, "000000")] {
        assert_eq!(
            check(&desk, &number, made, evidence).await,
            Err(Failure::NotThisStep),
            "{made:?}"
        );
    }
    let shown = desk.console().show_code(Who::new("carl").actor(), &number).await;
    assert_eq!(shown, Err(Failure::NotFound));
    assert_eq!(desk.world.ledger.records(), records);
}

#[tokio::test]
async fn a_check_that_the_directory_knows_too_little_for_cannot_be_made() {
    let desk = desk();
    desk.world.directory.change(|tenant| {
        tenant.staff.managers.clear();
        for person in &mut tenant.staff.people {
            (person.phones, person.employee_id) = (Vec::new(), None);
        }
    });
    let number = desk.at(Step::Confirm).await;
    for made in [Check::CallBack, Check::InPerson, Check::Manager] {
        assert_eq!(check(&desk, &number, made, "").await, Err(Failure::NotThisStep), "{made:?}");
    }
    assert_eq!(desk.case(&number).await.open_checks(&desk.policy), [Check::Code]);
}

#[tokio::test]
async fn as_many_different_checks_as_the_policy_asks_for_are_needed() {
    let desk = Desk::new(ConsolePolicy {
        needed: 2,
        ..ConsolePolicy::default()
    });
    let number = desk.console().open(Who::new("tess").actor()).await.unwrap();
    desk.do_step(&number, Step::Caller).await;
    assert_eq!(check(&desk, &number, Check::CallBack, PHONE).await, Ok(true));
    let twice = check(&desk, &number, Check::CallBack, PHONE).await;
    assert_eq!(twice, Err(Failure::NotThisStep), "the same check counts once");
    let case = desk.case(&number).await;
    assert_eq!((case.step(&desk.policy), case.checks_left(&desk.policy)), (Step::Confirm, 1));
    assert_eq!(check(&desk, &number, Check::InPerson, "E-carl").await, Ok(true));
    assert_eq!(desk.case(&number).await.step(&desk.policy), Step::DeviceName);
}

#[tokio::test]
async fn a_code_is_six_digits_kept_until_it_is_used() {
    let desk = Desk::new(ConsolePolicy {
        needed: 2,
        ..ConsolePolicy::default()
    });
    let number = desk.console().open(Who::new("tess").actor()).await.unwrap();
    desk.do_step(&number, Step::Caller).await;
    let shown = code(&desk, &number).await;
    assert!(shown.len() == 6 && shown.bytes().all(|it| it.is_ascii_digit()), "{shown}");
    let spoken = format!("{} {}", &shown[..3], &shown[3..]);
    assert_eq!(check(&desk, &number, Check::Code, &spoken).await, Ok(true));
    assert_eq!(desk.case(&number).await.code, None);
    assert!(
        desk.world
            .ledger
            .records()
            .iter()
            .all(|it| !format!("{it:?}").contains(&shown))
    );
    assert!(!format!("{:?}", desk.case(&number).await).contains(&shown));
}

#[tokio::test]
async fn a_code_is_taken_for_ten_minutes() {
    for (waited, taken) in [
        (CODE_LASTS - SignedDuration::from_secs(1), true),
        (CODE_LASTS, false),
        (CODE_LASTS * 9, false),
    ] {
        let desk = desk();
        let number = desk.at(Step::Confirm).await;
        let shown = code(&desk, &number).await;
        desk.world.clock.advance(waited);
        let still = desk.console().current_code(Who::new("carl").actor(), &number).await;
        assert_eq!(still, Ok(taken.then(|| shown.clone())), "shown as long as it counts");
        assert_eq!(check(&desk, &number, Check::Code, &shown).await, Ok(taken), "{waited:?}");
    }
}

#[tokio::test]
async fn after_three_wrong_codes_the_right_one_is_worth_nothing() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    let shown = code(&desk, &number).await;
    let wrong = if shown == "000000" { "000001" } else { "000000" };
    for _ in 0..MISSES {
        assert_eq!(check(&desk, &number, Check::Code, wrong).await, Ok(false));
    }
    assert_eq!(check(&desk, &number, Check::Code, &shown).await, Ok(false));
    let next = code(&desk, &number).await;
    assert_eq!(check(&desk, &number, Check::Code, &next).await, Ok(true), "a new one is");
}

#[tokio::test]
async fn a_new_code_replaces_the_old_one() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    let (old, new) = (code(&desk, &number).await, code(&desk, &number).await);
    assert_ne!(old, new);
    assert_eq!(check(&desk, &number, Check::Code, &old).await, Ok(false));
    assert_eq!(check(&desk, &number, Check::Code, &new).await, Ok(true));
}

#[tokio::test]
async fn the_number_that_found_the_caller_is_no_badge() {
    for text in ["E-carl", " e-CARL "] {
        let (desk, tess) = (desk(), Who::new("tess"));
        let number = desk.at(Step::Caller).await;
        let found = desk.console().choose_caller(tess.actor(), &number, text).await;
        assert_eq!(found, Ok(Found::Chosen));
        let barred = Err(Failure::NotThisStep);
        assert_eq!(check(&desk, &number, Check::InPerson, "E-carl").await, barred, "{text}");
        let theo = Who::new("theo");
        desk.console().take(theo.actor(), &number).await.unwrap();
        let made = desk.console().check(theo.actor(), &number, Check::InPerson, "E-carl").await;
        assert_eq!(made, barred, "not for the next technician either");
        let left = desk.case(&number).await.open_checks(&desk.policy);
        assert_eq!(left, [Check::CallBack, Check::Manager, Check::Code]);
    }
}
