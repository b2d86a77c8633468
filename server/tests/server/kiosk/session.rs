//! A session at a station: fresh credentials, its records, where it leads, and its end.

use domain::disclosure::DisclosurePath;
use domain::record::EventCode;

use super::{STATION, sign_in, station};
use crate::browser::{SESSION, location};
use crate::stage::Stage;

const FROM: &str = "127.0.0.1, Kiosk 3 (Berlin, ground floor)";

#[tokio::test]
async fn every_record_of_a_session_bears_the_station() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = station(&stage).await;
    let form = sign_in(&mut browser, "owner").await.form_token();
    let wrong = browser.post("/reveal", &[("form", &form), ("key_id", "00000000")]).await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.body.contains(r#"class="keypad""#) && wrong.text().contains("does not match"),
        "{}",
        wrong.text()
    );
    assert!(!wrong.body.contains("/stuck/"), "nothing leads elsewhere");
    let form = wrong.form_token();
    browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await.password();
    browser.post("/kiosk/finish", &[]).await;

    let ledger = stage.ledger().await;
    let owner = stage.person("owner").await;
    let mut seen = 0;
    for seq in 1..=ledger.verify().await.head.seq {
        let Some(record) = domain::ports::Records::find_record(&ledger.ledger, seq).await.unwrap() else {
            continue;
        };
        let event = record.event;
        let of_the_worker = event.reference.is_none();
        if event.person == Some(owner) && !of_the_worker {
            assert_eq!(event.from.as_deref(), Some(FROM), "{event:?}");
            seen += 1;
        }
    }
    assert!(
        seen >= 5,
        "signed in, not matched, begun, ordered or read, signed out: {seen}"
    );
    assert_eq!(ledger.disclosures(owner).await[0].path, DisclosurePath::Kiosk);
}

