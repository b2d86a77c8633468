//! Not a key ID but a device's own label: its name, or its serial number.

use futures::stream::{self, StreamExt as _};

use super::RevealKey;
use crate::matching;
use crate::own_devices::{AT_A_TIME, OwnDevice};

impl RevealKey<'_> {
    /// The device whose name or serial number was typed. A serial number can look like a key ID.
    pub(super) async fn find_label(&self, typed: &str, devices: &[OwnDevice]) -> Option<String> {
        match find_name(typed, devices) {
            Some(name) => Some(name),
            None => self.find_serial(typed, devices).await,
        }
    }

    /// The name of the device whose serial number was typed. That Intune cannot tell serial numbers is no reason to fail.
    async fn find_serial(&self, typed: &str, devices: &[OwnDevice]) -> Option<String> {
        let windows = devices.iter().filter(|own| own.device.is_windows());
        let names: Vec<_> = windows.map(|own| (own.device.id, own.device.name.clone())).collect();
        let managed = stream::iter(names).map(|(device, name)| async move { (name, self.directory.list_managed(device).await) });
        let mut managed = managed.buffered(AT_A_TIME);
        while let Some((name, managed)) = managed.next().await {
            let managed = managed.unwrap_or_default();
            let mut serials = managed.iter().filter_map(|it| it.serial.as_deref());
            if serials.any(|serial| matching::is_same_label(typed, serial)) {
                return Some(name);
            }
        }
        None
    }
}

/// The device whose name was typed.
fn find_name(typed: &str, devices: &[OwnDevice]) -> Option<String> {
    let mut names = devices
        .iter()
        .filter(|own| own.device.is_windows())
        .map(|own| &own.device.name);
    names.find(|name| matching::is_same_label(typed, name)).cloned()
}
