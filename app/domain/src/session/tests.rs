use jiff::SignedDuration;

use super::{Session, SessionLimits, SignInAttempt, Tokens};
use crate::fakes::{session, start};
use crate::id::Digest;
use crate::secret::SecretText;

const LIMITS: SessionLimits = SessionLimits {
    idle_seconds: 600,
    absolute_seconds: 3600,
};

/// Whether a session that began at the start, and was last used so many seconds later, may be used at the second time.
fn is_alive(last_seen: i64, now: i64) -> bool {
    let after = |seconds| start().checked_add(SignedDuration::from_secs(seconds)).unwrap();
    Session {
        last_seen_at: after(last_seen),
        ..session("anna")
    }
    .is_alive(after(now), LIMITS)
}

#[test]
fn a_session_ends_by_idling_and_by_age() {
    let table = [
        (0, 0, true),
        (0, 599, true),
        (0, 600, false),
        (599, 1198, true),
        (599, 1199, false),
        (3599, 3599, true),
        (3599, 3600, false),
        (3600, 3600, false),
        (3599, 1_000_000, false),
        // The clock was put back.
        (10, 5, true),
        (0, -100, true),
    ];
    for (last_seen, now, expected) in table {
        assert_eq!(is_alive(last_seen, now), expected, "seen at {last_seen}, asked at {now}");
    }
}

#[test]
fn debug_tells_no_secret() {
    let tokens = Tokens {
        access: SecretText::new("hidden-access".to_owned()),
        access_expires_at: start(),
        refresh: Some(SecretText::new("hidden-refresh".to_owned())),
    };
    let attempt = SignInAttempt {
        state: Digest::of("state"),
        browser: Digest::of("browser"),
        nonce: SecretText::new("hidden-nonce".to_owned()),
        pkce_verifier: SecretText::new("hidden-verifier".to_owned()),
        return_to: "/devices".to_owned(),
        began_at: start(),
        expires_at: start(),
    };
    let text = format!(
        "{:?} {attempt:?} {:#?}",
        Session {
            tokens: tokens.clone(),
            ..session("anna")
        },
        tokens
    );
    assert!(text.contains("/devices") && !text.contains("hidden"), "{text}");
}
