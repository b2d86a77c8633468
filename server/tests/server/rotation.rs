//! Rotation orders: proven, or in need of attention with the reason; never silently anything else.

use domain::disclosure::ReadOutcome;
use domain::record::EventCode;
use domain::rotation::{AttentionReason, OrderState};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::eventually::eventually;
use crate::follow::{is_accepted, is_proven};
use crate::pc::OS;
use crate::stage::{ROTATE, Stage, text};

/// Reveals a key and waits until its order needs attention; the person's page says why, in words.
async fn needs_attention(stage: &Stage, account: &str, key: &str, reason: &AttentionReason) {
    let mut browser = stage.signed_in(account).await;
    browser.reveal(key).await.password();
    let ledger = stage.ledger().await;
    assert_eq!(stage.order_needs_attention(&ledger, account).await, *reason);
    let records = ledger.records().await;
    let last = records.last().unwrap();
    assert_eq!(last.code, EventCode::RotationNeedsAttention.number());
    assert_eq!(last.detail.as_deref(), Some(reason.code()));
    assert_told_in_words(&mut browser, reason).await;
}

async fn assert_told_in_words(browser: &mut Browser, reason: &AttentionReason) {
    let activity = browser.open("/activity").await;
    let body = &activity.body;
    assert!(body.contains(r#"data-state="needs-attention""#), "{body}");
    assert!(body.contains(r#"class="alert""#), "{body}");
    assert!(!activity.text().contains(reason.code()), "words, not codes: {body}");
}

/// The same, with a reason that is seen before Intune is asked.
async fn refused_before_asking(account: &str, pc: &str, reason: AttentionReason) {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of(pc).await;
    needs_attention(&stage, account, &key, &reason).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 0);
}

#[tokio::test]
async fn a_pc_that_intune_does_not_know() {
    refused_before_asking("helpdesk", "LAPTOP-HANNA", AttentionReason::NotManaged).await;
}

#[tokio::test]
async fn a_windows_that_is_too_old() {
    refused_before_asking("admin", "DESKTOP-ADA", AttentionReason::WindowsTooOld).await;
}

/// Intune takes the order whatever the policies say; the PC fails, and why is said in their light.
async fn fails_under(policies: Value) -> AttentionReason {
    let (stage, _server) = Stage::serving().await;
    stage.put("/policies", policies).await;
    let pc = stage.pc("DESKTOP-ANNA").await;
    // It checks in as soon as it is told to.
    stage.put(&format!("/pcs/{}", pc.id()), json!({ "checkInSeconds": 0 })).await;
    let mut browser = stage.signed_in("owner").await;
    browser.reveal(text(&pc.current(OS)["id"])).await.password();
    let ledger = stage.ledger().await;
    let reason = stage.order_needs_attention(&ledger, "owner").await;
    assert_eq!(stage.requests(ROTATE).await.len(), 1);
    assert_told_in_words(&mut browser, &reason).await;
    reason
}

#[tokio::test]
async fn rotation_is_off() {
    let reason = fails_under(json!({ "rotation": "off" })).await;
    assert_eq!(reason, AttentionReason::RotationOff);
}

#[tokio::test]
async fn passwords_are_not_saved_to_the_directory() {
    let reason = fails_under(json!({ "saveToEntra": false })).await;
    assert_eq!(reason, AttentionReason::NotSavedToDirectory);
}

#[tokio::test]
async fn storing_is_not_required() {
    let reason = fails_under(json!({ "requireStore": false })).await;
    assert_eq!(reason, AttentionReason::StoringNotRequired);
}

#[tokio::test]
async fn a_stick_is_not_reached() {
    let (stage, _server) = Stage::serving().await;
    let stick = stage.pc("LAPTOP-ADA").await;
    let key = text(&stick.current("removableDataVolume")["id"]);
    needs_attention(&stage, "admin", key, &AttentionReason::RemovableVolume).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 0);
}

#[tokio::test]
async fn rekey_may_not_order_rotations() {
    let (stage, _server) = Stage::serving().await;
    stage.faults(json!([{ "match": ROTATE, "status": 403 }])).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    needs_attention(&stage, "owner", &key, &AttentionReason::NotPermitted).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 1);
}

/// Rekey may not read the policies: then it says what is known, Intune's own error code.
#[tokio::test]
async fn the_pc_fails_to_rotate() {
    let (stage, _server) = Stage::serving().await;
    stage
        .faults(json!([{ "match": "configurationPolicies", "status": 403 }]))
        .await;
    stage.put("/policies", json!({ "rotation": "off" })).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    let reason = stage.order_needs_attention(&ledger, "owner").await;
    let has_code = matches!(reason, AttentionReason::ActionFailed { error_code: Some(code) } if code != 0);
    assert!(has_code, "{reason:?}");
}

#[tokio::test]
async fn the_pc_cannot_rotate() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    let pc = stage.pc("DESKTOP-ANNA").await;
    {
        let mut tenant = stage.tenant.tenant.write().await;
        let position = tenant.fleet.position(pc.id().parse().unwrap()).unwrap();
        "10.0.17763.1".clone_into(&mut tenant.fleet[position].os_version);
    }
    stage.check_in(&pc).await;
    assert_eq!(
        stage.order_needs_attention(&ledger, "owner").await,
        AttentionReason::NotSupported
    );
}

