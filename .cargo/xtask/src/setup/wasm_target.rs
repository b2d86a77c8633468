//! Rust's standard library for wasm32-unknown-unknown, which the browser's half is linked with.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::setup::debian_std;
use crate::workspace::Workspace;

const PROBE: &str = "#[unsafe(no_mangle)] pub extern \"C\" fn probe(n: u32) -> usize { format!(\"{n}\").len() }";

/// How long rustup may try: where its server does not answer, the other way should not have to wait for long.
const RUSTUP_LIMIT: Duration = Duration::from_mins(2);

/// Whether a small program links. What rustup lists is no proof: the library may have come from elsewhere.
///
/// # Errors
/// When the cache cannot be written to.
pub fn is_there(workspace: &Workspace) -> Result<bool, Failure> {
    let folder = workspace.cache.join("build");
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let module = folder.join(format!("probe-{}.wasm", std::process::id()));
    let links = probe(workspace, &module);
    // Not there when it did not link.
    let _gone = fs::remove_file(&module);
    Ok(links)
}

fn probe(workspace: &Workspace, module: &Path) -> bool {
    let mut command = workspace.command(Path::new("rustc"));
    command.args([
        "--edition=2024",
        "--target=wasm32-unknown-unknown",
        "--crate-type=cdylib",
        "--crate-name=probe",
        "-",
    ]);
    command
        .arg("-o")
        .arg(module)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    // Dropped at the end of the statement, which tells rustc that this was all.
    let written = child
        .stdin
        .take()
        .is_some_and(|mut input| input.write_all(PROBE.as_bytes()).is_ok());
    child.wait().is_ok_and(|status| status.success() && written)
}

/// Installs it with rustup, or else builds it from Debian's copy of Rust's source.
///
/// # Errors
/// When neither way works.
pub fn provide(workspace: &Workspace) -> Result<(), Failure> {
    // Libraries of both origins in one place make rustc refuse to choose (E0464).
    debian_std::remove(workspace)?;
    forget_builds(workspace)?;
    if run_command::on_path(&["rustup"]).is_some() {
        let mut command = workspace.command(Path::new("rustup"));
        command.args(["target", "add", "wasm32-unknown-unknown"]);
        say::command(&command);
        if run_command::succeeds_within(&mut command, RUSTUP_LIMIT) && is_there(workspace)? {
            return Ok(());
        }
        say::plain("rustup could not provide it; building it from Debian's rust-src instead, about a minute.");
    } else {
        say::plain("rustup is not there; building it from Debian's rust-src instead, about a minute.");
    }
    debian_std::build(workspace)?;
    if is_there(workspace)? {
        return Ok(());
    }
    Err(Failure::new(
        "the standard library that was built for wasm32-unknown-unknown does not link",
        "run `rustup target add wasm32-unknown-unknown` where rustup's server can be reached",
    ))
}

/// Removes what was built against another copy of the library: cargo looks at the compiler's version only, and would put
/// the two together (E0460).
fn forget_builds(workspace: &Workspace) -> Result<(), Failure> {
    for folder in workspace.wasm_builds() {
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::file(&folder, &error)),
            _ => {}
        }
    }
    Ok(())
}
