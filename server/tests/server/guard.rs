//! Whether somebody may help themselves at all: asked before anything of theirs is shown.

use domain::record::EventCode;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::page::Page;
use crate::stage::{READ, Stage, text};

/// Both the list and the reveal refuse for this reason, and nobody has asked for a key.
async fn assert_shut(stage: &Stage, browser: &mut Browser, form: &str, refusal: (u16, &str)) -> Page {
    let key = stage.key_of("LAPTOP-ANNA").await;
    let revealed = browser.post("/reveal", &[("form", form), ("key_id", &key)]).await;
    assert_eq!(revealed.refusal(), refusal, "{}", revealed.body);
    revealed.assert_no_digits();
    let listed = browser.open("/devices").await;
    assert_eq!(listed.refusal(), refusal, "{}", listed.body);
    assert!(!listed.body.contains("LAPTOP-ANNA"), "{}", listed.body);
    let device = format!("/devices/{}", stage.pc("LAPTOP-ANNA").await.id());
    assert_eq!(browser.open(&device).await.refusal(), refusal);
    assert_eq!(stage.requests(READ).await.len(), 0);
    assert_eq!(stage.ledger().await.count(EventCode::DisclosureBegun).await, 0);
    listed
}

async fn switch(stage: &Stage, on: Value) {
    stage.put("/policies", json!({ "selfService": on })).await;
}

#[tokio::test]
async fn where_the_tenant_has_switched_self_service_off_the_way_leads_to_the_helpdesk() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    switch(&stage, json!(false)).await;
    let refused = assert_shut(&stage, &mut browser, &form, (403, "self-service-off")).await;
    assert!(refused.body.contains(r#"href="/stuck/restricted""#), "{}", refused.body);
    browser.own_case("/stuck/restricted").await;
    // It can be switched on again at any time; not set means on.
    for on in [json!(true), json!(null)] {
        switch(&stage, json!(false)).await;
        assert_eq!(browser.open("/devices").await.status, 403);
        switch(&stage, on).await;
        assert_eq!(browser.open("/devices").await.status, 200);
    }
    let key = stage.key_of("LAPTOP-ANNA").await;
    browser.reveal(&key).await.password();
}

/// With the person's own right Entra decides anyway: that Rekey cannot find out stops nobody.
#[tokio::test]
async fn a_switch_that_cannot_be_read_stops_nobody_whom_entra_does_not_stop() {
    let (stage, _server) = Stage::serving().await;
    let unreadable = json!([{ "match": "authorizationPolicy", "status": 403 }, { "match": "/v1.0/users/", "status": 500 }]);
    stage.faults(unreadable).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    // Entra itself keeps to the switch.
    switch(&stage, json!(false)).await;
    let refused = stage.signed_in("owner").await.reveal(&key).await;
    assert_eq!(refused.refusal(), (403, "directory-refused"));
    refused.assert_no_digits();
}

/// The demo's guest may not sign in, so here an account becomes a guest while it is signed in.
#[tokio::test]
async fn guests_are_refused_where_the_policy_does_not_let_them_in() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.change_user("owner", |user| user.guest = true).await;
    assert_shut(&stage, &mut browser, &form, (403, "guest-refused")).await;
}

/// Their token says it, too: another tenant vouches for them.
#[tokio::test]
async fn guests_who_sign_in_are_refused_by_their_token() {
    let (stage, _server) = Stage::serving().await;
    stage.change_user("owner", |user| user.guest = true).await;
    let mut browser = stage.browser();
    let back = browser.choose("owner").await;
    assert_eq!(browser.open_url(back).await.refusal(), (403, "guest-refused"));
    stage.change_user("owner", |user| user.guest = false).await;
    assert_eq!(browser.open("/devices").await.refusal(), (403, "guest-refused"));
    browser.sign_in("owner").await;
}

#[tokio::test]
async fn guests_are_let_in_where_the_policy_says_so() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &[("REKEY_SELF_SERVICE__GUESTS", "true")]).await;
    stage.change_user("owner", |user| user.guest = true).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
}

#[tokio::test]
async fn an_account_that_was_disabled_meanwhile_is_refused() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.change_user("owner", |user| user.account_enabled = false).await;
    assert_shut(&stage, &mut browser, &form, (403, "sign-in-refused")).await;
}

/// The owned devices as Graph lists them, one of them disabled.
async fn disabled(stage: &Stage, name: &str) -> Value {
    let pc = stage.pc(name).await;
    json!({ "id": text(&pc.0["id"]), "deviceId": pc.id(), "displayName": name, "operatingSystem": "Windows",
        "operatingSystemVersion": "10.0.26100.2033", "trustType": "AzureAd", "accountEnabled": false,
        "approximateLastSignInDateTime": "2026-11-01T00:00:00Z", "manufacturer": "Dell Inc.", "model": "OptiPlex 7020" })
}

/// With these faults the device is disabled: it has no form, and a form from before gets no key of it.
async fn assert_device_is_shut(stage: &Stage, name: &str, faults: Value) {
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.faults(faults).await;
    let case = format!("/stuck/device-disabled?device={name}");
    let devices = browser.open("/devices").await;
    assert!(devices.body.contains(&case), "{}", devices.body);
    let pc = stage.pc(name).await;
    let page = browser.open(&format!("/devices/{}", pc.id())).await;
    assert!(page.body.contains(&case) && !page.has_form("/reveal"), "{}", page.body);
    let key = stage.key_of(name).await;
    let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    assert!(refused.body.contains("device-disabled"), "{}", refused.body);
    refused.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 0);
    let ledger = stage.ledger().await;
    let records = ledger.records().await;
    let last = records.last().unwrap();
    assert_eq!((last.code, last.detail.as_deref()), (2006, Some("device-disabled")));
    browser.own_case(&case).await;
}

/// It may be lost, or its owner gone: somebody must look first.
#[tokio::test]
async fn a_disabled_device_shows_no_key() {
    let (stage, _server) = Stage::serving().await;
    let devices = json!({ "value": [disabled(&stage, "DESKTOP-ANNA").await] });
    let faults = json!([{ "match": "GET /v1.0/me/ownedDevices", "body": devices }]);
    assert_device_is_shut(&stage, "DESKTOP-ANNA", faults).await;
}

/// With the least right Graph leaves out whether an owned device is enabled (facts.md section B); Rekey's own right tells it.
#[tokio::test]
async fn a_disabled_device_is_known_where_the_persons_right_does_not_tell() {
    let (stage, _server) = Stage::serving().await;
    let device = disabled(&stage, "DESKTOP-ANNA").await;
    let by_filter = format!("GET /v1.0/devices\\?.*{}", text(&device["deviceId"]));
    let by_object = format!("GET /v1.0/devices/{}", text(&device["id"]));
    let faults = json!([{ "match": by_filter, "body": { "value": [device] } }, { "match": by_object, "body": device }]);
    assert_device_is_shut(&stage, "DESKTOP-ANNA", faults).await;
}
