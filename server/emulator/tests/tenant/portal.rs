use crate::stage::{OS, Stage, current, text};
use reqwest::Method;
use serde_json::{Value, json};

const AUDITS: &str = "/v1.0/auditLogs/directoryAudits?$filter=activityDisplayName eq 'Read BitLocker key'";

async fn read_key(stage: &Stage, device: &Value, body: Value) -> (u16, Value) {
    let path = format!("/pcs/{}/read-key", text(&device["deviceId"]));
    stage.control(Method::POST, &path, Some(body)).await
}

#[tokio::test]
async fn a_read_in_the_admin_centre_stands_in_the_log_alone() {
    let stage = Stage::new().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-MILAN").await);
    stage.control(Method::DELETE, "/requests", None).await;
    let newest = current(&laptop, OS)["id"].clone();
    let older = laptop["keys"][0]["id"].clone();
    assert_eq!(
        read_key(&stage, &laptop, json!({ "account": "helpdesk" })).await,
        (200, json!({ "keyId": newest })),
        "which key, and never the key"
    );
    read_key(&stage, &laptop, json!({ "account": "technician", "keyId": older })).await;
    assert_eq!(stage.control(Method::GET, "/requests", None).await.1, json!([]));
    let (entries, _) = app.all(&format!("{AUDITS}&$orderby=activityDateTime")).await;
    assert_eq!(entries.len(), 2);
    let user = &entries[0]["initiatedBy"]["user"];
    assert_eq!(user["userPrincipalName"], "helpdesk@contoso.example");
    assert_eq!(
        app.ok(&format!("/v1.0/users/{}", text(&user["id"]))).await["displayName"],
        "Hanna Sommer"
    );
    assert_eq!(
        (&entries[0]["loggedByService"], &entries[0]["category"]),
        (&json!("Device Registration Service"), &json!("KeyManagement"))
    );
    assert_ne!(entries[0]["correlationId"], entries[1]["correlationId"]);
    assert!(text(&entries[1]["additionalDetails"][0]["value"]).contains(text(&older)));
}

#[tokio::test]
async fn the_admin_centre_knows_who_may() {
    let stage = Stage::new().await;
    let (laptop, without) = (stage.device("LAPTOP-ANNA").await, stage.device("LAPTOP-NOOR").await);
    for (device, body, status) in [
        (&laptop, json!({ "account": "nokey" }), 403),
        (&laptop, json!({ "account": "nobody" }), 404),
        (&laptop, json!({ "account": "disabled" }), 404),
        (&without, json!({ "account": "admin" }), 404),
        (
            &laptop,
            json!({ "account": "admin", "keyId": "11111111-1111-4111-8111-111111111111" }),
            404,
        ),
        (&laptop, json!({ "account": "admin", "key": "x" }), 400),
        (&laptop, json!({ "account": "owner" }), 200),
    ] {
        assert_eq!(read_key(&stage, device, body.clone()).await.0, status, "{body}");
    }
    let app = stage.app().await;
    assert_eq!(app.all(AUDITS).await.0.len(), 1, "only what was read is logged");
}

#[tokio::test]
async fn the_button_of_the_machine_room_reads_without_script() {
    let stage = Stage::new().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    let (screen, form) = (
        format!("/pc/{}", text(&laptop["deviceId"])),
        format!("action=\"/pc/{}/read-key\"", text(&laptop["deviceId"])),
    );
    let page = async |path: &str| stage.http.get(stage.url(path)).send().await.unwrap().text().await.unwrap();
    for path in ["/", &screen] {
        let html = page(path).await;
        assert!(
            html.contains(&form) && html.contains("An administrator reads this key in the admin centre"),
            "{path}"
        );
    }
    let pressed = stage
        .http
        .post(stage.url(&format!("{screen}/read-key")))
        .send()
        .await
        .unwrap();
    assert_eq!(pressed.status(), 303);
    let (entries, _) = app.all(AUDITS).await;
    assert_eq!(
        entries[0]["initiatedBy"]["user"]["userPrincipalName"],
        "admin@contoso.example"
    );
    let html = page(&screen).await;
    assert!(html.contains("Ada Keller read the recovery key"), "{html}");
    assert!(!html.contains(text(&current(&laptop, OS)["key"])));
    let without = stage.device("LAPTOP-NOOR").await;
    assert!(
        !page(&format!("/pc/{}", text(&without["deviceId"])))
            .await
            .contains("read-key")
    );
}
