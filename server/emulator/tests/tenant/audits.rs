use crate::stage::{OS, Stage, current, key_path, keys_of, text};
use serde_json::{Value, json};

const AUDITS: &str = "/v1.0/auditLogs/directoryAudits";

fn activities(entries: &[Value]) -> Vec<&str> {
    entries.iter().map(|entry| text(&entry["activityDisplayName"])).collect()
}

#[tokio::test]
async fn only_reading_the_password_is_audited() {
    let stage = Stage::new().await;
    let (owner, app, laptop) = (
        stage.person("owner").await,
        stage.app().await,
        stage.device("LAPTOP-ANNA").await,
    );
    let key = current(&laptop, OS);
    owner.ok(&keys_of(&laptop)).await;
    owner.ok(&key_path(key)).await;
    stage
        .person("nokey")
        .await
        .get(&format!("{}?$select=key", key_path(key)))
        .await;
    assert_eq!(app.ok(AUDITS).await["value"], json!([]));

    let request = owner.request(reqwest::Method::GET, &format!("{}?$select=key", key_path(key)));
    assert_eq!(request.header("client-request-id", "c-1").send().await.unwrap().status(), 200);
    let (entries, _) = app.all(AUDITS).await;
    assert_eq!(activities(&entries), ["Read BitLocker key"]);
    let entry = &entries[0];
    assert_eq!(
        (&entry["category"], &entry["result"], &entry["correlationId"]),
        (&json!("KeyManagement"), &json!("success"), &json!("c-1"))
    );
    assert_eq!(entry["initiatedBy"]["user"]["userPrincipalName"], "owner@contoso.example");
    let sentence = text(&entry["additionalDetails"][0]["value"]);
    assert!(sentence.contains(&format!("key ID: '{}'", text(&key["id"]))), "{sentence}");
    assert!(
        sentence.contains(&format!("Backed up from device: '{}'", text(&laptop["deviceId"]))),
        "{sentence}"
    );
    assert!(!sentence.contains(text(&key["key"])));

    app.ok(&format!("{}?$select=key", key_path(key))).await;
    let (entries, _) = app.all(AUDITS).await;
    assert_eq!(
        entries[0]["initiatedBy"]["app"]["appId"],
        stage.running.client_id.to_string(),
        "newest first"
    );
    let one = app.ok(&format!("{AUDITS}/{}", text(&entries[1]["id"]))).await;
    assert_eq!(one["correlationId"], "c-1");
}

#[tokio::test]
async fn a_rotation_adds_and_deletes_in_the_log() {
    let stage = Stage::with(|settings| settings.check_in_seconds = 0).await;
    let (app, desktop) = (stage.app().await, stage.device("DESKTOP-ANNA").await);
    let old = current(&desktop, OS);
    let id = text(&desktop["managedDeviceIds"][0]);
    app.post(&format!("/beta/deviceManagement/managedDevices/{id}/rotateBitLockerKeys"))
        .await;
    let (entries, _) = app.all(&format!("{AUDITS}?$orderby=activityDateTime")).await;
    assert_eq!(activities(&entries), ["Add BitLocker key", "Delete BitLocker key"]);
    assert_eq!(entries[1]["targetResources"][0]["displayName"], old["id"]);
    let events = app.ok("/v1.0/deviceManagement/auditEvents").await;
    assert_eq!(events["value"][0]["activityType"], "rotateBitLockerKeys ManagedDevice");
    assert_eq!(events["value"][0]["resources"][0]["resourceId"], id);
}

