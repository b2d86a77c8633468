//! The audit log.

use domain::ports::trail::KeyRead;
use domain::ports::{DirectoryError, Trail as _};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use uuid::{Uuid, uuid};
use wiremock::ResponseTemplate;

use crate::graph_keys::{DEVICE, DISCLOSURE, KEY_ID};
use crate::stand::{PERSON, Stand, Traced, page};

const AUDITS: &str = "/v1.0/auditLogs/directoryAudits";
const OBJECT: Uuid = uuid!("c0b1a2d3-1111-4222-8333-444455556666");

/// An entry as facts.md section E shows it.
fn entry(id: &str, at: &str) -> Value {
    json!({
        "id": id, "category": "KeyManagement", "correlationId": DISCLOSURE, "result": "success", "resultReason": "",
        "activityDisplayName": "Read BitLocker key", "activityDateTime": at, "operationType": "Read",
        "initiatedBy": { "app": null, "user": { "id": PERSON, "displayName": null, "userPrincipalName": "anna@contoso.example", "ipAddress": "203.0.113.7" } },
        "targetResources": [{ "id": OBJECT, "displayName": null, "type": "Device", "modifiedProperties": [] }],
        "additionalDetails": [{ "key": "additionalInfo", "value": format!("Somebody read key ID: '{KEY_ID}'. Backed up from device: '{DEVICE}'.") }],
    })
}

const AT: &str = "2026-11-22T09:00:00Z";

/// The entry with one member changed.
fn with(member: &str, value: Value) -> Value {
    let mut entry = entry("a", AT);
    entry[member] = value;
    entry
}

fn from() -> Timestamp {
    "2026-11-22T08:00:00.5Z".parse().unwrap()
}

async fn reads(stand: &Stand) -> Result<Vec<KeyRead>, DirectoryError> {
    stand.entra.directory().list_key_reads(from()).await
}

/// What is read of one entry.
async fn read(entry: Value) -> KeyRead {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", AUDITS, page(&[entry], None)).await;
    reads(&stand).await.unwrap().remove(0)
}

#[tokio::test]
async fn a_read_is_told_whole() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", AUDITS, page(&[entry("Directory_1", AT)], None)).await;
    let expected = KeyRead {
        id: "Directory_1".to_owned(),
        at: AT.parse().unwrap(),
        key: Some(KEY_ID),
        device: Some(DEVICE),
        person: Some(PERSON),
        person_name: "anna@contoso.example".to_owned(),
        by_app: false,
        correlation: Some(DISCLOSURE.0),
        succeeded: true,
    };
    assert_eq!(reads(&stand).await, Ok(vec![expected]));
    let filter = "activityDisplayName eq 'Read BitLocker key' and activityDateTime ge 2026-11-22T08:00:00Z";
    let query = [("$filter", filter), ("$orderby", "activityDateTime"), ("$top", "100")];
    let query = query.map(|(name, value)| (name.to_owned(), value.to_owned()));
    assert_eq!(stand.queries_of(AUDITS).await, [query]);
    assert!(stand.paused().is_empty(), "one page needs no pause");
}

#[tokio::test]
async fn the_key_and_the_device_are_found_in_many_wordings() {
    let (key, device) = (KEY_ID.to_string().to_uppercase(), DEVICE);
    let detail = |key: &str, value: String| json!([{ "key": key, "value": value }]);
    let both = (Some(KEY_ID), Some(DEVICE));
    for (details, expected) in [
        (detail("x", format!("BitLocker key {{{key}}} of device {{{device}}}")), both),
        (
            detail("x", format!("device ID = \"{device}\"; recovery KEY ID=\"{key}\"")),
            both,
        ),
        (
            detail("x", format!("Ключ. key id: {key}, backed up from deviceId:{device}")),
            both,
        ),
        (
            json!([{ "key": "KeyId", "value": key }, { "key": null }, { "key": "Device ID", "value": device }]),
            both,
        ),
        (
            detail("x", format!("key ID: ''. Backed up from device: '{device}'.")),
            (None, Some(DEVICE)),
        ),
        (
            detail("x", format!("key ID: '{key}'. Backed up from device: ''.")),
            (Some(KEY_ID), None),
        ),
        (detail("correlation", key.clone()), (None, None)),
        (detail("x", "key ID: '3f2a9c41'".to_owned()), (None, None)),
        (json!(null), (None, None)),
    ] {
        let read = read(with("additionalDetails", details.clone())).await;
        assert_eq!((read.key, read.device), expected, "{details}");
    }
}

