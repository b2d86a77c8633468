//! What comes from npm: wasm-opt and the packages of the browser tests.

use std::fs;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run_command;
use crate::setup::cache;
use crate::workspace::Workspace;

/// Older ones are a trap: Debian 12's version 108 makes a smaller module, reports no error, and no browser can start it.
const BINARYEN: &str = "132.0.0";

const REMEDY: &str = "install Node.js 20 or newer with npm (Debian: apt-get install nodejs npm); where both are there, this \
    machine needs a way to the npm registry";

/// Whether wasm-opt is in the cache, in the right version.
///
/// # Errors
/// When the cache cannot be written to.
pub fn binaryen_is_there(workspace: &Workspace) -> Result<bool, Failure> {
    cache::holds(workspace, "binaryen", BINARYEN, "wasm-opt")
}

/// The folder of wasm-opt, for the front of the PATH: an older one further behind must not win.
pub fn binaryen_folder(workspace: &Workspace) -> PathBuf {
    cache::folder(workspace, "binaryen", BINARYEN).join("bin")
}

/// Fetches wasm-opt.
///
/// # Errors
/// When npm is missing or cannot fetch it.
pub fn install_binaryen(workspace: &Workspace) -> Result<(), Failure> {
    let mut command = workspace.command(&npm());
    // `--global` with a prefix lays programs into the prefix's bin and touches nothing else.
    command.args(["install", "--global", "--no-audit", "--no-fund", "--prefix"]);
    command
        .arg(cache::folder(workspace, "binaryen", BINARYEN))
        .arg(format!("binaryen@{BINARYEN}"));
    run_command::run(&mut command, REMEDY)?;
    if binaryen_is_there(workspace)? {
        return Ok(());
    }
    Err(Failure::new(
        "npm's wasm-opt does not run",
        "install Node.js 20 or newer, and see what `node --version` says: wasm-opt runs in it",
    ))
}

/// Whether the browser tests' packages are those of the lock file.
pub fn packages_are_there(workspace: &Workspace) -> bool {
    let wanted = fs::read(workspace.end2end().join("package-lock.json"));
    wanted.is_ok_and(|wanted| fs::read(stamp(workspace)).is_ok_and(|stamp| stamp == wanted))
}

/// Fetches the browser tests' packages; not the browsers, which [`super::browser`] sees to.
///
/// # Errors
/// When npm is missing or cannot fetch them.
pub fn install_packages(workspace: &Workspace) -> Result<(), Failure> {
    let mut command = workspace.command(&npm());
    command
        .current_dir(workspace.end2end())
        .args(["ci", "--no-audit", "--no-fund"]);
    command.env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run_command::run(&mut command, REMEDY)?;
    let lock = workspace.end2end().join("package-lock.json");
    fs::copy(&lock, stamp(workspace))
        .map(|_bytes| ())
        .map_err(|error| Failure::file(&lock, &error))
}

/// A copy of the lock file that the installed packages are those of; npm removes it with them.
fn stamp(workspace: &Workspace) -> PathBuf {
    workspace.end2end().join("node_modules/.rekey-package-lock.json")
}

fn npm() -> PathBuf {
    PathBuf::from(if cfg!(windows) { "npm.cmd" } else { "npm" })
}
