//! What administrators do past Rekey: in the admin centre, with their own sign-in (facts.md sections E and I).

use uuid::Uuid;

use super::Tenant;
use super::audit::{Actor, KeyEvent};
use super::key_access::KeyAccess;
use super::roles::KEY_READ;
use crate::recovery_key::VolumeType;

/// Why the admin centre shows no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PortalError {
    /// Unknown or disabled.
    #[error("There is no such account that can sign in.")]
    NoAccount,
    /// The directory has no such key of this device.
    #[error("The directory has no such recovery key of this device.")]
    NoKey,
    /// Neither role nor ownership.
    #[error("This account may not read that recovery key.")]
    NotAllowed,
}

impl Tenant {
    /// The person with this short account name reads a key of the device at `device` in a portal; absent, the newest of
    /// the Windows drive. Answers with the key's id: what matters here is the entry in the audit log.
    pub fn read_in_portal(&mut self, device: usize, account: &str, key_id: Option<Uuid>) -> Result<Uuid, PortalError> {
        let user = self
            .user_named(&upn(account))
            .filter(|user| user.account_enabled)
            .ok_or(PortalError::NoAccount)?;
        let object = &self.fleet[device];
        let key = match key_id {
            Some(id) => object.stored_keys().find(|key| key.id == id),
            None => object
                .stored_keys()
                .filter(|key| key.volume == VolumeType::OperatingSystem)
                .max_by_key(|key| key.created_at),
        };
        let key = key.ok_or(PortalError::NoKey)?;
        if !KeyAccess::of_person(self, user.id, &[KEY_READ]).reveals(object, key) {
            return Err(PortalError::NotAllowed);
        }
        let (key_id, name) = (key.id, user.display_name.clone());
        let actor = Actor::User(user.id, user.user_principal_name.clone());
        self.audit_key(KeyEvent::Read, actor, device, key_id, None);
        let now = self.clock.now();
        if let Some(pc) = &mut self.fleet[device].pc {
            let begin: String = key_id.simple().to_string().to_uppercase().chars().take(8).collect();
            pc.note(now, format!("{name} read the recovery key {begin} in the admin centre."));
        }
        Ok(key_id)
    }
}

/// The `userPrincipalName` of a short account name.
pub fn upn(account: &str) -> String {
    format!("{account}@contoso.example")
}
