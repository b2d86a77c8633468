//! The caller's side: opening a case, seeing a code, confirming somebody as their manager.

use super::*;
use crate::case::Situation;
use crate::console::verify::Asked;
use crate::fakes::minutes;

#[tokio::test]
async fn a_person_opens_a_case_with_what_is_known() {
    let (desk, carl) = (desk(), Who::new("carl"));
    let (device, key_id) = (Some("LAPTOP-CARL"), Some("4290b6co"));
    let number = desk
        .console()
        .open_own(carl.actor(), Situation::NoMatch, device, key_id)
        .await
        .unwrap();
    let case = desk.case(&number).await;
    assert_eq!(
        (case.situation, &case.opened_by),
        (Some(Situation::NoMatch), &Some(carl.session.label()))
    );
    assert_eq!(
        (case.known_device.as_deref(), case.known_key_id.as_deref()),
        (device, Some("4290B6C0"))
    );
    assert_eq!(case.step(&desk.policy), Step::Caller);
    assert_eq!((case.technician, case.caller), (None, None));
    assert_eq!(desk.last(), (EventCode::CaseOpened.number(), Some("no-match".to_owned())));
}

#[tokio::test]
async fn a_recovery_key_or_blanks_are_not_kept_as_known() {
    let (desk, carl) = (desk(), Who::new("carl"));
    let opened = desk
        .console()
        .open_own(carl.actor(), Situation::NoMatch, Some(" "), Some(PASSWORD))
        .await;
    let case = desk.case(&opened.unwrap()).await;
    assert_eq!((case.known_device, case.known_key_id), (None, None));
}

#[tokio::test]
async fn a_device_that_is_a_recovery_key_opens_no_case() {
    let (desk, carl) = (desk(), Who::new("carl"));
    let opened = desk
        .console()
        .open_own(carl.actor(), Situation::NotListed, Some(PASSWORD), None)
        .await;
    assert_eq!(opened, Err(Failure::HoldsRecoveryKey));
    assert!(desk.world.ledger.records().is_empty() && !desk.world.log.take().contains(&Call::SaveDocument));
}

#[tokio::test]
async fn who_has_many_cases_waiting_is_given_the_newest_and_no_further_one() {
    let desk = desk();
    let ask = async |token, device: &str| {
        desk.world.clock.advance(minutes(1));
        let opened = desk
            .console()
            .open_own(Who::new(token).actor(), Situation::NotListed, Some(device), None)
            .await;
        opened.unwrap()
    };
    let mut waiting = vec![ask("carl", "0").await];
    let given = loop {
        let number = ask("carl", &waiting.len().to_string()).await;
        if waiting.contains(&number) {
            break number;
        }
        waiting.push(number);
        assert!(waiting.len() < 50, "there is an end to it");
    };
    assert_eq!(Some(&given), waiting.last());
    let records = desk.world.ledger.records();
    assert_eq!(Some(&ask("carl", "one more").await), waiting.last());
    assert_eq!(ask("carl", "0").await, waiting[0], "the same trouble has its own");
    assert_eq!(desk.world.ledger.records(), records);
    let owens = ask("owen", "one more").await;
    assert!(!waiting.contains(&owens));
    desk.console().take(Who::new("tess").actor(), &waiting[2]).await.unwrap();
    assert!(!waiting.contains(&ask("carl", "one more").await), "one waits no longer");
}

#[tokio::test]
async fn the_same_trouble_opens_one_case_and_another_trouble_another() {
    let [carl, owen] = ["carl", "owen"].map(Who::new);
    let desk = desk();
    let ask = async |who: &Who, situation, device| {
        let opened = desk.console().open_own(who.actor(), situation, device, None).await;
        opened.unwrap()
    };
    let first = ask(&carl, Situation::NoKey, Some("A")).await;
    let records = desk.world.ledger.records();
    assert_eq!(ask(&carl, Situation::NoKey, Some("A")).await, first);
    assert_eq!(desk.world.ledger.records(), records);
    assert_ne!(ask(&carl, Situation::NoKey, Some("B")).await, first);
    assert_ne!(ask(&carl, Situation::NotListed, Some("A")).await, first);
    assert_ne!(ask(&owen, Situation::NoKey, Some("A")).await, first);
    desk.console().take(Who::new("tess").actor(), &first).await.unwrap();
    assert_ne!(
        ask(&carl, Situation::NoKey, Some("A")).await,
        first,
        "that one is being worked on"
    );
}