fn at(request: &Value) -> Timestamp {
    text(&request["at"]).parse().unwrap()
}

#[tokio::test]
async fn intune_asks_to_wait_and_is_not_asked_before() {
    let (stage, _server) = Stage::serving().await;
    stage.faults(json!([{ "match": ROTATE, "retryAfter": 2, "times": 2 }])).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    let orders = stage.requests(ROTATE).await;
    assert_eq!(orders.len(), 3, "refused twice, then taken");
    for pair in orders.windows(2) {
        let waited = at(&pair[1]).duration_since(at(&pair[0]));
        assert!(waited >= SignedDuration::from_secs(2), "{waited:?}");
    }
}

/// 5xx and lost lines: tried again, at growing intervals, without an end in sight.
#[tokio::test]
async fn an_intune_that_fails_is_asked_again_ever_more_slowly() {
    let (stage, _server) = Stage::serving().await;
    stage.faults(json!([{ "match": ROTATE, "status": 500 }])).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let orders = eventually("five tries", || async {
        Some(stage.requests(ROTATE).await).filter(|orders| orders.len() >= 5)
    })
    .await;
    for (number, pair) in orders.windows(2).enumerate() {
        let waited = at(&pair[1]).duration_since(at(&pair[0]));
        let least = SignedDuration::from_millis(100 << number);
        assert!(waited >= least, "{number}: {waited:?}");
    }
    let ledger = stage.ledger().await;
    stage
        .newest(&ledger, "owner", |past| past.order.state == OrderState::Ordered)
        .await;
    stage.faults(json!([])).await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
}

/// Intune took the order, but its answer was lost: it must not be given twice.
#[tokio::test]
async fn an_order_that_was_taken_is_not_given_again() {
    let (stage, _server) = Stage::serving().await;
    stage.faults(json!([{ "match": ROTATE, "drop": "after", "times": 1 }])).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    stage.order_becomes(&ledger, "owner", is_proven).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 1);
}

#[tokio::test]
async fn of_stale_duplicates_the_living_one_is_told() {
    let (stage, _server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-SAMIR").await;
    let key = text(&pc.current(OS)["id"]);
    stage.signed_in("security").await.reveal(key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "security", is_accepted).await;
    let orders = stage.requests(ROTATE).await;
    assert_eq!(orders.len(), 1);
    assert!(text(&orders[0]["path"]).contains(pc.managed_id()), "{orders:?}");
    stage.check_in(&pc).await;
    stage.order_becomes(&ledger, "security", is_proven).await;
}

/// An order in need of attention does not hold up the next one, and a later showing replaces it.
#[tokio::test]
async fn a_later_order_takes_the_place_of_an_open_one() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let ledger = stage.ledger().await;
    browser.reveal(&key).await.password();
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    let second = browser.reveal(&key).await;
    let newest = stage.newest(&ledger, "owner", |past| is_accepted(&past.order.state)).await;
    assert_eq!(newest.order.id.to_string(), second.order());
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    stage.order_becomes(&ledger, "owner", is_proven).await;
    let all = ledger.disclosures(stage.person("owner").await).await;
    let states: Vec<_> = all
        .iter()
        .map(|past| (past.order.state.code(), past.outcome.clone()))
        .collect();
    let read = Some(ReadOutcome::Read);
    assert_eq!(states, [("proven", read.clone()), ("superseded", read)]);
}

/// Intune may give times in whole seconds (facts.md section C): an action of the second of the disclosure is the order's own.
#[tokio::test]
async fn an_action_time_in_whole_seconds_is_understood() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    let past = stage.newest(&ledger, "owner", |past| is_accepted(&past.order.state)).await;
    let second = Timestamp::from_second(past.at.as_second()).unwrap();
    let failed = json!({ "actionName": "rotateBitLockerKeys", "actionState": "failed", "errorCode": -1,
        "startDateTime": second.to_string(), "lastUpdatedDateTime": second.to_string() });
    let body = json!({ "id": stage.pc("DESKTOP-ANNA").await.managed_id(), "deviceActionResults": [failed] });
    stage
        .faults(json!([{ "match": "managedDevices/[^?]*\\?.*deviceActionResults", "body": body }]))
        .await;
    let reason = stage.order_needs_attention(&ledger, "owner").await;
    assert_eq!(reason, AttentionReason::ActionFailed { error_code: Some(-1) });
}
