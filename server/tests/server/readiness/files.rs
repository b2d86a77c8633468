//! Files to take away: findings, and policies to import.

use reqwest::Response;
use serde_json::{Value, json};

use crate::stage::{Stage, text};

#[tokio::test]
async fn findings_are_taken_away_as_lines_that_no_spreadsheet_takes_for_formulas() {
    let (stage, _server) = Stage::serving().await;
    let id = stage.pc("LAPTOP-NOOR").await.id().parse().unwrap();
    {
        let mut tenant = stage.tenant.tenant.write().await;
        let position = tenant.fleet.position(id).unwrap();
        "=1+1".clone_into(&mut tenant.fleet[position].display_name);
    }
    let mut admin = stage.signed_in("admin").await;
    let run = admin.check().await;
    let findings = admin.findings(&run).await;
    let csv = admin.open(&format!("{run}/export?format=csv")).await;
    assert_eq!((csv.status, csv.header("content-type")), (200, "text/csv; charset=utf-8"));
    assert!(csv.header("content-disposition").starts_with("attachment"));
    let lines: Vec<_> = csv.body.split_terminator("\r\n").collect();
    assert_eq!(lines[0], r#""check","finding","verdict","values","names","more""#);
    for (check, code) in findings.keys() {
        let begin = format!(r#""{check}","{code}","#);
        assert!(lines.iter().any(|line| line.starts_with(&begin)), "{begin}: {}", csv.body);
    }
    let share = lines.iter().find(|line| line.contains("escrow-share")).unwrap();
    assert!(share.contains(r#","'=1+1","#), "{share}");
    let wrong = admin.open(&format!("{run}/export?format=xlsx")).await;
    assert_eq!(wrong.refusal(), (422, "form-unreadable"));
}

/// The settings catalogue, as an administrator's tools use it.
async fn catalogue(stage: &Stage, path: &str, body: &Value) -> Response {
    let url = format!("{}/beta/deviceManagement/configurationPolicies{path}", stage.tenant.base_url);
    let request = stage.http.post(url).bearer_auth(stage.app_token().await).json(body);
    request.send().await.unwrap()
}

/// The policy that comes with the finding, imported and assigned, mends what was found.
#[tokio::test]
async fn the_policies_can_be_imported_and_mend_what_was_found() {
    let (stage, _server) = Stage::serving().await;
    let unset = json!({ "rotation": "unset" });
    stage.put("/policies", unset).await;
    let mut admin = stage.signed_in("admin").await;
    let before = admin.check().await;
    let page = admin.look_at(&before).await;
    assert!(
        page.body.contains(r#"data-finding="rotation-setting-not-set""#),
        "{}",
        page.body
    );
    assert!(page.body.contains("/readiness/files/rotation.json"), "{}", page.body);
    for name in ["rotation", "save-and-require"] {
        let file = admin.open(&format!("/readiness/files/{name}.json")).await;
        assert_eq!((file.status, file.header("content-type")), (200, "application/json"));
        assert!(file.header("content-disposition").starts_with("attachment"));
        let policy: Value = serde_json::from_str(&file.body).unwrap();
        let made = catalogue(&stage, "", &policy).await;
        assert_eq!(made.status(), 201, "{name}");
        let made: Value = made.json().await.unwrap();
        let everywhere = json!([{ "target": { "@odata.type": "#microsoft.graph.allDevicesAssignmentTarget" } }]);
        let assign = format!("/{}/assign", text(&made["id"]));
        let assigned = catalogue(&stage, &assign, &json!({ "assignments": everywhere })).await;
        assert!(assigned.status().is_success(), "{name}");
    }
    let after = admin.check().await;
    let page = admin.look_at(&after).await;
    let found = page.each(r#"data-finding="([^"]*)""#);
    assert!(found.contains(&"rotation-setting-on".to_owned()), "{found:?}");
    for nothing in ["/readiness/files/other.json", "/readiness/files/rotation"] {
        assert_eq!(admin.open(nothing).await.refusal(), (404, "no-such-page"), "{nothing}");
    }
}
