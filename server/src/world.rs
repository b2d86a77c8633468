//! The time and the randomness of the machine: the one place where they enter.

use domain::ports::{Clock, Randomness};
use jiff::Timestamp;

/// The machine's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the time enters")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// The operating system's random number generator.
#[derive(Clone, Copy, Debug)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness enters")]
    fn fill(&self, bytes: &mut [u8]) {
        // Without randomness nothing here is safe: no session, no nonce.
        getrandom::fill(bytes).expect("the operating system gives random bytes");
    }
}
