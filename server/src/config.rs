//! Every setting: `rekey.toml`, and the environment over it. Unknown names are errors.

mod secret;

use std::net::SocketAddr;
use std::path::PathBuf;

use app::desk::Helpdesk;
use domain::session::SessionLimits;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;

pub use secret::ConfigSecret;

/// The whole configuration. In the environment `REKEY_HTTP__LISTEN` is `http.listen`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Where the ledger and its key are, unless they are named themselves.
    pub data_dir: Option<PathBuf>,
    /// The listeners.
    pub http: Http,
    /// The tenant.
    pub entra: EntraSection,
    /// The ledger.
    pub ledger: LedgerSection,
    /// The key view.
    pub view: View,
    /// Sessions.
    pub session: SessionSection,
    /// Rotation.
    pub rotation: Rotation,
    /// How people reach the helpdesk. A phone number of digits only needs quotes in the environment, too.
    pub helpdesk: Helpdesk,
    /// The demo tenant.
    pub demo: Demo,
    /// Logging.
    pub log: Log,
}

/// The listeners.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Http {
    /// Where pages are served.
    pub listen: SocketAddr,
    /// The address people use: scheme, host, port. With `https` cookies are `Secure` and HSTS is sent.
    pub public_url: Url,
    /// Where `/healthz`, `/readyz` and `/metrics` are served; never on the public listener.
    pub admin_listen: SocketAddr,
}

impl Default for Http {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 3000)),
            public_url: localhost(3000),
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

/// With whose right keys are read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KeyAccess {
    /// The signed-in person's own token: Entra enforces ownership.
    #[default]
    Delegated,
    /// Rekey's own right. Refused until there is a policy of Rekey's own that stands in for Entra's.
    Application,
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
}

impl Default for View {
    fn default() -> Self {
        Self {
            seconds: 300,
            grace_seconds: 30,
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

/// Rotation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rotation {
    /// The first pause between two looks at an order, in milliseconds; later ones double up to a quarter of an hour.
    pub first_pause_ms: u32,
}

impl Default for Rotation {
    fn default() -> Self {
        Self { first_pause_ms: 5000 }
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

/// A configuration that cannot be used, with what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A name or a value is wrong.
    #[error("the configuration is wrong: {0}")]
    Wrong(Box<figment::Error>),
    /// `REKEY_CONFIG` names a file that is not there.
    #[error("REKEY_CONFIG names {0}, which is not there")]
    NoFile(PathBuf),
    /// A setting does not fit.
    #[error("{name}: {what}")]
    Unfit {
        /// The setting, as it is written in the environment.
        name: &'static str,
        /// What is wrong and what to do.
        what: String,
    },
}

impl Config {
    /// Reads file and environment.
    ///
    /// # Errors
    /// Unknown names, values that cannot be read or do not fit.
    pub fn read() -> Result<Self, ConfigError> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        match std::env::var_os("REKEY_CONFIG").map(PathBuf::from) {
            Some(path) if !path.is_file() => return Err(ConfigError::NoFile(path)),
            Some(path) => figment = figment.merge(Toml::file_exact(path)),
            None => figment = figment.merge(Toml::file("rekey.toml")),
        }
        figment = figment.merge(Env::prefixed("REKEY_").ignore(&["config"]).split("__"));
        let config: Self = figment.extract().map_err(|error| ConfigError::Wrong(Box::new(error)))?;
        config.check()?;
        Ok(config)
    }

    fn check(&self) -> Result<(), ConfigError> {
        let unfit = |name, what: &str| {
            Err(ConfigError::Unfit {
                name,
                what: what.to_owned(),
            })
        };
        if !(30..=1800).contains(&self.view.seconds) {
            return unfit("REKEY_VIEW__SECONDS", "give 30 to 1800 seconds");
        }
        if self.view.grace_seconds > 300 {
            return unfit("REKEY_VIEW__GRACE_SECONDS", "give at most 300 seconds");
        }
        if self.session.idle_seconds < 60 || self.session.absolute_seconds < self.session.idle_seconds {
            return unfit(
                "REKEY_SESSION__IDLE_SECONDS",
                "give at least 60 seconds, and no more than REKEY_SESSION__ABSOLUTE_SECONDS",
            );
        }
        if self.rotation.first_pause_ms < 10 {
            return unfit("REKEY_ROTATION__FIRST_PAUSE_MS", "give at least 10 milliseconds");
        }
        if !self.demo.listen.ip().is_loopback() {
            return unfit(
                "REKEY_DEMO__LISTEN",
                "the demo tenant listens on a loopback address only, such as 127.0.0.1:4010",
            );
        }
        if self.http.public_url.path() != "/" || self.http.public_url.query().is_some() || self.http.public_url.host().is_none() {
            return unfit(
                "REKEY_HTTP__PUBLIC_URL",
                "give scheme, host and port only, such as https://rekey.example.com",
            );
        }
        if self.helpdesk.url.as_deref().is_some_and(|url| !url.starts_with("https://")) {
            return unfit("REKEY_HELPDESK__URL", "give an address that begins with https://");
        }
        if self.entra.key_access == KeyAccess::Application {
            return unfit(
                "REKEY_ENTRA__KEY_ACCESS",
                "with `application` Rekey would be the only gate, and this version has no policy for that; use `delegated`",
            );
        }
        Ok(())
    }

    /// The data folder: as configured, else below the user's data folder.
    pub fn data_dir(&self) -> PathBuf {
        let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
        let base = || {
            std::env::var_os("XDG_DATA_HOME")
                .map(PathBuf::from)
                .or_else(home)
                .unwrap_or_else(|| PathBuf::from("."))
        };
        self.data_dir.clone().unwrap_or_else(|| base().join("rekey"))
    }

    /// The ledger's address.
    pub fn ledger_url(&self) -> String {
        self.ledger
            .url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data_dir().join("ledger.sqlite").display()))
    }

    /// The ledger's key: as configured, else beside the ledger's file.
    pub fn ledger_key_file(&self) -> PathBuf {
        let url = self.ledger_url();
        let file = url
            .strip_prefix("sqlite:")
            .map(|path| path.trim_start_matches("//").split('?').next().unwrap_or_default());
        let beside = || {
            file.map_or_else(
                || self.data_dir().join("ledger.key"),
                |file| PathBuf::from(file).with_extension("key"),
            )
        };
        self.ledger.key_file.clone().unwrap_or_else(beside)
    }
}

#[cfg(test)]
mod tests;
