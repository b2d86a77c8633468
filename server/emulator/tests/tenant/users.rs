use crate::stage::{Stage, text};
use reqwest::Method;
use serde_json::{Value, json};

const USERS: &str = "/v1.0/users";
const ALL: &str = "$select=id,displayName,userPrincipalName,mail,accountEnabled,userType,businessPhones,mobilePhone,employeeId,\
                   department,jobTitle";

/// The short account names, in the order found.
fn names(people: &[Value]) -> Vec<&str> {
    let upns = people.iter().map(|person| text(&person["userPrincipalName"]));
    upns.map(|upn| upn.strip_suffix("@contoso.example").unwrap()).collect()
}

#[tokio::test]
async fn a_person_is_found_by_id_and_by_name() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let anna = app.ok(&format!("{USERS}/owner@contoso.example?{ALL}")).await;
    assert_eq!(
        app.ok(&format!("{USERS}/{}?{ALL}", text(&anna["id"]))).await["mail"],
        anna["mail"]
    );
    assert_eq!(
        (&anna["displayName"], &anna["userType"], &anna["accountEnabled"]),
        (&json!("Anna Becker"), &json!("Member"), &json!(true))
    );
    assert_eq!(
        (&anna["businessPhones"], &anna["mobilePhone"]),
        (&json!(["+1 555 0101"]), &json!("+1 555 0151"))
    );
    assert_eq!(
        (&anna["employeeId"], &anna["department"], &anna["jobTitle"]),
        (&json!("E-1001"), &json!("Sales"), &json!("Account manager"))
    );
    let without_select = app.ok(&format!("{USERS}/owner@contoso.example")).await;
    assert!(without_select["businessPhones"].is_array() && without_select.get("employeeId").is_none());
    for unknown in ["nobody@contoso.example", "11111111-1111-4111-8111-111111111111"] {
        assert_eq!(app.get(&format!("{USERS}/{unknown}")).await.0, 404, "{unknown}");
    }
    assert_eq!(stage.person("admin").await.get(USERS).await.0, 403, "User.Read is not enough");
}

#[tokio::test]
async fn people_are_filtered_by_what_is_known_of_them() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for (filter, found) in [
        ("userPrincipalName eq 'Owner@contoso.example'", vec!["owner"]),
        ("mail eq 'nokey@contoso.example'", vec!["nokey"]),
        ("displayName eq 'Greta Vogel'", vec!["manager"]),
        ("employeeId eq 'E-1004'", vec!["hybrid"]),
        (
            "employeeId eq 'E-1001' or mail eq 'nokey@contoso.example'",
            vec!["owner", "nokey"],
        ),
        (
            "displayName eq 'Anna Becker' and mail eq 'nokey@contoso.example' or employeeId eq 'E-1002'",
            vec!["manykeys"],
        ),
        ("startswith(displayName,'Anna')", vec!["owner"]),
        ("displayName eq 'Anna or Becker'", vec![]),
    ] {
        let (people, _) = app.all(&format!("{USERS}?$filter={filter}")).await;
        assert_eq!(names(&people), found, "{filter}");
    }
    for filter in ["department eq 'Sales'", "displayName eq 'x' or", "(displayName eq 'x')"] {
        assert_eq!(app.get(&format!("{USERS}?$filter={filter}")).await.0, 400, "{filter}");
    }
    stage.put("/quirks", json!({ "collectionPageSize": 5 })).await;
    let (people, pages) = app.all(&format!("{USERS}?{ALL}")).await;
    assert_eq!((people.len(), pages), (12, 3));
    let of = |name: &str| &people[names(&people).iter().position(|known| *known == name).unwrap()];
    assert_eq!(
        (&of("guest")["userType"], &of("disabled")["accountEnabled"]),
        (&json!("Guest"), &json!(false))
    );
    assert_eq!(
        (&of("hybrid")["mobilePhone"], &of("hybrid")["businessPhones"]),
        (&Value::Null, &json!([]))
    );
}

