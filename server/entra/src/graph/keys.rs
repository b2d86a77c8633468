//! Recovery keys (facts.md section A).

use std::collections::HashMap;
use std::fmt;

use domain::device::{StoredKey, Volume};
use domain::id::{DeviceId, DisclosureId, KeyId};
use domain::ports::{Access, DirectoryError, KeyAnswer};
use http::Method;
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};
use zeroize::Zeroizing;

use super::devices::time;
use super::pages::Pages;
use super::request::{GraphRequest, Repeat};
use super::transport::Transport;

const PATH: &str = "/v1.0/informationProtection/bitlocker/recoveryKeys";

/// Everything but the password.
const SELECT: &str = "$select=id,createdDateTime,deviceId,volumeType";

/// A key without its password.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireKey {
    id: Option<String>,
    device_id: Option<String>,
    created_date_time: Option<String>,
    #[serde(default)]
    volume_type: WireVolume,
}

/// `volumeType` comes as the member's name, as a number, or as a number in a string.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum WireVolume {
    Number(i64),
    Text(String),
    #[default]
    Missing,
}

impl WireVolume {
    fn volume(&self) -> Volume {
        let text = match self {
            Self::Number(number) => &number.to_string(),
            Self::Text(text) => text,
            Self::Missing => return Volume::Unknown,
        };
        match text.to_ascii_lowercase().as_str() {
            "1" | "operatingsystemvolume" => Volume::OperatingSystem,
            "2" | "fixeddatavolume" => Volume::FixedData,
            "3" | "removabledatavolume" => Volume::RemovableData,
            _ => Volume::Unknown,
        }
    }
}

impl WireKey {
    fn into_key(self) -> Option<StoredKey> {
        Some(StoredKey {
            id: self.id?.parse().ok()?,
            device: self.device_id?.parse().ok()?,
            volume: self.volume_type.volume(),
            // A key of unknown age can be shown, but never be the newer one that proves a rotation.
            created_at: self
                .created_date_time
                .as_deref()
                .and_then(time)
                .unwrap_or(Timestamp::UNIX_EPOCH),
        })
    }
}

/// The keys stored for a device. A device that the directory does not know has none.
pub(super) async fn list(transport: &Transport, access: Access<'_>, device: DeviceId) -> Result<Vec<StoredKey>, DirectoryError> {
    let query = format!("$filter=deviceId eq '{device}'&{SELECT}");
    let keys: Vec<WireKey> = match transport.list("keys", transport.url(PATH, Some(&query))?, access).await {
        Err(DirectoryError::NotFound) => return Ok(Vec::new()),
        other => other?,
    };
    // What was filtered is compared again: a key of another device must not get in, whatever answers.
    Ok(keys
        .into_iter()
        .filter_map(WireKey::into_key)
        .filter(|key| key.device == device)
        .collect())
}

/// All keys of the tenant, by device.
pub(super) async fn list_all(
    transport: &Transport,
    progress: &(dyn Fn(usize) + Send + Sync),
) -> Result<HashMap<DeviceId, Vec<StoredKey>>, DirectoryError> {
    let mut pages = Pages::of_tenant(transport, "all keys", transport.url(PATH, Some(SELECT))?);
    let mut by_device: HashMap<DeviceId, Vec<StoredKey>> = HashMap::new();
    let mut count = 0;
    while let Some(page) = pages.next_page::<WireKey>().await? {
        for key in page.into_iter().filter_map(WireKey::into_key) {
            let keys = by_device.entry(key.device).or_default();
            // Pages can overlap when something changes between them: a key on two of them is one key.
            if keys.iter().all(|known| known.id != key.id) {
                keys.push(key);
                count += 1;
            }
        }
        progress(count);
    }
    Ok(by_device)
}

/// The answer that describes one key: bare, or wrapped in `value`.
#[derive(Deserialize)]
#[serde(untagged)]
enum WireFound {
    Wrapped { value: WireKey },
    Bare(WireKey),
}

/// What is stored of one key. Without `$select=key` the answer holds no password, and Entra's log no entry.
pub(super) async fn find(transport: &Transport, key: KeyId) -> Result<Option<StoredKey>, DirectoryError> {
    let url = transport.url(&format!("{PATH}/{key}"), None)?;
    let found = transport.find("key without password", url, Access::App).await?;
    let stored = found.and_then(|(WireFound::Wrapped { value: wire } | WireFound::Bare(wire))| wire.into_key());
    Ok(stored.filter(|stored| stored.id == key))
}

/// The answer of `$select=key`: bare, or wrapped in `value`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSecret {
    key: Option<SecretField>,
    id: Option<String>,
    device_id: Option<String>,
    value: Option<WireSecretInside>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireSecretInside {
    key: Option<SecretField>,
    id: Option<String>,
    device_id: Option<String>,
}

/// A string that is copied from the answer's own bytes into memory that is wiped, and nowhere else.
struct SecretField(Zeroizing<String>);

impl<'de> Deserialize<'de> for SecretField {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(SecretVisitor)
    }
}

struct SecretVisitor;

impl Visitor<'_> for SecretVisitor {
    type Value = SecretField;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a recovery password")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<SecretField, E> {
        Ok(SecretField(Zeroizing::new(text.to_owned())))
    }
}

/// The password of one key. Sent once: the directory records every such read.
pub(super) async fn read(
    transport: &Transport,
    access: Access<'_>,
    key: KeyId,
    disclosure: DisclosureId,
) -> Result<KeyAnswer, DirectoryError> {
    let answer = transport
        .send(&GraphRequest {
            what: "key",
            method: Method::GET,
            url: transport.url(&format!("{PATH}/{key}"), Some("$select=key"))?,
            access,
            body: None,
            id: Some(disclosure.0),
            repeat: Repeat::Never,
        })
        .await?;
    // serde's message could quote the answer.
    let wire: WireSecret = serde_json::from_slice(&answer.body).map_err(|_| DirectoryError::Malformed)?;
    let inside = wire.value.unwrap_or(WireSecretInside {
        key: wire.key,
        id: wire.id,
        device_id: wire.device_id,
    });
    Ok(KeyAnswer {
        text: inside.key.ok_or(DirectoryError::Malformed)?.0,
        id: identity(inside.id)?,
        device: identity(inside.device_id)?,
        request_id: answer.request_id,
    })
}

/// An ID that is there must be readable: it is what tells the right key from a wrong one.
fn identity<T: std::str::FromStr>(text: Option<String>) -> Result<Option<T>, DirectoryError> {
    text.map(|text| text.parse().map_err(|_| DirectoryError::Malformed))
        .transpose()
}
