//! The office in Berlin: a group, an administrative unit, and a technician whose role ends there (facts.md section A).

use uuid::Uuid;

use super::id_of;
use crate::tenant::Tenant;
use crate::tenant::member_list::{Kind, MemberList};
use crate::tenant::roles::{KEY_READ, METADATA_READ, RoleAssignment, RoleDefinition};

/// Those who work there; their PCs belong to the office too.
const PEOPLE: [&str; 2] = ["owner", "manykeys"];

/// Adds the group, the unit, the custom role and its assignment.
pub fn add(tenant: &mut Tenant) {
    let people: Vec<Uuid> = PEOPLE.map(|name| id_of(&format!("user {name}"))).to_vec();
    let owned = people.iter().flat_map(|person| tenant.fleet.owned_by(*person));
    let pcs = owned
        .map(|position| &tenant.fleet[*position])
        .filter(|device| device.pc.is_some());
    let members: Vec<Uuid> = people.iter().copied().chain(pcs.map(|device| device.id)).collect();
    let unit = id_of("administrative unit Berlin");
    tenant.member_lists = vec![
        MemberList {
            id: id_of("group Berlin office"),
            kind: Kind::Group,
            display_name: "Berlin office",
            members: members.clone(),
        },
        MemberList {
            id: unit,
            kind: Kind::AdministrativeUnit,
            display_name: "Berlin",
            members,
        },
    ];
    let role = id_of("role BitLocker key reader");
    tenant.custom_roles = vec![RoleDefinition {
        id: role,
        display_name: "BitLocker key reader",
        built_in: false,
        actions: &[KEY_READ, METADATA_READ],
    }];
    tenant.assignments = vec![RoleAssignment {
        principal: id_of("user technician"),
        role,
        unit: Some(unit),
    }];
}
