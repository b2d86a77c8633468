//! What the authorization and token endpoints refuse, and how they say so.

use serde_json::Value;

use crate::browser::Browser;
use crate::stage::{CLIENT, REDIRECT, SECRET, Stage, VERIFIER, assert_refused};

/// The parameters of a request.
type Form<'a> = &'a [(&'a str, &'a str)];

/// These are told to the person: a redirect would hand the browser to a stranger.
#[tokio::test]
async fn an_untrusted_request_ends_on_a_page() {
    let stage = Stage::new().await;
    let other = uuid::Uuid::nil().to_string();
    let cases: [(&[(&str, &str)], &str); 8] = [
        (&[("client_id", "")], "AADSTS900144"),
        (&[("client_id", &other)], "AADSTS700016"),
        (&[("client_id", "<b>")], "AADSTS700016"),
        (&[("redirect_uri", "")], "AADSTS900144"),
        (&[("redirect_uri", "https://attacker.example/")], "AADSTS50011"),
        (&[("redirect_uri", "http://localhost:3000/auth/callback/")], "AADSTS50011"),
        (&[("redirect_uri", "http://localhost:3000/auth/callback?x=1")], "AADSTS50011"),
        (&[("scope", "openid"), ("scope", "profile")], "AADSTS9000411"),
    ];
    for (changes, code) in cases {
        let page = Browser::new(&stage).open(stage.authorize(changes)).await.page();
        assert_eq!(page.status, 400, "{changes:?}");
        assert!(page.html.contains(code), "{changes:?}: {}", page.html);
        assert!(!page.html.contains("<b>"));
    }
}

#[tokio::test]
async fn an_unknown_tenant_is_refused_everywhere() {
    let stage = Stage::new().await;
    let base = format!("{}/contoso.example", stage.base);
    for path in ["/v2.0/.well-known/openid-configuration", "/discovery/v2.0/keys"] {
        let response = stage.http.get(format!("{base}{path}")).send().await.unwrap();
        assert_refused(
            &(response.status().as_u16(), response.json().await.unwrap()),
            400,
            "invalid_tenant",
            90_002,
        );
    }
    for path in ["/oauth2/v2.0/token", "/oauth2/v2.0/devicecode"] {
        let response = stage.http.post(format!("{base}{path}")).send().await.unwrap();
        assert_refused(
            &(response.status().as_u16(), response.json().await.unwrap()),
            400,
            "invalid_tenant",
            90_002,
        );
    }
    for path in ["/oauth2/v2.0/authorize", "/oauth2/v2.0/logout", "/oauth2/deviceauth"] {
        let response = stage.http.get(format!("{base}{path}")).send().await.unwrap();
        assert_eq!(response.status(), 400);
        assert!(response.text().await.unwrap().contains("AADSTS90002"));
    }
}

#[tokio::test]
async fn a_wrong_request_is_told_to_the_client() {
    let stage = Stage::new().await;
    let cases: [(Form<'_>, &str, &str); 15] = [
        (&[("response_type", "")], "invalid_request", "AADSTS900144"),
        (&[("response_type", "id_token")], "unsupported_response_type", "AADSTS700054"),
        (&[("response_type", "cake")], "unsupported_response_type", "AADSTS70005"),
        (&[("response_mode", "web_message")], "invalid_request", "AADSTS90023"),
        (&[("scope", "")], "invalid_request", "AADSTS900144"),
        (&[("scope", "https://other.example/Read")], "invalid_resource", "AADSTS500011"),
        (&[("scope", ".default User.Read")], "invalid_scope", "AADSTS70011"),
        (&[("code_challenge", "")], "invalid_request", "AADSTS9002325"),
        (&[("code_challenge", "short")], "invalid_request", "AADSTS501491"),
        (&[("code_challenge_method", "")], "invalid_request", "AADSTS90023"),
        (&[("code_challenge_method", "plain")], "invalid_request", "AADSTS90023"),
        (&[("prompt", "maybe")], "invalid_request", "AADSTS90023"),
        (&[("max_age", "-1")], "invalid_request", "AADSTS90023"),
        (&[("claims", "{")], "invalid_request", "AADSTS90023"),
        (&[("prompt", "none")], "login_required", "AADSTS50058"),
    ];
    for (changes, error, code) in cases {
        let answer = Browser::new(&stage).open(stage.authorize(changes)).await.answer();
        assert_eq!(answer["error"], error, "{changes:?}");
        assert!(answer["error_description"].starts_with(&format!("{code}: ")), "{answer:?}");
        assert_eq!(answer["state"], "the state");
        assert!(!answer.contains_key("code"));
    }
}

#[tokio::test]
async fn cancelling_is_told_to_the_client() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    let page = browser.open(stage.authorize(&[])).await.page();
    let answer = browser.press(&page, "Cancel").await.answer();
    assert_eq!(
        (answer["error"].as_str(), answer["error_subcode"].as_str()),
        ("access_denied", "cancel")
    );
    assert!(answer["error_description"].starts_with("AADSTS65004: "));
    assert_eq!(answer["state"], "the state");
}

