//! With whose right keys are listed and read.

use serde::{Deserialize, Serialize};

use crate::ports::Access;
use crate::session::Session;

/// With whose right keys are listed and read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyAccess {
    /// The signed-in person's own token: Entra enforces ownership, and its log names the person.
    #[default]
    Delegated,
    /// Rekey's own right: Rekey is the only gate.
    Application,
}

impl KeyAccess {
    /// In whose name the directory is asked for this person's keys.
    pub fn of(self, session: &Session) -> Access<'_> {
        match self {
            Self::Delegated => Access::Person(&session.tokens.access),
            Self::Application => Access::App,
        }
    }
}
