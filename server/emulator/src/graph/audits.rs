//! Entra's and Intune's audit logs (facts.md section E).

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::answer::Answer;
use super::call::Call;
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::tenant::Tenant;
use crate::tenant::audit::{Actor, DirectoryAudit, IntuneAudit, KeyEvent};
use crate::wire_time;

const DIRECTORY: Supports = Supports {
    members: &[
        "id",
        "category",
        "correlationId",
        "result",
        "resultReason",
        "activityDisplayName",
        "activityDateTime",
        "loggedByService",
        "operationType",
        "initiatedBy",
        "targetResources",
        "additionalDetails",
    ],
    filter: &[
        ("activityDisplayName", &[Op::Eq, Op::StartsWith]),
        ("activityDateTime", &[Op::Eq, Op::Ge, Op::Le]),
        ("loggedByService", &[Op::Eq]),
        ("category", &[Op::Eq]),
        ("correlationId", &[Op::Eq]),
        ("initiatedBy/user/id", &[Op::Eq]),
        ("initiatedBy/user/displayName", &[Op::Eq]),
        ("initiatedBy/user/userPrincipalName", &[Op::Eq, Op::StartsWith]),
        ("initiatedBy/app/appId", &[Op::Eq]),
        ("initiatedBy/app/displayName", &[Op::Eq]),
        ("targetResources/id", &[Op::AnyEq]),
        ("targetResources/displayName", &[Op::AnyEq]),
    ],
    options: &["$top", "$orderby", "$skiptoken"],
};
const INTUNE: Supports = Supports {
    members: &[
        "id",
        "displayName",
        "componentName",
        "actor",
        "activity",
        "activityDateTime",
        "activityType",
        "activityOperationType",
        "activityResult",
        "correlationId",
        "resources",
        "category",
    ],
    filter: &[
        ("activityDateTime", &[Op::Ge, Op::Le]),
        ("activityType", &[Op::Eq]),
        ("category", &[Op::Eq]),
    ],
    options: &["$top", "$skiptoken"],
};

impl Resource for &DirectoryAudit {
    fn member(&self, name: &str) -> Value {
        let (activity, operation) = match self.event {
            KeyEvent::Read => ("Read BitLocker key", "Read"),
            KeyEvent::Added => ("Add BitLocker key", "Add"),
            KeyEvent::Deleted => ("Delete BitLocker key", "Delete"),
        };
        match name {
            "id" => format!("Directory_{}", self.id).into(),
            "category" => "KeyManagement".into(),
            "correlationId" => self.correlation_id.as_str().into(),
            "result" => "success".into(),
            "resultReason" => "".into(),
            "activityDisplayName" => activity.into(),
            "activityDateTime" => wire_time::seven_decimals(self.at).into(),
            "loggedByService" => "Device Registration Service".into(),
            "operationType" => operation.into(),
            "initiatedBy" => initiated_by(&self.actor),
            "targetResources" => self.targets(),
            "additionalDetails" => json!([{ "key": "additionalInfo", "value": self.sentence() }]),
            _ => Value::Null,
        }
    }
}

impl DirectoryAudit {
    /// A read names the device, a change the key (facts.md section E: `displayName` is the key id of a deleted key).
    fn targets(&self) -> Value {
        let (id, display_name, kind) = match self.event {
            KeyEvent::Read => (self.device_object_id, Value::Null, "Device"),
            KeyEvent::Added | KeyEvent::Deleted => (self.key_id, self.key_id.to_string().into(), "Other"),
        };
        json!([{ "id": id, "displayName": display_name, "type": kind, "modifiedProperties": [] }])
    }

    fn sentence(&self) -> String {
        format!(
            "Recovery key with key ID: '{}'. Backed up from device: '{}'.",
            self.key_id, self.device_id
        )
    }
}

fn initiated_by(actor: &Actor) -> Value {
    match actor {
        Actor::User(id, upn) => {
            json!({ "app": null, "user": { "id": id, "displayName": null, "userPrincipalName": upn, "ipAddress": "203.0.113.7" } })
        }
        Actor::App(id) => json!({ "user": null, "app": { "appId": id, "displayName": "Rekey" } }),
        Actor::Device => json!({ "user": null, "app": { "appId": null, "displayName": "Device Registration Service" } }),
    }
}

impl Resource for &IntuneAudit {
    fn member(&self, name: &str) -> Value {
        let activity = format!("{} ManagedDevice", self.action);
        match name {
            "id" => self.id.to_string().into(),
            "displayName" | "activity" | "activityType" => activity.into(),
            "componentName" => "ManagedDevices".into(),
            "actor" => match &self.actor {
                Actor::User(id, upn) => {
                    json!({ "auditActorType": "ItPro", "userId": id, "userPrincipalName": upn, "applicationId": null })
                }
                Actor::App(id) => json!({ "auditActorType": "Application", "applicationId": id, "userPrincipalName": null }),
                Actor::Device => Value::Null,
            },
            "activityDateTime" => wire_time::seven_decimals(self.at).into(),
            "activityOperationType" => "Action".into(),
            "activityResult" => "Success".into(),
            "correlationId" => self.correlation_id.as_str().into(),
            "resources" => {
                let id = self.managed_device_id;
                json!([{ "resourceId": id, "auditResourceType": "ManagedDevice", "displayName": null, "modifiedProperties": [] }])
            }
            "category" => "Device".into(),
            _ => Value::Null,
        }
    }
}

/// `GET /auditLogs/directoryAudits` and one of them; newest first unless ordered otherwise.
pub fn route(tenant: &mut Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    call.caller.may(&["AuditLog.Read.All", "Directory.Read.All"])?;
    if !call.caller.reads_reports(tenant)? {
        return Err(Problem::denied());
    }
    tenant.count_audit_read().map_err(Problem::throttled)?;
    let options = Options::read(&call.query, &DIRECTORY)?;
    let delay = SignedDuration::from_secs(i64::try_from(tenant.quirks.audit_delay_seconds).unwrap_or(i64::MAX));
    let known_until = tenant.clock.now().saturating_sub(delay).unwrap_or(jiff::Timestamp::MIN);
    let mut known = tenant.audits.iter().filter(|audit| audit.at <= known_until);
    let size = tenant.quirks.collection_page_size;
    match (rest, options.order_by.as_deref().map(str::trim)) {
        (["directoryaudits"], None | Some("activityDateTime desc")) => {
            Ok(page::collection(call, (&options, &DIRECTORY), known.rev(), size))
        }
        (["directoryaudits"], Some("activityDateTime" | "activityDateTime asc")) => {
            Ok(page::collection(call, (&options, &DIRECTORY), known, size))
        }
        (["directoryaudits"], Some(_)) => Err(Problem::unsupported_query("Only activityDateTime can be ordered by.")),
        (["directoryaudits", id], _) => {
            let found = known
                .find(|audit| format!("directory_{}", audit.id) == *id)
                .ok_or_else(|| Problem::not_found(id))?;
            Ok(page::item(call, &options, &DIRECTORY, &found))
        }
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("auditLogs"))),
    }
}

/// `GET /deviceManagement/auditEvents`, newest first.
pub fn of_intune(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    call.caller
        .may(&["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"])
        .map_err(Problem::of_intune)?;
    if !call.caller.reads_intune(tenant)? {
        return Err(Problem::denied().of_intune());
    }
    let options = Options::read(&call.query, &INTUNE)?;
    Ok(page::collection(
        call,
        (&options, &INTUNE),
        tenant.intune_audits.iter().rev(),
        tenant.quirks.collection_page_size,
    ))
}
