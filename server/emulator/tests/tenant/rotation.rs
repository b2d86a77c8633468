mod after_use;

use crate::stage::{Graph, OS, Stage, current, key_path, keys_of, text};
use serde_json::{Value, json};

fn rotate_path(device: &Value) -> String {
    format!(
        "/beta/deviceManagement/managedDevices/{}/rotateBitLockerKeys",
        text(&device["managedDeviceIds"][0])
    )
}

async fn action(app: &Graph<'_>, device: &Value) -> Value {
    let id = text(&device["managedDeviceIds"][0]);
    let path = format!("/v1.0/deviceManagement/managedDevices/{id}?$select=id,lastSyncDateTime,deviceActionResults");
    app.ok(&path).await["deviceActionResults"][0].clone()
}

#[tokio::test]
async fn the_whole_story_of_a_disclosed_key() {
    let stage = Stage::new().await;
    let (owner, app) = (stage.person("owner").await, stage.app().await);
    let laptop = stage.device("LAPTOP-ANNA").await;
    let old = current(&laptop, OS).clone();
    let password = owner.ok(&format!("{}?$select=key", key_path(&old))).await["key"].clone();

    assert_eq!(app.post(&rotate_path(&laptop)).await, 204);
    let pending = action(&app, &laptop).await;
    assert_eq!(
        (&pending["actionName"], &pending["actionState"]),
        (&json!("rotateBitLockerKeys"), &json!("pending"))
    );
    stage.pass(60);
    assert_eq!(action(&app, &laptop).await, pending, "a locked PC does nothing");

    assert_eq!(stage.unlock(&laptop, text(&password)).await.0, 200);
    assert_eq!(stage.press(&laptop, "check-in").await.0, 200);
    let done = action(&app, &laptop).await;
    assert_eq!((&done["actionState"], &done["errorCode"]), (&json!("done"), &json!(0)));
    assert!(text(&done["lastUpdatedDateTime"]) > text(&done["startDateTime"]));

    let after = stage.device("LAPTOP-ANNA").await;
    let new = current(&after, OS);
    assert_ne!(new["id"], old["id"]);
    assert!(text(&new["createdDateTime"]) > text(&old["createdDateTime"]));
    let listed = owner.ok(&keys_of(&laptop)).await["value"].clone();
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &new["id"]));
    assert_eq!(owner.get(&key_path(&old)).await.0, 404);
    let retired = after["keys"]
        .as_array()
        .unwrap()
        .iter()
        .find(|key| key["id"] == old["id"])
        .unwrap();
    assert_eq!(retired["retired"], true, "the state still lists it");

    stage.press(&laptop, "lock").await;
    assert_eq!(
        stage.unlock(&laptop, text(&password)).await.1["kind"],
        "wrongKey",
        "worthless now"
    );
    assert_eq!(stage.unlock(&laptop, text(&new["key"])).await.0, 200);
}

#[tokio::test]
async fn without_a_delay_an_online_pc_rotates_within_the_request() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    assert_eq!(app.post(&rotate_path(&desktop)).await, 204);
    assert_eq!(action(&app, &desktop).await["actionState"], "done");
}

#[tokio::test]
async fn the_order_is_beta_only_and_needs_the_permission_and_a_role() {
    let stage = Stage::new().await;
    let desktop = stage.device("DESKTOP-ANNA").await;
    let path = rotate_path(&desktop);
    let app = stage.app().await;
    assert_eq!(app.post(&path.replace("/beta/", "/v1.0/")).await, 400);
    assert_eq!(
        stage.person("owner").await.post(&path).await,
        403,
        "plain people cannot rotate"
    );
    assert_eq!(
        app.post("/beta/deviceManagement/managedDevices/11111111-1111-4111-8111-111111111111/rotateBitLockerKeys")
            .await,
        404
    );
    stage
        .running
        .tenant
        .write()
        .await
        .app
        .application
        .retain(|role| !role.contains("ReadWrite"));
    assert_eq!(stage.app().await.post(&path).await, 403);
    assert!(action(&app, &desktop).await.is_null(), "nothing was ordered");
}

