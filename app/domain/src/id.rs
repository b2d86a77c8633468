//! Identities, one type each, so that a device's ID can never stand where a key's is meant.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::ports::Randomness;

macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

uuid_id! {
    /// The registration ID of a device: Graph's `device.deviceId`, `managedDevice.azureADDeviceId` and the `deviceId` of a
    /// recovery key (facts.md section A). Not `device.id`.
    DeviceId
}
uuid_id! {
    /// The object ID of a device in Entra: Graph's `device.id` (facts.md section B).
    DeviceObjectId
}
uuid_id! {
    /// The GUID of a recovery password, which the recovery screen shows (facts.md section H).
    KeyId
}
uuid_id! {
    /// The ID of a device in Intune: Graph's `managedDevice.id` (facts.md section C).
    ManagedDeviceId
}
uuid_id! {
    /// One disclosure; also sent to Graph as `client-request-id`, so that both logs can be joined.
    DisclosureId
}
uuid_id! {
    /// One rotation order.
    OrderId
}

impl KeyId {
    /// As the recovery screen shows it: upper case, with dashes.
    pub fn on_screen(self) -> String {
        self.to_string().to_uppercase()
    }

    /// The first eight characters, which people type.
    pub fn short(self) -> String {
        self.on_screen().chars().take(8).collect()
    }
}

/// Who somebody is: Entra's `oid` within the tenant `tid`. Names and addresses change and are never compared (facts.md section F).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct PersonId {
    /// The token's `tid`.
    pub tenant: Uuid,
    /// The token's `oid`.
    pub object: Uuid,
}

impl PersonId {
    /// Tenant and object, 16 bytes each: as records and the ledger hold it.
    pub fn to_bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        let (tenant, object) = bytes.split_at_mut(16);
        tenant.copy_from_slice(self.tenant.as_bytes());
        object.copy_from_slice(self.object.as_bytes());
        bytes
    }
}

impl fmt::Display for PersonId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.object.hyphenated(), self.tenant.hyphenated())
    }
}

/// A random UUID (version 4).
pub fn random_uuid(randomness: &dyn Randomness) -> Uuid {
    let mut bytes = [0; 16];
    randomness.fill(&mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}

/// The SHA-256 of something that must not be kept itself: a cookie, a `state`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// The digest of `text`.
    pub fn of(text: &str) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(text.as_bytes()).into())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Digest({:02x}{:02x}..)", self.0[0], self.0[1])
    }
}

/// The number a person reads out and the helpdesk looks up: `K7QM-2XF4`, of the request it happened in.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(String);

/// Crockford's base32: no letter that is taken for a digit.
const REFERENCE_ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl Reference {
    /// A new one.
    pub fn random(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0; 5];
        randomness.fill(&mut bytes);
        Self::from_random(bytes)
    }

    /// Made from 40 random bits.
    pub fn from_random(bytes: [u8; 5]) -> Self {
        let bits = bytes.iter().fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
        let symbol = |place: u32| char::from(REFERENCE_ALPHABET[((bits >> (5 * (7 - place))) & 31) as usize]);
        let text: String = (0..8).map(symbol).collect();
        Self(format!("{}-{}", &text[..4], &text[4..]))
    }

    /// Read as people type it: lower case, blanks and a missing dash are taken, and letters for the digits they look like.
    pub fn read(text: &str) -> Option<Self> {
        let symbol = |character: char| match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let plain: String = text
            .chars()
            .filter(|it| !it.is_whitespace() && *it != '-')
            .map(symbol)
            .collect();
        let fits = plain.len() == 8 && plain.bytes().all(|it| REFERENCE_ALPHABET.contains(&it));
        fits.then(|| Self(format!("{}-{}", &plain[..4], &plain[4..])))
    }

    /// The text, as it is shown and logged.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Read back from a store that this type wrote to.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests;
