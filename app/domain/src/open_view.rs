//! A key view that is open, and its time: it ends by itself, and can be given more before it does.

use jiff::{SignedDuration, Timestamp};

use crate::failure::Failure;
use crate::id::{DeviceId, DisclosureId, KeyId};

/// A request for more time that was sent in time may arrive a little late.
const ON_THE_WAY: SignedDuration = SignedDuration::from_secs(5);

/// What the policy says of key views.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ViewPolicy {
    /// How long a view lasts, and how much longer each extension makes it, in seconds.
    pub seconds: u32,
    /// How often it can be extended.
    pub extensions: u32,
}

/// A key view that is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpenView {
    /// The disclosure that it shows.
    pub disclosure: DisclosureId,
    /// Its key.
    pub key: KeyId,
    /// The key's device.
    pub device: DeviceId,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How often it was extended.
    pub extensions: u32,
}

impl OpenView {
    /// With more time.
    ///
    /// # Errors
    /// [`Failure::FormExpired`] when it has ended, [`Failure::ShownTooOften`] when the policy allows no more.
    pub fn extend(self, now: Timestamp, policy: ViewPolicy) -> Result<Self, Failure> {
        if now.duration_since(self.ends_at) > ON_THE_WAY {
            return Err(Failure::FormExpired);
        }
        if self.extensions >= policy.extensions {
            return Err(Failure::ShownTooOften);
        }
        Ok(Self {
            ends_at: later(self.ends_at, policy.seconds),
            extensions: self.extensions + 1,
            ..self
        })
    }

    /// How often it can still be extended.
    pub fn left(self, policy: ViewPolicy) -> u32 {
        policy.extensions.saturating_sub(self.extensions)
    }
}

/// So many seconds later; the same where time itself ends.
pub fn later(at: Timestamp, seconds: u32) -> Timestamp {
    at.saturating_add(SignedDuration::from_secs(i64::from(seconds))).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const POLICY: ViewPolicy = ViewPolicy {
        seconds: 300,
        extensions: 2,
    };

    fn view() -> OpenView {
        OpenView {
            disclosure: DisclosureId(Uuid::from_u128(1)),
            key: KeyId(Uuid::from_u128(2)),
            device: DeviceId(Uuid::from_u128(3)),
            ends_at: at(300),
            extensions: 0,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn time_is_added_to_the_end_and_not_to_the_press() {
        let once = view().extend(at(10), POLICY).unwrap();
        assert_eq!((once.ends_at, once.left(POLICY)), (at(600), 1));
        let twice = once.extend(at(599), POLICY).unwrap();
        assert_eq!((twice.ends_at, twice.left(POLICY)), (at(900), 0));
        assert_eq!(twice.extend(at(600), POLICY), Err(Failure::ShownTooOften));
    }

    #[test]
    fn a_view_that_has_ended_gets_no_more() {
        assert!(view().extend(at(305), POLICY).is_ok());
        assert_eq!(view().extend(at(306), POLICY), Err(Failure::FormExpired));
    }

    #[test]
    fn the_same_press_sent_twice_gives_the_same_end() {
        assert_eq!(view().extend(at(10), POLICY), view().extend(at(20), POLICY));
    }
}
