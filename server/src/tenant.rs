//! The tenant that is configured.

use std::sync::Arc;

use domain::secret::SecretText;
use entra::graph::TokioPause;
use entra::http::HttpLimits;
use entra::{CertificateCredential, Credential, Entra, EntraSettings, Ports};
use url::Url;

use crate::Failed;
use crate::config::Config;
use crate::world::{SystemClock, SystemRandomness};

/// The global cloud's addresses (facts.md section F).
const AUTHORITY: &str = "https://login.microsoftonline.com";
const GRAPH: &str = "https://graph.microsoft.com";

/// No tenant is configured. A forgotten setting must never put a demo tenant in front of people, so nothing is assumed.
#[derive(Debug, thiserror::Error)]
#[error(
    "no tenant is configured.\n\
     To try Rekey out, with a demo tenant: rekey demo\n\
     To serve your organisation: set REKEY_ENTRA__TENANT_ID, REKEY_ENTRA__CLIENT_ID, and one of REKEY_ENTRA__CERTIFICATE_FILE, \
     REKEY_ENTRA__CLIENT_SECRET_FILE, REKEY_ENTRA__CLIENT_SECRET\n\
     Missing: {0}"
)]
pub struct NoTenant(String);

/// Where people sign in, without tenant.
pub fn authority(config: &Config) -> Result<Url, Failed> {
    Ok(config.entra.authority.clone().map_or_else(|| Url::parse(AUTHORITY), Ok)?)
}

/// Sets up the client of the tenant.
pub fn connect(config: &Config) -> Result<Entra, Failed> {
    let section = &config.entra;
    let mut missing = Vec::new();
    if section.tenant_id.is_none() {
        missing.push("REKEY_ENTRA__TENANT_ID");
    }
    if section.client_id.is_none() {
        missing.push("REKEY_ENTRA__CLIENT_ID");
    }
    let credential = credential(config)?;
    if credential.is_none() {
        missing.push("a client secret or a certificate");
    }
    let (Some(tenant_id), Some(client_id), Some(credential)) = (section.tenant_id, section.client_id, credential) else {
        return Err(NoTenant(missing.join(", ")).into());
    };
    let settings = EntraSettings {
        tenant_id,
        client_id,
        credential,
        authority: authority(config)?,
        graph_url: section.graph_url.clone().map_or_else(|| Url::parse(GRAPH), Ok)?,
        redirect_url: config.http.public_url.join("/auth/callback")?,
        post_logout_url: config.http.public_url.join("/?signed-out")?,
        limits: HttpLimits::default(),
    };
    let ports = Ports {
        clock: Arc::new(SystemClock),
        randomness: Arc::new(SystemRandomness),
        pause: Arc::new(TokioPause),
    };
    Ok(Entra::new(settings, ports)?)
}

fn credential(config: &Config) -> Result<Option<Credential>, Failed> {
    let section = &config.entra;
    if let Some(file) = &section.certificate_file {
        let pem = std::fs::read_to_string(file)
            .map_err(|error| format!("REKEY_ENTRA__CERTIFICATE_FILE {}: {error}", file.display()))?;
        return Ok(Some(Credential::Certificate(CertificateCredential::from_pem(&pem)?)));
    }
    if let Some(file) = &section.client_secret_file {
        let secret = std::fs::read_to_string(file)
            .map_err(|error| format!("REKEY_ENTRA__CLIENT_SECRET_FILE {}: {error}", file.display()))?;
        return Ok(Some(Credential::Secret(SecretText::new(secret.trim_end().to_owned()))));
    }
    Ok(section
        .client_secret
        .as_ref()
        .map(|secret| Credential::Secret(secret.0.clone())))
}
