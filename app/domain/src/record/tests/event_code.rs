//! The numbers of events.

use super::*;
use crate::record::Outcome;

/// Rules in a SIEM rely on the numbers: a new event is added here, an old one never changes.
const TABLE: [(EventCode, u16); 57] = [
    (EventCode::SignedIn, 1001),
    (EventCode::SignInFailed, 1002),
    (EventCode::SignedOut, 1003),
    (EventCode::SessionsEnded, 1004),
    (EventCode::NoticeAccepted, 1101),
    (EventCode::DisclosureBegun, 2001),
    (EventCode::KeyRead, 2002),
    (EventCode::KeyReadRefused, 2003),
    (EventCode::KeyReadUnknown, 2004),
    (EventCode::KeyReadMalformed, 2005),
    (EventCode::DisclosureRefused, 2006),
    (EventCode::ViewExtended, 2007),
    (EventCode::KeyIdNotMatched, 2101),
    (EventCode::RotationOrdered, 3001),
    (EventCode::RotationAccepted, 3002),
    (EventCode::RotationProven, 3003),
    (EventCode::RotationSuperseded, 3004),
    (EventCode::RotationNeedsAttention, 3005),
    (EventCode::RotationDecided, 3006),
    (EventCode::OwnerChanged, 3007),
    (EventCode::RoleDenied, 4001),
    (EventCode::ScopeDenied, 4002),
    (EventCode::SearchLimitReached, 4003),
    (EventCode::BreadthAlarm, 4004),
    (EventCode::AuditExported, 4005),
    (EventCode::PolicyChanged, 4101),
    (EventCode::OutsideReadFound, 5001),
    (EventCode::NotMeReported, 5002),
    (EventCode::CaseOpened, 6001),
    (EventCode::PersonSearched, 6002),
    (EventCode::CallerChosen, 6003),
    (EventCode::CheckPassed, 6004),
    (EventCode::CheckFailed, 6005),
    (EventCode::DeviceNameRecorded, 6006),
    (EventCode::KeyIdRecorded, 6007),
    (EventCode::PasswordLocated, 6008),
    (EventCode::PasswordNotLocated, 6009),
    (EventCode::ReasonRecorded, 6010),
    (EventCode::ApprovalRequested, 6011),
    (EventCode::Approved, 6012),
    (EventCode::ApprovalRefused, 6013),
    (EventCode::CaseClosed, 6014),
    (EventCode::CodeShown, 6015),
    (EventCode::KeyAskedFor, 6016),
    (EventCode::IncidentOpened, 7001),
    (EventCode::IncidentRotationStarted, 7002),
    (EventCode::IncidentRotationStopped, 7003),
    (EventCode::IncidentFindingAdded, 7004),
    (EventCode::IncidentClosed, 7005),
    (EventCode::ReadinessChecked, 8001),
    (EventCode::ChainVerified, 9001),
    (EventCode::ChainBroken, 9002),
    (EventCode::StationMade, 10001),
    (EventCode::StationCodeMade, 10002),
    (EventCode::StationEnrolled, 10003),
    (EventCode::StationRevoked, 10004),
    (EventCode::StationInUse, 10005),
];

#[test]
fn the_numbers_of_events_never_change() {
    for (code, number) in TABLE {
        assert_eq!(code.number(), number);
        assert_eq!(EventCode::from_number(number), Some(code));
    }
}

/// The numbers as they stand in the source: an event that `ALL` forgets would never be found by its number.
fn declared() -> Vec<u16> {
    let source = include_str!("../event_code.rs");
    let numbers = source
        .lines()
        .filter_map(|line| line.trim().strip_suffix(',')?.split_once(" = "));
    numbers.filter_map(|(_, number)| number.parse().ok()).collect()
}

#[test]
fn all_holds_each_event_once_in_the_order_of_the_numbers() {
    assert_eq!(EventCode::ALL, TABLE.map(|(code, _)| code));
    let numbers = EventCode::ALL.map(EventCode::number);
    assert!(numbers.is_sorted_by(|one, next| one < next), "{numbers:?}");
    assert_eq!(declared(), numbers);
    let known = (0..=u16::MAX).filter(|number| EventCode::from_number(*number).is_some());
    assert_eq!(known.collect::<Vec<_>>(), numbers);
}

#[test]
fn a_number_of_a_newer_rekey_is_no_event() {
    for number in [0, 1000, 1005, 2008, 9999, u16::MAX] {
        assert_eq!(EventCode::from_number(number), None, "{number}");
    }
}

#[test]
fn outcomes_are_read_back_and_each_is_that_of_some_event() {
    for outcome in Outcome::ALL {
        assert_eq!(Outcome::from_code(outcome.code()), Some(outcome));
        assert!(EventCode::ALL.iter().any(|code| code.outcome() == outcome), "{outcome:?}");
    }
    assert_eq!(Outcome::from_code("DONE"), None);
}

/// The numbers of the events that did not end well; every other one is done.
#[test]
fn what_was_refused_and_what_is_not_known_is_told_apart() {
    let numbers = |outcome| {
        let of = EventCode::ALL.into_iter().filter(|code| code.outcome() == outcome);
        of.map(EventCode::number).collect::<Vec<_>>()
    };
    assert_eq!(
        numbers(Outcome::Refused),
        [1002, 2003, 2006, 2101, 4001, 4002, 4003, 6005, 6009, 6013]
    );
    assert_eq!(numbers(Outcome::Unknown), [2004, 3005, 9002]);
}
