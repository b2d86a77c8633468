//! Before anything of self-service is shown: may this person help themselves here at all?

use serde::{Deserialize, Serialize};

use crate::failure::Failure;
use crate::key_access::KeyAccess;
use crate::ports::{DirectoryError, People, Posture};
use crate::session::Session;

/// What the organisation says of self-service.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SelfServicePolicy {
    /// Whether guests may help themselves.
    pub guests: bool,
    /// With `application` key access only: whether people may help themselves although the tenant's switch is off.
    pub despite_switch: bool,
}

/// The use case.
#[derive(Clone, Copy)]
pub struct Guard<'a> {
    /// Account states.
    pub people: &'a dyn People,
    /// The tenant's switch.
    pub posture: &'a dyn Posture,
    /// The organisation's policy.
    pub policy: SelfServicePolicy,
    /// With whose right keys are read: with Rekey's own, Rekey must keep to the switch itself (facts.md section D).
    pub key_access: KeyAccess,
}

impl Guard<'_> {
    /// Lets a person through, or says why not.
    ///
    /// # Errors
    /// [`Failure::GuestRefused`], [`Failure::SignInRefused`] for a disabled account, [`Failure::SelfServiceOff`]. With delegated
    /// access Entra refuses by itself, so what cannot be found out lets through; with application access it does not.
    pub async fn check(&self, session: &Session) -> Result<(), Failure> {
        if session.guest && !self.policy.guests {
            return Err(Failure::GuestRefused);
        }
        let (account, switch) = futures::join!(
            self.people.get_person(session.person.object),
            self.posture.self_service_switch()
        );
        match self.known(account)? {
            Some(Some(person)) if !person.enabled => return Err(Failure::SignInRefused),
            // Deleted while signed in: with Rekey's own right nobody else would refuse.
            Some(None) if self.key_access == KeyAccess::Application => return Err(Failure::SignInRefused),
            Some(Some(person)) if person.guest && !self.policy.guests => return Err(Failure::GuestRefused),
            _ => {}
        }
        let despite = self.key_access == KeyAccess::Application && self.policy.despite_switch;
        match self.known(switch)? {
            Some(Some(false)) if !despite => Err(Failure::SelfServiceOff),
            _ => Ok(()),
        }
    }

    /// What the directory said; nothing where it did not and Entra decides anyway.
    fn known<T>(&self, answer: Result<T, DirectoryError>) -> Result<Option<T>, Failure> {
        match answer {
            Ok(answer) => Ok(Some(answer)),
            Err(_) if self.key_access == KeyAccess::Delegated => Ok(None),
            Err(error) => Err(Failure::from(error)),
        }
    }
}
