//! A demo tenant on a free port, with a clock that the test moves, and a client that signs in as the accounts do.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use emulator::clock::Clock;
use emulator::{Running, Settings, start};
use jiff::Timestamp;
use regex::Regex;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use url::Url;

pub const REDIRECT: &str = "http://localhost:3000/auth/callback";
const VERIFIER: &str = "a-verifier-of-at-least-forty-three-characters-0123";
const NOW: i64 = 1_795_338_000;

pub struct Stage {
    pub running: Running,
    pub http: reqwest::Client,
    seconds: Arc<AtomicI64>,
}

impl Stage {
    /// Check-ins happen only when the test says so.
    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    pub async fn with(change: impl FnOnce(&mut Settings)) -> Self {
        // Another test of the same process may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let seconds = Arc::new(AtomicI64::new(NOW));
        let hand = Arc::clone(&seconds);
        let mut settings = Settings::new(Clock::new(move || {
            Timestamp::from_second(hand.load(Ordering::SeqCst)).unwrap()
        }));
        settings.redirect_uris = vec![REDIRECT.to_owned()];
        settings.check_in_seconds = 3600;
        change(&mut settings);
        #[expect(clippy::disallowed_methods, reason = "the client of the tests")]
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("rekey-tests/1.0")
            .build()
            .unwrap();
        Self {
            running: start(settings).await.unwrap(),
            http,
            seconds,
        }
    }

