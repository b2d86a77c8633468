//! The reveal's form: from Rekey's own page, of this session, once.

use domain::record::EventCode;

use crate::browser::{Browser, location};
use crate::page::Page;
use crate::stage::{READ, Stage};

/// Nothing was shown and nothing was asked for.
async fn assert_nothing_disclosed(stage: &Stage, page: &Page) {
    page.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 0);
    assert_eq!(stage.ledger().await.count(EventCode::DisclosureBegun).await, 0);
}

#[tokio::test]
async fn a_form_without_its_number_is_refused() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let cut = &form[..form.len() - 4];
    let cases: [&[(&str, &str)]; 6] = [
        &[("key_id", &key)],
        &[("form", ""), ("key_id", &key)],
        &[("form", "made-up"), ("key_id", &key)],
        &[("form", cut), ("key_id", &key)],
        &[("form", &form)],
        &[],
    ];
    for case in cases {
        let refused = browser.post("/reveal", case).await;
        assert_eq!(refused.refusal(), (400, "form-expired"), "{case:?}");
        assert_nothing_disclosed(&stage, &refused).await;
    }
    // None of it used the number up.
    browser.post("/reveal", &[("form", &form), ("key_id", &key)]).await.password();
}

#[tokio::test]
async fn the_number_of_another_session_is_refused() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let theirs = stage.signed_in("manykeys").await.form().await;
    let mut browser = stage.signed_in("owner").await;
    let before = browser.form().await;
    let refused = browser.post("/reveal", &[("form", &theirs), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (400, "form-expired"));
    // The same person's earlier session is another one, too.
    browser.sign_in("owner").await;
    let refused = browser.post("/reveal", &[("form", &before), ("key_id", &key)]).await;
    assert_eq!(refused.refusal(), (400, "form-expired"));
    assert_nothing_disclosed(&stage, &refused).await;
}

#[tokio::test]
async fn a_request_from_elsewhere_is_refused() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let fields = [("form", form.as_str()), ("key_id", key.as_str())];
    let own = browser.url("/").origin().ascii_serialization();
    let cases: [&[(&str, &str)]; 7] = [
        &[],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "cross-site"), ("origin", &own)],
        &[("sec-fetch-site", "same-site"), ("origin", "http://127.0.0.1:1")],
        &[("sec-fetch-site", "none")],
    ];
    for headers in cases {
        let request = headers
            .iter()
            .fold(browser.bare_form("/reveal", &fields), |request, (name, value)| {
                request.header(*name, *value)
            });
        let refused = browser.send(request).await;
        assert_eq!(refused.refusal(), (403, "foreign-request"), "{headers:?}");
        assert_nothing_disclosed(&stage, &refused).await;
    }
    // A browser that does not send Sec-Fetch-Site proves itself by Origin.
    let request = browser.bare_form("/reveal", &fields).header("origin", own);
    browser.send(request).await.password();
}

#[tokio::test]
async fn a_form_is_good_once() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let fields = [("form", form.as_str()), ("key_id", key.as_str())];
    browser.post("/reveal", &fields).await.password();
    let again = browser.post("/reveal", &fields).await;
    assert_eq!(again.refusal(), (409, "form-used"));
    again.assert_no_digits();
    let ledger = stage.ledger().await;
    let refused = ledger.records_of(&again.reference()).await;
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert_eq!(refused[0].code, EventCode::DisclosureRefused.number());
    assert_eq!(refused[0].detail.as_deref(), Some("form-used"));
    assert_eq!(stage.requests(READ).await.len(), 1);
}

/// A double press: both requests are under way at once.
#[tokio::test]
async fn of_two_presses_at_once_one_is_shown_the_key() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let fields = [("form", form.as_str()), ("key_id", key.as_str())];
    let press = |mut browser: Browser| async move { browser.post("/reveal", &fields).await };
    let pages = tokio::join!(press(browser.clone()), press(browser.clone()), press(browser));
    let mut statuses = [pages.0.status, pages.1.status, pages.2.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 409, 409]);
    assert_eq!(stage.requests(READ).await.len(), 1);
    assert_eq!(stage.ledger().await.verify().await.disclosures, 1);
}

#[tokio::test]
async fn a_key_is_shown_three_times_in_a_session() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    for _ in 0..3 {
        browser.reveal(&key).await.password();
    }
    let refused = browser.reveal(&key).await;
    assert_eq!(refused.refusal(), (429, "shown-too-often"));
    refused.assert_no_digits();
    assert_eq!(stage.requests(READ).await.len(), 3);
    let ledger = stage.ledger().await;
    assert_eq!(
        ledger.records_of(&refused.reference()).await[0].detail.as_deref(),
        Some("shown-too-often")
    );
    // Another key is another matter, and so is a new sign-in.
    let other = stage.key_of("DESKTOP-ANNA").await;
    browser.reveal(&other).await.password();
    stage.signed_in("owner").await.reveal(&key).await.password();
}

/// Reloading the key view's address, or typing it.
#[tokio::test]
async fn there_is_nothing_to_see_at_the_address_of_the_key_view() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let page = browser.get_once(browser.url("/reveal")).await;
    assert_eq!((page.status, location(&page).unwrap().path()), (303, "/devices"));
}

/// What was typed may be the recovery key itself: it is neither used, kept nor sent back.
#[tokio::test]
async fn a_recovery_key_in_the_wrong_field_is_forgotten() {
    let (stage, _server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    let key = pc.current(crate::pc::OS);
    let password = crate::stage::text(&key["key"]);
    let mut browser = stage.signed_in("owner").await;
    for typed in [password.to_owned(), password.replace('-', ""), password[..20].to_owned()] {
        let page = browser.reveal(&typed).await;
        assert_eq!(page.status, 422);
        page.assert_no_digits();
        assert!(!page.body.contains(&typed), "{}", page.body);
        assert!(!stage.log().contains(&typed));
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
}
