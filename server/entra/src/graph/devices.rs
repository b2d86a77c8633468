//! Devices of Entra ID (facts.md section B).

use domain::device::{Device, JoinType};
use domain::id::{DeviceId, DeviceObjectId};
use domain::ports::{Access, DirectoryError};
use domain::secret::SecretText;
use futures::stream::{self, StreamExt as _};
use jiff::Timestamp;
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

use super::pages::Pages;
use super::transport::Transport;

const SELECT: &str = "$select=id,deviceId,displayName,operatingSystem,operatingSystemVersion,trustType,accountEnabled,\
                      approximateLastSignInDateTime,manufacturer,model";

/// How many devices are completed at the same time.
const AT_A_TIME: usize = 8;

/// A device on the wire. With `User.Read` alone many members come as null.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireDevice {
    id: Option<String>,
    device_id: Option<String>,
    display_name: Option<String>,
    operating_system: Option<String>,
    operating_system_version: Option<String>,
    trust_type: Option<String>,
    account_enabled: Option<bool>,
    approximate_last_sign_in_date_time: Option<String>,
    manufacturer: Option<String>,
    model: Option<String>,
}

impl WireDevice {
    /// Whether what the device cannot be used without was left out: the ID that keys refer to, and whether it runs Windows.
    fn is_curtailed(&self) -> bool {
        let is_missing = |member: &Option<String>| member.as_deref().is_none_or(str::is_empty);
        is_missing(&self.device_id) || is_missing(&self.operating_system)
    }

    /// Whether this is the object that was asked for.
    fn is_object(&self, id: DeviceObjectId) -> bool {
        self.id.as_deref().is_some_and(|own| own.parse() == Ok(id))
    }

    /// Fills in what was left out. What is there already stays.
    fn complete(self, whole: Self) -> Self {
        let either = |own, other| filled(own).or(other);
        Self {
            id: self.id,
            device_id: either(self.device_id, whole.device_id),
            display_name: either(self.display_name, whole.display_name),
            operating_system: either(self.operating_system, whole.operating_system),
            operating_system_version: either(self.operating_system_version, whole.operating_system_version),
            trust_type: either(self.trust_type, whole.trust_type),
            account_enabled: self.account_enabled.or(whole.account_enabled),
            approximate_last_sign_in_date_time: either(
                self.approximate_last_sign_in_date_time,
                whole.approximate_last_sign_in_date_time,
            ),
            manufacturer: either(self.manufacturer, whole.manufacturer),
            model: either(self.model, whole.model),
        }
    }

    /// Without its IDs a device is of no use: no key can be joined to it.
    fn into_device(self) -> Option<Device> {
        let maker_and_model: Vec<String> = [self.manufacturer, self.model].into_iter().filter_map(filled).collect();
        Some(Device {
            id: self.device_id?.parse::<DeviceId>().ok()?,
            object_id: self.id?.parse::<DeviceObjectId>().ok()?,
            name: self.display_name.unwrap_or_default(),
            operating_system: self.operating_system.unwrap_or_default(),
            os_version: self.operating_system_version,
            join_type: join_type(self.trust_type.as_deref()),
            model: (!maker_and_model.is_empty()).then(|| maker_and_model.join(" ")),
            enabled: self.account_enabled.unwrap_or(true),
            last_seen_at: self.approximate_last_sign_in_date_time.as_deref().and_then(time),
        })
    }
}

fn join_type(trust_type: Option<&str>) -> JoinType {
    match trust_type.map(str::to_ascii_lowercase).as_deref() {
        Some("azuread") => JoinType::EntraJoined,
        Some("serverad") => JoinType::HybridJoined,
        Some("workplace") => JoinType::Registered,
        _ => JoinType::Unknown,
    }
}

/// A text on the wire; an empty one is none.
pub(super) fn filled(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

/// A time on the wire. Intune writes the year 1 where it knows none, which no device has seen.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    text.parse::<Timestamp>().ok().filter(|time| *time > Timestamp::UNIX_EPOCH)
}

