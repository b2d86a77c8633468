//! Incidents: opened by what is known, worked on, and closed for good.

mod rotation;

use domain::record::EventCode;
use jiff::{SignedDuration, Timestamp};

use crate::browser::Browser;
use crate::page::Page;
use crate::process::Server;
use crate::records::Ledger;
use crate::stage::Stage;

/// What is filled in.
type Fields<'a> = &'a [(&'a str, &'a str)];

/// Three showings: two by `helpdesk@`, for `owner@` and for `manykeys@`, and one by `owner@` of another PC. Then `security@` looks.
struct Shown {
    stage: Stage,
    _server: Server,
    ledger: Ledger,
    responder: Browser,
}

impl Shown {
    async fn new() -> Self {
        let (stage, server) = Stage::serving().await;
        let mut technician = stage.signed_in("helpdesk").await;
        for (caller, pc) in [("owner", "DESKTOP-ANNA"), ("manykeys", "LAPTOP-MILAN")] {
            let key = stage.key_of(pc).await;
            technician.reveal_for(caller, pc, &key).await;
        }
        let key = stage.key_of("LAPTOP-ANNA").await;
        stage.signed_in("owner").await.reveal(&key).await.password();
        Self {
            ledger: stage.ledger().await,
            responder: stage.signed_in("security").await,
            stage,
            _server: server,
        }
    }

    async fn open(&mut self, fields: Fields<'_>) -> Page {
        open(&mut self.responder, fields).await
    }

