use crate::stage::{KEYS, Stage};
use reqwest::Method;
use serde_json::json;

#[tokio::test]
async fn throttling_strikes_as_often_as_it_says() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    stage
        .put(
            "/faults",
            json!([{ "match": "^GET /v1.0/me$", "status": 429, "retryAfter": 2.5, "times": 2 }]),
        )
        .await;
    for status in [429, 429, 200] {
        let response = owner.request(Method::GET, "/v1.0/me").send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(
            response.headers().get("retry-after").is_some_and(|seconds| seconds == "2.5"),
            status == 429
        );
    }
    owner.ok(KEYS).await;
}

#[tokio::test]
async fn bodies_and_headers_are_as_ordered() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    let headers = json!({ "WWW-Authenticate": "Bearer claims=\"e30=\"" });
    let fault = json!([{ "match": "recoveryKeys", "status": 401, "body": "<html>", "headers": headers }]);
    stage.put("/faults", fault).await;
    let response = owner.request(Method::GET, KEYS).send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["www-authenticate"]),
        (401, &"Bearer claims=\"e30=\"".parse().unwrap())
    );
    assert_eq!(response.text().await.unwrap(), "<html>");
}

#[tokio::test]
async fn a_dropped_connection_answers_nothing() {
    let stage = Stage::new().await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let id = desktop["managedDeviceIds"][0].as_str().unwrap().to_owned();
    let record = format!("/v1.0/deviceManagement/managedDevices/{id}");
    let rotate = format!("/beta/deviceManagement/managedDevices/{id}/rotateBitLockerKeys");
    for (drop, ordered) in [(json!(true), false), (json!("after"), true)] {
        stage
            .put(
                "/faults",
                json!([{ "match": "POST .*rotateBitLockerKeys", "drop": drop, "times": 1 }]),
            )
            .await;
        assert!(app.request(Method::POST, &rotate).send().await.is_err());
        let results = app.ok(&record).await["deviceActionResults"].as_array().unwrap().len();
        assert_eq!(results == 1, ordered, "{drop}");
    }
}

#[tokio::test]
async fn faults_reach_entra_but_not_the_control_api() {
    let stage = Stage::new().await;
    stage.put("/faults", json!([{ "match": ".", "status": 503 }])).await;
    let metadata = format!("/{}/v2.0/.well-known/openid-configuration", stage.running.tenant_id);
    assert_eq!(stage.http.get(stage.url(&metadata)).send().await.unwrap().status(), 503);
    assert_eq!(stage.state().await["tenantId"], stage.running.tenant_id.to_string());
    let (status, _) = stage.control(Method::PUT, "/faults", Some(json!([{ "match": "(" }]))).await;
    assert_eq!(status, 400);
    assert_eq!(
        stage.http.get(stage.url(&metadata)).send().await.unwrap().status(),
        503,
        "the old list stays"
    );
    stage.put("/faults", json!([])).await;
    assert_eq!(stage.http.get(stage.url(&metadata)).send().await.unwrap().status(), 200);
}
