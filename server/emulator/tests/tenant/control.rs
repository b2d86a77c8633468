use crate::stage::{KEYS, OS, Stage, current, key_path, text};
use emulator::{Settings, StartError, start};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn requests_are_written_down_in_order_and_without_secrets() {
    let stage = Stage::new().await;
    let owner = stage.person("owner").await;
    stage.control(Method::DELETE, "/requests", None).await;
    owner
        .request(Method::GET, "/v1.0/me?$select=id")
        .header("client-request-id", "c-7")
        .send()
        .await
        .unwrap();
    stage.with_authorization(None).get(KEYS).await;
    let app = stage.app().await;
    app.ok(KEYS).await;
    let logout = format!("/{}/oauth2/v2.0/logout?id_token_hint=abc", stage.running.tenant_id);
    stage.http.get(stage.url(&logout)).send().await.unwrap();
    let (_, requests) = stage.control(Method::GET, "/requests", None).await;
    let requests = requests.as_array().unwrap();
    let first = &requests[0];
    assert_eq!(
        (&first["path"], &first["status"], &first["method"]),
        (&json!("/v1.0/me?$select=id"), &json!(200), &json!("GET"))
    );
    assert_eq!(
        (&first["clientRequestId"], &first["userAgent"]),
        (&json!("c-7"), &json!("rekey-tests/1.0"))
    );
    let authorizations: Vec<&str> = requests.iter().map(|request| text(&request["authorization"])).collect();
    assert_eq!(authorizations, ["delegated", "none", "none", "app", "none"]);
    assert_eq!(requests[1]["status"], 401);
    let all = json!(requests).to_string();
    for secret in [
        &stage.running.client_secret,
        app.authorization.as_ref().unwrap(),
        &"abc".to_owned(),
    ] {
        assert!(!all.contains(secret.trim_start_matches("Bearer ")));
    }
}

#[tokio::test]
async fn a_reset_puts_everything_back() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let before = stage.state().await;
    let (app, laptop) = (stage.app().await, stage.device("LAPTOP-ANNA").await);
    let key = current(&laptop, OS);
    app.ok(&format!("{}?$select=key", key_path(key))).await;
    let rotate = format!(
        "/beta/deviceManagement/managedDevices/{}/rotateBitLockerKeys",
        text(&laptop["managedDeviceIds"][0])
    );
    app.post(&rotate).await;
    stage.unlock(&laptop, text(&key["key"])).await;
    stage.put("/policies", json!({ "rotation": "off" })).await;
    stage.put("/quirks", json!({ "pageSize": 7 })).await;
    stage.put("/faults", json!([{ "match": "nothing", "status": 500 }])).await;
    assert_ne!(stage.state().await, before);

    assert_eq!(stage.control(Method::POST, "/reset", None).await.0, 200);
    assert_eq!(stage.state().await, before, "the same keys and passwords");
    assert_eq!(stage.control(Method::GET, "/requests", None).await.1, json!([]));
    assert_eq!(stage.control(Method::GET, "/faults", None).await.1, json!([]));
    assert_eq!(stage.control(Method::GET, "/quirks", None).await.1["pageSize"], 2);
    assert_eq!(stage.control(Method::GET, "/policies", None).await.1["rotation"], "both");
    assert_eq!(
        stage.app().await.ok("/v1.0/auditLogs/directoryAudits").await["value"],
        json!([])
    );
    let again = stage.device("LAPTOP-ANNA").await;
    assert_eq!(stage.unlock(&again, text(&key["key"])).await.0, 200);
}

#[tokio::test]
async fn unknown_names_and_values_are_refused() {
    let stage = Stage::new().await;
    for (path, body) in [
        ("/quirks", json!({ "nonsense": true })),
        ("/quirks", json!({ "volumeType": "roman" })),
        ("/policies", json!({ "rotation": "sometimes" })),
        ("/policies", json!({ "rotaton": "off" })),
        ("/policies", json!({ "requirePassword": "maybe" })),
        ("/permissions", json!({ "app": [] })),
        ("/faults", json!([{ "status": 500 }])),
        ("/sign-in", json!({ "skew": 3 })),
    ] {
        assert_eq!(
            stage.control(Method::PUT, path, Some(body.clone())).await.0,
            400,
            "{path} {body}"
        );
    }
}

#[tokio::test]
async fn sign_in_can_be_made_to_misbehave() {
    let stage = Stage::new().await;
    let jwks = stage.url(&format!("/{}/discovery/v2.0/keys", stage.running.tenant_id));
    let kids = async || -> Value { stage.http.get(&jwks).send().await.unwrap().json().await.unwrap() };
    let before = kids().await;
    stage.put("/sign-in", json!({ "rotateKeys": true })).await;
    assert_ne!(kids().await, before);
    stage.put("/sign-in", json!({ "skewSeconds": -3600 })).await;
    assert_eq!(stage.app().await.get(KEYS).await.0, 401, "issued an hour ago, so expired");
    stage.put("/sign-in", json!({ "skewSeconds": 0, "issuer": null })).await;
    stage.app().await.ok(KEYS).await;
}

#[tokio::test]
async fn it_listens_on_loopback_only_and_says_nothing_secret() {
    let mut settings = Settings {
        listen: "0.0.0.0:0".parse().unwrap(),
        ..Settings::default()
    };
    assert!(matches!(start(settings.clone()).await, Err(StartError::NotLoopback(_))));
    settings.listen = "127.0.0.1:0".parse().unwrap();
    settings.client_secret = Some("only-for-this-test".to_owned());
    assert!(!format!("{settings:?}").contains("only-for-this-test"));
    let mut running = start(settings).await.unwrap();
    assert_eq!(running.client_secret, "only-for-this-test");
    assert!(!format!("{running:?}").contains("only-for-this-test"));
    let address = running.addr;
    tokio::select! {
        () = running.wait() => panic!("it ends by itself"),
        () = tokio::task::yield_now() => {}
    }
    running.stop().await;
    tokio::net::TcpListener::bind(address).await.unwrap();
}
