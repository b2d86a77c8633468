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
}
