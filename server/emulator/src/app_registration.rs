//! The registration of Rekey in the tenant: who it is and what an administrator has granted it.

use std::fmt;

use uuid::Uuid;

/// An app registration with its admin consent.
#[derive(Clone)]
pub struct AppRegistration {
    /// The tenant it lives in.
    pub tenant_id: Uuid,
    /// `client_id`.
    pub client_id: Uuid,
    /// Client secrets that are valid.
    pub client_secrets: Vec<String>,
    /// Certificates (DER) whose keys may sign a client assertion.
    pub certificates: Vec<Vec<u8>>,
    /// Redirect URIs, compared exactly.
    pub redirect_uris: Vec<String>,
    /// Where sign-out may return to: an exact match with one of these.
    pub logout_uris: Vec<String>,
    /// Delegated permissions with admin consent: what a person's token may carry in `scp`.
    pub delegated: Vec<String>,
    /// Application permissions with admin consent: an app-only token's `roles`.
    pub application: Vec<String>,
}

impl fmt::Debug for AppRegistration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppRegistration")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
