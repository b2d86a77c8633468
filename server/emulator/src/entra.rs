//! Entra ID's endpoints: discovery, keys, authorize, token, device code and sign-out (facts.md section F).

mod authorize;
mod claims_request;
mod client;
mod cookie;
mod device;
mod discovery;
mod logout;
mod page;
mod params;
mod refusal;
mod scopes;
mod store;
mod token;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::routing::{get, post};
use jiff::Timestamp;
use rand::RngCore as _;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng as _;
use uuid::Uuid;

use crate::tenant::SharedTenant;
use crate::tokens::{AccessClaims, Signer, SigningKeyPair, TokenError, TokenSettings};
use store::Store;

/// Where Entra stands and how long it trusts.
#[derive(Clone, Debug)]
pub struct EntraSettings {
    /// Entra's own base URL without a trailing slash, e.g. `http://localhost:4010`.
    pub public_url: String,
    /// Graph's base URL without version or trailing slash: prefix of its scopes and audience of its tokens.
    pub graph_url: String,
    /// Life of access tokens and ID tokens in seconds; 3600 is Entra's.
    pub access_token_seconds: i64,
    /// Conditional Access's sign-in frequency in seconds: after that much time since the credentials were given, sign-in asks for
    /// them again and refresh tokens answer AADSTS70043. `None` is no such policy.
    pub sign_in_frequency: Option<i64>,
}

/// Entra ID: its keys and everything it has handed out.
pub struct Entra {
    settings: EntraSettings,
    state: Mutex<State>,
}

/// What changes. The lock is never held over an await.
struct State {
    rng: ChaCha20Rng,
    signer: Signer,
    store: Store,
}

impl Entra {
    /// A tenant nobody has signed in to. Makes two RSA keys from `rng`, which then also gives codes, cookies and ids.
    pub fn new(settings: EntraSettings, mut rng: ChaCha20Rng) -> Self {
        let tokens = TokenSettings {
            public_url: settings.public_url.clone(),
            graph_url: settings.graph_url.clone(),
            access_token_seconds: settings.access_token_seconds,
        };
        let signer = Signer::new(tokens, &mut rng);
        Self {
            settings,
            state: Mutex::new(State {
                rng,
                signer,
                store: Store::default(),
            }),
        }
    }

    /// The settings it was made with.
    pub fn settings(&self) -> &EntraSettings {
        &self.settings
    }

    /// Reads an access token as Graph does; see [`Signer::verify_access`].
    pub fn verify_access(&self, bearer: &str, now: Timestamp) -> Result<AccessClaims, TokenError> {
        self.lock().signer.verify_access(bearer, now)
    }

    /// A new signing key joins and signs from now on; the older of the two leaves.
    pub async fn rotate_keys(&self) {
        let mut seed = [0; 32];
        self.lock().rng.fill_bytes(&mut seed);
        let make = move || SigningKeyPair::generate(&mut ChaCha20Rng::from_seed(seed));
        // Making a key keeps a processor busy for up to a second: not on a thread that serves others.
        if let Ok(key) = tokio::task::spawn_blocking(make).await {
            self.lock().signer.admit(key);
        }
    }

    /// Shifts `iat`, `nbf` and `exp` of tokens issued from now on: Entra's clock and the client's disagree by `seconds`.
    pub fn skew_tokens(&self, seconds: i64) {
        self.lock().signer.skew(seconds);
    }

    /// ID tokens issued from now on name another issuer than discovery does; `None` ends that.
    pub fn set_issuer(&self, issuer: Option<String>) {
        self.lock().signer.set_issuer(issuer);
    }

    /// Graph's `revokeSignInSessions`: refresh tokens answer AADSTS50173, browser sessions and unused codes of the account end.
    /// Access tokens live on until they expire.
    pub fn revoke_sessions(&self, oid: Uuid) {
        self.lock().store.revoke_account(oid);
    }

    /// Forgets sessions, codes and refresh tokens, and ends skew and wrong issuer. The keys stay: clients have them in their caches.
    pub fn reset(&self) {
        let mut state = self.lock();
        state.store = Store::default();
        state.signer.skew(0);
        state.signer.set_issuer(None);
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tenant_url(&self, tenant: &str) -> String {
        format!("{}/{tenant}", self.settings.public_url)
    }
}

impl State {
    /// 256 random bits as text that may stand in a URL.
    fn secret(&mut self) -> String {
        let mut bytes = [0; 32];
        self.rng.fill_bytes(&mut bytes);
        base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, bytes)
    }

    /// A random GUID.
    fn id(&mut self) -> Uuid {
        let mut bytes = [0; 16];
        self.rng.fill_bytes(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    /// A token's `uti`: 22 characters.
    fn uti(&mut self) -> String {
        let mut bytes = [0; 16];
        self.rng.fill_bytes(&mut bytes);
        base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, bytes)
    }
}

/// What every handler needs.
#[derive(Clone)]
struct Context {
    entra: Arc<Entra>,
    tenant: SharedTenant,
}

/// Entra's endpoints under `/{tenant}/…`, where `{tenant}` must be the tenant's GUID.
pub fn router(entra: Arc<Entra>, tenant: SharedTenant) -> Router {
    Router::new()
        .route(
            "/{tenant}/v2.0/.well-known/openid-configuration",
            get(discovery::configuration),
        )
        .route("/{tenant}/discovery/v2.0/keys", get(discovery::keys))
        .route(
            "/{tenant}/oauth2/v2.0/authorize",
            get(authorize::show).post(authorize::submit),
        )
        .route("/{tenant}/oauth2/v2.0/token", post(token::handle))
        .route("/{tenant}/oauth2/v2.0/logout", get(logout::handle))
        .route("/{tenant}/oauth2/v2.0/devicecode", post(device::start))
        .route("/{tenant}/oauth2/deviceauth", get(device::show).post(device::submit))
        .with_state(Context { entra, tenant })
}