#[tokio::test]
async fn the_documented_filters_find_entries() {
    let stage = Stage::new().await;
    let (owner, helpdesk, app) = (stage.person("owner").await, stage.person("helpdesk").await, stage.app().await);
    let laptop = stage.device("LAPTOP-ANNA").await;
    let path = format!("{}?$select=key", key_path(current(&laptop, OS)));
    owner.ok(&path).await;
    stage.pass(600);
    helpdesk.ok(&path).await;
    let device = text(&laptop["id"]);
    for (filter, found) in [
        ("category eq 'KeyManagement'".to_owned(), 2),
        ("activityDisplayName eq 'Read BitLocker key'".to_owned(), 2),
        ("startswith(activityDisplayName,'Delete')".to_owned(), 0),
        ("initiatedBy/user/userPrincipalName eq 'owner@contoso.example'".to_owned(), 1),
        (format!("targetResources/any(t: t/id eq '{device}')"), 2),
        (
            "targetResources/any(t: t/id eq '11111111-1111-4111-8111-111111111111')".to_owned(),
            0,
        ),
        (
            "activityDateTime ge 2026-11-22T09:05:00Z and category eq 'KeyManagement'".to_owned(),
            1,
        ),
        ("activityDateTime le 2026-11-22T09:05:00Z".to_owned(), 1),
    ] {
        assert_eq!(
            app.all(&format!("{AUDITS}?$filter={filter}")).await.0.len(),
            found,
            "{filter}"
        );
    }
    assert_eq!(app.all(&format!("{AUDITS}?$top=1")).await.1, 2);
    assert_eq!(app.get(&format!("{AUDITS}?$filter=result eq 'success'")).await.0, 400);
}

#[tokio::test]
async fn entries_appear_after_the_delay_and_only_for_those_who_may_read_reports() {
    let stage = Stage::new().await;
    stage.put("/quirks", json!({ "auditDelaySeconds": 300 })).await;
    let (owner, security, laptop) = (
        stage.person("owner").await,
        stage.person("security").await,
        stage.device("LAPTOP-ANNA").await,
    );
    owner.ok(&format!("{}?$select=key", key_path(current(&laptop, OS)))).await;
    assert_eq!(security.ok(AUDITS).await["value"], json!([]));
    stage.pass(300);
    assert_eq!(security.all(AUDITS).await.0.len(), 1);
    assert_eq!(owner.get(AUDITS).await.0, 403);
    assert_eq!(stage.person_with("security", "User.Read").await.get(AUDITS).await.0, 403);
}

#[tokio::test]
async fn a_window_of_reads_is_followed_page_by_page() {
    let stage = Stage::new().await;
    let (owner, app, laptop) = (
        stage.person("owner").await,
        stage.app().await,
        stage.device("LAPTOP-ANNA").await,
    );
    let path = format!("{}?$select=key", key_path(current(&laptop, OS)));
    for _ in 0..5 {
        owner.ok(&path).await;
        stage.pass(60);
    }
    let filter = "activityDisplayName eq 'Read BitLocker key' and activityDateTime ge 2026-11-22T09:01:00Z \
                  and activityDateTime le 2026-11-22T09:03:00Z";
    let (entries, pages) = app
        .all(&format!("{AUDITS}?$filter={filter}&$orderby=activityDateTime&$top=2"))
        .await;
    let times: Vec<&str> = entries
        .iter()
        .map(|entry| &text(&entry["activityDateTime"])[11..16])
        .collect();
    assert_eq!((times, pages), (vec!["09:01", "09:02", "09:03"], 2));
    assert_eq!(app.get(&format!("{AUDITS}?$orderby=category")).await.0, 400);
}

#[tokio::test]
async fn five_reads_in_ten_seconds_are_the_limit_where_it_is_played() {
    let stage = Stage::new().await;
    let app = stage.app().await;
    for _ in 0..6 {
        app.ok(AUDITS).await;
    }
    stage.put("/quirks", json!({ "auditRateLimit": true })).await;
    for _ in 0..5 {
        app.ok(AUDITS).await;
    }
    stage.pass(4);
    let refused = app.request(reqwest::Method::GET, AUDITS).send().await.unwrap();
    assert_eq!(
        (refused.status().as_u16(), &refused.headers()["retry-after"]),
        (429, &"6".parse().unwrap())
    );
    app.ok("/v1.0/deviceManagement/auditEvents").await;
    stage.pass(6);
    app.ok(AUDITS).await;
}
