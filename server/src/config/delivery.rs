//! Delivery of records to the outside.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use url::Url;

use crate::config::{ConfigSecret, is_safe};

/// A shorter secret can be guessed from one delivery.
const SHORTEST_SECRET: usize = 16;

/// Where records are delivered to. Without any of them they stay in the ledger alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DeliverySection {
    /// Whether each record is written to standard output, as one line of JSON.
    pub stdout: bool,
    /// The sinks that must have taken the records of a disclosure before its key is shown. Empty: showing waits for none.
    pub wait_for: Vec<SinkName>,
    /// How long showing waits for them, in seconds: 1 to 30.
    pub wait_seconds: u32,
    /// Signed webhooks.
    pub webhook: WebhookSection,
    /// Syslog.
    pub syslog: SyslogSection,
}

impl Default for DeliverySection {
    fn default() -> Self {
        Self {
            stdout: false,
            wait_for: Vec::new(),
            wait_seconds: 5,
            webhook: WebhookSection::default(),
            syslog: SyslogSection::default(),
        }
    }
}

/// Signed webhooks.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct WebhookSection {
    /// Where records are posted: `https`, or `http` on loopback.
    pub url: Option<WebhookUrl>,
    /// What the receiver knows Rekey by: 16 characters at least.
    pub secret: Option<ConfigSecret>,
}

/// Syslog.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SyslogSection {
    /// `tcp://host:port` or `udp://host:port`.
    pub address: Option<Url>,
}

/// A way to the outside. Its word names it in the configuration, in the ledger and in metrics.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SinkName {
    /// Posts to a URL.
    Webhook,
    /// Syslog over TCP or UDP.
    Syslog,
    /// Standard output.
    Stdout,
}

impl SinkName {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Webhook => "webhook",
            Self::Syslog => "syslog",
            Self::Stdout => "stdout",
        }
    }
}

/// Where records are posted. Path and query of such a URL often let in whoever knows them, so no more than its origin is printed.
#[derive(Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct WebhookUrl(pub Url);

impl TryFrom<String> for WebhookUrl {
    type Error = url::ParseError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Url::parse(&text).map(Self)
    }
}

impl fmt::Display for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/(set)", self.0.origin().ascii_serialization())
    }
}

impl fmt::Debug for WebhookUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for WebhookUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl DeliverySection {
    /// Whether the settings fit.
    ///
    /// # Errors
    /// The setting that does not, as it is written in the environment, and what to do about it.
    pub fn check(&self) -> Result<(), (&'static str, String)> {
        let unfit = |name, what: &str| Err((name, what.to_owned()));
        self.webhook.check()?;
        if self.syslog.address.as_ref().is_some_and(|address| !is_syslog(address)) {
            return unfit("REKEY_DELIVERY__SYSLOG__ADDRESS", "give tcp://host:port or udp://host:port");
        }
        if !self.wait_for.iter().all(|sink| self.can_be_waited_for(*sink)) {
            return unfit(
                "REKEY_DELIVERY__WAIT_FOR",
                "name only what is set up and tells whether it took the records: webhook, syslog over tcp, stdout",
            );
        }
        if !(1..=30).contains(&self.wait_seconds) {
            return unfit("REKEY_DELIVERY__WAIT_SECONDS", "give 1 to 30 seconds");
        }
        Ok(())
    }

    /// Nobody answers a datagram, so nobody can wait for it.
    fn can_be_waited_for(&self, sink: SinkName) -> bool {
        match sink {
            SinkName::Webhook => self.webhook.url.is_some(),
            SinkName::Syslog => self.syslog.address.as_ref().is_some_and(|address| address.scheme() == "tcp"),
            SinkName::Stdout => self.stdout,
        }
    }
}

impl WebhookSection {
    fn check(&self) -> Result<(), (&'static str, String)> {
        let wrong_url = |what: &str| Err(("REKEY_DELIVERY__WEBHOOK__URL", what.to_owned()));
        match (&self.url, &self.secret) {
            (None, None) => Ok(()),
            (None, Some(_)) => wrong_url("give the address that the secret is for"),
            (Some(url), _) if !is_safe(&url.0) => {
                wrong_url("give an https:// address; http:// is for localhost and loopback addresses only")
            }
            (Some(_), Some(secret)) if secret.0.expose().len() >= SHORTEST_SECRET => Ok(()),
            (Some(_), _) => Err((
                "REKEY_DELIVERY__WEBHOOK__SECRET",
                "give at least 16 characters that the receiver knows too: they tell it that records come from Rekey".to_owned(),
            )),
        }
    }
}

fn is_syslog(address: &Url) -> bool {
    let bare = address.username().is_empty() && address.password().is_none() && matches!(address.path(), "" | "/");
    bare && matches!(address.scheme(), "tcp" | "udp")
        && address.host_str().is_some_and(|host| !host.is_empty())
        && address.port().is_some()
        && address.query().is_none()
        && address.fragment().is_none()
}

#[cfg(test)]
mod tests;
