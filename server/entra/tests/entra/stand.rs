//! The stand-in for Entra and Graph, and the ports that tests hand in.

use std::io::Write;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::Digest;
use domain::ports::{Clock, Randomness};
use domain::secret::SecretText;
use domain::session::SignInAttempt;
use entra::graph::Pause;
use entra::http::HttpLimits;
use entra::sign_in::{BeginOptions, SignInError, SignedIn};
use entra::{Credential, Entra, EntraSettings, Ports};
use jiff::Timestamp;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use rsa::RsaPrivateKey;
use rsa::pkcs1v15::SigningKey;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use serde_json::{Value, json};
use sha2::Sha256;
use url::Url;
use uuid::{Uuid, uuid};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

pub const TENANT: Uuid = uuid!("5a5a5a5a-0001-4000-8000-000000000001");
pub const CLIENT: Uuid = uuid!("5a5a5a5a-0002-4000-8000-000000000002");
pub const PERSON: Uuid = uuid!("5a5a5a5a-0003-4000-8000-000000000003");
pub const CLIENT_SECRET: &str = "client-secret-7f3a";
pub const ACCESS_TOKEN: &str = "access-token-91bc";
pub const REFRESH_TOKEN: &str = "refresh-token-55de";
pub const APP_TOKEN: &str = "app-token-c0de";
pub const CODE: &str = "code-8842";
pub const NOW: i64 = 1_790_000_000;

/// Small keys, so that making them takes milliseconds.
fn make_key(seed: u64) -> RsaPrivateKey {
    RsaPrivateKey::new(&mut ChaCha20Rng::seed_from_u64(seed), 1024).unwrap()
}

pub static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(|| make_key(1));
pub static OTHER_KEY: LazyLock<RsaPrivateKey> = LazyLock::new(|| make_key(2));

pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn forward(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

struct TestRandomness(Mutex<ChaCha20Rng>);

impl Randomness for TestRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap().fill_bytes(bytes);
    }
}

/// Does not wait, but notes for how long it should have; a clock that is handed in goes on by that.
#[derive(Default)]
pub struct NotedPauses(pub Mutex<Vec<Duration>>, Mutex<Option<Arc<TestClock>>>);

#[async_trait]
impl Pause for NotedPauses {
    async fn pause(&self, length: Duration) {
        self.0.lock().unwrap().push(length);
        if let Some(clock) = &*self.1.lock().unwrap() {
            clock.forward(i64::try_from(length.as_secs()).unwrap());
        }
    }
}

/// One tenant: a server that plays Entra and Graph, and the client that speaks with it.
pub struct Stand {
    pub server: MockServer,
    pub entra: Entra,
    pub clock: Arc<TestClock>,
    pub pauses: Arc<NotedPauses>,
}

pub fn settings(authority: &str, graph: &str) -> EntraSettings {
    EntraSettings {
        tenant_id: TENANT,
        client_id: CLIENT,
        credential: Credential::Secret(SecretText::new(CLIENT_SECRET.to_owned())),
        authority: Url::parse(authority).unwrap(),
        graph_url: Url::parse(graph).unwrap(),
        redirect_url: Url::parse("http://localhost:3000/auth/callback").unwrap(),
        post_logout_url: Url::parse("http://localhost:3000/").unwrap(),
        limits: HttpLimits::default(),
    }
}

/// A client with these settings, and the clock and pauses it was given.
pub fn connect(settings: EntraSettings) -> (Entra, Arc<TestClock>, Arc<NotedPauses>) {
    let clock = Arc::new(TestClock(AtomicI64::new(NOW)));
    let pauses = Arc::new(NotedPauses::default());
    let randomness = Arc::new(TestRandomness(Mutex::new(ChaCha20Rng::seed_from_u64(7))));
    let ports = Ports {
        clock: Arc::clone(&clock) as _,
        randomness,
        pause: Arc::clone(&pauses) as _,
    };
    (Entra::new(settings, ports).unwrap(), clock, pauses)
}

impl Stand {
    /// With discovery and keys, and nothing else yet.
    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// The same in a tenant that gives out device codes.
    pub async fn with_device_codes() -> Self {
        Self::with_device_codes_and(|_| ()).await
    }

