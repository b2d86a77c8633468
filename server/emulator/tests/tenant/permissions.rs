use crate::stage::{KEYS, Stage};
use reqwest::Method;
use serde_json::{Value, json};

const PERMISSIONS: &str = "/permissions";

#[tokio::test]
async fn the_app_holds_one_permission_too_many() {
    let stage = Stage::new().await;
    let (_, granted) = stage.control(Method::GET, PERMISSIONS, None).await;
    let application = granted["application"].as_array().unwrap();
    for name in [
        "User.Read.All",
        "GroupMember.Read.All",
        "RoleManagement.Read.Directory",
        "AdministrativeUnit.Read.All",
        "DeviceManagementApps.Read.All",
    ] {
        assert!(application.contains(&json!(name)), "{name}");
    }
    assert!(!granted["delegated"].as_array().unwrap().contains(&json!("User.Read.All")));
}

#[tokio::test]
async fn tokens_carry_what_is_granted_when_they_are_issued() {
    let stage = Stage::new().await;
    let before = stage.app().await;
    let set = stage
        .put(PERMISSIONS, json!({ "application": ["BitlockerKey.ReadBasic.All"] }))
        .await;
    assert_eq!(set["application"], json!(["BitlockerKey.ReadBasic.All"]));
    assert!(set["delegated"].as_array().unwrap().len() > 1, "the others stay");
    let after = stage.app().await;
    after.ok(KEYS).await;
    assert_eq!(after.get("/v1.0/users").await.0, 403);
    before.ok("/v1.0/users").await;
    stage.put(PERMISSIONS, json!({ "delegated": ["User.Read"] })).await;
    let owner = stage.person("owner").await;
    owner.ok("/v1.0/me").await;
    assert_eq!(owner.get(KEYS).await.0, 403);

    let wrong = json!({ "application": "User.Read.All" });
    assert_eq!(stage.control(Method::PUT, PERMISSIONS, Some(wrong)).await.0, 400);
    stage.control(Method::POST, "/reset", None).await;
    stage.app().await.ok("/v1.0/users").await;
    let (_, again) = stage.control(Method::GET, PERMISSIONS, None).await;
    assert_ne!(again["delegated"], Value::from(vec!["User.Read"]));
}
