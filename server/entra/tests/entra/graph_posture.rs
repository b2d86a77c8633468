//! How the tenant is set up.

use std::sync::Mutex;

use domain::device::StoredKey;
use domain::id::DeviceId;
use domain::ports::posture::DirectoryRole;
use domain::ports::{DirectoryError, Posture as _};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::ResponseTemplate;

use crate::graph_keys::{DEVICE, KEY_ID, KEYS};
use crate::stand::{KEY, PERSON, Stand, ok, page, sign};

const SWITCH: &str = "/v1.0/policies/authorizationPolicy";
const DEVICES: &str = "/v1.0/devices";
const ASSIGNMENTS: &str = "/v1.0/roleManagement/directory/roleAssignments";
const HELPDESK_ADMINISTRATOR: Uuid = uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8");

#[tokio::test]
async fn the_tenants_switch_is_on_off_or_not_set() {
    let policy = |permissions: Value| ok(&json!({ "id": "authorizationPolicy", "defaultUserRolePermissions": permissions }));
    let switch =
        |value: Value| policy(json!({ "allowedToReadOtherUsers": true, "allowedToReadBitlockerKeysForOwnedDevice": value }));
    for (answer, expected) in [
        (switch(json!(true)), Ok(Some(true))),
        (switch(json!(false)), Ok(Some(false))),
        (switch(json!(null)), Ok(None)),
        (policy(json!({})), Ok(None)),
        (ok(&json!({ "value": [] })), Err(DirectoryError::Malformed)),
        (ResponseTemplate::new(403), Err(DirectoryError::Refused)),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", SWITCH, answer).await;
        assert_eq!(stand.entra.directory().self_service_switch().await, expected);
    }
}

#[tokio::test]
async fn all_windows_devices_come_page_by_page() {
    let device = |number: u128| json!({ "id": Uuid::from_u128(number), "deviceId": Uuid::from_u128(number + 100), "operatingSystem": "Windows" });
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{DEVICES}2", stand.server.uri());
    let first = [device(1), json!({ "displayName": "no ids" }), device(2)];
    stand.graph("GET", DEVICES, page(&first, Some(&link))).await;
    stand
        .graph_once(
            "GET",
            &format!("{DEVICES}2"),
            ResponseTemplate::new(503).insert_header("retry-after", "30"),
        )
        .await;
    stand.graph("GET", &format!("{DEVICES}2"), page(&[device(3)], None)).await;
    let told = Mutex::new(Vec::new());
    let progress = |count| told.lock().unwrap().push(count);
    let devices = stand.entra.directory().list_windows_devices(&progress).await.unwrap();
    let ids: Vec<_> = devices.iter().map(|device| device.id.0.as_u128()).collect();
    assert_eq!(ids, [101, 102, 103]);
    assert_eq!(*told.lock().unwrap(), [2, 3]);
    assert_eq!(stand.paused(), [30_000], "nobody stands in front of it");
    let query = stand.queries_of(DEVICES).await.remove(0);
    assert_eq!(query[0], ("$filter".to_owned(), "operatingSystem eq 'Windows'".to_owned()));
    assert_eq!(query[2], ("$top".to_owned(), "999".to_owned()));
}

#[tokio::test]
async fn all_keys_come_by_device_without_passwords() {
    let key = |id: Uuid, device: DeviceId| json!({ "id": id, "deviceId": device, "createdDateTime": "2026-05-04T08:12:44Z", "volumeType": 1 });
    let other = DeviceId(Uuid::from_u128(9));
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{KEYS}2", stand.server.uri());
    let first = [key(KEY_ID.0, DEVICE), key(Uuid::from_u128(1), other), json!({ "id": "x" })];
    let second = [key(KEY_ID.0, DEVICE), key(Uuid::from_u128(2), DEVICE)];
    stand.graph("GET", KEYS, page(&first, Some(&link))).await;
    stand.graph("GET", &format!("{KEYS}2"), page(&second, None)).await;
    let told = Mutex::new(Vec::new());
    let progress = |count| told.lock().unwrap().push(count);
    let keys = stand.entra.directory().list_all_keys(&progress).await.unwrap();
    let ids = |keys: &[StoredKey]| keys.iter().map(|key| key.id.0).collect::<Vec<_>>();
    assert_eq!(keys.len(), 2);
    assert_eq!(
        ids(&keys[&DEVICE]),
        [KEY_ID.0, Uuid::from_u128(2)],
        "a key on two pages is one key"
    );
    assert_eq!(ids(&keys[&other]), [Uuid::from_u128(1)]);
    assert_eq!(*told.lock().unwrap(), [2, 3]);
    let query = stand.queries_of(KEYS).await.remove(0);
    assert_eq!(
        query,
        [("$select".to_owned(), "id,createdDateTime,deviceId,volumeType".to_owned())]
    );
}

