//! People, and the devices of others (facts.md sections A to C), all of it app-only.

use async_trait::async_trait;
use domain::device::{Device, StoredKey};
use domain::id::{DeviceObjectId, KeyId};
use domain::person::Person;
use domain::ports::people::{People, PersonQuery};
use domain::ports::{Access, DirectoryError};
use http::Method;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use super::devices::filled;
use super::literal::literal;
use super::request::GraphRequest;
use super::transport::Transport;
use super::{GraphDirectory, devices, keys, managed};

const SELECT: &str =
    "$select=id,displayName,userPrincipalName,businessPhones,mobilePhone,employeeId,department,accountEnabled,userType";

/// How many people a search gives at most.
const MOST_PEOPLE: usize = 5;

/// How many devices a search gives at most.
const MOST_DEVICES: usize = 10;

/// How many IDs `checkMemberObjects` takes at once.
const IDS_AT_A_TIME: usize = 20;

/// A user on the wire, or another kind of directory object where any may stand.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WireUser {
    #[serde(rename = "@odata.type")]
    kind: Option<String>,
    id: Option<String>,
    display_name: Option<String>,
    user_principal_name: Option<String>,
    business_phones: Option<Vec<String>>,
    mobile_phone: Option<String>,
    employee_id: Option<String>,
    department: Option<String>,
    account_enabled: Option<bool>,
    user_type: Option<String>,
}

impl WireUser {
    fn into_person(self) -> Option<Person> {
        if self
            .kind
            .is_some_and(|kind| !kind.eq_ignore_ascii_case("#microsoft.graph.user"))
        {
            return None;
        }
        let phones = self.business_phones.into_iter().flatten().chain(self.mobile_phone);
        Some(Person {
            object: self.id?.parse().ok()?,
            display_name: self.display_name.unwrap_or_default(),
            user_principal_name: self.user_principal_name.unwrap_or_default(),
            phones: phones.filter(|phone| !phone.trim().is_empty()).collect(),
            employee_id: filled(self.employee_id),
            department: filled(self.department),
            enabled: self.account_enabled.unwrap_or(true),
            guest: self.user_type.is_some_and(|kind| kind.eq_ignore_ascii_case("Guest")),
        })
    }
}

/// The answer of `checkMemberObjects`.
#[derive(Deserialize)]
struct WireIds {
    value: Vec<String>,
}

#[async_trait]
impl People for GraphDirectory {
    async fn find_people(&self, query: PersonQuery<'_>) -> Result<Vec<Person>, DirectoryError> {
        let Some(text) = literal(query.0) else { return Ok(Vec::new()) };
        let query = format!(
            "$filter=userPrincipalName eq {text} or mail eq {text} or displayName eq {text} or employeeId eq {text}\
             &{SELECT}&$top={MOST_PEOPLE}"
        );
        let url = self.transport.url("/v1.0/users", Some(&query))?;
        // The first page only: who shares a name with more people must be looked for by something else.
        let found: Vec<WireUser> = self.transport.first_page("people", url, Access::App).await?;
        Ok(found
            .into_iter()
            .filter_map(WireUser::into_person)
            .take(MOST_PEOPLE)
            .collect())
    }

    async fn get_person(&self, object: Uuid) -> Result<Option<Person>, DirectoryError> {
        let person = get(&self.transport, "person", &format!("/v1.0/users/{object}")).await?;
        Ok(person.filter(|person| person.object == object))
    }

    async fn get_manager(&self, object: Uuid) -> Result<Option<Person>, DirectoryError> {
        get(&self.transport, "manager", &format!("/v1.0/users/{object}/manager")).await
    }

    async fn memberships(&self, object: Uuid, among: &[Uuid]) -> Result<Vec<Uuid>, DirectoryError> {
        let url = self
            .transport
            .url(&format!("/v1.0/users/{object}/checkMemberObjects"), None)?;
        let mut memberships = Vec::new();
        for ids in among.chunks(IDS_AT_A_TIME) {
            let request = GraphRequest {
                method: Method::POST,
                body: Some(json!({ "ids": ids })),
                // A question, although it is posted: to ask it again does no harm.
                ..GraphRequest::get("memberships", url.clone(), Access::App)
            };
            let answer: WireIds = self.transport.fetch(&request).await?;
            let found: Vec<Uuid> = answer.value.iter().filter_map(|id| id.parse().ok()).collect();
            memberships.extend(ids.iter().filter(|id| found.contains(id)));
        }
        Ok(memberships)
    }

    async fn list_devices_of(&self, object: Uuid) -> Result<Vec<Device>, DirectoryError> {
        devices::list_of(&self.transport, object).await
    }

    async fn find_devices(&self, label: &str) -> Result<Vec<Device>, DirectoryError> {
        let Some(label) = literal(label) else { return Ok(Vec::new()) };
        let mut found = devices::list_named(&self.transport, &label, MOST_DEVICES).await?;
        for id in managed::ids_by_serial(&self.transport, &label, MOST_DEVICES).await? {
            if found.len() < MOST_DEVICES && found.iter().all(|device| device.id != id) {
                found.extend(devices::find(&self.transport, id).await?);
            }
        }
        Ok(found)
    }

    async fn get_owner(&self, device: DeviceObjectId) -> Result<Option<Person>, DirectoryError> {
        let path = format!("/v1.0/devices/{device}/registeredOwners");
        let url = self.transport.url(&path, Some(SELECT))?;
        let owners: Vec<WireUser> = match self.transport.list("owner", url, Access::App).await {
            Err(DirectoryError::NotFound) => return Ok(None),
            other => other?,
        };
        match owners.into_iter().find_map(WireUser::into_person) {
            Some(owner) => Ok(Some(owner)),
            None => self.get_primary_user(device).await,
        }
    }

    async fn find_key(&self, key: KeyId) -> Result<Option<StoredKey>, DirectoryError> {
        keys::find(&self.transport, key).await
    }
}

impl GraphDirectory {
    /// Whom Intune names where Entra names no owner: a hybrid-joined device has none (facts.md section B).
    async fn get_primary_user(&self, device: DeviceObjectId) -> Result<Option<Person>, DirectoryError> {
        let Some(device) = devices::get(&self.transport, device).await? else {
            return Ok(None);
        };
        match managed::primary_user(&self.transport, device.id).await? {
            Some(user) => self.get_person(user).await,
            None => Ok(None),
        }
    }
}

/// The person at this path, where there is one.
async fn get(transport: &Transport, what: &'static str, path: &str) -> Result<Option<Person>, DirectoryError> {
    let found = transport.find(what, transport.url(path, Some(SELECT))?, Access::App).await?;
    Ok(found.and_then(WireUser::into_person))
}
