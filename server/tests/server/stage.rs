//! A demo tenant in this process, a data folder, and `rekey serve` beside them.

use domain::id::PersonId;
use emulator::{Running, Settings};
use reqwest::Client;
use reqwest::Method;
use serde_json::Value;
use tempfile::TempDir;
use uuid::Uuid;

use crate::browser::Browser;
use crate::process::{self, Address, Server};
use crate::records::Ledger;

/// `GET` of one key's password.
pub const READ: &str = r"recoveryKeys/[^?]*\?\$select=key";
/// `POST` of a rotation.
pub const ROTATE: &str = "rotateBitLockerKeys";
/// The first pause of the worker, in milliseconds.
const FIRST_PAUSE_MS: &str = "50";

/// What Rekey does by itself would come between what tests look at; those that ask for it switch it on.
const QUIET: [(&str, &str); 3] = [
    ("REKEY_AUDIT__RECONCILE_SECONDS", "0"),
    ("REKEY_AUDIT__VERIFY_SECONDS", "0"),
    ("REKEY_ROTATION__WATCH_OWNERS_SECONDS", "0"),
];

pub struct Stage {
    pub tenant: Running,
    pub http: Client,
    pub folder: TempDir,
    /// Two, for two servers on one ledger.
    pub addresses: [Address; 2],
}

impl Stage {
    /// Check-ins happen only when the test says so.
    pub async fn new() -> Self {
        process::provide_site();
        // Another test of the same process may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let addresses = [Address::new(), Address::new()];
        let under = |path: &str| {
            addresses
                .iter()
                .map(|address| address.public.join(path).unwrap().to_string())
                .collect()
        };
        let settings = Settings {
            redirect_uris: under("/auth/callback"),
            logout_uris: under("/?signed-out"),
            check_in_seconds: 3600,
            ..Settings::default()
        };
        #[expect(clippy::disallowed_methods, reason = "the client of the tests")]
        let builder = Client::builder();
        let http = builder
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        Self {
            tenant: emulator::start(settings).await.unwrap(),
            http,
            folder: TempDir::new().unwrap(),
            addresses,
        }
    }

    /// With a server.
    pub async fn serving() -> (Self, Server) {
        let stage = Self::new().await;
        let server = stage.serve().await;
        (stage, server)
    }

    pub async fn serve(&self) -> Server {
        self.serve_with(0, &[]).await
    }

    /// A server at one of the addresses, with further settings.
    pub async fn serve_with(&self, address: usize, environment: &[(&str, &str)]) -> Server {
        let address = self.addresses[address].clone();
        let mut command = process::command(self.folder.path());
        command
            .envs(self.settings())
            .env("REKEY_HTTP__PUBLIC_URL", address.public.as_str())
            .envs(QUIET)
            .envs(environment.iter().copied());
        Server::start(command, address).await
    }

    /// The settings that name this tenant.
    pub fn settings(&self) -> Vec<(&'static str, String)> {
        vec![
            ("REKEY_ENTRA__TENANT_ID", self.tenant.tenant_id.to_string()),
            ("REKEY_ENTRA__CLIENT_ID", self.tenant.client_id.to_string()),
            ("REKEY_ENTRA__CLIENT_SECRET", self.tenant.client_secret.clone()),
            ("REKEY_ENTRA__AUTHORITY", self.tenant.base_url.clone()),
            ("REKEY_ENTRA__GRAPH_URL", self.tenant.base_url.clone()),
            ("REKEY_ROTATION__FIRST_PAUSE_MS", FIRST_PAUSE_MS.to_owned()),
        ]
    }

    /// Runs another command of the binary on the same data.
    pub async fn run(&self, arguments: &[&str]) -> std::process::Output {
        let settings = self.settings();
        let settings: Vec<_> = settings.iter().map(|(name, value)| (*name, value.as_str())).collect();
        process::run(self.folder.path(), arguments, &settings).await
    }

    pub async fn ledger(&self) -> Ledger {
        Ledger::open(&self.folder.path().join("data")).await
    }

    /// A browser that knows nothing yet.
    pub fn browser(&self) -> Browser {
        Browser::new(self.http.clone(), self.addresses[0].public.clone())
    }

    /// A browser in which this account is signed in.
    pub async fn signed_in(&self, account: &str) -> Browser {
        let mut browser = self.browser();
        browser.sign_in(account).await;
        browser
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap()
    }

    /// A call of the tenant's control API.
    pub async fn control(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let request = self.http.request(method, format!("{}/emulator{path}", self.tenant.base_url));
        let request = if let Some(body) = body { request.json(&body) } else { request };
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap_or(Value::Null))
    }

    pub async fn put(&self, path: &str, body: Value) {
        let (status, answer) = self.control(Method::PUT, path, Some(body)).await;
        assert_eq!(status, 200, "{answer}");
    }

    pub async fn faults(&self, faults: Value) {
        self.put("/faults", faults).await;
    }

    /// What Graph and Entra were asked and matches the pattern, oldest first.
    pub async fn requests(&self, pattern: &str) -> Vec<Value> {
        let (_, requests) = self.control(Method::GET, "/requests", None).await;
        let pattern = regex::Regex::new(pattern).unwrap();
        let line = |entry: &Value| format!("{} {}", text(&entry["method"]), text(&entry["path"]));
        let all = requests.as_array().unwrap().iter();
        all.filter(|entry| pattern.is_match(&line(entry))).cloned().collect()
    }

    /// A token of the registration's own, past Rekey.
    pub async fn app_token(&self) -> String {
        let url = format!("{}/{}/oauth2/v2.0/token", self.tenant.base_url, self.tenant.tenant_id);
        let scope = format!("{}/.default", self.tenant.base_url);
        let form = [
            ("grant_type", "client_credentials"),
            ("client_id", &*self.tenant.client_id.to_string()),
            ("client_secret", &self.tenant.client_secret),
            ("scope", &scope),
        ];
        let answer = self.http.post(url).form(&form).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        text(&answer["access_token"]).to_owned()
    }

    pub async fn person(&self, account: &str) -> PersonId {
        let (_, state) = self.control(Method::GET, "/state", None).await;
        let name = format!("{account}@contoso.example");
        let mut users = state["users"].as_array().unwrap().iter();
        let user = users.find(|user| user["userPrincipalName"] == name.as_str()).unwrap();
        PersonId {
            tenant: self.tenant.tenant_id,
            object: Uuid::parse_str(text(&user["id"])).unwrap(),
        }
    }
}

pub fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}