#[tokio::test]
async fn the_caller_and_their_manager_are_asked_and_nobody_else() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    let asked = async |token| desk.console().asked_of(Who::new(token).actor()).await.unwrap();
    let technician = "tess@contoso.example".to_owned();
    let of_caller = Asked {
        number: number.clone(),
        technician: technician.clone(),
        caller: None,
    };
    let of_manager = Asked {
        number: number.clone(),
        technician,
        caller: Some("Employee carl".to_owned()),
    };
    assert_eq!(asked("carl").await, [of_caller]);
    assert_eq!(asked("mona").await, [of_manager]);
    for other in ["owen", "tess", "theo"] {
        assert_eq!(asked(other).await, [], "{other}");
    }
    desk.do_step(&number, Step::Confirm).await;
    assert_eq!(
        (asked("carl").await, asked("mona").await),
        (Vec::new(), Vec::new()),
        "no longer"
    );
}

#[tokio::test]
async fn nobody_but_the_caller_is_shown_a_code() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    for other in ["tess", "theo", "mona", "owen"] {
        let shown = desk.console().show_code(Who::new(other).actor(), &number).await;
        assert_eq!(shown, Err(Failure::NotFound), "{other}");
    }
    assert_eq!(desk.case(&number).await.code, None);
    let carl = Who::new("carl");
    assert_eq!(
        desk.console().current_code(carl.actor(), &number).await,
        Ok(None),
        "not asked for yet"
    );
    desk.console().show_code(carl.actor(), &number).await.unwrap();
    for other in ["tess", "theo", "mona", "owen"] {
        let seen = desk.console().current_code(Who::new(other).actor(), &number).await;
        assert_eq!(seen, Err(Failure::NotFound), "{other}");
    }
}

#[tokio::test]
async fn the_manager_confirms_signed_in() {
    let (desk, mona) = (desk(), Who::new("mona"));
    let number = desk.at(Step::Confirm).await;
    desk.console().confirm_as_manager(mona.actor(), &number, true).await.unwrap();
    let case = desk.case(&number).await;
    assert_eq!(
        (case.checks[0].check, &case.checks[0].by),
        (Check::Manager, &mona.session.label())
    );
    assert_eq!(case.step(&desk.policy), Step::DeviceName);
    let last = desk.world.ledger.records().pop().unwrap();
    assert_eq!(
        (last.code, last.person),
        (EventCode::CheckPassed.number(), Some(mona.session.person))
    );
    let again = desk.console().confirm_as_manager(mona.actor(), &number, true).await;
    assert_eq!(again, Err(Failure::NotFound));
}

#[tokio::test]
async fn a_manager_who_says_no_ends_the_case() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    desk.console()
        .confirm_as_manager(Who::new("mona").actor(), &number, false)
        .await
        .unwrap();
    let case = desk.case(&number).await;
    assert_eq!((case.ending, case.checks), (Some(Ending::NotConfirmed), Vec::new()));
    assert_eq!(desk.last(), (EventCode::CheckFailed.number(), Some("manager".to_owned())));
}

#[tokio::test]
async fn nobody_else_confirms_as_the_manager() {
    let desk = desk();
    let number = desk.at(Step::Confirm).await;
    for other in ["tess", "theo", "carl", "owen"] {
        let confirmed = desk
            .console()
            .confirm_as_manager(Who::new(other).actor(), &number, true)
            .await;
        assert_eq!(confirmed, Err(Failure::NotFound), "{other}");
    }
    assert_eq!(desk.case(&number).await.checks, []);
}

#[tokio::test]
async fn a_technician_who_is_the_manager_confirms_nobody_in_their_own_case() {
    let (desk, tess) = (desk(), Who::new("tess"));
    let boss = (employee("carl").object, employee("tess").object);
    desk.world.directory.change(|tenant| tenant.staff.managers = vec![boss]);
    let number = desk.at(Step::Confirm).await;
    assert_eq!(desk.console().asked_of(tess.actor()).await, Ok(Vec::new()));
    let confirmed = desk.console().confirm_as_manager(tess.actor(), &number, true).await;
    assert_eq!(confirmed, Err(Failure::NotFound));
}
