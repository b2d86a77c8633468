//! How long to wait after a failed delivery.

use std::time::Duration;

use domain::ports::Randomness;

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(5);

/// Pauses that double from 1 second to 5 minutes. Each is scattered over its upper half, so that several Rekeys do not come back to
/// a receiver at the same moment.
#[derive(Debug, Default)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// The pause after one more failure.
    pub fn next(&mut self, randomness: &dyn Randomness) -> Duration {
        let whole = FIRST.saturating_mul(1 << self.failures.min(16)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let mut roll = [0; 2];
        randomness.fill(&mut roll);
        let scatter = (whole / 2) * u32::from(u16::from_be_bytes(roll)) / u32::from(u16::MAX);
        whole / 2 + scatter
    }

    /// After a success. Says whether there were failures before it.
    pub fn reset(&mut self) -> bool {
        std::mem::take(&mut self.failures) > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Bytes(u8);

    impl Randomness for Bytes {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    fn millis(roll: u8) -> Vec<u128> {
        let mut backoff = Backoff::default();
        (0..11).map(|_| backoff.next(&Bytes(roll)).as_millis()).collect()
    }

    #[test]
    fn pauses_double_up_to_five_minutes() {
        let longest = millis(255);
        assert_eq!(longest[..4], [1000, 2000, 4000, 8000]);
        assert_eq!(longest[8..], [256_000, 300_000, 300_000]);
    }

    #[test]
    fn no_pause_is_shorter_than_half() {
        let halves: Vec<_> = millis(255).iter().map(|whole| whole / 2).collect();
        assert_eq!(millis(0), halves);
    }

    #[test]
    fn a_long_outage_overflows_nothing() {
        let mut backoff = Backoff { failures: u32::MAX };
        assert_eq!(backoff.next(&Bytes(255)), LONGEST);
    }

    #[test]
    fn a_success_begins_anew() {
        let mut backoff = Backoff::default();
        assert!(!backoff.reset());
        backoff.next(&Bytes(255));
        backoff.next(&Bytes(255));
        assert!(backoff.reset());
        assert_eq!(backoff.next(&Bytes(255)), FIRST);
    }
}
