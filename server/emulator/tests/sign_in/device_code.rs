//! The device code flow.

use serde_json::Value;

use crate::browser::Browser;
use crate::stage::{CLIENT, OWNER, Stage, assert_refused};

async fn begin(stage: &Stage) -> Value {
    let client = CLIENT.to_string();
    let form = [("client_id", client.as_str()), ("scope", "openid profile User.Read")];
    stage
        .http
        .post(stage.url("/oauth2/v2.0/devicecode"))
        .form(&form)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap()
}

async fn poll(stage: &Stage, device_code: &str) -> (u16, Value) {
    let client = CLIENT.to_string();
    let grant = "urn:ietf:params:oauth:grant-type:device_code";
    stage
        .bare_token(&[("grant_type", grant), ("client_id", &client), ("device_code", device_code)])
        .await
}

async fn enter(stage: &Stage, code: &str, button: &str) -> String {
    let page = Browser::new(stage)
        .open(stage.url("/oauth2/deviceauth").parse().unwrap())
        .await
        .page();
    let (name, value) = page.button(button);
    let form = [("user_code", code), (name.as_str(), value.as_str())];
    let url = format!("{}{}", stage.base, page.action());
    stage.http.post(url).form(&form).send().await.unwrap().text().await.unwrap()
}

#[tokio::test]
async fn a_device_gets_tokens_when_somebody_has_entered_its_code() {
    let stage = Stage::new().await;
    let device = begin(&stage).await;
    assert_eq!(
        (device["expires_in"].as_i64(), device["interval"].as_i64()),
        (Some(900), Some(5))
    );
    assert_eq!(device["verification_uri"], stage.url("/oauth2/deviceauth"));
    assert!(
        device["message"]
            .as_str()
            .unwrap()
            .contains(device["user_code"].as_str().unwrap())
    );
    let (user_code, device_code) = (device["user_code"].as_str().unwrap(), device["device_code"].as_str().unwrap());
    assert_refused(&poll(&stage, device_code).await, 400, "authorization_pending", 70_016);
    assert_refused(&poll(&stage, user_code).await, 400, "bad_verification_code", 70_018);
    assert!(enter(&stage, "WRONG", "Sign in as owner@").await.contains("AADSTS70018"));
    assert!(enter(&stage, user_code, "Sign in as disabled@").await.contains("AADSTS50057"));
    assert!(
        enter(&stage, &user_code.to_lowercase(), "Sign in as owner@")
            .await
            .contains("You have signed in")
    );
    let (status, tokens) = poll(&stage, device_code).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(stage.verified(&tokens["id_token"]).await["oid"], OWNER.to_string());
    assert_refused(&poll(&stage, device_code).await, 400, "invalid_grant", 54_005);
}

#[tokio::test]
async fn a_device_code_can_be_declined_and_expires() {
    let stage = Stage::new().await;
    let (declined, late) = (begin(&stage).await, begin(&stage).await);
    enter(&stage, declined["user_code"].as_str().unwrap(), "Cancel").await;
    let refused = poll(&stage, declined["device_code"].as_str().unwrap()).await;
    assert_refused(&refused, 400, "authorization_declined", 65_004);
    stage.pass(900);
    assert!(
        enter(&stage, late["user_code"].as_str().unwrap(), "Sign in as owner@")
            .await
            .contains("AADSTS70018")
    );
    assert_refused(
        &poll(&stage, late["device_code"].as_str().unwrap()).await,
        400,
        "expired_token",
        70_019,
    );
}
