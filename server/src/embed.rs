//! What waits between a portal's frame and the windows it opens: sign-ins on their way into the frame, and keys to be confirmed. Each
//! lives for a moment, in memory alone, under digests; after a restart the person presses the button again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::embedded::ToConfirm;
use domain::id::{Digest, KeyId};
use entra::sign_in::SignedIn;
use jiff::{SignedDuration, Timestamp};

/// How long a sign-in may take from Entra into the frame.
const HANDOVER: SignedDuration = SignedDuration::from_secs(60);

/// How long a key may wait for its confirmation, and the confirmation for its use.
const CONFIRMATION: SignedDuration = SignedDuration::from_mins(2);

/// So many wait at most.
const AT_MOST: usize = 1000;

/// What waits.
#[derive(Default)]
pub struct Embedding {
    /// The origins that may frame Rekey.
    origins: Vec<String>,
    handovers: Mutex<HashMap<Digest, Handover>>,
    keys: Mutex<HashMap<Digest, WaitingKey>>,
}

/// A sign-in on its way. Kept under the digest of the frame's nonce.
struct Handover {
    browser: Digest,
    signed_in: SignedIn,
    code: Option<Digest>,
    ends_at: Timestamp,
}

/// A key that was found for a form of a session.
pub struct FoundKey {
    /// The session in the frame.
    pub session: Digest,
    /// The form's number.
    pub form: Digest,
    /// Which key.
    pub key: KeyId,
    /// As the pages name it.
    pub to_confirm: ToConfirm,
}

struct WaitingKey {
    found: FoundKey,
    confirmation: Option<Digest>,
    ends_at: Timestamp,
}

fn end(now: Timestamp, after: SignedDuration) -> Timestamp {
    now.saturating_add(after).unwrap_or(now)
}

impl Embedding {
    /// For these portals.
    pub fn new(origins: Vec<String>) -> Self {
        Self {
            origins,
            ..Self::default()
        }
    }

    /// The origins that may frame Rekey.
    pub fn origins(&self) -> &[String] {
        &self.origins
    }

    /// Whether any may.
    pub fn is_on(&self) -> bool {
        !self.origins.is_empty()
    }

    /// Whether this one may.
    pub fn is_listed(&self, origin: &str) -> bool {
        self.origins.iter().any(|listed| listed == origin)
    }

    fn handovers(&self, now: Timestamp) -> MutexGuard<'_, HashMap<Digest, Handover>> {
        let mut handovers = self.handovers.lock().unwrap_or_else(PoisonError::into_inner);
        handovers.retain(|_, handover| now < handover.ends_at);
        handovers
    }

    fn keys(&self, now: Timestamp) -> MutexGuard<'_, HashMap<Digest, WaitingKey>> {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        keys.retain(|_, key| now < key.ends_at);
        keys
    }

    /// Keeps a sign-in for the frame whose nonce has this digest. `false`: too many wait.
    pub fn keep(&self, challenge: Digest, browser: Digest, signed_in: SignedIn, now: Timestamp) -> bool {
        let mut handovers = self.handovers(now);
        let room = handovers.len() < AT_MOST;
        if room {
            let handover = Handover {
                browser,
                signed_in,
                code: None,
                ends_at: end(now, HANDOVER),
            };
            handovers.insert(challenge, handover);
        }
        room
    }

    /// Gives the sign-in its code, once, in the browser that has signed in. `false`: there is none to give one to.
    pub fn give_code(&self, challenge: Digest, browser: Digest, code: Digest, now: Timestamp) -> bool {
        let mut handovers = self.handovers(now);
        let handover = handovers.get_mut(&challenge);
        let waiting = handover.filter(|handover| handover.browser == browser && handover.code.is_none());
        waiting.map(|handover| handover.code = Some(code)).is_some()
    }

    /// Takes the sign-in out, once: for whoever has the nonce and the code.
    pub fn redeem(&self, nonce: &str, code: &str, now: Timestamp) -> Option<SignedIn> {
        let mut handovers = self.handovers(now);
        let challenge = Digest::of(nonce);
        let fits = handovers.get(&challenge)?.code == Some(Digest::of(code));
        fits.then(|| handovers.remove(&challenge))?.map(|handover| handover.signed_in)
    }

    /// Keeps a key to be confirmed under this ticket. `false`: too many wait.
    pub fn ask(&self, ticket: Digest, found: FoundKey, now: Timestamp) -> bool {
        let mut keys = self.keys(now);
        let room = keys.len() < AT_MOST;
        if room {
            let key = WaitingKey {
                found,
                confirmation: None,
                ends_at: end(now, CONFIRMATION),
            };
            keys.insert(ticket, key);
        }
        room
    }

    /// What is to be confirmed under this ticket.
    pub fn to_confirm(&self, ticket: Digest, now: Timestamp) -> Option<ToConfirm> {
        let keys = self.keys(now);
        let waiting = keys.get(&ticket).filter(|key| key.confirmation.is_none());
        waiting.map(|key| key.found.to_confirm.clone())
    }

    /// Notes that the person confirmed it, once. `false`: there is nothing to confirm.
    pub fn confirm(&self, ticket: Digest, confirmation: Digest, now: Timestamp) -> bool {
        let mut keys = self.keys(now);
        let waiting = keys.get_mut(&ticket).filter(|key| key.confirmation.is_none());
        waiting
            .map(|key| {
                key.confirmation = Some(confirmation);
                key.ends_at = end(now, CONFIRMATION);
            })
            .is_some()
    }

    /// Takes a confirmation, once: gives the key that was confirmed for this form of this session.
    pub fn take(&self, confirmation: Digest, session: Digest, form: Digest, now: Timestamp) -> Option<KeyId> {
        let mut keys = self.keys(now);
        let found = keys
            .iter()
            .find(|(_, key)| key.confirmation == Some(confirmation) && key.found.session == session && key.found.form == form);
        let ticket = *found?.0;
        keys.remove(&ticket).map(|key| key.found.key)
    }
}

#[cfg(test)]
mod tests;
