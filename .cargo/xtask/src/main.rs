#![doc = include_str!("../README.md")]

mod bench;
mod build;
mod cargo_lock;
mod clock;
mod demo;
mod failure;
mod gallery;
mod run_command;
mod say;
mod scan;
mod setup;
mod test;
mod workspace;

use std::process::ExitCode;

use failure::Failure;
use setup::Thing;
use workspace::Workspace;

const HELP: &str = "\
Rekey's commands. The first call on a new machine takes about a quarter of an hour on two cores.

  cargo xtask demo [ARGUMENTS]     Build Rekey and serve it with its demo tenant. What follows goes to `rekey demo`.
  cargo xtask test [STEP ...]      Check everything, or only the steps that are named:
                                   fmt deny clippy unit doctest doc build size e2e
  cargo xtask build                Build the release: target/release/rekey and target/site.
  cargo xtask scan                 Build the camera's module alone, into the site that was built last.
  cargo xtask bench [size|start|reveal|scan]
                             Measure what a phone downloads, the time to start, the memory, what Rekey adds to a reveal, beside
                             their budgets, and how many drawn recovery screens are read right.
  cargo xtask gallery [accept]     Take pictures of every page and state and compare them with the accepted ones, or accept them.
  cargo xtask setup                Fetch what `demo` and `test` need, and nothing else.
  cargo xtask help                 Show this text.

Tools are kept in $XDG_CACHE_HOME/rekey/tools (~/.cache/rekey/tools). REKEY_CHROMIUM names the browser for the tests.";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_else(|| "help".to_owned());
    let rest: Vec<String> = words.collect();
    match perform(&command, &rest) {
        Ok(code) => code,
        Err(failure) => {
            say::failure(&failure);
            ExitCode::FAILURE
        }
    }
}

fn perform(command: &str, rest: &[String]) -> Result<ExitCode, Failure> {
    let workspace = Workspace::find()?;
    match command {
        "setup" => setup::prepare(&workspace, &Thing::ALL)?,
        "demo" => demo::demo(&workspace, rest)?,
        "build" => {
            setup::prepare(&workspace, &Thing::FOR_BUILD)?;
            build::release(&workspace)?;
        }
        "scan" => {
            setup::prepare(&workspace, &Thing::FOR_BUILD)?;
            scan::build(&workspace)?;
        }
        "test" => return test::test(&workspace, rest),
        "gallery" => gallery::gallery(&workspace, rest)?,
        "bench" => bench::bench(&workspace, rest)?,
        "help" | "--help" | "-h" => say::plain(HELP),
        unknown => {
            return Err(Failure::new(
                format!("there is no command `{unknown}`"),
                "`cargo xtask help` lists the commands",
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
