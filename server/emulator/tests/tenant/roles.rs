use crate::stage::{KEYS, OS, Stage, current, key_path, keys_of, text};
use serde_json::{Value, json};

const ROLES: &str = "/v1.0/roleManagement/directory";
const KEY_READ: &str = "microsoft.directory/bitlockerKeys/key/read";

async fn id(stage: &Stage, name: &str) -> String {
    let everything = stage.state().await;
    let mut users = everything["users"].as_array().unwrap().iter();
    let upn = format!("{name}@contoso.example");
    text(&users.find(|user| user["userPrincipalName"] == upn).unwrap()["id"]).to_owned()
}

fn actions(role: &Value) -> Vec<&str> {
    let allowed = role["rolePermissions"][0]["allowedResourceActions"].as_array().unwrap();
    allowed.iter().map(text).collect()
}

#[tokio::test]
async fn a_role_of_an_administrative_unit_ends_there() {
    let stage = Stage::new().await;
    let technician = stage.person("technician").await;
    for name in ["LAPTOP-ANNA", "DESKTOP-ANNA", "LAPTOP-MILAN"] {
        let device = stage.device(name).await;
        assert!(!technician.all(&keys_of(&device)).await.0.is_empty(), "{name}");
        technician
            .ok(&format!("{}?$select=key", key_path(current(&device, OS))))
            .await;
    }
    let outside = stage.device("LAPTOP-SAMIR").await;
    let key = key_path(current(&outside, OS));
    for path in [keys_of(&outside), key.clone(), format!("{key}?$select=key")] {
        assert_eq!(technician.get(&path).await.0, 403, "{path}");
    }
    assert_eq!(technician.all(KEYS).await.0.len(), 6, "of three PCs");
    stage.put("/quirks", json!({ "notOwned": "emptyList" })).await;
    assert_eq!(technician.ok(&keys_of(&outside)).await["value"], json!([]));
    stage.put("/policies", json!({ "selfService": false })).await;
    let inside = stage.device("LAPTOP-ANNA").await;
    technician
        .ok(&format!("{}?$select=key", key_path(current(&inside, OS))))
        .await;
}

#[tokio::test]
async fn a_role_of_the_whole_tenant_lists_every_key() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "pageSize": 100 })).await;
    let app = stage.app().await;
    let (all, pages) = app.all(KEYS).await;
    assert!(pages > 1 && all.len() > 187);
    for name in ["helpdesk", "security", "admin"] {
        assert_eq!(stage.person(name).await.all(KEYS).await.0, all, "{name}");
    }
    let one = app.ok(&key_path(&all[0])).await;
    assert_eq!(one["deviceId"], all[0]["deviceId"], "metadata of any key");
    assert_eq!(app.ok("/v1.0/auditLogs/directoryAudits").await["value"], json!([]));
}

#[tokio::test]
async fn a_limited_role_loses_the_keys_from_before_the_device_changed_hands() {
    let stage = Stage::new().await;
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("{}?$select=key", key_path(current(&laptop, OS)));
    let pc = format!("/pcs/{}", text(&laptop["deviceId"]));
    stage.put(&pc, json!({ "owner": "nokey" })).await;
    assert_eq!(stage.person("technician").await.get(&path).await.0, 403);
    stage.person("helpdesk").await.ok(&path).await;
}

#[tokio::test]
async fn assignments_name_their_role_and_scope() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let unit = stage.state().await["administrativeUnits"][0]["id"].clone();
    let of = async |name: &str| {
        let path = format!("{ROLES}/roleAssignments?$filter=principalId eq '{}'", id(&stage, name).await);
        app.all(&format!("{path}&$expand=roleDefinition")).await.0
    };
    let scoped = of("technician").await;
    assert_eq!(scoped.len(), 1);
    assert_eq!(scoped[0]["directoryScopeId"], format!("/administrativeUnits/{}", text(&unit)));
    let role = &scoped[0]["roleDefinition"];
    assert_eq!(
        (&role["displayName"], &role["isBuiltIn"]),
        (&json!("BitLocker key reader"), &json!(false))
    );
    assert_eq!(actions(role), [KEY_READ, "microsoft.directory/bitlockerKeys/metadata/read"]);
    let everywhere = of("helpdesk").await;
    assert_eq!((everywhere.len(), &everywhere[0]["directoryScopeId"]), (1, &json!("/")));
    assert_eq!(everywhere[0]["roleDefinition"]["displayName"], "Helpdesk Administrator");
    assert!(of("owner").await.is_empty());

    let bare = app.all(&format!("{ROLES}/roleAssignments")).await.0;
    assert_eq!(bare.len(), 4, "helpdesk, technician, security, admin");
    assert!(bare.iter().all(|assignment| assignment.get("roleDefinition").is_none()));
    assert_eq!(app.get(&format!("{ROLES}/roleAssignments?$expand=principal")).await.0, 400);
}

#[tokio::test]
async fn a_role_says_what_it_allows() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let admin = app
        .ok(&format!("{ROLES}/roleDefinitions/62e90394-69f5-4237-9190-012177145e10"))
        .await;
    assert_eq!(
        (&admin["displayName"], &admin["templateId"]),
        (&json!("Global Administrator"), &admin["id"])
    );
    let helpdesk = app
        .ok(&format!("{ROLES}/roleDefinitions/729827e3-9c14-49f7-bb1b-9608f156bbb8"))
        .await;
    assert!(actions(&admin).contains(&KEY_READ) && actions(&helpdesk).contains(&KEY_READ));
    assert!(actions(&admin).len() > 2 * actions(&helpdesk).len());
    assert_eq!(
        app.get(&format!("{ROLES}/roleDefinitions/11111111-1111-4111-8111-111111111111"))
            .await
            .0,
        404
    );
    assert_eq!(
        stage.person("admin").await.get(&format!("{ROLES}/roleAssignments")).await.0,
        403,
        "people's tokens do not carry the permission"
    );
}