    /// The same with other settings.
    pub async fn with_device_codes_and(change: impl FnOnce(&mut EntraSettings)) -> Self {
        Self::build(change, true).await
    }

    /// Lets time pass in each pause.
    pub fn pauses_pass_time(&self) {
        *self.pauses.1.lock().unwrap() = Some(Arc::clone(&self.clock));
    }

    /// The same with app-only tokens.
    pub async fn with_app_tokens() -> Self {
        let stand = Self::new().await;
        stand.give_app_tokens().await;
        stand
    }

    /// The same with other settings.
    pub async fn with(change: impl FnOnce(&mut EntraSettings)) -> Self {
        Self::build(change, false).await
    }

    async fn build(change: impl FnOnce(&mut EntraSettings), device_codes: bool) -> Self {
        let server = MockServer::start().await;
        let mut settings = settings(&server.uri(), &server.uri());
        change(&mut settings);
        let (entra, clock, pauses) = connect(settings);
        let stand = Self {
            server,
            entra,
            clock,
            pauses,
        };
        let mut published = stand.discovery(&stand.issuer());
        if device_codes {
            published["device_authorization_endpoint"] = json!(format!("{}/{TENANT}/oauth2/v2.0/devicecode", stand.server.uri()));
        }
        stand
            .answer("GET", "/v2.0/.well-known/openid-configuration", ok(&published))
            .await;
        stand.publish_keys(&[("k1", &KEY)]).await;
        stand
    }

    pub fn issuer(&self) -> String {
        format!("{}/{TENANT}/v2.0", self.server.uri())
    }

    pub fn discovery(&self, issuer: &str) -> Value {
        let base = format!("{}/{TENANT}", self.server.uri());
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{base}/oauth2/v2.0/authorize"),
            "token_endpoint": format!("{base}/oauth2/v2.0/token"),
            "end_session_endpoint": format!("{base}/oauth2/v2.0/logout-here"),
            "jwks_uri": format!("{base}/discovery/v2.0/keys"),
            "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
        })
    }

    /// Answers below the tenant. What is mounted later comes after what is mounted already and not used up.
    pub async fn answer(&self, verb: &str, below_tenant: &str, answer: ResponseTemplate) {
        Mock::given(method(verb))
            .and(path(format!("/{TENANT}{below_tenant}")))
            .respond_with(answer)
            .mount(&self.server)
            .await;
    }

    pub async fn publish_keys(&self, keys: &[(&str, &RsaPrivateKey)]) {
        self.answer(
            "GET",
            "/discovery/v2.0/keys",
            ResponseTemplate::new(200).set_body_json(jwks(keys)),
        )
        .await;
    }

    pub async fn answer_token(&self, answer: ResponseTemplate) {
        self.answer("POST", "/oauth2/v2.0/token", answer).await;
    }

    /// Gives app-only tokens.
    pub async fn give_app_tokens(&self) {
        self.answer_token(ResponseTemplate::new(200).set_body_json(json!({
            "token_type": "Bearer", "expires_in": 3599, "access_token": APP_TOKEN,
        })))
        .await;
    }

    /// Answers on Graph's side.
    pub async fn graph(&self, verb: &str, below: &str, answer: ResponseTemplate) {
        Mock::given(method(verb))
            .and(path(below))
            .respond_with(answer)
            .mount(&self.server)
            .await;
    }

    /// Answers on Graph's side, the next time only.
    pub async fn graph_once(&self, verb: &str, below: &str, answer: ResponseTemplate) {
        Mock::given(method(verb))
            .and(path(below))
            .respond_with(answer)
            .up_to_n_times(1)
            .mount(&self.server)
            .await;
    }

    /// What was asked: "GET /path?query", in order.
    pub async fn asked(&self) -> Vec<String> {
        let requests = self.server.received_requests().await.unwrap();
        requests
            .iter()
            .map(|it| format!("{} {}", it.method, &it.url[url::Position::BeforePath..]))
            .collect()
    }

    pub async fn asked_of(&self, part: &str) -> usize {
        self.asked().await.iter().filter(|it| it.contains(part)).count()
    }

    /// The queries that a path of Graph was asked with, decoded, in order.
    pub async fn queries_of(&self, below: &str) -> Vec<Vec<(String, String)>> {
        let requests = self.server.received_requests().await.unwrap();
        requests
            .iter()
            .filter(|it| it.url.path() == below)
            .map(|it| it.url.query_pairs().into_owned().collect())
            .collect()
    }

    /// The pauses so far, in milliseconds.
    pub fn paused(&self) -> Vec<u128> {
        self.pauses.0.lock().unwrap().iter().map(Duration::as_millis).collect()
    }

    pub async fn begin(&self) -> SignInAttempt {
        let options = BeginOptions::new(Digest::of("browser"), "/devices".to_owned());
        self.entra.sign_in().begin(options).await.unwrap().attempt
    }

    pub fn claims(&self, attempt: &SignInAttempt) -> Value {
        json!({
            "iss": self.issuer(), "aud": CLIENT, "exp": NOW + 3600, "iat": NOW - 300, "nbf": NOW - 300,
            "sub": "pairwise-subject", "oid": PERSON, "tid": TENANT, "ver": "2.0", "nonce": attempt.nonce.expose(),
            "name": "Anna Owner", "preferred_username": "owner@contoso.example", "auth_time": NOW - 1000,
            "roles": ["Rekey.Helpdesk"], "wids": ["b79fbf4d-3ef9-4689-8143-76b194e85509"],
        })
    }

    /// A whole sign-in that ends with this ID token.
    pub async fn finish_with(&self, attempt: &SignInAttempt, id_token: &str) -> Result<SignedIn, SignInError> {
        self.answer_token(token_answer(id_token)).await;
        self.entra.sign_in().finish(attempt, &SecretText::new(CODE.to_owned())).await
    }

    /// A whole sign-in with changed claims, rightly signed.
    pub async fn finish_changed(&self, change: impl FnOnce(&mut Value)) -> Result<SignedIn, SignInError> {
        let attempt = self.begin().await;
        let mut claims = self.claims(&attempt);
        change(&mut claims);
        self.finish_with(&attempt, &sign(&claims, "k1", &KEY)).await
    }
}

