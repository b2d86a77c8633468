//! Readiness: what the checks find in the demo tenant, and what can be done with it.

mod files;
mod runs;

use std::collections::BTreeMap;

use domain::record::EventCode;
use serde_json::{Value, json};

use crate::browser::{Browser, location};
use crate::eventually::eventually;
use crate::page::Page;
use crate::stage::{Stage, text};

impl Browser {
    /// Presses "Check now"; the path of the run.
    async fn start_check(&mut self) -> String {
        let request = self.own_form("/api/check_readiness", &[]).header("accept", "text/html");
        let started = self.send(request).await;
        let path = location(&started)
            .unwrap_or_else(|| panic!("not started: {}", started.body))
            .path()
            .to_owned();
        assert!(path.starts_with("/readiness/runs/"), "{path}");
        path
    }

    /// One look at a run, without coming again.
    async fn look_at(&mut self, run: &str) -> Page {
        let url = self.url(run);
        self.get_once(url).await
    }

    /// The run's page once it has ended.
    async fn ended(&self, run: &str) -> Page {
        eventually("the run to end", || async {
            let page = self.clone().look_at(run).await;
            assert_eq!(page.status, 200, "{}", page.body);
            page.header("refresh").is_empty().then_some(page)
        })
        .await
    }

    /// Runs all checks to the end; the path of the run.
    async fn check(&mut self) -> String {
        let run = self.start_check().await;
        self.ended(&run).await;
        run
    }

    /// All findings of a run by check and code, as its file has them.
    async fn findings(&mut self, run: &str) -> BTreeMap<(String, String), Value> {
        let file = self.open(&format!("{run}/export?format=json")).await;
        assert_eq!(
            (file.status, file.header("content-type")),
            (200, "application/json"),
            "{}",
            file.body
        );
        let file: Value = serde_json::from_str(&file.body).unwrap();
        let mut findings = BTreeMap::new();
        for report in file["checks"].as_array().unwrap() {
            for finding in report["findings"].as_array().unwrap() {
                let key = (text(&report["check"]).to_owned(), text(&finding["code"]).to_owned());
                findings.insert(key, finding.clone());
            }
        }
        findings
    }
}