#[tokio::test]
async fn each_of_the_three_policies_is_needed() {
    for policies in [
        json!({ "rotation": "off" }),
        json!({ "rotation": "unset" }),
        json!({ "saveToEntra": false }),
        json!({ "requireStore": false }),
    ] {
        let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
        stage.put("/policies", policies.clone()).await;
        let (app, before) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
        assert_eq!(app.post(&rotate_path(&before)).await, 204);
        let failed = action(&app, &before).await;
        assert_eq!(failed["actionState"], "failed", "{policies}");
        assert_ne!(failed["errorCode"], 0);
        assert_eq!(stage.device("DESKTOP-ANNA").await["keys"], before["keys"]);
    }
}

#[tokio::test]
async fn hybrid_joined_pcs_rotate_when_rotation_is_on_for_both() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-HUGO").await);
    stage.unlock(&desktop, text(&current(&desktop, OS)["key"])).await;
    stage.put("/policies", json!({ "rotation": "entra" })).await;
    app.post(&rotate_path(&desktop)).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "failed");
    stage.put("/policies", json!({ "rotation": "both" })).await;
    app.post(&rotate_path(&desktop)).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "done");
}

#[tokio::test]
async fn an_unset_policy_rotates_where_the_quirk_says_so() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    stage.put("/policies", json!({ "rotation": "unset" })).await;
    stage.put("/quirks", json!({ "unsetRotates": true })).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    app.post(&rotate_path(&desktop)).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "done");
}

#[tokio::test]
async fn an_old_windows_does_not_support_it() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, old) = (stage.app().await, stage.device("DESKTOP-ADA").await);
    assert_eq!(app.post(&rotate_path(&old)).await, 204);
    assert_eq!(action(&app, &old).await["actionState"], "notSupported");
    assert_eq!(stage.device("DESKTOP-ADA").await["keys"], old["keys"]);
    let phone = stage.device("Milan's Pixel 9").await;
    assert_eq!(app.post(&rotate_path(&phone)).await, 400);
}

#[tokio::test]
async fn a_stale_record_takes_the_order_and_nothing_happens() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-SAMIR").await);
    let filter = format!("$filter=azureADDeviceId eq '{}'", text(&laptop["deviceId"]));
    let records = app.ok(&format!("/v1.0/deviceManagement/managedDevices?{filter}")).await;
    let leftover = records["value"]
        .as_array()
        .unwrap()
        .iter()
        .min_by_key(|record| text(&record["lastSyncDateTime"]))
        .unwrap();
    let leftover = json!({ "managedDeviceIds": [leftover["id"]] });
    assert_ne!(leftover["managedDeviceIds"], laptop["managedDeviceIds"]);
    assert_eq!(app.post(&rotate_path(&leftover)).await, 204);
    stage.press(&laptop, "check-in").await;
    assert_eq!(action(&app, &leftover).await["actionState"], "pending");
    assert_eq!(stage.device("LAPTOP-SAMIR").await["keys"], laptop["keys"]);
    assert_eq!(app.post(&rotate_path(&laptop)).await, 204);
    assert_eq!(action(&app, &laptop).await["actionState"], "done");
}

#[tokio::test]
async fn a_pc_that_intune_does_not_know_cannot_be_told() {
    let stage = Stage::new().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-HANNA").await);
    let filter = format!("$filter=azureADDeviceId eq '{}'", text(&laptop["deviceId"]));
    let records = app.ok(&format!("/v1.0/deviceManagement/managedDevices?{filter}")).await;
    assert_eq!(records["value"], json!([]));
    let no_record = json!({ "managedDeviceIds": [laptop["deviceId"]] });
    assert_eq!(
        app.post(&rotate_path(&no_record)).await,
        404,
        "the registration id is no record's id"
    );
    assert_eq!(stage.press(&laptop, "check-in").await.0, 200);
    assert_eq!(stage.device("LAPTOP-HANNA").await["keys"], laptop["keys"]);
}

