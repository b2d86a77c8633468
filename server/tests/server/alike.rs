//! "Not yours" and "unknown" look alike from outside.

use regex::Regex;

use crate::page::Page;
use crate::pc::OS;
use crate::stage::{READ, Stage, text};

const MADE_UP: &str = "0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0ff";

/// A page without what differs between any two requests.
fn leveled(page: &Page, typed: &str) -> String {
    let mut body = page.body.clone();
    if let Some(reference) = page.try_reference() {
        body = body.replace(&reference, "REFERENCE");
    }
    for (pattern, plain) in [
        (r#"name="form" value="[^"]*""#, "FORM"),
        (r#"nonce="[^"]*""#, "NONCE"),
        (r#"crossorigin="[^"]*""#, "NONCE"),
    ] {
        body = Regex::new(pattern).unwrap().replace_all(&body, plain).into_owned();
    }
    // However it is written: as typed, in upper case, with dashes or without.
    let bare = typed.replace('-', "");
    for spelling in [typed.to_owned(), typed.to_uppercase(), bare.clone(), bare.to_uppercase()] {
        body = body.replace(&spelling, "TYPED");
    }
    body
}

#[tokio::test]
async fn the_key_of_another_person_looks_like_none() {
    let (stage, _server) = Stage::serving().await;
    let theirs = stage.pc("LAPTOP-MILAN").await;
    let theirs = text(&theirs.current(OS)["id"]);
    let mut browser = stage.signed_in("owner").await;
    for (foreign, unknown) in [(theirs, MADE_UP), (&theirs[..8], &MADE_UP[..8])] {
        let (foreign_page, foreign_calls) = (browser.reveal(foreign).await, stage.requests("").await.len());
        let (unknown_page, unknown_calls) = (browser.reveal(unknown).await, stage.requests("").await.len());
        assert_eq!(foreign_page.status, 422);
        assert!(foreign_page.text().contains("does not match"), "{}", foreign_page.text());
        assert_eq!(foreign_page.status, unknown_page.status);
        assert_eq!(leveled(&foreign_page, foreign), leveled(&unknown_page, unknown));
        // Nor does the directory notice a difference: as many questions for one as for the other.
        let (_, third_calls) = (browser.reveal(foreign).await, stage.requests("").await.len());
        assert_eq!(unknown_calls - foreign_calls, third_calls - unknown_calls);
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
    assert!(!stage.log().to_lowercase().contains(theirs), "what was typed is not logged");
}

#[tokio::test]
async fn the_device_of_another_person_looks_like_none() {
    let (stage, _server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-MILAN").await;
    let key = text(&pc.current(OS)["id"]).to_owned();
    let mut browser = stage.signed_in("owner").await;
    let theirs = browser.open(&format!("/devices/{}", pc.id())).await;
    let unknown = browser.open(&format!("/devices/{MADE_UP}")).await;
    assert_eq!(theirs.refusal(), (404, "not-found"));
    assert_eq!(leveled(&theirs, pc.id()), leveled(&unknown, MADE_UP));
    for device in [pc.id(), MADE_UP] {
        let form = browser.form().await;
        let page = browser
            .post("/reveal", &[("form", &form), ("key_id", &key), ("device", device)])
            .await;
        assert_eq!(page.refusal(), (404, "not-found"), "{device}");
        page.assert_no_digits();
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}
