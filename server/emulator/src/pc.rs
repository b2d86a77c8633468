//! The PCs: locked at the blue screen or running, online or not, checking in and rotating (facts.md sections C, D and H).

pub mod agenda;
pub mod check_in;
pub mod rotation;
pub mod unlocking;

use std::collections::VecDeque;

use jiff::Timestamp;
use uuid::Uuid;

/// How many happenings a PC remembers.
const REMEMBERED: usize = 20;

/// Something that happened to a PC, for its page in the machine room.
#[derive(Clone, Debug)]
pub struct Happening {
    /// When.
    pub at: Timestamp,
    /// What, in one sentence.
    pub text: String,
}

/// The machine behind a device object.
#[derive(Clone, Debug, Default)]
pub struct Pc {
    /// At the blue recovery screen; then it is not online.
    pub locked: bool,
    /// Reaches the network.
    pub online: bool,
    /// The key that the recovery screen names, while locked.
    pub screen_key: Option<Uuid>,
    /// Unlocked with a recovery password since it last checked in.
    pub password_used: bool,
    /// Its own delay until a check-in, instead of the tenant's.
    pub check_in_seconds: Option<u64>,
    /// When it checks in next, where that is arranged.
    pub due: Option<Timestamp>,
    /// The latest happenings, newest first.
    pub happenings: VecDeque<Happening>,
}

impl Pc {
    /// A PC that runs and is online.
    pub fn running() -> Self {
        Self {
            online: true,
            ..Self::default()
        }
    }

    /// A PC that stands at its recovery screen, which names this key.
    pub fn at_recovery_screen(key_id: Uuid) -> Self {
        Self {
            locked: true,
            screen_key: Some(key_id),
            ..Self::default()
        }
    }

    /// Remembers what happened.
    pub fn note(&mut self, at: Timestamp, text: impl Into<String>) {
        self.happenings.push_front(Happening { at, text: text.into() });
        self.happenings.truncate(REMEMBERED);
    }
}
