//! Why a key is needed.

use serde::{Deserialize, Serialize};

/// Why the key is needed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reason {
    /// What happened before.
    pub code: ReasonCode,
    /// In the technician's words; may be empty.
    pub note: String,
}

/// What happened before the recovery screen came (facts.md section H).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ReasonCode {
    /// An update of firmware or Windows.
    Update,
    /// A docking station or other hardware was changed.
    Hardware,
    /// A setting of the firmware was changed.
    Firmware,
    /// The PIN was forgotten.
    Pin,
    /// The drive was moved to another PC.
    MovedDrive,
    /// The TPM was cleared, or the board replaced.
    Tpm,
    /// Not known.
    Unknown,
}

impl ReasonCode {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Update,
        Self::Hardware,
        Self::Firmware,
        Self::Pin,
        Self::MovedDrive,
        Self::Tpm,
        Self::Unknown,
    ];

    /// The stable word.
    pub fn code(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Hardware => "hardware",
            Self::Firmware => "firmware",
            Self::Pin => "pin",
            Self::MovedDrive => "moved-drive",
            Self::Tpm => "tpm",
            Self::Unknown => "unknown",
        }
    }

    /// The reason with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
