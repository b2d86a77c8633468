#![recursion_limit = "256"]
#![doc = include_str!("../README.md")]

mod config;
mod delivery;
mod demo;
mod desk;
mod device_codes;
mod doctor;
mod embed;
mod emulate;
mod form_token;
mod http;
mod jobs;
mod ledger_file;
mod logo;
mod look;
mod policy_record;
mod readiness;
mod rekey;
mod serve;
mod signature;
mod site;
mod tenant;
mod timed_directory;
mod verify_ledger;
mod view_token;
mod worker;
mod world;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::Config;

/// Self-service recovery for BitLocker.
#[derive(Debug, Parser)]
#[command(name = "rekey", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve Rekey together with a demo tenant, to try it out
    Demo(emulate::Options),
    /// Serve Rekey for the tenant that is configured
    Serve,
    /// Run the demo tenant alone; prints the settings for `rekey serve`
    Emulate(emulate::Options),
    /// Check configuration, ledger and tenant, and say what to mend
    Doctor,
    /// Check the ledger's chain and name the first bad record
    VerifyLedger(verify_ledger::Options),
    /// Print every setting as it is in force; secrets are left out
    PrintConfig,
    /// Check the configuration
    CheckConfig,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => {
            complain(&format!("rekey: {error}"));
            ExitCode::FAILURE
        }
    }
}

type Failed = Box<dyn std::error::Error + Send + Sync>;

fn run(command: Command) -> Result<ExitCode, Failed> {
    let config = Config::read()?;
    start_log(&config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Demo(options) => demo::run(config, &options).await,
            Command::Serve => serve::run(config).await,
            Command::Emulate(options) => emulate::run(&config, &options).await,
            Command::Doctor => doctor::run(&config).await,
            Command::VerifyLedger(options) => verify_ledger::run(&config, &options).await,
            Command::PrintConfig => {
                say(toml::to_string_pretty(&config)?.trim_end())?;
                Ok(ExitCode::SUCCESS)
            }
            Command::CheckConfig => {
                say("the configuration is right")?;
                Ok(ExitCode::SUCCESS)
            }
        }
    })
}

/// The log goes to standard error; standard output is for what was asked for.
fn start_log(config: &Config) -> Result<(), Failed> {
    let filter = tracing_subscriber::EnvFilter::try_new(&config.log.filter)?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if config.log.json {
        log.json().init();
    } else {
        log.init();
    }
    Ok(())
}

/// One line on standard output, seen at once: somebody may be waiting for it.
fn say(line: &str) -> Result<(), std::io::Error> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

fn complain(line: &str) {
    // Nowhere is left to say that standard error is closed.
    let _ = writeln!(std::io::stderr(), "{line}");
}
