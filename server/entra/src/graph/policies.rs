//! What the tenant's BitLocker policies say about rotation (facts.md section D).

use domain::device::{RotationPolicy, RotationSetting};
use domain::ports::{Access, DirectoryError};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::Mutex;
use uuid::Uuid;

use super::transport::Transport;

/// How long an answer is good for: policies change by hand, and every order asks.
const FRESH_FOR: SignedDuration = SignedDuration::from_secs(60);

/// Settings-catalogue policies are known to the beta version of Graph only.
const PATH: &str = "/beta/deviceManagement/configurationPolicies";

const ROTATION: &str = "device_vendor_msft_bitlocker_configurerecoverypasswordrotation";
const SAVE: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions_osactivedirectorybackup_name";
const REQUIRE_STORED: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions_osrequireactivedirectorybackup_name";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePolicy {
    id: Option<String>,
    is_assigned: Option<bool>,
    template_reference: Option<WireTemplate>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireTemplate {
    template_family: Option<String>,
}

impl WirePolicy {
    /// Assigned, and either the disk-encryption template or free of a template: the other templates hold no BitLocker setting.
    fn may_say_something(&self) -> bool {
        let family = self
            .template_reference
            .as_ref()
            .and_then(|template| template.template_family.as_deref());
        self.is_assigned == Some(true) && matches!(family, None | Some("" | "none" | "endpointSecurityDiskEncryption"))
    }
}

/// Reads the policies, at most once a minute.
#[derive(Default)]
pub(super) struct KeptPolicy(Mutex<Option<(RotationPolicy, Timestamp)>>);

impl KeptPolicy {
    /// What all assigned policies say together. Where they disagree nothing is known, because it is known of none which device it
    /// reaches.
    pub(super) async fn read(&self, transport: &Transport) -> Result<RotationPolicy, DirectoryError> {
        let mut kept = self.0.lock().await;
        let now = transport.clock().now();
        if let Some((policy, read_at)) = *kept
            && now.duration_since(read_at) < FRESH_FOR
        {
            return Ok(policy);
        }
        let policy = match read_all(transport).await {
            // Rekey may rotate without the right to read policies: then nothing is known of them.
            Err(DirectoryError::Refused | DirectoryError::NotFound) => RotationPolicy::default(),
            other => other?,
        };
        *kept = Some((policy, now));
        Ok(policy)
    }
}

async fn read_all(transport: &Transport) -> Result<RotationPolicy, DirectoryError> {
    let url = transport.url(
        PATH,
        Some("$select=id,name,platforms,technologies,templateReference,isAssigned"),
    )?;
    let policies: Vec<WirePolicy> = transport.list("policies", url, Access::App).await?;
    let mut said = Statements::default();
    for policy in policies.iter().filter(|policy| policy.may_say_something()) {
        let Some(id) = policy.id.as_deref().and_then(|id| Uuid::parse_str(id).ok()) else {
            continue;
        };
        let url = transport.url(&format!("{PATH}/{id}/settings"), Some("$select=id,settingInstance"))?;
        match transport.list::<Value>("policy settings", url, Access::App).await {
            Ok(settings) => settings.iter().for_each(|setting| note(setting, &mut said)),
            // Removed since it was listed.
            Err(DirectoryError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(RotationPolicy {
        rotation: said.rotation.agreed(),
        save_to_directory: said.save_to_directory.agreed(),
        require_stored: said.require_stored.agreed(),
    })
}

/// What the policies read so far say of each setting.
#[derive(Default)]
struct Statements {
    rotation: Statement<RotationSetting>,
    save_to_directory: Statement<bool>,
    require_stored: Statement<bool>,
}

/// What they say of one setting.
#[derive(Clone, Copy, Default)]
enum Statement<T> {
    #[default]
    Nothing,
    Agreed(T),
    Contradictory,
}

impl<T: Copy + PartialEq> Statement<T> {
    /// Adds one more; a missing one says nothing.
    fn add(&mut self, statement: Option<T>) {
        *self = match (*self, statement) {
            (Self::Nothing, Some(new)) => Self::Agreed(new),
            (Self::Agreed(old), Some(new)) if old != new => Self::Contradictory,
            (same, _) => same,
        };
    }

    fn agreed(self) -> Option<T> {
        match self {
            Self::Agreed(statement) => Some(statement),
            Self::Nothing | Self::Contradictory => None,
        }
    }
}

/// Notes what a setting and the settings inside it say. The nesting differs by the kind of setting, so all of it is walked.
fn note(value: &Value, said: &mut Statements) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| note(item, said)),
        Value::Object(members) => {
            let definition = members.get("settingDefinitionId").and_then(Value::as_str);
            let choice = members
                .get("choiceSettingValue")
                .and_then(|value| value.get("value"))
                .and_then(Value::as_str);
            if let (Some(definition), Some(choice)) = (definition, choice) {
                note_choice(&definition.to_ascii_lowercase(), &choice.to_ascii_lowercase(), said);
            }
            members.values().for_each(|member| note(member, said));
        }
        _ => {}
    }
}

fn note_choice(definition: &str, choice: &str, said: &mut Statements) {
    let Some(option) = choice.strip_prefix(definition) else {
        return;
    };
    let switched = match option {
        "_0" => Some(false),
        "_1" => Some(true),
        _ => None,
    };
    match definition {
        ROTATION => said.rotation.add(rotation_setting(option)),
        SAVE => said.save_to_directory.add(switched),
        REQUIRE_STORED => said.require_stored.add(switched),
        _ => {}
    }
}

fn rotation_setting(option: &str) -> Option<RotationSetting> {
    match option {
        "_0" => Some(RotationSetting::Off),
        "_1" => Some(RotationSetting::EntraJoined),
        "_2" => Some(RotationSetting::EntraAndHybridJoined),
        _ => None,
    }
}
