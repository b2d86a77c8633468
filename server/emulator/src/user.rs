//! The accounts of the tenant.

use uuid::Uuid;

/// One account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Graph's `id`, the token's `oid`.
    pub id: Uuid,
    /// `displayName`.
    pub display_name: String,
    /// `userPrincipalName`.
    pub user_principal_name: String,
    /// A disabled account cannot sign in (AADSTS50057).
    pub account_enabled: bool,
    /// `userType` Guest; its tokens carry another `idp`.
    pub guest: bool,
    /// App roles of the Rekey registration: the token's `roles`.
    pub app_roles: Vec<String>,
    /// Template ids of directory roles: the token's `wids`.
    pub directory_roles: Vec<Uuid>,
    /// One line for the sign-in page: what this account is there to show.
    pub about: String,
    /// How to reach the person and where they work.
    pub profile: Profile,
}

/// What the directory knows of a person beside names and roles (facts.md section B).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// `businessPhones`.
    pub business_phones: Vec<String>,
    /// `mobilePhone`.
    pub mobile_phone: Option<String>,
    /// `employeeId`.
    pub employee_id: Option<String>,
    /// `department`.
    pub department: Option<String>,
    /// `jobTitle`.
    pub job_title: Option<String>,
    /// Object id of the manager.
    pub manager: Option<Uuid>,
}
