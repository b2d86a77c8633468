//! The tenant switch and the settings catalogue's BitLocker policy (facts.md section D).

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::call::{Call, Version};
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::seed::id_of;
use crate::tenant::Tenant;
use crate::tenant::policies::{Policies, Rotation};

const PREFIX: &str = "device_vendor_msft_bitlocker_";
const CONFIGURATION: &[&str] = &[
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementConfiguration.ReadWrite.All",
];

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
const POLICY: Supports = Supports {
    members: &[
        "id",
        "name",
        "description",
        "platforms",
        "technologies",
        "templateReference",
        "isAssigned",
        "settingCount",
    ],
    filter: &[
        ("name", &[Op::Eq]),
        ("templateReference/templateFamily", &[Op::Eq]),
        ("templateReference/templateId", &[Op::Eq]),
        ("platforms", &[Op::Eq]),
    ],
    options: &["$top", "$skiptoken", "$count"],
};
const SETTING: Supports = Supports {
    members: &["id", "settingInstance"],
    filter: &[],
    options: &["$top", "$skiptoken", "$expand"],
};
const SETTING_EXPANDED: Supports = Supports {
    members: &["id", "settingInstance", "settingDefinitions"],
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

/// Intune's policies: permission, and for people a role.
pub fn may_read(tenant: &Tenant, call: &Call) -> Result<(), Problem> {
    call.caller.may(CONFIGURATION).map_err(Problem::of_intune)?;
    if call.caller.reads_intune(tenant)? {
        Ok(())
    } else {
        Err(Problem::denied().of_intune())
    }
}

struct Policy {
    settings: usize,
}

impl Resource for Policy {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" => policy_id().to_string().into(),
            "name" => "BitLocker for all Windows PCs".into(),
            "description" => "".into(),
            "platforms" => "windows10".into(),
            "technologies" => "mdm".into(),
            "templateReference" => json!({
                "templateId": "46ddfc50-d10f-4867-b852-9434254b3bff_1", "templateFamily": "endpointSecurityDiskEncryption",
                "templateDisplayName": "BitLocker", "templateDisplayVersion": "Version 1",
            }),
            "isAssigned" => true.into(),
            "settingCount" => self.settings.into(),
            _ => Value::Null,
        }
    }
}

fn policy_id() -> Uuid {
    id_of("BitLocker policy")
}

/// `GET /beta/deviceManagement/configurationPolicies`, one of them, and its settings.
pub fn catalogue(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    may_read(tenant, call)?;
    let settings = settings(&tenant.policies);
    let policy = Policy {
        settings: settings.len(),
    };
    let known = |id: &str| {
        if id.parse() == Ok(policy_id()) {
            Ok(())
        } else {
            Err(Problem::not_found(id).of_intune())
        }
    };
    match rest {
        [] => {
            let options = Options::read(&call.query, &POLICY)?;
            Ok(page::collection(call, (&options, &POLICY), std::iter::once(policy), 1))
        }
        [id] => {
            known(id)?;
            Ok(page::item(call, &Options::read(&call.query, &POLICY)?, &POLICY, &policy))
        }
        [id, "settings"] => {
            known(id)?;
            let options = Options::read(&call.query, &SETTING)?;
            let supports = match options.expand.as_deref() {
                None => &SETTING,
                Some("settingDefinitions") => &SETTING_EXPANDED,
                Some(_) => return Err(Problem::unsupported_query("Only settingDefinitions can be expanded.")),
            };
            Ok(page::collection(
                call,
                (&options, supports),
                settings.into_iter(),
                tenant.quirks.collection_page_size,
            ))
        }
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("configurationPolicies"))),
    }
}

struct Setting {
    position: usize,
    instance: Value,
}

impl Resource for Setting {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" => self.position.to_string().into(),
            "settingInstance" => self.instance.clone(),
            "settingDefinitions" => {
                let id = &self.instance["settingDefinitionId"];
                let kind = "#microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition";
                json!([{ "@odata.type": kind, "id": id, "name": id, "displayName": id }])
            }
            _ => Value::Null,
        }
    }
}

/// The policy's settings: rotation unless it is not configured, and the recovery options of both kinds of drives.
fn settings(policies: &Policies) -> Vec<Setting> {
    let rotation = match policies.rotation {
        Rotation::Off => Some("0"),
        Rotation::Entra => Some("1"),
        Rotation::Both => Some("2"),
        Rotation::Unset => None,
    };
    let rotation = rotation.map(|choice| instance("configurerecoverypasswordrotation", choice, Vec::new()));
    let drives = [("systemdrives", "os"), ("fixeddrives", "fdv")].map(|(drives, short)| {
        let child = |name: &str, choice| instance(&format!("{drives}recoveryoptions_{short}{name}_name"), choice, Vec::new());
        let children = vec![
            child("recoverypasswordusagedropdown", "2"),
            child("activedirectorybackup", if policies.save_to_entra { "1" } else { "0" }),
            child("activedirectorybackupdropdown", "1"),
            child("requireactivedirectorybackup", if policies.require_store { "1" } else { "0" }),
        ];
        instance(&format!("{drives}recoveryoptions"), "1", children)
    });
    rotation
        .into_iter()
        .chain(drives)
        .enumerate()
        .map(|(position, instance)| Setting { position, instance })
        .collect()
}

fn instance(name: &str, choice: &str, children: Vec<Value>) -> Value {
    let id = format!("{PREFIX}{name}");
    let value = Map::from_iter([
        ("value".to_owned(), format!("{id}_{choice}").into()),
        ("children".to_owned(), children.into()),
        ("settingValueTemplateReference".to_owned(), Value::Null),
    ]);
    json!({ "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance", "settingDefinitionId": id,
            "settingInstanceTemplateReference": null, "choiceSettingValue": value })
}
