//! For whom a technician may work, checked on every request.

use std::collections::HashSet;

use uuid::Uuid;

use super::Console;
use crate::actor::Actor;
use crate::case::Case;
use crate::device::Device;
use crate::failure::Failure;
use crate::key_access::KeyAccess;
use crate::record::{Event, EventCode};

impl Console<'_> {
    /// Whether the person is in the technician's scope. Without scopes everybody is; where there are some and none is for this
    /// technician, nobody.
    pub(super) async fn is_person_in_scope(&self, actor: Actor<'_>, person: Uuid) -> Result<bool, Failure> {
        if self.policy.scopes.is_empty() {
            return Ok(true);
        }
        let groups: Vec<Uuid> = self.policy.scopes.iter().filter_map(|scope| scope.technicians).collect();
        let own: HashSet<Uuid> = self.memberships(actor.session.person.object, &groups).await?;
        let applies = |technicians: Option<Uuid>| technicians.is_none_or(|group| own.contains(&group));
        let scopes = self.policy.scopes.iter().filter(|scope| applies(scope.technicians));
        let within: Vec<Uuid> = scopes.flat_map(|scope| scope.within.iter().copied()).collect();
        Ok(!self.memberships(person, &within).await?.is_empty())
    }

    async fn memberships(&self, person: Uuid, among: &[Uuid]) -> Result<HashSet<Uuid>, Failure> {
        if among.is_empty() {
            return Ok(HashSet::new());
        }
        let found = self.people.memberships(person, among).await;
        Ok(found?.into_iter().collect())
    }

    /// Whether the case may be seen: one without a caller may by all.
    pub(super) async fn is_in_scope(&self, actor: Actor<'_>, case: &Case) -> Result<bool, Failure> {
        match case.about() {
            Some(caller) => self.is_person_in_scope(actor, caller.id.object).await,
            None => Ok(true),
        }
    }

    /// The same; a case out of scope looks like none, and the attempt is recorded.
    pub(super) async fn check_scope_of(&self, actor: Actor<'_>, case: &Case) -> Result<(), Failure> {
        if self.is_in_scope(actor, case).await? {
            return Ok(());
        }
        let event = self.event(EventCode::ScopeDenied, actor, case);
        self.record(event).await?;
        Err(Failure::OutOfScope)
    }

    /// Whether a device is in the technician's scope, by its owner, or as one that nobody owns.
    ///
    /// # Errors
    /// As the directory fails.
    pub(crate) async fn is_device_in_scope(&self, actor: Actor<'_>, device: &Device) -> Result<bool, Failure> {
        if self.policy.scopes.is_empty() {
            return Ok(true);
        }
        let owner = self.people.get_owner(device.object_id).await;
        match owner? {
            Some(owner) => self.is_person_in_scope(actor, owner.object).await,
            None => Ok(self.may_help_nobodys()),
        }
    }

    /// The same; an attempt at another device is recorded.
    pub(crate) async fn check_scope_of_device(&self, actor: Actor<'_>, device: &Device) -> Result<(), Failure> {
        if self.is_device_in_scope(actor, device).await? {
            return Ok(());
        }
        let event = Event {
            device: Some(device.id),
            ..actor.event(EventCode::ScopeDenied, self.clock.now())
        };
        self.record(event).await?;
        Err(Failure::OutOfScope)
    }

    /// Whether a device that nobody owns may be helped with: where Rekey is the only gate and scopes are set, nobody would say whose
    /// it is.
    pub(super) fn may_help_nobodys(&self) -> bool {
        self.policy.scopes.is_empty() || self.key_access == KeyAccess::Delegated
    }

    pub(super) async fn record(&self, event: Event) -> Result<(), Failure> {
        self.ledger.record(&event).await.map_err(Failure::from)
    }
}
