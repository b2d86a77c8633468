//! Tools that cargo builds from source: the only way that works wherever crates do.

use std::borrow::Cow;
use std::fs;
use std::path::PathBuf;

use crate::cargo_lock;
use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::setup::cache;
use crate::workspace::Workspace;

/// A tool from the crates registry.
pub struct CargoTool {
    package: &'static str,
    version: Cow<'static, str>,
    executable: &'static str,
    features: &'static [&'static str],
    /// Any version that the developer already has will do.
    any_version: bool,
}

/// cargo-leptos; 0.3.11 wants a newer Rust. `no_downloads`: it must use the tools that set-up has chosen.
pub const CARGO_LEPTOS: CargoTool = CargoTool {
    package: "cargo-leptos",
    version: Cow::Borrowed("0.3.10"),
    executable: "cargo-leptos",
    features: &["--features", "no_downloads"],
    any_version: false,
};

/// cargo-nextest, whose answers do not depend on its version.
pub const NEXTEST: CargoTool = CargoTool {
    package: "cargo-nextest",
    version: Cow::Borrowed("0.9.143"),
    executable: "cargo-nextest",
    features: &["--no-default-features", "--features", "default-no-update"],
    any_version: true,
};

/// cargo-deny, whose checks and configuration do.
pub const DENY: CargoTool = CargoTool {
    package: "cargo-deny",
    version: Cow::Borrowed("0.20.2"),
    executable: "cargo-deny",
    features: &[],
    any_version: false,
};

/// wasm-bindgen's command: it refuses modules of any other version than its own, so Cargo.lock decides.
///
/// # Errors
/// When Cargo.lock cannot be read or has no wasm-bindgen.
pub fn wasm_bindgen(workspace: &Workspace) -> Result<CargoTool, Failure> {
    let path = workspace.root.join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let version = cargo_lock::version_of(&lock, "wasm-bindgen").ok_or_else(|| {
        Failure::new(
            "Cargo.lock does not name a version of wasm-bindgen",
            "restore it: git checkout Cargo.lock",
        )
    })?;
    let version = Cow::Owned(version.to_owned());
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        version,
        executable: "wasm-bindgen",
        features: &[],
        any_version: false,
    })
}

impl CargoTool {
    /// Whether it is there: in the cache, or on the PATH where any version will do.
    ///
    /// # Errors
    /// When the cache cannot be written to.
    pub fn is_there(&self, workspace: &Workspace) -> Result<bool, Failure> {
        Ok((self.any_version && run_command::on_path(&[self.executable]).is_some())
            || cache::holds(workspace, self.package, &self.version, self.executable)?)
    }

    /// Where its program is, once it is there.
    pub fn program(&self, workspace: &Workspace) -> PathBuf {
        let on_path = if self.any_version {
            run_command::on_path(&[self.executable])
        } else {
            None
        };
        on_path.unwrap_or_else(|| cache::program(workspace, self.package, &self.version, self.executable))
    }

    /// Builds it into the cache.
    ///
    /// # Errors
    /// When a crate cannot be fetched or does not compile.
    pub fn install(&self, workspace: &Workspace) -> Result<(), Failure> {
        // Tried without the lock too: a lock may name a version that was withdrawn since.
        if self.build(workspace, &["--locked"]).is_err() {
            say::plain("With the tool's own lock file that did not work; trying without.");
            self.build(workspace, &[])?;
        }
        let scratch = self.scratch(workspace);
        fs::remove_dir_all(&scratch).map_err(|error| Failure::file(&scratch, &error))?;
        if cache::holds(workspace, self.package, &self.version, self.executable)? {
            return Ok(());
        }
        let folder = cache::folder(workspace, self.package, &self.version);
        Err(Failure::new(
            format!(
                "{} was built, but does not run or is not version {}",
                self.package, &self.version
            ),
            format!("remove {} and try again", folder.display()),
        ))
    }

    /// The debug profile: cargo-leptos contains a JavaScript compiler whose optimised build takes very long, and none of
    /// these tools needs to be fast.
    fn build(&self, workspace: &Workspace, lock: &[&str]) -> Result<(), Failure> {
        let mut command = workspace.cargo();
        command
            .args(["install", "--debug", self.package])
            .arg(format!("--version=={}", self.version));
        command.args(self.features).args(lock);
        command
            .arg("--root")
            .arg(cache::folder(workspace, self.package, &self.version));
        command
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_TARGET_DIR", self.scratch(workspace));
        let remedy = "read cargo's message above: if it could not fetch a crate, this machine needs a way to crates.io; \
             else repeat the command, which goes on where it stopped";
        run_command::run(&mut command, remedy)
    }

    /// Kept after a failure, so that a second try goes on where the first stopped.
    fn scratch(&self, workspace: &Workspace) -> PathBuf {
        workspace
            .cache
            .join("build")
            .join(format!("{}-{}", self.package, &self.version))
    }
}
