//! What an administrator imports or runs: policies of the settings catalogue, and requests to Graph.

use serde_json::{Value, json};

use super::{GraphRequest, PolicyFile};

/// What every setting of BitLocker begins with (facts.md section D).
const PREFIX: &str = "device_vendor_msft_bitlocker_";

/// The recovery options of the Windows drive, each with its choice. The catalogue asks for all of them once the parent is on, so
/// those that escrow does not need are as Windows has them by itself.
const RECOVERY_OPTIONS: [(&str, u8); 7] = [
    // Save recovery passwords to Entra ID
    ("osactivedirectorybackup_name", 1),
    // Passwords and key packages
    ("osactivedirectorybackupdropdown_name", 1),
    // Do not turn BitLocker on until it is stored
    ("osrequireactivedirectorybackup_name", 1),
    // Require the 48-digit password
    ("osrecoverypasswordusagedropdown_name", 1),
    // Allow the 256-bit key
    ("osrecoverykeyusagedropdown_name", 2),
    // Allow data recovery agents
    ("osallowdra_name", 1),
    // Do not hide the options in the setup wizard
    ("oshiderecoverypage_name", 0),
];

/// The app roles of Microsoft Graph that Rekey asks for: name and ID, the same in every tenant.
const APP_ROLES: [(&str, &str); 11] = [
    ("AuditLog.Read.All", "b0afded3-3588-46d8-8b3d-9842eff778da"),
    ("BitlockerKey.Read.All", "57f1cf28-c0c4-4ec3-9a30-19a2eaaf2f6e"),
    ("BitlockerKey.ReadBasic.All", "f690d423-6b29-4d04-98c6-694c42282419"),
    ("Device.Read.All", "7438b122-aefc-4978-80ed-43db9fcc7715"),
    (
        "DeviceManagementConfiguration.Read.All",
        "dc377aa6-52d8-4e23-b271-2a7ae04cedf3",
    ),
    (
        "DeviceManagementConfiguration.ReadWrite.All",
        "9241abd9-d0e6-425a-bd4f-47ba86e767a4",
    ),
    (
        "DeviceManagementManagedDevices.Read.All",
        "2f51be20-0bb4-4fed-bf7b-db946066c75e",
    ),
    ("GroupMember.Read.All", "98830695-27a2-44f7-8c18-0c3ebc9698f6"),
    ("Policy.Read.All", "246dd0d5-5bd0-4def-940b-0421030a5b68"),
    ("RoleManagement.Read.Directory", "483bed4a-2ad3-4361-a73b-c83ccdbdc53c"),
    ("User.Read.All", "df021288-bdef-4463-88db-98f22de89214"),
];

/// A policy of the settings catalogue, to import in Intune or to post to `/beta/deviceManagement/configurationPolicies`. It
/// belongs to no template: a template's policy must name the template's own IDs for every setting. Nobody gets it until an
/// administrator assigns it.
pub fn policy_file(file: PolicyFile) -> Value {
    let (name, description, setting) = match file {
        PolicyFile::SaveAndRequire => (
            "BitLocker: save recovery passwords to Entra ID",
            "Windows drive: a 48-digit recovery password is required, saved to Entra ID, and stored before BitLocker is turned on.",
            recovery_options(),
        ),
        PolicyFile::Rotation => (
            "BitLocker: replace recovery passwords after use",
            "Recovery passwords of Entra-joined and hybrid-joined devices are replaced after they were used.",
            choice("configurerecoverypasswordrotation", 2, &[]),
        ),
    };
    json!({
        "name": name,
        "description": description,
        "platforms": "windows10",
        "technologies": "mdm",
        "roleScopeTagIds": ["0"],
        "templateReference": { "templateId": "", "templateFamily": "none" },
        "settings": [{
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationSetting",
            "id": "0",
            "settingInstance": setting,
        }],
    })
}

fn recovery_options() -> Value {
    let parent = "systemdrivesrecoveryoptions";
    let children = RECOVERY_OPTIONS.map(|(child, option)| choice(&format!("{parent}_{child}"), option, &[]));
    choice(parent, 1, &children)
}

/// A setting's instance (facts.md section D).
fn choice(setting: &str, option: u8, children: &[Value]) -> Value {
    let definition = format!("{PREFIX}{setting}");
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "settingDefinitionId": definition,
        "settingInstanceTemplateReference": null,
        "choiceSettingValue": {
            "value": format!("{definition}_{option}"),
            "children": children,
            "settingValueTemplateReference": null,
        },
    })
}

/// A request to Graph as somebody runs it. What stands in braces is the tenant's own and to be put in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GraphRequestText {
    /// The method.
    pub method: &'static str,
    /// Version and path, below Graph's own address.
    pub path: &'static str,
    /// The body.
    pub body: Value,
}

/// The text of a request.
pub fn graph_request(request: &GraphRequest) -> GraphRequestText {
    match request {
        GraphRequest::AllowSelfService => GraphRequestText {
            method: "PATCH",
            path: "/v1.0/policies/authorizationPolicy",
            body: json!({ "defaultUserRolePermissions": { "allowedToReadBitlockerKeysForOwnedDevice": true } }),
        },
        GraphRequest::GrantPermission(permission) => GraphRequestText {
            method: "POST",
            path: "/v1.0/servicePrincipals/{object ID of Rekey}/appRoleAssignments",
            body: json!({
                "principalId": "{object ID of Rekey}",
                "resourceId": "{object ID of Microsoft Graph}",
                "appRoleId": app_role(permission),
            }),
        },
        GraphRequest::CreateHelpdeskRole => GraphRequestText {
            method: "POST",
            path: "/v1.0/roleManagement/directory/roleDefinitions",
            body: json!({
                "displayName": "BitLocker recovery helpdesk",
                "description": "Finds devices and reads their BitLocker recovery keys. Nothing else.",
                "isEnabled": true,
                "rolePermissions": [{ "allowedResourceActions": [
                    "microsoft.directory/bitlockerKeys/key/read",
                    "microsoft.directory/devices/standard/read",
                ] }],
            }),
        },
    }
}

/// The ID of the app role with this name.
fn app_role(permission: &str) -> String {
    let known = APP_ROLES.into_iter().find(|(name, _)| *name == permission);
    known.map_or_else(|| format!("{{ID of {permission}}}"), |(_, id)| id.to_owned())
}
