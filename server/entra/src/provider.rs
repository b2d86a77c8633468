//! What the tenant publishes about itself: endpoints and signing keys, fetched when first needed and kept.

use std::sync::Arc;

use domain::ports::Clock;
use jiff::{SignedDuration, Timestamp};
use openidconnect::core::{
    CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey, CoreJsonWebKeySet,
    CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType,
    CoreSubjectIdentifierType,
};
use openidconnect::{
    AdditionalProviderMetadata, DeviceAuthorizationUrl, IssuerUrl, JsonWebKeySet, LogoutProviderMetadata, ProviderMetadata,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use url::Url;

use crate::http::HttpClient;
use crate::sign_in::SignInError;

/// How long the keys are trusted without asking again: a key that was withdrawn must not be good for ever.
const FRESH_FOR: SignedDuration = SignedDuration::from_hours(24);

/// A token with an unknown key makes Rekey ask for the keys again, but no oftener than this.
const BETWEEN_KEY_FETCHES: SignedDuration = SignedDuration::from_secs(60);

/// What Entra's discovery document names beyond sign-in and sign-out (facts.md section F).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DeviceCodeMetadata {
    /// Where a device code is given out (RFC 8628).
    device_authorization_endpoint: Option<DeviceAuthorizationUrl>,
}

impl AdditionalProviderMetadata for DeviceCodeMetadata {}

/// The discovery document.
type Metadata = ProviderMetadata<
    LogoutProviderMetadata<DeviceCodeMetadata>,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// The tenant's endpoints and signing keys.
#[derive(Clone, Debug)]
pub(crate) struct Published {
    /// The discovery document with the keys.
    pub(crate) metadata: Metadata,
    fetched_at: Timestamp,
}

impl Published {
    /// The signing keys.
    pub(crate) fn keys(&self) -> &CoreJsonWebKeySet {
        self.metadata.jwks()
    }

    /// Where a device code is given out; nothing where the tenant names no such endpoint.
    pub(crate) fn device_authorization_endpoint(&self) -> Option<DeviceAuthorizationUrl> {
        let beyond = &self.metadata.additional_metadata().additional_metadata;
        beyond.device_authorization_endpoint.clone()
    }
}

#[derive(Default)]
struct Kept {
    published: Option<Arc<Published>>,
    keys_asked_at: Option<Timestamp>,
}

/// Fetches and keeps what the tenant publishes.
pub(crate) struct Provider {
    issuer: String,
    http: HttpClient,
    clock: Arc<dyn Clock>,
    kept: Mutex<Kept>,
}

impl Provider {
    pub(crate) fn new(issuer: String, http: HttpClient, clock: Arc<dyn Clock>) -> Self {
        Self {
            issuer,
            http,
            clock,
            kept: Mutex::default(),
        }
    }

    /// What the tenant publishes; at most a day old while the tenant can be reached.
    pub(crate) async fn published(&self) -> Result<Arc<Published>, SignInError> {
        let mut kept = self.kept.lock().await;
        let now = self.clock.now();
        if let Some(published) = &kept.published
            && now.duration_since(published.fetched_at) < FRESH_FOR
        {
            return Ok(Arc::clone(published));
        }
        match (self.fetch(now).await, &kept.published) {
            (Ok(fresh), _) => {
                kept.published = Some(Arc::clone(&fresh));
                Ok(fresh)
            }
            (Err(error), Some(old)) => {
                tracing::warn!(%error, "the tenant's keys are older than a day and cannot be fetched again");
                Ok(Arc::clone(old))
            }
            (Err(error), None) => Err(error),
        }
    }

    /// The same with the keys fetched anew, because a token names an unknown one; `None` when that was done within the last minute.
    pub(crate) async fn with_new_keys(&self) -> Result<Option<Arc<Published>>, SignInError> {
        let old = self.published().await?;
        let mut kept = self.kept.lock().await;
        let now = self.clock.now();
        if kept
            .keys_asked_at
            .is_some_and(|asked_at| now.duration_since(asked_at) < BETWEEN_KEY_FETCHES)
        {
            return Ok(None);
        }
        kept.keys_asked_at = Some(now);
        let keys: JsonWebKeySet<CoreJsonWebKey> = JsonWebKeySet::fetch_async(old.metadata.jwks_uri(), &self.http).await?;
        let fresh = Arc::new(Published {
            metadata: old.metadata.clone().set_jwks(keys),
            fetched_at: old.fetched_at,
        });
        kept.published = Some(Arc::clone(&fresh));
        Ok(Some(fresh))
    }

    /// The endpoint that ends Entra's own session, where it is known already: signing out waits for nothing.
    pub(crate) fn end_session_endpoint(&self) -> Option<Url> {
        let kept = self.kept.try_lock().ok()?;
        let published = kept.published.as_ref()?;
        published
            .metadata
            .additional_metadata()
            .end_session_endpoint
            .as_ref()
            .map(|endpoint| endpoint.url().clone())
    }

    async fn fetch(&self, now: Timestamp) -> Result<Arc<Published>, SignInError> {
        let issuer = IssuerUrl::new(self.issuer.clone()).map_err(|_| SignInError::Misconfigured)?;
        let metadata = Metadata::discover_async(issuer, &self.http).await?;
        Ok(Arc::new(Published {
            metadata,
            fetched_at: now,
        }))
    }
}
