//! What a scanned screen is compared with: the key IDs of the person's own keys, and nothing else.

use serde_json::Value;

use crate::browser::Browser;
use crate::stage::{READ, Stage};

async fn ask(browser: &mut Browser) -> (u16, Value) {
    let request = browser.own_form("/api/own_key_ids", &[]).header("accept", "application/json");
    let page = browser.send(request).await;
    (page.status, serde_json::from_str(&page.body).unwrap_or(Value::Null))
}

#[tokio::test]
async fn they_are_the_persons_own_and_no_password_is_read() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let (status, listed) = ask(&mut browser).await;
    assert_eq!(status, 200);
    let listed: Vec<String> = serde_json::from_value(listed).unwrap();
    for name in ["LAPTOP-ANNA", "DESKTOP-ANNA"] {
        let own = stage.key_of(name).await.to_uppercase();
        assert!(listed.contains(&own), "{name}: {own} in {listed:?}");
    }
    let foreign = stage.key_of("LAPTOP-MILAN").await.to_uppercase();
    assert!(!listed.contains(&foreign), "{listed:?}");
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn a_guest_and_nobody_get_none() {
    let (stage, _server) = Stage::serving().await;
    let mut guest = stage.browser();
    let back = guest.choose("guest").await;
    assert_eq!(guest.open_url(back).await.refusal(), (403, "guest-refused"));
    let (status, body) = ask(&mut guest).await;
    assert!(status >= 400 && !body.is_array(), "{status} {body}");
    let mut nobody = stage.browser();
    assert_eq!(ask(&mut nobody).await.0, 401);
}
