//! Directory roles: what they allow, who holds them, and where (facts.md sections A and F).

pub mod built_in;

use uuid::Uuid;

use super::Tenant;
use crate::seed::id_of;
use crate::seed::people::roles;

/// Reads keys and what is known about them (facts.md section A, custom roles).
pub const KEY_READ: &str = "microsoft.directory/bitlockerKeys/key/read";
/// Reads what is known about keys, without the password.
pub const METADATA_READ: &str = "microsoft.directory/bitlockerKeys/metadata/read";

/// `unifiedRoleDefinition`.
#[derive(Clone, Debug)]
pub struct RoleDefinition {
    /// `id` and `templateId`.
    pub id: Uuid,
    /// `displayName`.
    pub display_name: &'static str,
    /// `isBuiltIn`.
    pub built_in: bool,
    /// `allowedResourceActions`.
    pub actions: &'static [&'static str],
}

impl RoleDefinition {
    /// Whether the role allows one of these actions.
    pub fn allows(&self, actions: &[&str]) -> bool {
        self.actions.iter().any(|allowed| actions.contains(allowed))
    }
}

/// `unifiedRoleAssignment`.
#[derive(Clone, Debug)]
pub struct RoleAssignment {
    /// Who holds the role.
    pub principal: Uuid,
    /// The definition's id.
    pub role: Uuid,
    /// The administrative unit it is limited to; absent, the whole tenant.
    pub unit: Option<Uuid>,
}

impl RoleAssignment {
    /// Its id, which follows from what it says.
    pub fn id(&self) -> Uuid {
        id_of(&format!("role assignment {} {} {}", self.principal, self.role, self.scope()))
    }

    /// `directoryScopeId`.
    pub fn scope(&self) -> String {
        self.unit
            .map_or_else(|| "/".to_owned(), |unit| format!("/administrativeUnits/{unit}"))
    }
}

impl Tenant {
    /// The built-in or custom role with this id.
    pub fn role(&self, id: Uuid) -> Option<&RoleDefinition> {
        built_in::ROLES.iter().chain(&self.custom_roles).find(|role| role.id == id)
    }

    /// Every assignment: of the built-in roles that accounts hold in the whole tenant, and the others.
    pub fn role_assignments(&self) -> impl Iterator<Item = RoleAssignment> {
        let tenant_wide = self.users.iter().flat_map(|user| {
            let held = user.directory_roles.iter().filter(|role| **role != roles::USER);
            held.map(|role| RoleAssignment {
                principal: user.id,
                role: *role,
                unit: None,
            })
        });
        tenant_wide.chain(self.assignments.iter().cloned())
    }
}
