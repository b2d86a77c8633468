//! Sign-in attempts and sessions, as the ledger keeps them.

use jiff::Timestamp;

use crate::id::{Digest, PersonId};
use crate::person::PersonLabel;
use crate::rights::{self, Right, Role};
use crate::secret::SecretText;

/// A sign-in that was begun: what the callback will be held against.
#[derive(Clone, Debug)]
pub struct SignInAttempt {
    /// Digest of the `state`.
    pub state: Digest,
    /// Digest of the cookie that binds the attempt to one browser.
    pub browser: Digest,
    /// The ID token's `nonce`; sealed at rest.
    pub nonce: SecretText,
    /// The PKCE verifier; sealed at rest.
    pub pkce_verifier: SecretText,
    /// Local path to go to afterwards.
    pub return_to: String,
    /// When it began.
    pub began_at: Timestamp,
    /// When it ends unused.
    pub expires_at: Timestamp,
}

/// What taking an attempt by its `state` gave. An attempt is taken once.
#[derive(Clone, Debug)]
pub enum TakenAttempt {
    /// It was there, of this browser and in time.
    Taken(SignInAttempt),
    /// It was there, but its time had passed.
    Expired,
    /// It was taken before: the back button, or a replay.
    UsedBefore,
    /// No attempt of this browser has this `state`.
    Unknown,
}

/// The tokens of a person, kept on the server only and sealed at rest.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For Graph.
    pub access: SecretText,
    /// When the access token ends.
    pub access_expires_at: Timestamp,
    /// For new ones, where Entra gave it.
    pub refresh: Option<SecretText>,
}

/// One signed-in person in one browser.
#[derive(Clone, Debug)]
pub struct Session {
    /// Digest of the cookie.
    pub id: Digest,
    /// Who.
    pub person: PersonId,
    /// For display only.
    pub display_name: String,
    /// For display only.
    pub user_principal_name: String,
    /// The roles beyond that of a person who recovers their own devices.
    pub roles: Vec<Role>,
    /// Whether another tenant vouches for the person.
    pub guest: bool,
    /// The tokens.
    pub tokens: Tokens,
    /// When the person proved who they are: `auth_time`, else the sign-in itself.
    pub authenticated_at: Timestamp,
    /// When it began.
    pub began_at: Timestamp,
    /// When it was last used.
    pub last_seen_at: Timestamp,
    /// The origin of the portal in whose frame it lives; `None`: in a window of its own.
    pub portal: Option<String>,
}

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionLimits {
    /// Without use, in seconds.
    pub idle_seconds: u32,
    /// In all, in seconds.
    pub absolute_seconds: u32,
}

impl Session {
    /// Whether the person has this right.
    pub fn may(&self, right: Right) -> bool {
        rights::has(&self.roles, right)
    }

    /// The person, as records and cases name them.
    pub fn label(&self) -> PersonLabel {
        PersonLabel {
            id: self.person,
            name: self.user_principal_name.clone(),
        }
    }

    /// Whether it may still be used at `now`.
    pub fn is_alive(&self, now: Timestamp, limits: SessionLimits) -> bool {
        let age = |since: Timestamp| now.as_second().saturating_sub(since.as_second());
        age(self.last_seen_at) < i64::from(limits.idle_seconds) && age(self.began_at) < i64::from(limits.absolute_seconds)
    }
}

#[cfg(test)]
mod tests;