#[tokio::test]
async fn the_next_person_is_not_spoken_to_in_the_language_of_the_one_before() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    browser.post("/language", &[("to", "ar"), ("back", "/kiosk")]).await;
    sign_in(&mut browser, "owner").await;
    assert!(browser.open("/kiosk/key").await.body.contains(r#"lang="ar""#));
    browser.post("/kiosk/finish", &[]).await;
    assert!(browser.open("/kiosk").await.body.contains(r#"lang="en""#));
}

#[tokio::test]
async fn a_sign_in_is_always_made_anew() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    sign_in(&mut browser, "owner").await;
    browser.jar.remove(SESSION);
    let asked = browser.get_once(browser.url("/auth/sign-in?return_to=/activity")).await;
    let asked = location(&asked).unwrap();
    let wishes: Vec<_> = asked
        .query_pairs()
        .filter(|(name, _)| name == "prompt" || name == "max_age")
        .collect();
    assert_eq!(wishes.len(), 2, "{asked}");
    assert!(wishes.contains(&("prompt".into(), "login".into())) && wishes.contains(&("max_age".into(), "0".into())));
    let page = browser.open_url(asked).await;
    assert!(
        page.body.contains("Sign in as owner@contoso.example"),
        "Entra asks again: {}",
        page.body
    );
}

#[tokio::test]
async fn a_station_leads_nowhere_else() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    for path in [
        "/",
        "/devices",
        "/activity",
        "/helpdesk",
        "/kiosk/stations",
        "/hidden",
        "/nowhere",
    ] {
        assert_eq!(browser.open(path).await.url.path(), "/kiosk", "{path}");
    }
    sign_in(&mut browser, "helpdesk").await;
    for path in [
        "/",
        "/kiosk",
        "/devices",
        "/helpdesk",
        "/kiosk/stations",
        "/reveal",
        "/verify",
    ] {
        let page = browser.open(path).await;
        assert_eq!((page.status, page.url.path()), (200, "/kiosk/key"), "{path}");
        let links = page.each(r#"<a [^>]*href="([^"]*)""#);
        assert!(links.is_empty(), "{path}: {links:?}");
    }
    let refused = browser.post("/api/list_cases", &[]).await;
    assert_eq!(refused.refusal(), (404, "no-such-page"));
}

#[tokio::test]
async fn the_end_signs_out_here_and_at_entra_and_keeps_the_station() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    let page = sign_in(&mut browser, "owner").await;
    assert!(
        page.body.contains(r#"data-idle="90""#) && page.body.contains(r#"data-warn="30""#),
        "{}",
        page.body
    );
    assert!(page.body.contains(r#"content="60;url=/kiosk/still-here""#), "{}", page.body);
    let question = browser.open("/kiosk/still-here").await;
    assert!(
        question.body.contains(r#"content="30;url=/kiosk/finish?why=idle""#),
        "{}",
        question.body
    );
    assert!(question.body.contains(r#"href="/kiosk/key""#));
    assert_eq!(browser.post("/kiosk/here", &[]).await.status, 204);

    let out = browser.get_once(browser.url("/kiosk/finish?why=idle")).await;
    assert_eq!(
        out.header("clear-site-data"),
        "\"cache\", \"storage\"",
        "not the cookies: the station's must survive"
    );
    let logout = location(&out).unwrap();
    assert!(logout.path().ends_with("/logout"), "{logout}");
    let start = browser.open_url(logout).await;
    assert_eq!((start.status, start.url.path()), (200, "/kiosk"));
    assert_eq!(
        browser
            .jar
            .keys()
            .filter(|name| name.starts_with("rekey"))
            .collect::<Vec<_>>(),
        [STATION]
    );
    let out = stage.ledger().await.with(EventCode::SignedOut).await.remove(0).event;
    assert_eq!((out.detail.as_deref(), out.from.as_deref()), (Some("idle"), Some(FROM)));
    // A page that was left open comes to the same end.
    for path in ["/kiosk/key", "/kiosk/keypad"] {
        let page = browser.get_once(browser.url(path)).await;
        assert!(page.status == 303 || page.status == 404, "{path}");
    }
}

#[tokio::test]
async fn a_session_cookie_ends_by_itself() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    let page = browser.open("/auth/sign-in").await;
    let back = browser.press(&page, "Sign in as owner@contoso.example").await;
    let page = browser.get_once(back).await;
    assert!(page.set_cookie(SESSION).unwrap().contains("Max-Age=600"));
    assert_eq!(page.header("location"), "/kiosk/key");
}

#[tokio::test]
async fn the_keypad_types_without_a_script() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    sign_in(&mut browser, "owner").await;
    let mut typed = String::new();
    for (press, expected) in [("4", "4"), ("A", "4A"), ("back", "4"), ("B", "4B"), ("clear", ""), ("F", "F")] {
        let page = browser.post("/kiosk/keypad", &[("key_id", &typed), ("press", press)]).await;
        typed = page
            .each(r#"<input id="key-id"[^>]* value="([^"]*)""#)
            .pop()
            .unwrap_or_default();
        assert_eq!(typed, expected, "{press}");
        assert!(!page.form_token().is_empty());
    }
}

#[tokio::test]
async fn codes_for_a_scanner_stand_there_only_where_they_are_switched_on() {
    let stage = Stage::new().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    for (scanner, codes) in [("false", 0), ("true", 2)] {
        let server = stage.serve_with(0, &[("REKEY_KIOSK__SCANNER", scanner)]).await;
        let mut browser = station(&stage).await;
        let form = sign_in(&mut browser, "owner").await.form_token();
        let page = browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await;
        page.password();
        let outlines = page.each(r#"<path d="(M\d+ 0h\dv[^"]*z)""#);
        assert_eq!(outlines.len(), codes, "{scanner}: {}", page.body);
        assert_eq!(page.body.matches("class=\"barcode\"").count() * 2, codes);
        assert!(page.body.chars().all(|it| !('\u{e100}'..='\u{e112}').contains(&it)));
        server.stop().await;
    }
}
