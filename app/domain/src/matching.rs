//! Which of a person's keys a typed key ID means. Never picks "the latest", never guesses.

use std::collections::HashSet;

use crate::device::{Device, StoredKey};
use crate::id::DeviceId;
use crate::key_id::TypedKeyId;
use crate::own_devices::OwnDevice;

/// What a typed key ID was found to mean among a person's own devices.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Finding {
    /// Exactly this key.
    Key {
        /// The key.
        key: StoredKey,
        /// The device it belongs to.
        device: Device,
    },
    /// Several keys begin so: more characters are needed. A whole key ID never gives this.
    Several {
        /// How many.
        count: usize,
        /// How many characters tell them apart.
        enough: usize,
    },
    /// The device was chosen, but the key belongs to another of the person's devices.
    OtherDevice {
        /// That device.
        device: Device,
    },
    /// Nothing begins so, but exactly one own key ID differs in a single place. For comparison only.
    NearMiss(NearMiss),
    /// This is the ID of one of the person's devices, not of a key.
    IsDeviceId {
        /// Its name.
        name: String,
    },
    /// None of the person's keys.
    NoMatch,
}

/// An own key ID that differs from the typed one in one place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NearMiss {
    /// The beginning of the own ID, as long as the typed one; upper case, without dashes.
    pub own: String,
    /// The place that differs, from 0.
    pub place: usize,
    /// The device it belongs to.
    pub device_name: String,
}

/// A UUID as the 32 digits that the recovery screen shows.
fn screen_digits(id: uuid::Uuid) -> String {
    format!("{:X}", id.simple())
}

/// Finds the key that `typed` means among `devices`; with `chosen`, of that device only.
pub fn find(typed: &TypedKeyId, devices: &[OwnDevice], chosen: Option<DeviceId>) -> Finding {
    let keys = || {
        devices
            .iter()
            .flat_map(|own| own.keys.iter().map(move |key| (key, &own.device)))
    };
    let here = |device: &Device| chosen.is_none_or(|chosen| chosen == device.id);
    let matches: Vec<_> = keys().filter(|(key, _)| typed.begins(&screen_digits(key.id.0))).collect();
    let of_chosen = distinct(matches.iter().copied().filter(|(_, device)| here(device)));
    match (of_chosen.as_slice(), matches.as_slice()) {
        ([(key, device)], _) => Finding::Key {
            key: (*key).clone(),
            device: (*device).clone(),
        },
        ([], [(_, device), ..]) => Finding::OtherDevice {
            device: (*device).clone(),
        },
        ([], []) => without_match(typed, devices, chosen),
        (several, _) => Finding::Several {
            count: several.len(),
            enough: enough(several.iter().map(|(key, _)| *key)),
        },
    }
}

/// Each key once: one that is listed for two devices is still one key, and no more characters would tell it from itself.
fn distinct<'a>(keys: impl Iterator<Item = (&'a StoredKey, &'a Device)>) -> Vec<(&'a StoredKey, &'a Device)> {
    let mut seen = HashSet::new();
    keys.filter(|(key, _)| seen.insert(key.id)).collect()
}

fn without_match(typed: &TypedKeyId, devices: &[OwnDevice], chosen: Option<DeviceId>) -> Finding {
    let is_device = |own: &&OwnDevice| {
        [own.device.id.0, own.device.object_id.0]
            .iter()
            .any(|id| typed.begins(&screen_digits(*id)))
    };
    if let Some(own) = devices.iter().find(is_device) {
        return Finding::IsDeviceId {
            name: own.device.name.clone(),
        };
    }
    let of_chosen = devices
        .iter()
        .filter(|own| chosen.is_none_or(|chosen| chosen == own.device.id));
    let keys = of_chosen.flat_map(|own| own.keys.iter().map(move |key| (key, &own.device)));
    let mut near = distinct(keys).into_iter().filter_map(|(key, device)| {
        let whole = screen_digits(key.id.0);
        let place = typed.single_difference(&whole)?;
        Some(NearMiss {
            own: whole[..typed.digits().len()].to_owned(),
            place,
            device_name: device.name.clone(),
        })
    });
    match (near.next(), near.next()) {
        (Some(only), None) => Finding::NearMiss(only),
        _ => Finding::NoMatch,
    }
}

/// How many characters tell these keys apart.
fn enough<'a>(keys: impl Iterator<Item = &'a StoredKey>) -> usize {
    let mut digits: Vec<String> = keys.map(|key| screen_digits(key.id.0)).collect();
    digits.sort();
    let shared = |a: &str, b: &str| a.bytes().zip(b.bytes()).take_while(|(a, b)| a == b).count();
    digits
        .windows(2)
        .map(|pair| shared(&pair[0], &pair[1]))
        .max()
        .map_or(crate::key_id::FEWEST, |most| most + 1)
}

/// Whether what was typed is the serial number or the name of one of the devices: compared by letters and digits only.
pub fn is_same_label(typed: &str, label: &str) -> bool {
    let plain = |text: &str| {
        text.chars()
            .filter(|it| it.is_alphanumeric())
            .flat_map(char::to_uppercase)
            .collect::<String>()
    };
    let label = plain(label);
    !label.is_empty() && plain(typed) == label
}

#[cfg(test)]
mod tests;
