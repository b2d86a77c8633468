//! The builds: the server's binary, and what it serves to browsers.

use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::scan;
use crate::setup::{cargo_tools, node_tools};
use crate::workspace::Workspace;

/// Builds both halves with cargo-leptos and compresses what browsers download.
///
/// # Errors
/// When something does not compile.
pub fn release(workspace: &Workspace) -> Result<(), Failure> {
    say::plain("Building the release: about 8 minutes on two cores the first time, seconds when little has changed.");
    leptos(workspace, &["leptos", "build", "--release", "--precompress"])?;
    scan::build(workspace)
}

/// Builds what the demo and the browser tests run: the browser's half as it is released, and the server unoptimised, as the other
/// tests have it. That takes half the time of a release.
///
/// # Errors
/// When something does not compile, or the names of the built files cannot be handed over.
pub fn quick(workspace: &Workspace) -> Result<(), Failure> {
    // Without a server's build nobody else makes the folder that the names are written to.
    fs::create_dir_all(workspace.rekey().with_file_name("")).map_err(|error| {
        Failure::new(
            format!("the build folder cannot be made: {error}"),
            "check the rights on `target`",
        )
    })?;
    say::plain("Building: about 5 minutes on two cores the first time, seconds when little has changed.");
    leptos(
        workspace,
        &["leptos", "build", "--release", "--precompress", "--frontend-only"],
    )?;
    scan::build(workspace)?;
    let remedy = "read the compiler's message above";
    run_command::run(workspace.cargo().args(["build", "--package=server", "--bin=rekey"]), remedy)?;
    let (names, beside) = (
        workspace.rekey().with_file_name(HASHES),
        workspace.quick_rekey().with_file_name(HASHES),
    );
    let copied = fs::copy(&names, &beside);
    copied.map(|_| ()).map_err(|error| {
        let what = format!("{} cannot be copied to {}: {error}", names.display(), beside.display());
        Failure::new(what, "run `cargo xtask test build` again")
    })
}

/// The file with the names of the built files, which the server reads beside its binary.
const HASHES: &str = "hash.txt";

fn leptos(workspace: &Workspace, words: &[&str]) -> Result<(), Failure> {
    let leptos = cargo_tools::CARGO_LEPTOS.program(workspace);
    let bindgen = cargo_tools::wasm_bindgen(workspace)?.program(workspace);
    let bindgen_folder = bindgen.parent().unwrap_or(Path::new(""));
    let mut command = workspace.command(&leptos);
    command.args(words);
    command.env(
        "PATH",
        run_command::path_with(&[bindgen_folder, &node_tools::binaryen_folder(workspace)]),
    );
    // Its backtrace would push the compiler's message off the screen.
    command.env("RUST_BACKTRACE", "0");
    run_command::run_without_colour(&mut command, "read the compiler's message above")
}
