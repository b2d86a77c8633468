//! `cargo xtask demo`: from a bare machine to a running Rekey.

use std::process::Command;

use crate::build;
use crate::failure::Failure;
use crate::say;
use crate::setup::{self, Thing};
use crate::workspace::Workspace;

/// Sets up, builds and becomes `rekey demo`, with `arguments` after it.
///
/// # Errors
/// When set-up or build fail, or the binary cannot be started.
pub fn demo(workspace: &Workspace, arguments: &[String]) -> Result<(), Failure> {
    setup::prepare(workspace, &Thing::FOR_BUILD)?;
    say::heading("Build");
    build::quick(workspace)?;
    say::heading("Rekey and its demo tenant; Ctrl-C ends both");
    let mut command = workspace.command(&workspace.quick_rekey());
    command.arg("demo").args(arguments);
    say::command(&command);
    become_command(&mut command)
}

/// Replaces this process, so that Ctrl-C, signals and the exit status are the server's own.
#[cfg(unix)]
fn become_command(command: &mut Command) -> Result<(), Failure> {
    let error = std::os::unix::process::CommandExt::exec(command);
    Err(Failure::new(
        format!("{} could not be started: {error}", say::command_line(command)),
        "build again",
    ))
}

#[cfg(not(unix))]
fn become_command(command: &mut Command) -> Result<(), Failure> {
    crate::run_command::run(command, "read its message above")
}
