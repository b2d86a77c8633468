//! Nobody looks through the directory by way of the console.

use domain::ports::Records as _;
use domain::record::{Event, EventCode};

use super::at_work::AtWork;
use crate::stage::Stage;

/// All records with this code.
async fn recorded(stage: &Stage, code: EventCode) -> Vec<Event> {
    let records = stage.ledger().await.ledger.records_after(0, 10_000).await.unwrap();
    let events = records.into_iter().map(|record| record.event);
    events.filter(|event| event.code == code.number()).collect()
}

#[tokio::test]
async fn searches_are_counted_and_end() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &[("REKEY_CONSOLE__SEARCHES_PER_HOUR", "2")]).await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("Somebody Else").await.assert_said("nobody");
    work.choose("Nobody Known").await.assert_said("nobody");
    let refused = work.force("choose_caller", &[("text", "owner@contoso.example")]).await;
    assert_eq!(refused.refusal(), (429, "search-limit"));
    let reached = recorded(&stage, EventCode::SearchLimitReached).await;
    assert_eq!(reached.len(), 1);
    assert_eq!(reached[0].detail.as_deref(), Some("searches-per-hour"));
    assert_eq!(reached[0].person_name.as_deref(), Some("helpdesk@contoso.example"));
    // In another case of theirs, too; a colleague has searches of their own.
    let mut another = AtWork::open(&stage, "helpdesk").await;
    let refused = another.force("choose_caller", &[("text", "owner@contoso.example")]).await;
    assert_eq!(refused.refusal(), (429, "search-limit"));
    let mut colleague = AtWork::open(&stage, "technician").await;
    colleague.choose("owner@contoso.example").await.assert_done("chosen");
}

#[tokio::test]
async fn many_people_raise_an_alarm_once_and_then_end() {
    let stage = Stage::new().await;
    let settings = [
        ("REKEY_CONSOLE__ALARM_AT_PEOPLE", "2"),
        ("REKEY_CONSOLE__PEOPLE_PER_DAY", "3"),
    ];
    let _server = stage.serve_with(0, &settings).await;
    for (account, alarms) in [("owner", 0), ("manykeys", 1), ("newhire", 1)] {
        let mut work = AtWork::open(&stage, "helpdesk").await;
        work.choose(&format!("{account}@contoso.example")).await.assert_done("chosen");
        assert_eq!(recorded(&stage, EventCode::BreadthAlarm).await.len(), alarms, "{account}");
    }
    let alarm = &recorded(&stage, EventCode::BreadthAlarm).await[0];
    assert_eq!(alarm.detail.as_deref(), Some("2"));
    assert_eq!(alarm.person_name.as_deref(), Some("helpdesk@contoso.example"));
    let mut work = AtWork::open(&stage, "helpdesk").await;
    let refused = work.force("choose_caller", &[("text", "nokey@contoso.example")]).await;
    assert_eq!(refused.refusal(), (429, "search-limit"));
    let reached = recorded(&stage, EventCode::SearchLimitReached).await;
    assert_eq!(reached[0].detail.as_deref(), Some("people-per-day"));
}

/// Looking at the same caller twice is no more breadth than once.
#[tokio::test]
async fn the_same_caller_counts_once() {
    let stage = Stage::new().await;
    let settings = [
        ("REKEY_CONSOLE__ALARM_AT_PEOPLE", "2"),
        ("REKEY_CONSOLE__PEOPLE_PER_DAY", "2"),
    ];
    let _server = stage.serve_with(0, &settings).await;
    for _ in 0..3 {
        let mut work = AtWork::open(&stage, "helpdesk").await;
        work.choose("owner@contoso.example").await.assert_done("chosen");
    }
    assert_eq!(recorded(&stage, EventCode::BreadthAlarm).await.len(), 0);
}
