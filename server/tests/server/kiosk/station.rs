//! How a browser becomes a station, and stops being one.

use domain::record::EventCode;

use super::{NAME, PLACE, STATION, code_of, make, sign_in, station};
use crate::browser::SESSION;
use crate::stage::Stage;

#[tokio::test]
async fn a_code_makes_a_browser_a_station() {
    let (stage, _server) = Stage::serving().await;
    let mut administrator = stage.signed_in("admin").await;
    let code = make(&mut administrator).await;
    let list = administrator.open("/kiosk/stations").await;
    assert!(
        list.text().contains(NAME) && list.text().contains("Waits for its code"),
        "{}",
        list.text()
    );
    assert!(!list.body.contains(&code), "it is shown once");

    let mut browser = stage.browser();
    let enrolled = browser.post("/kiosk/enrol", &[("code", &code.to_lowercase())]).await;
    let cookie = enrolled.set_cookie(STATION).unwrap();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=34560000"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let start = browser.open("/kiosk").await;
    assert!(start.body.contains(r#"href="/auth/sign-in""#), "{}", start.body);
    assert!(start.text().contains(PLACE));
    assert!(start.set_cookie(STATION).is_some(), "each visit keeps it longer");
    let list = administrator.open("/kiosk/stations").await;
    assert!(
        list.text().contains("In service") && list.text().contains("Last seen"),
        "{}",
        list.text()
    );

    let mut second = stage.browser();
    let refused = second.post("/kiosk/enrol", &[("code", &code)]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.text().contains("No station waits for this code"),
        "{}",
        refused.text()
    );
    assert!(!second.jar.contains_key(STATION));

    let ledger = stage.ledger().await;
    for event in [EventCode::StationMade, EventCode::StationEnrolled] {
        let records = ledger.with(event).await;
        assert_eq!(records.len(), 1, "{event:?}");
        assert_eq!(records[0].event.detail.as_deref(), Some("Kiosk 3 (Berlin, ground floor)"));
        assert_eq!(records[0].event.from.as_deref(), Some("127.0.0.1"));
    }
    assert!(!stage.log().contains(&code) && !stage.log().contains(browser.jar[STATION].split_once('.').unwrap().1));
}

#[tokio::test]
async fn what_is_no_station_offers_no_sign_in() {
    let (stage, _server) = Stage::serving().await;
    let mut stranger = stage.browser();
    let page = stranger.open("/kiosk").await;
    assert!(page.text().contains("This is not a kiosk station"), "{}", page.text());
    assert!(!page.body.contains("/auth/sign-in"), "{}", page.body);
    // A session of its own does not make it one.
    let mut owner = stage.signed_in("owner").await;
    for path in ["/kiosk", "/kiosk/key"] {
        let page = owner.open(path).await;
        assert!(!page.body.contains(r#"class="keypad""#), "{path}");
    }
    let finished = owner.open("/kiosk/finish").await;
    assert_eq!(finished.url.path(), "/");
    assert_eq!(owner.open("/devices").await.status, 200, "still signed in");
}

#[tokio::test]
async fn a_revoked_station_is_closed_at_once_and_its_session_with_it() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = station(&stage).await;
    let page = sign_in(&mut browser, "owner").await;
    assert_eq!(page.url.path(), "/kiosk/key");
    let mut administrator = stage.signed_in("admin").await;
    let list = administrator.open("/kiosk/stations").await;
    let number = list.each(r#"name="number" value="([^"]*)""#).remove(0);
    let list = administrator
        .act_on("/kiosk/stations", "revoke_station", &[("number", &number)])
        .await;
    assert!(list.text().contains("Revoked by admin@contoso.example"), "{}", list.text());

    let page = browser.open("/kiosk").await;
    assert!(page.text().contains("This station was closed"), "{}", page.text());
    assert!(!page.body.contains("/auth/sign-in"), "{}", page.body);
    for path in ["/", "/kiosk/key", "/kiosk/still-here"] {
        assert_eq!(browser.open(path).await.url.path(), "/kiosk", "{path} tells so, too");
    }
    assert_eq!(stage.ledger().await.count(EventCode::StationRevoked).await, 1);
}

#[tokio::test]
async fn a_new_code_moves_a_station_to_another_browser() {
    let (stage, _server) = Stage::serving().await;
    let mut old = station(&stage).await;
    let mut administrator = stage.signed_in("admin").await;
    let list = administrator.open("/kiosk/stations").await;
    let number = list.each(r#"name="number" value="([^"]*)""#).remove(0);
    let code = code_of(&administrator.post(&format!("/kiosk/stations/{number}/code"), &[]).await);
    let mut new = stage.browser();
    new.post("/kiosk/enrol", &[("code", &code)]).await;
    assert!(new.open("/kiosk").await.body.contains("/auth/sign-in"));
    assert!(old.open("/kiosk").await.text().contains("This station was closed"));
}

/// Who sets up a station by hand is signed in there: that session ends.
#[tokio::test]
async fn the_session_of_who_enrols_ends() {
    let (stage, _server) = Stage::serving().await;
    let mut administrator = stage.signed_in("admin").await;
    let code = make(&mut administrator).await;
    administrator.post("/kiosk/enrol", &[("code", &code)]).await;
    assert!(!administrator.jar.contains_key(SESSION));
    assert_eq!(administrator.open("/kiosk/stations").await.url.path(), "/kiosk");
    assert_eq!(stage.ledger().await.count(EventCode::SignedOut).await, 1);
}

#[tokio::test]
async fn a_station_needs_a_name_and_a_place() {
    let (stage, _server) = Stage::serving().await;
    let mut administrator = stage.signed_in("admin").await;
    for form in [&[][..], &[("name", NAME)], &[("name", NAME), ("place", " ")]] {
        let refused = administrator.post("/kiosk/stations", form).await;
        assert_eq!(refused.refusal(), (422, "form-unreadable"), "{form:?}");
    }
}
