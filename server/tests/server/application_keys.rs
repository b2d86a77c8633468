//! Keys that are read with Rekey's own right: wanted in so many words, and with Rekey as the only gate.

use serde_json::json;

use crate::process::{self, Server};
use crate::stage::{READ, Stage};

const APPLICATION: (&str, &str) = ("REKEY_ENTRA__KEY_ACCESS", "application");
const ACCEPTED: (&str, &str) = ("REKEY_APPLICATION_KEYS__ACCEPTED", "true");
const DESPITE: (&str, &str) = ("REKEY_APPLICATION_KEYS__DESPITE_TENANT_SWITCH", "true");

async fn serving(more: &[(&'static str, &'static str)]) -> (Stage, Server) {
    let stage = Stage::new().await;
    let settings = [&[APPLICATION, ACCEPTED], more].concat();
    let server = stage.serve_with(0, &settings).await;
    (stage, server)
}

async fn refused_to_start(settings: &[(&str, &str)]) -> String {
    let stage = Stage::new().await;
    let own = stage.settings();
    let own = own.iter().map(|(name, value)| (*name, value.as_str()));
    let all: Vec<_> = own.chain(settings.iter().copied()).collect();
    let output = process::run(stage.folder.path(), &["serve"], &all).await;
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty(), "never ready");
    String::from_utf8(output.stderr).unwrap()
}

#[tokio::test]
async fn what_was_not_accepted_does_not_start() {
    for settings in [&[APPLICATION][..], &[APPLICATION, (ACCEPTED.0, "false")]] {
        let complaint = refused_to_start(settings).await;
        assert!(complaint.contains(ACCEPTED.0), "{complaint}");
    }
    let complaint = refused_to_start(&[DESPITE]).await;
    assert!(complaint.contains(DESPITE.0), "{complaint}");
}

#[tokio::test]
async fn keys_are_listed_and_read_with_rekeys_own_right() {
    let (stage, _server) = serving(&[]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let shown = stage.signed_in("owner").await.reveal(&key).await;
    assert_eq!(shown.password(), stage.password_of("LAPTOP-ANNA").await);
    let reads = stage.requests(READ).await;
    assert_eq!(reads.len(), 1);
    for request in stage.requests("recoveryKeys").await {
        assert_eq!(request["authorization"], "app", "{request}");
    }
    // Which devices are the person's own, their own token says.
    for request in stage.requests("ownedDevices").await {
        assert_eq!(request["authorization"], "delegated", "{request}");
    }
}

/// Rule 4, with nobody behind Rekey who would refuse.
#[tokio::test]
async fn keys_of_others_stay_out_of_reach() {
    let (stage, _server) = serving(&[]).await;
    let mut browser = stage.signed_in("owner").await;
    for pc in ["LAPTOP-MILAN", "PC-LOBBY", "DESKTOP-HUGO"] {
        let refused = browser.reveal(&stage.key_of(pc).await).await;
        assert_eq!(refused.status, 422, "{pc}: {}", refused.body);
        refused.assert_no_digits();
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn the_tenants_switch_is_kept_to() {
    let (stage, _server) = serving(&[]).await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.put("/policies", json!({ "selfService": false })).await;
    let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (403, "self-service-off"));
    assert_eq!(browser.open("/devices").await.refusal(), (403, "self-service-off"));
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn the_tenants_switch_is_passed_over_where_the_policy_says_so() {
    let (stage, _server) = serving(&[DESPITE]).await;
    stage.put("/policies", json!({ "selfService": false })).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
}

/// What cannot be found out does not let through: nobody else would refuse.
#[tokio::test]
async fn what_cannot_be_found_out_does_not_let_through() {
    let (stage, _server) = serving(&[]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    for unreadable in ["authorizationPolicy", "GET /v1.0/users/"] {
        stage.faults(json!([{ "match": unreadable, "status": 500 }])).await;
        let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
        assert_eq!(refused.refusal(), (503, "directory-down"), "{unreadable}");
        refused.assert_no_digits();
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
    stage.faults(json!([])).await;
    browser.reveal(&key).await.password();
}

/// Deleted while signed in: the token still lives, the person is gone.
#[tokio::test]
async fn who_is_gone_is_refused() {
    let (stage, _server) = serving(&[]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let gone = format!("GET /v1.0/users/{}", stage.person("owner").await.object);
    stage.faults(json!([{ "match": gone, "status": 404 }])).await;
    let refused = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (403, "sign-in-refused"));
    assert_eq!(stage.requests(READ).await.len(), 0);
}
