//! `rekey emulate`: the demo tenant alone, for tests and for a `rekey serve` beside it.

use std::net::SocketAddr;
use std::process::ExitCode;

use clap::Args;
use emulator::clock::Clock;
use emulator::{Running, Settings};

use crate::config::{Config, localhost};
use crate::{Failed, say};

/// What to start the demo tenant with; each stands over its setting in `demo`.
#[derive(Clone, Debug, Default, Args)]
pub struct Options {
    /// Where it listens; loopback only
    #[arg(long)]
    listen: Option<SocketAddr>,
    /// How many PCs to make up beyond the seed
    #[arg(long)]
    pcs: Option<usize>,
    /// How long an unlocked PC takes to check in, in seconds
    #[arg(long)]
    check_in_seconds: Option<u64>,
    /// What keys and passwords are made from
    #[arg(long)]
    seed: Option<u64>,
}

/// Starts the demo tenant.
pub async fn start(config: &Config, options: &Options) -> Result<Running, Failed> {
    let listen = options.listen.unwrap_or(config.demo.listen);
    let settings = Settings {
        listen,
        // With port 0 the address is known only afterwards.
        public_url: (listen.port() != 0).then(|| localhost(listen.port()).origin().ascii_serialization()),
        redirect_uris: vec![config.http.public_url.join("/auth/callback")?.to_string()],
        logout_uris: vec![config.http.public_url.join("/?signed-out")?.to_string()],
        client_secret: None,
        seed: options.seed.unwrap_or(config.demo.seed),
        pcs: options.pcs.unwrap_or(config.demo.pcs),
        check_in_seconds: options.check_in_seconds.unwrap_or(config.demo.check_in_seconds),
        clock: Clock::system(),
    };
    Ok(emulator::start(settings).await?)
}

/// Runs it until Ctrl-C. Prints the settings for `rekey serve`, then `ready` and its address.
pub async fn run(config: &Config, options: &Options) -> Result<ExitCode, Failed> {
    let mut running = start(config, options).await?;
    say(&format!("REKEY_ENTRA__TENANT_ID={}", running.tenant_id))?;
    say(&format!("REKEY_ENTRA__CLIENT_ID={}", running.client_id))?;
    say(&format!("REKEY_ENTRA__CLIENT_SECRET={}", running.client_secret))?;
    say(&format!("REKEY_ENTRA__AUTHORITY={}", running.base_url))?;
    say(&format!("REKEY_ENTRA__GRAPH_URL={}", running.base_url))?;
    say(&format!("ready {}", running.base_url))?;
    tokio::select! {
        () = running.wait() => {}
        interrupted = tokio::signal::ctrl_c() => interrupted?,
    }
    Ok(ExitCode::SUCCESS)
}
