//! For whom a technician may work: by Rekey's own scopes, and by what Entra lets them read.

use domain::record::EventCode;
use uuid::Uuid;

use super::at_work::{AtWork, PHONE};
use crate::process::Server;
use crate::stage::{Stage, text};

impl Stage {
    /// A server whose technicians may help the members of these groups and units; `technicians` is left out or names a group.
    async fn serve_within(&self, technicians: Option<&str>, within: &str) -> Server {
        let technicians = technicians
            .map(|group| format!(r#"technicians="{group}","#))
            .unwrap_or_default();
        let scopes = format!(r#"[{{{technicians}within=["{within}"]}}]"#);
        self.serve_with(0, &[("REKEY_CONSOLE__SCOPES", &scopes)]).await
    }

    /// The ID of "Berlin office" (`groups`) or "Berlin" (`administrativeUnits`); both have the same members.
    async fn berlin(&self, kind: &str) -> String {
        let (_, state) = self.control(reqwest::Method::GET, "/state", None).await;
        text(&state[kind][0]["id"]).to_owned()
    }
}

/// The tenant's own limit: a custom role that ends with the unit Berlin. What the technician may not read looks like nothing.
#[tokio::test]
async fn entra_refuses_what_the_technicians_role_does_not_reach() {
    let (stage, _server) = Stage::serving().await;
    let mut work = AtWork::ready(&stage, "technician", "DESKTOP-ANNA").await;
    assert_eq!(
        work.reveal().await.read_out_password(),
        stage.password_of("DESKTOP-ANNA").await
    );
    let mut work = AtWork::open(&stage, "technician").await;
    work.choose("newhire@contoso.example").await.assert_done("chosen");
    work.check("call-back", "+1 555 0105").await.assert_done("check-passed");
    work.tell(&stage, "LAPTOP-NINA").await;
    work.fill_in("locate", &[]).await.assert_said("nothing");
    let nina = stage.pc("LAPTOP-NINA").await;
    let listed = stage.requests(&format!("recoveryKeys.*{}", nina.id())).await;
    assert!(
        !listed.is_empty() && listed.iter().all(|request| request["status"] == 403),
        "{listed:?}"
    );
}

#[tokio::test]
async fn a_caller_outside_of_the_scope_looks_like_nobody() {
    for kind in ["groups", "administrativeUnits"] {
        let stage = Stage::new().await;
        let _server = stage.serve_within(None, &stage.berlin(kind).await).await;
        let mut work = AtWork::open(&stage, "helpdesk").await;
        work.choose("newhire@contoso.example").await.assert_said("nobody");
        let nobody = work.page.text();
        work.choose("never-was@contoso.example").await.assert_said("nobody");
        assert_eq!(work.page.text(), nobody, "{kind}: both look alike");
        let records = stage.ledger().await.of_case(&work.number).await;
        assert!(
            records[1..].iter().all(|record| record.detail.as_deref() == Some("0")),
            "{records:?}"
        );
        work.choose("owner@contoso.example").await.assert_done("chosen");
    }
}

#[tokio::test]
async fn a_case_of_somebody_outside_of_the_scope_is_refused_and_recorded() {
    let stage = Stage::new().await;
    let _server = stage.serve_within(None, &stage.berlin("groups").await).await;
    let mut outsider = stage.signed_in("newhire").await;
    let number = outsider.own_case("/stuck/not-listed?sure").await;
    let mut technician = stage.signed_in("helpdesk").await;
    let console = technician.open("/helpdesk").await;
    assert!(!console.body.contains(&number), "{}", console.body);
    let page = technician.open(&format!("/helpdesk/cases/{number}")).await;
    assert_eq!(page.refusal(), (403, "out-of-scope"));
    assert!(!page.body.contains("newhire"), "{}", page.body);
    for action in ["/api/take_case", "/api/go_to_case", "/api/choose_opener"] {
        let refused = technician.submit(&console.url, action, &[("number", &number)]).await;
        let expected = if action == "/api/choose_opener" {
            (409, "not-this-step")
        } else {
            (403, "out-of-scope")
        };
        assert_eq!(refused.refusal(), expected, "{action}");
    }
    let records = stage.ledger().await.of_case(&number).await;
    let denied: Vec<_> = records
        .iter()
        .filter(|record| record.code == EventCode::ScopeDenied.number())
        .collect();
    assert_eq!(denied.len(), 3);
    for record in denied {
        assert_eq!(record.person_name.as_deref(), Some("helpdesk@contoso.example"));
        assert_eq!(record.subject_name.as_deref(), Some("newhire@contoso.example"));
    }
}

/// Who leaves the scope while the case is open is out of reach from then on.
#[tokio::test]
async fn the_scope_is_asked_for_at_every_step() {
    let stage = Stage::new().await;
    let _server = stage.serve_within(None, &stage.berlin("groups").await).await;
    let mut work = AtWork::ready(&stage, "helpdesk", "DESKTOP-ANNA").await;
    let owner = stage.person("owner").await.object;
    for list in &mut stage.tenant.tenant.write().await.member_lists {
        list.members.retain(|member| *member != owner);
    }
    let refused = work.force_reveal().await;
    assert_eq!(refused.refusal(), (403, "out-of-scope"));
    assert!(refused.read_out().is_empty());
    let closed = work.force("close_case", &[("ending", "solved")]).await;
    assert_eq!(closed.refusal(), (403, "out-of-scope"));
}

/// A scope of a group of technicians is no one else's; who has none helps nobody.
#[tokio::test]
async fn a_scope_of_other_technicians_opens_nothing() {
    let stage = Stage::new().await;
    let berlin = stage.berlin("groups").await;
    let _server = stage.serve_within(Some(&berlin), &berlin).await;
    let mut work = AtWork::open(&stage, "helpdesk").await;
    work.choose("owner@contoso.example").await.assert_said("nobody");
    // The same technician as a member of that group.
    let technician = stage.person("helpdesk").await.object;
    let group: Uuid = berlin.parse().unwrap();
    for list in &mut stage.tenant.tenant.write().await.member_lists {
        if list.id == group {
            list.members.push(technician);
        }
    }
    work.choose("owner@contoso.example").await.assert_done("chosen");
    work.check("call-back", PHONE).await.assert_done("check-passed");
}
