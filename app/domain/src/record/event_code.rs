//! The codes of records.

/// What happened. The numbers never change and are never used again for something else: rules in a SIEM rely on them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(u16)]
pub enum EventCode {
    /// A person signed in.
    SignedIn = 1001,
    /// A sign-in failed; `detail` is the failure's code.
    SignInFailed = 1002,
    /// A person signed out.
    SignedOut = 1003,
    /// All sessions of `subject` were ended.
    SessionsEnded = 1004,
    /// The organisation's notice was accepted; `detail` is its version and the language it was read in, as `2 de`.
    NoticeAccepted = 1101,
    /// Rule 1: recorded before the directory is asked.
    DisclosureBegun = 2001,
    /// The password was read, to be shown.
    KeyRead = 2002,
    /// The directory refused: nothing was given.
    KeyReadRefused = 2003,
    /// It is not known whether the directory gave it.
    KeyReadUnknown = 2004,
    /// What was stored is not a valid recovery password; it was shown as it is.
    KeyReadMalformed = 2005,
    /// A disclosure was refused before the directory was asked; `detail` is the failure's code.
    DisclosureRefused = 2006,
    /// A key view got more time; `detail` counts the times from 1.
    ViewExtended = 2007,
    /// A typed key ID matched none of the person's keys.
    KeyIdNotMatched = 2101,
    /// A rotation was ordered.
    RotationOrdered = 3001,
    /// Intune accepted it.
    RotationAccepted = 3002,
    /// A newer key proves it.
    RotationProven = 3003,
    /// It became needless; `detail` says by what.
    RotationSuperseded = 3004,
    /// It needs attention; `detail` is the reason's code.
    RotationNeedsAttention = 3005,
    /// Somebody decided on an order that waited for it; `detail` is the new plan.
    RotationDecided = 3006,
    /// A device has another owner than at the last look; `subject` is the new one.
    OwnerChanged = 3007,
    /// A door stayed shut; `detail` is the door.
    RoleDenied = 4001,
    /// `subject` is outside of the technician's scope.
    ScopeDenied = 4002,
    /// A technician searched for more than the policy allows; `detail` is the limit.
    SearchLimitReached = 4003,
    /// A technician looked at more people than is usual; `detail` is their number.
    BreadthAlarm = 4004,
    /// Records were taken away as a file; `detail` is the filter.
    AuditExported = 4005,
    /// Rekey started with another policy than before; `detail` is the policy's digest.
    PolicyChanged = 4101,
    /// Entra's log shows a read of a key that Rekey knows nothing of; `detail` is the log's ID.
    OutsideReadFound = 5001,
    /// A person says: this was not me. `disclosure` is what they mean.
    NotMeReported = 5002,
    /// A case was opened; `detail` is the situation.
    CaseOpened = 6001,
    /// A technician looked for a person; `detail` is how many were found.
    PersonSearched = 6002,
    /// The technician says who is calling.
    CallerChosen = 6003,
    /// The person was confirmed in one way; `detail` is the check.
    CheckPassed = 6004,
    /// The person was not confirmed; `detail` is the check.
    CheckFailed = 6005,
    /// The device name was recorded.
    DeviceNameRecorded = 6006,
    /// The key ID from the caller's screen was recorded; `detail` is its beginning.
    KeyIdRecorded = 6007,
    /// The matching password was located; `detail` says how.
    PasswordLocated = 6008,
    /// No matching password was located; `detail` says why.
    PasswordNotLocated = 6009,
    /// The reason was documented.
    ReasonRecorded = 6010,
    /// A second person is asked.
    ApprovalRequested = 6011,
    /// The second person approved.
    Approved = 6012,
    /// The second person refused.
    ApprovalRefused = 6013,
    /// The case was closed; `detail` says how.
    CaseClosed = 6014,
    /// The caller was shown a code to read out.
    CodeShown = 6015,
    /// Every step is done, and the technician asks for the key.
    KeyAskedFor = 6016,
    /// An incident was opened.
    IncidentOpened = 7001,
    /// All its keys are being rotated; `detail` is how many.
    IncidentRotationStarted = 7002,
    /// Rotating was stopped.
    IncidentRotationStopped = 7003,
    /// A finding was added.
    IncidentFindingAdded = 7004,
    /// It was closed.
    IncidentClosed = 7005,
    /// A readiness check ended; `detail` is how.
    ReadinessChecked = 8001,
    /// The chain of records was read and found whole; `detail` is the head.
    ChainVerified = 9001,
    /// The chain of records was found changed; `detail` is what was found.
    ChainBroken = 9002,
    /// A kiosk station was made; `case` is its number, `detail` its name and place, as in the events after it.
    StationMade = 10001,
    /// It was given a new code to enrol with.
    StationCodeMade = 10002,
    /// A browser was enrolled as this station.
    StationEnrolled = 10003,
    /// It was revoked: it opens no session any more.
    StationRevoked = 10004,
    /// It is in use.
    StationInUse = 10005,
}

