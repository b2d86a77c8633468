//! Sign-in attempts and sessions, as the ledger keeps them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::disclosure::DisclosurePath;
use crate::id::{Digest, PersonId};
use crate::person::PersonLabel;
use crate::rights::{self, Right, Role};
use crate::secret::SecretText;
use crate::station::AtStation;

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
    /// The kiosk station it was opened at, if it was one.
    pub station: Option<AtStation>,
}

/// How long a session lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

    /// By which path its person is shown a key of their own.
    pub fn path(&self) -> DisclosurePath {
        match (&self.station, &self.portal) {
            (Some(_), _) => DisclosurePath::Kiosk,
            (None, Some(_)) => DisclosurePath::Embedded,
            (None, None) => DisclosurePath::SelfService,
        }
    }

    /// How many seconds of its whole time are left at `now`; `limits` are those of sessions that have none of their own.
    pub fn seconds_left(&self, now: Timestamp, limits: SessionLimits) -> u32 {
        let age = now.as_second().saturating_sub(self.began_at.as_second());
        let left = i64::from(self.limits(limits).absolute_seconds).saturating_sub(age);
        u32::try_from(left).unwrap_or(0)
    }

    /// A station's are shorter, never longer.
    fn limits(&self, limits: SessionLimits) -> SessionLimits {
        let Some(station) = &self.station else { return limits };
        SessionLimits {
            idle_seconds: limits.idle_seconds.min(station.limits.idle_seconds),
            absolute_seconds: limits.absolute_seconds.min(station.limits.absolute_seconds),
        }
    }

    /// Whether it may still be used at `now`. `limits` are those of all sessions; one at a station has shorter ones of its own.
    pub fn is_alive(&self, now: Timestamp, limits: SessionLimits) -> bool {
        let limits = self.limits(limits);
        let age = |since: Timestamp| now.as_second().saturating_sub(since.as_second());
        age(self.last_seen_at) < i64::from(limits.idle_seconds) && age(self.began_at) < i64::from(limits.absolute_seconds)
    }
}

#[cfg(test)]
mod tests;
