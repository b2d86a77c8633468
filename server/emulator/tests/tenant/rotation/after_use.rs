use super::{action, rotate_path};
use crate::stage::{OS, Stage, current, key_path, keys_of, text};
use serde_json::{Value, json};

const AUDITS: &str = "/v1.0/auditLogs/directoryAudits";
const INTUNE_AUDITS: &str = "/v1.0/deviceManagement/auditEvents";

/// Restarts the PC into its recovery screen if it runs, unlocks it with the key of its Windows drive and lets it check in.
async fn unlock_and_check_in(stage: &Stage, name: &str) -> Value {
    let device = stage.device(name).await;
    stage.press(&device, "lock").await;
    let password = text(&current(&device, OS)["key"]);
    assert_eq!(stage.unlock(&device, password).await.0, 200);
    stage.pass(60);
    assert_eq!(stage.press(&device, "check-in").await.0, 200);
    stage.device(name).await
}

#[tokio::test]
async fn a_used_password_is_replaced_without_an_order() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "rotatesAfterUse": true })).await;
    let (owner, app) = (stage.person("owner").await, stage.app().await);
    let laptop = stage.device("LAPTOP-ANNA").await;
    let old = current(&laptop, OS);
    assert_eq!(stage.unlock(&laptop, text(&old["key"])).await.0, 200);
    assert_eq!(owner.get(&key_path(old)).await.0, 200, "not before the check-in");

    stage.pass(60);
    stage.press(&laptop, "check-in").await;
    let after = stage.device("LAPTOP-ANNA").await;
    let new = current(&after, OS);
    assert!(text(&new["createdDateTime"]) > text(&old["createdDateTime"]));
    let listed = owner.ok(&keys_of(&laptop)).await["value"].clone();
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["id"]), (1, &new["id"]));
    assert_eq!(owner.get(&key_path(old)).await.0, 404);

    let (entries, _) = app.all(&format!("{AUDITS}?$orderby=activityDateTime")).await;
    let entries: Vec<_> = entries
        .iter()
        .map(|entry| (&entry["activityDisplayName"], &entry["targetResources"][0]["displayName"]))
        .collect();
    assert_eq!(
        entries,
        [
            (&json!("Add BitLocker key"), &new["id"]),
            (&json!("Delete BitLocker key"), &old["id"])
        ]
    );
    assert!(action(&app, &laptop).await.is_null(), "nobody ordered it");
    assert_eq!(app.ok(INTUNE_AUDITS).await["value"], json!([]));

    stage.press(&laptop, "check-in").await;
    assert_eq!(stage.device("LAPTOP-ANNA").await["keys"], after["keys"], "once for each use");
}

#[tokio::test]
async fn without_the_quirk_a_used_password_stays() {
    let stage = Stage::new().await;
    let (app, before) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    assert_eq!(unlock_and_check_in(&stage, "LAPTOP-ANNA").await["keys"], before["keys"]);
    assert_eq!(app.ok(AUDITS).await["value"], json!([]));
    assert!(action(&app, &before).await.is_null());
}

#[tokio::test]
async fn a_used_password_stays_where_an_ordered_rotation_would_fail() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "rotatesAfterUse": true })).await;
    stage.put("/policies", json!({ "rotation": "entra" })).await;
    for (name, why) in [
        ("DESKTOP-HUGO", "rotation is off for hybrid-joined PCs"),
        ("DESKTOP-ADA", "its Windows is too old"),
        ("LAPTOP-HANNA", "Intune does not manage it"),
    ] {
        let before = stage.device(name).await;
        let after = unlock_and_check_in(&stage, name).await;
        assert_eq!(after["keys"], before["keys"], "{name}: {why}");
    }
    stage.put("/policies", json!({ "rotation": "both" })).await;
    let before = stage.device("DESKTOP-HUGO").await;
    let after = unlock_and_check_in(&stage, "DESKTOP-HUGO").await;
    assert_ne!(current(&after, OS)["id"], current(&before, OS)["id"]);
}

#[tokio::test]
async fn an_open_order_replaces_a_used_password_once() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "rotatesAfterUse": true })).await;
    let (app, before) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    assert_eq!(app.post(&rotate_path(&before)).await, 204);
    let after = unlock_and_check_in(&stage, "LAPTOP-ANNA").await;
    assert_eq!(action(&app, &before).await["actionState"], "done");
    let count = |device: &Value| device["keys"].as_array().unwrap().len();
    assert_eq!(count(&after), count(&before) + 1);
}
