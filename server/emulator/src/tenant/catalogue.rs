//! Policies of the settings catalogue that were made through Graph (facts.md section D).

use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::Tenant;
use super::policies::Rotation;

/// What all settings of BitLocker begin with.
pub const PREFIX: &str = "device_vendor_msft_bitlocker_";
/// The setting that PCs follow, without prefix.
pub const ROTATION: &str = "configurerecoverypasswordrotation";

/// A policy as it was sent.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewPolicy {
    /// `name`.
    pub name: String,
    /// `description`.
    #[serde(default)]
    pub description: String,
    /// `platforms`, for example `windows10`.
    pub platforms: String,
    /// `technologies`, for example `mdm`.
    pub technologies: String,
    /// `templateReference`.
    #[serde(default)]
    pub template_reference: Value,
    /// `settings`.
    pub settings: Vec<NewSetting>,
}

/// One of its settings.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NewSetting {
    /// `settingInstance`.
    pub setting_instance: Value,
}

/// A policy that is there.
#[derive(Clone, Debug)]
pub struct CataloguePolicy {
    /// Its id.
    pub id: Uuid,
    /// What was sent.
    pub content: NewPolicy,
    /// Whether PCs get it.
    pub assigned: bool,
}

impl CataloguePolicy {
    fn rotation(&self) -> Option<Rotation> {
        let id = format!("{PREFIX}{ROTATION}");
        let instances = self.content.settings.iter().map(|setting| &setting.setting_instance);
        let chosen = instances
            .filter(|instance| instance["settingDefinitionId"] == id.as_str())
            .find_map(|instance| instance["choiceSettingValue"]["value"].as_str());
        match chosen?.strip_prefix(&id)? {
            "_0" => Some(Rotation::Off),
            "_1" => Some(Rotation::Entra),
            "_2" => Some(Rotation::Both),
            _ => None,
        }
    }
}

impl Tenant {
    /// The rotation setting that PCs follow: the tenant's own policy, or where that has none, the first assigned one that
    /// was made through Graph.
    pub fn rotation_in_force(&self) -> Rotation {
        let own = self.policies.rotation;
        let mut assigned = self.catalogue.iter().filter(|policy| policy.assigned);
        match own {
            Rotation::Unset => assigned.find_map(CataloguePolicy::rotation).unwrap_or(own),
            _ => own,
        }
    }
}
