//! Runs: one at a time, watched while they go on, kept, and for whom.

use serde_json::json;

use crate::eventually::eventually;
use crate::stage::Stage;

/// The list of all keys, on its first page.
const ALL_KEYS: &str = r"recoveryKeys\?";

#[tokio::test]
async fn a_run_is_watched_while_it_goes_on_and_there_is_only_one() {
    let (stage, _server) = Stage::serving().await;
    let mut admin = stage.signed_in("admin").await;
    stage
        .faults(json!([{ "match": ALL_KEYS, "delayMs": 3000, "times": 1 }]))
        .await;
    let run = admin.start_check().await;
    let watched = eventually("the second check", || async {
        let page = admin.clone().look_at(&run).await;
        page.text()
            .contains("1 of 6 checks are done. Now: Stored keys")
            .then_some(page)
    })
    .await;
    assert_eq!(watched.header("refresh"), "1", "it renews itself");
    assert!(!watched.body.contains("/export"), "nothing to take away yet");
    let held = admin.look_at(&format!("{run}?still=yes")).await;
    assert!(held.header("refresh").is_empty());
    assert_eq!(admin.start_check().await, run, "the one that goes on");
    let ended = admin.ended(&run).await;
    assert!(ended.body.contains(r#"data-finding="escrow-share""#), "{}", ended.body);
    assert_ne!(admin.check().await, run, "a new one");
}

#[tokio::test]
async fn runs_are_kept_and_auditors_see_them() {
    let (stage, server) = Stage::serving().await;
    let mut admin = stage.signed_in("admin").await;
    let first = admin.check().await;
    let second = admin.check().await;
    server.stop().await;
    let _server = stage.serve().await;
    let list = admin.open("/readiness").await;
    let runs = list.each(r#"href="(/readiness/runs/[0-9A-Z-]+)""#);
    assert_eq!(runs, [second.clone(), first.clone()], "newest first");
    assert!(list.text().contains("by admin@contoso.example"), "{}", list.text());
    assert!(list.body.contains("/api/check_readiness"), "{}", list.body);

    let mut auditor = stage.signed_in("security").await;
    for path in ["/readiness", &first] {
        let page = auditor.open(path).await;
        assert_eq!(page.status, 200);
        assert!(!page.body.contains("/api/check_readiness"), "{path}: {}", page.body);
    }
    assert_eq!(auditor.findings(&first).await, admin.findings(&first).await);
    let refused = auditor.act_on("/readiness", "check_readiness", &[]).await;
    assert_eq!(refused.refusal(), (403, "not-permitted"));
    assert_eq!(admin.open("/readiness").await.each("(/readiness/runs/)").len(), 2);
    for account in ["helpdesk", "owner"] {
        let mut other = stage.signed_in(account).await;
        for path in [
            "/readiness",
            &*first,
            &format!("{first}/export?format=json"),
            "/readiness/files/rotation.json",
        ] {
            assert_eq!(other.open(path).await.refusal(), (403, "not-permitted"), "{account} {path}");
        }
    }
    assert_eq!(admin.open("/readiness/runs/0000-0000").await.refusal(), (404, "not-found"));
}

/// A server that ends takes its run along: the page says so, and does not wait for it for ever.
#[tokio::test]
async fn a_run_that_was_cut_short_says_so() {
    let (stage, server) = Stage::serving().await;
    let mut admin = stage.signed_in("admin").await;
    stage.faults(json!([{ "match": ALL_KEYS, "delayMs": 30_000 }])).await;
    let run = admin.start_check().await;
    server.kill().await;
    stage.faults(json!([])).await;
    let _server = stage.serve().await;
    let page = admin.look_at(&run).await;
    assert!(page.header("refresh").is_empty());
    assert!(
        page.text().contains("This check has ended without a result"),
        "{}",
        page.text()
    );
    assert_ne!(admin.check().await, run);
}