    pub fn pass(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.running.base_url)
    }

    /// A client that calls as the app.
    pub async fn app(&self) -> Graph<'_> {
        let scope = self.url("/.default");
        let form = [("grant_type", "client_credentials"), ("scope", &scope)];
        self.graph(&self.token(&form).await)
    }

    /// A client that calls as this person, with everything that is consented.
    pub async fn person(&self, name: &str) -> Graph<'_> {
        self.person_with(name, &self.url("/.default")).await
    }

    /// A client that calls as this person with these permissions.
    pub async fn person_with(&self, name: &str, scope: &str) -> Graph<'_> {
        let code = self.code(name, &format!("openid profile {scope}")).await;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ];
        self.graph(&self.token(&form).await)
    }

    /// A client that sends this header.
    pub fn with_authorization(&self, authorization: Option<&str>) -> Graph<'_> {
        Graph {
            stage: self,
            authorization: authorization.map(str::to_owned),
        }
    }

    fn graph(&self, tokens: &Value) -> Graph<'_> {
        let token = tokens["access_token"]
            .as_str()
            .unwrap_or_else(|| panic!("no token: {tokens}"));
        self.with_authorization(Some(&format!("Bearer {token}")))
    }

    async fn token(&self, form: &[(&str, &str)]) -> Value {
        let client = self.running.client_id.to_string();
        let own = [
            ("client_id", client.as_str()),
            ("client_secret", self.running.client_secret.as_str()),
        ];
        let form: Vec<_> = own.into_iter().chain(form.iter().copied()).collect();
        self.http
            .post(self.entra("token"))
            .form(&form)
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    fn entra(&self, endpoint: &str) -> String {
        self.url(&format!("/{}/oauth2/v2.0/{endpoint}", self.running.tenant_id))
    }

    /// Opens Entra's page and presses the button of the account.
    async fn code(&self, name: &str, scope: &str) -> String {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
        let client = self.running.client_id.to_string();
        let parameters = [
            ("client_id", client.as_str()),
            ("redirect_uri", REDIRECT),
            ("response_type", "code"),
            ("scope", scope),
            ("state", "s"),
            ("nonce", "n"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        let url = Url::parse_with_params(&self.entra("authorize"), parameters).unwrap();
        let html = self.http.get(url).send().await.unwrap().text().await.unwrap();
        let find = |pattern: &str| Regex::new(pattern).unwrap();
        let mut form: Vec<(String, String)> = find(r#"<input type="hidden" name="([^"]*)" value="([^"]*)">"#)
            .captures_iter(&html)
            .map(|found| (found[1].to_owned(), found[2].replace("&amp;", "&")))
            .collect();
        let wanted = format!("Sign in as {name}@contoso.example");
        let buttons = find(r#"(?s)<button[^>]* name="([^"]*)" value="([^"]*)"[^>]*>(.*?)</button>"#);
        let button = buttons
            .captures_iter(&html)
            .find(|found| found[3].contains(&wanted))
            .unwrap_or_else(|| panic!("no {wanted}: {html}"));
        form.push((button[1].to_owned(), button[2].to_owned()));
        let action = &find(r#"<form method="post" action="([^"]*)">"#).captures(&html).unwrap()[1];
        let answer = self
            .http
            .post(self.url(&action.replace("&amp;", "&")))
            .form(&form)
            .send()
            .await
            .unwrap();
        let location = Url::parse(answer.headers()["location"].to_str().unwrap()).unwrap();
        location
            .query_pairs()
            .find(|(name, _)| name == "code")
            .unwrap()
            .1
            .into_owned()
    }

    /// A call of the control API.
    pub async fn control(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let request = self.http.request(method, self.url(&format!("/emulator{path}")));
        let request = if let Some(body) = body { request.json(&body) } else { request };
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
    }

    pub async fn put(&self, path: &str, body: Value) -> Value {
        let (status, answer) = self.control(Method::PUT, path, Some(body)).await;
        assert_eq!(status, 200, "{answer}");
        answer
    }

    pub async fn press(&self, device: &Value, button: &str) -> (u16, Value) {
        self.control(Method::POST, &format!("/pcs/{}/{button}", text(&device["deviceId"])), None)
            .await
    }

    pub async fn state(&self) -> Value {
        self.control(Method::GET, "/state", None).await.1
    }

    /// A device of the state by its name.
    pub async fn device(&self, name: &str) -> Value {
        let state = self.state().await;
        let mut devices = state["devices"].as_array().unwrap().iter();
        devices
            .find(|device| device["displayName"] == name)
            .unwrap_or_else(|| panic!("no {name}"))
            .clone()
    }

    pub async fn unlock(&self, device: &Value, password: &str) -> (u16, Value) {
        let path = format!("/pcs/{}/unlock", text(&device["deviceId"]));
        self.control(Method::POST, &path, Some(json!({ "password": password }))).await
    }
}

/// A client of Graph with one token.
pub struct Graph<'a> {
    stage: &'a Stage,
    pub authorization: Option<String>,
}

impl Graph<'_> {
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let url = if path.starts_with("http") {
            path.to_owned()
        } else {
            self.stage.url(path)
        };
        let request = self.stage.http.request(method, url);
        match &self.authorization {
            Some(authorization) => request.header("authorization", authorization),
            None => request,
        }
    }

    pub async fn get(&self, path: &str) -> (u16, Value) {
        let response = self.request(Method::GET, path).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    pub async fn post(&self, path: &str) -> u16 {
        self.request(Method::POST, path).send().await.unwrap().status().as_u16()
    }

    /// Sends a body.
    pub async fn send(&self, method: Method, path: &str, body: &Value) -> (u16, Value) {
        let response = self.request(method, path).json(body).send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
    }

    /// A body that must be there.
    pub async fn ok(&self, path: &str) -> Value {
        let (status, body) = self.get(path).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    /// A collection through all of its pages, with the number of pages.
    pub async fn all(&self, path: &str) -> (Vec<Value>, usize) {
        let (mut items, mut pages, mut next) = (Vec::new(), 0, Some(path.to_owned()));
        while let Some(path) = next {
            let body = self.ok(&path).await;
            items.extend(body["value"].as_array().unwrap().clone());
            next = body["@odata.nextLink"].as_str().map(str::to_owned);
            pages += 1;
        }
        (items, pages)
    }
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

/// The key of a device that still protects this kind of drive.
pub fn current<'a>(device: &'a Value, volume: &str) -> &'a Value {
    let mut keys = device["keys"].as_array().unwrap().iter();
    keys.find(|key| key["onDrive"] == true && key["volumeType"] == volume)
        .unwrap()
}

pub const OS: &str = "operatingSystemVolume";
pub const KEYS: &str = "/v1.0/informationProtection/bitlocker/recoveryKeys";

pub fn keys_of(device: &Value) -> String {
    format!("{KEYS}?$filter=deviceId eq '{}'", text(&device["deviceId"]))
}

pub fn key_path(key: &Value) -> String {
    format!("{KEYS}/{}", text(&key["id"]))
}
