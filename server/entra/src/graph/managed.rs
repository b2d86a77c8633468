//! Devices of Intune and the rotation (facts.md section C).

use std::collections::BTreeMap;

use domain::device::{ActionResult, ActionState, ManagedDevice};
use domain::id::{DeviceId, ManagedDeviceId};
use domain::ports::trail::HeldDevice;
use domain::ports::{Access, DirectoryError};
use http::{Method, StatusCode};
use jiff::Timestamp;
use serde::Deserialize;
use uuid::Uuid;

use super::devices::{filled, time};
use super::pages::Pages;
use super::request::{GraphRequest, Repeat};
use super::transport::Transport;

const PATH: &str = "/deviceManagement/managedDevices";

/// Agents through which Intune's actions do not arrive. An agent that is not known here is given the benefit of the doubt.
const UNREACHED_AGENTS: [&str; 4] = ["eas", "jamf", "unknown", "configurationmanagerclient"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireManaged {
    id: Option<String>,
    #[serde(rename = "azureADDeviceId")]
    azure_ad_device_id: Option<String>,
    management_agent: Option<String>,
    os_version: Option<String>,
    serial_number: Option<String>,
    last_sync_date_time: Option<String>,
    device_name: Option<String>,
    user_id: Option<String>,
    user_principal_name: Option<String>,
}

impl WireManaged {
    /// The registration ID; nothing where Intune has none, which it writes as zeros or not at all.
    fn device(&self) -> Option<DeviceId> {
        guid(self.azure_ad_device_id.as_deref()).map(DeviceId)
    }

    fn is_reachable(&self) -> bool {
        self.management_agent
            .as_deref()
            .is_none_or(|agent| !UNREACHED_AGENTS.contains(&agent.to_ascii_lowercase().as_str()))
    }

    /// Of stale duplicates the greatest is the living one: reachable, and synchronised last.
    fn liveness(&self) -> (bool, Option<Timestamp>) {
        (self.is_reachable(), self.last_sync_at())
    }

    fn last_sync_at(&self) -> Option<Timestamp> {
        self.last_sync_date_time.as_deref().and_then(time)
    }
}

/// A GUID on the wire; zeros mean that there is none.
fn guid(text: Option<&str>) -> Option<Uuid> {
    text.and_then(|text| Uuid::parse_str(text).ok()).filter(|id| !id.is_nil())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireActions {
    device_action_results: Option<Vec<WireAction>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAction {
    action_name: Option<String>,
    action_state: Option<String>,
    start_date_time: Option<String>,
    last_updated_date_time: Option<String>,
    error_code: Option<i64>,
}

impl WireAction {
    fn is_rotation(&self) -> bool {
        self.action_name
            .as_deref()
            .is_some_and(|name| name.eq_ignore_ascii_case("rotateBitLockerKeys"))
    }

    fn started_at(&self) -> Option<Timestamp> {
        self.start_date_time
            .as_deref()
            .or(self.last_updated_date_time.as_deref())
            .and_then(time)
    }

    fn result(&self) -> ActionResult {
        let state = match self.action_state.as_deref().map(str::to_ascii_lowercase).as_deref() {
            Some("done") => ActionState::Done,
            Some("failed") => ActionState::Failed,
            Some("notsupported") => ActionState::NotSupported,
            Some("canceled" | "cancelled") => ActionState::Cancelled,
            // `none`, `pending`, `active`, and words of later versions: not known to have ended.
            _ => ActionState::Waiting,
        };
        ActionResult {
            state,
            started_at: self.started_at(),
            error_code: self.error_code.filter(|code| *code != 0),
        }
    }
}

/// What Intune knows of a device, stale duplicates included.
pub(super) async fn list(transport: &Transport, device: DeviceId) -> Result<Vec<ManagedDevice>, DirectoryError> {
    let query = format!(
        "$filter=azureADDeviceId eq '{device}'&$select=id,azureADDeviceId,managementAgent,osVersion,serialNumber,lastSyncDateTime"
    );
    let url = transport.url(&format!("/v1.0{PATH}"), Some(&query))?;
    let found: Vec<WireManaged> = transport.list("managed devices", url, Access::App).await?;
    let mut managed = Vec::new();
    for wire in found {
        let same = wire.azure_ad_device_id.as_deref().is_none_or(|id| id.parse() == Ok(device));
        let Some(id) = wire.id.as_deref().and_then(|id| id.parse().ok()).filter(|_| same) else {
            continue;
        };
        managed.push(ManagedDevice {
            id,
            last_sync_at: wire.last_sync_at(),
            reachable: wire.is_reachable(),
            os_version: wire.os_version,
            serial: filled(wire.serial_number),
            rotation: newest_rotation(transport, id).await?,
        });
    }
    Ok(managed)
}

/// The newest entry of a rotation. Lists leave the action results out, so each device is asked by itself.
async fn newest_rotation(transport: &Transport, device: ManagedDeviceId) -> Result<Option<ActionResult>, DirectoryError> {
    let url = transport.url(
        &format!("/v1.0{PATH}/{device}"),
        Some("$select=id,lastSyncDateTime,deviceActionResults"),
    )?;
    // One that is not found was removed since it was listed.
    let found: Option<WireActions> = transport.find("action results", url, Access::App).await?;
    let actions = found.and_then(|found| found.device_action_results).unwrap_or_default();
    Ok(actions
        .iter()
        .filter(|action| action.is_rotation())
        .max_by_key(|action| action.started_at())
        .map(WireAction::result))
}

/// The primary user of the living entry that Intune has for the device.
pub(super) async fn primary_user(transport: &Transport, device: DeviceId) -> Result<Option<Uuid>, DirectoryError> {
    let query =
        format!("$filter=azureADDeviceId eq '{device}'&$select=id,azureADDeviceId,managementAgent,userId,lastSyncDateTime");
    let url = transport.url(&format!("/v1.0{PATH}"), Some(&query))?;
    let found: Vec<WireManaged> = transport.list("primary user", url, Access::App).await?;
    let living = found
        .iter()
        .filter(|wire| wire.device() == Some(device) && wire.is_reachable())
        .max_by_key(|wire| wire.liveness());
    Ok(living.and_then(|wire| guid(wire.user_id.as_deref())))
}

/// The devices with this serial number, `most` at most. `serial` is what [`literal`](super::literal::literal) made.
pub(super) async fn ids_by_serial(transport: &Transport, serial: &str, most: usize) -> Result<Vec<DeviceId>, DirectoryError> {
    let query = format!("$filter=serialNumber eq {serial}&$select=id,azureADDeviceId");
    let url = transport.url(&format!("/v1.0{PATH}"), Some(&query))?;
    let found: Vec<WireManaged> = transport.first_page("devices with a serial number", url, Access::App).await?;
    Ok(found.iter().filter_map(WireManaged::device).take(most).collect())
}

/// All Windows devices of the tenant with their primary users. Of stale duplicates the living one counts.
pub(super) async fn list_held(transport: &Transport) -> Result<Vec<HeldDevice>, DirectoryError> {
    let query = "$filter=operatingSystem eq 'Windows'\
                 &$select=id,azureADDeviceId,managementAgent,deviceName,userId,userPrincipalName,lastSyncDateTime";
    let url = transport.url(&format!("/v1.0{PATH}"), Some(query))?;
    let mut pages = Pages::of_tenant(transport, "held devices", url);
    let mut living: BTreeMap<DeviceId, WireManaged> = BTreeMap::new();
    while let Some(page) = pages.next_page::<WireManaged>().await? {
        for wire in page {
            let Some(device) = wire.device() else { continue };
            if living.get(&device).is_none_or(|known| known.liveness() < wire.liveness()) {
                living.insert(device, wire);
            }
        }
    }
    let held = living.into_iter().map(|(device, wire)| HeldDevice {
        device,
        name: wire.device_name.unwrap_or_default(),
        person: guid(wire.user_id.as_deref()),
        person_name: filled(wire.user_principal_name),
    });
    Ok(held.collect())
}

/// Orders the rotation; only 204 means that Intune took it. It is known to the beta version of Graph only.
pub(super) async fn order_rotation(transport: &Transport, device: ManagedDeviceId) -> Result<(), DirectoryError> {
    let answer = transport
        .send(&GraphRequest {
            what: "rotation",
            method: Method::POST,
            url: transport.url(&format!("/beta{PATH}/{device}/rotateBitLockerKeys"), None)?,
            access: Access::App,
            body: None,
            id: None,
            repeat: Repeat::WhenTokenRefused,
        })
        .await?;
    if answer.status == StatusCode::NO_CONTENT {
        Ok(())
    } else {
        Err(DirectoryError::Malformed)
    }
}
