use crate::stage::{OS, Stage, current, key_path, keys_of, text};
use reqwest::Method;
use serde_json::{Value, json};

async fn hand_over(stage: &Stage, device: &Value, change: Value) -> u16 {
    let path = format!("/pcs/{}", text(&device["deviceId"]));
    stage.control(Method::PUT, &path, Some(change)).await.0
}

#[tokio::test]
async fn the_old_keys_stay_behind_when_a_pc_changes_hands() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, laptop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let old = key_path(current(&laptop, OS));
    stage.pass(60);
    assert_eq!(hand_over(&stage, &laptop, json!({ "owner": "newhire" })).await, 200);
    let (owner, newhire) = (stage.person("owner").await, stage.person("newhire").await);
    let devices_of = async |id: &str| app.ok(&format!("/v1.0/users/{id}@contoso.example/ownedDevices")).await["value"].clone();
    assert_eq!(devices_of("owner").await.as_array().unwrap().len(), 1);
    assert_eq!(devices_of("newhire").await.as_array().unwrap().len(), 2);
    assert_eq!(owner.get(&old).await.0, 403, "no longer theirs");
    assert_eq!(newhire.get(&old).await.0, 403, "from before");
    assert_eq!(newhire.ok(&keys_of(&laptop)).await["value"], json!([]));

    let id = text(&laptop["managedDeviceIds"][0]);
    app.post(&format!("/beta/deviceManagement/managedDevices/{id}/rotateBitLockerKeys"))
        .await;
    let new = stage.device("DESKTOP-ANNA").await;
    newhire.ok(&format!("{}?$select=key", key_path(current(&new, OS)))).await;
}

#[tokio::test]
async fn owner_and_primary_user_are_two_things() {
    let stage = Stage::new().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    assert_eq!(hand_over(&stage, &laptop, json!({ "primaryUser": "manager" })).await, 200);
    let record = async |device: &Value| {
        let id = text(&device["managedDeviceIds"][0]);
        app.ok(&format!("/v1.0/deviceManagement/managedDevices/{id}")).await
    };
    assert_eq!(record(&laptop).await["userPrincipalName"], "manager@contoso.example");
    assert_eq!(stage.device("LAPTOP-ANNA").await["owner"], "owner@contoso.example");
    let managed = "/v1.0/users/manager@contoso.example/managedDevices";
    assert_eq!(app.ok(managed).await["value"].as_array().unwrap().len(), 2);
    hand_over(&stage, &laptop, json!({ "primaryUser": null, "owner": null })).await;
    let nobody = stage.device("LAPTOP-ANNA").await;
    assert_eq!((&nobody["owner"], &nobody["primaryUser"]), (&Value::Null, &Value::Null));
    assert_eq!(record(&laptop).await["userId"], "");

    let wrong = json!({ "primaryUser": "manager", "owner": "nobody" });
    assert_eq!(hand_over(&stage, &laptop, wrong).await, 400);
    assert_eq!(stage.device("LAPTOP-ANNA").await, nobody, "nothing half done");
}

#[tokio::test]
async fn the_primary_user_of_a_hybrid_joined_pc_becomes_its_owner() {
    let stage = Stage::new().await;
    let desktop = stage.device("DESKTOP-HUGO").await;
    hand_over(&stage, &desktop, json!({ "primaryUser": "hybrid" })).await;
    let owned = stage.person("hybrid").await.ok("/v1.0/me/ownedDevices").await;
    assert_eq!(owned["value"][0]["displayName"], "DESKTOP-HUGO");
}
