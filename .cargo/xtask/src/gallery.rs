//! `cargo xtask gallery`: pictures of every page and state, beside the last accepted ones.

use crate::build;
use crate::failure::Failure;
use crate::run_command;
use crate::say;
use crate::setup::{self, Thing, browser};
use crate::workspace::Workspace;

/// Builds, takes the pictures and compares them; with the word `accept`, what they show now is what later runs compare with.
///
/// # Errors
/// When a word is unknown, the build fails, or a picture is not as accepted.
pub fn gallery(workspace: &Workspace, words: &[String]) -> Result<(), Failure> {
    let accepts = match words {
        [] => false,
        [word] if word == "accept" => true,
        _ => {
            return Err(Failure::new(
                "the gallery knows one word",
                "`cargo xtask gallery` or `cargo xtask gallery accept`",
            ));
        }
    };
    setup::prepare(workspace, &Thing::FOR_BUILD)?;
    setup::prepare(workspace, &[Thing::NodePackages, Thing::Browser])?;
    say::heading("Build");
    build::quick(workspace)?;
    say::heading("Pictures");
    let mut command = workspace.command(&workspace.end2end().join("node_modules/.bin/playwright"));
    command.args(["test", "pictures"]).current_dir(workspace.end2end());
    command.env("REKEY_BIN", workspace.quick_rekey());
    if let Some(chromium) = browser::find() {
        command.env("REKEY_CHROMIUM", chromium);
    }
    command.env("REKEY_PICTURES", if accepts { "accept" } else { "compare" });
    let outcome = run_command::run(
        &mut command,
        "look at the gallery; where the new pictures are right, run `cargo xtask gallery accept` and commit end2end/gallery",
    );
    say::plain("To leaf through: end2end/results/gallery/index.html");
    outcome
}