#[tokio::test]
async fn a_shorter_delay_counts_for_what_is_arranged_already() {
    let stage = Stage::new().await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    app.post(&rotate_path(&desktop)).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "pending");
    stage
        .put(
            &format!("/pcs/{}", text(&desktop["deviceId"])),
            json!({ "checkInSeconds": 0 }),
        )
        .await;
    assert_eq!(action(&app, &desktop).await["actionState"], "done");
}

#[tokio::test]
async fn removable_drives_keep_their_key_and_fixed_ones_do_not() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let app = stage.app().await;
    let with_stick = stage.device("LAPTOP-ADA").await;
    app.post(&rotate_path(&with_stick)).await;
    let after = stage.device("LAPTOP-ADA").await;
    assert_eq!(
        current(&after, "removableDataVolume")["id"],
        current(&with_stick, "removableDataVolume")["id"]
    );
    assert_ne!(current(&after, OS)["id"], current(&with_stick, OS)["id"]);

    let with_data = stage.device("LAPTOP-MILAN").await;
    stage.unlock(&with_data, text(&current(&with_data, OS)["key"])).await;
    app.post(&rotate_path(&with_data)).await;
    let after = stage.device("LAPTOP-MILAN").await;
    assert_ne!(
        current(&after, "fixedDataVolume")["id"],
        current(&with_data, "fixedDataVolume")["id"]
    );
    assert_eq!(
        app.all(&keys_of(&after)).await.0.len(),
        4,
        "two new ones, and the two that had left the drive long before"
    );
}

#[tokio::test]
async fn an_offline_pc_stays_pending_until_it_is_back() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let pc = format!("/pcs/{}", text(&desktop["deviceId"]));
    stage.put(&pc, json!({ "online": false })).await;
    app.post(&rotate_path(&desktop)).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "pending");
    assert_eq!(stage.press(&desktop, "check-in").await.0, 409);
    stage.put(&pc, json!({ "online": true })).await;
    assert_eq!(action(&app, &desktop).await["actionState"], "done");
}

#[tokio::test]
async fn an_action_may_pass_through_active() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "passesActive": true })).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    app.post(&rotate_path(&desktop)).await;
    for state in ["active", "done"] {
        stage.press(&desktop, "check-in").await;
        assert_eq!(action(&app, &desktop).await["actionState"], state);
    }
}

#[tokio::test]
async fn with_200_keys_in_the_directory_the_backup_fails() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let app = stage.app().await;
    let desktop = stage.device("DESKTOP-ANNA").await;
    {
        let mut tenant = stage.running.tenant.write().await;
        let position = tenant.fleet.position(text(&desktop["deviceId"]).parse().unwrap()).unwrap();
        let mut leftover = tenant.fleet[position].keys[0].clone();
        leftover.on_drive = false;
        for _ in 1..200 {
            leftover.id = tenant.random_id();
            tenant.fleet.add_key(position, leftover.clone());
        }
    }
    app.post(&rotate_path(&desktop)).await;
    let failed = action(&app, &desktop).await;
    assert_eq!(
        (&failed["actionState"], &failed["errorCode"]),
        (&json!("failed"), &json!(-2_145_647_536))
    );
    assert_eq!(
        current(&stage.device("DESKTOP-ANNA").await, OS)["id"],
        current(&desktop, OS)["id"]
    );
}

#[tokio::test]
async fn synchronising_makes_an_online_pc_check_in() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let id = text(&desktop["managedDeviceIds"][0]);
    let path = format!("/v1.0/deviceManagement/managedDevices/{id}");
    let before = app.ok(&path).await["lastSyncDateTime"].clone();
    assert_eq!(app.post(&format!("{path}/syncDevice")).await, 204);
    assert_ne!(app.ok(&path).await["lastSyncDateTime"], before);
}
