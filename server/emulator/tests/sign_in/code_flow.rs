//! The authorization code flow from discovery to tokens.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use emulator::tokens::TokenError;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::stage::{CLIENT, HELPDESK_ROLE, MEMBER, OWNER, REDIRECT, SECRET, Stage, TENANT, VERIFIER, assert_refused};

#[tokio::test]
async fn discovery_names_the_tenants_own_addresses() {
    let stage = Stage::new().await;
    let url = stage.url("/v2.0/.well-known/openid-configuration");
    let document: Value = stage.http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(document["issuer"], stage.url("/v2.0"));
    assert_eq!(document["authorization_endpoint"], stage.url("/oauth2/v2.0/authorize"));
    assert_eq!(document["token_endpoint"], stage.url("/oauth2/v2.0/token"));
    assert_eq!(document["jwks_uri"], stage.url("/discovery/v2.0/keys"));
    assert_eq!(document["end_session_endpoint"], stage.url("/oauth2/v2.0/logout"));
    assert_eq!(document["id_token_signing_alg_values_supported"], json!(["RS256"]));
    assert!(
        document.get("code_challenge_methods_supported").is_none(),
        "Entra does not say that it knows PKCE"
    );
}

#[tokio::test]
async fn a_person_signs_in_and_gets_tokens_with_entras_claims() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("helpdesk@contoso.example", &[]).await;
    assert_eq!(answer["state"], "the state");
    stage.pass(5);
    let (status, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(status, 200, "{tokens}");
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!(tokens["expires_in"], 3600);
    assert_eq!(tokens["scope"], "openid profile User.Read");

    let id = stage.verified(&tokens["id_token"]).await;
    assert_eq!(id["iss"], stage.url("/v2.0"));
    assert_eq!(id["aud"], CLIENT.to_string());
    assert_eq!(id["tid"], TENANT.to_string());
    assert_eq!(id["preferred_username"], "helpdesk@contoso.example");
    assert_eq!(id["name"], "Hedda Helpdesk");
    assert_eq!(id["roles"], json!(["Rekey.Helpdesk"]));
    assert_eq!(id["wids"], json!([HELPDESK_ROLE, MEMBER]));
    assert_eq!(id["nonce"], "the nonce");
    assert_eq!(id["ver"], "2.0");
    assert_eq!(id["auth_time"], stage.now() - 5);
    assert_eq!(id["iat"], stage.now());
    assert_eq!(id["exp"], stage.now() + 3600);
    assert_eq!(id["sid"], answer["session_state"]);
    assert!(id.get("acrs").is_none() && id.get("idp").is_none() && id.get("amr").is_none());

    let access = stage.verified(&tokens["access_token"]).await;
    assert_eq!(access["aud"], stage.base);
    assert_eq!(access["scp"], "openid profile User.Read");
    assert_eq!(access["appid"], CLIENT.to_string());
    assert_eq!(access["appidacr"], "1");
    assert_ne!(access["sub"], id["sub"], "sub is pairwise");
    assert!(access.get("roles").is_none());
}

#[tokio::test]
async fn graph_reads_the_access_token_and_refuses_others() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    let bearer = tokens["access_token"].as_str().unwrap();
    let claims = stage.entra.verify_access(bearer, stage.timestamp()).unwrap();
    assert_eq!((claims.oid, claims.tid, claims.app_only), (OWNER, TENANT, false));
    assert!(claims.scopes.contains(&"User.Read".to_owned()) && claims.roles.is_empty());
    assert_eq!(claims.user_principal_name.as_deref(), Some("owner@contoso.example"));
    assert_eq!(claims.session_id.unwrap().to_string(), answer["session_state"]);

    let id_token = tokens["id_token"].as_str().unwrap();
    assert_eq!(
        stage.entra.verify_access(id_token, stage.timestamp()),
        Err(TokenError::Audience)
    );
    stage.pass(3599);
    assert!(stage.entra.verify_access(bearer, stage.timestamp()).is_ok());
    stage.pass(1);
    assert_eq!(stage.entra.verify_access(bearer, stage.timestamp()), Err(TokenError::Expired));
}

