//! The moment of the kill.

use std::time::Duration;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::RngCore;

/// How long the directory takes for a password at most, where the moment does not hang on it.
const LONGEST_DELAY_MS: u32 = 40;

/// When the server is killed.
#[derive(Clone, Copy)]
pub enum Moment {
    /// As the requests are sent.
    AtOnce,
    /// While the directory is looking for the first password.
    WhileAsking,
    /// After everybody has got an answer.
    Afterwards,
    /// After so long.
    After(Duration),
}

impl Moment {
    /// Some rounds are sure to hit each phase; the others hit any instant between before and after.
    pub fn of(round: u32, whole: Duration, random: &mut ChaCha20Rng) -> Self {
        let span = whole + Duration::from_millis(u64::from(LONGEST_DELAY_MS));
        match round % 10 {
            0 => Self::AtOnce,
            1 => Self::WhileAsking,
            2 => Self::Afterwards,
            _ => Self::After(span * (random.next_u32() % 1000) / 1000),
        }
    }

    pub fn delay_ms(self, random: &mut ChaCha20Rng) -> u32 {
        match self {
            Self::WhileAsking => 1000,
            _ => random.next_u32() % LONGEST_DELAY_MS,
        }
    }
}
