//! Kiosk stations: enrolment, sessions at a station, and their end.

mod phone;
mod session;
mod station;

use crate::browser::Browser;
use crate::page::Page;
use crate::stage::Stage;

/// The cookie of a station's credential over plain HTTP.
const STATION: &str = "rekey-station";
const NAME: &str = "Kiosk 3";
const PLACE: &str = "Berlin, ground floor";

/// The code that the page of a new station shows.
fn code_of(page: &Page) -> String {
    assert_eq!(page.status, 200, "{}", page.body);
    let mut codes = page.each(r#"station-code">([^<]*)<"#);
    assert_eq!(codes.len(), 1, "{}", page.body);
    codes.remove(0)
}

/// An administrator makes a station; gives its code.
async fn make(administrator: &mut Browser) -> String {
    let page = administrator
        .post("/kiosk/stations", &[("name", NAME), ("place", PLACE)])
        .await;
    code_of(&page)
}

/// A browser that is a station.
async fn station(stage: &Stage) -> Browser {
    let code = make(&mut stage.signed_in("admin").await).await;
    let mut browser = stage.browser();
    let page = browser.post("/kiosk/enrol", &[("code", &code)]).await;
    assert_eq!((page.status, page.header("location")), (303, "/kiosk"), "{}", page.body);
    browser
}

/// Signs in at the station, to the page with the keypad.
async fn sign_in(browser: &mut Browser, account: &str) -> Page {
    let page = browser.open("/auth/sign-in").await;
    let back = browser.press(&page, &format!("Sign in as {account}@contoso.example")).await;
    browser.open_url(back).await
}
