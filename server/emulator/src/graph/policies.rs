//! The tenant switch: read and changed (facts.md section D).

use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::Answer;
use super::call::{Call, Version};
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::tenant::Tenant;
use crate::tenant::policies::Policies;

const AUTHORIZATION: Supports = Supports {
    members: &[
        "id",
        "displayName",
        "allowedToSignUpEmailBasedSubscriptions",
        "allowedToUseSSPR",
        "allowEmailVerifiedUsersToJoinOrganization",
        "allowInvitesFrom",
        "allowUserConsentForRiskyApps",
        "blockMsolPowerShell",
        "guestUserRoleId",
        "defaultUserRolePermissions",
    ],
    filter: &[],
    options: &[],
};

impl Resource for Policies {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" => "authorizationPolicy".into(),
            "displayName" => "Authorization Policy".into(),
            "allowedToSignUpEmailBasedSubscriptions" | "allowedToUseSSPR" => true.into(),
            "allowEmailVerifiedUsersToJoinOrganization" | "blockMsolPowerShell" => false.into(),
            "allowInvitesFrom" => "everyone".into(),
            "guestUserRoleId" => "10dae51f-b6af-4016-8d66-8c2a99b929b3".into(),
            "defaultUserRolePermissions" => json!({
                "allowedToCreateApps": true, "allowedToCreateSecurityGroups": true, "allowedToCreateTenants": true,
                "allowedToReadBitlockerKeysForOwnedDevice": self.self_service,
                "allowedToReadOtherUsers": true, "permissionGrantPoliciesAssigned": [],
            }),
            _ => Value::Null,
        }
    }
}

/// `GET /policies/authorizationPolicy`; beta also has it as a collection of one.
pub fn route(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    call.caller.may(&["Policy.Read.All", "Policy.ReadWrite.Authorization"])?;
    let options = Options::read(&call.query, &AUTHORIZATION)?;
    match (call.version, rest) {
        (Version::V1, ["authorizationpolicy"]) | (Version::Beta, ["authorizationpolicy", "authorizationpolicy"]) => {
            Ok(page::item(call, &options, &AUTHORIZATION, &tenant.policies))
        }
        (Version::Beta, ["authorizationpolicy"]) => Ok(page::collection(
            call,
            (&options, &AUTHORIZATION),
            std::iter::once(tenant.policies.clone()),
            1,
        )),
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("policies"))),
    }
}

/// What may be changed here: of the whole policy the tenant switch alone.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PolicyChange {
    default_user_role_permissions: PermissionsChange,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PermissionsChange {
    allowed_to_read_bitlocker_keys_for_owned_device: bool,
}

/// `PATCH /policies/authorizationPolicy`: 204.
pub fn change(tenant: &mut Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    match (call.version, rest) {
        (Version::V1, ["authorizationpolicy"]) | (Version::Beta, ["authorizationpolicy", "authorizationpolicy"]) => {}
        _ => return Err(Problem::no_segment(rest.last().copied().unwrap_or("policies"))),
    }
    call.caller.may(&["Policy.ReadWrite.Authorization"])?;
    if !call.caller.configures_tenant(tenant)? {
        return Err(Problem::denied());
    }
    let change: PolicyChange = call.json()?;
    let allowed = change.default_user_role_permissions;
    tenant.policies.self_service = Some(allowed.allowed_to_read_bitlocker_keys_for_owned_device);
    Ok(Answer::no_content())
}
