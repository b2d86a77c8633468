use super::{Stage, label, person_of, role};
use crate::ports::posture::DirectoryRole;
use crate::readiness::{GraphRequest, Mend, ReadinessCheck, Verdict};
use uuid::uuid;

const CHECK: ReadinessCheck = ReadinessCheck::Helpdesk;
const READ_KEY: &str = "microsoft.directory/bitlockerKeys/key/read";
const FIND: &str = "microsoft.directory/devices/standard/read";

/// Tina has these roles.
async fn with_roles(roles: Vec<DirectoryRole>) -> Stage {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.setup.roles = roles.into_iter().map(|role| (person_of("tina").object, role)).collect());
    stage
}

#[tokio::test]
async fn a_role_for_the_work_and_nothing_else_is_good_in_any_spelling() {
    let other = "microsoft.directory/users/standard/read";
    for actions in [
        [READ_KEY, FIND, other],
        [&READ_KEY.to_uppercase(), &FIND.to_lowercase(), other],
    ] {
        let least = with_roles(vec![role("Recovery", &actions)])
            .await
            .finding(CHECK, "helpdesk-least")
            .await;
        assert_eq!(
            (least.verdict, &least.names[..]),
            (Verdict::Good, &["tina@contoso.example".to_owned()][..])
        );
    }
}

#[tokio::test]
async fn two_roles_together_may_do_it() {
    let stage = with_roles(vec![role("Reads", &[READ_KEY]), role("Finds", &[FIND])]).await;
    assert_eq!(stage.codes(CHECK).await, ["helpdesk-least"]);
}

#[tokio::test]
async fn who_cannot_read_keys_or_find_devices_is_named() {
    let cases = [
        (Vec::new(), vec!["helpdesk-cannot-read", "helpdesk-cannot-find"]),
        (vec![role("Finds", &[FIND])], vec!["helpdesk-cannot-read"]),
        (
            vec![role("Lists", &["microsoft.directory/bitlockerKeys/metadata/read", FIND])],
            vec!["helpdesk-cannot-read"],
        ),
        (vec![role("Reads", &[READ_KEY])], vec!["helpdesk-cannot-find"]),
    ];
    for (roles, codes) in cases {
        let stage = with_roles(roles).await;
        let findings = stage.findings(CHECK).await;
        let found: Vec<&str> = findings.iter().map(|finding| &finding.code[..]).collect();
        assert_eq!(found, codes);
        for finding in findings {
            let bad = finding.code == "helpdesk-cannot-read";
            assert_eq!(finding.verdict, if bad { Verdict::Bad } else { Verdict::Attention });
            assert_eq!(finding.mend, Some(Mend::GraphRequest(GraphRequest::CreateHelpdeskRole)));
            assert_eq!(finding.names, ["tina@contoso.example"]);
        }
    }
}

#[tokio::test]
async fn where_rekey_reads_by_its_own_right_no_role_is_needed() {
    let mut stage = with_roles(Vec::new()).await;
    stage.by_application = true;
    assert_eq!(stage.codes(CHECK).await, ["helpdesk-least"]);
}

#[tokio::test]
async fn a_broader_role_is_named_with_how_much_it_allows_beyond() {
    let broad = [
        "microsoft.directory/users/password/update",
        "microsoft.directory/devices/delete",
        READ_KEY,
        FIND,
    ];
    let stage = with_roles(vec![
        role("Recovery", &[READ_KEY, FIND]),
        role("Helpdesk Administrator", &broad),
    ])
    .await;
    let broader = stage.finding(CHECK, "helpdesk-broader").await;
    assert_eq!(broader.verdict, Verdict::Attention);
    assert_eq!(broader.names, ["tina@contoso.example (Helpdesk Administrator: 2)"]);
}

#[tokio::test]
async fn a_built_in_role_reads_keys_whatever_actions_are_listed() {
    let built_in = DirectoryRole {
        template: Some(uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8")),
        ..role("Helpdesk Administrator", &[])
    };
    assert_eq!(with_roles(vec![built_in]).await.codes(CHECK).await, ["helpdesk-least"]);
}

#[tokio::test]
async fn a_global_administrator_at_the_helpdesk_is_bad() {
    let global = DirectoryRole {
        template: Some(uuid!("62e90394-69f5-4237-9190-012177145e10")),
        ..role("Global Administrator", &["microsoft.directory/users/delete"])
    };
    let stage = with_roles(vec![global]).await;
    let finding = stage.finding(CHECK, "helpdesk-global-administrator").await;
    assert_eq!(
        (finding.verdict, &finding.names[..]),
        (Verdict::Bad, &["tina@contoso.example".to_owned()][..])
    );
    assert_eq!(
        stage.codes(CHECK).await,
        ["helpdesk-global-administrator"],
        "and nothing lesser of the same person"
    );
}

#[tokio::test]
async fn each_technician_is_looked_at_and_without_any_nothing_is_known() {
    let mut stage = Stage::new().await;
    stage.technicians.push(label("theo"));
    let cannot = stage.finding(CHECK, "helpdesk-cannot-read").await;
    assert_eq!(
        (&cannot.names[..], &cannot.values["people"][..]),
        (&["theo@contoso.example".to_owned()][..], "1")
    );
    stage.technicians.clear();
    let nobody = stage.finding(CHECK, "helpdesk-nobody").await;
    assert_eq!(nobody.verdict, Verdict::NotKnown);
}
