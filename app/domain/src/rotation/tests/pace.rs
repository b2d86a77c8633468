//! How long until the next look.

use super::*;

proptest! {
    #[test]
    fn a_pause_is_bounded_and_grows(attempts in 0_u32..200, base in 1_i64..10_000_000, roll: u8) {
        let base = SignedDuration::from_millis(base);
        let longest = minutes(15);
        let this = pause(attempts, base, roll);
        prop_assert!(this >= base.min(longest) && this <= longest + longest / 4);
        prop_assert!(pause(attempts + 1, base, roll) >= this);
        prop_assert!(pause(attempts, base, roll.saturating_add(1)) >= this);
        prop_assert!(pause(attempts, base, 0) <= this);
    }
}

#[test]
fn a_pause_doubles_up_to_a_quarter_of_an_hour() {
    let seconds = |attempts| pause(attempts, SignedDuration::from_secs(5), 0).as_secs();
    assert_eq!(
        [0, 1, 2, 7, 8, 20, 21, u32::MAX].map(seconds),
        [5, 10, 20, 640, 900, 900, 900, 900]
    );
    assert_eq!(pause(8, SignedDuration::from_secs(5), 128).as_secs(), 900 + 112);
    assert_eq!(
        pause(u32::MAX, SignedDuration::MAX, u8::MAX),
        SignedDuration::from_millis(900_000 + 224_121)
    );
}
