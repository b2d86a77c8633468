//! A tenant of three accounts behind a loopback port, with a clock that the test moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use emulator::app_registration::AppRegistration;
use emulator::clock::Clock;
use emulator::entra::{Entra, EntraSettings, router};
use emulator::tenant::{SharedTenant, Tenant};
use emulator::user::{Profile, User};
use jiff::Timestamp;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use url::Url;
use uuid::{Uuid, uuid};

pub const TENANT: Uuid = uuid!("0b7e9f7a-52a4-4f9c-8d0e-3f3a1d2c4b5a");
pub const CLIENT: Uuid = uuid!("6d1f6d2e-3a5b-4c57-9a43-1c7de8a0f9b1");
pub const OWNER: Uuid = uuid!("11111111-aaaa-4bbb-8ccc-000000000001");
pub const HELPDESK_ROLE: Uuid = uuid!("729827e3-9c14-49f7-bb1b-9608f156bbb8");
pub const MEMBER: &str = "b79fbf4d-3ef9-4689-8143-76b194e85509";
pub const REDIRECT: &str = "http://localhost:3000/auth/callback";
pub const SIGNED_OUT: &str = "http://localhost:3000/";
/// With characters that a form encodes, so that both kinds of client authentication are told apart.
pub const SECRET: &str = "s3cret~%+&=: x";
pub const VERIFIER: &str = "a-verifier-of-at-least-forty-three-characters-0123";
pub const NOW: i64 = 1_795_338_000;

pub struct Stage {
    pub base: String,
    pub entra: Arc<Entra>,
    pub tenant: SharedTenant,
    pub http: reqwest::Client,
    seconds: Arc<AtomicI64>,
}

/// Settings that a test may change before the tenant starts.
pub struct Plan {
    pub access_token_seconds: i64,
    pub sign_in_frequency: Option<i64>,
    pub certificates: Vec<Vec<u8>>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            access_token_seconds: 3600,
            sign_in_frequency: None,
            certificates: Vec::new(),
        }
    }
}

pub fn challenge() -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER))
}

impl Stage {
    pub async fn new() -> Self {
        Self::with(Plan::default()).await
    }

    pub async fn with(plan: Plan) -> Self {
        // Another test of the same process may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let seconds = Arc::new(AtomicI64::new(NOW));
        let hand = Arc::clone(&seconds);
        let clock = Clock::new(move || Timestamp::from_second(hand.load(Ordering::SeqCst)).unwrap());
        let tenant = Arc::new(tokio::sync::RwLock::new(Tenant::new(clock, app(plan.certificates), users())));
        let settings = EntraSettings {
            public_url: base.clone(),
            graph_url: base.clone(),
            access_token_seconds: plan.access_token_seconds,
            sign_in_frequency: plan.sign_in_frequency,
        };
        let entra = Arc::new(Entra::new(settings, ChaCha20Rng::seed_from_u64(7)));
        let router = router(Arc::clone(&entra), Arc::clone(&tenant));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        #[expect(clippy::disallowed_methods, reason = "the client of the tests")]
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self {
            base,
            entra,
            tenant,
            http,
            seconds,
        }
    }

    pub fn now(&self) -> i64 {
        self.seconds.load(Ordering::SeqCst)
    }

    pub fn timestamp(&self) -> Timestamp {
        Timestamp::from_second(self.now()).unwrap()
    }

