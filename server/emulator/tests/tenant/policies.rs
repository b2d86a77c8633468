use crate::stage::{Stage, text};
use reqwest::Method;
use serde_json::{Value, json};

const POLICIES: &str = "/beta/deviceManagement/configurationPolicies";

/// All setting instances by definition id, children included, with their choice.
fn choices(settings: &[Value]) -> Vec<(String, String)> {
    fn walk(instance: &Value, found: &mut Vec<(String, String)>) {
        let id = text(&instance["settingDefinitionId"]).to_owned();
        let value = &instance["choiceSettingValue"];
        let choice = text(&value["value"]).strip_prefix(&format!("{id}_")).unwrap().to_owned();
        found.push((id.strip_prefix("device_vendor_msft_bitlocker_").unwrap().to_owned(), choice));
        for child in value["children"].as_array().unwrap() {
            walk(child, found);
        }
    }
    let mut found = Vec::new();
    for setting in settings {
        walk(&setting["settingInstance"], &mut found);
    }
    found
}

#[tokio::test]
async fn the_tenant_switch_is_read() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for (set, read) in [
        (json!(false), json!(false)),
        (json!(null), json!(null)),
        (json!(true), json!(true)),
    ] {
        stage.put("/policies", json!({ "selfService": set })).await;
        let policy = app.ok("/v1.0/policies/authorizationPolicy").await;
        assert_eq!(
            policy["defaultUserRolePermissions"]["allowedToReadBitlockerKeysForOwnedDevice"],
            read
        );
    }
    let beta = app.ok("/beta/policies/authorizationPolicy").await;
    assert_eq!(beta["value"].as_array().unwrap().len(), 1, "beta has a collection");
    assert_eq!(
        stage
            .person_with("admin", "User.Read")
            .await
            .get("/v1.0/policies/authorizationPolicy")
            .await
            .0,
        403
    );
}

#[tokio::test]
async fn the_bitlocker_policy_shows_what_is_set() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let found = app
        .ok(&format!(
            "{POLICIES}?$filter=templateReference/templateFamily eq 'endpointSecurityDiskEncryption'"
        ))
        .await;
    let policy = &found["value"][0];
    assert_eq!(
        policy["templateReference"]["templateId"],
        "46ddfc50-d10f-4867-b852-9434254b3bff_1"
    );
    let path = format!("{POLICIES}/{}/settings", text(&policy["id"]));
    for (rotation, choice) in [("off", Some("0")), ("entra", Some("1")), ("both", Some("2")), ("unset", None)] {
        stage
            .put(
                "/policies",
                json!({ "rotation": rotation, "saveToEntra": false, "requireStore": true }),
            )
            .await;
        let (settings, _) = app.all(&path).await;
        let choices = choices(&settings);
        let choice_of = |name: &str| choices.iter().find(|(id, _)| id == name).map(|(_, choice)| choice.as_str());
        assert_eq!(choice_of("configurerecoverypasswordrotation"), choice);
        assert_eq!(
            choice_of("systemdrivesrecoveryoptions_osactivedirectorybackup_name"),
            Some("0")
        );
        assert_eq!(
            choice_of("systemdrivesrecoveryoptions_osrequireactivedirectorybackup_name"),
            Some("1")
        );
        assert_eq!(
            choice_of("fixeddrivesrecoveryoptions_fdvactivedirectorybackup_name"),
            Some("0")
        );
    }
    let expanded = app.ok(&format!("{path}?$expand=settingDefinitions")).await;
    assert!(expanded["value"][0]["settingDefinitions"].is_array());
}

#[tokio::test]
async fn the_use_of_passwords_is_steered_for_both_kinds_of_drives() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let policy = app.ok(POLICIES).await["value"][0].clone();
    let path = format!("{POLICIES}/{}/settings", text(&policy["id"]));
    for (set, choice) in [
        ("deny", Some("0")),
        ("require", Some("1")),
        ("allow", Some("2")),
        ("unset", None),
    ] {
        stage.put("/policies", json!({ "requirePassword": set })).await;
        let choices = choices(&app.all(&path).await.0);
        for drives in ["systemdrivesrecoveryoptions_os", "fixeddrivesrecoveryoptions_fdv"] {
            let choice_of = |name: &str| {
                let id = format!("{drives}{name}_name");
                choices
                    .iter()
                    .find(|(known, _)| *known == id)
                    .map(|(_, choice)| choice.as_str())
            };
            assert_eq!(choice_of("recoverypasswordusagedropdown"), choice, "{drives} {set}");
            assert_eq!(choice_of("activedirectorybackupdropdown"), Some("1"), "what to store");
        }
    }
}

#[tokio::test]
async fn an_administrator_changes_the_tenant_switch() {
    const SWITCH: &str = "/v1.0/policies/authorizationPolicy";
    let stage = Stage::new().await;
    let off = json!({ "defaultUserRolePermissions": { "allowedToReadBitlockerKeysForOwnedDevice": false } });
    let admin = stage.person("admin").await;
    assert_eq!(admin.send(Method::PATCH, SWITCH, &off).await.0, 403, "not consented");
    stage
        .put(
            "/permissions",
            json!({ "delegated": ["Policy.Read.All", "Policy.ReadWrite.Authorization"] }),
        )
        .await;
    let (admin, helpdesk) = (stage.person("admin").await, stage.person("helpdesk").await);
    assert_eq!(helpdesk.send(Method::PATCH, SWITCH, &off).await.0, 403, "not the role for it");
    for wrong in [
        json!({}),
        json!({ "defaultUserRolePermissions": { "allowedToCreateApps": false } }),
        json!({ "defaultUserRolePermissions": { "allowedToReadBitlockerKeysForOwnedDevice": "no" } }),
    ] {
        assert_eq!(admin.send(Method::PATCH, SWITCH, &wrong).await.0, 400, "{wrong}");
    }
    let read = async || admin.ok(SWITCH).await["defaultUserRolePermissions"]["allowedToReadBitlockerKeysForOwnedDevice"].clone();
    assert_eq!(read().await, true);
    assert_eq!(admin.send(Method::PATCH, SWITCH, &off).await, (204, Value::Null));
    assert_eq!(read().await, false);
}

#[tokio::test]
async fn the_catalogue_and_the_encryption_report_are_beta_only() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for path in ["configurationPolicies", "managedDeviceEncryptionStates"] {
        app.ok(&format!("/beta/deviceManagement/{path}")).await;
        assert_eq!(app.get(&format!("/v1.0/deviceManagement/{path}")).await.0, 400);
        assert_eq!(
            stage
                .person("owner")
                .await
                .get(&format!("/beta/deviceManagement/{path}"))
                .await
                .0,
            403
        );
    }
    let (states, _) = app.all("/beta/deviceManagement/managedDeviceEncryptionStates").await;
    let unsaved: Vec<_> = states
        .iter()
        .filter(|state| state["advancedBitLockerStates"] == "recoveryKeyBackupFailed")
        .collect();
    assert_eq!((unsaved.len(), &unsaved[0]["deviceName"]), (1, &json!("LAPTOP-NOOR")));
}