#[tokio::test]
async fn claims_follow_the_scopes() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage)
        .sign_in("owner@contoso.example", &[("scope", "openid")])
        .await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert!(tokens.get("refresh_token").is_none(), "nobody asked for offline_access");
    let id = stage.verified(&tokens["id_token"]).await;
    assert!(id.get("oid").is_none() && id.get("name").is_none() && id.get("preferred_username").is_none());
    assert!(id.get("roles").is_none(), "an empty list is left out");

    let prefixed = format!("offline_access {}/User.Read bitlockerkey.read.all", stage.base);
    let answer = Browser::new(&stage)
        .sign_in("owner@contoso.example", &[("scope", &prefixed)])
        .await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert!(tokens.get("id_token").is_none(), "nobody asked for openid");
    assert!(tokens["refresh_token"].is_string());
    assert_eq!(tokens["scope"], "User.Read BitlockerKey.Read.All");

    let default = format!("openid {}/.default", stage.base);
    let answer = Browser::new(&stage)
        .sign_in("owner@contoso.example", &[("scope", &default)])
        .await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(tokens["scope"], "openid User.Read BitlockerKey.Read.All");
}

#[tokio::test]
async fn a_guest_comes_from_elsewhere() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("guest@contoso.example", &[]).await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    let id = stage.verified(&tokens["id_token"]).await;
    assert_ne!(id["idp"], id["iss"]);
    assert!(id["idp"].is_string());
    assert!(id.get("wids").is_none(), "a guest is no member");
}

#[tokio::test]
async fn the_answer_comes_in_the_mode_asked() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in("owner@contoso.example", &[]).await;
    let verbatim = "a&b=c \"<script>'";
    let page = browser
        .open(stage.authorize(&[("response_mode", "form_post"), ("state", verbatim)]))
        .await
        .page();
    assert_eq!(page.action(), REDIRECT);
    let fields: std::collections::HashMap<_, _> = page.hidden().into_iter().collect();
    assert_eq!(fields["state"], verbatim);
    assert!(!page.html.contains(verbatim));
    assert_eq!(stage.redeem(&fields["code"]).await.0, 200);

    let url = stage.authorize(&[("response_mode", "fragment"), ("state", verbatim)]);
    let crate::browser::Landed::Redirect(url) = browser.open(url).await else {
        panic!("no redirect")
    };
    let fields: std::collections::HashMap<_, _> = url::form_urlencoded::parse(url.fragment().unwrap().as_bytes())
        .into_owned()
        .collect();
    assert_eq!(fields["state"], verbatim);
    assert!(url.query().is_none());
}

#[tokio::test]
async fn the_client_may_prove_itself_by_basic() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    let encode = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
    let header = |secret: &str| format!("Basic {}", STANDARD.encode(format!("{CLIENT}:{}", encode(secret))));
    let form = [
        ("grant_type", "authorization_code"),
        ("code", &answer["code"]),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    let post = |secret| {
        stage
            .http
            .post(stage.url("/oauth2/v2.0/token"))
            .header("authorization", header(secret))
            .form(&form)
            .send()
    };
    let refused = post("wrong").await.unwrap();
    assert_refused(
        &(refused.status().as_u16(), refused.json().await.unwrap()),
        401,
        "invalid_client",
        7_000_215,
    );
    assert_eq!(post(SECRET).await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_code_used_twice_takes_its_refresh_tokens_along() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    let (_, first) = stage.redeem(&answer["code"]).await;
    let (status, second) = stage.refresh(&first["refresh_token"], &[]).await;
    assert_eq!(status, 200);
    assert_refused(&stage.redeem(&answer["code"]).await, 400, "invalid_grant", 54_005);
    for token in [&first["refresh_token"], &second["refresh_token"]] {
        assert_refused(&stage.refresh(token, &[]).await, 400, "invalid_grant", 50_173);
    }
}

#[tokio::test]
async fn authentication_contexts_and_capabilities_are_given_as_asked() {
    let stage = Stage::new().await;
    let claims = json!({
        "id_token": { "acrs": { "essential": true, "value": "c1" }, "auth_time": null },
        "access_token": { "acrs": { "values": ["c2"] }, "xms_cc": { "values": ["cp1"] } },
    });
    let answer = Browser::new(&stage)
        .sign_in("owner@contoso.example", &[("claims", &claims.to_string())])
        .await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(stage.verified(&tokens["id_token"]).await["acrs"], json!(["c1"]));
    let bearer = tokens["access_token"].as_str().unwrap();
    let access = stage.entra.verify_access(bearer, stage.timestamp()).unwrap();
    assert_eq!(
        (access.acrs, access.capabilities),
        (vec!["c2".to_owned()], vec!["cp1".to_owned()])
    );
}