#[tokio::test]
async fn the_owners_of_generated_pcs_are_people_too() {
    let stage = Stage::with(|settings| settings.pcs = 3).await;
    let app = stage.app().await;
    let upn = "person-000002@contoso.example";
    let person = app.ok(&format!("{USERS}?$filter=userPrincipalName eq '{upn}'")).await["value"][0].clone();
    assert_eq!(person["displayName"], "Person 000002");
    assert_eq!(
        app.ok(&format!("{USERS}/{}", text(&person["id"]))).await["userPrincipalName"],
        upn
    );
    let owned = app.ok(&format!("{USERS}/{upn}/ownedDevices/microsoft.graph.device")).await;
    assert_eq!(owned["value"][0]["displayName"], "PC-000002");
    assert_eq!(app.all(USERS).await.0.len(), 15);
}

#[tokio::test]
async fn a_manager_is_there_or_not() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for name in ["owner", "manykeys", "nokey", "hybrid", "newhire"] {
        let manager = app.ok(&format!("{USERS}/{name}@contoso.example/manager")).await;
        assert_eq!(
            (&manager["displayName"], &manager["@odata.type"]),
            (&json!("Greta Vogel"), &json!("#microsoft.graph.user")),
            "{name}"
        );
    }
    for name in ["manager", "guest", "nobody"] {
        assert_eq!(
            app.get(&format!("{USERS}/{name}@contoso.example/manager")).await.0,
            404,
            "{name}"
        );
    }
}

#[tokio::test]
async fn the_devices_of_a_person_are_listed() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    let path = format!("{USERS}/owner@contoso.example/ownedDevices");
    let (devices, _) = app.all(&format!("{path}/microsoft.graph.device?$select=displayName")).await;
    assert_eq!(
        devices,
        [
            json!({ "displayName": "LAPTOP-ANNA" }),
            json!({ "displayName": "DESKTOP-ANNA" })
        ]
    );
    assert_eq!(app.ok(&path).await["value"][0]["@odata.type"], "#microsoft.graph.device");
    assert_eq!(app.get(&format!("{path}/microsoft.graph.application")).await.0, 400);
    let managed = format!("{USERS}/owner@contoso.example/managedDevices");
    assert_eq!(app.ok(&managed).await["value"].as_array().unwrap().len(), 2);
    let owner = stage.person("owner").await;
    assert_eq!(owner.get(&format!("{path}/microsoft.graph.device")).await.0, 403);
}

#[tokio::test]
async fn memberships_are_checked_twenty_at_a_time() {
    let stage = Stage::new().await;
    let (app, everything) = (stage.app().await, stage.state().await);
    let (group, unit) = (&everything["groups"][0], &everything["administrativeUnits"][0]);
    assert_eq!(
        (&group["displayName"], &unit["displayName"]),
        (&json!("Berlin office"), &json!("Berlin"))
    );
    let unknown = "11111111-1111-4111-8111-111111111111";
    let asked = json!({ "ids": [unit["id"], unknown, group["id"]] });
    let path = |name: &str| format!("{USERS}/{name}@contoso.example/checkMemberObjects");
    let found = app.send(Method::POST, &path("owner"), &asked).await;
    assert_eq!((found.0, &found.1["value"]), (200, &json!([unit["id"], group["id"]])));
    assert_eq!(app.send(Method::POST, &path("nokey"), &asked).await.1["value"], json!([]));
    let global_administrator = "62e90394-69f5-4237-9190-012177145e10";
    let role = json!({ "ids": [global_administrator] });
    assert_eq!(app.send(Method::POST, &path("admin"), &role).await.1["value"], role["ids"]);
    for wrong in [json!({ "ids": vec![unknown; 21] }), json!({ "ids": ["Berlin"] }), json!({})] {
        assert_eq!(app.send(Method::POST, &path("owner"), &wrong).await.0, 400, "{wrong}");
    }
    for (granted, status) in [
        ("User.Read.All", 403),
        ("GroupMember.Read.All", 403),
        ("Directory.Read.All", 200),
    ] {
        stage.put("/permissions", json!({ "application": [granted] })).await;
        assert_eq!(
            stage.app().await.send(Method::POST, &path("owner"), &asked).await.0,
            status,
            "{granted}"
        );
    }
}
