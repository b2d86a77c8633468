//! What can go wrong, in the coarse terms in which a person is told. Each has a code, a page and words of its own.

use serde::{Deserialize, Serialize};

/// Every failure a person can meet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Failure {
    /// Nobody is signed in, or the session has ended.
    SignedOut,
    /// Entra wants the person to sign in again: the token was refused or a claims challenge came.
    SignInAgain,
    /// The person cancelled at Entra, or declined consent.
    SignInCancelled,
    /// The sign-in took too long.
    SignInExpired,
    /// The sign-in's answer was used before: the back button, a replay.
    SignInUsed,
    /// The answer belongs to no sign-in of this browser.
    SignInUnknown,
    /// The answer came from another issuer or tenant, or did not verify.
    SignInUntrusted,
    /// The clocks of Entra and Rekey differ too much.
    ClockSkew,
    /// The account may not sign in here.
    SignInRefused,
    /// Entra does not answer.
    SignInUnavailable,
    /// Graph does not answer, or answers with an error of its own.
    DirectoryDown,
    /// Graph took too long.
    DirectorySlow,
    /// Graph says no (403).
    DirectoryRefused,
    /// Graph says: too many requests (429).
    DirectoryBusy,
    /// The key or device is not there for this person. "Not yours" and "unknown" are the same.
    NotFound,
    /// The ledger cannot write, so nothing may be shown.
    LedgerUnwritable,
    /// The request did not come from Rekey's own page.
    ForeignRequest,
    /// The form's token is missing, old or of another session.
    FormExpired,
    /// The form was used before.
    FormUsed,
    /// The key was shown as often as one session allows.
    ShownTooOften,
    /// None of the person's roles allows it.
    NotPermitted,
    /// Another tenant vouches for the person, and this organisation does not let guests in.
    GuestRefused,
    /// The organisation has switched self-service off.
    SelfServiceOff,
    /// The person is not one whom this technician may help.
    OutOfScope,
    /// The technician looked for more people than the policy allows.
    SearchLimit,
    /// The case stands at another step, or belongs to a colleague.
    NotThisStep,
    /// Nobody approves what they asked for themselves.
    NotYourself,
    /// Somebody else changed it meanwhile.
    ChangedMeanwhile,
    /// A form lacks something, or says something that cannot be.
    FormUnreadable,
    /// The policy wants records delivered before a key is shown, and they cannot be.
    NotDelivered,
    /// A text that would be kept holds a recovery key.
    HoldsRecoveryKey,
    /// A record was changed: it does not fit its hash.
    RecordChanged,
    /// No such page.
    NoSuchPage,
    /// A bug.
    Bug,
    /// In the frame of a portal a key was asked for without the confirmation outside of it.
    NotConfirmed,
}

impl Failure {
    /// All of them, for tests that each has words.
    pub const ALL: [Self; 35] = [
        Self::SignedOut,
        Self::SignInAgain,
        Self::SignInCancelled,
        Self::SignInExpired,
        Self::SignInUsed,
        Self::SignInUnknown,
        Self::SignInUntrusted,
        Self::ClockSkew,
        Self::SignInRefused,
        Self::SignInUnavailable,
        Self::DirectoryDown,
        Self::DirectorySlow,
        Self::DirectoryRefused,
        Self::DirectoryBusy,
        Self::NotFound,
        Self::LedgerUnwritable,
        Self::ForeignRequest,
        Self::FormExpired,
        Self::FormUsed,
        Self::ShownTooOften,
        Self::NotPermitted,
        Self::GuestRefused,
        Self::SelfServiceOff,
        Self::OutOfScope,
        Self::SearchLimit,
        Self::NotThisStep,
        Self::NotYourself,
        Self::ChangedMeanwhile,
        Self::FormUnreadable,
        Self::NotDelivered,
        Self::HoldsRecoveryKey,
        Self::RecordChanged,
        Self::NoSuchPage,
        Self::Bug,
        Self::NotConfirmed,
    ];

    /// The stable code: in logs, records, message keys and on the page. Never re-used for something else.
    pub fn code(self) -> &'static str {
        match self {
            Self::SignedOut => "signed-out",
            Self::SignInAgain => "sign-in-again",
            Self::SignInCancelled => "sign-in-cancelled",
            Self::SignInExpired => "sign-in-expired",
            Self::SignInUsed => "sign-in-used",
            Self::SignInUnknown => "sign-in-unknown",
            Self::SignInUntrusted => "sign-in-untrusted",
            Self::ClockSkew => "clock-skew",
            Self::SignInRefused => "sign-in-refused",
            Self::SignInUnavailable => "sign-in-unavailable",
            Self::DirectoryDown => "directory-down",
            Self::DirectorySlow => "directory-slow",
            Self::DirectoryRefused => "directory-refused",
            Self::DirectoryBusy => "directory-busy",
            Self::NotFound => "not-found",
            Self::LedgerUnwritable => "ledger-unwritable",
            Self::ForeignRequest => "foreign-request",
            Self::FormExpired => "form-expired",
            Self::FormUsed => "form-used",
            Self::ShownTooOften => "shown-too-often",
            Self::NotPermitted => "not-permitted",
            Self::GuestRefused => "guest-refused",
            Self::SelfServiceOff => "self-service-off",
            Self::OutOfScope => "out-of-scope",
            Self::SearchLimit => "search-limit",
            Self::NotThisStep => "not-this-step",
            Self::NotYourself => "not-yourself",
            Self::ChangedMeanwhile => "changed-meanwhile",
            Self::FormUnreadable => "form-unreadable",
            Self::NotDelivered => "not-delivered",
            Self::HoldsRecoveryKey => "holds-recovery-key",
            Self::RecordChanged => "record-changed",
            Self::NoSuchPage => "no-such-page",
            Self::Bug => "bug",
            Self::NotConfirmed => "not-confirmed",
        }
    }

    /// The HTTP status of its page.
    pub fn status(self) -> u16 {
        match self {
            Self::SignedOut | Self::SignInAgain => 401,
            Self::SignInCancelled | Self::SignInExpired | Self::SignInUsed | Self::SignInUnknown | Self::FormExpired => 400,
            Self::SignInUntrusted
            | Self::ClockSkew
            | Self::SignInRefused
            | Self::DirectoryRefused
            | Self::ForeignRequest
            | Self::NotPermitted
            | Self::GuestRefused
            | Self::SelfServiceOff
            | Self::OutOfScope
            | Self::NotYourself
            | Self::NotConfirmed => 403,
            Self::NotFound | Self::NoSuchPage => 404,
            Self::FormUsed | Self::NotThisStep | Self::ChangedMeanwhile => 409,
            Self::FormUnreadable | Self::HoldsRecoveryKey => 422,
            Self::ShownTooOften | Self::SearchLimit => 429,
            Self::SignInUnavailable | Self::DirectoryDown | Self::DirectoryBusy | Self::LedgerUnwritable | Self::NotDelivered => {
                503
            }
            Self::DirectorySlow => 504,
            Self::RecordChanged | Self::Bug => 500,
        }
    }
}

#[cfg(test)]
mod tests;
