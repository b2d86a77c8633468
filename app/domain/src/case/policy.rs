//! What the organisation asks of its helpdesk.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A way to confirm a caller. Each rests on something that the technician cannot make up.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Check {
    /// The technician calls back, at a number that stands in the directory.
    CallBack,
    /// The manager named in the directory confirms it, signed in themselves.
    Manager,
    /// The caller signs in somewhere and reads out the code that they are shown.
    Code,
    /// The caller stands there; the number on the badge is that of the directory.
    InPerson,
}

impl Check {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::CallBack, Self::Manager, Self::Code, Self::InPerson];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::CallBack => "call-back",
            Self::Manager => "manager",
            Self::Code => "code",
            Self::InPerson => "in-person",
        }
    }

    /// The check with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|check| check.code() == code)
    }
}

/// For whom a technician may work.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The group of the technicians it is for; none: for all of them.
    pub technicians: Option<Uuid>,
    /// The groups and administrative units whose members they may help.
    pub within: Vec<Uuid>,
}

/// The policy of the helpdesk console.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ConsolePolicy {
    /// The ways to confirm a caller that count.
    pub checks: Vec<Check>,
    /// How many of them are needed: 1 to as many as there are.
    pub needed: u8,
    /// Whether a second person must approve.
    pub second_person: bool,
    /// For whom technicians may work; empty: for everybody.
    pub scopes: Vec<Scope>,
    /// How often a technician may look for people within an hour.
    pub searches_per_hour: u32,
    /// From how many different people within a day on an alarm is raised.
    pub alarm_at_people: u32,
    /// How many different people a technician may look at within a day.
    pub people_per_day: u32,
}

impl Default for ConsolePolicy {
    fn default() -> Self {
        Self {
            checks: Check::ALL.to_vec(),
            needed: 1,
            second_person: false,
            scopes: Vec::new(),
            searches_per_hour: 30,
            alarm_at_people: 15,
            people_per_day: 40,
        }
    }
}

/// How long a caller's code is taken.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);

/// How long a check of the caller and an approval count.
pub const CONFIRMED_FOR: SignedDuration = SignedDuration::from_hours(1);

/// How often a key may be shown for one case.
pub const SHOWINGS_PER_CASE: usize = 3;

/// How many wrong codes may be typed before a new one is needed, and how many wrong badge numbers before the badge counts no more.
pub const MISSES: u8 = 3;
