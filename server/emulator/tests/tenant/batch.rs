use crate::stage::{Graph, Stage, text};
use reqwest::Method;
use serde_json::{Value, json};

async fn batch(graph: &Graph<'_>, version: &str, requests: Value) -> (u16, Value) {
    let request = graph
        .request(Method::POST, &format!("/{version}/$batch"))
        .json(&json!({ "requests": requests }));
    let response = request.send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

fn of<'a>(answer: &'a Value, id: &str) -> &'a Value {
    answer["responses"]
        .as_array()
        .unwrap()
        .iter()
        .find(|response| response["id"] == id)
        .unwrap()
}

#[tokio::test]
async fn items_succeed_and_fail_alone() {
    let stage = Stage::new().await;
    let (owner, laptop) = (stage.person("owner").await, stage.device("LAPTOP-ANNA").await);
    let keys = format!(
        "informationProtection/bitlocker/recoveryKeys?$filter=deviceId eq '{}'",
        text(&laptop["deviceId"])
    );
    let (status, answer) = batch(
        &owner,
        "v1.0",
        json!([
            { "id": "a", "method": "GET", "url": "/me" },
            { "id": "b", "method": "GET", "url": "/devices/11111111-1111-4111-8111-111111111111" },
            { "id": "c", "method": "GET", "url": keys, "dependsOn": ["a"] },
            { "id": "d", "method": "GET", "url": "/me", "dependsOn": ["b"] },
        ]),
    )
    .await;
    assert_eq!(status, 200);
    assert_eq!(of(&answer, "a")["body"]["userPrincipalName"], "owner@contoso.example");
    assert_eq!(of(&answer, "b")["status"], 404);
    assert_eq!(of(&answer, "c")["body"]["value"].as_array().unwrap().len(), 1);
    assert_eq!(of(&answer, "d")["status"], 424);
}

#[tokio::test]
async fn a_fault_strikes_one_item() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    stage
        .put(
            "/faults",
            json!([{ "match": "GET /v1.0/devices", "status": 429, "retryAfter": 7 }]),
        )
        .await;
    let requests = json!([{ "id": "1", "method": "GET", "url": "/devices" },
                          { "id": "2", "method": "GET", "url": "/policies/authorizationPolicy" }]);
    let (_, answer) = batch(&app, "v1.0", requests).await;
    assert_eq!(
        (&of(&answer, "1")["status"], &of(&answer, "1")["headers"]["retry-after"]),
        (&json!(429), &json!("7"))
    );
    assert_eq!(of(&answer, "2")["status"], 200);
}

#[tokio::test]
async fn a_batch_stays_inside_its_version_and_its_limits() {
    let stage = Stage::new().await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let rotate = format!(
        "/deviceManagement/managedDevices/{}/rotateBitLockerKeys",
        text(&desktop["managedDeviceIds"][0])
    );
    let item = json!([{ "id": "1", "method": "POST", "url": rotate }]);
    assert_eq!(of(&batch(&app, "v1.0", item.clone()).await.1, "1")["status"], 400);
    assert_eq!(of(&batch(&app, "beta", item).await.1, "1")["status"], 204);

    let many: Vec<Value> = (0..21)
        .map(|id| json!({ "id": id.to_string(), "method": "GET", "url": "/devices" }))
        .collect();
    assert_eq!(batch(&app, "v1.0", json!(many)).await.0, 400);
    assert_eq!(batch(&app, "v1.0", json!(many[..20])).await.0, 200);
    assert_eq!(batch(&app, "v1.0", json!([many[0], many[0]])).await.0, 400, "ids are unique");
    assert_eq!(
        batch(&app, "v1.0", json!([{ "id": "1", "method": "GET", "url": "/$batch" }]))
            .await
            .0,
        400
    );
    assert_eq!(batch(&stage.with_authorization(None), "v1.0", json!(many[..1])).await.0, 401);
}