#[tokio::test]
async fn what_may_not_be_listed_is_an_error() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", KEYS, ResponseTemplate::new(403)).await;
    stand.graph("GET", DEVICES, ResponseTemplate::new(403)).await;
    let directory = stand.entra.directory();
    let progress = |_: usize| unreachable!("nothing came");
    assert_eq!(directory.list_all_keys(&progress).await, Err(DirectoryError::Refused));
    assert_eq!(directory.list_windows_devices(&progress).await, Err(DirectoryError::Refused));
}

#[tokio::test]
async fn a_whole_tenant_may_have_more_than_a_thousand_pages() {
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{KEYS}", stand.server.uri());
    for _ in 0..1001 {
        stand.graph_once("GET", KEYS, page(&[], Some(&link))).await;
    }
    stand.graph("GET", KEYS, page(&[], None)).await;
    assert!(stand.entra.directory().list_all_keys(&|_| ()).await.unwrap().is_empty());
    assert_eq!(stand.asked_of(KEYS).await, 1002);
}

#[tokio::test]
async fn the_tokens_own_permissions_are_told() {
    for (claims, expected) in [
        (
            json!({ "roles": ["Device.Read.All", "User.Read.All"] }),
            vec!["Device.Read.All", "User.Read.All"],
        ),
        (json!({ "aud": "x" }), vec![]),
    ] {
        let stand = Stand::new().await;
        let answer = json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": sign(&claims, "k1", &KEY) });
        stand.answer_token(ok(&answer)).await;
        assert_eq!(stand.entra.directory().granted_permissions().await.unwrap(), expected);
    }
    let stand = Stand::with_app_tokens().await;
    assert_eq!(
        stand.entra.directory().granted_permissions().await,
        Err(DirectoryError::Malformed),
        "not every token can be looked into"
    );
    assert_eq!(
        Stand::new().await.entra.directory().granted_permissions().await,
        Err(DirectoryError::Unreachable)
    );
}

#[tokio::test]
async fn the_roles_of_a_person_come_with_their_actions_and_scope() {
    let assignment = |principal: Uuid, definition: Value| json!({ "id": "a", "principalId": principal, "directoryScopeId": "/administrativeUnits/5a5a", "roleDefinitionId": HELPDESK_ADMINISTRATOR, "roleDefinition": definition });
    let actions = [
        "microsoft.directory/bitlockerKeys/key/read",
        "microsoft.directory/devices/standard/read",
    ];
    let definition = json!({ "id": HELPDESK_ADMINISTRATOR, "displayName": "Helpdesk Administrator", "templateId": HELPDESK_ADMINISTRATOR,
        "rolePermissions": [{ "allowedResourceActions": [actions[0]], "condition": null }, { "allowedResourceActions": [actions[1]] }] });
    let own = json!({ "displayName": "Own role", "templateId": "own", "rolePermissions": null });
    let stand = Stand::with_app_tokens().await;
    let assignments = [
        assignment(PERSON, definition.clone()),
        assignment(Uuid::from_u128(8), definition),
        assignment(PERSON, Value::Null),
        assignment(PERSON, own),
    ];
    stand.graph("GET", ASSIGNMENTS, page(&assignments, None)).await;
    let role = |name: &str, template, actions: &[&str]| DirectoryRole {
        name: name.to_owned(),
        template,
        actions: actions.iter().map(|action| (*action).to_owned()).collect(),
        scope: "/administrativeUnits/5a5a".to_owned(),
    };
    let expected = vec![
        role("Helpdesk Administrator", Some(HELPDESK_ADMINISTRATOR), &actions),
        role("Own role", None, &[]),
    ];
    assert_eq!(stand.entra.directory().list_roles(PERSON).await, Ok(expected));
    let query = stand.queries_of(ASSIGNMENTS).await.remove(0);
    assert_eq!(query[0], ("$filter".to_owned(), format!("principalId eq '{PERSON}'")));
    assert_eq!(query[1], ("$expand".to_owned(), "roleDefinition".to_owned()));
}
