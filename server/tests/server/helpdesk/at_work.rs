//! A technician at work on one case.

use domain::audit::RecordFilter;
use domain::ports::Records as _;
use domain::record::Event;
use regex::Regex;

use crate::browser::Browser;
use crate::page::Page;
use crate::pc::OS;
use crate::records::Ledger;
use crate::stage::{Stage, text};

/// A number at which the directory says that `owner@` answers.
pub const PHONE: &str = "+1 555 0101";

/// A technician with a case before them.
pub struct AtWork {
    pub browser: Browser,
    /// The case's page, as the last action left it.
    pub page: Page,
    pub number: String,
}

impl AtWork {
    /// Opens a case for somebody who calls.
    pub async fn open(stage: &Stage, account: &str) -> Self {
        let mut browser = stage.signed_in(account).await;
        let console = browser.open("/helpdesk").await;
        let page = browser.fill_in(&console, "/api/open_case", &[]).await;
        Self::at(browser, page)
    }

    /// At the page of a case that is there.
    pub fn at(browser: Browser, page: Page) -> Self {
        let number = page.url.path().strip_prefix("/helpdesk/cases/");
        let number = number.unwrap_or_else(|| panic!("no case: {} {}", page.url, page.body));
        assert_eq!(page.status, 200, "{}", page.body);
        let number = number.to_owned();
        Self { browser, page, number }
    }

    /// Opens the page of a colleague's case.
    pub async fn look_at(stage: &Stage, account: &str, number: &str) -> Self {
        let mut browser = stage.signed_in(account).await;
        let page = browser.open(&format!("/helpdesk/cases/{number}")).await;
        Self::at(browser, page)
    }

    /// A case of `owner@`, who was called back, about the key of this PC of theirs; everything is done but the reveal.
    pub async fn ready(stage: &Stage, account: &str, pc: &str) -> Self {
        let mut work = Self::confirmed(stage, account).await;
        work.tell(stage, pc).await;
        work.fill_in("locate", &[]).await.assert_done("located");
        work.fill_in("give_reason", &[("code", "update")]).await;
        work
    }

    /// Does again what does not count for the one who has taken the case over.
    pub async fn make_sure_again(&mut self) {
        self.check("call-back", PHONE).await.assert_done("check-passed");
        self.fill_in("locate", &[]).await.assert_done("located");
        self.fill_in("give_reason", &[("code", "update")]).await;
    }

    /// A case of `owner@`, who was called back.
    pub async fn confirmed(stage: &Stage, account: &str) -> Self {
        let mut work = Self::open(stage, account).await;
        work.choose("owner@contoso.example").await.assert_done("chosen");
        work.check("call-back", PHONE).await.assert_done("check-passed");
        work
    }

    /// Looks at the page again.
    pub async fn reload(&mut self) {
        self.page = self.browser.open(&format!("/helpdesk/cases/{}", self.number)).await;
    }

    /// Fills in a form of the page.
    pub async fn fill_in(&mut self, action: &str, filled: &[(&str, &str)]) -> &Self {
        self.page = self.browser.fill_in(&self.page, &format!("/api/{action}"), filled).await;
        self
    }

    /// Posts past the forms of the page, which stays as it is.
    pub async fn force(&mut self, action: &str, fields: &[(&str, &str)]) -> Page {
        let mut all = vec![("number", self.number.as_str())];
        all.extend(fields);
        self.browser.submit(&self.page.url, &format!("/api/{action}"), &all).await
    }

    pub async fn choose(&mut self, text: &str) -> &Self {
        self.fill_in("choose_caller", &[("text", text)]).await
    }

    pub async fn check(&mut self, check: &str, evidence: &str) -> &Self {
        self.fill_in("check_caller", &[("check", check), ("evidence", evidence)])
            .await
    }

    /// Records name and beginning of the key ID of this PC, as its screen shows it.
    pub async fn tell(&mut self, stage: &Stage, pc: &str) {
        let key = stage.key_of(pc).await;
        self.record(pc, &key[..8].to_uppercase()).await;
    }

    /// Records a device name and a key ID.
    pub async fn record(&mut self, name: &str, key_id: &str) {
        self.fill_in("record_device_name", &[("name", name)]).await;
        let recorded = self.fill_in("record_key_id", &[("typed", key_id)]).await;
        recorded.assert_done("key-id-recorded");
    }

    /// Has the key shown. The case's page stays as it is.
    pub async fn reveal(&mut self) -> Page {
        let action = format!("/helpdesk/cases/{}/reveal", self.number);
        self.browser.fill_in(&self.page, &action, &[]).await
    }

    /// Asks for the key past the forms, with a fresh number of another form: of the technician's own devices.
    pub async fn force_reveal(&mut self) -> Page {
        let form = self.browser.form().await;
        let action = format!("/helpdesk/cases/{}/reveal", self.number);
        self.browser.submit(&self.page.url, &action, &[("form", &form)]).await
    }

    /// The page says this of the last action.
    pub fn assert_said(&self, word: &str) {
        assert_eq!(
            self.page.said().as_deref(),
            Some(word),
            "{} {}",
            self.page.url,
            self.page.body
        );
    }

    /// The last action came to this, and there is nothing to say about it: the next step stands there.
    pub fn assert_done(&self, word: &str) {
        let query = format!("said={word}");
        assert_eq!(self.page.url.query(), Some(query.as_str()), "{}", self.page.body);
        assert_eq!(self.page.said(), None, "{}", self.page.body);
    }

    /// The form of the next step stands there.
    pub fn assert_next(&self, action: &str) {
        assert!(
            self.page.has_form(&format!("/api/{action}")),
            "no {action}: {}",
            self.page.body
        );
    }
}

impl Page {
    /// The eight groups of a key that is read out, each with its digits in words.
    pub fn read_out(&self) -> Vec<(&str, &str)> {
        let group = r#"<span[^>]* data-digits[^>]*><span>([^<]*)</span><span class="spoken">([^<]*)</span>"#;
        let group = Regex::new(group).unwrap();
        let groups = group.captures_iter(&self.body);
        let part = |part: Option<regex::Match<'_>>| part.unwrap().range();
        groups
            .map(|found| (&self.body[part(found.get(1))], &self.body[part(found.get(2))]))
            .collect()
    }

    /// The recovery password that is read out; the test fails where there is none.
    pub fn read_out_password(&self) -> String {
        let groups: Vec<_> = self.read_out().into_iter().map(|(digits, _)| digits).collect();
        let six = |group: &&str| group.len() == 6 && group.bytes().all(|byte| byte.is_ascii_digit());
        assert_eq!(self.status, 200, "{}", self.body);
        assert!(groups.len() == 8 && groups.iter().all(six), "{groups:?} {}", self.body);
        groups.join("-")
    }
}

impl Ledger {
    /// The records of a case, oldest first.
    pub async fn of_case(&self, number: &str) -> Vec<Event> {
        let filter = RecordFilter {
            reference: Some(number.to_owned()),
            ..RecordFilter::default()
        };
        let mut records = self.ledger.search_records(&filter, None, 1000).await.unwrap();
        records.reverse();
        records.into_iter().map(|record| record.event).collect()
    }

    /// The numbers of what was recorded of a case, in order.
    pub async fn codes_of_case(&self, number: &str) -> Vec<u16> {
        self.of_case(number).await.into_iter().map(|event| event.code).collect()
    }
}

impl Stage {
    /// The password that opens this PC's Windows now.
    pub async fn password_of(&self, pc: &str) -> String {
        text(&self.pc(pc).await.current(OS)["key"]).to_owned()
    }
}
