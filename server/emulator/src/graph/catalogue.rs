//! The settings catalogue: the tenant's own BitLocker policy, and those that were made here (facts.md section D). Beta only.

mod settings;

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::seed;
use crate::tenant::Tenant;
use crate::tenant::catalogue::{CataloguePolicy, NewPolicy};

const READ: &[&str] = &[
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementConfiguration.ReadWrite.All",
];
const WRITE: &[&str] = &["DeviceManagementConfiguration.ReadWrite.All"];
const POLICY: Supports = Supports {
    members: &[
        "id",
        "name",
        "description",
        "platforms",
        "technologies",
        "templateReference",
        "isAssigned",
        "settingCount",
    ],
    filter: &[
        ("name", &[Op::Eq]),
        ("templateReference/templateFamily", &[Op::Eq]),
        ("templateReference/templateId", &[Op::Eq]),
        ("platforms", &[Op::Eq]),
    ],
    options: &["$top", "$skiptoken", "$count"],
};

#[derive(Deserialize)]
struct Assignments {
    assignments: Vec<Value>,
}

enum Policy<'a> {
    /// The one that `PUT /emulator/policies` steers.
    Own(&'a Tenant),
    Made(&'a CataloguePolicy),
}

impl Policy<'_> {
    fn id(&self) -> Uuid {
        match self {
            Self::Own(_) => seed::id_of("BitLocker policy"),
            Self::Made(policy) => policy.id,
        }
    }

    fn settings(&self) -> Vec<Value> {
        match self {
            Self::Own(tenant) => settings::of(&tenant.policies),
            Self::Made(policy) => {
                let settings = policy.content.settings.iter();
                settings.map(|setting| setting.setting_instance.clone()).collect()
            }
        }
    }
}

impl Resource for Policy<'_> {
    fn member(&self, name: &str) -> Value {
        match (name, self) {
            ("id", _) => self.id().to_string().into(),
            ("settingCount", _) => self.settings().len().into(),
            ("name", Self::Own(_)) => "BitLocker for all Windows PCs".into(),
            ("name", Self::Made(policy)) => policy.content.name.as_str().into(),
            ("description", Self::Own(_)) => "".into(),
            ("description", Self::Made(policy)) => policy.content.description.as_str().into(),
            ("platforms", Self::Own(_)) => "windows10".into(),
            ("platforms", Self::Made(policy)) => policy.content.platforms.as_str().into(),
            ("technologies", Self::Own(_)) => "mdm".into(),
            ("technologies", Self::Made(policy)) => policy.content.technologies.as_str().into(),
            ("templateReference", Self::Own(_)) => json!({
                "templateId": "46ddfc50-d10f-4867-b852-9434254b3bff_1", "templateFamily": "endpointSecurityDiskEncryption",
                "templateDisplayName": "BitLocker", "templateDisplayVersion": "Version 1",
            }),
            ("templateReference", Self::Made(policy)) => policy.content.template_reference.clone(),
            ("isAssigned", Self::Own(_)) => true.into(),
            ("isAssigned", Self::Made(policy)) => policy.assigned.into(),
            _ => Value::Null,
        }
    }
}

/// Intune's policies: permission, and for people a role.
pub fn may_read(tenant: &Tenant, call: &Call) -> Result<(), Problem> {
    call.caller.may(READ).map_err(Problem::of_intune)?;
    if call.caller.reads_intune(tenant)? {
        Ok(())
    } else {
        Err(Problem::denied().of_intune())
    }
}

fn may_write(tenant: &Tenant, call: &Call) -> Result<(), Problem> {
    call.caller.may(WRITE).map_err(Problem::of_intune)?;
    if call.caller.configures_intune(tenant)? {
        Ok(())
    } else {
        Err(Problem::denied().of_intune())
    }
}

/// `GET /beta/deviceManagement/configurationPolicies`, one of them, and its settings.
pub fn route(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    may_read(tenant, call)?;
    let size = tenant.quirks.collection_page_size;
    match rest {
        [] => {
            let options = Options::read(&call.query, &POLICY)?;
            Ok(page::collection(call, (&options, &POLICY), policies(tenant), size))
        }
        [id] => item(call, &find(tenant, id)?),
        [id, "settings"] => settings::list(call, find(tenant, id)?.settings(), size),
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("configurationPolicies"))),
    }
}

/// `POST /beta/deviceManagement/configurationPolicies`: 201 with the policy, which no PC gets yet.
pub fn create(tenant: &mut Tenant, call: &Call) -> Result<Answer, Problem> {
    may_write(tenant, call)?;
    let content: NewPolicy = call.json().map_err(Problem::of_intune)?;
    let names_definition = |instance: &Value| instance["settingDefinitionId"].is_string() && instance["@odata.type"].is_string();
    let instances = || content.settings.iter().map(|setting| &setting.setting_instance);
    if content.name.trim().is_empty() || content.settings.is_empty() || !instances().all(names_definition) {
        let problem = Problem::bad_request("A policy has a name and at least one setting instance with its definition and type.");
        return Err(problem.of_intune());
    }
    let policy = CataloguePolicy {
        id: tenant.random_id(),
        content,
        assigned: false,
    };
    let mut answer = item(call, &Policy::Made(&policy))?;
    answer.status = StatusCode::CREATED;
    tenant.catalogue.push(policy);
    Ok(answer)
}

/// `POST …/configurationPolicies/{id}/assign`: with assignments all PCs get it, whatever the target; without any, none.
pub fn assign(tenant: &mut Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    may_write(tenant, call)?;
    let Assignments { assignments } = call.json().map_err(Problem::of_intune)?;
    let policy = tenant.catalogue.iter_mut().find(|policy| id.parse() == Ok(policy.id));
    let policy = policy.ok_or_else(|| Problem::not_found(id).of_intune())?;
    policy.assigned = !assignments.is_empty();
    Ok(Answer::ok(json!({ "value": assignments })))
}

fn item(call: &Call, policy: &Policy<'_>) -> Result<Answer, Problem> {
    Ok(page::item(call, &Options::read(&call.query, &POLICY)?, &POLICY, policy))
}

fn policies(tenant: &Tenant) -> impl Iterator<Item = Policy<'_>> {
    std::iter::once(Policy::Own(tenant)).chain(tenant.catalogue.iter().map(Policy::Made))
}

fn find<'a>(tenant: &'a Tenant, id: &str) -> Result<Policy<'a>, Problem> {
    policies(tenant)
        .find(|policy| id.parse() == Ok(policy.id()))
        .ok_or_else(|| Problem::not_found(id).of_intune())
}
