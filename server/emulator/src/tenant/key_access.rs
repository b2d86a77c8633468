//! Who may read which recovery keys (facts.md sections A and B).

use std::collections::BTreeSet;

use uuid::Uuid;

use super::Tenant;
use super::member_list::MemberList;
use crate::device::Device;
use crate::recovery_key::RecoveryKey;

/// The keys that one caller may read, by a role or as an owner.
pub struct KeyAccess<'a> {
    tenant: &'a Tenant,
    /// The owner's own devices count; an app owns none.
    person: Option<Uuid>,
    everything: bool,
    units: Vec<&'a MemberList>,
}

impl<'a> KeyAccess<'a> {
    /// An app's: every key.
    pub fn of_app(tenant: &'a Tenant) -> Self {
        Self {
            tenant,
            person: None,
            everything: true,
            units: Vec::new(),
        }
    }

    /// A person's, whose roles count when they allow one of `actions`. Roles are read from the directory, not from a
    /// token: they count from the moment they are assigned.
    pub fn of_person(tenant: &'a Tenant, person: Uuid, actions: &[&str]) -> Self {
        let (mut everything, mut units) = (false, Vec::new());
        for assignment in tenant.role_assignments().filter(|assignment| assignment.principal == person) {
            if !tenant.role(assignment.role).is_some_and(|role| role.allows(actions)) {
                continue;
            }
            everything |= assignment.unit.is_none();
            units.extend(tenant.member_lists.iter().filter(|list| Some(list.id) == assignment.unit));
        }
        Self {
            tenant,
            person: Some(person),
            everything,
            units,
        }
    }

    /// Whether the caller reads the keys of the whole tenant.
    pub fn is_of_everything(&self) -> bool {
        self.everything
    }

    /// Whether the caller has anything to do with the keys of the device at `position`.
    pub fn reaches(&self, position: usize) -> bool {
        let id = self.tenant.fleet[position].id;
        self.everything || self.owns(position) || self.units.iter().any(|unit| unit.has(id))
    }

    /// The devices that the caller has anything to do with, in the order they were added.
    pub fn positions(&self) -> Box<dyn Iterator<Item = usize> + 'a> {
        let fleet = &self.tenant.fleet;
        if self.everything {
            return Box::new(0..fleet.len());
        }
        let own = self.person.map_or(&[][..], |person| fleet.owned_by(person));
        let members = self.units.iter().flat_map(|unit| &unit.members);
        let scoped = members.filter_map(|id| fleet.position_of_object(*id));
        let reached: BTreeSet<usize> = own.iter().copied().chain(scoped).collect();
        Box::new(reached.into_iter())
    }

    /// Whether the caller may see this key of this device.
    pub fn shows(&self, device: &Device, key: &RecoveryKey) -> bool {
        self.by_role(device, key) || self.as_owner(device, key)
    }

    /// Whether the caller may read its password: the tenant switch stops owners, not roles (facts.md section D).
    pub fn reveals(&self, device: &Device, key: &RecoveryKey) -> bool {
        self.by_role(device, key) || (self.tenant.policies.allows_self_service() && self.as_owner(device, key))
    }

    /// A role that is limited to a unit loses the keys from before the device changed hands, as Entra documents of
    /// administrators with a custom role or a unit.
    fn by_role(&self, device: &Device, key: &RecoveryKey) -> bool {
        let before_the_owner = device.owner.as_ref().is_some_and(|owner| key.created_at < owner.since);
        self.everything || (!before_the_owner && self.units.iter().any(|unit| unit.has(device.id)))
    }

    /// The owner reads the keys of their device, but not those from before it was theirs (facts.md section B).
    fn as_owner(&self, device: &Device, key: &RecoveryKey) -> bool {
        let owner = device.owner.as_ref();
        owner.is_some_and(|owner| Some(owner.user_id) == self.person && key.created_at >= owner.since)
    }

    fn owns(&self, position: usize) -> bool {
        self.person
            .is_some_and(|person| self.tenant.fleet.owned_by(person).contains(&position))
    }
}
