//! Who is calling, and how often a technician may ask.

use jiff::SignedDuration;

use super::*;
use crate::case::Situation;
use crate::ports::DirectoryError;

async fn choose(desk: &Desk, number: &Reference, text: &str) -> Result<Found, Failure> {
    desk.console().choose_caller(Who::new("tess").actor(), number, text).await
}

#[tokio::test]
async fn a_caller_is_found_by_a_whole_address_name_or_employee_number_only() {
    for text in ["carl@contoso.example", " CARL@contoso.example ", "Employee carl", "E-carl"] {
        let desk = desk();
        let number = desk.at(Step::Caller).await;
        assert_eq!(choose(&desk, &number, text).await, Ok(Found::Chosen), "{text}");
        let caller = desk.case(&number).await.caller.unwrap();
        assert_eq!(caller.person, session("carl").label());
        assert_eq!(caller.manager, Some(session("mona").label()));
        assert_eq!(caller.phones, [PHONE]);
    }
    for text in ["carl", "", "carl@contoso.exampl", "@"] {
        let desk = desk();
        let number = desk.at(Step::Caller).await;
        assert_eq!(choose(&desk, &number, text).await, Ok(Found::Nobody), "{text}");
        assert_eq!(desk.case(&number).await.caller, None);
        assert_eq!(desk.last(), (EventCode::PersonSearched.number(), Some("0".to_owned())));
    }
}

#[tokio::test]
async fn what_was_searched_for_is_recorded_by_count_and_the_caller_by_name() {
    let desk = desk();
    let number = desk.at(Step::Caller).await;
    choose(&desk, &number, "carl@contoso.example").await.unwrap();
    let records = desk.world.ledger.records();
    let [.., searched, chosen] = records.as_slice() else {
        panic!("{records:?}")
    };
    assert_eq!(
        (searched.code, searched.detail.as_deref()),
        (EventCode::PersonSearched.number(), Some("1"))
    );
    assert_eq!(
        (chosen.code, chosen.subject),
        (EventCode::CallerChosen.number(), Some(session("carl").person))
    );
}

#[tokio::test]
async fn of_several_of_one_name_nobody_is_chosen() {
    let desk = desk();
    desk.world.directory.change(|tenant| {
        for person in &mut tenant.staff.people {
            person.display_name = "Pat Lee".to_owned();
        }
    });
    let number = desk.at(Step::Caller).await;
    assert_eq!(choose(&desk, &number, "pat lee").await, Ok(Found::Several));
    assert_eq!(desk.case(&number).await.caller, None);
    assert_eq!(desk.last(), (EventCode::PersonSearched.number(), Some("5".to_owned())));
}

#[tokio::test]
async fn the_disabled_a_guest_and_oneself_are_no_callers() {
    let change = |guest: bool, enabled: bool| {
        let desk = desk();
        desk.world.directory.change(|tenant| {
            let carl = tenant.staff.people.iter_mut().find(|it| it.object == employee("carl").object);
            let carl = carl.unwrap();
            (carl.guest, carl.enabled) = (guest, enabled);
        });
        desk
    };
    let table = [
        (change(true, true), "carl@contoso.example"),
        (change(false, false), "carl@contoso.example"),
        (desk(), "tess@contoso.example"),
    ];
    for (desk, text) in table {
        let number = desk.at(Step::Caller).await;
        assert_eq!(choose(&desk, &number, text).await, Ok(Found::NotEntitled), "{text}");
        assert_eq!(desk.case(&number).await.caller, None);
        assert_eq!(desk.last().0, EventCode::PersonSearched.number());
    }
}

#[tokio::test]
async fn whoever_opened_a_case_is_its_caller_when_they_may_be() {
    let [tess, carl] = ["tess", "carl"].map(Who::new);
    let desk = desk();
    let console = desk.console();
    let number = console.open_own(carl.actor(), Situation::NoKey, None, None).await.unwrap();
    console.take(tess.actor(), &number).await.unwrap();
    assert_eq!(console.choose_opener(tess.actor(), &number).await, Ok(Found::Chosen));
    let case = desk.case(&number).await;
    assert_eq!(case.caller.as_ref().map(|caller| &caller.person), Some(&carl.session.label()));
    assert_eq!(
        case.step(&desk.policy),
        Step::Confirm,
        "that it is they who call is not known"
    );
}

#[tokio::test]
async fn a_case_that_nobody_opened_has_no_opener_to_choose() {
    let desk = desk();
    let number = desk.at(Step::Caller).await;
    let chosen = desk.console().choose_opener(Who::new("tess").actor(), &number).await;
    assert_eq!(chosen, Err(Failure::NotThisStep));
}

