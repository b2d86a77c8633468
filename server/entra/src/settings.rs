//! What must be known to speak with one tenant.

use std::net::IpAddr;

use domain::secret::SecretText;
use url::{Host, Url};
use uuid::Uuid;

use crate::certificate::CertificateCredential;
use crate::http::HttpLimits;

/// The tenant, the app registration and where they are reached (facts.md section F).
#[derive(Clone, Debug)]
pub struct EntraSettings {
    /// The tenant's ID. Always a GUID: `common` and `organizations` have no issuer that could be compared.
    pub tenant_id: Uuid,
    /// The app registration's client ID.
    pub client_id: Uuid,
    /// How Rekey proves that it is this app.
    pub credential: Credential,
    /// The base URL of sign-in without the tenant, `https://login.microsoftonline.com`.
    pub authority: Url,
    /// The base URL of Graph without the version, `https://graph.microsoft.com`.
    pub graph_url: Url,
    /// Where Entra sends the browser after sign-in; registered with the app.
    pub redirect_url: Url,
    /// Where Entra sends the browser after sign-out; registered with the app.
    pub post_logout_url: Url,
    /// Time limits of each call.
    pub limits: HttpLimits,
}

/// How Rekey proves to Entra that it is the app.
#[derive(Clone, Debug)]
pub enum Credential {
    /// A client secret.
    Secret(SecretText),
    /// A certificate with its private key: no secret leaves the machine.
    Certificate(CertificateCredential),
}

impl EntraSettings {
    /// The issuer: what `iss` must be, character by character (facts.md section F).
    pub fn issuer(&self) -> String {
        format!("{}/v2.0", self.tenant_url())
    }

    /// `{authority}/{tenant}`, without a slash at the end.
    pub(crate) fn tenant_url(&self) -> String {
        format!("{}/{}", without_slash(&self.authority), self.tenant_id.hyphenated())
    }

    /// A Graph permission as a scope: `https://graph.microsoft.com/User.Read`.
    pub(crate) fn graph_scope(&self, permission: &str) -> String {
        format!("{}/{permission}", without_slash(&self.graph_url))
    }

    /// The first URL that would send secrets over the network in the clear.
    pub(crate) fn insecure_url(&self) -> Option<&Url> {
        [&self.authority, &self.graph_url]
            .into_iter()
            .find(|url| url.scheme() != "https" && !is_plain_loopback(url))
    }

    /// Whether both sides are on this machine, without TLS: the demo tenant.
    pub(crate) fn is_local(&self) -> bool {
        is_plain_loopback(&self.authority) && is_plain_loopback(&self.graph_url)
    }
}

/// The URL's text without a slash at the end.
pub(crate) fn without_slash(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}

fn is_plain_loopback(url: &Url) -> bool {
    let loopback = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::V4(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::V6(address).is_loopback(),
        None => false,
    };
    loopback && url.scheme() == "http"
}
