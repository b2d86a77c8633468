//! `rekey demo`: Rekey and its demo tenant in one process, with a ledger of its own.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use domain::ports::Randomness;
use domain::secret::SecretText;
use url::Url;

use crate::config::{Config, ConfigSecret, Rotation};
use crate::world::SystemRandomness;
use crate::{Failed, emulate, say, serve};

/// The demo's pace: somebody is watching.
const FIRST_PAUSE_MS: u32 = 500;

/// Serves both until Ctrl-C.
pub async fn run(mut config: Config, options: &emulate::Options) -> Result<ExitCode, Failed> {
    let tenant = emulate::start(&config, options).await?;
    config.entra.tenant_id = Some(tenant.tenant_id);
    config.entra.client_id = Some(tenant.client_id);
    config.entra.client_secret = Some(ConfigSecret(SecretText::new(tenant.client_secret.clone())));
    config.entra.client_secret_file = None;
    config.entra.certificate_file = None;
    config.entra.authority = Some(Url::parse(&tenant.base_url)?);
    config.entra.graph_url = config.entra.authority.clone();
    if config.rotation.first_pause_ms == Rotation::default().first_pause_ms {
        config.rotation.first_pause_ms = FIRST_PAUSE_MS;
    }
    // A tenant that begins anew with every start needs a ledger that does.
    let own_ledger = config.ledger.url.is_none().then(own_folder);
    if let Some(folder) = &own_ledger {
        config.ledger.url = Some(format!("sqlite:{}", folder.join("ledger.sqlite").display()));
    }
    if config.helpdesk == app::desk::Helpdesk::default() {
        config.helpdesk.phone = Some("+1 555 0100".to_owned());
        config.helpdesk.hours = Some("Monday to Friday, 8:00 to 18:00".to_owned());
    }
    let public_url = config.http.public_url.clone();
    let running = serve::start(config).await?;
    say(&format!("Rekey:        {public_url}"))?;
    say(&format!("Demo tenant:  {}/", tenant.base_url))?;
    say("ready. Ctrl-C ends both.")?;
    let ended = running.until_told().await;
    tenant.stop().await;
    if let Some(folder) = own_ledger {
        remove(&folder);
    }
    ended.map(|()| ExitCode::SUCCESS)
}

fn own_folder() -> PathBuf {
    let mut name = [0; 8];
    SystemRandomness.fill(&mut name);
    std::env::temp_dir().join(format!("rekey-demo-{:016x}", u64::from_be_bytes(name)))
}

fn remove(folder: &Path) {
    if let Err(error) = std::fs::remove_dir_all(folder) {
        tracing::warn!(%error, folder = %folder.display(), "the demo's ledger was not removed");
    }
}
