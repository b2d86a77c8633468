//! Every door, tried by everybody: it opens exactly to whom the table of rights says.

use domain::audit::RecordFilter;
use domain::ports::Records as _;
use domain::record::EventCode;
use domain::rights::Role;
use domain::rights::doors::{self, DOORS, Door, Method, Shut};
use emulator::seed::people::roles::{GLOBAL_READER, HELPDESK_ADMINISTRATOR, SECURITY_ADMINISTRATOR};

use crate::browser::Browser;
use crate::process::Server;
use crate::records::Ledger;
use crate::stage::Stage;

/// A path that fits the door: what stands for anything is made up, and well formed.
fn path(door: &Door) -> String {
    let segment = |segment: &'static str| match segment {
        "{device}" => "7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b11",
        "{situation}" => "no-key",
        "{number}" => "7K2M-9QXD",
        "{seq}" => "1000000",
        "{file}" => "made-up.json",
        other => other,
    };
    door.path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The doors, those that end the session last.
fn sorted_doors() -> Vec<&'static Door> {
    let mut doors: Vec<_> = DOORS.iter().collect();
    doors.sort_by_key(|door| door.path == "/auth/sign-out");
    doors
}

/// What the door answers: the status, and the failure where it is 401 or 403. The body is read only then, for some never end.
async fn answer(browser: &Browser, method: &reqwest::Method, path: &str) -> (u16, Option<String>) {
    let request = if method == reqwest::Method::POST {
        browser.own_form(path, &[])
    } else {
        let request = browser.http().request(method.clone(), browser.url(path));
        request.header("sec-fetch-site", "none")
    };
    let response = browser.start(request).await.unwrap();
    let status = response.status().as_u16();
    if !matches!(status, 401 | 403) || method == reqwest::Method::HEAD {
        return (status, None);
    }
    let failure = regex::Regex::new(r#"data-failure="([^"]*)""#).unwrap();
    let body = response.text().await.unwrap();
    let failure = failure.captures(&body).map(|found| found[1].to_owned());
    (status, failure)
}

/// The status and failure that the table asks for; nothing where the door opens.
fn refusal(door: &Door, roles: Option<&[Role]>) -> Option<(u16, Option<String>)> {
    let failure = |code: &str| Some(code.to_owned());
    match door.open(roles) {
        Ok(()) => None,
        Err(Shut::SignedOut) => Some((401, failure("signed-out"))),
        Err(Shut::NotPermitted(_)) => Some((403, failure("not-permitted"))),
    }
}

/// Tries every door; gives the paths of those that stayed shut to somebody with a session, in order, once for each try.
async fn try_doors(browser: &Browser, roles: Option<&[Role]>) -> Vec<&'static str> {
    let mut denied = Vec::new();
    for door in sorted_doors() {
        let path = path(door);
        let methods = match door.method {
            Method::Get => &[reqwest::Method::GET, reqwest::Method::HEAD][..],
            Method::Post => &[reqwest::Method::POST],
        };
        for method in methods {
            let answered = answer(browser, method, &path).await;
            let what = format!("{method} {path} as {roles:?}: {answered:?}");
            match refusal(door, roles) {
                Some(refusal) if *method == reqwest::Method::HEAD => assert_eq!(answered.0, refusal.0, "{what}"),
                Some(refusal) => assert_eq!(answered, refusal, "{what}"),
                None => assert!(!matches!(answered.0, 401 | 403), "{what}"),
            }
            if answered.0 == 403 {
                denied.push(door.path);
            }
        }
    }
    denied
}

/// What was recorded as denied to this account, oldest first.
async fn recorded(ledger: &Ledger, account: &str) -> Vec<String> {
    let filter = RecordFilter {
        name: Some(format!("{account}@contoso.example")),
        codes: vec![EventCode::RoleDenied],
        ..RecordFilter::default()
    };
    let mut records = ledger.ledger.search_records(&filter, None, 10_000).await.unwrap();
    records.reverse();
    records.into_iter().map(|record| record.event.detail.unwrap()).collect()
}

/// Signs in, tries every door, and looks at what was recorded of it.
async fn try_doors_as(stage: &Stage, account: &str, roles: &[Role]) {
    let browser = stage.signed_in(account).await;
    let denied = try_doors(&browser, Some(roles)).await;
    assert!(!denied.is_empty(), "{account}: no role opens everything");
    assert_eq!(recorded(&stage.ledger().await, account).await, denied, "{account}");
}

#[tokio::test]
async fn nobody_passes_where_a_session_is_asked_for() {
    let (stage, _server) = Stage::serving().await;
    let denied = try_doors(&stage.browser(), None).await;
    assert!(
        denied.is_empty(),
        "nobody is told to sign in, not that they may not: {denied:?}"
    );
    assert_eq!(stage.ledger().await.count(EventCode::RoleDenied).await, 0);
}

#[tokio::test]
async fn a_person_without_a_role_passes_to_their_own_alone() {
    let (stage, _server) = Stage::serving().await;
    try_doors_as(&stage, "owner", &[]).await;
}

