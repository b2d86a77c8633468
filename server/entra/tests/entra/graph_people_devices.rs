//! Devices and keys of others over Graph.

use domain::device::{StoredKey, Volume};
use domain::id::{DeviceId, DeviceObjectId};
use domain::ports::{DirectoryError, People as _};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::matchers::{method, path, query_param};
use wiremock::{Mock, ResponseTemplate};

use crate::graph_keys::{DEVICE, KEY_ID, KEYS};
use crate::graph_people::{anna, user};
use crate::stand::{PERSON, Stand, ok, page};

const DEVICES: &str = "/v1.0/devices";
const MANAGED: &str = "/v1.0/deviceManagement/managedDevices";
const OBJECT: DeviceObjectId = DeviceObjectId(uuid!("c0b1a2d3-1111-4222-8333-444455556666"));

fn device(id: DeviceId) -> Value {
    json!({ "id": OBJECT, "deviceId": id, "displayName": "LAPTOP-ANNA", "operatingSystem": "Windows", "trustType": "ServerAd" })
}

fn numbered(number: u128) -> DeviceId {
    DeviceId(Uuid::from_u128(number))
}

/// Answers the devices with this filter.
async fn filtered(stand: &Stand, filter: &str, answer: ResponseTemplate) {
    Mock::given(method("GET"))
        .and(path(DEVICES))
        .and(query_param("$filter", filter))
        .respond_with(answer)
        .mount(&stand.server)
        .await;
}

async fn found(stand: &Stand, label: &str) -> Vec<DeviceId> {
    let found = stand.entra.directory().find_devices(label).await.unwrap();
    found.iter().map(|device| device.id).collect()
}

#[tokio::test]
async fn the_devices_of_somebody_else_are_listed() {
    let stand = Stand::with_app_tokens().await;
    let at = format!("/v1.0/users/{PERSON}/ownedDevices/microsoft.graph.device");
    let link = format!("{}{at}2", stand.server.uri());
    stand
        .graph("GET", &at, page(&[device(numbered(1)), json!({})], Some(&link)))
        .await;
    stand
        .graph("GET", &format!("{at}2"), page(&[device(numbered(2))], None))
        .await;
    let devices = stand.entra.directory().list_devices_of(PERSON).await.unwrap();
    assert_eq!(devices.iter().map(|it| it.id).collect::<Vec<_>>(), [numbered(1), numbered(2)]);
    let query = stand.queries_of(&at).await.remove(0);
    assert!(query[0].0 == "$select" && query[0].1.starts_with("id,deviceId,displayName,"));
}

#[tokio::test]
async fn devices_are_found_by_name_and_by_serial_number_once_each() {
    let stand = Stand::with_app_tokens().await;
    let managed = |id: &str| json!({ "id": Uuid::from_u128(7), "azureADDeviceId": id });
    let in_intune = [
        managed(&DEVICE.to_string()),
        managed(&numbered(2).to_string()),
        managed("00000000-0000-0000-0000-000000000000"),
        managed(""),
        managed(&numbered(3).to_string()),
        managed(&numbered(2).to_string()),
    ];
    stand.graph("GET", MANAGED, page(&in_intune, None)).await;
    filtered(&stand, "displayName eq 'PF''1'", page(&[device(DEVICE)], None)).await;
    filtered(
        &stand,
        &format!("deviceId eq '{}'", numbered(2)),
        page(&[device(numbered(2))], None),
    )
    .await;
    filtered(&stand, &format!("deviceId eq '{}'", numbered(3)), page(&[], None)).await;
    assert_eq!(found(&stand, " PF'1 ").await, [DEVICE, numbered(2)]);
    assert_eq!(stand.queries_of(MANAGED).await[0][0].1, "serialNumber eq 'PF''1'");
    assert_eq!(
        stand.asked_of(DEVICES).await,
        3,
        "what is found by name is not looked up again"
    );
}

#[tokio::test]
async fn no_more_than_ten_devices_are_found_and_none_by_nothing() {
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{DEVICES}?$skiptoken=2", stand.server.uri());
    let many: Vec<Value> = (1..=12).map(|number| device(numbered(number))).collect();
    filtered(&stand, "displayName eq 'PC'", page(&many, Some(&link))).await;
    let managed = json!({ "azureADDeviceId": numbered(99) });
    stand.graph("GET", MANAGED, page(&[managed], None)).await;
    assert_eq!(found(&stand, "PC").await.len(), 10);
    let asked = stand.asked().await.len();
    assert!(found(&stand, "  ").await.is_empty());
    assert_eq!(stand.asked().await.len(), asked);
}

