//! Sessions: one person in one browser, with tokens that are renewed, until they end for good.

use domain::id::Digest;
use domain::ports::Sessions;
use domain::record::EventCode;
use domain::session::{SessionLimits, Tokens};
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};

use crate::browser::{Browser, SESSION, location};
use crate::stage::{READ, Stage, text};

const TOKEN: &str = "/oauth2/v2.0/token";

fn now() -> Timestamp {
    #[expect(clippy::disallowed_methods, reason = "the server's clock is the machine's")]
    Timestamp::now()
}

/// The session's access token is about to end.
async fn let_the_token_end(stage: &Stage, browser: &Browser) {
    let ledger = stage.ledger().await;
    let id = Digest::of(&browser.jar[SESSION]);
    let limits = SessionLimits {
        idle_seconds: 900,
        absolute_seconds: 900,
    };
    let session = ledger.ledger.find_session(id, now(), limits).await.unwrap().unwrap();
    let tokens = Tokens {
        access_expires_at: now() + SignedDuration::from_secs(30),
        ..session.tokens
    };
    ledger.ledger.put_tokens(id, &tokens).await.unwrap();
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let_the_token_end(&stage, &browser).await;
    let before = stage.requests(TOKEN).await.len();
    browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await.password();
    browser.open("/devices").await;
    let renewed = stage.requests(TOKEN).await.len() - before;
    assert!((1..=2).contains(&renewed), "once, beside Rekey's own: {renewed}");
}

#[tokio::test]
async fn a_person_whose_tokens_were_revoked_signs_in_again() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let_the_token_end(&stage, &browser).await;
    for user in &mut stage.tenant.tenant.write().await.users {
        user.account_enabled = false;
    }
    let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (401, "sign-in-again"));
    refused.assert_no_digits();
    // Whom Entra refuses is signed out here, too.
    assert_eq!(browser.open("/devices").await.refusal(), (401, "signed-out"));
    assert_eq!(stage.ledger().await.count(EventCode::SignedOut).await, 1);
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn a_second_tab_may_sign_in_too() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    let first_tab = browser.choose("owner").await;
    let second_tab = browser.choose("manykeys").await;
    browser.get_once(first_tab).await;
    let first_session = browser.jar[SESSION].clone();
    browser.get_once(second_tab).await;
    let devices = browser.open("/devices").await;
    assert!(devices.body.contains("LAPTOP-MILAN") && !devices.body.contains("LAPTOP-ANNA"));
    // The session before it has ended: one browser is one person.
    let mut earlier = stage.browser();
    earlier.jar.insert(SESSION.to_owned(), first_session);
    assert_eq!(earlier.open("/devices").await.refusal(), (401, "signed-out"));
    let ledger = stage.ledger().await;
    assert_eq!(ledger.count(EventCode::SignedIn).await, 2);
    assert_eq!(ledger.count(EventCode::SignedOut).await, 1);
}

#[tokio::test]
async fn cookies_are_opaque_and_closed() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    browser.jar.insert(SESSION.to_owned(), "planted-by-somebody".to_owned());
    let back = browser.choose("owner").await;
    let page = browser.get_once(back).await;
    let cookie = page.set_cookie(SESSION).unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain") && !cookie.contains("Secure"), "{cookie}");
    assert!(browser.jar[SESSION].len() >= 43, "256 bits");
    assert_ne!(browser.jar[SESSION], "planted-by-somebody", "a new cookie for every sign-in");
}

#[tokio::test]
async fn signing_out_ends_the_session_for_good() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let session = browser.jar[SESSION].clone();
    // A link on another site must not sign anybody out.
    let foreign = stage
        .http
        .get(browser.url("/auth/sign-out"))
        .header("sec-fetch-site", "cross-site");
    let refused = browser.send(foreign).await;
    assert_eq!(refused.refusal(), (403, "foreign-request"));
    assert_eq!(browser.open("/devices").await.status, 200);

    let out = browser.post("/auth/sign-out", &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER.as_u16());
    let logout = location(&out).unwrap();
    assert!(logout.path().ends_with("/logout"), "{logout}");
    assert!(!browser.jar.contains_key(SESSION));
    let goodbye = browser.open_url(logout).await;
    assert_eq!(
        (goodbye.status, goodbye.url.query()),
        (200, Some("signed-out")),
        "{}",
        goodbye.url
    );
    // The cookie that somebody may have copied is worth nothing.
    let mut thief = stage.browser();
    thief.jar.insert(SESSION.to_owned(), session);
    assert_eq!(thief.open("/devices").await.refusal(), (401, "signed-out"));
    assert_eq!(stage.ledger().await.count(EventCode::SignedOut).await, 1);
}

#[tokio::test]
async fn a_sign_in_returns_to_the_page_it_was_asked_from_and_to_no_other_site() {
    let (stage, _server) = Stage::serving().await;
    for (asked, came_to) in [
        ("/activity", "/activity"),
        ("//evil.example/x", "/devices"),
        ("https://evil.example/", "/devices"),
        ("/\\evil.example", "/devices"),
    ] {
        let mut browser = stage.browser();
        let mut url = browser.url("/auth/sign-in");
        url.query_pairs_mut().append_pair("return_to", asked);
        let page = browser.open_url(url).await;
        let back = browser.press(&page, "Sign in as owner@contoso.example").await;
        let came = browser.open_url(back).await;
        assert_eq!((came.url.path(), came.status), (came_to, 200), "{asked}");
        assert_eq!(came.url.origin(), browser.url("/").origin());
    }
}

/// Pages of somebody who is not signed in say so, and hold nothing.
#[tokio::test]
async fn without_a_session_there_is_nothing_to_see() {
    let (stage, _server) = Stage::serving().await;
    let mut browser: Browser = stage.browser();
    let device = stage.pc("LAPTOP-ANNA").await;
    for path in ["/devices", &format!("/devices/{}", device.id()), "/activity"] {
        let page = browser.open(path).await;
        assert_eq!(page.refusal(), (401, "signed-out"), "{path}");
        assert!(!page.body.contains(text(&device.0["displayName"])));
    }
    assert_eq!(browser.open("/activity/live").await.status, 401);
    let refused = browser.post("/reveal", &[("form", "any"), ("key_id", "12345678")]).await;
    assert_eq!(refused.refusal(), (401, "signed-out"));
    assert_eq!(stage.requests("/v1.0/").await.len(), 0, "the directory was not asked");
}
