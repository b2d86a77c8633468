//! Directory roles and who holds them (facts.md sections A and F).

use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::filter::Op;
use super::odata::{Options, Resource, Supports};
use super::page;
use super::problem::Problem;
use crate::tenant::Tenant;
use crate::tenant::roles::{RoleAssignment, RoleDefinition};

const READ: &[&str] = &[
    "RoleManagement.Read.Directory",
    "RoleManagement.Read.All",
    "Directory.Read.All",
];
const DEFINITION: Supports = Supports {
    members: &["id", "templateId", "displayName", "isBuiltIn", "isEnabled", "rolePermissions"],
    filter: &[],
    options: &[],
};
const ASSIGNMENT: Supports = Supports {
    members: &["id", "principalId", "roleDefinitionId", "directoryScopeId", "appScopeId"],
    filter: &[("principalId", &[Op::Eq]), ("roleDefinitionId", &[Op::Eq])],
    options: &["$expand", "$skiptoken"],
};
const ASSIGNMENT_EXPANDED: Supports = Supports {
    members: &[
        "id",
        "principalId",
        "roleDefinitionId",
        "directoryScopeId",
        "appScopeId",
        "roleDefinition",
    ],
    filter: &[],
    options: &[],
};

impl Resource for &RoleDefinition {
    fn member(&self, name: &str) -> Value {
        match name {
            "id" | "templateId" => self.id.to_string().into(),
            "displayName" => self.display_name.into(),
            "isBuiltIn" => self.built_in.into(),
            "isEnabled" => true.into(),
            "rolePermissions" => json!([{ "allowedResourceActions": self.actions, "condition": null }]),
            _ => Value::Null,
        }
    }
}

struct AssignmentView<'a> {
    assignment: RoleAssignment,
    tenant: &'a Tenant,
}

impl Resource for AssignmentView<'_> {
    fn member(&self, name: &str) -> Value {
        let assignment = &self.assignment;
        match name {
            "id" => assignment.id().to_string().into(),
            "principalId" => assignment.principal.to_string().into(),
            "roleDefinitionId" => assignment.role.to_string().into(),
            "directoryScopeId" => assignment.scope().into(),
            "roleDefinition" => self.tenant.role(assignment.role).map_or(Value::Null, |role| {
                DEFINITION
                    .members
                    .iter()
                    .map(|member| ((*member).to_owned(), role.member(member)))
                    .collect()
            }),
            _ => Value::Null,
        }
    }
}

/// `GET /roleManagement/directory/roleAssignments` and `…/roleDefinitions/{id}`.
pub fn route(tenant: &Tenant, call: &Call, rest: &[&str]) -> Result<Answer, Problem> {
    call.caller.may(READ)?;
    match rest {
        ["roleassignments"] => assignments(tenant, call),
        ["roledefinitions", id] => {
            let options = Options::read(&call.query, &DEFINITION)?;
            let role = id.parse::<Uuid>().ok().and_then(|id| tenant.role(id));
            let role = role.ok_or_else(|| Problem::not_found(id))?;
            Ok(page::item(call, &options, &DEFINITION, &role))
        }
        _ => Err(Problem::no_segment(rest.last().copied().unwrap_or("directory"))),
    }
}

fn assignments(tenant: &Tenant, call: &Call) -> Result<Answer, Problem> {
    let mut options = Options::read(&call.query, &ASSIGNMENT)?;
    let supports = match options.expand.as_deref() {
        None => &ASSIGNMENT,
        Some("roleDefinition") => &ASSIGNMENT_EXPANDED,
        Some(_) => return Err(Problem::unsupported_query("Only roleDefinition can be expanded.")),
    };
    // What is expanded stands there whatever is selected.
    if let Some(selected) = options.select.as_mut().filter(|_| options.expand.is_some()) {
        selected.push("roleDefinition");
    }
    let views = tenant
        .role_assignments()
        .map(|assignment| AssignmentView { assignment, tenant });
    let size = tenant.quirks.collection_page_size;
    Ok(page::collection(call, (&options, supports), views, size))
}