#[tokio::test]
async fn a_disabled_account_stays_on_the_sign_in_page() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    let page = browser.open(stage.authorize(&[])).await.page();
    let page = browser.press(&page, "Sign in as disabled@contoso.example").await.page();
    assert!(page.html.contains("AADSTS50057"));
    assert!(browser.cookie.is_none());
    let answer = browser.press(&page, "Sign in as owner@contoso.example").await.answer();
    assert!(answer.contains_key("code"), "the page carries the request on");
}

#[tokio::test]
async fn the_token_endpoint_refuses_a_wrong_client() {
    let stage = Stage::new().await;
    let (client, nobody) = (CLIENT.to_string(), uuid::Uuid::nil().to_string());
    let grant = ("grant_type", "client_credentials");
    let cases: [(Form<'_>, u16, &str, u32); 7] = [
        (&[], 400, "invalid_request", 900_144),
        (
            &[("grant_type", "password"), ("client_id", &client)],
            400,
            "unsupported_grant_type",
            70_003,
        ),
        (&[grant], 400, "invalid_request", 900_144),
        (
            &[grant, ("client_id", &nobody), ("client_secret", SECRET)],
            400,
            "unauthorized_client",
            700_016,
        ),
        (&[grant, ("client_id", &client)], 401, "invalid_client", 7_000_218),
        (
            &[grant, ("client_id", &client), ("client_secret", "wrong")],
            401,
            "invalid_client",
            7_000_215,
        ),
        (&[grant, grant, ("client_id", &client)], 400, "invalid_request", 9_000_411),
    ];
    for (form, status, error, code) in cases {
        assert_refused(&stage.bare_token(form).await, status, error, code);
    }
}

#[tokio::test]
async fn an_error_carries_the_clients_own_correlation_id() {
    let stage = Stage::new().await;
    let id = uuid::Uuid::from_u128(42).to_string();
    let response = stage
        .http
        .post(stage.url("/oauth2/v2.0/token"))
        .header("client-request-id", &id)
        .send()
        .await
        .unwrap();
    let request_id = response.headers()["x-ms-request-id"].to_str().unwrap().to_owned();
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["correlation_id"], id);
    assert_eq!(body["trace_id"], request_id);
    assert_eq!(body["timestamp"], "2026-11-22 09:00:00Z");
}

#[tokio::test]
async fn a_code_is_bound_to_its_request() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    let code = answer["code"].as_str();
    let form = |code, uri, verifier| {
        [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", uri),
            ("code_verifier", verifier),
        ]
    };
    let refused = stage.token(&form("unknown", REDIRECT, VERIFIER)).await;
    assert_refused(&refused, 400, "invalid_grant", 9_002_313);
    let refused = stage.token(&form(code, "http://localhost:3000/", VERIFIER)).await;
    assert_refused(&refused, 400, "invalid_grant", 500_112);
    let refused = stage
        .token(&form(code, REDIRECT, "another-verifier-of-at-least-forty-three-characters"))
        .await;
    assert_refused(&refused, 400, "invalid_grant", 501_481);
    let refused = stage.token(&form(code, REDIRECT, "")).await;
    assert_refused(&refused, 400, "invalid_grant", 501_481);
    for missing in ["code", "redirect_uri"] {
        let form: Vec<_> = form(code, REDIRECT, VERIFIER)
            .into_iter()
            .filter(|(name, _)| *name != missing)
            .collect();
        assert_refused(&stage.token(&form).await, 400, "invalid_request", 900_144);
    }
    stage.pass(600);
    assert_refused(&stage.redeem(code).await, 400, "invalid_grant", 70_008);
}

#[tokio::test]
async fn a_scope_without_consent_is_refused() {
    let stage = Stage::new().await;
    let scope = [("scope", "openid offline_access Directory.Read.All")];
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &scope).await;
    let refused = stage.redeem(&answer["code"]).await;
    assert_refused(&refused, 400, "invalid_grant", 65_001);
    assert_eq!(refused.1["suberror"], "consent_required");
}

#[tokio::test]
async fn an_account_disabled_after_sign_in_gets_no_token() {
    let stage = Stage::new().await;
    let answer = Browser::new(&stage).sign_in("owner@contoso.example", &[]).await;
    stage.tenant.write().await.users[0].account_enabled = false;
    assert_refused(&stage.redeem(&answer["code"]).await, 400, "invalid_grant", 50_057);
}
