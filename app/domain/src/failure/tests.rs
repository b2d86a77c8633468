use std::collections::HashSet;

use jiff::SignedDuration;

use super::Failure;
use crate::disclosure::DisclosureRefusal;
use crate::ports::DirectoryError;

/// The codes are in old records and in rules of others: a new failure is added here, an old one never changes.
const TABLE: [(Failure, &str, u16); 35] = [
    (Failure::SignedOut, "signed-out", 401),
    (Failure::SignInAgain, "sign-in-again", 401),
    (Failure::SignInCancelled, "sign-in-cancelled", 400),
    (Failure::SignInExpired, "sign-in-expired", 400),
    (Failure::SignInUsed, "sign-in-used", 400),
    (Failure::SignInUnknown, "sign-in-unknown", 400),
    (Failure::SignInUntrusted, "sign-in-untrusted", 403),
    (Failure::ClockSkew, "clock-skew", 403),
    (Failure::SignInRefused, "sign-in-refused", 403),
    (Failure::SignInUnavailable, "sign-in-unavailable", 503),
    (Failure::DirectoryDown, "directory-down", 503),
    (Failure::DirectorySlow, "directory-slow", 504),
    (Failure::DirectoryRefused, "directory-refused", 403),
    (Failure::DirectoryBusy, "directory-busy", 503),
    (Failure::NotFound, "not-found", 404),
    (Failure::LedgerUnwritable, "ledger-unwritable", 503),
    (Failure::ForeignRequest, "foreign-request", 403),
    (Failure::FormExpired, "form-expired", 400),
    (Failure::FormUsed, "form-used", 409),
    (Failure::ShownTooOften, "shown-too-often", 429),
    (Failure::NotPermitted, "not-permitted", 403),
    (Failure::GuestRefused, "guest-refused", 403),
    (Failure::SelfServiceOff, "self-service-off", 403),
    (Failure::OutOfScope, "out-of-scope", 403),
    (Failure::SearchLimit, "search-limit", 429),
    (Failure::NotThisStep, "not-this-step", 409),
    (Failure::NotYourself, "not-yourself", 403),
    (Failure::ChangedMeanwhile, "changed-meanwhile", 409),
    (Failure::FormUnreadable, "form-unreadable", 422),
    (Failure::NotDelivered, "not-delivered", 503),
    (Failure::HoldsRecoveryKey, "holds-recovery-key", 422),
    (Failure::RecordChanged, "record-changed", 500),
    (Failure::NoSuchPage, "no-such-page", 404),
    (Failure::Bug, "bug", 500),
    (Failure::NotConfirmed, "not-confirmed", 403),
];

#[test]
fn codes_and_statuses_never_change() {
    for (failure, code, status) in TABLE {
        assert_eq!((failure.code(), failure.status()), (code, status), "{failure:?}");
    }
}

#[test]
fn all_holds_each_failure_once_and_each_has_its_own_code() {
    let all: HashSet<Failure> = Failure::ALL.into();
    assert_eq!(all, TABLE.map(|(failure, ..)| failure).into());
    let codes: HashSet<&str> = Failure::ALL.iter().map(|failure| failure.code()).collect();
    assert_eq!(codes.len(), Failure::ALL.len());
}

#[test]
fn what_the_directory_says_has_a_failure_and_tells_whether_something_was_given() {
    let wait = Some(SignedDuration::from_secs(7));
    let table = [
        (DirectoryError::TokenRefused, Failure::SignInAgain, true, None),
        (DirectoryError::Refused, Failure::DirectoryRefused, true, None),
        (DirectoryError::NotFound, Failure::NotFound, true, None),
        (
            DirectoryError::Throttled { retry_after: wait },
            Failure::DirectoryBusy,
            true,
            wait,
        ),
        (DirectoryError::Unreachable, Failure::DirectoryDown, true, None),
        (
            DirectoryError::Failed { retry_after: wait },
            Failure::DirectoryDown,
            false,
            wait,
        ),
        (DirectoryError::TimedOut, Failure::DirectorySlow, false, None),
        (DirectoryError::Malformed, Failure::DirectoryDown, false, None),
    ];
    for (error, failure, nothing_given, retry_after) in table {
        assert_eq!(Failure::from(error.clone()), failure, "{error:?}");
        assert_eq!(
            (error.nothing_was_given(), error.retry_after()),
            (nothing_given, retry_after),
            "{error:?}"
        );
    }
}

#[test]
fn a_refused_disclosure_has_a_failure_of_its_own() {
    assert_eq!(Failure::from(DisclosureRefusal::FormUsed), Failure::FormUsed);
    assert_eq!(Failure::from(DisclosureRefusal::ShownTooOften), Failure::ShownTooOften);
    assert_eq!(Failure::from(DisclosureRefusal::SessionEnded), Failure::SignedOut);
}
