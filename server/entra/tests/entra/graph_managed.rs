//! Intune: managed devices, rotation, policies.

use domain::device::{ActionResult, ActionState, RotationPolicy, RotationSetting};
use domain::id::ManagedDeviceId;
use domain::ports::{Directory as _, DirectoryError};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::ResponseTemplate;

use crate::graph_keys::DEVICE;
use crate::stand::Stand;

const MANAGED: &str = "/v1.0/deviceManagement/managedDevices";
const POLICIES: &str = "/beta/deviceManagement/configurationPolicies";
const ID: ManagedDeviceId = ManagedDeviceId(uuid!("11112222-3333-4444-8555-666677778888"));
const ROTATION: &str = "device_vendor_msft_bitlocker_configurerecoverypasswordrotation";
const PARENT: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions";

async fn stand() -> Stand {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    stand
}

fn ok(body: Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

async fn one_managed(stand: &Stand, device: Value, actions: Value) {
    stand.graph("GET", MANAGED, ok(json!({ "value": [device] }))).await;
    stand
        .graph(
            "GET",
            &format!("{MANAGED}/{ID}"),
            ok(json!({ "id": ID, "deviceActionResults": actions })),
        )
        .await;
}

#[tokio::test]
async fn a_managed_device_comes_with_its_newest_rotation() {
    let stand = stand().await;
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
        let stand = stand().await;
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
        let stand = stand().await;
        one_managed(&stand, json!({ "id": ID, "managementAgent": agent }), Value::Null).await;
        let managed = stand.entra.directory().list_managed(DEVICE).await.unwrap();
        assert_eq!((managed[0].reachable, &managed[0].rotation), (reachable, &None), "{agent}");
    }
}

#[tokio::test]
async fn duplicates_stay_and_strangers_do_not() {
    let stand = stand().await;
    let duplicate = Uuid::from_u128(7);
    let listed = json!([{ "id": ID, "azureADDeviceId": DEVICE, "lastSyncDateTime": "0001-01-01T00:00:00Z" }, { "id": duplicate, "azureADDeviceId": DEVICE },
        { "id": Uuid::from_u128(8), "azureADDeviceId": Uuid::from_u128(9) }]);
    stand.graph("GET", MANAGED, ok(json!({ "value": listed }))).await;
    stand.graph("GET", &format!("{MANAGED}/{ID}"), ok(json!({}))).await;
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
        let stand = stand().await;
        stand.graph("POST", &path, ResponseTemplate::new(status)).await;
        assert_eq!(stand.entra.directory().order_rotation(ID).await, expected, "{status}");
        assert_eq!(stand.asked_of("rotateBitLockerKeys").await, times, "{status}");
        let request = stand.server.received_requests().await.unwrap().pop().unwrap();
        assert!(request.body.is_empty() && request.headers["content-length"] == "0");
    }
}

fn choice(definition: &str, option: u8, children: &Value) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "settingDefinitionId": definition,
        "choiceSettingValue": { "value": format!("{definition}_{option}"), "children": children },
    })
}

fn setting(instance: &Value) -> Value {
    json!({ "id": "0", "settingInstance": instance })
}

fn recovery_options(save: u8, require: u8) -> Value {
    let child = |name: &str, option| choice(&format!("{PARENT}_{name}"), option, &json!([]));
    let children = json!([
        child("osactivedirectorybackup_name", save),
        child("osrequireactivedirectorybackup_name", require)
    ]);
    setting(&choice(PARENT, 1, &children))
}

async fn policy(stand: &Stand, id: u128, settings: Value) {
    stand
        .graph(
            "GET",
            &format!("{POLICIES}/{}/settings", Uuid::from_u128(id)),
            ok(json!({ "value": settings })),
        )
        .await;
}

fn listed(id: u128, assigned: bool, family: Option<&str>) -> Value {
    json!({ "id": Uuid::from_u128(id), "name": "p", "isAssigned": assigned, "templateReference": { "templateFamily": family } })
}

#[tokio::test]
async fn policies_that_disagree_on_a_setting_say_nothing_of_it() {
    let stand = stand().await;
    let policies = json!([
        listed(1, true, Some("endpointSecurityDiskEncryption")),
        listed(2, true, Some("none")),
        listed(3, false, Some("endpointSecurityDiskEncryption")),
        listed(4, true, Some("endpointSecurityFirewall")),
    ]);
    stand.graph("GET", POLICIES, ok(json!({ "value": policies }))).await;
    policy(
        &stand,
        1,
        json!([setting(&choice(ROTATION, 2, &json!([]))), recovery_options(1, 1)]),
    )
    .await;
    policy(
        &stand,
        2,
        json!([setting(&choice(ROTATION, 1, &json!([]))), recovery_options(1, 0)]),
    )
    .await;
    policy(&stand, 3, json!([setting(&choice(ROTATION, 0, &json!([])))])).await;
    policy(&stand, 4, json!([setting(&choice(ROTATION, 0, &json!([])))])).await;
    let said = stand.entra.directory().rotation_policy().await.unwrap();
    let expected = RotationPolicy {
        rotation: None,
        save_to_directory: Some(true),
        require_stored: None,
    };
    assert_eq!(said, expected);
    assert_eq!(
        stand.asked_of("/settings").await,
        2,
        "only the assigned ones that can say something"
    );
}

#[tokio::test]
async fn every_value_of_the_rotation_setting_is_understood() {
    for (option, expected) in [
        (0, Some(RotationSetting::Off)),
        (1, Some(RotationSetting::EntraJoined)),
        (2, Some(RotationSetting::EntraAndHybridJoined)),
        (7, None),
    ] {
        let stand = stand().await;
        stand
            .graph("GET", POLICIES, ok(json!({ "value": [listed(1, true, None)] })))
            .await;
        policy(
            &stand,
            1,
            json!([setting(&choice(&ROTATION.to_ascii_uppercase(), option, &json!([])))]),
        )
        .await;
        let said = stand.entra.directory().rotation_policy().await.unwrap();
        assert_eq!(
            said,
            RotationPolicy {
                rotation: expected,
                ..RotationPolicy::default()
            }
        );
    }
}

#[tokio::test]
async fn policies_that_may_not_be_read_say_nothing() {
    let stand = stand().await;
    stand.graph("GET", POLICIES, ResponseTemplate::new(403)).await;
    assert_eq!(stand.entra.directory().rotation_policy().await, Ok(RotationPolicy::default()));
}

#[tokio::test]
async fn policies_are_read_once_a_minute_and_a_failure_is_not_kept() {
    let stand = stand().await;
    stand.graph("GET", POLICIES, ResponseTemplate::new(500)).await;
    let directory = stand.entra.directory();
    assert!(directory.rotation_policy().await.is_err());
    stand.server.reset().await;
    stand.graph("GET", POLICIES, ok(json!({ "value": [] }))).await;
    for (forward, asked) in [(0, 1), (59, 1), (1, 2)] {
        stand.clock.forward(forward);
        assert_eq!(directory.rotation_policy().await, Ok(RotationPolicy::default()));
        assert_eq!(stand.asked_of(POLICIES).await, asked);
    }
}
