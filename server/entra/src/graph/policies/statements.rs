//! What policies say of each setting, and whether they agree.

use domain::device::{RotationPolicy, RotationSetting};
use domain::ports::posture::{EscrowPolicy, PasswordUse};
use serde_json::Value;

const ROTATION: &str = "device_vendor_msft_bitlocker_configurerecoverypasswordrotation";
const SAVE: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions_osactivedirectorybackup_name";
const REQUIRE_STORED: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions_osrequireactivedirectorybackup_name";
const PASSWORD: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions_osrecoverypasswordusagedropdown_name";

/// What one policy, or several together, say of each setting.
#[derive(Clone, Copy, Default)]
pub(super) struct Statements {
    rotation: Statement<RotationSetting>,
    save_to_directory: Statement<bool>,
    require_stored: Statement<bool>,
    password: Statement<PasswordUse>,
}

impl Statements {
    /// Takes in what another policy says.
    pub(super) fn join(&mut self, other: Self) {
        self.rotation.join(other.rotation);
        self.save_to_directory.join(other.save_to_directory);
        self.require_stored.join(other.require_stored);
        self.password.join(other.password);
    }

    pub(super) fn tell_of_escrow(self) -> bool {
        self.save_to_directory.is_made() || self.require_stored.is_made() || self.password.is_made()
    }

    pub(super) fn rotation_policy(self) -> RotationPolicy {
        RotationPolicy {
            rotation: self.rotation.agreed(),
            save_to_directory: self.save_to_directory.agreed(),
            require_stored: self.require_stored.agreed(),
        }
    }

    /// Without the policies' names.
    pub(super) fn escrow_policy(self) -> EscrowPolicy {
        EscrowPolicy {
            save_to_directory: self.save_to_directory.agreed(),
            require_stored: self.require_stored.agreed(),
            password: self.password.agreed(),
            policies: Vec::new(),
        }
    }
}

/// What is said of one setting.
#[derive(Clone, Copy, Default)]
enum Statement<T> {
    #[default]
    Nothing,
    Agreed(T),
    Contradictory,
}

impl<T> From<Option<T>> for Statement<T> {
    fn from(said: Option<T>) -> Self {
        said.map_or(Self::Nothing, Self::Agreed)
    }
}

impl<T: Copy + PartialEq> Statement<T> {
    fn join(&mut self, other: Self) {
        *self = match (*self, other) {
            (one, Self::Nothing) | (Self::Nothing, one) => one,
            (Self::Agreed(one), Self::Agreed(other)) if one == other => Self::Agreed(one),
            _ => Self::Contradictory,
        };
    }

    fn agreed(self) -> Option<T> {
        match self {
            Self::Agreed(said) => Some(said),
            Self::Nothing | Self::Contradictory => None,
        }
    }

    fn is_made(self) -> bool {
        !matches!(self, Self::Nothing)
    }
}

/// Notes what a setting and the settings inside it say. The nesting differs by the kind of setting, so all of it is walked.
pub(super) fn note(value: &Value, said: &mut Statements) {
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
    match definition {
        ROTATION => said.rotation.join(rotation_setting(option).into()),
        SAVE => said.save_to_directory.join(switched(option).into()),
        REQUIRE_STORED => said.require_stored.join(switched(option).into()),
        PASSWORD => said.password.join(password_use(option).into()),
        _ => {}
    }
}

fn switched(option: &str) -> Option<bool> {
    match option {
        "_0" => Some(false),
        "_1" => Some(true),
        _ => None,
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

fn password_use(option: &str) -> Option<PasswordUse> {
    match option {
        "_0" => Some(PasswordUse::NotAllowed),
        "_1" => Some(PasswordUse::Required),
        "_2" => Some(PasswordUse::Allowed),
        _ => None,
    }
}
