//! Why a PC asked for its recovery key: what the person tells of it, what the screen's error code tells, and what was likely the cause
//! (facts.md section H).

use crate::case::ReasonCode;

/// What was likely the cause. Each has a text of its own on what to do against it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecoveryCause {
    /// An update of Windows or the firmware.
    Update,
    /// A docking station or other hardware.
    Hardware,
    /// A setting of the firmware, Secure Boot among them.
    Firmware,
    /// A forgotten PIN.
    Pin,
    /// The drive is in another PC.
    MovedDrive,
    /// The TPM was cleared, switched off, broke or was replaced.
    Tpm,
    /// Too many wrong sign-ins.
    Lockout,
    /// The order or the files of starting up were changed.
    Boot,
    /// Somebody asked for it, by hand or by a command of the organisation.
    Requested,
    /// Windows started without checking the code it runs.
    Integrity,
    /// Not known.
    Unknown,
}

impl RecoveryCause {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Update,
        Self::Hardware,
        Self::Firmware,
        Self::Pin,
        Self::MovedDrive,
        Self::Tpm,
        Self::Lockout,
        Self::Boot,
        Self::Requested,
        Self::Integrity,
        Self::Unknown,
    ];

    /// The stable word: of messages and of the page's path.
    pub fn code(self) -> &'static str {
        match self {
            Self::Update => "update",
            Self::Hardware => "hardware",
            Self::Firmware => "firmware",
            Self::Pin => "pin",
            Self::MovedDrive => "moved-drive",
            Self::Tpm => "tpm",
            Self::Lockout => "lockout",
            Self::Boot => "boot",
            Self::Requested => "requested",
            Self::Integrity => "integrity",
            Self::Unknown => "unknown",
        }
    }

    /// The cause with this word.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cause| cause.code() == code)
    }
}

impl From<ReasonCode> for RecoveryCause {
    fn from(reason: ReasonCode) -> Self {
        match reason {
            ReasonCode::Update => Self::Update,
            ReasonCode::Hardware => Self::Hardware,
            ReasonCode::Firmware => Self::Firmware,
            ReasonCode::Pin => Self::Pin,
            ReasonCode::MovedDrive => Self::MovedDrive,
            ReasonCode::Tpm => Self::Tpm,
            ReasonCode::Unknown => Self::Unknown,
        }
    }
}

/// An error code that newer recovery screens show, as facts.md section H lists them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ScreenCode(&'static str);

/// Each code with the cause it speaks for.
const SCREEN_CODES: [(&str, RecoveryCause); 17] = [
    ("E_FVE_USER_REQUESTED_RECOVERY", RecoveryCause::Requested),
    ("E_FVE_BOOT_DEBUG_ENABLED", RecoveryCause::Requested),
    ("E_FVE_CI_DISABLED", RecoveryCause::Integrity),
    ("E_FVE_DEVICE_LOCKEDOUT", RecoveryCause::Lockout),
    ("E_FVE_DEVICE_LOCKOUT_MISMATCH", RecoveryCause::Lockout),
    ("E_FVE_BAD_CODE_ID", RecoveryCause::Boot),
    ("E_FVE_BAD_CODE_OPTION", RecoveryCause::Boot),
    ("E_FVE_TPM_DISABLED", RecoveryCause::Tpm),
    ("E_FVE_TPM_INVALIDATED", RecoveryCause::Tpm),
    ("E_FVE_BAD_SRK", RecoveryCause::Tpm),
    ("E_FVE_TPM_NOT_DETECTED", RecoveryCause::Tpm),
    ("E_MATCHING_PCRS_TPM_FAILURE", RecoveryCause::Tpm),
    ("E_FVE_TPM_FAILURE", RecoveryCause::Tpm),
    ("E_FVE_PCR_MISMATCH", RecoveryCause::Firmware),
    ("E_FVE_SECUREBOOT_DISABLED", RecoveryCause::Firmware),
    ("E_FVE_SECUREBOOT_CHANGED", RecoveryCause::Firmware),
    ("E_FVE_RECOVERY_ERROR_UNKNOWN", RecoveryCause::Unknown),
];

/// This code says that something was measured differently; what the person tells says what it was.
const MEASURED_DIFFERENTLY: &str = "E_FVE_PCR_MISMATCH";

