//! Who calls Graph and what they may (facts.md sections A, C, E and F).

use std::sync::Arc;

use uuid::Uuid;

use super::problem::Problem;
use crate::seed::people::roles;
use crate::tenant::Tenant;
use crate::tenant::audit::Actor;
use crate::tenant::key_access::KeyAccess;
use crate::tenant::roles::{KEY_READ, METADATA_READ};
use crate::tokens::{AccessClaims, TokenError};

/// Roles that read reports (G: in facts.md section E).
const REPORT_READERS: [Uuid; 4] = [
    roles::SECURITY_ADMINISTRATOR,
    roles::SECURITY_READER,
    roles::GLOBAL_READER,
    roles::GLOBAL_ADMINISTRATOR,
];
/// Stand-ins for Intune's own roles: who may see managed devices and policies.
const INTUNE_READERS: [Uuid; 6] = [
    roles::HELPDESK_ADMINISTRATOR,
    roles::INTUNE_ADMINISTRATOR,
    roles::SECURITY_ADMINISTRATOR,
    roles::SECURITY_READER,
    roles::GLOBAL_READER,
    roles::GLOBAL_ADMINISTRATOR,
];
/// Stand-ins for Intune's Help Desk Operator and Endpoint Security Manager: who may order a rotation.
const INTUNE_OPERATORS: [Uuid; 3] = [
    roles::HELPDESK_ADMINISTRATOR,
    roles::INTUNE_ADMINISTRATOR,
    roles::GLOBAL_ADMINISTRATOR,
];

/// Who calls.
#[derive(Clone, Debug)]
pub enum Caller {
    /// No bearer token.
    Nobody,
    /// A token that is not valid.
    Invalid(TokenError),
    /// A valid token.
    Bearer(Arc<AccessClaims>),
}

impl Caller {
    /// The claims of a valid token.
    pub fn claims(&self) -> Result<&AccessClaims, Problem> {
        match self {
            Self::Nobody => Err(Problem::unauthenticated("Access token is empty.")),
            Self::Invalid(TokenError::Expired) => {
                Err(Problem::unauthenticated("Lifetime validation failed, the token is expired."))
            }
            Self::Invalid(error) => Err(Problem::unauthenticated(&format!(
                "Access token validation failure: {error}."
            ))),
            Self::Bearer(claims) => Ok(claims),
        }
    }

    /// A valid token of this tenant; a person's account must be there and enabled.
    pub fn known(&self, tenant: &Tenant) -> Result<(), Problem> {
        let claims = self.claims()?;
        if claims.tid != tenant.app.tenant_id {
            return Err(Problem::unauthenticated("Invalid tenant."));
        }
        if !claims.app_only && !tenant.user(claims.oid).is_some_and(|user| user.account_enabled) {
            return Err(Problem::unauthenticated("The account is disabled or deleted."));
        }
        Ok(())
    }

    /// One of these permissions, delegated or application as the token is.
    pub fn may(&self, permissions: &[&str]) -> Result<(), Problem> {
        if self.has(permissions)? {
            Ok(())
        } else {
            Err(Problem::denied())
        }
    }

    /// Whether the token has one of these permissions.
    pub fn has(&self, permissions: &[&str]) -> Result<bool, Problem> {
        let claims = self.claims()?;
        let held = if claims.app_only { &claims.roles } else { &claims.scopes };
        Ok(held
            .iter()
            .any(|held| permissions.iter().any(|wanted| held.eq_ignore_ascii_case(wanted))))
    }

    /// The signed-in person's object id; `/me` has no meaning for an app.
    pub fn person(&self) -> Result<Uuid, Problem> {
        let claims = self.claims()?;
        if claims.app_only {
            return Err(Problem::bad_request(
                "/me request is only valid with delegated authentication flow.",
            ));
        }
        Ok(claims.oid)
    }

    /// The recovery keys that the caller may see, or whose passwords they may read.
    pub fn key_access<'a>(&self, tenant: &'a Tenant, with_password: bool) -> Result<KeyAccess<'a>, Problem> {
        let claims = self.claims()?;
        let actions: &[&str] = if with_password {
            &[KEY_READ]
        } else {
            &[KEY_READ, METADATA_READ]
        };
        Ok(if claims.app_only {
            KeyAccess::of_app(tenant)
        } else {
            KeyAccess::of_person(tenant, claims.oid, actions)
        })
    }

    /// An app, or a person who may read audit logs.
    pub fn reads_reports(&self, tenant: &Tenant) -> Result<bool, Problem> {
        self.app_or_role(tenant, &REPORT_READERS)
    }

    /// An app, or a person who may see Intune's devices and policies.
    pub fn reads_intune(&self, tenant: &Tenant) -> Result<bool, Problem> {
        self.app_or_role(tenant, &INTUNE_READERS)
    }

    /// An app, or a person who may change Intune's policies.
    pub fn configures_intune(&self, tenant: &Tenant) -> Result<bool, Problem> {
        self.app_or_role(tenant, &[roles::INTUNE_ADMINISTRATOR, roles::GLOBAL_ADMINISTRATOR])
    }

    /// An app, or a person who may change the tenant's authorization policy. Privileged Role Administrators, who may too,
    /// are not among the accounts.
    pub fn configures_tenant(&self, tenant: &Tenant) -> Result<bool, Problem> {
        self.app_or_role(tenant, &[roles::GLOBAL_ADMINISTRATOR])
    }

    /// An app, or a person who may order remote actions.
    pub fn operates_intune(&self, tenant: &Tenant) -> Result<bool, Problem> {
        self.app_or_role(tenant, &INTUNE_OPERATORS)
    }

    /// Who the audit logs name.
    pub fn actor(&self) -> Result<Actor, Problem> {
        let claims = self.claims()?;
        if claims.app_only {
            return Ok(Actor::App(claims.app_id));
        }
        Ok(Actor::User(
            claims.oid,
            claims.user_principal_name.clone().unwrap_or_default(),
        ))
    }

    /// Roles are read from the directory, not from the token: they count from the moment they are assigned.
    fn app_or_role(&self, tenant: &Tenant, wanted: &[Uuid]) -> Result<bool, Problem> {
        let claims = self.claims()?;
        let roles = tenant.user(claims.oid).map_or(&[][..], |user| &user.directory_roles);
        Ok(claims.app_only || roles.iter().any(|role| wanted.contains(role)))
    }
}
