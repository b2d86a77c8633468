//! Devices of Entra ID (facts.md section B).

use domain::device::{Device, JoinType};
use domain::id::{DeviceId, DeviceObjectId};
use domain::ports::{Access, DirectoryError};
use domain::secret::SecretText;
use jiff::Timestamp;
use serde::Deserialize;

use super::transport::Transport;

const SELECT: &str = "$select=id,deviceId,displayName,operatingSystem,operatingSystemVersion,trustType,accountEnabled,\
                      approximateLastSignInDateTime,manufacturer,model";

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
    /// Without its IDs a device is of no use: no key can be joined to it.
    fn into_device(self) -> Option<Device> {
        let maker_and_model: Vec<String> = [self.manufacturer, self.model]
            .into_iter()
            .flatten()
            .filter(|it| !it.is_empty())
            .collect();
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

/// A time on the wire. Intune writes the year 1 where it knows none, which no device has seen.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    text.parse::<Timestamp>().ok().filter(|time| *time > Timestamp::UNIX_EPOCH)
}

/// The devices that the person owns.
pub(super) async fn list_owned(transport: &Transport, person: &SecretText) -> Result<Vec<Device>, DirectoryError> {
    let url = transport.url("/v1.0/me/ownedDevices/microsoft.graph.device", Some(SELECT))?;
    let devices: Vec<WireDevice> = transport.list("owned devices", url, Access::Person(person)).await?;
    Ok(devices.into_iter().filter_map(WireDevice::into_device).collect())
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
