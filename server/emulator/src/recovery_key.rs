//! Recovery passwords on drives and in the directory (facts.md sections A and H).

pub mod password;

use jiff::Timestamp;
use uuid::Uuid;

use password::RecoveryPassword;

/// `volumeType`, with Graph's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VolumeType {
    /// `operatingSystemVolume`.
    OperatingSystem = 1,
    /// `fixedDataVolume`.
    FixedData = 2,
    /// `removableDataVolume`: never rotated.
    RemovableData = 3,
}

impl VolumeType {
    /// Graph's member name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OperatingSystem => "operatingSystemVolume",
            Self::FixedData => "fixedDataVolume",
            Self::RemovableData => "removableDataVolume",
        }
    }

    /// Graph's number.
    pub const fn number(self) -> u8 {
        self as u8
    }
}

/// Where the directory stands with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backup {
    /// Never arrived: the directory does not know the key.
    Never,
    /// The directory has it.
    Stored,
    /// A rotation took it away.
    Retired,
}

/// One recovery password with its key protector.
#[derive(Clone, Debug)]
pub struct RecoveryKey {
    /// Key ID: the protector's GUID.
    pub id: Uuid,
    /// The 48 digits.
    pub password: RecoveryPassword,
    /// When it was made and backed up.
    pub created_at: Timestamp,
    /// The kind of drive.
    pub volume: VolumeType,
    /// Still a protector on the drive: it unlocks.
    pub on_drive: bool,
    /// Whether the directory has it.
    pub backup: Backup,
}

impl RecoveryKey {
    /// Whether Graph can return it.
    pub fn is_stored(&self) -> bool {
        self.backup == Backup::Stored
    }
}
