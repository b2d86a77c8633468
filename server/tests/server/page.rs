//! An answer of Rekey or of the tenant, and what a person finds in it.

use http::HeaderMap;
use regex::Regex;
use url::Url;

pub struct Page {
    pub status: u16,
    /// The address it came from, after redirects.
    pub url: Url,
    pub headers: HeaderMap,
    pub body: String,
}

impl Page {
    /// The failure that the page is about.
    pub fn failure(&self) -> Option<&str> {
        self.find(r#"data-failure="([^"]*)""#)
    }

    /// Status and failure, for comparing both at once.
    pub fn refusal(&self) -> (u16, &str) {
        (self.status, self.failure().unwrap_or("none"))
    }

    /// The groups of digits, if this is a key view.
    pub fn groups(&self) -> Vec<&str> {
        let group = Regex::new(r#"<span[^>]*class="key-group"[^>]*>([^<]*)<"#).unwrap();
        group
            .captures_iter(&self.body)
            .map(|found| found.get(1).unwrap().as_str())
            .collect()
    }

    /// The recovery password that the view shows; the test fails where it shows none.
    pub fn password(&self) -> String {
        let groups = self.groups();
        let six = |group: &&str| group.len() == 6 && group.bytes().all(|byte| byte.is_ascii_digit());
        assert_eq!(self.status, 200, "{}", self.body);
        assert!(groups.len() == 8 && groups.iter().all(six), "{groups:?}");
        groups.join("-")
    }

    /// Nothing that could be a recovery password, and no element where one would stand.
    pub fn assert_no_digits(&self) {
        assert!(!self.body.contains("data-digits"), "{}", self.body);
        assert!(!Regex::new(r"\d{6}-\d{6}").unwrap().is_match(&self.body), "{}", self.body);
    }

    /// The reference that the person reads out.
    pub fn reference(&self) -> String {
        self.try_reference().unwrap_or_else(|| panic!("no reference: {}", self.body))
    }

    pub fn try_reference(&self) -> Option<String> {
        let text = self.text();
        let mut words = text.split_whitespace().map(|word| word.trim_matches(['.', ',']));
        let reference = Regex::new("^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$").unwrap();
        words.find(|word| reference.is_match(word)).map(str::to_owned)
    }

    /// The order whose status the page shows.
    pub fn order(&self) -> &str {
        self.find(r#"data-order="([^"]*)""#)
            .unwrap_or_else(|| panic!("no order: {}", self.body))
    }

    /// The form's single-use number.
    pub fn form_token(&self) -> String {
        let token = self.find(r#"<input type="hidden" name="form" value="([^"]*)""#);
        token.unwrap_or_else(|| panic!("no form: {}", self.body)).to_owned()
    }

    /// The hidden fields of the first form.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let field = Regex::new(r#"<input type="hidden" name="([^"]*)" value="([^"]*)">"#).unwrap();
        field
            .captures_iter(&self.body)
            .map(|found| (unescape(&found[1]), unescape(&found[2])))
            .collect()
    }

    /// Where the first form goes.
    pub fn action(&self) -> Url {
        self.url
            .join(&unescape(self.find(r#"<form method="post" action="([^"]*)""#).unwrap()))
            .unwrap()
    }

    /// Name and value of the button whose text contains `text`.
    pub fn button(&self, text: &str) -> (String, String) {
        let button = Regex::new(r#"(?s)<button[^>]* name="([^"]*)" value="([^"]*)"[^>]*>(.*?)</button>"#).unwrap();
        let found = button.captures_iter(&self.body).find(|found| found[3].contains(text));
        let found = found.unwrap_or_else(|| panic!("no button {text}: {}", self.body));
        (unescape(&found[1]), unescape(&found[2]))
    }

    /// A header's text; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The `Set-Cookie` of this name.
    pub fn set_cookie(&self, name: &str) -> Option<&str> {
        let all = self.headers.get_all("set-cookie").into_iter();
        all.map(|value| value.to_str().unwrap())
            .find(|value| value.starts_with(&format!("{name}=")))
    }

    /// What is visible: the text of the body without tags, scripts and runs of blanks.
    pub fn text(&self) -> String {
        let body = self.body.split_once("<body").map_or(self.body.as_str(), |(_, body)| body);
        let no_scripts = Regex::new(r"(?s)<script.*?</script>").unwrap().replace_all(body, " ");
        let plain = Regex::new(r"<[^>]*>").unwrap().replace_all(&no_scripts, " ");
        unescape(&plain.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// What the pattern's group finds, each time and in order.
    pub fn each(&self, pattern: &str) -> Vec<String> {
        let pattern = Regex::new(pattern).unwrap();
        pattern.captures_iter(&self.body).map(|found| unescape(&found[1])).collect()
    }

    fn find(&self, pattern: &str) -> Option<&str> {
        let found = Regex::new(pattern).unwrap().captures(&self.body)?;
        Some(found.get(1).unwrap().as_str())
    }
}

pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}
