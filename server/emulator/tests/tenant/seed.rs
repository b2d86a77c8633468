use crate::stage::{KEYS, Stage, keys_of, text};
use serde_json::{Value, json};

fn keys(device: &Value) -> usize {
    device["keys"].as_array().unwrap().len()
}

#[tokio::test]
async fn the_story_is_complete() {
    let stage = Stage::new().await;
    let all = stage.state().await;
    let upns: Vec<&str> = all["users"]
        .as_array()
        .unwrap()
        .iter()
        .map(|user| text(&user["userPrincipalName"]))
        .collect();
    let names = [
        "owner",
        "manykeys",
        "nokey",
        "hybrid",
        "newhire",
        "manager",
        "guest",
        "disabled",
        "helpdesk",
        "technician",
        "security",
        "admin",
    ];
    assert_eq!(upns, names.map(|name| format!("{name}@contoso.example")));
    let disabled: Vec<&Value> = all["users"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|user| user["accountEnabled"] == false)
        .collect();
    assert_eq!(
        (disabled.len(), &disabled[0]["userPrincipalName"]),
        (1, &json!("disabled@contoso.example"))
    );

    let devices = all["devices"].as_array().unwrap();
    let owned: Vec<&Value> = devices
        .iter()
        .filter(|device| device["owner"] == "owner@contoso.example")
        .collect();
    assert_eq!(owned.len(), 2);
    assert_eq!(owned.iter().filter(|device| device["locked"] == true).count(), 1);
    assert!(
        owned
            .iter()
            .all(|device| device["operatingSystem"] == "Windows" && device["managed"] == true && keys(device) == 1)
    );

    let device = |name: &str| devices.iter().find(|device| device["displayName"] == name).unwrap();
    assert_eq!(keys(device("LAPTOP-MILAN")), 4);
    assert_eq!(device("Milan's Pixel 9")["operatingSystem"], "Android");
    assert_eq!(
        (keys(device("LAPTOP-NOOR")), &device("LAPTOP-NOOR")["locked"]),
        (0, &json!(true))
    );
    assert!(
        device("LAPTOP-NOOR")["screenKeyId"].is_string(),
        "it asks for a key that nobody has"
    );
    assert_eq!(
        (&device("DESKTOP-HUGO")["owner"], &device("DESKTOP-HUGO")["trustType"]),
        (&json!(null), &json!("ServerAd"))
    );
    assert_eq!(keys(device("LAPTOP-NINA")), 2);
    assert_eq!(device("LAPTOP-HANNA")["managed"], false);
    assert_eq!(device("DESKTOP-ADA")["osVersion"], "10.0.17763.6414");
}

#[tokio::test]
async fn a_look_over_the_whole_tenant_finds_something() {
    let stage = Stage::new().await;
    let (app, lobby, archive) = (
        stage.app().await,
        stage.device("PC-LOBBY").await,
        stage.device("PC-ARCHIVE").await,
    );
    assert_eq!(
        (&lobby["owner"], &lobby["primaryUser"], &lobby["managed"], keys(&lobby)),
        (&json!(null), &json!(null), &json!(true), 1)
    );
    let object = app.ok(&format!("/v1.0/devices/{}", text(&lobby["id"]))).await;
    assert_eq!(
        (&object["profileType"], &object["trustType"]),
        (&json!("Shared"), &json!("AzureAd"))
    );
    assert_eq!(archive["owner"], "manager@contoso.example");
    let (listed, _) = app.all(&keys_of(&archive)).await;
    assert_eq!(listed.len(), 187, "the directory keeps 200");
    let on_drive: Vec<&Value> = archive["keys"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|key| key["onDrive"] == true)
        .collect();
    assert_eq!(on_drive.len(), 1, "the others were never cleaned up");
}

#[tokio::test]
async fn the_same_seed_makes_the_same_tenant_and_another_does_not() {
    let (one, two) = (Stage::new().await, Stage::new().await);
    let other = Stage::with(|settings| settings.seed = 2).await;
    assert_eq!(one.state().await, two.state().await);
    let passwords = async |stage: &Stage| stage.device("LAPTOP-ANNA").await["keys"][0]["key"].clone();
    assert_ne!(passwords(&one).await, passwords(&other).await);
    assert_eq!(
        one.device("LAPTOP-ANNA").await["deviceId"],
        other.device("LAPTOP-ANNA").await["deviceId"]
    );
}

#[tokio::test]
async fn a_hundred_thousand_pcs_stand_beside_the_story_and_are_found_at_once() {
    let stage = Stage::with(|settings| settings.pcs = 100_000).await;
    let app = stage.app().await;
    let found = app.ok("/v1.0/devices?$filter=displayName eq 'PC-100000'").await;
    let device = &found["value"][0];
    let by_id = app
        .ok(&format!("/v1.0/devices(deviceId='{}')", text(&device["deviceId"])))
        .await;
    assert_eq!(by_id["displayName"], "PC-100000");
    let keys = app
        .ok(&format!("{KEYS}?$filter=deviceId eq '{}'", text(&device["deviceId"])))
        .await;
    assert_eq!(keys["value"].as_array().unwrap().len(), 1);
    let owners = app
        .ok(&format!("/v1.0/devices/{}/registeredOwners", text(&device["id"])))
        .await;
    assert_eq!(owners["value"][0]["userPrincipalName"], "person-100000@contoso.example");
    assert!(
        stage.running.tenant.read().await.users.len() < 20,
        "the sign-in page stays short"
    );
}
