//! The settings of a policy (facts.md section D).

use serde_json::{Map, Value, json};

use crate::graph::answer::Answer;
use crate::graph::call::Call;
use crate::graph::odata::{Options, Resource, Supports};
use crate::graph::page;
use crate::graph::problem::Problem;
use crate::tenant::catalogue::{PREFIX, ROTATION};
use crate::tenant::policies::{PasswordUse, Policies, Rotation};

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

/// A page of setting instances.
pub(super) fn list(call: &Call, instances: Vec<Value>, page_size: usize) -> Result<Answer, Problem> {
    let options = Options::read(&call.query, &SETTING)?;
    let supports = match options.expand.as_deref() {
        None => &SETTING,
        Some("settingDefinitions") => &SETTING_EXPANDED,
        Some(_) => return Err(Problem::unsupported_query("Only settingDefinitions can be expanded.")),
    };
    let instances = instances.into_iter().enumerate();
    let settings = instances.map(|(position, instance)| Setting { position, instance });
    Ok(page::collection(call, (&options, supports), settings, page_size))
}

/// The tenant's own settings: rotation unless it is not configured, and the recovery options of both kinds of drives.
pub(super) fn of(policies: &Policies) -> Vec<Value> {
    let rotation = match policies.rotation {
        Rotation::Off => Some("0"),
        Rotation::Entra => Some("1"),
        Rotation::Both => Some("2"),
        Rotation::Unset => None,
    };
    let rotation = rotation.map(|choice| instance(ROTATION, choice, Vec::new()));
    let drives =
        [("systemdrives", "os"), ("fixeddrives", "fdv")].map(|(drives, short)| recovery_options(policies, drives, short));
    rotation.into_iter().chain(drives).collect()
}

fn recovery_options(policies: &Policies, drives: &str, short: &str) -> Value {
    let password_use = match policies.require_password {
        PasswordUse::Deny => Some("0"),
        PasswordUse::Require => Some("1"),
        PasswordUse::Allow => Some("2"),
        PasswordUse::Unset => None,
    };
    let switch = |on| Some(if on { "1" } else { "0" });
    let children = [
        ("recoverypasswordusagedropdown", password_use),
        ("activedirectorybackup", switch(policies.save_to_entra)),
        // Passwords and key packages.
        ("activedirectorybackupdropdown", Some("1")),
        ("requireactivedirectorybackup", switch(policies.require_store)),
    ];
    let children = children.into_iter().filter_map(|(name, choice)| {
        let name = format!("{drives}recoveryoptions_{short}{name}_name");
        choice.map(|choice| instance(&name, choice, Vec::new()))
    });
    instance(&format!("{drives}recoveryoptions"), "1", children.collect())
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
