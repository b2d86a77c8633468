//! Sign-ins that do not work out: each has a page that says what to do, and leaves nobody signed in.

use domain::id::Digest;
use domain::ports::Sessions;
use domain::record::EventCode;
use domain::secret::SecretText;
use domain::session::SignInAttempt;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use url::Url;

use crate::browser::{BROWSER, SESSION, location};
use crate::page::Page;
use crate::records::Record;
use crate::stage::Stage;

const TOKEN: &str = "/oauth2/v2.0/token";

/// The page of this failure: nobody is signed in, and what to do stands there with a reference.
fn assert_refused(page: &Page, status: u16, failure: &str) {
    assert_eq!(page.refusal(), (status, failure), "{}", page.body);
    assert_eq!(page.set_cookie(SESSION), None, "{failure}");
    assert!(page.body.contains(r#"class="next""#), "{failure}: no way on");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_ne!(page.reference(), "");
}

fn without(url: &Url, name: &str) -> Url {
    let kept: Vec<(String, String)> = url.query_pairs().into_owned().filter(|(it, _)| it != name).collect();
    let mut url = url.clone();
    url.query_pairs_mut().clear().extend_pairs(kept);
    url
}

fn with(url: &Url, name: &str, value: &str) -> Url {
    let mut url = without(url, name);
    url.query_pairs_mut().append_pair(name, value);
    url
}

#[tokio::test]
async fn cancelling_at_the_tenant_leads_back_with_a_page() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    let page = browser.begin_sign_in().await;
    let back = browser.press(&page, "Cancel").await;
    let refused = browser.get_once(back).await;
    assert_refused(&refused, 400, "sign-in-cancelled");
    let records = stage.ledger().await.records_of(&refused.reference()).await;
    let expected = Record {
        code: EventCode::SignInFailed.number(),
        reference: Some(refused.reference()),
        detail: Some("sign-in-cancelled".to_owned()),
    };
    assert_eq!(records, [expected]);
    // The way on works.
    browser.sign_in("owner").await;
}

#[tokio::test]
async fn the_answer_of_a_sign_in_is_good_once() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    let back = browser.choose("owner").await;
    let first = browser.get_once(back.clone()).await;
    assert!(first.set_cookie(SESSION).is_some());
    // The back button: nothing is wrong, so nothing is said.
    let session = browser.jar[SESSION].clone();
    let again = browser.get_once(back.clone()).await;
    assert_eq!(again.status, 303);
    assert_eq!(location(&again).unwrap().path(), "/devices");
    assert_eq!(again.set_cookie(SESSION), None);
    assert_eq!(browser.open("/devices").await.status, 200, "the session goes on");
    assert_eq!(browser.jar[SESSION], session);
    // The same after the session has ended.
    browser.jar.remove(SESSION);
    assert_refused(&browser.get_once(back).await, 400, "sign-in-used");
}

#[tokio::test]
async fn an_answer_belongs_to_the_browser_that_asked() {
    let (stage, _server) = Stage::serving().await;
    let (mut victim, mut thief) = (stage.browser(), stage.browser());
    let back = victim.choose("owner").await;
    thief.begin_sign_in().await;
    assert_refused(&thief.get_once(back.clone()).await, 400, "sign-in-unknown");
    let cookie = victim.jar.remove(BROWSER).unwrap();
    assert_refused(&victim.get_once(back.clone()).await, 400, "sign-in-unknown");
    assert_eq!(stage.requests(TOKEN).await.len(), 0, "no code was redeemed");
    // None of this used up the sign-in of the one who asked.
    victim.jar.insert(BROWSER.to_owned(), cookie);
    assert!(victim.get_once(back).await.set_cookie(SESSION).is_some());
}

#[tokio::test]
async fn an_answer_to_nothing_is_refused() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    let back = browser.choose("owner").await;
    for wrong in [
        with(&back, "state", "made-up"),
        without(&back, "state"),
        browser.url("/auth/callback"),
    ] {
        assert_refused(&browser.get_once(wrong).await, 400, "sign-in-unknown");
    }
    assert_refused(&browser.get_once(without(&back, "code")).await, 400, "sign-in-unknown");
}

/// The page with which sign-in is refused after the person's account was chosen and `broken` was done to the tenant.
async fn finish_after(stage: &Stage, broken: Value) -> Page {
    let mut browser = stage.browser();
    let back = browser.choose("owner").await;
    stage.put("/sign-in", broken).await;
    let refused = browser.get_once(back).await;
    stage.put("/sign-in", json!({ "skewSeconds": 0, "issuer": null })).await;
    refused
}

