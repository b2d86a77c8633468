//! The release build: the server's binary, and what it serves to browsers.

use std::path::Path;

use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::setup::{cargo_tools, node_tools};
use crate::workspace::Workspace;

/// Builds both halves with cargo-leptos and compresses what browsers download.
///
/// # Errors
/// When something does not compile.
pub fn release(workspace: &Workspace) -> Result<(), Failure> {
    let leptos = cargo_tools::CARGO_LEPTOS.program(workspace);
    let bindgen = cargo_tools::wasm_bindgen(workspace)?.program(workspace);
    let bindgen_folder = bindgen.parent().unwrap_or(Path::new(""));
    let mut command = workspace.command(&leptos);
    command.args(["leptos", "build", "--release", "--precompress"]);
    command.env(
        "PATH",
        run_command::path_with(&[bindgen_folder, &node_tools::binaryen_folder(workspace)]),
    );
    // Its backtrace would push the compiler's message off the screen.
    command.env("RUST_BACKTRACE", "0");
    say::plain("Building the release: about 4 minutes on two cores the first time, seconds when little has changed.");
    run_command::run_without_colour(&mut command, "read the compiler's message above")
}
