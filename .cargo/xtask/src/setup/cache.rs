//! The per-user cache of tools: `tools/<name>-<version>/bin/`, shared by all clones.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::run_command;
use crate::workspace::Workspace;

/// The folder of one version of a tool; its programs are in `bin` inside.
pub fn folder(workspace: &Workspace, name: &str, version: &str) -> PathBuf {
    workspace.cache.join("tools").join(format!("{name}-{version}"))
}

/// A program of one version of a tool.
pub fn program(workspace: &Workspace, name: &str, version: &str, executable: &str) -> PathBuf {
    folder(workspace, name, version).join("bin").join(executable)
}

/// Whether the program is there and really is of this version. That is asked once: the answer is kept in a stamp.
///
/// # Errors
/// When the stamp cannot be written.
pub fn holds(workspace: &Workspace, name: &str, version: &str, executable: &str) -> Result<bool, Failure> {
    let stamp = folder(workspace, name, version).join(".ready");
    let program = program(workspace, name, version, executable);
    if !program.is_file() && !program.with_extension(std::env::consts::EXE_EXTENSION).is_file() {
        return Ok(false);
    }
    if stamp.is_file() {
        return Ok(true);
    }
    let answer = run_command::output_of(Command::new(&program).arg("--version")).unwrap_or_default();
    let right = says_version(&answer, version);
    if right {
        fs::write(&stamp, version).map_err(|error| Failure::file(&stamp, &error))?;
    }
    Ok(right)
}

/// Whether the answer to `--version` names this version: the first word of it that begins with a digit. Some tools leave
/// out zeros at the end: binaryen 132.0.0 says 132.
fn says_version(answer: &str, version: &str) -> bool {
    let said = answer
        .split_whitespace()
        .find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
    said.is_some_and(|said| {
        let rest = version.strip_prefix(said);
        rest.is_some_and(|rest| rest.chars().all(|letter| letter == '.' || letter == '0') && !rest.starts_with('0'))
    })
}

#[cfg(test)]
mod tests {
    use super::says_version;

    #[test]
    fn each_tools_way_to_say_its_version_is_understood() {
        assert!(says_version("wasm-bindgen 0.2.130\n", "0.2.130"));
        assert!(says_version(
            "cargo-nextest 0.9.143 (60fa45f63 2026-08-04)\nrelease: 0.9.143",
            "0.9.143"
        ));
        assert!(says_version("wasm-opt version 132 (version_132)", "132.0.0"));
    }

    #[test]
    fn another_version_is_told_apart() {
        assert!(!says_version("wasm-opt version 108 (version_108)", "132.0.0"));
        assert!(!says_version("wasm-bindgen 0.2.13", "0.2.130"));
        assert!(!says_version("wasm-bindgen 0.2.1301", "0.2.130"));
        assert!(!says_version("", "0.2.130"));
    }
}
