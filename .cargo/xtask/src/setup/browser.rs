//! A Chromium for the browser tests: one that is there already, or Debian's.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::workspace::Workspace;

const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];
const PLACES: [&str; 3] = [
    "/usr/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const REMEDY: &str = "install Chromium (Debian: sudo apt-get install chromium) or point REKEY_CHROMIUM at a Chromium or Chrome";

/// The browser: `REKEY_CHROMIUM`, else the first one known by its name or place.
pub fn find() -> Option<PathBuf> {
    match env::var_os("REKEY_CHROMIUM").filter(|path| !path.is_empty()) {
        // Somebody chose it: another one in its stead would only confuse.
        Some(chosen) => Some(PathBuf::from(chosen)).filter(|path| path.is_file()),
        None => run_command::on_path(&NAMES).or_else(|| PLACES.iter().map(PathBuf::from).find(|path| path.is_file())),
    }
}

/// Installs Debian's, which needs root.
///
/// # Errors
/// When there is no apt-get or no root, or a package cannot be fetched.
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    if env::var_os("REKEY_CHROMIUM").is_some_and(|path| !path.is_empty()) {
        return Err(Failure::new("REKEY_CHROMIUM names a file that is not there", REMEDY));
    }
    install_packages(workspace, "Chromium", &["chromium"], REMEDY)
}

/// Installs packages of Debian's for the browser called `title`.
///
/// # Errors
/// With `remedy`, when there is no apt-get or no root, or a package cannot be fetched.
pub fn install_packages(workspace: &Workspace, title: &str, packages: &[&str], remedy: &str) -> Result<(), Failure> {
    if run_command::on_path(&["apt-get"]).is_none() || !is_root(workspace) {
        return Err(Failure::new(
            format!("{title} is missing, and to install it needs root"),
            remedy,
        ));
    }
    let apt = || {
        let mut command = workspace.command(Path::new("apt-get"));
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    // A machine with one unreachable source can still have the package from another.
    if run_command::run(apt().args(["update", "--quiet"]), remedy).is_err() {
        say::plain("Not every package list could be fetched; trying with those that are here.");
    }
    let mut install = apt();
    install.args(["install", "--yes", "--quiet", "--no-install-recommends"]);
    run_command::run(install.args(packages), remedy)
}

fn is_root(workspace: &Workspace) -> bool {
    run_command::output_of(workspace.command(Path::new("id")).arg("-u")).is_some_and(|id| id.trim() == "0")
}
