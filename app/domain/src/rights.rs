//! Who may do what: one table, read by pages, by the server at every door, and by the tests.

pub mod doors;

use serde::{Deserialize, Serialize};

/// A role beyond that of a person who recovers their own devices. Its name in a token is [`Role::code`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Role {
    /// Helps callers.
    #[serde(rename = "Recovery.Helpdesk")]
    Helpdesk,
    /// Reads the records.
    #[serde(rename = "Recovery.Auditor")]
    Auditor,
    /// Answers incidents.
    #[serde(rename = "Recovery.Responder")]
    Responder,
    /// Checks that the tenant is ready. Sees no key and no record of a person.
    #[serde(rename = "Recovery.Admin")]
    Admin,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Helpdesk, Self::Auditor, Self::Responder, Self::Admin];

    /// The app role's value, as the token's `roles` has it (facts.md section F).
    pub fn code(self) -> &'static str {
        match self {
            Self::Helpdesk => "Recovery.Helpdesk",
            Self::Auditor => "Recovery.Auditor",
            Self::Responder => "Recovery.Responder",
            Self::Admin => "Recovery.Admin",
        }
    }

    /// The role with this value; an unknown one is none.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Something that not everybody may do.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Right {
    /// Help callers: find a person, locate a password, have it shown.
    UseConsole,
    /// Approve what another technician asks for.
    Approve,
    /// See rotation orders of all devices.
    SeeOrders,
    /// Order a rotation, and decide on those that wait for a decision.
    OrderRotation,
    /// Read and search the records.
    ReadAudit,
    /// Take records away as a file.
    ExportAudit,
    /// Open, work on and close incidents.
    HandleIncidents,
    /// See what readiness checks have found.
    SeeReadiness,
    /// Run readiness checks.
    RunReadiness,
    /// Make, enrol and revoke kiosk stations.
    ManageStations,
}

/// The table: each right with the roles that have it.
pub const TABLE: [(Right, &[Role]); 10] = [
    (Right::UseConsole, &[Role::Helpdesk]),
    (Right::Approve, &[Role::Helpdesk]),
    (
        Right::SeeOrders,
        &[Role::Helpdesk, Role::Auditor, Role::Responder, Role::Admin],
    ),
    (Right::OrderRotation, &[Role::Helpdesk, Role::Responder]),
    (Right::ReadAudit, &[Role::Auditor, Role::Responder]),
    (Right::ExportAudit, &[Role::Auditor]),
    (Right::HandleIncidents, &[Role::Responder]),
    (Right::SeeReadiness, &[Role::Auditor, Role::Admin]),
    (Right::RunReadiness, &[Role::Admin]),
    (Right::ManageStations, &[Role::Admin]),
];

/// Whether one of these roles has the right.
pub fn has(roles: &[Role], right: Right) -> bool {
    TABLE
        .iter()
        .filter(|(listed, _)| *listed == right)
        .any(|(_, of)| of.iter().any(|role| roles.contains(role)))
}

#[cfg(test)]
mod tests;
