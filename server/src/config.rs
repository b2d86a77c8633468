//! Every setting: `rekey.toml`, and the environment over it. Unknown names are errors.

mod delivery;
mod embed;
mod kiosk;
mod organisation;
mod policies;
mod secret;
mod sections;

use std::path::PathBuf;

use app::desk::Helpdesk;
use domain::case::ConsolePolicy;
use domain::guard::SelfServicePolicy;
use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use serde::{Deserialize, Serialize};
use url::{Host, Url};

pub use delivery::{DeliverySection, SinkName};
pub use embed::Embed;
pub use kiosk::Kiosk;
pub use organisation::{NoticeSection, OrganisationSection};
pub use policies::{ApplicationKeys, Audit, Policies, Readiness, Roles, Rotation, SelfService};
pub use secret::ConfigSecret;
pub use sections::{Demo, EntraSection, Http, LedgerSection, Log, SessionSection, View, localhost};

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
    /// Directory roles that count as roles here.
    pub roles: Roles,
    /// Self-service.
    pub self_service: SelfService,
    /// The policy of application key access.
    pub application_keys: ApplicationKeys,
    /// The helpdesk console.
    pub console: ConsolePolicy,
    /// Rotation.
    pub rotation: Rotation,
    /// The records.
    pub audit: Audit,
    /// Readiness checks.
    pub readiness: Readiness,
    /// Where records are delivered to.
    pub delivery: DeliverySection,
    /// How people reach the helpdesk. A phone number of digits only needs quotes in the environment, too.
    pub helpdesk: Helpdesk,
    /// The organisation's own words and look.
    pub organisation: OrganisationSection,
    /// The demo tenant.
    pub demo: Demo,
    /// Logging.
    pub log: Log,
    /// Rekey inside of portals.
    pub embed: Embed,
    /// Kiosk stations.
    pub kiosk: Kiosk,
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
        if self.view.extensions > 20 {
            return unfit("REKEY_VIEW__EXTENSIONS", "give at most 20");
        }
        if self.session.idle_seconds < 60 || self.session.absolute_seconds < self.session.idle_seconds {
            return unfit(
                "REKEY_SESSION__IDLE_SECONDS",
                "give at least 60 seconds, and no more than REKEY_SESSION__ABSOLUTE_SECONDS",
            );
        }
        if !self.demo.listen.ip().is_loopback() {
            return unfit(
                "REKEY_DEMO__LISTEN",
                "the demo tenant listens on a loopback address only, such as 127.0.0.1:4010",
            );
        }
        if !is_safe(&self.http.public_url) {
            return unfit(
                "REKEY_HTTP__PUBLIC_URL",
                "give an https:// address; http:// is for localhost and loopback addresses only",
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
        let policies = [
            self.rotation.check(),
            self.application_keys.check(self.entra.key_access),
            policies::check_console(&self.console),
            self.delivery.check(),
            self.embed.check(),
            self.organisation.check(),
            organisation::check_texts(&self.helpdesk.text).map_err(|what| ("REKEY_HELPDESK__TEXT", what)),
            self.kiosk.check(),
        ];
        match policies.into_iter().find_map(Result::err) {
            Some((name, what)) => unfit(name, &what),
            None => Ok(()),
        }
    }

    /// What the organisation asks for.
    pub fn policies(&self) -> Policies {
        Policies {
            roles: self.roles.clone(),
            console: self.console.clone(),
            self_service: SelfServicePolicy {
                guests: self.self_service.guests,
                despite_switch: self.application_keys.despite_tenant_switch,
            },
            key_access: self.entra.key_access,
            rotation: self.rotation.clone(),
            audit: self.audit.clone(),
            readiness: self.readiness.clone(),
            kiosk: self.kiosk.clone(),
        }
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

/// Whether cookies and keys may cross the network to this address.
fn is_safe(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    let bare = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    bare && (url.scheme() == "https" || (url.scheme() == "http" && loopback))
}

#[cfg(test)]
mod tests;
