//! Single-use form tokens: made without writing anything, bound to one session, good for one disclosure.
//!
//! A token is 16 random bytes and an expiry, signed for the session. That it was used is recorded by the disclosure's own transaction,
//! under the token's digest.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::failure::Failure;
use domain::id::Digest;
use domain::ports::Randomness;
use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use crate::signature::Signature;

/// How long a form may stay open.
const LIFETIME: SignedDuration = SignedDuration::from_hours(1);

const RANDOM_BYTES: usize = 16;
const SIGNED_BYTES: usize = RANDOM_BYTES + 8;

/// Makes and checks form tokens.
pub struct FormTokens(Signature);

impl FormTokens {
    /// With a key derived from the ledger's.
    pub fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(Signature::new(key))
    }

    /// A fresh token for a form of this session.
    pub fn issue(&self, session: Digest, now: Timestamp, randomness: &dyn Randomness) -> String {
        let mut bytes = [0; SIGNED_BYTES];
        randomness.fill(&mut bytes[..RANDOM_BYTES]);
        let ends = now.saturating_add(LIFETIME).unwrap_or(now).as_second();
        bytes[RANDOM_BYTES..].copy_from_slice(&ends.to_be_bytes());
        self.0.sign(session, &bytes)
    }

    /// The number under which the token's use is recorded.
    ///
    /// # Errors
    /// [`Failure::FormExpired`] when it is old, of another session, or no token.
    pub fn check(&self, token: &str, session: Digest, now: Timestamp) -> Result<Digest, Failure> {
        let signed: [u8; SIGNED_BYTES] = self.0.open(token, session).ok_or(Failure::FormExpired)?;
        let ends = signed[RANDOM_BYTES..]
            .try_into()
            .map(i64::from_be_bytes)
            .map_err(|_| Failure::FormExpired)?;
        if now.as_second() >= ends {
            return Err(Failure::FormExpired);
        }
        // Over the decoded bytes: base64 has spare bits, and a respelt token must not count as another one.
        Ok(Digest::of(&URL_SAFE_NO_PAD.encode(signed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sevens;

    impl Randomness for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    fn tokens() -> FormTokens {
        FormTokens::new(Zeroizing::new([1; 32]))
    }

    #[test]
    fn a_token_is_good_for_its_session_and_its_time() {
        let (mine, theirs, now) = (Digest([1; 32]), Digest([2; 32]), Timestamp::UNIX_EPOCH);
        let token = tokens().issue(mine, now, &Sevens);
        assert!(tokens().check(&token, mine, now).is_ok());
        assert_eq!(tokens().check(&token, theirs, now), Err(Failure::FormExpired));
        let late = now.saturating_add(LIFETIME).expect("in range");
        assert_eq!(tokens().check(&token, mine, late), Err(Failure::FormExpired));
    }

    #[test]
    fn a_changed_token_is_refused() {
        let (mine, now) = (Digest([1; 32]), Timestamp::UNIX_EPOCH);
        let token = tokens().issue(mine, now, &Sevens);
        for place in 0..token.len() {
            let mut changed = token.clone().into_bytes();
            changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).expect("ASCII");
            let refused = tokens().check(&changed, mine, now) == Err(Failure::FormExpired);
            assert!(refused || changed == token, "place {place}");
        }
        assert_eq!(tokens().check("", mine, now), Err(Failure::FormExpired));
    }
}
