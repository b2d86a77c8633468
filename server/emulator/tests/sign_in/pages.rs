//! The sign-in page itself.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest as _, Sha256};

use crate::browser::Browser;
use crate::stage::Stage;

const ATTACK: &str = "\"><script>alert('x')</script>&";

#[tokio::test]
async fn the_page_lists_every_account_by_its_full_name() {
    let stage = Stage::new().await;
    let page = Browser::new(&stage).open(stage.authorize(&[])).await.page();
    assert_eq!(page.status, 200);
    assert!(page.html.contains("<h1>Contoso sign-in (demo tenant)</h1>"));
    for user in &stage.tenant.read().await.users {
        let (name, value) = page.button(&format!("Sign in as {}", user.user_principal_name));
        assert_eq!((name.as_str(), value), ("demo_account", user.id.to_string()));
        assert!(page.html.contains(&user.display_name));
    }
    assert!(
        page.html.contains("Olivia Owner &amp; &lt;co&gt;"),
        "what the account is there to show"
    );
}

#[tokio::test]
async fn the_page_carries_the_whole_request() {
    let stage = Stage::new().await;
    let url = stage.authorize(&[("state", ATTACK), ("login_hint", ATTACK)]);
    let sent: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let mut browser = Browser::new(&stage);
    let page = browser.open(url).await.page();
    assert_eq!(page.hidden(), sent);
    assert!(!page.html.contains("<script"), "{}", page.html);
    assert_eq!(
        browser.press(&page, "Sign in as owner@contoso.example").await.answer()["state"],
        ATTACK
    );
}

#[tokio::test]
async fn a_hinted_account_comes_first_with_the_focus() {
    let stage = Stage::new().await;
    let page = Browser::new(&stage)
        .open(stage.authorize(&[("login_hint", "Guest@contoso.example")]))
        .await
        .page();
    let first = page.html.find("Sign in as").unwrap();
    assert!(page.html[first..].starts_with("Sign in as guest@contoso.example"));
    assert_eq!(page.html.matches(" autofocus>").count(), 1);
    let page = Browser::new(&stage)
        .open(stage.authorize(&[("login_hint", "stranger@contoso.example")]))
        .await
        .page();
    assert!(!page.html.contains(" autofocus>"));
}

#[tokio::test]
async fn the_page_is_neither_framed_nor_stored_nor_scripted() {
    let stage = Stage::new().await;
    let page = Browser::new(&stage).open(stage.authorize(&[])).await.page();
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(policy.contains("frame-ancestors 'none'"));
    assert_eq!(page.headers["x-frame-options"], "DENY");
    assert!(page.headers["cache-control"].to_str().unwrap().contains("no-store"));
    let style = page.html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let digest = STANDARD.encode(Sha256::digest(style));
    assert!(policy.contains(&digest), "the policy allows the page's own style");
}
