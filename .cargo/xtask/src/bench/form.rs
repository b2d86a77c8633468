//! The forms in a page: where each goes, what it carries, and its buttons.

/// A form. No `Debug`: it carries tokens.
pub struct Form {
    /// Where it goes, as the page writes it.
    pub action: String,
    /// The hidden fields.
    pub fields: Vec<(String, String)>,
    text: String,
}

impl Form {
    /// The forms of a page, from top to bottom.
    pub fn all(page: &str) -> impl Iterator<Item = Self> {
        page.split("<form").skip(1).filter_map(|rest| {
            let (tag, inside) = rest.split_once('>')?;
            let text = inside.split("</form>").next().unwrap_or_default();
            let inputs = text.split("<input").skip(1).filter_map(|input| input.split('>').next());
            let hidden = inputs.filter(|input| attribute(input, "type").as_deref() == Some("hidden"));
            Some(Self {
                action: attribute(tag, "action")?,
                fields: hidden.filter_map(name_and_value).collect(),
                text: text.to_owned(),
            })
        })
    }

    /// Name and value of the button whose words contain `words`.
    pub fn button(&self, words: &str) -> Option<(String, String)> {
        let buttons = self.text.split("<button").skip(1);
        let mut parts = buttons.filter_map(|button| button.split("</button>").next()?.split_once('>'));
        let (tag, _) = parts.find(|(_, said)| said.contains(words))?;
        name_and_value(tag)
    }
}

fn name_and_value(tag: &str) -> Option<(String, String)> {
    Some((attribute(tag, "name")?, attribute(tag, "value")?))
}

/// The value of an attribute in double quotes, as both Rekey and the emulator write them.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(unescaped(value))
}

fn unescaped(text: &str) -> String {
    // The ampersand last: what it makes is not read again.
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (escape, letter)| text.replace(escape, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<form method=\"post\" action=\"/language\"><button name=\"to\" value=\"de\">Deutsch</button></form>\
        <form action=\"/t/authorize?a=1&amp;b=2\" class=\"x\">\n<input type=\"hidden\" name=\"state\" value=\"&quot;s&amp;lt;\">\
        <input id=\"key-id\" name=\"key_id\" type=\"text\" value=\"typed\">\
        <button name=\"demo_account\" value=\"1\"><strong>Sign in as helpdesk@contoso.example</strong></button>\
        <button name=\"demo_account\" value=\"2\" autofocus><strong>Sign in as owner@contoso.example</strong></button></form>\
        <button name=\"outside\" value=\"3\">owner@contoso.example</button>";

    #[test]
    fn a_form_has_its_own_action_and_hidden_fields() {
        let forms: Vec<Form> = Form::all(PAGE).collect();
        let actions: Vec<&str> = forms.iter().map(|form| form.action.as_str()).collect();
        assert_eq!(actions, ["/language", "/t/authorize?a=1&b=2"]);
        assert!(forms[0].fields.is_empty());
        assert_eq!(forms[1].fields, [("state".to_owned(), "\"s&lt;".to_owned())]);
    }

    #[test]
    fn a_button_is_found_by_its_words_within_its_form() {
        let forms: Vec<Form> = Form::all(PAGE).collect();
        let owner = forms[1].button("as owner@contoso.example");
        assert_eq!(owner, Some(("demo_account".to_owned(), "2".to_owned())));
        assert_eq!(forms[0].button("owner@"), None);
    }
}