#[tokio::test]
async fn the_helpdesk_passes_where_the_table_says() {
    let (stage, _server) = Stage::serving().await;
    try_doors_as(&stage, "helpdesk", &[Role::Helpdesk]).await;
}

#[tokio::test]
async fn an_administrator_passes_where_the_table_says() {
    let (stage, _server) = Stage::serving().await;
    try_doors_as(&stage, "admin", &[Role::Admin]).await;
}

#[tokio::test]
async fn two_roles_add_up() {
    let (stage, _server) = Stage::serving().await;
    try_doors_as(&stage, "security", &[Role::Auditor, Role::Responder]).await;
}

/// A server to which these directory roles count as Rekey's.
async fn with_directory_roles() -> (Stage, Server) {
    let stage = Stage::new().await;
    let [auditor, responder, helpdesk] =
        [GLOBAL_READER, SECURITY_ADMINISTRATOR, HELPDESK_ADMINISTRATOR].map(|role| format!(r#"["{role}"]"#));
    let settings = [
        ("REKEY_ROLES__AUDITOR", auditor.as_str()),
        ("REKEY_ROLES__RESPONDER", responder.as_str()),
        ("REKEY_ROLES__HELPDESK", helpdesk.as_str()),
    ];
    let server = stage.serve_with(0, &settings).await;
    (stage, server)
}

#[tokio::test]
async fn an_auditor_who_is_no_responder() {
    let (stage, _server) = with_directory_roles().await;
    stage.give_role("newhire", GLOBAL_READER).await;
    try_doors_as(&stage, "newhire", &[Role::Auditor]).await;
}

#[tokio::test]
async fn a_responder_who_is_no_auditor() {
    let (stage, _server) = with_directory_roles().await;
    stage.give_role("newhire", SECURITY_ADMINISTRATOR).await;
    try_doors_as(&stage, "newhire", &[Role::Responder]).await;
}

/// A directory role counts where the configuration says so, and from the next sign-in on.
#[tokio::test]
async fn a_directory_role_counts_where_it_is_configured() {
    let (stage, server) = with_directory_roles().await;
    let mut browser = stage.signed_in("hybrid").await;
    assert_eq!(browser.open("/helpdesk").await.refusal(), (403, "not-permitted"));
    stage.give_role("hybrid", HELPDESK_ADMINISTRATOR).await;
    assert_eq!(browser.open("/helpdesk").await.status, 403);
    browser.sign_in("hybrid").await;
    assert_eq!(browser.open("/helpdesk").await.status, 200);
    server.stop().await;
    let _server = stage.serve().await;
    browser.sign_in("hybrid").await;
    assert_eq!(browser.open("/helpdesk").await.refusal(), (403, "not-permitted"));
}

/// The record says who, where and from where, and the page has its reference.
#[tokio::test]
async fn a_refusal_can_be_looked_up() {
    let (stage, _server) = Stage::serving().await;
    let refused = stage.signed_in("owner").await.open("/audit/records/7").await;
    assert_eq!(refused.refusal(), (403, "not-permitted"));
    let filter = RecordFilter {
        reference: Some(refused.reference()),
        ..RecordFilter::default()
    };
    let records = stage.ledger().await.ledger.search_records(&filter, None, 10).await.unwrap();
    assert_eq!(records.len(), 1);
    let event = &records[0].event;
    assert_eq!((event.code, event.detail.as_deref()), (4001, Some("/audit/records/{seq}")));
    assert_eq!(event.person, Some(stage.person("owner").await));
    assert_eq!(event.from.as_deref(), Some("127.0.0.1"));
}

#[tokio::test]
async fn what_the_table_does_not_list_is_no_page_to_anybody() {
    let (stage, _server) = Stage::serving().await;
    let get = reqwest::Method::GET;
    let unlisted = [
        (get.clone(), "/nowhere"),
        (get.clone(), "/helpdesk/cases"),
        (get.clone(), "/helpdesk/"),
        (get.clone(), "/api/list_cases"),
        (get.clone(), "/devices/a/b"),
        (get, "/stuck/"),
        (reqwest::Method::HEAD, "/api/open_case"),
        (reqwest::Method::POST, "/api/unknown"),
        (reqwest::Method::POST, "/devices"),
        (reqwest::Method::POST, "/helpdesk"),
    ];
    for browser in [
        stage.browser(),
        stage.signed_in("owner").await,
        stage.signed_in("helpdesk").await,
    ] {
        for (method, path) in &unlisted {
            assert_eq!(answer(&browser, method, path).await.0, 404, "{method} {path}");
        }
        for method in [reqwest::Method::PUT, reqwest::Method::DELETE, reqwest::Method::PATCH] {
            let request = browser.http().request(method.clone(), browser.url("/devices"));
            let response = browser.start(request.header("sec-fetch-site", "same-origin")).await.unwrap();
            assert_eq!(response.status().as_u16(), 404, "{method}");
        }
    }
}

/// Each door is the first that its paths fit: none is hidden behind another.
#[test]
fn no_door_stands_behind_another() {
    for door in DOORS {
        let found = doors::find(door.method, &path(door)).unwrap();
        assert_eq!(found, door);
    }
}
