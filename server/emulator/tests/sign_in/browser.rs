//! A browser as far as signing in needs one: it keeps Entra's cookie, reads forms and presses buttons.

use std::collections::HashMap;

use regex::Regex;
use url::Url;

use crate::stage::Stage;

pub struct Browser<'a> {
    stage: &'a Stage,
    pub cookie: Option<String>,
}

pub struct Page {
    pub status: u16,
    pub html: String,
    pub headers: http::HeaderMap,
}

pub enum Landed {
    Page(Page),
    Redirect(Url),
}

impl Landed {
    pub fn page(self) -> Page {
        match self {
            Self::Page(page) => page,
            Self::Redirect(url) => panic!("a redirect to {url} instead of a page"),
        }
    }

    /// The parameters of the redirect to the client.
    pub fn answer(self) -> HashMap<String, String> {
        match self {
            Self::Redirect(url) => {
                assert!(url.as_str().starts_with(crate::stage::REDIRECT), "{url}");
                url.query_pairs().into_owned().collect()
            }
            Self::Page(page) => panic!("a page instead of a redirect: {}", page.html),
        }
    }
}

impl Page {
    /// The hidden fields of the form.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let field = Regex::new(r#"<input type="hidden" name="([^"]*)" value="([^"]*)">"#).unwrap();
        field
            .captures_iter(&self.html)
            .map(|found| (unescape(&found[1]), unescape(&found[2])))
            .collect()
    }

    pub fn action(&self) -> String {
        let form = Regex::new(r#"<form method="post" action="([^"]*)">"#).unwrap();
        unescape(&form.captures(&self.html).unwrap()[1])
    }

    /// Name and value of the button whose text contains `text`.
    pub fn button(&self, text: &str) -> (String, String) {
        let button = Regex::new(r#"(?s)<button[^>]* name="([^"]*)" value="([^"]*)"[^>]*>(.*?)</button>"#).unwrap();
        let found = button
            .captures_iter(&self.html)
            .find(|found| found[3].contains(text))
            .unwrap();
        (unescape(&found[1]), unescape(&found[2]))
    }
}

impl<'a> Browser<'a> {
    pub fn new(stage: &'a Stage) -> Self {
        Self { stage, cookie: None }
    }

    pub async fn open(&mut self, url: Url) -> Landed {
        self.go(self.stage.http.get(url)).await
    }

    /// Presses a button of the page's form.
    pub async fn press(&mut self, page: &Page, text: &str) -> Landed {
        let mut form = page.hidden();
        form.push(page.button(text));
        self.go(self
            .stage
            .http
            .post(format!("{}{}", self.stage.base, page.action()))
            .form(&form))
            .await
    }

    /// Opens the authorization request, chooses the account and gives the client's answer.
    pub async fn sign_in(&mut self, upn: &str, changes: &[(&str, &str)]) -> HashMap<String, String> {
        let page = self.open(self.stage.authorize(changes)).await.page();
        self.press(&page, &format!("Sign in as {upn}")).await.answer()
    }

    async fn go(&mut self, request: reqwest::RequestBuilder) -> Landed {
        let request = match &self.cookie {
            Some(cookie) => request.header("cookie", format!("other=1; {cookie}")),
            None => request,
        };
        let response = request.send().await.unwrap();
        if let Some(set) = response.headers().get("set-cookie") {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            self.cookie = Some(pair.to_owned()).filter(|pair| !pair.ends_with('='));
        }
        if let Some(location) = response.headers().get("location") {
            assert_eq!(response.status(), 302);
            return Landed::Redirect(Url::parse(location.to_str().unwrap()).unwrap());
        }
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Landed::Page(Page {
            status,
            headers,
            html: response.text().await.unwrap(),
        })
    }
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
