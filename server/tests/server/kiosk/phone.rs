//! Sign-in at a station with the person's own phone.

use domain::record::EventCode;

use super::station;
use crate::browser::{Browser, SESSION};
use crate::eventually::eventually;
use crate::page::Page;
use crate::process::Server;
use crate::stage::Stage;

const ON: [(&str, &str); 1] = [("REKEY_KIOSK__DEVICE_CODE", "true")];

async fn serving() -> (Stage, Server) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &ON).await;
    (stage, server)
}

/// Asks for a code; gives what the page shows.
async fn ask(station: &mut Browser) -> Page {
    let begun = station.post("/kiosk/phone", &[]).await;
    assert_eq!(
        (begun.status, begun.header("location")),
        (303, "/kiosk/phone"),
        "{}",
        begun.body
    );
    let page = station.open("/kiosk/phone").await;
    assert_eq!(page.status, 200, "{}", page.body);
    page
}

fn one(page: &Page, pattern: &str) -> String {
    let mut found = page.each(pattern);
    assert_eq!(found.len(), 1, "{}", page.body);
    found.remove(0)
}

/// Types the code on a phone, and presses a button of Entra's page.
async fn type_on_phone(stage: &Stage, shown: &Page, button: &str) -> Page {
    let code = one(shown, r#"station-code"[^>]*>([^<]*)<"#);
    let address = one(shown, r#"kiosk-address"[^>]*>([^<]*)<"#);
    let mut phone = stage.browser();
    let page = phone.open_url(address.parse().unwrap()).await;
    let (name, value) = page.button(button);
    let form = [("user_code", code.as_str()), (name.as_str(), value.as_str())];
    let request = phone.http().post(page.action()).form(&form);
    phone.send(request).await
}

/// Waits until the page's script would go on.
async fn ended(station: &mut Browser) {
    let (http, jar) = (station.http().clone(), station.jar.clone());
    let url = station.url("/kiosk/phone/state");
    eventually("the sign-in on the phone has ended", || {
        let mut asking = Browser::new(http.clone(), url.clone());
        asking.jar = jar.clone();
        let url = url.clone();
        async move { (asking.get_once(url).await.status == 200).then_some(()) }
    })
    .await;
}

#[tokio::test]
async fn whoever_signs_in_on_their_phone_is_signed_in_at_the_station() {
    let (stage, _server) = serving().await;
    let mut station = station(&stage).await;
    assert!(station.open("/kiosk").await.body.contains(r#"action="/kiosk/phone""#));
    let shown = ask(&mut station).await;
    assert!(shown.body.contains(r#"class="qr""#), "{}", shown.body);
    let waiting = station.url("/kiosk/phone/state");
    assert_eq!(station.get_once(waiting).await.status, 204);
    let early = station.post("/kiosk/phone/arrived", &[]).await;
    assert!(
        early.status == 200 && early.text().contains("has not signed in yet"),
        "{}",
        early.text()
    );
    assert_eq!(early.set_cookie(SESSION), None);

    type_on_phone(&stage, &shown, "Sign in as owner@contoso.example").await;
    ended(&mut station).await;
    let arrived = station.post("/kiosk/phone/arrived", &[]).await;
    assert_eq!(
        (arrived.status, arrived.header("location")),
        (303, "/kiosk/key"),
        "{}",
        arrived.body
    );
    let page = station.open("/kiosk/key").await;
    assert!(page.body.contains(r#"class="keypad""#) && page.text().contains("owner@contoso.example"));
    let form = page.form_token();
    let key = stage.key_of("LAPTOP-ANNA").await;
    station.post("/reveal", &[("form", &form), ("key_id", &key)]).await.password();

    let ledger = stage.ledger().await;
    let owner = stage.person("owner").await;
    for seq in 1..=ledger.verify().await.head.seq {
        let record = domain::ports::Records::find_record(&ledger.ledger, seq).await.unwrap();
        let event = record.unwrap().event;
        if event.code == EventCode::SignedIn.number() && event.person == Some(owner) {
            assert_eq!(event.detail.as_deref(), Some("device code"));
            assert!(event.from.as_deref().unwrap().contains("Kiosk 3"), "{event:?}");
            return;
        }
    }
    panic!("the sign-in is not on record");
}

#[tokio::test]
async fn a_code_gives_one_session_at_its_own_station_alone() {
    let (stage, _server) = serving().await;
    let mut own = station(&stage).await;
    let mut other = station(&stage).await;
    let shown = ask(&mut own).await;
    ask(&mut other).await;
    type_on_phone(&stage, &shown, "Sign in as owner@contoso.example").await;
    ended(&mut own).await;
    let elsewhere = other.post("/kiosk/phone/arrived", &[]).await;
    assert!(elsewhere.text().contains("has not signed in yet"), "{}", elsewhere.text());
    assert_eq!(own.post("/kiosk/phone/arrived", &[]).await.header("location"), "/kiosk/key");
    own.jar.remove(SESSION);
    let again = own.post("/kiosk/phone/arrived", &[]).await;
    assert!(again.text().contains("does not count any more"), "{}", again.text());
    assert_eq!(again.set_cookie(SESSION), None);
}

#[tokio::test]
async fn who_declines_on_the_phone_is_not_signed_in() {
    let (stage, _server) = serving().await;
    let mut station = station(&stage).await;
    let shown = ask(&mut station).await;
    let declined = type_on_phone(&stage, &shown, "Cancel").await;
    assert!(declined.text().contains("declined"), "{}", declined.text());
    ended(&mut station).await;
    let arrived = station.post("/kiosk/phone/arrived", &[]).await;
    assert_eq!(arrived.refusal(), (400, "sign-in-cancelled"), "{}", arrived.text());
    assert!(
        arrived.body.contains(r#"href="/kiosk""#),
        "not to a password in public: {}",
        arrived.body
    );
    assert_eq!(stage.ledger().await.count(EventCode::SignInFailed).await, 1);
}

#[tokio::test]
async fn who_turns_back_leaves_no_code_behind() {
    let (stage, _server) = serving().await;
    let mut station = station(&stage).await;
    let shown = ask(&mut station).await;
    station.open("/kiosk").await;
    type_on_phone(&stage, &shown, "Sign in as owner@contoso.example").await;
    let arrived = station.post("/kiosk/phone/arrived", &[]).await;
    assert!(arrived.text().contains("does not count any more"), "{}", arrived.text());
    assert_eq!(arrived.set_cookie(SESSION), None);
}

#[tokio::test]
async fn it_is_off_unless_somebody_switches_it_on() {
    let (stage, _server) = Stage::serving().await;
    let mut station = station(&stage).await;
    assert!(!station.open("/kiosk").await.body.contains("/kiosk/phone"));
    assert_eq!(station.open("/kiosk/phone").await.url.path(), "/kiosk");
    assert_eq!(station.post("/kiosk/phone", &[]).await.refusal(), (404, "no-such-page"));
    assert_eq!(
        station.post("/kiosk/phone/arrived", &[]).await.refusal(),
        (404, "no-such-page")
    );
}

#[tokio::test]
async fn no_other_browser_gets_a_code() {
    let (stage, _server) = serving().await;
    let mut browser = stage.browser();
    assert_eq!(browser.post("/kiosk/phone", &[]).await.header("location"), "/kiosk");
    assert_eq!(browser.post("/kiosk/phone/arrived", &[]).await.header("location"), "/kiosk");
    assert_eq!(stage.requests("devicecode").await.len(), 0);
}
