//! The organisation's own words: the notice before the first key of a session, name, logo and colours.

use domain::record::EventCode;

use crate::browser::{Browser, location};
use crate::page::Page;
use crate::process::Server;
use crate::stage::{READ, Stage};

const NOTICE: [(&str, &str); 3] = [
    ("REKEY_ORGANISATION__NOTICE__VERSION", "2"),
    ("REKEY_ORGANISATION__NOTICE__EN", "Only for your own PCs."),
    ("REKEY_ORGANISATION__NOTICE__DE", "Nur eigene PCs."),
];

async fn with_notice() -> (Stage, Server) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &NOTICE).await;
    (stage, server)
}

/// Signs in; gives the page where that ends.
async fn arrive(browser: &mut Browser) -> Page {
    let back = browser.choose("owner").await;
    browser.open_url(back).await
}

/// Presses the button of the notice, and goes where it leads.
async fn accept(browser: &mut Browser, notice: &Page, language: &str) -> Page {
    let return_to = notice.each(r#"name="return_to" value="([^"]*)""#).remove(0);
    let form = [("version", "2"), ("language", language), ("return_to", &*return_to)];
    let answer = browser.post("/notice/accept", &form).await;
    browser.follow(answer).await
}

#[tokio::test]
async fn who_has_not_accepted_the_notice_gets_it_first_and_then_where_they_were_going() {
    let (stage, _server) = with_notice().await;
    let mut browser = stage.browser();
    let page = arrive(&mut browser).await;
    assert_eq!((page.status, page.url.path()), (200, "/notice"));
    assert!(page.text().contains("Only for your own PCs."), "{}", page.text());
    assert!(!page.body.contains("LAPTOP-ANNA"), "{}", page.body);
    let device = format!("/devices/{}", stage.pc("LAPTOP-ANNA").await.id());
    let page = browser.open(&device).await;
    assert_eq!(page.url.path(), "/notice");
    let page = accept(&mut browser, &page, "de").await;
    assert_eq!((page.status, page.url.path()), (200, device.as_str()), "{}", page.body);
    let key = stage.key_of("LAPTOP-ANNA").await;
    browser.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    let accepted = ledger.with(EventCode::NoticeAccepted).await;
    assert_eq!(accepted.len(), 1);
    assert_eq!(accepted[0].event.detail.as_deref(), Some("2 de"));
    assert_eq!(accepted[0].event.person_name.as_deref(), Some("owner@contoso.example"));
    let shown = ledger.with(EventCode::DisclosureBegun).await;
    assert!(accepted[0].seq < shown[0].seq);
}

#[tokio::test]
async fn without_it_no_form_and_no_function_gets_a_key_or_a_device() {
    let (stage, _server) = with_notice().await;
    let mut browser = stage.browser();
    arrive(&mut browser).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    for (path, back) in [("/reveal", "/devices"), ("/helpdesk/cases/K7QF-2M9X/reveal", "")] {
        let answer = browser.post(path, &[("form", "x"), ("key_id", &key)]).await;
        answer.assert_no_digits();
        if !back.is_empty() {
            let notice = location(&answer).unwrap();
            assert_eq!((notice.path(), notice.query()), ("/notice", Some("return_to=%2Fdevices")));
        }
    }
    let listed = browser.post("/api/list_devices", &[]).await;
    assert!(!listed.body.contains("LAPTOP"), "{}", listed.body);
    assert_eq!(stage.requests(READ).await.len(), 0);
    // What is no language or version of the notice accepts nothing.
    for (version, language) in [("1", "en"), ("2", "fr"), ("", "")] {
        browser
            .post("/notice/accept", &[("version", version), ("language", language)])
            .await;
    }
    assert_eq!(browser.open("/devices").await.url.path(), "/notice");
    assert_eq!(stage.ledger().await.count(EventCode::NoticeAccepted).await, 0);
    // Another site is no way back.
    let form = [("version", "2"), ("language", "en"), ("return_to", "//evil.example")];
    let answer = browser.post("/notice/accept", &form).await;
    assert_eq!(location(&answer).unwrap().path(), "/devices");
}

#[tokio::test]
async fn a_new_session_and_a_new_version_ask_again() {
    let (stage, server) = with_notice().await;
    let mut browser = stage.browser();
    let page = arrive(&mut browser).await;
    assert_eq!(accept(&mut browser, &page, "en").await.url.path(), "/devices");
    let mut other = stage.browser();
    let page = arrive(&mut other).await;
    assert_eq!(page.url.path(), "/notice");
    accept(&mut other, &page, "en").await;
    server.stop().await;
    let newer = [("REKEY_ORGANISATION__NOTICE__VERSION", "3"), NOTICE[1]];
    let server = stage.serve_with(0, &newer).await;
    assert_eq!(browser.open("/devices").await.url.path(), "/notice");
    server.stop().await;
    // Where there is none any more, nobody is asked.
    let _server = stage.serve().await;
    assert_eq!(browser.open("/devices").await.url.path(), "/devices");
    assert!(browser.open("/notice").await.text().contains("There is nothing to accept."));
}

#[tokio::test]
async fn name_logo_colours_and_words_stand_on_the_page() {
    let stage = Stage::new().await;
    let logo = stage.folder.path().join("logo.svg");
    std::fs::write(
        &logo,
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path d='M0 0h8v8z'/></svg>",
    )
    .unwrap();
    let settings = [
        ("REKEY_ORGANISATION__NAME", "Contoso <b>"),
        ("REKEY_ORGANISATION__LOGO_FILE", logo.to_str().unwrap()),
        ("REKEY_ORGANISATION__ACCENT", "#003a70"),
        ("REKEY_HELPDESK__TEXT__EN", "Bring your badge."),
        ("REKEY_HELPDESK__TEXT__DE", "Bitte den Ausweis mitbringen."),
    ];
    let _server = stage.serve_with(0, &settings).await;
    let mut browser = stage.browser();
    let page = browser.open("/").await;
    assert!(page.body.contains("Contoso &lt;b&gt;"), "{}", page.body);
    assert!(page.text().contains("Bring your badge."), "{}", page.text());
    let logo = page.each(r#"<img src="([^"]*)""#).remove(0);
    let style = page.each(r#"href="(/organisation/style.css[^"]*)""#).remove(0);
    let logo = browser.open(&logo).await;
    assert_eq!((logo.status, logo.header("content-type")), (200, "image/svg+xml"));
    let policy = logo.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("sandbox"),
        "{policy}"
    );
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
    let style = browser.open(&style).await;
    assert!(style.body.contains("--accent: #003a70"), "{}", style.body);
    assert!(style.header("content-type").starts_with("text/css"));
    browser.post("/language", &[("to", "de"), ("back", "/")]).await;
    let german = browser.open("/").await;
    assert!(german.text().contains("Bitte den Ausweis mitbringen."), "{}", german.text());
}

#[tokio::test]
async fn where_nothing_is_configured_there_is_no_logo_and_no_style_sheet() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.browser();
    assert!(!browser.open("/").await.body.contains("/organisation/"));
    for path in ["/organisation/logo", "/organisation/style.css"] {
        assert_eq!(browser.open(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_colour_that_cannot_be_read_keeps_rekey_from_starting() {
    let stage = Stage::new().await;
    let folder = tempfile::TempDir::new().unwrap();
    let mut settings = stage.settings();
    settings.push(("REKEY_ORGANISATION__ACCENT", "#ff8800".to_owned()));
    let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for command in ["serve", "check-config"] {
        let output = crate::process::run(folder.path(), &[command], &settings).await;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(
            said.contains("REKEY_ORGANISATION__ACCENT") && said.contains("2.13:1") && said.contains("7:1"),
            "{said}"
        );
    }
}
