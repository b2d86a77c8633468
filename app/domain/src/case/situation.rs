//! The situations that need a helpdesk, each with its own page.

use serde::{Deserialize, Serialize};

/// Why a person cannot help themselves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Situation {
    /// The device is not in the list.
    NotListed,
    /// No key is stored for it.
    NoKey,
    /// The key ID does not match.
    NoMatch,
    /// The device belongs to somebody else.
    SomebodyElses,
    /// The device is shared, or belongs to nobody.
    Nobodys,
    /// The organisation restricts self-service.
    Restricted,
    /// The organisation has disabled the device.
    DeviceDisabled,
}

impl Situation {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::NotListed,
        Self::NoKey,
        Self::NoMatch,
        Self::SomebodyElses,
        Self::Nobodys,
        Self::Restricted,
        Self::DeviceDisabled,
    ];

    /// The stable word: in paths, records and message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotListed => "not-listed",
            Self::NoKey => "no-key",
            Self::NoMatch => "no-match",
            Self::SomebodyElses => "somebody-elses",
            Self::Nobodys => "nobodys",
            Self::Restricted => "restricted",
            Self::DeviceDisabled => "device-disabled",
        }
    }

    /// The situation with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|situation| situation.code() == code)
    }
}