#[tokio::test]
async fn a_token_that_is_not_to_be_believed_signs_nobody_in() {
    let (stage, _server) = Stage::serving().await;
    let refused = finish_after(&stage, json!({ "issuer": "https://login.evil.example/v2.0" })).await;
    assert_refused(&refused, 403, "sign-in-untrusted");
    for seconds in [3600, -2 * 3600] {
        let refused = finish_after(&stage, json!({ "skewSeconds": seconds })).await;
        assert_refused(&refused, 403, "clock-skew");
    }
    // Small differences are no matter, and neither are new signing keys.
    for harmless in [
        json!({ "skewSeconds": 120 }),
        json!({ "skewSeconds": -120 }),
        json!({ "rotateKeys": true }),
    ] {
        let page = finish_after(&stage, harmless.clone()).await;
        assert!(page.set_cookie(SESSION).is_some(), "{harmless}: {}", page.body);
    }
}

#[tokio::test]
async fn a_sign_in_that_took_too_long_is_told_so() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    browser.begin_sign_in().await;
    #[expect(clippy::disallowed_methods, reason = "the server's clock is the machine's")]
    let now = Timestamp::now();
    let attempt = SignInAttempt {
        state: Digest::of("of-eleven-minutes-ago"),
        browser: Digest::of(&browser.jar[BROWSER]),
        nonce: SecretText::new("nonce".to_owned()),
        pkce_verifier: SecretText::new("verifier".to_owned()),
        return_to: "/devices".to_owned(),
        began_at: now - SignedDuration::from_mins(11),
        expires_at: now - SignedDuration::from_mins(1),
    };
    stage.ledger().await.ledger.keep_attempt(&attempt).await.unwrap();
    let late = browser.url("/auth/callback?state=of-eleven-minutes-ago&code=any");
    assert_refused(&browser.get_once(late).await, 400, "sign-in-expired");
    assert_eq!(stage.requests(TOKEN).await.len(), 0, "no code was redeemed");
}

#[tokio::test]
async fn an_account_that_may_not_sign_in_is_stopped() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    let page = browser.begin_sign_in().await;
    let stopped = browser.press_button(&page, "Sign in as disabled@contoso.example").await;
    assert_eq!(location(&stopped), None, "the tenant keeps the person on its own page");
    assert!(!browser.jar.contains_key(SESSION));
    // Disabled between choosing the account and the way back.
    let back = browser.choose("owner").await;
    for user in &mut stage.tenant.tenant.write().await.users {
        user.account_enabled = false;
    }
    let refused = browser.get_once(back).await;
    // The token endpoint says no more than that it does not take the code; the next try ends at the tenant's own page.
    assert_refused(&refused, 400, "sign-in-expired");
}

#[tokio::test]
async fn errors_of_the_tenant_have_pages() {
    let (stage, _server) = Stage::serving().await;
    for (error, status, failure) in [
        ("access_denied", 400, "sign-in-cancelled"),
        ("consent_required", 403, "sign-in-refused"),
        ("interaction_required", 401, "sign-in-again"),
        ("invalid_scope", 503, "sign-in-unavailable"),
        ("temporarily_unavailable", 503, "sign-in-unavailable"),
        ("<script>alert(1)</script>", 503, "sign-in-unavailable"),
    ] {
        let mut browser = stage.browser();
        let back = without(&browser.choose("owner").await, "code");
        let back = with(&with(&back, "error", error), "error_description", "<b>AADSTS1: x</b>");
        let page = browser.get_once(back).await;
        assert_refused(&page, status, failure);
        assert!(
            !page.body.contains("AADSTS") && !page.body.contains("alert(1)"),
            "{}",
            page.body
        );
    }
    for (fault, status, failure) in [
        (json!({ "status": 503 }), 503, "sign-in-unavailable"),
        (json!({ "drop": true }), 503, "sign-in-unavailable"),
        (json!({ "body": "no json" }), 503, "sign-in-unavailable"),
        (
            json!({ "status": 400, "body": { "error": "invalid_grant" } }),
            400,
            "sign-in-expired",
        ),
        (
            json!({ "status": 401, "body": { "error": "invalid_client" } }),
            503,
            "sign-in-unavailable",
        ),
    ] {
        let mut browser = stage.browser();
        let back = browser.choose("owner").await;
        let mut fault = fault;
        fault["match"] = TOKEN.into();
        stage.faults(json!([fault])).await;
        assert_refused(&browser.get_once(back).await, status, failure);
        stage.faults(json!([])).await;
    }
}
