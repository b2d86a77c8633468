//! The standard library for wasm, built from Debian's rust-src of exactly the active compiler's version: the way for
//! machines that reach Debian's packages but not rustup's server.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run_command::{output_of, run};
use crate::setup::debian_source::{self, files_in};
use crate::workspace::Workspace;

/// What helps when this way does not.
pub const REMEDY: &str = "run `rustup target add wasm32-unknown-unknown` where rustup's server can be reached";
const STUB: &str = "[package]\nname = \"stub\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
    [profile.release]\nopt-level = 3\ncodegen-units = 1\npanic = \"abort\"\n";
const STD: &str = "-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test";

/// Builds the library and lays it into the compiler's own folder, where every build finds it without flags.
///
/// # Errors
/// When this is not Debian, its source package does not have the compiler's version, or a folder cannot be written to.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let sysroot = sysroot(workspace)?;
    let scratch = workspace.cache.join("build/std");
    clear(&scratch)?;
    let place = sysroot.join("lib/rustlib/src/rust");
    let lent = !place.join("library/Cargo.toml").exists();
    if lent {
        let source = debian_source::fetch(workspace, &scratch)?;
        lend(&source, &place)?;
    }
    let built = compile(workspace, &scratch).and_then(|libraries| install(&libraries, &home(&sysroot)));
    if lent {
        fs::remove_file(&place).map_err(|error| Failure::file(&place, &error))?;
    }
    built?;
    clear(&scratch)
}

/// Removes what [`build`] has installed, and nothing of rustup's.
///
/// # Errors
/// When the compiler's folder cannot be found or changed.
pub fn remove(workspace: &Workspace) -> Result<(), Failure> {
    let home = home(&sysroot(workspace)?);
    if mark(&home).exists() { clear(&home) } else { Ok(()) }
}

fn sysroot(workspace: &Workspace) -> Result<PathBuf, Failure> {
    let printed = output_of(workspace.command(Path::new("rustc")).args(["--print", "sysroot"]));
    let printed = printed.ok_or_else(|| Failure::new("rustc does not run", "install Rust with rustup"))?;
    Ok(PathBuf::from(printed.trim()))
}

fn home(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib/wasm32-unknown-unknown")
}

/// Says that a library is ours, not rustup's.
fn mark(home: &Path) -> PathBuf {
    home.join("built-by-rekey")
}

/// Shows the source to cargo for the time of the build: it looks in one place only.
fn lend(source: &Path, place: &Path) -> Result<(), Failure> {
    let folder = place.parent().unwrap_or(place);
    let refused = |error: &io::Error| {
        Failure::new(
            format!("the compiler's folder cannot be written to: {}: {error}", place.display()),
            "install Rust with rustup for this user, or run this command as root",
        )
    };
    fs::create_dir_all(folder).map_err(|error| refused(&error))?;
    // A link that an interrupted run has left; no such file is the usual case.
    let _gone = fs::remove_file(place);
    link(source, place).map_err(|error| refused(&error))
}

#[cfg(unix)]
fn link(source: &Path, place: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(source, place)
}

#[cfg(not(unix))]
fn link(_source: &Path, _place: &Path) -> io::Result<()> {
    Err(io::Error::other("Debian's way is for Debian"))
}

fn compile(workspace: &Workspace, scratch: &Path) -> Result<Vec<PathBuf>, Failure> {
    let stub = scratch.join("stub");
    fs::create_dir_all(stub.join("src")).map_err(|error| Failure::file(&stub, &error))?;
    for (name, text) in [("Cargo.toml", STUB), ("src/lib.rs", "")] {
        fs::write(stub.join(name), text).map_err(|error| Failure::file(&stub, &error))?;
    }
    let mut command = workspace.cargo();
    command
        .args(["build", "--release", STD, "--target=wasm32-unknown-unknown"])
        .current_dir(&stub);
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", stub.join("target"));
    run(&mut command, REMEDY)?;
    let mut libraries = files_in(&stub.join("target/wasm32-unknown-unknown/release/deps"), "rlib")?;
    libraries.retain(|path| {
        !path
            .file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("libstub-"))
    });
    Ok(libraries)
}

fn install(libraries: &[PathBuf], home: &Path) -> Result<(), Failure> {
    let folder = home.join("lib");
    if folder.exists() {
        let remedy = "run `rustup target remove wasm32-unknown-unknown` and try again";
        return Err(Failure::new(
            format!("{} holds a library that does not work", folder.display()),
            remedy,
        ));
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    fs::write(
        mark(home),
        "Remove this folder before `rustup target add wasm32-unknown-unknown`.\n",
    )
    .map_err(|error| Failure::file(home, &error))?;
    for library in libraries {
        let target = folder.join(library.file_name().unwrap_or_default());
        fs::copy(library, &target).map_err(|error| Failure::file(&target, &error))?;
    }
    Ok(())
}

fn clear(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Failure::file(folder, &error)),
        _ => Ok(()),
    }
}
