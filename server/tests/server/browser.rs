//! As much of a browser as the journeys need: cookies, redirects, forms, and the headers that say where a request comes from.

use std::collections::BTreeMap;

use reqwest::{Client, Method, RequestBuilder, Response};
use url::Url;

use crate::page::Page;

/// Rekey's session cookie over plain HTTP.
pub const SESSION: &str = "rekey";
/// The cookie that binds sign-ins to a browser.
pub const BROWSER: &str = "rekey-browser";

#[derive(Clone)]
pub struct Browser {
    http: Client,
    base: Url,
    /// By name only: cookies do not tell ports apart, so Rekey and the tenant share the jar, as they would on one host.
    pub jar: BTreeMap<String, String>,
}

impl Browser {
    pub fn new(http: Client, base: Url) -> Self {
        Self {
            http,
            base,
            jar: BTreeMap::new(),
        }
    }

    /// An address of Rekey.
    pub fn url(&self, path: &str) -> Url {
        self.base.join(path).unwrap()
    }

    /// For requests of any kind.
    pub fn http(&self) -> &Client {
        &self.http
    }

    /// Opens an address of Rekey as if it had been typed, and follows redirects.
    pub async fn open(&mut self, path: &str) -> Page {
        self.open_url(self.url(path)).await
    }

    pub async fn open_url(&mut self, url: Url) -> Page {
        let page = self.get_once(url).await;
        self.follow(page).await
    }

    /// One answer, whatever it is.
    pub async fn get_once(&mut self, url: Url) -> Page {
        let request = self.http.get(url).header("sec-fetch-site", "none");
        self.send(request).await
    }

    /// Posts a form of Rekey's own page, as a browser does.
    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Page {
        let request = self.own_form(path, form);
        self.send(request).await
    }

    /// The request of such a form, not sent yet.
    pub fn own_form(&self, path: &str, form: &[(&str, &str)]) -> RequestBuilder {
        let url = self.url(path);
        let origin = url.origin().ascii_serialization();
        let request = self.http.request(Method::POST, url).form(form);
        request.header("origin", origin).header("sec-fetch-site", "same-origin")
    }

    /// Posts the form of an action from the page at `on`, and goes where it leads.
    pub async fn act_on(&mut self, on: &str, action: &str, form: &[(&str, &str)]) -> Page {
        self.submit(&self.url(on), &format!("/api/{action}"), form).await
    }

    /// A post without any of a browser's headers.
    pub fn bare_form(&self, path: &str, form: &[(&str, &str)]) -> RequestBuilder {
        self.http.request(Method::POST, self.url(path)).form(form)
    }

    /// Sends with the jar's cookies and keeps those that come back.
    pub async fn send(&mut self, request: RequestBuilder) -> Page {
        let response = self.start(request).await.unwrap();
        for value in response.headers().get_all("set-cookie") {
            let pair = value.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            if value.is_empty() {
                self.jar.remove(name);
            } else {
                self.jar.insert(name.to_owned(), value.to_owned());
            }
        }
        Page {
            status: response.status().as_u16(),
            url: response.url().clone(),
            headers: response.headers().clone(),
            body: response.text().await.unwrap(),
        }
    }

    /// Sends with the jar's cookies; the answer's body is not read yet.
    pub async fn start(&self, request: RequestBuilder) -> reqwest::Result<Response> {
        let cookies: Vec<_> = self.jar.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = if cookies.is_empty() {
            request
        } else {
            request.header("cookie", cookies.join("; "))
        };
        request.send().await
    }

    pub async fn follow(&mut self, mut page: Page) -> Page {
        for _ in 0..20 {
            // A page that takes long says so, and comes again by itself.
            let again = (page.header("refresh") == "1").then(|| page.url.clone());
            let Some(next) = location(&page).or(again) else {
                return page;
            };
            page = self.get_once(next).await;
        }
        panic!("redirects without an end: {}", page.url)
    }

    /// Goes to the tenant's sign-in page.
    pub async fn begin_sign_in(&mut self) -> Page {
        let page = self.open("/auth/sign-in").await;
        assert_ne!(page.url.origin(), self.base.origin(), "{}", page.body);
        page
    }

    /// Presses a button of the tenant's page; gives the way back to Rekey, not taken yet.
    pub async fn press(&mut self, page: &Page, text: &str) -> Url {
        let pressed = self.press_button(page, text).await;
        location(&pressed).unwrap_or_else(|| panic!("no way back: {}", pressed.body))
    }

    pub async fn press_button(&mut self, page: &Page, text: &str) -> Page {
        let mut form = page.hidden();
        form.push(page.button(text));
        let request = self.http.post(page.action()).form(&form);
        self.send(request).await
    }

    /// The way back to Rekey after this account was chosen, not taken yet.
    pub async fn choose(&mut self, account: &str) -> Url {
        let page = self.begin_sign_in().await;
        self.press(&page, &format!("Sign in as {account}@contoso.example")).await
    }

    /// Signs in, to the page of devices.
    pub async fn sign_in(&mut self, account: &str) -> Page {
        let back = self.choose(account).await;
        let page = self.open_url(back).await;
        assert_eq!((page.status, page.url.path()), (200, "/devices"), "{}", page.body);
        page
    }

    /// A fresh form's number.
    pub async fn form(&mut self) -> String {
        self.open("/devices").await.form_token()
    }

    /// Asks for a key with a fresh form.
    pub async fn reveal(&mut self, key_id: &str) -> Page {
        let form = self.form().await;
        self.post("/reveal", &[("form", &form), ("key_id", key_id)]).await
    }
}

/// Where a redirect leads.
pub fn location(page: &Page) -> Option<Url> {
    let location = page.headers.get("location")?.to_str().unwrap();
    Some(page.url.join(location).unwrap())
}
