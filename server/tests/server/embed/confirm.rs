//! The reveal in a frame: only with what the person has confirmed outside of it.

use domain::record::EventCode;

use super::{PORTAL, embedding, handed_over, signed_in_frame};
use crate::browser::Browser;
use crate::page::Page;
use crate::stage::{READ, Stage};

/// Asks for a key in the frame; gives the page that waits for the confirmation.
async fn ask(frame: &mut Browser, key: &str) -> Page {
    let form = frame.form().await;
    frame.post("/embed/ask", &[("form", &form), ("key_id", key)]).await
}

fn ticket(page: &Page) -> String {
    page.each(r#"name="ticket" value="([^"]*)""#).swap_remove(0)
}

/// Goes through the window, which has no session.
async fn confirm(stage: &Stage, ticket: &str) -> String {
    let mut window = stage.browser();
    let asked = window.post("/embed/confirm", &[("ticket", ticket)]).await;
    assert!(
        asked.text().contains("LAPTOP-ANNA") && asked.text().contains(PORTAL),
        "{}",
        asked.body
    );
    assert_eq!(asked.header("x-frame-options"), "DENY");
    assert_eq!(asked.header("cross-origin-opener-policy"), "unsafe-none");
    let said = window.post("/embed/confirmed", &[("ticket", ticket)]).await;
    assert_eq!(said.header("cross-origin-opener-policy"), "unsafe-none");
    handed_over(&said, "confirmation")
}

async fn reveal(frame: &mut Browser, form: &str, key: &str, confirmation: &str) -> Page {
    let fields = [("form", form), ("key_id", key), ("confirmation", confirmation)];
    frame.post("/reveal", &fields).await
}

#[tokio::test]
async fn a_confirmed_key_is_shown_and_recorded_with_its_portal() {
    let (stage, _server) = embedding().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut frame = signed_in_frame(&stage, "owner").await;
    let waits = ask(&mut frame, &key[..8]).await;
    assert_eq!((waits.status, &*super::ancestors(&waits)), (200, PORTAL));
    assert!(waits.text().contains(&key.to_uppercase()), "{}", waits.body);
    assert_eq!(stage.requests(READ).await.len(), 0);
    let confirmation = confirm(&stage, &ticket(&waits)).await;
    let shown = reveal(&mut frame, &waits.form_token(), &key[..8], &confirmation).await;
    shown.password();
    assert_eq!(super::ancestors(&shown), PORTAL);
    let chain = stage.ledger().await.chain().await;
    let begun = chain
        .iter()
        .find(|it| it.event.code == EventCode::DisclosureBegun.number())
        .unwrap();
    assert_eq!(
        (begun.event.path.as_deref(), begun.event.why.as_deref()),
        (Some("embedded"), Some(PORTAL))
    );
    // Once: the number of the form and the confirmation are used up.
    let again = reveal(&mut frame, &waits.form_token(), &key[..8], &confirmation).await;
    assert_eq!(again.refusal(), (403, "not-confirmed"));
}

/// None, a made-up one, and those for another form, another session and another key.
#[tokio::test]
async fn without_the_very_confirmation_nothing_is_shown_and_that_is_recorded() {
    let (stage, _server) = embedding().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut frame = signed_in_frame(&stage, "owner").await;
    let form = frame.form().await;
    let waits = ask(&mut frame, &key).await;
    let of_another_form = confirm(&stage, &ticket(&waits)).await;
    let mut other = signed_in_frame(&stage, "owner").await;
    let waits = ask(&mut other, &key).await;
    let of_another_session = confirm(&stage, &ticket(&waits)).await;
    let unconfirmed = ticket(&ask(&mut frame, &key).await);
    let confirmations = ["", "made-up", &of_another_form, &of_another_session, &unconfirmed];
    for confirmation in confirmations {
        let refused = reveal(&mut frame, &form, &key, confirmation).await;
        assert_eq!(refused.refusal(), (403, "not-confirmed"), "{confirmation}");
        refused.assert_no_digits();
        let records = stage.ledger().await.records_of(&refused.reference()).await;
        let refusals: Vec<_> = records.iter().map(|it| (it.code, it.detail.as_deref())).collect();
        assert_eq!(refusals, [(EventCode::DisclosureRefused.number(), Some("not-confirmed"))]);
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn a_confirmation_is_for_the_key_that_was_named() {
    let (stage, _server) = embedding().await;
    let keys = [stage.key_of("LAPTOP-ANNA").await, stage.key_of("DESKTOP-ANNA").await];
    let mut frame = signed_in_frame(&stage, "owner").await;
    let form = frame.form().await;
    let waits = frame.post("/embed/ask", &[("form", &form), ("key_id", &keys[0])]).await;
    let mut window = stage.browser();
    let ticket = ticket(&waits);
    window.post("/embed/confirm", &[("ticket", &ticket)]).await;
    let said = window.post("/embed/confirmed", &[("ticket", &ticket)]).await;
    let confirmation = handed_over(&said, "confirmation");
    let refused = reveal(&mut frame, &form, &keys[1], &confirmation).await;
    assert_eq!(refused.refusal(), (403, "not-confirmed"));
    assert_eq!(stage.requests(READ).await.len(), 0);
}

#[tokio::test]
async fn a_question_is_asked_and_answered_once() {
    let (stage, _server) = embedding().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut frame = signed_in_frame(&stage, "owner").await;
    let ticket = ticket(&ask(&mut frame, &key).await);
    confirm(&stage, &ticket).await;
    for path in ["/embed/confirm", "/embed/confirmed"] {
        let again = stage.browser().post(path, &[("ticket", &ticket)]).await;
        assert_eq!(again.refusal(), (400, "form-expired"), "{path}");
    }
}

/// The cookie of a frame comes along with requests of other sites, too, so where they come from must be asked.
#[tokio::test]
async fn another_site_does_nothing_with_the_cookie_of_a_frame() {
    let (stage, _server) = embedding().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut frame = signed_in_frame(&stage, "owner").await;
    let form = frame.form().await;
    let fields = [("form", form.as_str()), ("key_id", key.as_str())];
    let ticket = ticket(&ask(&mut frame, &key).await);
    let foreign: [&[(&str, &str)]; 5] = [
        &[],
        &[("origin", PORTAL)],
        &[("sec-fetch-site", "cross-site"), ("origin", PORTAL)],
        &[("sec-fetch-site", "same-site"), ("sec-fetch-dest", "iframe")],
        &[("sec-fetch-site", "none")],
    ];
    let paths = [
        "/reveal",
        "/embed/ask",
        "/embed/session",
        "/embed/confirm",
        "/embed/confirmed",
        "/auth/sign-out",
    ];
    for headers in foreign {
        for path in paths {
            let mut all = fields.to_vec();
            all.push(("ticket", &ticket));
            let request = headers.iter().fold(frame.bare_form(path, &all), |request, (name, value)| {
                request.header(*name, *value)
            });
            assert_eq!(
                frame.send(request).await.refusal(),
                (403, "foreign-request"),
                "{path} {headers:?}"
            );
        }
    }
    assert_eq!(frame.open("/devices").await.status, 200, "still signed in");
}
