//! People, as the directory knows them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::id::PersonId;

/// A person as records and cases name them: who, and their name at that time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PersonLabel {
    /// Who.
    pub id: PersonId,
    /// `userPrincipalName` at that time; for display only.
    pub name: String,
}

/// A person of the directory: Graph's `user`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// Graph's `id`.
    pub object: Uuid,
    /// `displayName`.
    pub display_name: String,
    /// `userPrincipalName`.
    pub user_principal_name: String,
    /// `businessPhones` and `mobilePhone`, in this order; the only numbers that a call-back may use.
    pub phones: Vec<String>,
    /// `employeeId`, which a badge bears.
    pub employee_id: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `accountEnabled`; unknown counts as enabled.
    pub enabled: bool,
    /// Whether `userType` is `Guest`.
    pub guest: bool,
}

impl Person {
    /// Whether a technician may get a key for them: the account is enabled, and no guest's.
    pub fn is_entitled(&self) -> bool {
        self.enabled && !self.guest
    }
}
