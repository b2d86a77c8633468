use crate::stage::{Graph, Stage, text};
use reqwest::Method;
use serde_json::{Value, json};

const POLICIES: &str = "/beta/deviceManagement/configurationPolicies";
const ROTATION: &str = "device_vendor_msft_bitlocker_configurerecoverypasswordrotation";

fn policy(choice: u8) -> Value {
    json!({
        "name": "Rotate recovery passwords", "platforms": "windows10", "technologies": "mdm",
        "templateReference": { "templateId": "46ddfc50-d10f-4867-b852-9434254b3bff_1" },
        "settings": [{
            "@odata.type": "#microsoft.graph.deviceManagementConfigurationSetting",
            "settingInstance": {
                "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
                "settingDefinitionId": ROTATION,
                "choiceSettingValue": { "value": format!("{ROTATION}_{choice}"), "children": [] },
            },
        }],
    })
}

async fn assign(graph: &Graph<'_>, id: &str, assignments: Value) -> u16 {
    let body = json!({ "assignments": assignments });
    graph.send(Method::POST, &format!("{POLICIES}/{id}/assign"), &body).await.0
}

#[tokio::test]
async fn a_policy_that_is_made_counts_once_it_is_assigned() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    stage.put("/policies", json!({ "rotation": "unset" })).await;
    let app = stage.app().await;
    let (status, made) = app.send(Method::POST, POLICIES, &policy(1)).await;
    assert_eq!(
        (status, &made["isAssigned"], &made["settingCount"]),
        (201, &json!(false), &json!(1))
    );
    let id = text(&made["id"]);
    assert_eq!(app.all(POLICIES).await.0.len(), 2);
    let settings = app.ok(&format!("{POLICIES}/{id}/settings")).await;
    assert_eq!(settings["value"][0]["settingInstance"]["settingDefinitionId"], ROTATION);

    let outcome = async || {
        let record = format!(
            "deviceManagement/managedDevices/{}",
            text(&stage.device("DESKTOP-ANNA").await["managedDeviceIds"][0])
        );
        app.post(&format!("/beta/{record}/rotateBitLockerKeys")).await;
        app.ok(&format!("/v1.0/{record}")).await["deviceActionResults"][0]["actionState"].clone()
    };
    assert_eq!(outcome().await, "failed", "no PC has got it");
    let everybody = json!([{ "target": { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }]);
    assert_eq!(assign(&app, id, everybody).await, 200);
    assert_eq!(app.ok(&format!("{POLICIES}/{id}")).await["isAssigned"], true);
    assert_eq!(outcome().await, "done");
    assert_eq!(assign(&app, id, json!([])).await, 200);
    assert_eq!(outcome().await, "failed");
    assert_eq!(assign(&app, "11111111-1111-4111-8111-111111111111", json!([])).await, 404);
}

#[tokio::test]
async fn making_policies_takes_permission_role_and_a_whole_body() {
    let stage = Stage::new().await;
    let create = async |graph: &Graph<'_>, body: &Value| graph.send(Method::POST, POLICIES, body).await.0;
    assert_eq!(create(&stage.person("admin").await, &policy(2)).await, 403, "not consented");
    let granted = json!({ "delegated": ["DeviceManagementConfiguration.ReadWrite.All"] });
    stage.put("/permissions", granted).await;
    let admin = stage.person("admin").await;
    assert_eq!(
        create(&stage.person("helpdesk").await, &policy(2)).await,
        403,
        "not the role for it"
    );
    for member in ["name", "platforms", "technologies", "settings"] {
        let mut body = policy(2);
        body.as_object_mut().unwrap().remove(member);
        assert_eq!(create(&admin, &body).await, 400, "{member}");
    }
    let mut empty = policy(2);
    empty["settings"][0]["settingInstance"] = json!({});
    assert_eq!(create(&admin, &empty).await, 400);
    assert_eq!(create(&admin, &policy(2)).await, 201);
    assert_eq!(
        admin
            .send(Method::POST, &POLICIES.replace("beta", "v1.0"), &policy(2))
            .await
            .0,
        400,
        "beta only"
    );
}
