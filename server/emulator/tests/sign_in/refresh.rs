//! Refresh tokens.

use serde_json::json;

use crate::browser::Browser;
use crate::stage::{Plan, Stage, assert_refused};

const OWNER: &str = "owner@contoso.example";

async fn signed_in(stage: &Stage) -> serde_json::Value {
    let answer = Browser::new(stage).sign_in(OWNER, &[]).await;
    stage.redeem(&answer["code"]).await.1
}

#[tokio::test]
async fn a_refresh_gives_new_tokens_and_leaves_the_old_one_valid() {
    let stage = Stage::new().await;
    let first = signed_in(&stage).await;
    stage.pass(7200);
    let (status, second) = stage.refresh(&first["refresh_token"], &[]).await;
    assert_eq!(status, 200, "{second}");
    assert_ne!(first["refresh_token"], second["refresh_token"]);
    let id = stage.verified(&second["id_token"]).await;
    assert_eq!(
        (id["auth_time"].as_i64(), id["iat"].as_i64()),
        (Some(stage.now() - 7200), Some(stage.now()))
    );
    assert!(id.get("nonce").is_none(), "the nonce belongs to the sign-in");
    assert_eq!(stage.verified(&second["access_token"]).await["exp"], stage.now() + 3600);
    assert_eq!(stage.refresh(&first["refresh_token"], &[]).await.0, 200);
    assert_eq!(stage.refresh(&second["refresh_token"], &[]).await.0, 200);
}

#[tokio::test]
async fn a_refresh_may_ask_for_other_permissions() {
    let stage = Stage::new().await;
    let token = &signed_in(&stage).await["refresh_token"];
    let (_, other) = stage.refresh(token, &[("scope", "BitlockerKey.Read.All")]).await;
    assert_eq!(other["scope"], "openid profile BitlockerKey.Read.All");
    let refused = stage.refresh(token, &[("scope", "Directory.Read.All")]).await;
    assert_refused(&refused, 400, "invalid_grant", 65_001);
    assert_eq!(refused.1["suberror"], "consent_required");
}

#[tokio::test]
async fn a_refresh_needs_a_valid_token_and_an_enabled_account() {
    let stage = Stage::new().await;
    let token = &signed_in(&stage).await["refresh_token"];
    assert_refused(&stage.refresh(&json!("unknown"), &[]).await, 400, "invalid_grant", 9_002_313);
    assert_refused(
        &stage.token(&[("grant_type", "refresh_token")]).await,
        400,
        "invalid_request",
        900_144,
    );
    assert_refused(
        &stage.refresh(token, &[("client_secret", "wrong")]).await,
        401,
        "invalid_client",
        7_000_215,
    );
    stage.tenant.write().await.users[0].account_enabled = false;
    assert_refused(&stage.refresh(token, &[]).await, 400, "invalid_grant", 50_057);
    stage.tenant.write().await.users.remove(0);
    assert_refused(&stage.refresh(token, &[]).await, 400, "invalid_grant", 50_034);
}

#[tokio::test]
async fn a_refresh_token_lives_ninety_days() {
    let stage = Stage::new().await;
    let token = &signed_in(&stage).await["refresh_token"];
    stage.pass(90 * 86_400 - 1);
    assert_eq!(stage.refresh(token, &[]).await.0, 200);
    stage.pass(1);
    assert_refused(&stage.refresh(token, &[]).await, 400, "invalid_grant", 700_082);
}

#[tokio::test]
async fn the_sign_in_frequency_ends_refreshing() {
    let stage = Stage::with(Plan {
        sign_in_frequency: Some(3600),
        access_token_seconds: 300,
        ..Plan::default()
    })
    .await;
    let first = signed_in(&stage).await;
    assert_eq!(first["expires_in"], 300);
    stage.pass(3600);
    let (_, second) = stage.refresh(&first["refresh_token"], &[]).await;
    stage.pass(1);
    assert_refused(
        &stage.refresh(&second["refresh_token"], &[]).await,
        400,
        "invalid_grant",
        70_043,
    );
}

#[tokio::test]
async fn a_context_that_was_not_satisfied_needs_the_person() {
    let stage = Stage::new().await;
    let token = &signed_in(&stage).await["refresh_token"];
    let claims = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let refused = stage.refresh(token, &[("claims", claims)]).await;
    assert_refused(&refused, 400, "interaction_required", 50_076);
    assert_eq!(refused.1["claims"], claims);
    let cp1 = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;
    let (_, tokens) = stage.refresh(token, &[("claims", cp1)]).await;
    assert_eq!(stage.verified(&tokens["access_token"]).await["xms_cc"], json!(["cp1"]));
}
