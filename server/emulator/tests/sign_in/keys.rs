//! Signing keys, and what a test may play with the tokens.

use emulator::tokens::TokenError;
use serde_json::Value;

use crate::browser::Browser;
use crate::stage::Stage;

fn kids(jwks: &Value) -> Vec<String> {
    jwks["keys"]
        .as_array()
        .unwrap()
        .iter()
        .map(|key| key["kid"].as_str().unwrap().to_owned())
        .collect()
}

async fn app_token(stage: &Stage) -> Value {
    let scope = format!("{}/.default", stage.base);
    stage
        .token(&[("grant_type", "client_credentials"), ("scope", &scope)])
        .await
        .1["access_token"]
        .clone()
}

#[tokio::test]
async fn two_keys_are_published_without_their_private_half() {
    let stage = Stage::new().await;
    let jwks = stage.jwks().await;
    assert_eq!(kids(&jwks).len(), 2);
    for key in jwks["keys"].as_array().unwrap() {
        assert_eq!((key["kty"].as_str(), key["use"].as_str()), (Some("RSA"), Some("sig")));
        assert_eq!(key["issuer"], stage.url("/v2.0"));
        let members: Vec<_> = key.as_object().unwrap().keys().map(String::as_str).collect();
        assert!(
            members
                .iter()
                .all(|name| ["e", "issuer", "kid", "kty", "n", "use"].contains(name)),
            "{members:?}"
        );
    }
}

#[tokio::test]
async fn a_new_key_signs_at_once_and_the_oldest_leaves() {
    let stage = Stage::new().await;
    let before = kids(&stage.jwks().await);
    let old = app_token(&stage).await;
    let old = old.as_str().unwrap();
    stage.entra.rotate_keys().await;
    let after = kids(&stage.jwks().await);
    assert_eq!(after.len(), 2);
    assert_eq!(after[0], before[1]);
    assert!(!before.contains(&after[1]));
    let new = app_token(&stage).await;
    assert_eq!(
        jsonwebtoken::decode_header(new.as_str().unwrap()).unwrap().kid.as_ref(),
        Some(&after[1])
    );
    assert!(
        stage.entra.verify_access(old, stage.timestamp()).is_ok(),
        "its key is still there"
    );
    stage.entra.rotate_keys().await;
    assert_eq!(stage.entra.verify_access(old, stage.timestamp()), Err(TokenError::Signature));
}

#[tokio::test]
async fn a_changed_token_is_refused() {
    let stage = Stage::new().await;
    let token = app_token(&stage).await;
    let token = token.as_str().unwrap();
    let parts: Vec<&str> = token.split('.').collect();
    let check = |token: &str| stage.entra.verify_access(token, stage.timestamp());
    let unsigned = "eyJhbGciOiJub25lIn0";
    assert_eq!(check(&format!("{unsigned}.{}.", parts[1])), Err(TokenError::Signature));
    assert_eq!(
        check(&format!("{}.{unsigned}.{}", parts[0], parts[2])),
        Err(TokenError::Signature)
    );
    for malformed in ["", "a", "a.b", "a.b.c", "a.b.c.d", parts[0]] {
        assert_eq!(check(malformed), Err(TokenError::Malformed), "{malformed}");
    }
}

#[tokio::test]
async fn clock_skew_moves_the_times() {
    let stage = Stage::new().await;
    stage.entra.skew_tokens(301);
    let token = app_token(&stage).await;
    let claims = stage.verified(&token).await;
    let seen = ["iat", "nbf", "exp"].map(|name| claims[name].as_i64().unwrap() - stage.now());
    assert_eq!(seen, [301, 301, 3901]);
    let check = || stage.entra.verify_access(token.as_str().unwrap(), stage.timestamp());
    assert_eq!(check(), Err(TokenError::NotYetValid));
    stage.pass(1);
    assert!(check().is_ok());
    stage.entra.reset();
    assert_eq!(stage.verified(&app_token(&stage).await).await["iat"], stage.now());
}

#[tokio::test]
async fn a_wrong_issuer_can_be_played() {
    let stage = Stage::new().await;
    stage.entra.set_issuer(Some("https://elsewhere.example/v2.0".into()));
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(
        stage.verified(&tokens["id_token"]).await["iss"],
        "https://elsewhere.example/v2.0"
    );
    let url = stage.url("/v2.0/.well-known/openid-configuration");
    let document: Value = stage.http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(document["issuer"], stage.url("/v2.0"), "discovery tells the truth");
    stage.entra.set_issuer(None);
    let (_, tokens) = stage.refresh(&tokens["refresh_token"], &[]).await;
    assert_eq!(stage.verified(&tokens["id_token"]).await["iss"], stage.url("/v2.0"));
}