impl ScreenCode {
    /// All of them, in the order of the list.
    pub fn all() -> impl Iterator<Item = Self> {
        SCREEN_CODES.into_iter().map(|(code, _)| Self(code))
    }

    /// The code with this text, which must be exact: it comes from a list.
    pub fn read(text: &str) -> Option<Self> {
        Self::all().find(|code| code.0 == text)
    }

    /// As the screen shows it.
    pub fn text(self) -> &'static str {
        self.0
    }

    fn cause(self) -> RecoveryCause {
        let found = SCREEN_CODES.into_iter().find(|(code, _)| *code == self.0);
        found.map_or(RecoveryCause::Unknown, |(_, cause)| cause)
    }
}

/// What the person told of what happened before. All of it may be left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// What happened before, where they know.
    pub reason: Option<ReasonCode>,
    /// The error code of the screen.
    pub screen_code: Option<ScreenCode>,
}

impl Told {
    /// From the words of a form; what is no known word counts as nothing told.
    pub fn read(reason: Option<&str>, screen_code: Option<&str>) -> Self {
        Self {
            reason: reason.and_then(ReasonCode::from_code),
            screen_code: screen_code.and_then(ScreenCode::read),
        }
    }

    /// For the record: the stable words, never free text.
    pub fn why(self) -> Option<String> {
        let reason = self.reason.map(ReasonCode::code);
        let words: Vec<&str> = reason.into_iter().chain(self.screen_code.map(ScreenCode::text)).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// What a record says was told: its first words; a technician's note may follow.
    pub fn from_why(why: &str) -> Self {
        let words = || why.split([' ', ':']).take(2);
        Self {
            reason: words().find_map(ReasonCode::from_code),
            screen_code: words().find_map(ScreenCode::read),
        }
    }

    /// What was likely the cause: the screen knows better than the person, except where it only says that something changed.
    pub fn cause(self) -> RecoveryCause {
        let told = self.reason.map_or(RecoveryCause::Unknown, RecoveryCause::from);
        match self.screen_code {
            Some(code) if code.cause() == RecoveryCause::Unknown => told,
            Some(code) if code.0 == MEASURED_DIFFERENTLY && told != RecoveryCause::Unknown => told,
            Some(code) => code.cause(),
            None => told,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cause(reason: Option<&str>, code: Option<&str>) -> RecoveryCause {
        Told::read(reason, code).cause()
    }

    #[test]
    fn the_screen_knows_better_than_the_person() {
        assert_eq!(cause(Some("update"), None), RecoveryCause::Update);
        assert_eq!(cause(Some("update"), Some("E_FVE_TPM_DISABLED")), RecoveryCause::Tpm);
        assert_eq!(cause(None, Some("E_FVE_DEVICE_LOCKEDOUT")), RecoveryCause::Lockout);
        assert_eq!(cause(None, None), RecoveryCause::Unknown);
    }

    #[test]
    fn a_code_that_says_little_leaves_it_to_the_person() {
        assert_eq!(cause(Some("hardware"), Some("E_FVE_PCR_MISMATCH")), RecoveryCause::Hardware);
        assert_eq!(cause(Some("unknown"), Some("E_FVE_PCR_MISMATCH")), RecoveryCause::Firmware);
        assert_eq!(cause(Some("pin"), Some("E_FVE_RECOVERY_ERROR_UNKNOWN")), RecoveryCause::Pin);
    }

    #[test]
    fn what_is_told_comes_back_from_the_record() {
        for reason in ReasonCode::ALL.into_iter().map(Some).chain([None]) {
            for screen_code in ScreenCode::all().map(Some).chain([None]) {
                let told = Told { reason, screen_code };
                assert_eq!(told.why().map_or_else(Told::default, |why| Told::from_why(&why)), told);
            }
        }
        assert_eq!(Told::from_why("update: after the night").reason, Some(ReasonCode::Update));
    }

    #[test]
    fn free_text_is_nothing_told() {
        let told = Told::read(Some("000011-000022"), Some("E_FVE_PCR_MISMATCH or so"));
        assert_eq!(told, Told::default());
        assert_eq!(told.why(), None);
    }

    #[test]
    fn words_are_unique_and_come_back() {
        for cause in RecoveryCause::ALL {
            assert_eq!(RecoveryCause::from_code(cause.code()), Some(cause));
        }
    }
}
