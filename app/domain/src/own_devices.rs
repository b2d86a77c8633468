//! The devices a person owns with the keys stored for them, fetched for this person now: the second check of ownership.

use std::collections::HashSet;

use futures::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::device::{Device, StoredKey};
use crate::key_access::KeyAccess;
use crate::ports::{Access, Directory, DirectoryError};
use crate::session::Session;

/// How many devices the directory is asked about at the same time: more would only be throttled (facts.md section G).
pub const AT_A_TIME: usize = 8;

/// One owned device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnDevice {
    /// The device.
    pub device: Device,
    /// The keys stored for it that the person may read. Always empty for what is not Windows.
    pub keys: Vec<StoredKey>,
}

/// Fetches the devices of the signed-in person, Windows ones first, then by name; with the keys of the Windows ones. Which devices
/// they own is always asked in their own name.
///
/// # Errors
/// Whatever the directory says; a device whose keys it refuses to list has none.
pub async fn list_own_devices(
    directory: &dyn Directory,
    session: &Session,
    key_access: KeyAccess,
) -> Result<Vec<OwnDevice>, DirectoryError> {
    let mut devices = directory.list_owned_devices(&session.tokens.access).await?;
    devices.sort_by_key(|device| (!device.is_windows(), device.name.to_lowercase(), device.id));
    // The directory's pages can overlap when something changes between them.
    devices.dedup_by_key(|device| device.id);
    // Collected first: a closure within the stream would keep the compiler from seeing that the whole may move between threads.
    let own: Vec<_> = devices
        .into_iter()
        .map(|device| with_keys(directory, key_access.of(session), device))
        .collect();
    stream::iter(own).buffered(AT_A_TIME).try_collect().await
}

/// The same, with what the directory leaves blank for the person's own right (facts.md section B: "limited info") looked up by
/// Rekey's, where the model or the last sign-in is missing: model, last sign-in, version of Windows, whether it is enabled. A look-up that fails leaves
/// the blank; it is no reason to show nothing.
///
/// # Errors
/// As [`list_own_devices`].
pub async fn list_described_devices(
    directory: &dyn Directory,
    session: &Session,
    key_access: KeyAccess,
) -> Result<Vec<OwnDevice>, DirectoryError> {
    let own = list_own_devices(directory, session, key_access).await?;
    let described: Vec<_> = own.into_iter().map(|own| described(directory, own)).collect();
    Ok(stream::iter(described).buffered(AT_A_TIME).collect().await)
}

async fn with_keys(directory: &dyn Directory, access: Access<'_>, device: Device) -> Result<OwnDevice, DirectoryError> {
    let keys = if device.is_windows() {
        list_keys_of(directory, access, &device).await?
    } else {
        Vec::new()
    };
    Ok(OwnDevice { device, keys })
}

async fn described(directory: &dyn Directory, mut own: OwnDevice) -> OwnDevice {
    let device = &mut own.device;
    if device.last_seen_at.is_some() && device.model.is_some() {
        return own;
    }
    if let Ok(Some(known)) = directory.find_device(device.id).await {
        device.enabled &= known.enabled;
        device.last_seen_at = device.last_seen_at.or(known.last_seen_at);
        device.model = device.model.take().or(known.model);
        device.os_version = device.os_version.take().or(known.os_version);
    }
    own
}

/// "Not yours", "unknown" and "none" look alike: facts.md section A leaves open which of them the directory answers with.
pub(crate) async fn list_keys_of(
    directory: &dyn Directory,
    access: Access<'_>,
    device: &Device,
) -> Result<Vec<StoredKey>, DirectoryError> {
    match directory.list_keys(access, device.id).await {
        Ok(keys) => {
            // A key on two pages is one key: it must not look like two that cannot be told apart.
            let mut seen = HashSet::new();
            Ok(keys
                .into_iter()
                .filter(|key| key.device == device.id && seen.insert(key.id))
                .collect())
        }
        Err(DirectoryError::Refused | DirectoryError::NotFound) => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests;
