//! Intune: managed devices, rotation, and who holds which device.

use domain::device::{ActionResult, ActionState};
use domain::id::{DeviceId, ManagedDeviceId};
use domain::ports::trail::HeldDevice;
use domain::ports::{Directory as _, DirectoryError, Trail as _};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::ResponseTemplate;

use crate::graph_keys::DEVICE;
use crate::stand::{PERSON, Stand, ok, page};

const MANAGED: &str = "/v1.0/deviceManagement/managedDevices";
const ID: ManagedDeviceId = ManagedDeviceId(uuid!("11112222-3333-4444-8555-666677778888"));

async fn one_managed(stand: &Stand, device: Value, actions: Value) {
    stand.graph("GET", MANAGED, page(&[device], None)).await;
    stand
        .graph(
            "GET",
            &format!("{MANAGED}/{ID}"),
            ok(&json!({ "id": ID, "deviceActionResults": actions })),
        )
        .await;
}

#[tokio::test]
async fn a_managed_device_comes_with_its_newest_rotation() {
    let stand = Stand::with_app_tokens().await;
    let device = json!({ "id": ID, "azureADDeviceId": DEVICE, "managementAgent": "mdm", "osVersion": "10.0.26100.2033", "serialNumber": "PF1234", "lastSyncDateTime": "2026-11-20T07:01:02Z" });
    let actions = json!([
        { "actionName": "rotateBitLockerKeys", "actionState": "done", "startDateTime": "2026-11-20T09:00:00Z", "errorCode": 0 },
        { "actionName": "ROTATEBITLOCKERKEYS", "actionState": "failed", "startDateTime": "2026-11-22T09:00:00Z", "errorCode": -2_016_281_112 },
        { "actionName": "rotateBitLockerKeys", "actionState": "pending", "startDateTime": "2026-11-21T09:00:00Z" },
        { "actionName": "syncDevice", "actionState": "done", "startDateTime": "2026-11-23T09:00:00Z" },
        { "actionName": null },
    ]);
    one_managed(&stand, device, actions).await;
    let managed = stand.entra.directory().list_managed(DEVICE).await.unwrap();
    assert_eq!(managed.len(), 1);
    assert_eq!((managed[0].id, managed[0].reachable), (ID, true));
    assert_eq!(
        (managed[0].os_version.as_deref(), managed[0].serial.as_deref()),
        (Some("10.0.26100.2033"), Some("PF1234"))
    );
    assert_eq!(managed[0].last_sync_at, Some("2026-11-20T07:01:02Z".parse().unwrap()));
    let expected = ActionResult {
        state: ActionState::Failed,
        started_at: Some("2026-11-22T09:00:00Z".parse().unwrap()),
        error_code: Some(-2_016_281_112),
    };
    assert_eq!(managed[0].rotation, Some(expected));
    let asked = stand.asked().await;
    assert!(
        asked
            .iter()
            .any(|it| it.contains(&format!("$filter=azureADDeviceId%20eq%20%27{DEVICE}%27&$select=id,"))),
        "{asked:?}"
    );
    assert!(
        asked
            .iter()
            .any(|it| it.ends_with(&format!("/{ID}?$select=id,lastSyncDateTime,deviceActionResults")))
    );
}

#[tokio::test]
async fn every_state_of_an_action_is_understood() {
    let states = [
        ("none", ActionState::Waiting),
        ("pending", ActionState::Waiting),
        ("active", ActionState::Waiting),
        ("done", ActionState::Done),
        ("failed", ActionState::Failed),
        ("notSupported", ActionState::NotSupported),
        ("canceled", ActionState::Cancelled),
        ("somethingNew", ActionState::Waiting),
    ];
    for (word, expected) in states {
        let stand = Stand::with_app_tokens().await;
        one_managed(
            &stand,
            json!({ "id": ID }),
            json!([{ "actionName": "rotateBitLockerKeys", "actionState": word }]),
        )
        .await;
        let managed = stand.entra.directory().list_managed(DEVICE).await.unwrap();
        assert_eq!(managed[0].rotation.as_ref().unwrap().state, expected, "{word}");
        assert_eq!(managed[0].rotation.as_ref().unwrap().error_code, None);
    }
}

#[tokio::test]
async fn agents_tell_whether_an_action_arrives() {
    let agents = [
        ("mdm", true),
        ("easMdm", true),
        ("intuneClient", true),
        ("configurationManagerClientMdm", true),
        ("configurationManagerClientMdmEas", true),
        ("microsoft365ManagedMdm", true),
        ("somethingNew", true),
        ("eas", false),
        ("jamf", false),
        ("unknown", false),
        ("configurationManagerClient", false),
    ];
    for (agent, reachable) in agents {
        let stand = Stand::with_app_tokens().await;
        one_managed(&stand, json!({ "id": ID, "managementAgent": agent }), Value::Null).await;
        let managed = stand.entra.directory().list_managed(DEVICE).await.unwrap();
        assert_eq!((managed[0].reachable, &managed[0].rotation), (reachable, &None), "{agent}");
    }
}

