//! What needs a helpdesk: each situation has a page with the number of a case, and the helpdesk finds it.

use domain::case::Situation;
use domain::record::EventCode;
use regex::Regex;

use crate::browser::Browser;
use crate::helpdesk::at_work::AtWork;
use crate::stage::Stage;

impl Browser {
    /// Opens the page of a situation; the number of the case that stands there.
    pub async fn own_case(&mut self, path: &str) -> String {
        let page = self.open(path).await;
        let number = Regex::new(r#"data-case="([^"]*)""#).unwrap();
        let found = number.captures(&page.body);
        let number = found.unwrap_or_else(|| panic!("no case at {path}: {}", page.body))[1].to_owned();
        let spaced: Vec<_> = number.chars().map(String::from).collect();
        assert!(page.text().contains(&spaced.join(" ")), "to be read out: {}", page.body);
        assert_eq!((page.status, page.header("cache-control")), (200, "no-store"));
        number
    }
}

/// The page's path; that a device is not listed is asked about first.
fn path(situation: Situation) -> String {
    let sure = if situation == Situation::NotListed { "&sure" } else { "" };
    format!("/stuck/{}?device=PC-7{sure}", situation.code())
}

#[tokio::test]
async fn every_situation_has_a_case_of_its_own_which_stays_the_same() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let mut numbers = Vec::new();
    for situation in Situation::ALL {
        let number = browser.own_case(&path(situation)).await;
        assert!(!numbers.contains(&number), "{situation:?}");
        assert_eq!(browser.own_case(&path(situation)).await, number, "{situation:?}");
        numbers.push(number);
    }
    // About another device, or of another person, it is another case.
    let other = browser.own_case("/stuck/no-key?device=PC-8").await;
    let another = stage.signed_in("newhire").await.own_case(&path(Situation::NoKey)).await;
    assert!(other != another && !numbers.contains(&other) && !numbers.contains(&another));
    let ledger = stage.ledger().await;
    assert_eq!(ledger.count(EventCode::CaseOpened).await, Situation::ALL.len() + 2);
    let opened = &ledger.of_case(&numbers[0]).await[0];
    assert_eq!(opened.detail.as_deref(), Some("not-listed"));
    assert_eq!(opened.person_name.as_deref(), Some("owner@contoso.example"));
}

#[tokio::test]
async fn that_a_device_is_not_listed_is_asked_about_before_a_case_is_opened() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    let page = browser.open("/stuck/not-listed").await;
    for way in ["/stuck/not-listed?sure", "/stuck/somebody-elses", "/stuck/nobodys"] {
        assert!(page.body.contains(&format!(r#"href="{way}""#)), "{way}: {}", page.body);
    }
    assert_eq!(stage.ledger().await.count(EventCode::CaseOpened).await, 0);
}

#[tokio::test]
async fn an_unknown_situation_is_no_page() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    assert_eq!(browser.open("/stuck/lost").await.refusal(), (404, "no-such-page"));
    let fields = [("situation", "lost")];
    let refused = browser.submit(&browser.url("/devices"), "/api/open_own_case", &fields).await;
    assert_eq!(refused.refusal(), (404, "no-such-page"));
    assert_eq!(stage.ledger().await.count(EventCode::CaseOpened).await, 0);
}

/// The number as the caller reads it out and the technician types it; what self-service knew need not be asked again.
#[tokio::test]
async fn the_helpdesk_finds_the_case_with_what_is_known() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("PC-LOBBY").await.to_uppercase();
    let path = format!("/stuck/nobodys?device=PC-LOBBY&key={}", &key[..8]);
    let number = stage.signed_in("owner").await.own_case(&path).await;
    let mut browser = stage.signed_in("helpdesk").await;
    let console = browser.open("/helpdesk").await;
    let typed = format!(" {} ", number.to_lowercase().replace('-', " "));
    let page = browser.fill_in(&console, "/api/go_to_case", &[("number", &typed)]).await;
    let mut work = AtWork::at(browser, page);
    assert_eq!(work.number, number);
    assert!(work.page.text().contains("The device is shared"), "{}", work.page.body);
    work.fill_in("take_case", &[]).await;
    work.fill_in("choose_opener", &[]).await.assert_done("chosen");
    work.check("in-person", "E-1001").await.assert_done("check-passed");
    // What is known stands in the fields already.
    assert_eq!(work.page.forms("/api/record_device_name")[0].values("name"), ["PC-LOBBY"]);
    work.fill_in("record_device_name", &[]).await;
    assert_eq!(work.page.forms("/api/record_key_id")[0].values("typed"), [&key[..8]]);
    work.fill_in("record_key_id", &[]).await.assert_done("key-id-recorded");
    work.fill_in("locate", &[]).await.assert_done("located");
    work.fill_in("give_reason", &[("code", "firmware")]).await;
    assert_eq!(work.reveal().await.read_out_password(), stage.password_of("PC-LOBBY").await);
}

#[tokio::test]
async fn a_number_that_is_none_is_said() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("helpdesk").await;
    let console = browser.open("/helpdesk").await;
    for typed in ["0000-0000", "nonsense", ""] {
        let page = browser.fill_in(&console, "/api/go_to_case", &[("number", typed)]).await;
        assert_eq!(
            (page.url.path(), page.said().as_deref()),
            ("/helpdesk", Some("no-case")),
            "{typed}"
        );
        assert_eq!(page.status, 200);
    }
}

/// What is typed into an address is shown to technicians as text, and a recovery key is not taken for a key ID.
#[tokio::test]
async fn what_the_address_says_is_taken_for_what_it_is() {
    let (stage, _server) = Stage::serving().await;
    let password = stage.password_of("DESKTOP-ANNA").await;
    let device = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%0D%0A";
    let path = format!("/stuck/no-match?device={device}&key={password}");
    let number = stage.signed_in("owner").await.own_case(&path).await;
    let work = AtWork::look_at(&stage, "helpdesk", &number).await;
    assert!(!work.page.body.contains("<script>alert"), "{}", work.page.body);
    work.page.assert_no_digits();
    let records = stage.ledger().await.of_case(&number).await;
    assert!(!format!("{records:?}").contains(&password[..6]));
}