/// What the seed of the demo tenant has in store for each check: verdict and names.
fn expected() -> [(&'static str, &'static str, &'static str, Value); 15] {
    [
        ("permissions", "permissions-enough", "good", Value::Null),
        ("permissions", "permissions-needless", "attention", Value::Null),
        ("escrow", "escrow-share", "bad", json!(["LAPTOP-NOOR"])),
        ("escrow", "escrow-keys-near-limit", "attention", json!(["PC-ARCHIVE (187)"])),
        ("escrow", "escrow-save-on", "good", Value::Null),
        ("escrow", "escrow-require-on", "good", Value::Null),
        ("escrow", "escrow-password-allowed", "attention", Value::Null),
        ("self-service", "self-service-switch-on", "good", json!([])),
        ("self-service", "self-service-owners", "bad", json!(["PC-LOBBY"])),
        ("self-service", "self-service-hybrid", "bad", json!(["DESKTOP-HUGO"])),
        ("helpdesk", "helpdesk-nobody", "not-known", json!([])),
        ("audit-trail", "audit-nothing-to-look-for", "not-known", json!([])),
        ("rotation", "rotation-setting-on", "good", json!([])),
        ("rotation", "rotation-windows-old", "attention", json!(["DESKTOP-ADA"])),
        ("rotation", "rotation-never-proven", "not-known", json!([])),
    ]
}

#[tokio::test]
async fn the_six_checks_find_what_the_tenant_has() {
    let (stage, _server) = Stage::serving().await;
    let mut admin = stage.signed_in("admin").await;
    let run = admin.check().await;
    let page = admin.look_at(&run).await;
    let findings = admin.findings(&run).await;
    for (check, code, verdict, names) in expected() {
        let found = findings.get(&(check.to_owned(), code.to_owned()));
        let found = found.unwrap_or_else(|| panic!("no {code}: {findings:?}"));
        assert_eq!(text(&found["verdict"]), verdict, "{found}");
        assert!(
            page.body.contains(&format!(r#"data-finding="{code}""#)),
            "{code}: {}",
            page.body
        );
        if !names.is_null() {
            assert_eq!(found["names"], names, "{code}");
            for name in names.as_array().unwrap() {
                assert!(page.text().contains(text(name)), "{name}: {}", page.text());
            }
        }
    }
    let needless = &findings[&("permissions".to_owned(), "permissions-needless".to_owned())]["names"];
    assert!(
        needless.as_array().unwrap().contains(&json!("AdministrativeUnit.Read.All")),
        "{needless}"
    );
    // Each finding's code has its words.
    for code in findings.keys().map(|(_, code)| code) {
        assert!(!page.text().contains(code.as_str()), "{code}: {}", page.text());
    }
    page.assert_no_digits();
    let ledger = stage.ledger().await;
    let records = ledger.with(EventCode::ReadinessChecked).await;
    let details: Vec<_> = records.iter().map(|record| record.event.detail.as_deref().unwrap()).collect();
    assert_eq!(details, ["begun", "bad"]);
    let number = run.rsplit('/').next().unwrap();
    assert!(records.iter().all(|record| record.event.case.as_deref() == Some(number)));
}

/// What was done at the console says whose roles are looked at.
#[tokio::test]
async fn technicians_are_known_by_their_work() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage
        .signed_in("helpdesk")
        .await
        .reveal_for("owner", "DESKTOP-ANNA", &key)
        .await;
    let mut admin = stage.signed_in("admin").await;
    let run = admin.check().await;
    let findings = admin.findings(&run).await;
    let helpdesk: Vec<_> = findings.iter().filter(|((check, _), _)| check == "helpdesk").collect();
    assert!(
        !helpdesk.iter().any(|((_, code), _)| code == "helpdesk-nobody"),
        "{helpdesk:?}"
    );
    let told = json!(helpdesk.iter().map(|(_, finding)| &finding["names"]).collect::<Vec<_>>()).to_string();
    assert!(told.contains("helpdesk@contoso.example"), "{told}");
    assert!(!told.contains("technician@"), "they did no work yet: {told}");
}

#[tokio::test]
async fn a_permission_that_was_taken_away_is_missed_where_it_is_needed() {
    let stage = Stage::new().await;
    stage.take_away("Policy.Read.All").await;
    let _server = stage.serve().await;
    let mut admin = stage.signed_in("admin").await;
    let run = admin.check().await;
    let findings = admin.findings(&run).await;
    let missing = &findings[&("permissions".to_owned(), "permission-missing".to_owned())];
    assert_eq!(
        (text(&missing["values"]["permission"]), text(&missing["verdict"])),
        ("Policy.Read.All", "bad")
    );
    assert_eq!(text(&missing["values"]["feature"]), "tenant-switch");
    let switch = &findings[&("self-service".to_owned(), "directory-refused".to_owned())];
    assert_eq!(text(&switch["verdict"]), "not-known");
    let page = admin.look_at(&run).await;
    assert!(
        page.text().contains("The permission Policy.Read.All is missing"),
        "{}",
        page.text()
    );
    // What is missing is ready to be granted.
    assert!(page.text().contains("/appRoleAssignments"), "{}", page.text());
}

impl Stage {
    /// The administrator takes back one application permission.
    pub async fn take_away(&self, permission: &str) {
        let (_, permissions) = self.control(reqwest::Method::GET, "/permissions", None).await;
        let mut application = permissions["application"].as_array().unwrap().clone();
        application.retain(|granted| granted != permission);
        self.put("/permissions", json!({ "application": application })).await;
    }
}

#[tokio::test]
async fn everybody_asks_for_the_own_pcs() {
    let (stage, _server) = Stage::serving().await;
    let owner = stage.signed_in("owner").await.open("/readiness/mine").await;
    assert_eq!(
        owner.text().matches("Yes. If it locked now, you could get back in").count(),
        2,
        "{}",
        owner.text()
    );
    for name in ["LAPTOP-ANNA", "DESKTOP-ANNA"] {
        assert!(owner.text().contains(name), "{}", owner.text());
    }
    let nokey = stage.signed_in("nokey").await.open("/readiness/mine").await;
    assert!(nokey.text().contains("No. If it locked now"), "{}", nokey.text());
    assert!(!nokey.text().contains("Yes. If it locked now"), "{}", nokey.text());
    assert!(
        nokey.body.contains("/stuck/no-key?device=LAPTOP-NOOR"),
        "the way to the helpdesk: {}",
        nokey.body
    );
    let nobody = stage.signed_in("hybrid").await.open("/readiness/mine").await;
    assert!(nobody.text().contains("No PC is registered to you"), "{}", nobody.text());
    assert_eq!(stage.browser().open("/readiness/mine").await.refusal(), (401, "signed-out"));
}

#[tokio::test]
async fn where_self_service_is_off_nobody_gets_back_in_alone() {
    let (stage, _server) = Stage::serving().await;
    let mut admin = stage.signed_in("admin").await;
    stage.put("/policies", json!({ "selfService": false })).await;
    let run = admin.check().await;
    let findings = admin.findings(&run).await;
    let switch = &findings[&("self-service".to_owned(), "self-service-switch-off".to_owned())];
    assert_eq!(text(&switch["verdict"]), "bad");
    let page = admin.look_at(&run).await;
    assert!(
        page.text().contains("/v1.0/policies/authorizationPolicy"),
        "what mends it: {}",
        page.text()
    );
}