    /// Which PCs the incident that the fields open is about.
    async fn picked(&mut self, fields: Fields<'_>) -> Vec<&'static str> {
        let page = self.open(fields).await;
        assert!(
            page.url.path().starts_with("/incidents/") && page.url.path() != "/incidents/new",
            "{}",
            page.text()
        );
        let shown = page.body.split(r#"id="disclosures""#).nth(1).unwrap();
        let all = ["DESKTOP-ANNA", "LAPTOP-ANNA", "LAPTOP-MILAN"];
        all.into_iter().filter(|pc| shown.contains(pc)).collect()
    }

    /// Nothing may be opened with these fields: what is said instead.
    async fn refused(&mut self, fields: Fields<'_>) -> String {
        let page = self.open(fields).await;
        assert_eq!(page.url.path(), "/incidents/new", "{}", page.text());
        for (name, value) in fields.iter().filter(|(name, _)| *name != "disclosure") {
            let kept = page.each(&format!(r#"<input type="text" id="{name}" name="{name}" value="([^"]*)""#));
            assert_eq!(kept, [*value], "{name} stays typed: {}", page.body);
        }
        page.text()
    }
}

/// Opens an incident with a title.
async fn open(responder: &mut Browser, fields: Fields<'_>) -> Page {
    let form = [&[("title", "A title")], fields].concat();
    responder.act_on("/incidents/new", "open_incident", &form).await
}

/// The number of the incident at whose page somebody is.
fn number(page: &Page) -> String {
    page.url.path().rsplit('/').next().unwrap().to_owned()
}

fn day(at: Timestamp, days: i64) -> String {
    (at + SignedDuration::from_hours(24 * days)).strftime("%Y-%m-%d").to_string()
}

#[tokio::test]
async fn an_incident_is_about_what_was_picked() {
    let mut it = Shown::new().await;
    let reads = it.ledger.with(EventCode::KeyRead).await;
    let (at, of_record) = (reads[0].event.at, reads[1].event.disclosure.unwrap().to_string());
    let (yesterday, today, tomorrow) = (day(at, -1), day(at, 0), day(at, 1));
    let [technician, owner] = ["helpdesk@contoso.example", "owner@contoso.example"];
    let both = format!("{technician}, {owner}");
    let cases: [(Fields<'_>, &[&str]); 6] = [
        // Every key that this technician saw since yesterday.
        (
            &[("people", technician), ("from", &yesterday)],
            &["DESKTOP-ANNA", "LAPTOP-MILAN"],
        ),
        // Keys that somebody saw, or that were shown for them.
        (&[("people", owner)], &["DESKTOP-ANNA", "LAPTOP-ANNA"]),
        (&[("people", &both)], &["DESKTOP-ANNA", "LAPTOP-ANNA", "LAPTOP-MILAN"]),
        (&[("devices", "laptop-anna, LAPTOP-MILAN")], &["LAPTOP-ANNA", "LAPTOP-MILAN"]),
        (
            &[("from", &today), ("until", &tomorrow)],
            &["DESKTOP-ANNA", "LAPTOP-ANNA", "LAPTOP-MILAN"],
        ),
        (&[("disclosure", &of_record)], &["LAPTOP-MILAN"]),
    ];
    for (fields, pcs) in cases {
        assert_eq!(it.picked(fields).await, pcs, "{fields:?}");
    }
    assert_eq!(it.ledger.count(EventCode::IncidentOpened).await, cases.len());
    let list = it.responder.open("/incidents").await;
    let numbers = list.each(r#"href="(/incidents/[0-9A-Z]{4}-[0-9A-Z]{4})""#);
    assert_eq!(numbers.len(), cases.len(), "{}", list.body);
}

#[tokio::test]
async fn what_picks_nothing_opens_nothing() {
    let mut it = Shown::new().await;
    let read = it.ledger.with(EventCode::KeyRead).await.remove(0).event.at;
    let nothing = "Nothing was picked";
    for (field, value, said) in [
        ("from", &*day(read, 1), nothing),
        ("people", "nokey@contoso.example", nothing),
        ("disclosure", "00000000-0000-4000-8000-000000000001", nothing),
        (
            "people",
            "owner@contoso.example, x@contoso.example",
            "Person 2 of those you typed is not known",
        ),
        ("devices", "PC-NOWHERE", "Device 1 of those you typed is not known"),
        ("from", "monday", "One of the times could not be read"),
    ] {
        let text = it.refused(&[(field, value)]).await;
        assert!(text.contains(said), "{field} {value}: {text}");
    }
    assert_eq!(it.ledger.count(EventCode::IncidentOpened).await, 0);
}

#[tokio::test]
async fn findings_are_kept_with_safe_links_only() {
    let mut it = Shown::new().await;
    let opened = it.open(&[]).await;
    let (path, number) = (opened.url.path().to_owned(), number(&opened));
    for link in ["javascript:alert(1)", "http://wiki.example", "//wiki.example"] {
        let form = [("number", &*number), ("text", "Found"), ("link", link)];
        let page = it.responder.act_on(&path, "add_finding", &form).await;
        assert_eq!(page.refusal(), (422, "form-unreadable"), "{link}");
    }
    let empty = [("number", &*number), ("text", " ")];
    assert_eq!(
        it.responder.act_on(&path, "add_finding", &empty).await.refusal(),
        (422, "form-unreadable")
    );
    let form = [
        ("number", &*number),
        ("text", "A badge was lent."),
        ("link", "https://wiki.example/7"),
    ];
    let page = it.responder.act_on(&path, "add_finding", &form).await;
    assert!(page.text().contains("The finding was added"), "{}", page.text());
    assert!(page.text().contains("A badge was lent."), "{}", page.text());
    assert_eq!(page.each(r#"<a href="(https://wiki[^"]*)""#), ["https://wiki.example/7"]);
    assert_eq!(it.ledger.count(EventCode::IncidentFindingAdded).await, 1);
}

#[tokio::test]
async fn a_closed_incident_stays_as_it_is() {
    let mut it = Shown::new().await;
    let opened = it.open(&[]).await;
    let (path, number) = (opened.url.path().to_owned(), number(&opened));
    let number = ("number", &*number);
    let without = it.responder.act_on(&path, "close_incident", &[number, ("summary", "")]).await;
    assert_eq!(without.refusal(), (422, "form-unreadable"));
    let closed = it
        .responder
        .act_on(&path, "close_incident", &[number, ("summary", "A false alarm.")])
        .await;
    assert!(closed.text().contains("The incident is closed"), "{}", closed.text());
    assert!(closed.text().contains("A false alarm."), "{}", closed.text());
    assert!(!closed.body.contains(r#"action="/api/close_incident""#), "{}", closed.body);
    let changes: [(&str, Fields<'_>); 4] = [
        ("add_finding", &[("text", "Later")]),
        ("close_incident", &[("summary", "Again")]),
        ("start_incident_rotation", &[]),
        ("stop_incident_rotation", &[]),
    ];
    for (action, fields) in changes {
        let page = it.responder.act_on(&path, action, &[&[number], fields].concat()).await;
        assert_eq!(page.refusal(), (409, "not-this-step"), "{action}");
    }
    assert_eq!(it.ledger.count(EventCode::IncidentClosed).await, 1);
    assert_eq!(it.ledger.count(EventCode::IncidentRotationStarted).await, 0);
}

#[tokio::test]
async fn the_report_holds_everything_and_no_password() {
    let mut it = Shown::new().await;
    let title = "A title";
    let opened = it.open(&[("people", "helpdesk@contoso.example")]).await;
    let (path, number) = (opened.url.path().to_owned(), number(&opened));
    let finding = [
        ("number", &*number),
        ("text", "A badge was lent."),
        ("link", "https://wiki.example/7"),
    ];
    it.responder.act_on(&path, "add_finding", &finding).await;
    let closing = [("number", &*number), ("summary", "Spoken with both.")];
    it.responder.act_on(&path, "close_incident", &closing).await;
    let report = it.responder.open(&format!("{path}/report")).await;
    assert_eq!(
        (report.status, report.header("content-type")),
        (200, "text/html; charset=utf-8")
    );
    assert!(report.header("content-disposition").contains(&number));
    assert!(!report.body.contains("<script"), "{}", report.body);
    let text = report.text();
    for past in it.ledger.disclosures(it.stage.person("helpdesk").await).await {
        let key = past.key.to_string()[..8].to_uppercase();
        for part in [
            past.reference.as_str(),
            &past.device_name,
            &key,
            &past.case.unwrap().to_string(),
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
    for part in [
        title,
        "A badge was lent.",
        "https://wiki.example/7",
        "Spoken with both.",
        "security@contoso.example",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("LAPTOP-ANNA"), "it is not of this incident: {text}");
    report.assert_no_digits();
}