#[tokio::test]
async fn an_opener_who_left_or_is_a_guest_is_no_caller() {
    let [tess, carl] = ["tess", "carl"].map(Who::new);
    let changes: [fn(&mut Tenant); 3] = [
        |tenant| tenant.staff.people.clear(),
        |tenant| tenant.staff.people[2].enabled = false,
        |tenant| tenant.staff.people[2].guest = true,
    ];
    for change in changes {
        let desk = desk();
        let console = desk.console();
        let number = console.open_own(carl.actor(), Situation::NoKey, None, None).await.unwrap();
        console.take(tess.actor(), &number).await.unwrap();
        desk.world.directory.change(change);
        assert_eq!(console.choose_opener(tess.actor(), &number).await, Ok(Found::NotEntitled));
        assert_eq!(desk.case(&number).await.caller, None);
    }
}

#[tokio::test]
async fn when_the_directory_fails_nobody_is_chosen() {
    for call in [Call::FindPeople, Call::GetManager] {
        let desk = desk();
        let number = desk.at(Step::Caller).await;
        desk.world.directory.fail(call, DirectoryError::TimedOut);
        assert_eq!(
            choose(&desk, &number, "E-carl").await,
            Err(Failure::DirectorySlow),
            "{call:?}"
        );
        assert_eq!(desk.case(&number).await.caller, None);
    }
}

#[tokio::test]
async fn searches_are_limited_within_the_hour_and_the_directory_is_not_asked_beyond() {
    let desk = Desk::new(ConsolePolicy {
        searches_per_hour: 3,
        ..ConsolePolicy::default()
    });
    let number = desk.at(Step::Caller).await;
    for _ in 0..3 {
        assert_eq!(choose(&desk, &number, "nobody").await, Ok(Found::Nobody));
    }
    desk.world.log.take();
    assert_eq!(choose(&desk, &number, "nobody").await, Err(Failure::SearchLimit));
    assert!(!desk.world.log.take().contains(&Call::FindPeople));
    assert_eq!(
        desk.last(),
        (EventCode::SearchLimitReached.number(), Some("searches-per-hour".to_owned()))
    );
    desk.world.clock.advance(SignedDuration::from_mins(61));
    assert_eq!(choose(&desk, &number, "nobody").await, Ok(Found::Nobody));
}

/// Tess takes a call of each of these people, one after the other.
async fn take_calls(desk: &Desk, people: &[&str]) -> Vec<Result<Found, Failure>> {
    let mut found = Vec::new();
    for person in people {
        let number = desk.console().open(Who::new("tess").actor()).await.unwrap();
        found.push(choose(desk, &number, &format!("E-{person}")).await);
    }
    found
}

#[tokio::test]
async fn people_are_limited_within_the_day() {
    let desk = Desk::new(ConsolePolicy {
        people_per_day: 2,
        ..ConsolePolicy::default()
    });
    let chosen = Ok(Found::Chosen);
    let found = take_calls(&desk, &["carl", "carl", "owen", "mona"]).await;
    assert_eq!(
        found,
        [chosen, chosen, chosen, Err(Failure::SearchLimit)],
        "the same person counts once"
    );
    assert_eq!(
        desk.last(),
        (EventCode::SearchLimitReached.number(), Some("people-per-day".to_owned()))
    );
    desk.world.clock.advance(SignedDuration::from_hours(23));
    assert_eq!(take_calls(&desk, &["mona"]).await, [Err(Failure::SearchLimit)]);
    desk.world.clock.advance(SignedDuration::from_hours(2));
    assert_eq!(take_calls(&desk, &["mona"]).await, [chosen]);
}

#[tokio::test]
async fn an_alarm_is_raised_once_a_day_when_a_technician_looks_at_many_people() {
    let desk = Desk::new(ConsolePolicy {
        alarm_at_people: 2,
        ..ConsolePolicy::default()
    });
    let alarms = || {
        let records = desk.world.ledger.records().into_iter();
        let alarms = records.filter(|it| it.code == EventCode::BreadthAlarm.number());
        alarms.map(|it| (it.person, it.detail)).collect::<Vec<_>>()
    };
    take_calls(&desk, &["carl", "carl"]).await;
    assert_eq!(alarms(), []);
    take_calls(&desk, &["owen", "mona", "theo"]).await;
    assert_eq!(alarms(), [(Some(session("tess").person), Some("2".to_owned()))]);
}

#[tokio::test]
async fn the_limits_are_those_of_one_technician() {
    let desk = Desk::new(ConsolePolicy {
        people_per_day: 1,
        ..ConsolePolicy::default()
    });
    take_calls(&desk, &["carl"]).await;
    let theo = Who::new("theo");
    let number = desk.console().open(theo.actor()).await.unwrap();
    assert_eq!(
        desk.console().choose_caller(theo.actor(), &number, "E-owen").await,
        Ok(Found::Chosen)
    );
}