/// The devices that the person owns. Which ones, the person's own token says; what it leaves out of them is asked for app-only.
pub(super) async fn list_owned(transport: &Transport, person: &SecretText) -> Result<Vec<Device>, DirectoryError> {
    let url = transport.url("/v1.0/me/ownedDevices/microsoft.graph.device", Some(SELECT))?;
    let listed: Vec<WireDevice> = transport.list("owned devices", url, Access::Person(person)).await?;
    let completed = stream::iter(listed)
        .map(|device| completed(transport, device))
        .buffered(AT_A_TIME);
    Ok(completed.filter_map(async |device| usable(device)).collect().await)
}

/// The device with what was left out of it, as far as the directory tells.
async fn completed(transport: &Transport, device: WireDevice) -> WireDevice {
    if !device.is_curtailed() {
        return device;
    }
    let Some(id) = device.id.as_deref().and_then(|id| id.parse::<DeviceObjectId>().ok()) else {
        return device;
    };
    match whole(transport, id).await {
        Ok(whole) if whole.is_object(id) => device.complete(whole),
        Ok(_) => device,
        Err(error) => {
            tracing::warn!(%error, "an owned device cannot be completed");
            device
        }
    }
}

fn url_of(transport: &Transport, id: DeviceObjectId) -> Result<Url, DirectoryError> {
    transport.url(&format!("/v1.0/devices/{id}"), Some(SELECT))
}

async fn whole(transport: &Transport, id: DeviceObjectId) -> Result<WireDevice, DirectoryError> {
    transport.get("device", url_of(transport, id)?, Access::App).await
}

fn usable(device: WireDevice) -> Option<Device> {
    let device = device.into_device();
    if device.is_none() {
        tracing::warn!("a device is left out: the directory does not tell its IDs");
    }
    device
}

/// The devices that the person with this object ID owns, read app-only.
pub(super) async fn list_of(transport: &Transport, person: Uuid) -> Result<Vec<Device>, DirectoryError> {
    let path = format!("/v1.0/users/{person}/ownedDevices/microsoft.graph.device");
    let owned: Vec<WireDevice> = transport
        .list("devices of a person", transport.url(&path, Some(SELECT))?, Access::App)
        .await?;
    Ok(owned.into_iter().filter_map(usable).collect())
}

/// The devices with this name, `most` at most. `name` is what [`literal`](super::literal::literal) made.
pub(super) async fn list_named(transport: &Transport, name: &str, most: usize) -> Result<Vec<Device>, DirectoryError> {
    let query = format!("$filter=displayName eq {name}&{SELECT}&$top={most}");
    let url = transport.url("/v1.0/devices", Some(&query))?;
    let named: Vec<WireDevice> = transport.first_page("devices with a name", url, Access::App).await?;
    Ok(named.into_iter().filter_map(usable).take(most).collect())
}

/// All Windows devices of the tenant.
pub(super) async fn list_windows(
    transport: &Transport,
    progress: &(dyn Fn(usize) + Send + Sync),
) -> Result<Vec<Device>, DirectoryError> {
    let query = format!("$filter=operatingSystem eq 'Windows'&{SELECT}&$top=999");
    let mut pages = Pages::of_tenant(transport, "all devices", transport.url("/v1.0/devices", Some(&query))?);
    let mut devices = Vec::new();
    while let Some(page) = pages.next_page::<WireDevice>().await? {
        devices.extend(page.into_iter().filter_map(usable));
        progress(devices.len());
    }
    Ok(devices)
}

/// The device that is this object.
pub(super) async fn get(transport: &Transport, object: DeviceObjectId) -> Result<Option<Device>, DirectoryError> {
    let found = transport.find("device", url_of(transport, object)?, Access::App).await?;
    let device = found.and_then(WireDevice::into_device);
    Ok(device.filter(|device| device.object_id == object))
}

/// The device with this registration ID.
pub(super) async fn find(transport: &Transport, device: DeviceId) -> Result<Option<Device>, DirectoryError> {
    let url = transport.url("/v1.0/devices", Some(&format!("$filter=deviceId eq '{device}'&{SELECT}")))?;
    let found: Vec<WireDevice> = transport.list("device", url, Access::App).await?;
    Ok(found
        .into_iter()
        .filter_map(WireDevice::into_device)
        .find(|found| found.id == device))
}
