//! The sections of the configuration, with every default.

use std::net::SocketAddr;
use std::path::PathBuf;

use domain::key_access::KeyAccess;
use domain::session::SessionLimits;
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

use crate::config::ConfigSecret;

/// The listeners.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Http {
    /// Where pages are served.
    pub listen: SocketAddr,
    /// The address people use: scheme, host, port. With `https` cookies are `Secure` and HSTS is sent.
    pub public_url: Url,
    /// Whether a proxy of yours stands in front and puts the browser's address last into `X-Forwarded-For`. Without one, anybody could
    /// write another address into the records.
    pub behind_proxy: bool,
    /// Where `/healthz`, `/readyz` and `/metrics` are served; never on the public listener.
    pub admin_listen: SocketAddr,
}

impl Default for Http {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            public_url: localhost(3000),
            behind_proxy: false,
            admin_listen: SocketAddr::from(([127, 0, 0, 1], 9300)),
        }
    }
}

/// `http://localhost:PORT`.
pub fn localhost(port: u16) -> Url {
    Url::parse(&format!("http://localhost:{port}")).expect("a host and a port make a URL")
}

/// The tenant and the app registration.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct EntraSection {
    /// The tenant's ID.
    pub tenant_id: Option<Uuid>,
    /// The app registration's ID.
    pub client_id: Option<Uuid>,
    /// Its secret.
    pub client_secret: Option<ConfigSecret>,
    /// A file that holds the secret.
    pub client_secret_file: Option<PathBuf>,
    /// A PEM file with certificate and private key, instead of a secret.
    pub certificate_file: Option<PathBuf>,
    /// The base URL of sign-in, without tenant. Default: the global cloud's.
    pub authority: Option<Url>,
    /// The base URL of Graph, without version. Default: the global cloud's.
    pub graph_url: Option<Url>,
    /// With whose right keys are read.
    pub key_access: KeyAccess,
}

/// The ledger.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LedgerSection {
    /// `sqlite:FILE`. Default: `ledger.sqlite` in the data folder.
    pub url: Option<String>,
    /// The key that seals tokens and chains records. Default: `ledger.key` beside the ledger.
    pub key_file: Option<PathBuf>,
}

/// The key view.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct View {
    /// How long a key stays visible, in seconds: 30 to 1800.
    pub seconds: u32,
    /// How long after a switch to another tab it is hidden, in seconds: 0 to 300.
    pub grace_seconds: u32,
    /// How often a view can get its time once more before it ends: 0 to 20. WCAG 2.2, success criterion 2.2.1, asks for 10.
    pub extensions: u32,
}

impl Default for View {
    fn default() -> Self {
        Self {
            seconds: 300,
            grace_seconds: 30,
            extensions: 10,
        }
    }
}

/// Sessions.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SessionSection {
    /// Without use, in seconds.
    pub idle_seconds: u32,
    /// In all, in seconds.
    pub absolute_seconds: u32,
}

impl Default for SessionSection {
    fn default() -> Self {
        Self {
            idle_seconds: 15 * 60,
            absolute_seconds: 4 * 60 * 60,
        }
    }
}

impl SessionSection {
    /// The limits, for the rules.
    pub fn limits(&self) -> SessionLimits {
        SessionLimits {
            idle_seconds: self.idle_seconds,
            absolute_seconds: self.absolute_seconds,
        }
    }
}

/// The demo tenant.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Demo {
    /// Where it listens; loopback only.
    pub listen: SocketAddr,
    /// How many PCs to make up beyond the seed.
    pub pcs: usize,
    /// How long an unlocked PC takes to check in, in seconds.
    pub check_in_seconds: u64,
    /// What keys and passwords are made from.
    pub seed: u64,
}

impl Default for Demo {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 4010)),
            pcs: 0,
            check_in_seconds: 4,
            seed: 1,
        }
    }
}

/// Logging.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// A filter such as `info` or `rekey=debug,entra=debug`.
    pub filter: String,
    /// Lines of JSON instead of text.
    pub json: bool,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            filter: "info".to_owned(),
            json: false,
        }
    }
}
