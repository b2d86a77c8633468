//! What the helpdesk console and its callers ask.

use async_trait::async_trait;
pub use domain::console::CaseList;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

use crate::desk::Said;

/// Cases, for technicians and for callers.
#[async_trait]
pub trait ConsoleDesk: Send + Sync {
    /// The cases on one of the console's lists, newest first.
    async fn list_cases(&self, list: CaseList) -> Result<Vec<CaseLine>, Failure>;

    /// One case. The number may be written as people type it.
    async fn find_case(&self, number: &str) -> Result<CaseView, Failure>;

    /// Opens a case for somebody who calls; gives its number.
    async fn open_case(&self) -> Result<String, Failure>;

    /// Takes a case over.
    async fn take_case(&self, number: &str) -> Result<(), Failure>;

    /// Looks for the caller by a whole address, name or employee number. Says `chosen`, `nobody`, `several` or `not-entitled`.
    async fn choose_caller(&self, number: &str, text: &str) -> Result<Said, Failure>;

    /// Chooses who opened the case as the caller. Says `chosen` or `not-entitled`.
    async fn choose_opener(&self, number: &str) -> Result<Said, Failure>;

    /// Makes a check of the caller. Says `check-passed` or `check-failed`.
    async fn check_caller(&self, number: &str, check: &str, evidence: &str) -> Result<Said, Failure>;

    /// Records the device's name.
    async fn record_device_name(&self, number: &str, name: &str) -> Result<(), Failure>;

    /// Records the key ID. Says `key-id-recorded`, or a mistake: `empty`, `too-short`, `too-long`, `not-hex`, `recovery-password`.
    async fn record_key_id(&self, number: &str, typed: &str) -> Result<Said, Failure>;

    /// Goes back to the device's name and the key ID.
    async fn ask_key_id_again(&self, number: &str) -> Result<(), Failure>;

    /// Locates the password. Says `located`, `several` (with how many characters tell them apart), `near-miss` (with the place) or
    /// `nothing`.
    async fn locate(&self, number: &str) -> Result<Said, Failure>;

    /// Documents the reason.
    async fn give_reason(&self, number: &str, code: &str, note: &str) -> Result<(), Failure>;

    /// Asks a second person.
    async fn ask_approval(&self, number: &str) -> Result<(), Failure>;

    /// The second person's answer.
    async fn answer_approval(&self, number: &str, approved: bool) -> Result<(), Failure>;

    /// Ends the case: `solved`, `not-confirmed` or `dropped`.
    async fn close_case(&self, number: &str, ending: &str) -> Result<(), Failure>;

    /// The number of the person's own case for this situation; opened where there is none yet.
    async fn open_own_case(&self, situation: &str, device: Option<String>, key_id: Option<String>) -> Result<String, Failure>;

    /// What technicians ask of this person.
    async fn asked_of_me(&self) -> Result<Vec<AskedOfMe>, Failure>;

    /// Makes a new code for the person to read out.
    async fn show_code(&self, number: &str) -> Result<(), Failure>;

    /// The code that the person was shown last for this case, while it counts.
    async fn current_code(&self, number: &str) -> Result<Option<String>, Failure>;

    /// The manager's word.
    async fn confirm_as_manager(&self, number: &str, yes: bool) -> Result<(), Failure>;
}

/// A case on a list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CaseLine {
    /// Its number.
    pub number: String,
    /// When it was opened, in seconds since 1970.
    pub opened_at: i64,
    /// The stable word of the situation, where a person opened it.
    pub situation: Option<String>,
    /// The caller's name, or who opened it.
    pub person: Option<String>,
    /// The device's name, as far as it is known.
    pub device: Option<String>,
    /// Who works on it.
    pub technician: Option<String>,
    /// The stable word of the next step.
    pub step: String,
}

/// A case, as its page shows it. Holds no code and no badge number.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of a case")]
pub struct CaseView {
    /// What the list shows.
    pub line: CaseLine,
    /// Whether the viewer is the technician who works on it.
    pub mine: bool,
    /// Whether the viewer may answer as the second person.
    pub may_approve: bool,
    /// What self-service knew: the device's name.
    pub known_device: Option<String>,
    /// What self-service knew: the beginning of the key ID, as it was read.
    pub known_key_id: Option<String>,
    /// Whether somebody opened it in self-service, so that they can be chosen as the caller.
    pub opened_by: Option<String>,
    /// Who calls.
    pub caller: Option<CallerView>,
    /// How many ways of confirming the policy asks for.
    pub checks_needed: u32,
    /// The ways that are done, with who did it and when (seconds since 1970).
    pub checks_passed: Vec<(String, String, i64)>,
    /// The stable words of the ways that are open.
    pub checks_open: Vec<String>,
    /// Whether the caller was shown a code that still counts.
    pub code_waits: bool,
    /// The recorded device name.
    pub device_name: Option<String>,
    /// The recorded key ID, with dashes.
    pub key_id: Option<String>,
    /// What was located.
    pub located: Option<LocatedView>,
    /// The reason: its stable word and the note.
    pub reason: Option<(String, String)>,
    /// Whether the policy asks for a second person.
    pub second_person: bool,
    /// Whether one was asked.
    pub approval_asked: bool,
    /// The second person's answer: who, when, yes or no.
    pub approval: Option<(String, i64, bool)>,
    /// How often the key was shown for this case.
    pub showings: u32,
    /// The stable word of how it ended.
    pub ending: Option<String>,
}

/// Who calls.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CallerView {
    /// Their name.
    pub display_name: String,
    /// Their address.
    pub user_principal_name: String,
    /// Their department.
    pub department: Option<String>,
    /// The numbers of the directory.
    pub phones: Vec<String>,
    /// Their manager's address.
    pub manager: Option<String>,
}

/// A located password, without the password.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LocatedView {
    /// The device's name in the directory.
    pub device_name: String,
    /// The whole key ID with dashes, upper case.
    pub key_id: String,
    /// The stable word of the volume.
    pub volume: String,
    /// The stable word of how it was found.
    pub how: String,
    /// How many keys are stored for the device.
    pub stored: u32,
    /// Whether the device rotates by itself: `will`, `will-not` or `unknown`.
    pub own_rotation: String,
    /// Why it will not: the stable word of the reason.
    pub own_rotation_reason: Option<String>,
}

/// Something that a technician asks of the signed-in person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct AskedOfMe {
    /// The case's number.
    pub number: String,
    /// Who works on it.
    pub technician: String,
    /// Whom the person is asked to confirm, as their manager; none: it is their own case, and they are asked for a code.
    pub caller: Option<String>,
}
