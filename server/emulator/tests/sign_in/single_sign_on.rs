//! The browser's session: when Entra asks, when it does not, and how it ends.

use url::Url;

use crate::browser::{Browser, Landed};
use crate::stage::{Plan, SIGNED_OUT, Stage, TENANT};

const OWNER: &str = "owner@contoso.example";

/// Whether the browser gets a code without being asked.
async fn is_silent(browser: &mut Browser<'_>, url: Url) -> bool {
    matches!(browser.open(url).await, Landed::Redirect(url) if url.query_pairs().any(|(name, _)| name == "code"))
}

#[tokio::test]
async fn a_second_request_is_not_asked() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    let first = browser.sign_in(OWNER, &[]).await;
    stage.pass(1000);
    let second = browser.open(stage.authorize(&[])).await.answer();
    assert_eq!(first["session_state"], second["session_state"]);
    assert_ne!(first["code"], second["code"]);
    let (_, tokens) = stage.redeem(&second["code"]).await;
    assert_eq!(stage.verified(&tokens["id_token"]).await["auth_time"], stage.now() - 1000);
    assert!(is_silent(&mut browser, stage.authorize(&[("prompt", "none")])).await);
    assert!(
        !is_silent(&mut Browser::new(&stage), stage.authorize(&[])).await,
        "another browser has no session"
    );
}

#[tokio::test]
async fn the_cookie_is_kept_from_scripts_and_from_other_pages() {
    let stage = Stage::new().await;
    let form: Vec<(String, String)> = stage.authorize(&[]).query_pairs().into_owned().collect();
    let account = ("demo_account".to_owned(), crate::stage::OWNER.to_string());
    let form: Vec<_> = form.into_iter().chain([account]).collect();
    let response = stage
        .http
        .post(stage.url("/oauth2/v2.0/authorize"))
        .form(&form)
        .send()
        .await
        .unwrap();
    let cookie = response.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{cookie}");
    assert!(cookie.contains(&format!("; Path=/{TENANT}/")), "{cookie}");
}

#[tokio::test]
async fn prompt_decides_whether_to_ask() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    for prompt in ["login", "select_account", "consent"] {
        assert!(
            !is_silent(&mut browser, stage.authorize(&[("prompt", prompt)])).await,
            "{prompt}"
        );
    }
    stage.pass(100);
    for (prompt, age) in [("select_account", 100), ("login", 0)] {
        let answer = browser.sign_in(OWNER, &[("prompt", prompt)]).await;
        let (_, tokens) = stage.redeem(&answer["code"]).await;
        assert_eq!(
            stage.verified(&tokens["id_token"]).await["auth_time"],
            stage.now() - age,
            "{prompt}"
        );
    }
}

#[tokio::test]
async fn a_hint_for_another_account_asks() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    assert!(is_silent(&mut browser, stage.authorize(&[("login_hint", "OWNER@contoso.example")])).await);
    let other = [("login_hint", "helpdesk@contoso.example")];
    assert!(!is_silent(&mut browser, stage.authorize(&other)).await);
    let silent = stage.authorize(&[("login_hint", "helpdesk@contoso.example"), ("prompt", "none")]);
    assert_eq!(browser.open(silent).await.answer()["error"], "login_required");
    browser.sign_in("helpdesk@contoso.example", &other).await;
    assert!(
        is_silent(&mut browser, stage.authorize(&other)).await,
        "the session is now the other account's"
    );
}

#[tokio::test]
async fn max_age_asks_for_fresh_credentials() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    stage.pass(60);
    assert!(is_silent(&mut browser, stage.authorize(&[("max_age", "60")])).await);
    assert!(!is_silent(&mut browser, stage.authorize(&[("max_age", "59")])).await);
    let silent = stage.authorize(&[("max_age", "59"), ("prompt", "none")]);
    assert_eq!(browser.open(silent).await.answer()["error"], "login_required");
    let answer = browser.sign_in(OWNER, &[("max_age", "59")]).await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(stage.verified(&tokens["id_token"]).await["auth_time"], stage.now());
    assert!(
        !is_silent(&mut browser, stage.authorize(&[("max_age", "0")])).await,
        "max_age=0 is prompt=login"
    );
}

#[tokio::test]
async fn a_new_authentication_context_asks_once() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    let c1 = ("claims", r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#);
    let silent = browser.open(stage.authorize(&[c1, ("prompt", "none")])).await.answer();
    assert_eq!(silent["error"], "interaction_required");
    assert!(silent["error_description"].starts_with("AADSTS50076: "));
    stage.pass(30);
    let answer = browser.sign_in(OWNER, &[c1]).await;
    let (_, tokens) = stage.redeem(&answer["code"]).await;
    assert_eq!(stage.verified(&tokens["id_token"]).await["auth_time"], stage.now());
    assert!(is_silent(&mut browser, stage.authorize(&[c1])).await);
}

