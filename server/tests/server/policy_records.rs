//! A change of policy is a record of its own.

use domain::record::EventCode;

use crate::records::Ledger;
use crate::stage::Stage;

const ASKS: (&str, &str) = ("REKEY_ROTATION__RULES__HELPDESK", "ask");

/// Starts a server with these settings and stops it again; how many changes of policy are recorded then.
async fn changes_after(stage: &Stage, environment: &[(&str, &str)]) -> usize {
    stage.serve_with(0, environment).await.stop().await;
    stage.ledger().await.count(EventCode::PolicyChanged).await
}

#[tokio::test]
async fn each_change_of_policy_is_recorded_once() {
    let stage = Stage::new().await;
    assert_eq!(changes_after(&stage, &[]).await, 1, "the first policy");
    assert_eq!(changes_after(&stage, &[]).await, 1, "the same");
    assert_eq!(changes_after(&stage, &[ASKS]).await, 2);
    assert_eq!(changes_after(&stage, &[ASKS]).await, 2);
    // Addresses and log levels are no policy.
    assert_eq!(changes_after(&stage, &[ASKS, ("REKEY_LOG__FILTER", "warn")]).await, 2);
    assert_eq!(changes_after(&stage, &[ASKS, ("REKEY_VIEW__SECONDS", "60")]).await, 3);
    assert_eq!(changes_after(&stage, &[]).await, 4, "back to the first is a change, too");
    let policies = digests(&stage.ledger().await).await;
    assert_eq!(policies[0], policies[3]);
    assert_ne!(policies[0], policies[1]);
}

async fn digests(ledger: &Ledger) -> Vec<String> {
    let changes = ledger.with(EventCode::PolicyChanged).await.into_iter();
    changes.map(|record| record.event.detail.unwrap()).collect()
}

#[tokio::test]
async fn the_record_tells_the_policy_and_no_secret() {
    let stage = Stage::new().await;
    let secret = "a-secret-of-the-webhook";
    let webhook = [
        ASKS,
        ("REKEY_DELIVERY__WEBHOOK__URL", "http://127.0.0.1:9/"),
        ("REKEY_DELIVERY__WEBHOOK__SECRET", secret),
    ];
    let _server = stage.serve_with(0, &webhook).await;
    let policy = stage.ledger().await.with(EventCode::PolicyChanged).await.remove(0).event;
    let why = policy.why.unwrap();
    assert!(why.contains(r#""helpdesk":"ask""#), "{why}");
    assert!(!why.contains(secret), "{why}");
    assert!(!why.contains(&stage.tenant.client_secret), "{why}");
    // An auditor reads it on its page.
    let mut auditor = stage.signed_in("security").await;
    let found = auditor.open("/audit?code=4101").await;
    assert!(found.text().contains("Policy changed"), "{}", found.text());
    let seq = found.each(r#"href="/audit/records/(\d+)""#).remove(0);
    let page = auditor.open(&format!("/audit/records/{seq}")).await;
    assert!(page.text().contains(r#""helpdesk":"ask""#), "{}", page.text());
}