#[tokio::test]
async fn the_owner_is_who_entra_names() {
    let stand = Stand::with_app_tokens().await;
    let mut owner = user(PERSON);
    owner["@odata.type"] = json!("#microsoft.graph.user");
    let program = json!({ "@odata.type": "#microsoft.graph.servicePrincipal", "id": Uuid::from_u128(5) });
    stand
        .graph(
            "GET",
            &format!("{DEVICES}/{OBJECT}/registeredOwners"),
            page(&[program, owner], None),
        )
        .await;
    assert_eq!(stand.entra.directory().get_owner(OBJECT).await, Ok(Some(anna(PERSON))));
    assert_eq!(stand.asked_of("/v1.0/").await, 1, "Intune is not asked");
}

/// A device without an owner in Entra, and what Intune has for it.
async fn ownerless(managed: &[Value]) -> Stand {
    let stand = Stand::with_app_tokens().await;
    stand
        .graph("GET", &format!("{DEVICES}/{OBJECT}/registeredOwners"), page(&[], None))
        .await;
    stand.graph("GET", &format!("{DEVICES}/{OBJECT}"), ok(&device(DEVICE))).await;
    stand.graph("GET", MANAGED, page(managed, None)).await;
    stand.graph("GET", &format!("/v1.0/users/{PERSON}"), ok(&user(PERSON))).await;
    stand
}

#[tokio::test]
async fn where_entra_names_no_owner_the_living_devices_user_is_it() {
    let entry = |user: Value, synced: &str, agent: &str, device: DeviceId| json!({ "id": Uuid::from_u128(7), "azureADDeviceId": device, "managementAgent": agent, "userId": user, "lastSyncDateTime": synced });
    let other = json!(Uuid::from_u128(8));
    let stale = entry(other.clone(), "2025-01-01T00:00:00Z", "mdm", DEVICE);
    let unreached = entry(other.clone(), "2026-11-22T00:00:00Z", "jamf", DEVICE);
    let foreign = entry(other, "2026-11-22T00:00:00Z", "mdm", numbered(9));
    let living = |user: Value| entry(user, "2026-11-20T00:00:00Z", "mdm", DEVICE);
    let shared = [json!(null), json!(""), json!("00000000-0000-0000-0000-000000000000")];
    let mut cases = vec![(json!(PERSON), Some(anna(PERSON)))];
    cases.extend(shared.map(|user| (user, None)));
    for (user, expected) in cases {
        let managed = [stale.clone(), living(user), unreached.clone(), foreign.clone()];
        let stand = ownerless(&managed).await;
        assert_eq!(stand.entra.directory().get_owner(OBJECT).await, Ok(expected));
        assert_eq!(
            stand.queries_of(MANAGED).await[0][0].1,
            format!("azureADDeviceId eq '{DEVICE}'")
        );
    }
    let stand = ownerless(&[]).await;
    assert_eq!(stand.entra.directory().get_owner(OBJECT).await, Ok(None));
}

#[tokio::test]
async fn a_device_that_is_not_known_has_no_owner_and_a_refusal_is_one() {
    for (status, expected) in [(404, Ok(None)), (403, Err(DirectoryError::Refused))] {
        let stand = Stand::with_app_tokens().await;
        stand
            .graph(
                "GET",
                &format!("{DEVICES}/{OBJECT}/registeredOwners"),
                ResponseTemplate::new(status),
            )
            .await;
        assert_eq!(stand.entra.directory().get_owner(OBJECT).await, expected);
    }
}

#[tokio::test]
async fn a_key_is_described_bare_and_wrapped_without_its_password() {
    let described = json!({ "id": KEY_ID, "createdDateTime": "2026-05-04T08:12:44Z", "volumeType": "2", "deviceId": DEVICE });
    let at = format!("{KEYS}/{KEY_ID}");
    let mut foreign = described.clone();
    foreign["id"] = json!(Uuid::from_u128(1));
    let key = StoredKey {
        id: KEY_ID,
        device: DEVICE,
        volume: Volume::FixedData,
        created_at: "2026-05-04T08:12:44Z".parse().unwrap(),
    };
    for (answer, expected) in [
        (ok(&described), Ok(Some(key.clone()))),
        (ok(&json!({ "value": described })), Ok(Some(key))),
        (ok(&foreign), Ok(None)),
        (ResponseTemplate::new(404), Ok(None)),
        (ResponseTemplate::new(403), Err(DirectoryError::Refused)),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", &at, answer).await;
        assert_eq!(stand.entra.directory().find_key(KEY_ID).await, expected);
        assert_eq!(stand.queries_of(&at).await, [[]], "the password is not asked for");
    }
}
