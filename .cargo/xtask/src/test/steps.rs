//! The steps themselves. No variable that a build would notice differs from what a developer's own call has, so that
//! the two share what they build.

use std::process::Stdio;
use std::time::Duration;

use crate::bench;
use crate::build;
use crate::failure::Failure;
use crate::run_command::{run, succeeds_within};
use crate::say;
use crate::setup::other_browsers::OtherBrowser;
use crate::setup::{browser, cargo_tools};
use crate::test::plan::Step;
use crate::workspace::Workspace;

const BROWSER_HALF: [&str; 8] = [
    "clippy",
    "--package=app",
    "--lib",
    "--no-default-features",
    "--features=hydrate",
    "--target=wasm32-unknown-unknown",
    "--",
    "--deny=warnings",
];

const CAMERA: [&str; 7] = [
    "clippy",
    "--package=scan",
    "--lib",
    "--features=browser",
    "--target=wasm32-unknown-unknown",
    "--",
    "--deny=warnings",
];

/// Runs one step.
///
/// # Errors
/// When the step fails.
pub fn run_step(step: Step, workspace: &Workspace) -> Result<(), Failure> {
    match step {
        Step::Fmt => format(workspace),
        Step::Deny => deny(workspace),
        Step::Clippy => clippy(workspace),
        Step::Unit => unit(workspace),
        Step::Doctest => run(
            workspace.cargo().args(["test", "--doc", "--workspace"]),
            "read the failing example above",
        ),
        Step::Doc => {
            let mut command = workspace.cargo();
            command
                .args(["doc", "--workspace", "--no-deps"])
                .env("RUSTDOCFLAGS", "--deny=warnings");
            run(&mut command, "read rustdoc's message above")
        }
        Step::Build => build::quick(workspace),
        Step::Size => bench::size(workspace),
        Step::E2e => browsers(workspace),
    }
}

fn format(workspace: &Workspace) -> Result<(), Failure> {
    let mut command = workspace.cargo();
    command.args(["fmt", "--all", "--check"]);
    if !say::in_colour() {
        // rustfmt itself does not look whether a terminal is there.
        command.args(["--", "--color=never"]);
    }
    run(&mut command, "run `cargo fmt --all`")
}

fn clippy(workspace: &Workspace) -> Result<(), Failure> {
    let remedy = "read clippy's message above; where a lint is wrong here, use #[expect(.., reason = \"..\")]";
    run(
        workspace
            .cargo()
            .args(["clippy", "--workspace", "--all-targets", "--", "--deny=warnings"]),
        remedy,
    )?;
    run(workspace.cargo().args(BROWSER_HALF), remedy)?;
    run(workspace.cargo().args(CAMERA), remedy)
}

fn unit(workspace: &Workspace) -> Result<(), Failure> {
    let nextest = cargo_tools::NEXTEST.program(workspace);
    run(
        workspace.command(&nextest).args(["nextest", "run", "--workspace"]),
        "read the failing test's output above",
    )
}

/// Advisories come from a code host that not every machine reaches: they are checked where it answers within seconds.
fn deny(workspace: &Workspace) -> Result<(), Failure> {
    let deny = cargo_tools::DENY.program(workspace);
    let remedy = "read cargo-deny's message above; .deny.toml says what is wanted, `cargo tree --invert CRATE` who brings it";
    run(
        workspace
            .command(&deny)
            .args(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]),
        remedy,
    )?;
    let mut fetch = workspace.command(&deny);
    fetch.args(["fetch", "db"]).stdout(Stdio::null()).stderr(Stdio::null());
    if succeeds_within(&mut fetch, Duration::from_secs(30)) {
        return run(
            workspace.command(&deny).args(["check", "--disable-fetch", "advisories"]),
            remedy,
        );
    }
    say::plain("advisories skipped: their database could not be fetched from here");
    Ok(())
}

fn browsers(workspace: &Workspace) -> Result<(), Failure> {
    let mut film = workspace.cargo();
    film.args(["build", "--package=scan", "--example=film"]);
    run(&mut film, "read the compiler's message above")?;
    let playwright = workspace.end2end().join("node_modules/.bin/playwright");
    let mut command = workspace.command(&playwright);
    command
        .arg("test")
        .current_dir(workspace.end2end())
        .env("REKEY_BIN", workspace.quick_rekey())
        .env("REKEY_FILM", workspace.quick_rekey().with_file_name("examples/film"));
    if let Some(chromium) = browser::find() {
        command.env("REKEY_CHROMIUM", chromium);
    }
    let mut left_out = Vec::new();
    for browser in OtherBrowser::ALL {
        match browser.find() {
            Some(places) => drop(command.envs(places)),
            None => left_out.push(browser.title()),
        }
    }
    let outcome = run(&mut command, "read Playwright's report above");
    for title in left_out {
        say::plain(&format!(
            "the story in {title} left out: it is not here and could not be installed"
        ));
    }
    outcome
}
