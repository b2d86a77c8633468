//! `cargo xtask bench`: what Rekey costs, each number beside its budget.

mod browser;
mod budget;
mod disk;
mod form;
mod metrics;
mod processes;
mod reveal;
mod site;
mod start;
mod wire;

use crate::build;
use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::setup::{self, Thing};
use crate::workspace::Workspace;

use budget::Measured;

const MEASUREMENTS: [&str; 4] = ["size", "start", "reveal", "scan"];

/// Builds the release and measures what `words` name (`size`, `start`, `reveal`, `scan`), or everything.
///
/// # Errors
/// When a word is unknown, the build fails, or something costs more than its budget.
pub fn bench(workspace: &Workspace, words: &[String]) -> Result<(), Failure> {
    if let Some(unknown) = words.iter().find(|word| !MEASUREMENTS.contains(&word.as_str())) {
        return Err(Failure::new(
            format!("there is no measurement `{unknown}`"),
            format!("the measurements are: {}", MEASUREMENTS.join(" ")),
        ));
    }
    let wanted = |name: &str| words.is_empty() || words.iter().any(|word| word == name);
    if words == ["scan"] {
        return scan(workspace);
    }
    setup::prepare(workspace, &Thing::FOR_BUILD)?;
    say::heading("Build");
    build::release(workspace)?;
    // Each is measured and shown before the first that is over its budget ends the command.
    let size = if wanted("size") { size(workspace) } else { Ok(()) };
    let start = if wanted("start") { start(workspace) } else { Ok(()) };
    let reveal = if wanted("reveal") { reveal(workspace) } else { Ok(()) };
    let scan = if wanted("scan") { scan(workspace) } else { Ok(()) };
    size.and(start).and(reveal).and(scan)
}

/// How many drawn recovery screens the camera's reader reads right, not, and wrong.
fn scan(workspace: &Workspace) -> Result<(), Failure> {
    say::heading("Drawn recovery screens, read by the camera's reader");
    let mut command = workspace.cargo();
    command.args(["run", "--release", "--quiet", "--package=scan", "--example=measure"]);
    run_command::run(&mut command, "a picture was read wrong: see the column in the table above")
}

/// What a phone downloads to stand at the key view for the first time, out of the release that was built last.
///
/// # Errors
/// When a file is missing, or the sum is over its budget.
pub fn size(workspace: &Workspace) -> Result<(), Failure> {
    say::heading("What a phone downloads to see its first key (bytes, brotli)");
    let downloads = site::downloads(workspace)?;
    for download in &downloads {
        say::plain(&format!("   {:<44} {:>9}", download.name, download.bytes));
    }
    verdict(&site::measured(&downloads))?;
    say::plain(&format!(
        "   the same flow as a React 19 + MSAL single-page app: {} of script alone",
        site::REACT_AND_MSAL
    ));
    Ok(())
}

fn start(workspace: &Workspace) -> Result<(), Failure> {
    say::heading("How `rekey serve` starts and rests");
    verdict(&start::measure(workspace)?)
}

fn reveal(workspace: &Workspace) -> Result<(), Failure> {
    say::heading(&format!(
        "What Rekey adds to a reveal ({} reveals, the directory on loopback)",
        reveal::REVEALS
    ));
    let reveals = reveal::measure(workspace)?;
    let verdict = verdict(&reveals.measured());
    for line in reveals.lines() {
        say::plain(&line);
    }
    verdict
}

fn verdict(measured: &[Measured]) -> Result<(), Failure> {
    for one in measured {
        say::plain(&one.line());
    }
    match measured.iter().find(|one| one.is_over()) {
        None => Ok(()),
        Some(over) => Err(Failure::new(
            format!("{} is over its budget", over.name),
            "find what has grown (the lines above), or change the budget and say why",
        )),
    }
}