#[tokio::test]
async fn duplicates_stay_and_strangers_do_not() {
    let stand = Stand::with_app_tokens().await;
    let duplicate = Uuid::from_u128(7);
    let listed = json!([{ "id": ID, "azureADDeviceId": DEVICE, "lastSyncDateTime": "0001-01-01T00:00:00Z" }, { "id": duplicate, "azureADDeviceId": DEVICE },
        { "id": Uuid::from_u128(8), "azureADDeviceId": Uuid::from_u128(9) }]);
    stand.graph("GET", MANAGED, ok(&json!({ "value": listed }))).await;
    stand.graph("GET", &format!("{MANAGED}/{ID}"), ok(&json!({}))).await;
    let managed = stand.entra.directory().list_managed(DEVICE).await.unwrap();
    assert_eq!(managed.iter().map(|it| it.id.0).collect::<Vec<_>>(), [ID.0, duplicate]);
    assert_eq!(managed[0].last_sync_at, None, "the year 1 means: never");
    assert_eq!(managed[1].rotation, None, "removed since it was listed");
}

#[tokio::test]
async fn a_rotation_is_accepted_by_204_alone() {
    let path = format!("/beta/deviceManagement/managedDevices/{ID}/rotateBitLockerKeys");
    let expectations = [
        (204, Ok(()), 1),
        (200, Err(DirectoryError::Malformed), 1),
        (403, Err(DirectoryError::Refused), 1),
        (404, Err(DirectoryError::NotFound), 1),
        (429, Err(DirectoryError::Throttled { retry_after: None }), 1),
        (503, Err(DirectoryError::Failed { retry_after: None }), 1),
        (401, Err(DirectoryError::Unreachable), 2),
    ];
    for (status, expected, times) in expectations {
        let stand = Stand::with_app_tokens().await;
        stand.graph("POST", &path, ResponseTemplate::new(status)).await;
        assert_eq!(stand.entra.directory().order_rotation(ID).await, expected, "{status}");
        assert_eq!(stand.asked_of("rotateBitLockerKeys").await, times, "{status}");
        let request = stand.server.received_requests().await.unwrap().pop().unwrap();
        assert!(request.body.is_empty() && request.headers["content-length"] == "0");
    }
}

#[tokio::test]
async fn of_a_devices_entries_the_living_one_tells_who_holds_it() {
    let managed = |device: Value, user: Value, synced: &str| {
        json!({ "id": Uuid::from_u128(7), "azureADDeviceId": device, "deviceName": format!("PC {synced}"), "userId": user,
            "userPrincipalName": if user.is_null() { "" } else { "anna@contoso.example" }, "lastSyncDateTime": synced })
    };
    let (nil, other) = ("00000000-0000-0000-0000-000000000000", Uuid::from_u128(1));
    let (new, old) = ("2026-11-22T09:00:00Z", "2026-11-21T09:00:00Z");
    let stand = Stand::with_app_tokens().await;
    let link = format!("{}{MANAGED}2", stand.server.uri());
    let first = [
        managed(json!(DEVICE), json!(other), old),
        managed(json!(nil), json!(other), new),
        managed(json!(""), json!(other), new),
        managed(json!(null), json!(other), new),
        managed(json!(other), json!(null), new),
    ];
    let mut unreachable = managed(json!(DEVICE), json!(other), "2026-11-23T09:00:00Z");
    unreachable["managementAgent"] = json!("eas");
    let second = [
        managed(json!(DEVICE), json!(PERSON), new),
        managed(json!(DEVICE), json!(nil), "0001-01-01T00:00:00Z"),
        managed(json!(other), json!(PERSON), old),
        unreachable,
    ];
    stand.graph("GET", MANAGED, page(&first, Some(&link))).await;
    stand.graph("GET", &format!("{MANAGED}2"), page(&second, None)).await;
    let shared = HeldDevice {
        device: DeviceId(other),
        name: format!("PC {new}"),
        person: None,
        person_name: None,
    };
    let annas = HeldDevice {
        device: DEVICE,
        name: format!("PC {new}"),
        person: Some(PERSON),
        person_name: Some("anna@contoso.example".to_owned()),
    };
    assert_eq!(stand.entra.directory().list_held_devices().await, Ok(vec![shared, annas]));
    let query = stand.queries_of(MANAGED).await.remove(0);
    assert_eq!(query[0].1, "operatingSystem eq 'Windows'");
    assert_eq!(
        query[1].1,
        "id,azureADDeviceId,managementAgent,deviceName,userId,userPrincipalName,lastSyncDateTime"
    );
}
