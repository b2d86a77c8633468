//! Opening, taking over and listing cases.

use uuid::Uuid;

use super::*;
use crate::case::Situation;
use crate::case::policy::Scope;
use crate::console::CaseList;
use crate::fakes::minutes;

async fn listed(desk: &Desk, technician: &str, list: CaseList) -> Vec<Reference> {
    let cases = desk.console().list(Who::new(technician).actor(), list).await.unwrap();
    cases.into_iter().map(|case| case.number).collect()
}

#[tokio::test]
async fn each_case_has_a_number_of_its_own() {
    let (desk, tess) = (desk(), Who::new("tess"));
    let first = desk.console().open(tess.actor()).await.unwrap();
    assert_ne!(desk.console().open(tess.actor()).await, Ok(first));
}

#[tokio::test]
async fn cases_are_listed_by_state_newest_first() {
    let desk = desk_with_second_person();
    let [tess, theo, carl] = ["tess", "theo", "carl"].map(Who::new);
    let console = desk.console();
    let waiting = console.open_own(carl.actor(), Situation::NoKey, None, None).await.unwrap();
    desk.world.clock.advance(minutes(1));
    let colleagues = console.open(theo.actor()).await.unwrap();
    desk.world.clock.advance(minutes(1));
    let mine = console.open(tess.actor()).await.unwrap();
    desk.world.clock.advance(minutes(1));
    let asking = desk.at(Step::Approval).await;
    let ended = desk.at(Step::Ended).await;
    for technician in ["tess", "theo"] {
        assert_eq!(
            listed(&desk, technician, CaseList::Waiting).await,
            std::slice::from_ref(&waiting)
        );
    }
    assert_eq!(listed(&desk, "tess", CaseList::Mine).await, [asking.clone(), mine]);
    assert_eq!(listed(&desk, "theo", CaseList::Mine).await, [colleagues]);
    assert_eq!(listed(&desk, "theo", CaseList::AsksApproval).await, [asking]);
    assert_eq!(listed(&desk, "tess", CaseList::AsksApproval).await, [], "not one's own");
    assert_eq!(listed(&desk, "tess", CaseList::Ended).await, [ended]);
    assert_eq!(listed(&desk, "theo", CaseList::Ended).await, []);
}

#[tokio::test]
async fn a_waiting_case_is_taken_and_a_colleagues_too() {
    let [tess, theo, carl] = ["tess", "theo", "carl"].map(Who::new);
    let desk = desk();
    let console = desk.console();
    let number = console.open_own(carl.actor(), Situation::NoKey, None, None).await.unwrap();
    for taker in [&tess, &theo] {
        console.take(taker.actor(), &number).await.unwrap();
        assert_eq!(desk.case(&number).await.technician, Some(taker.session.label()));
        assert_eq!(desk.last(), (EventCode::CaseOpened.number(), Some("taken".to_owned())));
    }
    let records = desk.world.ledger.records();
    console.take(theo.actor(), &number).await.unwrap();
    assert_eq!(desk.world.ledger.records(), records, "it is his already");
}

#[tokio::test]
async fn who_takes_over_confirms_locates_and_asks_anew() {
    for step in [Step::DeviceName, Step::Reason, Step::Approval, Step::Reveal] {
        let (desk, theo) = (desk_with_second_person(), Who::new("theo"));
        let number = desk.at(step).await;
        let before = desk.case(&number).await;
        desk.console().take(theo.actor(), &number).await.unwrap();
        let expected = Case {
            technician: Some(theo.session.label()),
            checks: Vec::new(),
            located: None,
            reason: None,
            approval: None,
            ..before
        };
        assert_eq!(desk.case(&number).await, expected, "{step:?}");
        assert_eq!(expected.step(&desk.policy), Step::Confirm);
    }
}

#[tokio::test]
async fn nobody_takes_a_case_that_is_about_themselves() {
    for step in ALL_STEPS
        .into_iter()
        .filter(|step| (Step::Confirm..Step::Ended).contains(step))
    {
        let desk = desk_with_second_person();
        let number = desk.at(step).await;
        let case = desk.case(&number).await;
        let taken = desk.console().take(Who::new("carl").actor(), &number).await;
        assert_eq!(taken, Err(Failure::NotYourself), "{step:?}");
        assert_eq!(desk.case(&number).await, case);
    }
    let (desk, theo) = (desk(), Who::new("theo"));
    let own = desk
        .console()
        .open_own(theo.actor(), Situation::NoKey, None, None)
        .await
        .unwrap();
    assert_eq!(desk.console().take(theo.actor(), &own).await, Err(Failure::NotYourself));
}

#[tokio::test]
async fn a_narrow_scope_sees_its_cases_behind_many_of_others() {
    let mut desk = desk();
    let carl = Who::new("carl");
    let number = desk
        .console()
        .open_own(carl.actor(), Situation::NoKey, None, None)
        .await
        .unwrap();
    for other in 0..super::super::LISTED + 10 {
        desk.world.clock.advance(minutes(1));
        let opener = Who::new(&"o".repeat(other + 1));
        desk.console()
            .open_own(opener.actor(), Situation::NoKey, None, None)
            .await
            .unwrap();
    }
    let north = Uuid::from_u128(0x6202);
    desk.policy.scopes = vec![Scope {
        technicians: None,
        within: vec![north],
    }];
    desk.world
        .directory
        .change(|tenant| tenant.staff.members = vec![(north, employee("carl").object)]);
    assert_eq!(listed(&desk, "tess", CaseList::Waiting).await, [number]);
}

#[tokio::test]
async fn a_case_that_has_ended_is_not_taken() {
    let desk = desk();
    let number = desk.at(Step::Ended).await;
    let taken = desk.console().take(Who::new("theo").actor(), &number).await;
    assert_eq!(taken, Err(Failure::NotThisStep));
    assert_eq!(desk.case(&number).await.technician, Some(session("tess").label()));
}

#[tokio::test]
async fn when_the_ledger_cannot_be_read_that_is_told() {
    let (desk, tess) = (desk(), Who::new("tess"));
    let number = desk.at(Step::Caller).await;
    desk.world.ledger.fail(Some(Call::FindDocument));
    assert_eq!(
        desk.console().show(tess.actor(), &number).await.map(drop),
        Err(Failure::LedgerUnwritable)
    );
    desk.world.ledger.fail(Some(Call::ListDocuments));
    let listed = desk.console().list(tess.actor(), CaseList::Mine).await;
    assert_eq!(listed, Err(Failure::LedgerUnwritable));
}
