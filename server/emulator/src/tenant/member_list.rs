//! Groups and administrative units, with those who are in them (facts.md section A, custom roles).

use uuid::Uuid;

/// What a list of members is to the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A security group.
    Group,
    /// An administrative unit: the scope of a role.
    AdministrativeUnit,
}

/// A group or an administrative unit. Lists do not nest here.
#[derive(Clone, Debug)]
pub struct MemberList {
    /// Object id.
    pub id: Uuid,
    /// Which of the two it is.
    pub kind: Kind,
    /// `displayName`.
    pub display_name: &'static str,
    /// Object ids of people and devices.
    pub members: Vec<Uuid>,
}

impl MemberList {
    /// Whether the person or device with this object id is in it.
    pub fn has(&self, id: Uuid) -> bool {
        self.members.contains(&id)
    }
}
