//! The forms of a page, filled in and sent as a browser without script does it.

use regex::Regex;
use url::Url;

use crate::browser::Browser;
use crate::page::{Page, unescape};

/// A form of a page.
pub struct Form {
    fields: Vec<Field>,
}

/// What stands in a form: a text field, a choice, a button.
struct Field {
    kind: String,
    name: String,
    value: String,
}

impl Field {
    /// One of several values, of which at most one is sent.
    fn is_choice(&self) -> bool {
        matches!(self.kind.as_str(), "radio" | "submit")
    }

    /// Whether a person, or the page itself, can send this.
    fn takes(&self, name: &str, value: &str) -> bool {
        let fixed = self.is_choice() || self.kind == "hidden";
        self.name == name && (!fixed || self.value == value)
    }
}

impl Form {
    /// Whether all of this can be filled in.
    fn takes(&self, filled: &[(&str, &str)]) -> bool {
        let is_taken = |(name, value): &(&str, &str)| self.fields.iter().any(|field| field.takes(name, value));
        filled.iter().all(is_taken)
    }

    /// What the form sends: what was filled in, and what stood in it before.
    fn sent<'a>(&'a self, filled: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let is_left = |field: &&Field| !field.is_choice() && filled.iter().all(|(name, _)| *name != field.name);
        let left = self.fields.iter().filter(is_left);
        let left = left.map(|field| (field.name.as_str(), field.value.as_str()));
        left.chain(filled.iter().copied()).collect()
    }

    /// The values that a field of this name has or offers.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let fields = self.fields.iter().filter(|field| field.name == name);
        fields.map(|field| field.value.as_str()).collect()
    }
}

impl Page {
    /// The forms that go to this path.
    pub fn forms(&self, action: &str) -> Vec<Form> {
        let form = Regex::new(r#"(?s)<form method="post" action="([^"]*)"[^>]*>(.*?)</form>"#).unwrap();
        let field = Regex::new(r"<(input|button)([^>]*)>").unwrap();
        let fields = |body: &str| {
            let fields = field.captures_iter(body).map(|found| Field {
                kind: attribute(&found[2], "type"),
                name: attribute(&found[2], "name"),
                value: attribute(&found[2], "value"),
            });
            fields.filter(|field| !field.name.is_empty()).collect()
        };
        let forms = form.captures_iter(&self.body).filter(|found| unescape(&found[1]) == action);
        forms
            .map(|found| Form {
                fields: fields(&found[2]),
            })
            .collect()
    }

    /// Whether there is such a form.
    pub fn has_form(&self, action: &str) -> bool {
        !self.forms(action).is_empty()
    }

    /// What the page was told to say of the action before it, where it says it.
    pub fn said(&self) -> Option<String> {
        let said = self.url.query_pairs().find(|(name, _)| name == "said")?.1;
        self.body.contains(r#"id="said""#).then(|| said.into_owned())
    }
}

fn attribute(tag: &str, name: &str) -> String {
    let found = Regex::new(&format!(r#" {name}="([^"]*)""#)).unwrap();
    found.captures(tag).map(|found| unescape(&found[1])).unwrap_or_default()
}

impl Browser {
    /// Fills in the form of this page that goes to `action` and takes all of this; the answer, after redirects.
    pub async fn fill_in(&mut self, page: &Page, action: &str, filled: &[(&str, &str)]) -> Page {
        let forms = page.forms(action);
        let form = forms.iter().find(|form| form.takes(filled));
        let form = form.unwrap_or_else(|| panic!("no form {action} for {filled:?}: {}", page.body));
        self.submit(&page.url, action, &form.sent(filled)).await
    }

    /// Posts what a form on the page at `from` would, whether there is one or not; the answer, after redirects.
    pub async fn submit(&mut self, from: &Url, action: &str, fields: &[(&str, &str)]) -> Page {
        let request = self.own_form(action, fields);
        let request = request.header("accept", "text/html").header("referer", from.as_str());
        let answer = self.send(request).await;
        self.follow(answer).await
    }
}
