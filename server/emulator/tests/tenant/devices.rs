use crate::stage::{Stage, text};
use reqwest::Method;
use serde_json::{Value, json};

const CAST: &str = "/v1.0/me/ownedDevices/microsoft.graph.device";

#[tokio::test]
async fn me_is_the_signed_in_person() {
    let stage = Stage::new().await;
    let me = stage
        .person("owner")
        .await
        .ok("/v1.0/me?$select=id,displayName,userPrincipalName")
        .await;
    let all = stage.state().await;
    let user = all["users"]
        .as_array()
        .unwrap()
        .iter()
        .find(|user| user["userPrincipalName"] == "owner@contoso.example");
    assert_eq!(
        (&me["id"], &me["displayName"]),
        (&user.unwrap()["id"], &user.unwrap()["displayName"])
    );
    assert!(me.get("mail").is_none(), "only what was selected");
    assert_eq!(stage.app().await.get("/v1.0/me").await.0, 400, "an app is nobody");
}

#[tokio::test]
async fn a_person_sees_the_owned_devices_and_no_others() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    let (devices, pages) = owner.all(&format!("{CAST}?$select=id,deviceId,displayName,trustType")).await;
    let names: Vec<&str> = devices.iter().map(|device| text(&device["displayName"])).collect();
    assert_eq!((names, pages), (vec!["LAPTOP-ANNA", "DESKTOP-ANNA"], 1));
    assert_eq!(devices[0].as_object().unwrap().len(), 4);
    assert_eq!(devices[0]["deviceId"], stage.device("LAPTOP-ANNA").await["deviceId"]);
    stage.put("/quirks", json!({ "pageSize": 1 })).await;
    assert_eq!(owner.all(CAST).await.1, 2);
    let mixed = owner.ok("/v1.0/me/ownedDevices").await;
    assert_eq!(mixed["value"][0]["@odata.type"], "#microsoft.graph.device");
    assert_eq!(
        stage.person("hybrid").await.ok(CAST).await["value"],
        json!([]),
        "hybrid-joined: no owner"
    );
}

#[tokio::test]
async fn user_read_alone_gives_limited_information() {
    let stage = Stage::new().await;
    let owner = stage.person_with("owner", "User.Read").await;
    let device = &owner.ok(CAST).await["value"][0];
    assert_eq!(device["displayName"], "LAPTOP-ANNA");
    assert!(device["isManaged"].is_null());
    stage.put("/quirks", json!({ "limitedInfo": "all" })).await;
    let device = &owner.ok(CAST).await["value"][0];
    assert!(device["displayName"].is_null() && device["id"].is_string());
    let more = stage.person_with("owner", "User.Read Device.Read.All").await;
    assert_eq!(more.ok(CAST).await["value"][0]["isManaged"], true);
    let keys = stage.person_with("owner", "BitlockerKey.Read.All").await;
    assert_eq!(keys.get(CAST).await.0, 403);
}

#[tokio::test]
async fn devices_are_found_by_either_id_and_by_name() {
    let stage = Stage::new().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    let (id, device_id) = (text(&laptop["id"]), text(&laptop["deviceId"]));
    assert_ne!(id, device_id);
    for path in [
        format!("/v1.0/devices/{id}"),
        format!("/v1.0/devices(deviceId='{device_id}')"),
        format!("/v1.0/devices(deviceId=%27{device_id}%27)"),
    ] {
        assert_eq!(app.ok(&path).await["displayName"], "LAPTOP-ANNA", "{path}");
    }
    for filter in [
        format!("deviceId eq '{device_id}'"),
        "displayName eq 'laptop-anna'".to_owned(),
    ] {
        let found = app.ok(&format!("/v1.0/devices?$filter={filter}")).await;
        assert_eq!(
            (found["value"].as_array().unwrap().len(), &found["value"][0]["id"]),
            (1, &laptop["id"])
        );
    }
    let laptops = app
        .ok("/v1.0/devices?$filter=startswith(displayName,'LAPTOP') and trustType eq 'AzureAd'&$top=3")
        .await;
    assert_eq!(laptops["value"].as_array().unwrap().len(), 3);
    assert!(laptops["@odata.nextLink"].is_string());
    assert_eq!(
        app.get(&format!("/v1.0/devices/{device_id}")).await.0,
        404,
        "the registration id is not the object id"
    );
    assert_eq!(app.get("/v1.0/devices?$filter=model eq 'x'").await.0, 400);
    assert_eq!(
        stage.person_with("owner", "User.Read").await.get("/v1.0/devices").await.0,
        403
    );
}

#[tokio::test]
async fn devices_are_paged_and_several_are_asked_for_at_once() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let windows = "/v1.0/devices?$filter=operatingSystem eq 'Windows'";
    let (all, _) = app.all(windows).await;
    assert!(all.iter().all(|device| device["operatingSystem"] == "Windows"));
    stage.put("/quirks", json!({ "collectionPageSize": 5 })).await;
    let (found, pages) = app.all(windows).await;
    assert_eq!((found.len(), pages), (all.len(), all.len().div_ceil(5)));
    assert_eq!(app.all(&format!("{windows}&$top=4")).await.1, all.len().div_ceil(4));
    let two = "displayName eq 'LAPTOP-ANNA' or displayName eq 'DESKTOP-ANNA' and trustType eq 'AzureAd'";
    assert_eq!(
        app.get(&format!("/v1.0/devices?$filter={two}")).await.0,
        400,
        "trustType knows no or"
    );
    let two = "displayName eq 'LAPTOP-ANNA' or displayName eq 'DESKTOP-ANNA'";
    assert_eq!(app.all(&format!("/v1.0/devices?$filter={two}")).await.0.len(), 2);
}

