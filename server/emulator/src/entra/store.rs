//! What Entra has handed out: browser sessions, codes, refresh tokens.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use uuid::Uuid;

use super::claims_request::ClaimsRequest;
use super::device::DeviceCode;
use super::scopes::Scopes;

/// Seconds an authorization code lives.
pub(super) const CODE_SECONDS: i64 = 600;
/// Seconds a refresh token lives: 90 days.
pub(super) const REFRESH_SECONDS: i64 = 90 * 86_400;

/// A browser in which somebody has signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Session {
    /// Whose.
    pub(super) oid: Uuid,
    /// `sid`.
    pub(super) id: Uuid,
    /// When the credentials were given.
    pub(super) auth_time: Timestamp,
    /// Authentication contexts that were satisfied.
    pub(super) acrs: BTreeSet<String>,
}

/// What a person has allowed the app: behind a code and the refresh tokens that come of it.
#[derive(Clone, Debug)]
pub(super) struct Grant {
    /// Joins a code with its refresh tokens.
    pub(super) id: Uuid,
    /// Whose browser, and how they signed in.
    pub(super) session: Session,
    /// What was asked.
    pub(super) scopes: Scopes,
    /// The `claims` parameter of the authorization request.
    pub(super) claims: ClaimsRequest,
    /// For the first ID token.
    pub(super) nonce: Option<String>,
}

/// An authorization code.
pub(super) struct Code {
    pub(super) grant: Grant,
    pub(super) redirect_uri: String,
    /// `code_challenge` of S256.
    pub(super) challenge: String,
    pub(super) expires: Timestamp,
    /// It has been exchanged; it is kept to notice a second time.
    pub(super) redeemed: bool,
}

/// A refresh token.
pub(super) struct Refresh {
    pub(super) grant: Grant,
    pub(super) expires: Timestamp,
    pub(super) revoked: bool,
}

/// Everything by its secret.
#[derive(Default)]
pub(super) struct Store {
    /// Browser sessions by cookie.
    pub(super) sessions: HashMap<String, Session>,
    /// Authorization codes.
    pub(super) codes: HashMap<String, Code>,
    /// Refresh tokens. An old one stays valid when a new one is given, as Entra's do.
    pub(super) refresh: HashMap<String, Refresh>,
    /// Device codes.
    pub(super) devices: HashMap<String, DeviceCode>,
    /// `jti` of client assertions with the time until which each must be remembered.
    assertions: HashMap<String, Timestamp>,
}

impl Store {
    /// Drops what has expired long enough ago that nobody needs the exact reason any more.
    pub(super) fn prune(&mut self, now: Timestamp) {
        let day = 86_400;
        self.codes.retain(|_, code| code.expires.as_second() + day > now.as_second());
        self.refresh
            .retain(|_, token| token.expires.as_second() + day > now.as_second());
        self.devices
            .retain(|_, code| code.expires.as_second() + day > now.as_second());
        self.assertions.retain(|_, expires| *expires > now);
    }

    /// Ends everything an account has but its access tokens.
    pub(super) fn revoke_account(&mut self, oid: Uuid) {
        self.sessions.retain(|_, session| session.oid != oid);
        self.codes.retain(|_, code| code.grant.session.oid != oid);
        for token in self.refresh.values_mut().filter(|token| token.grant.session.oid == oid) {
            token.revoked = true;
        }
    }

    /// Revokes the refresh tokens that came of one code.
    pub(super) fn revoke_grant(&mut self, grant: Uuid) {
        for token in self.refresh.values_mut().filter(|token| token.grant.id == grant) {
            token.revoked = true;
        }
    }

    /// Remembers a client assertion until `expires`; false if it was there already.
    pub(super) fn first_use(&mut self, jti: &str, expires: Timestamp) -> bool {
        self.assertions.insert(jti.to_owned(), expires).is_none()
    }
}
