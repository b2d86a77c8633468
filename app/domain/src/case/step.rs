//! The steps of a case, in their order.

/// What is to be done next.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Step {
    /// Say who is calling.
    Caller,
    /// 1: confirm the person.
    Confirm,
    /// 2: record the device's name.
    DeviceName,
    /// 3: record the key ID from the caller's screen.
    KeyId,
    /// 4: locate the matching password.
    Locate,
    /// 5: document the reason.
    Reason,
    /// Wait for the second person.
    Approval,
    /// Have it shown.
    Reveal,
    /// Nothing: it has ended.
    Ended,
}

impl Step {
    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Caller => "caller",
            Self::Confirm => "confirm",
            Self::DeviceName => "device-name",
            Self::KeyId => "key-id",
            Self::Locate => "locate",
            Self::Reason => "reason",
            Self::Approval => "approval",
            Self::Reveal => "reveal",
            Self::Ended => "ended",
        }
    }
}