#[tokio::test]
async fn without_consent_silence_is_refused() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    let url = stage.authorize(&[("prompt", "none"), ("scope", "openid Directory.Read.All")]);
    let answer = browser.open(url).await.answer();
    assert_eq!(answer["error"], "interaction_required");
    assert!(answer["error_description"].starts_with("AADSTS65001: "));
}

#[tokio::test]
async fn the_sign_in_frequency_asks_again() {
    let stage = Stage::with(Plan {
        sign_in_frequency: Some(100),
        ..Plan::default()
    })
    .await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    stage.pass(100);
    assert!(is_silent(&mut browser, stage.authorize(&[])).await);
    stage.pass(1);
    assert!(!is_silent(&mut browser, stage.authorize(&[])).await);
}

#[tokio::test]
async fn a_disabled_account_is_not_signed_in_by_its_session() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    browser.sign_in(OWNER, &[]).await;
    stage.tenant.write().await.users[0].account_enabled = false;
    let page = browser.open(stage.authorize(&[])).await.page();
    assert!(page.html.contains("AADSTS50057"));
}

#[tokio::test]
async fn a_link_cannot_press_a_button() {
    let stage = Stage::new().await;
    let account = crate::stage::OWNER.to_string();
    for press in [("demo_account", account.as_str()), ("demo_cancel", "1")] {
        let page = Browser::new(&stage).open(stage.authorize(&[press])).await.page();
        assert!(page.hidden().iter().all(|(name, _)| name != press.0));
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_and_returns_to_registered_addresses_only() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    let logout = |uri: &str| {
        Url::parse_with_params(
            &stage.url("/oauth2/v2.0/logout"),
            [("post_logout_redirect_uri", uri), ("state", "s")],
        )
        .unwrap()
    };
    browser.sign_in(OWNER, &[]).await;
    let kept = browser.cookie.clone();
    let Landed::Redirect(url) = browser.open(logout(SIGNED_OUT)).await else {
        panic!("no redirect")
    };
    assert_eq!(url.as_str(), format!("{SIGNED_OUT}?state=s"));
    assert!(browser.cookie.is_none(), "the cookie is deleted");
    browser.cookie = kept;
    assert!(
        !is_silent(&mut browser, stage.authorize(&[])).await,
        "an old cookie opens nothing"
    );

    browser.sign_in(OWNER, &[]).await;
    let page = browser.open(logout("https://attacker.example/")).await.page();
    assert!(page.html.contains("You signed out") && !page.html.contains("attacker"));
    assert!(!is_silent(&mut browser, stage.authorize(&[])).await);
}

#[tokio::test]
async fn revoking_sessions_ends_everything_but_access_tokens() {
    let stage = Stage::new().await;
    let (mut owner, mut other) = (Browser::new(&stage), Browser::new(&stage));
    let first = owner.sign_in(OWNER, &[]).await;
    other.sign_in("helpdesk@contoso.example", &[]).await;
    let (_, tokens) = stage.redeem(&first["code"]).await;
    let unused = owner.open(stage.authorize(&[])).await.answer();
    stage.entra.revoke_sessions(crate::stage::OWNER);
    crate::stage::assert_refused(
        &stage.refresh(&tokens["refresh_token"], &[]).await,
        400,
        "invalid_grant",
        50_173,
    );
    assert_eq!(stage.redeem(&unused["code"]).await.0, 400);
    assert!(!is_silent(&mut owner, stage.authorize(&[])).await);
    assert!(
        is_silent(&mut other, stage.authorize(&[])).await,
        "other people stay signed in"
    );
    assert!(
        stage
            .entra
            .verify_access(tokens["access_token"].as_str().unwrap(), stage.timestamp())
            .is_ok()
    );
}

#[tokio::test]
async fn a_reset_forgets_everybody() {
    let stage = Stage::new().await;
    let mut browser = Browser::new(&stage);
    let answer = browser.sign_in(OWNER, &[]).await;
    let keys = stage.jwks().await;
    stage.entra.reset();
    assert_eq!(stage.redeem(&answer["code"]).await.0, 400);
    assert!(!is_silent(&mut browser, stage.authorize(&[])).await);
    assert_eq!(stage.jwks().await, keys, "clients have the keys in their caches");
}
