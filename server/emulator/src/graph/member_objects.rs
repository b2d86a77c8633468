//! Which groups and administrative units a person is in (Graph's `checkMemberObjects`; facts.md section A, custom roles).

use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::answer::Answer;
use super::call::Call;
use super::problem::Problem;
use super::users;
use crate::tenant::Tenant;

/// Ids that may be asked about at once.
const LIMIT: usize = 20;

#[derive(Deserialize)]
struct Asked {
    ids: Vec<String>,
}

/// `POST /users/{id}/checkMemberObjects`: of the ids in the body those of groups, administrative units and directory roles
/// that the person is in or holds.
pub fn check(tenant: &Tenant, call: &Call, id: &str) -> Result<Answer, Problem> {
    if !call.caller.has(&["Directory.Read.All"])? {
        call.caller.may(&["User.ReadBasic.All", "User.Read.All"])?;
        call.caller.may(&["GroupMember.Read.All"])?;
    }
    let person = users::id_of(tenant, id)?;
    let Asked { ids } = call.json()?;
    if ids.len() > LIMIT {
        return Err(Problem::bad_request("The number of ids must not exceed 20."));
    }
    let mut found = Vec::new();
    for id in ids {
        let asked: Uuid = id
            .parse()
            .map_err(|_| Problem::bad_request(&format!("Invalid object identifier '{id}'.")))?;
        let in_list = tenant.member_lists.iter().any(|list| list.id == asked && list.has(person));
        let in_role = tenant.user(person).is_some_and(|user| user.directory_roles.contains(&asked));
        if in_list || in_role {
            found.push(asked);
        }
    }
    Ok(Answer::ok(
        json!({ "@odata.context": call.address("/$metadata#Collection(Edm.String)"), "value": found }),
    ))
}
