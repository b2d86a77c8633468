//! A key is shown in the frame of a portal only after the person has said so outside of it: whoever frames Rekey could hide the frame or
//! lay something over it, and make a person press what they do not see.

use crate::device::{Device, StoredKey};
use crate::failure::Failure;
use crate::id::KeyId;
use crate::key_id::TypedKeyId;
use crate::reveal::{Reveal, RevealKey, RevealRequest};

/// What the person said outside of the frame.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Confirmation {
    /// Nothing. Enough in a window of Rekey's own.
    None,
    /// Nothing yet: the key is to be found and no more.
    Asked,
    /// That this key shall be shown in the portal.
    Given(KeyId),
}

impl RevealRequest<'_> {
    /// For the record: what the person told, and the portal in whose frame it is asked.
    pub(super) fn why(&self) -> Option<String> {
        let words: Vec<String> = self.told.why().into_iter().chain(self.actor.session.portal.clone()).collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

impl RevealKey<'_> {
    /// Shows the key where nothing is left to confirm.
    pub(super) async fn confirmed(
        &self,
        request: &RevealRequest<'_>,
        read: TypedKeyId,
        key: StoredKey,
        device: Device,
    ) -> Result<Reveal, Failure> {
        let framed = request.actor.session.portal.is_some();
        match request.confirmation {
            Confirmation::Asked => Ok(Reveal::ToConfirm {
                device_name: device.name,
                key: key.id,
            }),
            Confirmation::Given(confirmed) if confirmed == key.id => self.disclose(request, read, key, device).await,
            Confirmation::None if !framed => self.disclose(request, read, key, device).await,
            Confirmation::None | Confirmation::Given(_) => Err(self.refused(request, Failure::NotConfirmed).await),
        }
    }
}
