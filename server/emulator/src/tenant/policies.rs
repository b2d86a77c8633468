//! The tenant switch and the three policies that rotation depends on (facts.md section D).

use serde::{Deserialize, Serialize};

use crate::device::TrustType;

/// `ConfigureRecoveryPasswordRotation`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Rotation {
    /// `_0`: refresh off.
    Off,
    /// `_1`: on for Entra-joined PCs.
    Entra,
    /// `_2`: on for Entra-joined and hybrid-joined PCs.
    Both,
    /// No such setting in the policy.
    Unset,
}

/// "48-digit password use" of both kinds of drives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum PasswordUse {
    /// `_1`.
    Require,
    /// `_2`.
    Allow,
    /// `_0`.
    Deny,
    /// No such setting in the policy.
    Unset,
}

/// What the administrator has configured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policies {
    /// Whether a rotated password is asked for, by join type.
    pub rotation: Rotation,
    /// Save BitLocker recovery information to Entra.
    pub save_to_entra: bool,
    /// Do not enable BitLocker until recovery information is stored.
    pub require_store: bool,
    /// Whether Windows makes recovery passwords of 48 digits.
    pub require_password: PasswordUse,
    /// `allowedToReadBitlockerKeysForOwnedDevice`; absent counts as allowed.
    pub self_service: Option<bool>,
}

impl Default for Policies {
    fn default() -> Self {
        Self {
            rotation: Rotation::Both,
            save_to_entra: true,
            require_store: true,
            require_password: PasswordUse::Allow,
            self_service: Some(true),
        }
    }
}

impl Policies {
    /// Whether a PC of this join type rotates when told to, or after use: `rotation`, the setting in force, is on for it,
    /// and both backup settings are (facts.md section D: "works only when all three hold").
    pub fn rotates(&self, rotation: Rotation, trust_type: TrustType, unset_rotates: bool) -> bool {
        let asked = match rotation {
            Rotation::Off => false,
            Rotation::Unset => unset_rotates && trust_type == TrustType::AzureAd,
            Rotation::Entra => trust_type == TrustType::AzureAd,
            Rotation::Both => matches!(trust_type, TrustType::AzureAd | TrustType::ServerAd),
        };
        asked && self.save_to_entra && self.require_store
    }

    /// Whether people who hold no directory role may read the keys of their own devices.
    pub fn allows_self_service(&self) -> bool {
        self.self_service != Some(false)
    }
}