#[tokio::test]
async fn a_target_can_be_the_key_but_a_targeted_device_tells_nothing() {
    for (kind, expected) in [("Other", Some(KEY_ID)), ("Device", None)] {
        let mut entry = with("additionalDetails", json!([]));
        entry["targetResources"] = json!([{ "id": null }, { "id": "", "type": null }, { "id": KEY_ID, "type": kind }]);
        let read = read(entry).await;
        assert_eq!((read.key, read.device), (expected, None), "{kind}");
    }
}

#[tokio::test]
async fn who_read_is_a_person_or_an_application() {
    let app = json!({ "appId": Uuid::from_u128(1), "displayName": "Rekey" });
    let nobody = json!({ "id": null, "userPrincipalName": null, "displayName": null });
    for (by, person, name, by_app) in [
        (json!({ "user": null, "app": app }), None, "Rekey", true),
        (json!({ "user": nobody, "app": app }), None, "Rekey", true),
        (
            json!({ "user": { "id": PERSON, "userPrincipalName": "", "displayName": "Anna" }, "app": app }),
            Some(PERSON),
            "Anna",
            false,
        ),
        (json!({ "user": nobody }), None, "", false),
        (json!(null), None, "", false),
    ] {
        let read = read(with("initiatedBy", by.clone())).await;
        assert_eq!(
            (read.person, read.person_name.as_str(), read.by_app),
            (person, name, by_app),
            "{by}"
        );
    }
}

#[tokio::test]
async fn only_success_is_success_and_a_correlation_need_not_be_a_guid() {
    for (result, succeeded) in [("success", true), ("Success", true), ("failure", false), ("timeout", false)] {
        assert_eq!(read(with("result", json!(result))).await.succeeded, succeeded, "{result}");
    }
    assert_eq!(read(with("correlationId", json!("x"))).await.correlation, None);
}

#[tokio::test]
async fn what_cannot_be_read_is_left_out_and_not_quoted() {
    let traced = Traced::default();
    let guard = traced.start();
    let stand = Stand::with_app_tokens().await;
    let other = with("activityDisplayName", json!("Delete BitLocker key"));
    let entries = [
        json!("unreadable-17"),
        with("additionalDetails", json!("unreadable-17")),
        with("activityDateTime", json!("unreadable-17")),
        with("id", json!(null)),
        other,
        entry("early", "2026-11-22T08:00:00.4Z"),
        entry("good", AT),
    ];
    stand.graph("GET", AUDITS, page(&entries, None)).await;
    let reads = reads(&stand).await.unwrap();
    drop(guard);
    assert_eq!(reads.iter().map(|read| read.id.as_str()).collect::<Vec<_>>(), ["good"]);
    assert_eq!(traced.text().matches("is left out").count(), 4);
    assert!(!traced.text().contains("unreadable-17") && !traced.text().contains("anna@"));
}

#[tokio::test]
async fn pages_are_asked_for_slowly_and_make_one_list() {
    let stand = Stand::with_app_tokens().await;
    let link = |number: u8| format!("{}{AUDITS}{number}", stand.server.uri());
    let (late, early) = ("2026-11-22T09:00:02Z", "2026-11-22T09:00:01Z");
    stand
        .graph("GET", AUDITS, page(&[entry("b", late), entry("a", early)], Some(&link(2))))
        .await;
    stand
        .graph("GET", &format!("{AUDITS}2"), page(&[entry("b", late)], Some(&link(3))))
        .await;
    stand
        .graph("GET", &format!("{AUDITS}3"), page(&[entry("c", late)], None))
        .await;
    let reads = reads(&stand).await.unwrap();
    assert_eq!(reads.iter().map(|read| read.id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(stand.paused(), [2000, 2000]);
}

#[tokio::test]
async fn a_throttled_log_is_waited_for_up_to_a_minute() {
    let busy = |seconds: &str| ResponseTemplate::new(429).insert_header("retry-after", seconds);
    let stand = Stand::with_app_tokens().await;
    stand.graph_once("GET", AUDITS, busy("10")).await;
    stand.graph_once("GET", AUDITS, busy("60")).await;
    stand.graph("GET", AUDITS, page(&[], None)).await;
    assert_eq!(reads(&stand).await, Ok(vec![]));
    assert_eq!(stand.paused(), [10_000, 60_000]);

    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", AUDITS, busy("61")).await;
    let retry_after = Some(SignedDuration::from_secs(61));
    assert_eq!(reads(&stand).await, Err(DirectoryError::Throttled { retry_after }));
    assert!(stand.paused().is_empty());

    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", AUDITS, ResponseTemplate::new(429)).await;
    assert_eq!(reads(&stand).await, Err(DirectoryError::Throttled { retry_after: None }));
    assert_eq!(stand.paused(), [500, 1000, 2000, 4000, 8000]);
}
