//! What a demo tenant is started with.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};

use crate::clock::Clock;

/// What a demo tenant is started with.
#[derive(Clone)]
pub struct Settings {
    /// Where to listen: loopback only, anything else is refused. Port 0 takes a free one.
    pub listen: SocketAddr,
    /// The address that clients use and that issuer, next links and pages carry; absent, it follows from the listener.
    pub public_url: Option<String>,
    /// Redirect URIs of Rekey's registration, compared exactly.
    pub redirect_uris: Vec<String>,
    /// Where sign-out may return to.
    pub logout_uris: Vec<String>,
    /// Rekey's client secret; absent, one is made from the seed.
    pub client_secret: Option<String>,
    /// Every key ID, recovery password and made secret follows from it.
    pub seed: u64,
    /// How many generated PCs stand beside those of the story.
    pub pcs: usize,
    /// Seconds from unlocking, coming online or an ordered action to a PC's check-in; 0: within the request.
    pub check_in_seconds: u64,
    /// The time.
    pub clock: Clock,
}

impl Settings {
    /// The demo on a free loopback port with this clock: no redirect URI, no generated PC, check-in after three seconds.
    pub fn new(clock: Clock) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            public_url: None,
            redirect_uris: Vec::new(),
            logout_uris: Vec::new(),
            client_secret: None,
            seed: 1,
            pcs: 0,
            check_in_seconds: 3,
            clock,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new(Clock::system())
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("listen", &self.listen)
            .field("public_url", &self.public_url)
            .finish_non_exhaustive()
    }
}
