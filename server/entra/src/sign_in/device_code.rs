//! Sign-in elsewhere, on the person's own phone, with a code that this screen shows: the device code flow (RFC 8628, facts.md
//! section F). Microsoft recommends to block it, because whoever is talked into typing a code signs somebody else in.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use oauth2::StandardDeviceAuthorizationResponse;

use super::{SignIn, SignInError, SignedIn, expires_at};

/// How long a code is waited for, at most; Entra's own live 15 minutes. A code that lives shorter can be abused for less long.
pub const DEVICE_CODE_LIFETIME: Duration = Duration::from_mins(5);

/// A code that Entra has given out.
pub struct DeviceSignIn {
    given: StandardDeviceAuthorizationResponse,
    lifetime: Duration,
    ends_at: Timestamp,
}

impl DeviceSignIn {
    /// What the person types.
    pub fn user_code(&self) -> &str {
        self.given.user_code().secret()
    }

    /// Where the person types it.
    pub fn address(&self) -> &str {
        self.given.verification_uri().as_str()
    }

    /// The address for a phone's camera: with the code in it, where Entra gives such a one (it does not today, facts.md section F).
    pub fn scanned_address(&self) -> &str {
        let complete = self.given.verification_uri_complete();
        complete.map_or(self.address(), |complete| complete.secret())
    }

    /// When it ends.
    pub fn ends_at(&self) -> Timestamp {
        self.ends_at
    }
}

/// Says nothing of the code.
impl fmt::Debug for DeviceSignIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceSignIn")
            .field("ends_at", &self.ends_at)
            .finish_non_exhaustive()
    }
}

impl SignIn {
    /// Begins a sign-in elsewhere.
    ///
    /// # Errors
    /// When Entra gives out no code.
    pub async fn begin_elsewhere(&self) -> Result<DeviceSignIn, SignInError> {
        let published = self.provider.published().await?;
        let given = self.endpoint.device_code(&published, self.scopes()).await?;
        let lifetime = given.expires_in().min(DEVICE_CODE_LIFETIME);
        Ok(DeviceSignIn {
            given,
            lifetime,
            ends_at: expires_at(self.clock.now(), Some(lifetime)),
        })
    }

    /// Waits until the person has signed in elsewhere. Nothing tells that they proved who they are just now: a phone that is signed in
    /// asks for no more than a tap.
    ///
    /// # Errors
    /// Why nobody is signed in.
    pub async fn finish_elsewhere(&self, begun: &DeviceSignIn) -> Result<SignedIn, SignInError> {
        let published = self.provider.published().await?;
        let endpoint = &self.endpoint;
        let answer = endpoint
            .exchange_device_code(&published, &begun.given, begun.lifetime, self.pause.as_ref())
            .await?;
        let claims = self.believe(&answer, None).await?;
        self.signed_in(&claims, &answer)
    }
}
