//! The built-in roles of facts.md section F with a part of what Entra lets them do. Readers of keys have the action that
//! says so; the other actions are there to be read.

use super::{KEY_READ, RoleDefinition};
use crate::seed::people::roles;

const AUDIT_LOGS: &str = "microsoft.directory/auditLogs/allProperties/read";
const SIGN_INS: &str = "microsoft.directory/signInReports/allProperties/read";
const DEVICES_READ: &str = "microsoft.directory/devices/standard/read";
const DEVICES_DISABLE: &str = "microsoft.directory/devices/disable";
const DEVICES_ENABLE: &str = "microsoft.directory/devices/enable";
const DEVICES_DELETE: &str = "microsoft.directory/devices/delete";
const REGISTRATION_READ: &str = "microsoft.directory/deviceRegistrationPolicy/standard/read";
const REGISTRATION_UPDATE: &str = "microsoft.directory/deviceRegistrationPolicy/basic/update";
const USERS_READ: &str = "microsoft.directory/users/standard/read";
const PASSWORDS: &str = "microsoft.directory/users/password/update";
const SESSIONS: &str = "microsoft.directory/users/invalidateAllRefreshTokens";
const HEALTH: &str = "microsoft.office365.serviceHealth/allEntities/allTasks";

/// The roles.
pub static ROLES: [RoleDefinition; 7] = [
    RoleDefinition {
        id: roles::GLOBAL_ADMINISTRATOR,
        display_name: "Global Administrator",
        built_in: true,
        actions: &[
            "microsoft.directory/administrativeUnits/allProperties/allTasks",
            "microsoft.directory/applications/allProperties/allTasks",
            AUDIT_LOGS,
            "microsoft.directory/authorizationPolicy/allProperties/allTasks",
            KEY_READ,
            "microsoft.directory/conditionalAccessPolicies/allProperties/allTasks",
            "microsoft.directory/deviceLocalCredentials/password/read",
            "microsoft.directory/devices/allProperties/allTasks",
            "microsoft.directory/groups/allProperties/allTasks",
            "microsoft.directory/organization/allProperties/allTasks",
            "microsoft.directory/roleAssignments/allProperties/allTasks",
            "microsoft.directory/roleDefinitions/allProperties/allTasks",
            "microsoft.directory/servicePrincipals/allProperties/allTasks",
            SIGN_INS,
            "microsoft.directory/users/allProperties/allTasks",
            "microsoft.intune/allEntities/allTasks",
            HEALTH,
        ],
    },
    RoleDefinition {
        id: roles::GLOBAL_READER,
        display_name: "Global Reader",
        built_in: true,
        actions: &[
            "microsoft.directory/applications/standard/read",
            AUDIT_LOGS,
            KEY_READ,
            DEVICES_READ,
            REGISTRATION_READ,
            "microsoft.directory/roleAssignments/standard/read",
            SIGN_INS,
            USERS_READ,
        ],
    },
    RoleDefinition {
        id: roles::HELPDESK_ADMINISTRATOR,
        display_name: "Helpdesk Administrator",
        built_in: true,
        actions: &[
            KEY_READ,
            "microsoft.directory/deviceLocalCredentials/standard/read",
            PASSWORDS,
            SESSIONS,
            HEALTH,
        ],
    },
    RoleDefinition {
        id: roles::CLOUD_DEVICE_ADMINISTRATOR,
        display_name: "Cloud Device Administrator",
        built_in: true,
        actions: &[
            AUDIT_LOGS,
            KEY_READ,
            DEVICES_DELETE,
            DEVICES_DISABLE,
            DEVICES_ENABLE,
            REGISTRATION_READ,
            REGISTRATION_UPDATE,
            SIGN_INS,
            HEALTH,
        ],
    },
    RoleDefinition {
        id: roles::SECURITY_READER,
        display_name: "Security Reader",
        built_in: true,
        actions: &[
            AUDIT_LOGS,
            KEY_READ,
            "microsoft.directory/conditionalAccessPolicies/standard/read",
            "microsoft.directory/identityProtection/allProperties/read",
            SIGN_INS,
            HEALTH,
        ],
    },
    RoleDefinition {
        id: roles::SECURITY_ADMINISTRATOR,
        display_name: "Security Administrator",
        built_in: true,
        actions: &[
            "microsoft.directory/applications/policies/update",
            AUDIT_LOGS,
            KEY_READ,
            "microsoft.directory/conditionalAccessPolicies/basic/update",
            "microsoft.directory/identityProtection/allProperties/update",
            SIGN_INS,
            HEALTH,
        ],
    },
    RoleDefinition {
        id: roles::INTUNE_ADMINISTRATOR,
        display_name: "Intune Administrator",
        built_in: true,
        actions: &[
            KEY_READ,
            DEVICES_DELETE,
            DEVICES_DISABLE,
            DEVICES_ENABLE,
            "microsoft.directory/groups.security/create",
            REGISTRATION_READ,
            "microsoft.intune/allEntities/allTasks",
            HEALTH,
        ],
    },
];
