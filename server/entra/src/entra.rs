//! The whole of it for one tenant: sign-in, directory and the doctor's checks.

use std::sync::Arc;

use domain::permissions::Feature;
use domain::ports::{Clock, Randomness};

use crate::app_token::AppTokens;
use crate::check::{self, Finding};
use crate::graph::{GraphDirectory, Pause, Transport};
use crate::http::{HttpClient, HttpError};
use crate::provider::Provider;
use crate::settings::EntraSettings;
use crate::sign_in::SignIn;
use crate::token_endpoint::TokenEndpoint;

/// What comes from outside.
#[derive(Clone)]
pub struct Ports {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// For `state`, `nonce`, PKCE, signatures and request IDs.
    pub randomness: Arc<dyn Randomness>,
    /// For the pause before a repeated read; [`TokioPause`](crate::graph::TokioPause) outside of tests.
    pub pause: Arc<dyn Pause>,
}

/// Why the client cannot be set up.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum EntraError {
    /// Tokens would cross the network in the clear. Only loopback may do without TLS.
    #[error("{0} must begin with https://")]
    Insecure(String),
    /// The HTTP client cannot be built.
    #[error(transparent)]
    Http(#[from] HttpError),
}

/// Entra and Graph of one tenant. Nothing is asked before it is needed.
pub struct Entra {
    settings: Arc<EntraSettings>,
    provider: Arc<Provider>,
    app_tokens: Arc<AppTokens>,
    sign_in: Arc<SignIn>,
    directory: Arc<GraphDirectory>,
}

impl Entra {
    /// Sets it up.
    ///
    /// # Errors
    /// When a URL is not secure, or the machine has no root certificates.
    pub fn new(settings: EntraSettings, ports: Ports) -> Result<Self, EntraError> {
        if let Some(url) = settings.insecure_url() {
            return Err(EntraError::Insecure(url.to_string()));
        }
        let settings = Arc::new(settings);
        let http = HttpClient::new(settings.limits, settings.is_local())?;
        let provider = Arc::new(Provider::new(settings.issuer(), http.clone(), Arc::clone(&ports.clock)));
        let endpoint = Arc::new(TokenEndpoint::new(Arc::clone(&settings), http.clone(), &ports));
        let app_tokens = AppTokens::new(
            Arc::clone(&provider),
            Arc::clone(&endpoint),
            settings.graph_scope(".default"),
            &ports,
        );
        let app_tokens = Arc::new(app_tokens);
        let sign_in = SignIn::new(Arc::clone(&settings), Arc::clone(&provider), endpoint, &ports);
        let transport = Transport::new(settings.graph_url.clone(), http, Arc::clone(&app_tokens), ports);
        let directory = Arc::new(GraphDirectory::new(transport));
        Ok(Self {
            settings,
            provider,
            app_tokens,
            sign_in: Arc::new(sign_in),
            directory,
        })
    }

    /// For people.
    pub fn sign_in(&self) -> Arc<SignIn> {
        Arc::clone(&self.sign_in)
    }

    /// For the rules.
    pub fn directory(&self) -> Arc<GraphDirectory> {
        Arc::clone(&self.directory)
    }

    /// Checks that the tenant can be reached and has granted what the features in use need, and no more. Reads no key and changes
    /// nothing.
    pub async fn check(&self, in_use: impl Fn(Feature) -> bool) -> Vec<Finding> {
        check::check(&self.settings, &self.provider, &self.app_tokens, in_use).await
    }
}