/// How something ended, as an auditor asks for it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Outcome {
    /// It was done.
    Done,
    /// It was refused, or came to nothing.
    Refused,
    /// It is not known, or somebody must look.
    Unknown,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Done, Self::Refused, Self::Unknown];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
        }
    }

    /// The outcome with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.code() == code)
    }
}

impl EventCode {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 57] = [
        Self::SignedIn,
        Self::SignInFailed,
        Self::SignedOut,
        Self::SessionsEnded,
        Self::NoticeAccepted,
        Self::DisclosureBegun,
        Self::KeyRead,
        Self::KeyReadRefused,
        Self::KeyReadUnknown,
        Self::KeyReadMalformed,
        Self::DisclosureRefused,
        Self::ViewExtended,
        Self::KeyIdNotMatched,
        Self::RotationOrdered,
        Self::RotationAccepted,
        Self::RotationProven,
        Self::RotationSuperseded,
        Self::RotationNeedsAttention,
        Self::RotationDecided,
        Self::OwnerChanged,
        Self::RoleDenied,
        Self::ScopeDenied,
        Self::SearchLimitReached,
        Self::BreadthAlarm,
        Self::AuditExported,
        Self::PolicyChanged,
        Self::OutsideReadFound,
        Self::NotMeReported,
        Self::CaseOpened,
        Self::PersonSearched,
        Self::CallerChosen,
        Self::CheckPassed,
        Self::CheckFailed,
        Self::DeviceNameRecorded,
        Self::KeyIdRecorded,
        Self::PasswordLocated,
        Self::PasswordNotLocated,
        Self::ReasonRecorded,
        Self::ApprovalRequested,
        Self::Approved,
        Self::ApprovalRefused,
        Self::CaseClosed,
        Self::CodeShown,
        Self::KeyAskedFor,
        Self::IncidentOpened,
        Self::IncidentRotationStarted,
        Self::IncidentRotationStopped,
        Self::IncidentFindingAdded,
        Self::IncidentClosed,
        Self::ReadinessChecked,
        Self::ChainVerified,
        Self::ChainBroken,
        Self::StationMade,
        Self::StationCodeMade,
        Self::StationEnrolled,
        Self::StationRevoked,
        Self::StationInUse,
    ];

    /// The number.
    pub fn number(self) -> u16 {
        self as u16
    }

    /// The code with this number; one of a newer Rekey is none.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.number() == number)
    }

    /// How what it tells of ended.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::SignInFailed
            | Self::KeyReadRefused
            | Self::DisclosureRefused
            | Self::KeyIdNotMatched
            | Self::RoleDenied
            | Self::ScopeDenied
            | Self::SearchLimitReached
            | Self::CheckFailed
            | Self::PasswordNotLocated
            | Self::ApprovalRefused => Outcome::Refused,
            Self::KeyReadUnknown | Self::RotationNeedsAttention | Self::ChainBroken => Outcome::Unknown,
            _ => Outcome::Done,
        }
    }
}