/// A success with this body.
pub fn ok(body: &Value) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(body)
}

/// A page of a list, with the address of the next.
pub fn page(items: &[Value], next: Option<&str>) -> ResponseTemplate {
    let mut body = json!({ "value": items });
    if let Some(next) = next {
        body["@odata.nextLink"] = json!(next);
    }
    ok(&body)
}

pub fn token_answer(id_token: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "token_type": "Bearer", "scope": "openid profile", "expires_in": 4000,
        "access_token": ACCESS_TOKEN, "refresh_token": REFRESH_TOKEN, "id_token": id_token,
    }))
}

pub fn jwks(keys: &[(&str, &RsaPrivateKey)]) -> Value {
    let key = |(kid, key): &(&str, &RsaPrivateKey)| {
        json!({
            "kty": "RSA", "use": "sig", "kid": kid, "x5t": kid,
            "n": base64url(&key.n().to_bytes_be()), "e": base64url(&key.e().to_bytes_be()),
        })
    };
    json!({ "keys": keys.iter().map(key).collect::<Vec<_>>() })
}

pub fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Header and claims of a token, which the signature covers.
pub fn unsigned(header: &Value, claims: &Value) -> String {
    format!(
        "{}.{}",
        base64url(header.to_string().as_bytes()),
        base64url(claims.to_string().as_bytes())
    )
}

/// An RS256 token.
pub fn sign(claims: &Value, kid: &str, key: &RsaPrivateKey) -> String {
    let text = unsigned(&json!({ "alg": "RS256", "typ": "JWT", "kid": kid }), claims);
    let signature = SigningKey::<Sha256>::new(key.clone()).sign(text.as_bytes());
    format!("{text}.{}", base64url(&signature.to_bytes()))
}

/// Everything that was traced, at every level.
#[derive(Clone, Default)]
pub struct Traced(Arc<Mutex<Vec<u8>>>);

impl Traced {
    /// Traces of this thread go here until the guard is dropped.
    pub fn start(&self) -> tracing::subscriber::DefaultGuard {
        let traced = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(move || traced.clone());
        tracing::subscriber::set_default(subscriber.finish())
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Traced {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
