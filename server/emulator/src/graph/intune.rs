//! Device management: routing, and the remote actions (facts.md section C).

use super::answer::Answer;
use super::audits;
use super::call::{Call, Version};
use super::catalogue;
use super::encryption_states;
use super::managed_devices::{self, find};
use super::odata::{Options, Supports};
use super::page;
use super::problem::Problem;
use crate::tenant::Tenant;

const ROTATE: &[&str] = &[
    "DeviceManagementConfiguration.ReadWrite.All",
    "DeviceManagementManagedDevices.ReadWrite.All",
];
const SYNC: &[&str] = &["DeviceManagementManagedDevices.PrivilegedOperations.All"];
/// Profiles of the older kind: the demo tenant has none.
const OLDER_PROFILES: Supports = Supports {
    members: &["id", "displayName"],
    filter: &[],
    options: &["$top", "$skiptoken"],
};

/// What is read under `/deviceManagement`.
pub fn route(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    let beta = call.version == Version::Beta;
    match rest {
        ["manageddevices"] => managed_devices::list(tenant, call),
        ["manageddevices", id] => managed_devices::get(tenant, call, id),
        ["auditevents"] => audits::of_intune(tenant, call),
        ["configurationpolicies", rest @ ..] if beta => catalogue::route(tenant, call, rest),
        ["manageddeviceencryptionstates"] if beta => encryption_states::list(tenant, call),
        ["deviceconfigurations"] => {
            catalogue::may_read(tenant, call)?;
            let options = Options::read(&call.query, &OLDER_PROFILES)?;
            Ok(page::collection(
                call,
                (&options, &OLDER_PROFILES),
                std::iter::empty::<encryption_states::State<'_>>(),
                1,
            ))
        }
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("deviceManagement"))),
    }
}

/// `POST /beta/…/rotateBitLockerKeys`: 204 says that Intune has taken the order, nothing more.
pub fn rotate(tenant: &mut Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    let position = operable(tenant, call, ROTATE, id)?;
    let (_, managed_id) = find(tenant, id)?;
    if tenant.fleet[position].operating_system != "Windows" {
        return Err(Problem::bad_request("The action is not supported on this platform.").of_intune());
    }
    tenant.audit_action("rotateBitLockerKeys", call.caller.actor()?, managed_id, call.correlation_id());
    tenant.order_rotation(position, managed_id);
    Ok(Answer::no_content())
}

/// `POST …/syncDevice`: asks the PC to check in; one that is offline does not hear it.
pub fn sync(tenant: &mut Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    let position = operable(tenant, call, SYNC, id)?;
    let (_, managed_id) = find(tenant, id)?;
    tenant.audit_action("syncDevice", call.caller.actor()?, managed_id, call.correlation_id());
    let stale = tenant.fleet[position]
        .managed
        .iter()
        .any(|record| record.id == managed_id && record.stale);
    if !stale {
        tenant.arrange_check_in(position);
    }
    Ok(Answer::no_content())
}

fn operable(tenant: &Tenant, call: &Call, permissions: &[&str], id: &str) -> Result<usize, Problem> {
    call.caller.may(permissions).map_err(Problem::of_intune)?;
    if !call.caller.operates_intune(tenant)? {
        return Err(Problem::denied().of_intune());
    }
    Ok(find(tenant, id)?.0)
}
