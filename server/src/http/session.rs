//! A session begins: one way for a browser, a station and a portal's frame.

use domain::disclosure::DisclosurePath;
use domain::failure::Failure;
use domain::id::Digest;
use domain::record::{Event, EventCode};
use domain::session::Session;
use entra::sign_in::SignedIn;

use crate::http::cookies;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// How the person has signed in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum SignedInBy {
    /// In this browser.
    ThisBrowser,
    /// On their own phone, with a code of this station.
    DeviceCode,
    /// In a window that belongs to the frame in this portal.
    Portal(String),
}

impl SignedInBy {
    fn portal(&self) -> Option<&str> {
        match self {
            Self::Portal(portal) => Some(portal),
            Self::ThisBrowser | Self::DeviceCode => None,
        }
    }
}

/// Opens a session, which is on record then; gives the value of its cookie. This browser's session before it ends; a frame's is none of
/// those.
///
/// # Errors
/// As the ledger fails.
pub async fn open(rekey: &Rekey, visit: &Visit, signed_in: SignedIn, by: SignedInBy) -> Result<String, Failure> {
    let now = rekey.clock.now();
    let portal = by.portal().map(str::to_owned);
    if let (Some(old), None) = (&visit.session, &portal) {
        let event = visit.actor_of(old).event(EventCode::SignedOut, now);
        rekey.ledger.end_session(old.id, &event).await?;
    }
    let cookie = cookies::random_value(rekey);
    let session = Session {
        id: Digest::of(&cookie),
        person: signed_in.person,
        display_name: signed_in.display_name,
        user_principal_name: signed_in.user_principal_name,
        // Stations and frames are for people's own devices: what a role may do is not done in front of everybody.
        roles: if visit.station.is_some() || portal.is_some() {
            Vec::new()
        } else {
            rekey.policies.roles.of(&signed_in.roles, &signed_in.wids)
        },
        guest: signed_in.guest,
        tokens: signed_in.tokens,
        authenticated_at: signed_in.authenticated_at,
        began_at: now,
        last_seen_at: now,
        station: visit
            .station
            .as_ref()
            .map(|station| station.at(rekey.policies.kiosk.limits())),
        portal: portal.clone(),
    };
    let event = Event {
        path: portal.as_ref().map(|_| DisclosurePath::Embedded.code().to_owned()),
        why: portal,
        detail: (by == SignedInBy::DeviceCode).then(|| "device code".to_owned()),
        ..visit.actor_of(&session).event(EventCode::SignedIn, now)
    };
    rekey.ledger.open_session(&session, &event).await?;
    Ok(cookie)
}
