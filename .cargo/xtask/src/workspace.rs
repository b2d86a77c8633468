//! Where things are: the repository, what the builds make, and the cache of tools.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;

/// The places that the commands work in.
pub struct Workspace {
    /// The repository.
    pub root: PathBuf,
    /// This user's folder for tools, shared by all clones: `$XDG_CACHE_HOME/rekey`.
    pub cache: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds the places.
    ///
    /// # Errors
    /// When there is no home folder to keep tools in, or no workspace here.
    pub fn find() -> Result<Self, Failure> {
        let root = match env::var_os("CARGO_MANIFEST_DIR") {
            Some(package) => PathBuf::from(package).join("../..").canonicalize().unwrap_or_default(),
            None => env::current_dir().unwrap_or_default(),
        };
        if !root.join("Cargo.lock").exists() {
            return Err(Failure::new(
                "this is not Rekey's folder",
                "change to the folder that holds Cargo.lock and try again",
            ));
        }
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |folder| root.join(folder));
        Ok(Self {
            root,
            cache: cache_folder()?,
            target,
        })
    }

    /// The server's release binary, there after [`crate::build::release`].
    pub fn rekey(&self) -> PathBuf {
        self.target.join("release").join(format!("rekey{}", env::consts::EXE_SUFFIX))
    }

    /// The server's binary that the demo and the browser tests run, there after [`crate::build::quick`].
    pub fn quick_rekey(&self) -> PathBuf {
        self.target.join("debug").join(format!("rekey{}", env::consts::EXE_SUFFIX))
    }

    /// The files that the server serves as they are, there after [`crate::build::release`].
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// Where cargo and cargo-leptos build the browser's half.
    pub fn wasm_builds(&self) -> [PathBuf; 2] {
        ["wasm32-unknown-unknown", "front/wasm32-unknown-unknown"].map(|folder| self.target.join(folder))
    }

    /// The folder of the browser tests.
    pub fn end2end(&self) -> PathBuf {
        self.root.join("end2end")
    }

    /// Cargo, in the repository.
    pub fn cargo(&self) -> Command {
        self.command(Path::new("cargo"))
    }

    /// A program, in the repository.
    ///
    /// `cargo run` describes this package to us in variables; a build of other packages must not see them, or it would
    /// differ from the same build started by hand.
    pub fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        let ours = |name: &str| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "OUT_DIR";
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(ours) {
                command.env_remove(name);
            }
        }
        command
    }
}

fn cache_folder() -> Result<PathBuf, Failure> {
    let named = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = named("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let home = || named("HOME").or_else(|| named("USERPROFILE")).map(|home| home.join(".cache"));
    let base = base.or_else(home).ok_or_else(|| {
        Failure::new(
            "there is no home folder to keep tools in",
            "set XDG_CACHE_HOME to a folder that you may write to",
        )
    })?;
    Ok(base.join("rekey"))
}
