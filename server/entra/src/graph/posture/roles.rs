//! The directory roles of a person (facts.md sections A and F).

use domain::ports::posture::DirectoryRole;
use domain::ports::{Access, DirectoryError};
use serde::Deserialize;
use uuid::Uuid;

use crate::graph::transport::Transport;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireAssignment {
    principal_id: Option<String>,
    directory_scope_id: Option<String>,
    role_definition: Option<WireDefinition>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireDefinition {
    display_name: Option<String>,
    template_id: Option<String>,
    role_permissions: Option<Vec<WirePermission>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WirePermission {
    allowed_resource_actions: Option<Vec<String>>,
}

impl WireAssignment {
    fn is_of(&self, principal: Uuid) -> bool {
        self.principal_id.as_deref().is_some_and(|id| id.parse() == Ok(principal))
    }

    fn into_role(self) -> Option<DirectoryRole> {
        let definition = self.role_definition?;
        let permissions = definition.role_permissions.into_iter().flatten();
        Some(DirectoryRole {
            name: definition.display_name.unwrap_or_default(),
            template: definition.template_id.and_then(|id| id.parse().ok()),
            actions: permissions
                .flat_map(|permission| permission.allowed_resource_actions.unwrap_or_default())
                .collect(),
            scope: self.directory_scope_id.unwrap_or_default(),
        })
    }
}

/// The roles that are assigned to the person directly and are active now.
pub(super) async fn list(transport: &Transport, person: Uuid) -> Result<Vec<DirectoryRole>, DirectoryError> {
    let query = format!("$filter=principalId eq '{person}'&$expand=roleDefinition");
    let url = transport.url("/v1.0/roleManagement/directory/roleAssignments", Some(&query))?;
    let assignments: Vec<WireAssignment> = transport.list("roles", url, Access::App).await?;
    Ok(assignments
        .into_iter()
        .filter(|assignment| assignment.is_of(person))
        .filter_map(WireAssignment::into_role)
        .collect())
}