    pub fn pass(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}/{TENANT}{path}", self.base)
    }

    /// An authorization request; `changes` replace parameters, and take those away that they leave empty.
    pub fn authorize(&self, changes: &[(&str, &str)]) -> Url {
        let (client, challenge) = (CLIENT.to_string(), challenge());
        let usual = [
            ("client_id", client.as_str()),
            ("redirect_uri", REDIRECT),
            ("response_type", "code"),
            ("scope", "openid profile offline_access User.Read"),
            ("state", "the state"),
            ("nonce", "the nonce"),
            ("code_challenge", challenge.as_str()),
            ("code_challenge_method", "S256"),
        ];
        let kept = usual
            .into_iter()
            .filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
        let added = changes.iter().copied().filter(|(_, value)| !value.is_empty());
        Url::parse_with_params(&self.url("/oauth2/v2.0/authorize"), kept.chain(added)).unwrap()
    }

    /// Posts a form with the client's secret to the token endpoint.
    pub async fn token(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let client = CLIENT.to_string();
        let own = [("client_id", client.as_str()), ("client_secret", SECRET)];
        let kept = own
            .into_iter()
            .filter(|(name, _)| form.iter().all(|(given, _)| given != name));
        let form: Vec<_> = kept
            .chain(form.iter().copied())
            .filter(|(_, value)| !value.is_empty())
            .collect();
        self.bare_token(&form).await
    }

    /// Posts exactly this form to the token endpoint.
    pub async fn bare_token(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let response = self
            .http
            .post(self.url("/oauth2/v2.0/token"))
            .form(form)
            .send()
            .await
            .unwrap();
        assert!(response.headers()["cache-control"].to_str().unwrap().contains("no-store"));
        (response.status().as_u16(), response.json().await.unwrap())
    }

    pub async fn redeem(&self, code: &str) -> (u16, Value) {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
        ];
        self.token(&form).await
    }

    pub async fn refresh(&self, token: &Value, more: &[(&str, &str)]) -> (u16, Value) {
        let form: Vec<_> = [("grant_type", "refresh_token"), ("refresh_token", token.as_str().unwrap())]
            .into_iter()
            .chain(more.iter().copied())
            .collect();
        self.token(&form).await
    }

    pub async fn jwks(&self) -> Value {
        self.http
            .get(self.url("/discovery/v2.0/keys"))
            .send()
            .await
            .unwrap()
            .json()
            .await
            .unwrap()
    }

    /// The claims of a token whose signature the published keys confirm.
    pub async fn verified(&self, token: &Value) -> Value {
        let (token, jwks) = (token.as_str().unwrap(), self.jwks().await);
        let header = decode_header(token).unwrap();
        assert_eq!(header.alg, Algorithm::RS256);
        let key = jwks["keys"]
            .as_array()
            .unwrap()
            .iter()
            .find(|key| key["kid"] == *header.kid.as_ref().unwrap())
            .unwrap();
        let key = DecodingKey::from_rsa_components(key["n"].as_str().unwrap(), key["e"].as_str().unwrap()).unwrap();
        let mut validation = Validation::new(Algorithm::RS256);
        // The test's clock is not the machine's.
        validation.validate_exp = false;
        validation.validate_aud = false;
        decode::<Value>(token, &key, &validation).unwrap().claims
    }
}

/// Asserts an error in the shape of facts.md section F.
pub fn assert_refused((status, body): &(u16, Value), expected_status: u16, error: &str, code: u32) {
    assert_eq!((*status, body["error"].as_str().unwrap()), (expected_status, error), "{body}");
    assert_eq!(body["error_codes"], serde_json::json!([code]), "{body}");
    let description = body["error_description"].as_str().unwrap();
    assert!(description.starts_with(&format!("AADSTS{code}: ")), "{description}");
    let (trace, correlation) = (body["trace_id"].as_str().unwrap(), body["correlation_id"].as_str().unwrap());
    let timestamp = body["timestamp"].as_str().unwrap();
    let tail = format!("Trace ID: {trace} Correlation ID: {correlation} Timestamp: {timestamp}");
    assert!(description.ends_with(&tail), "{description}");
    assert!(body["error_uri"].as_str().unwrap().ends_with(&format!("/error?code={code}")));
}

fn app(certificates: Vec<Vec<u8>>) -> AppRegistration {
    AppRegistration {
        tenant_id: TENANT,
        client_id: CLIENT,
        client_secrets: vec![SECRET.into()],
        certificates,
        redirect_uris: vec![REDIRECT.into()],
        logout_uris: vec![SIGNED_OUT.into()],
        delegated: vec!["User.Read".into(), "BitlockerKey.Read.All".into()],
        application: vec!["Device.Read.All".into(), "BitlockerKey.ReadBasic.All".into()],
    }
}

fn users() -> Vec<User> {
    let user = |id: u128, name: &str, upn: &str| User {
        id: Uuid::from_u128(OWNER.as_u128() - 1 + id),
        display_name: name.into(),
        user_principal_name: upn.into(),
        account_enabled: true,
        guest: false,
        app_roles: Vec::new(),
        directory_roles: Vec::new(),
        about: format!("{name} & <co>"),
        profile: Profile::default(),
    };
    vec![
        user(1, "Olivia Owner", "owner@contoso.example"),
        User {
            app_roles: vec!["Rekey.Helpdesk".into()],
            directory_roles: vec![HELPDESK_ROLE],
            ..user(2, "Hedda Helpdesk", "helpdesk@contoso.example")
        },
        User {
            guest: true,
            ..user(3, "Gus Guest", "guest@contoso.example")
        },
        User {
            account_enabled: false,
            ..user(4, "Dora Disabled", "disabled@contoso.example")
        },
    ]
}