#[tokio::test]
async fn managed_devices_are_found_by_what_stands_on_them() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let (all, _) = app.all("/v1.0/deviceManagement/managedDevices").await;
    let laptop = all.iter().find(|record| record["deviceName"] == "LAPTOP-ANNA").unwrap();
    assert_eq!(laptop["isEncrypted"], true);
    for (filter, found) in [
        (format!("serialNumber eq '{}'", text(&laptop["serialNumber"])), 1),
        ("deviceName eq 'LAPTOP-ANNA'".to_owned(), 1),
        (format!("userId eq '{}'", text(&laptop["userId"])), 2),
        (
            "operatingSystem eq 'Windows'".to_owned(),
            all.iter().filter(|record| record["operatingSystem"] == "Windows").count(),
        ),
    ] {
        let path = format!("/v1.0/deviceManagement/managedDevices?$filter={filter}");
        assert_eq!(app.all(&path).await.0.len(), found, "{filter}");
    }
    let hybrid = all.iter().find(|record| record["deviceName"] == "DESKTOP-HUGO").unwrap();
    assert_eq!(hybrid["userId"], "", "no primary user");
}

#[tokio::test]
async fn counting_needs_the_consistency_level() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let path = "/v1.0/devices?$count=true&$top=2&$filter=operatingSystem eq 'Windows'";
    assert!(app.ok(path).await.get("@odata.count").is_none());
    let request = app.request(Method::GET, path).header("ConsistencyLevel", "eventual");
    let body: Value = request.send().await.unwrap().json().await.unwrap();
    let pcs = app.all("/v1.0/devices?$filter=operatingSystem eq 'Windows'").await.0.len();
    assert_eq!(body["@odata.count"], pcs);
}

#[tokio::test]
async fn a_device_has_one_registered_owner_or_none() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for (name, owner) in [("LAPTOP-ANNA", Some("owner@contoso.example")), ("DESKTOP-HUGO", None)] {
        let device = stage.device(name).await;
        let owners = app
            .ok(&format!("/v1.0/devices/{}/registeredOwners", text(&device["id"])))
            .await;
        let names: Vec<&str> = owners["value"]
            .as_array()
            .unwrap()
            .iter()
            .map(|user| text(&user["userPrincipalName"]))
            .collect();
        assert_eq!(names, Vec::from_iter(owner));
    }
}

#[tokio::test]
async fn intune_has_records_none_one_or_a_stale_one_too() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for (name, count) in [("LAPTOP-HANNA", 0), ("LAPTOP-ANNA", 1), ("LAPTOP-SAMIR", 2)] {
        let device = stage.device(name).await;
        let path = format!(
            "deviceManagement/managedDevices?$filter=azureADDeviceId eq '{}'",
            text(&device["deviceId"])
        );
        let found = app.ok(&format!("/v1.0/{path}")).await;
        let records = found["value"].as_array().unwrap();
        assert_eq!(records.len(), count, "{name}");
        for record in records {
            assert_eq!(record["azureADDeviceId"], device["deviceId"]);
            assert!(record.get("joinType").is_none(), "beta alone has it");
        }
        if count == 1 {
            assert_eq!(
                app.ok(&format!("/beta/{path}")).await["value"][0]["joinType"],
                "azureADJoined"
            );
        }
    }
}

#[tokio::test]
async fn people_without_a_role_see_nothing_in_intune_but_their_own() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    let (status, body) = owner.get("/v1.0/deviceManagement/managedDevices").await;
    assert_eq!(status, 403);
    let nested: Value = serde_json::from_str(text(&body["error"]["message"])).unwrap();
    assert!(nested["Message"].is_string(), "Intune nests JSON in the message");
    assert_eq!(
        owner.ok("/v1.0/me/managedDevices").await["value"].as_array().unwrap().len(),
        2
    );
    stage
        .person("helpdesk")
        .await
        .ok("/v1.0/deviceManagement/managedDevices")
        .await;
    let id = owner.ok("/v1.0/me?$select=id").await["id"].clone();
    let theirs = format!("/v1.0/users/{}/managedDevices", text(&id));
    assert_eq!(stage.app().await.ok(&theirs).await["value"].as_array().unwrap().len(), 2);
    assert_eq!(stage.person("nokey").await.get(&theirs).await.0, 403);
}

#[tokio::test]
async fn an_account_that_is_disabled_meanwhile_is_refused() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    owner.ok("/v1.0/me").await;
    for user in &mut stage.running.tenant.write().await.users {
        user.account_enabled = false;
    }
    assert_eq!(owner.get("/v1.0/me").await.0, 401);
}
