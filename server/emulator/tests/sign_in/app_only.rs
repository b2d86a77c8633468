//! The app calls for itself.

use serde_json::json;

use crate::stage::{CLIENT, Stage, TENANT, assert_refused};

#[tokio::test]
async fn the_app_gets_its_roles_and_no_scopes() {
    let stage = Stage::new().await;
    let scope = format!("{}/.default", stage.base);
    let (status, tokens) = stage.token(&[("grant_type", "client_credentials"), ("scope", &scope)]).await;
    assert_eq!(status, 200, "{tokens}");
    assert!(tokens.get("refresh_token").is_none() && tokens.get("id_token").is_none());
    let claims = stage.verified(&tokens["access_token"]).await;
    assert_eq!(claims["roles"], json!(["Device.Read.All", "BitlockerKey.ReadBasic.All"]));
    assert_eq!(claims["appid"], CLIENT.to_string());
    assert_eq!(claims["tid"], TENANT.to_string());
    assert!(claims.get("scp").is_none() && claims.get("upn").is_none());

    let access = stage
        .entra
        .verify_access(tokens["access_token"].as_str().unwrap(), stage.timestamp())
        .unwrap();
    assert!(access.app_only && access.scopes.is_empty() && access.session_id.is_none());
    assert_eq!(access.roles.len(), 2);
    let app = stage.tenant.read().await.app.clone();
    assert_eq!(access.oid, emulator::tokens::service_principal_id(&app));
}

#[tokio::test]
async fn another_scope_is_refused() {
    let stage = Stage::new().await;
    let both = format!("{0}/.default {0}/User.Read", stage.base);
    let cases = [
        ("User.Read", "invalid_scope", 70_011),
        (both.as_str(), "invalid_scope", 70_011),
        ("https://other.example/.default", "invalid_resource", 500_011),
        ("", "invalid_request", 900_144),
    ];
    for (scope, error, code) in cases {
        let refused = stage.token(&[("grant_type", "client_credentials"), ("scope", scope)]).await;
        assert_refused(&refused, 400, error, code);
    }
}
