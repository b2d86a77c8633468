//! Who calls, and the ways in which they were confirmed.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Check;
use crate::id::PersonId;
use crate::person::{Person, PersonLabel};

/// Who calls, as the directory knows them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Caller {
    /// Who.
    pub person: PersonLabel,
    /// For display.
    pub display_name: String,
    /// For display.
    pub department: Option<String>,
    /// The numbers that a call-back may use.
    pub phones: Vec<String>,
    /// The number on the badge; compared, never shown.
    pub badge: Option<String>,
    /// Who may confirm them as their manager.
    pub manager: Option<PersonLabel>,
}

impl Caller {
    /// From the directory's person.
    pub fn new(tenant: uuid::Uuid, person: Person, manager: Option<&Person>) -> Self {
        let label = |object, name: &str| PersonLabel {
            id: PersonId { tenant, object },
            name: name.to_owned(),
        };
        Self {
            person: label(person.object, &person.user_principal_name),
            display_name: person.display_name,
            department: person.department,
            phones: person.phones,
            badge: person.employee_id,
            manager: manager.map(|manager| label(manager.object, &manager.user_principal_name)),
        }
    }

    /// Whether this check can be made of them at all.
    pub fn can(&self, check: Check) -> bool {
        match check {
            Check::CallBack => !self.phones.is_empty(),
            Check::Manager => self.manager.is_some(),
            Check::Code => true,
            Check::InPerson => self.badge.is_some(),
        }
    }
}

/// One way in which the caller was confirmed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PassedCheck {
    /// Which.
    pub check: Check,
    /// By whom: the technician, or the manager.
    pub by: PersonLabel,
    /// When.
    pub at: Timestamp,
}

/// The code that a caller reads out.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallerCode {
    /// Six digits.
    pub digits: String,
    /// Until when it is taken.
    pub expires_at: Timestamp,
    /// How often a wrong one was typed.
    pub misses: u8,
}

impl std::fmt::Debug for CallerCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CallerCode(..)")
    }
}
