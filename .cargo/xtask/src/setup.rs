//! What the other commands need on this machine, and how it gets there.
//!
//! A repeat looks at what is there and takes about a second.

pub mod browser;
mod cache;
pub mod cargo_tools;
mod debian_source;
mod debian_std;
pub mod node_tools;
pub mod other_browsers;
mod wasm_target;

use std::time::Duration;

use crate::clock::{self, Stopwatch};
use crate::failure::Failure;
use crate::say;
use crate::workspace::Workspace;

use other_browsers::OtherBrowser;

/// One thing that set-up sees to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// Rust's standard library for browsers.
    WasmTarget,
    /// wasm-bindgen's command, of exactly Cargo.lock's version.
    WasmBindgen,
    /// cargo-leptos, which builds server and browser side together.
    CargoLeptos,
    /// wasm-opt, from npm.
    Binaryen,
    /// The packages of the browser tests.
    NodePackages,
    /// A Chromium for the browser tests.
    Browser,
    /// A browser that the tests can do without where it is not to be had.
    Other(OtherBrowser),
    /// The test runner.
    Nextest,
    /// The check of licences and sources.
    Deny,
}

impl Thing {
    /// Everything, in the order in which it is set up: what fails soonest comes first.
    pub const ALL: [Self; 10] = [
        Self::WasmTarget,
        Self::Binaryen,
        Self::NodePackages,
        Self::Browser,
        Self::Other(OtherBrowser::Firefox),
        Self::Other(OtherBrowser::WebKitGtk),
        Self::WasmBindgen,
        Self::Deny,
        Self::Nextest,
        Self::CargoLeptos,
    ];

    /// What a release build needs.
    pub const FOR_BUILD: [Self; 4] = [Self::WasmTarget, Self::Binaryen, Self::WasmBindgen, Self::CargoLeptos];

    /// What it is called on the screen.
    fn title(self) -> &'static str {
        match self {
            Self::WasmTarget => "Rust's standard library for wasm32-unknown-unknown",
            Self::WasmBindgen => "wasm-bindgen",
            Self::CargoLeptos => "cargo-leptos",
            Self::Binaryen => "wasm-opt (npm's binaryen)",
            Self::NodePackages => "the browser tests' npm packages",
            Self::Browser => "Chromium",
            Self::Other(browser) => browser.title(),
            Self::Nextest => "cargo-nextest",
            Self::Deny => "cargo-deny",
        }
    }

    /// How long it takes on two cores, rounded up.
    fn cost(self) -> Duration {
        Duration::from_secs(match self {
            Self::WasmTarget | Self::Binaryen | Self::NodePackages => 5,
            Self::Browser | Self::Other(_) => 20,
            Self::WasmBindgen => 90,
            Self::Deny => 80,
            Self::Nextest => 150,
            Self::CargoLeptos => 260,
        })
    }

    /// Whether the commands go on without it.
    fn is_optional(self) -> bool {
        matches!(self, Self::Other(_))
    }

    fn is_there(self, workspace: &Workspace) -> Result<bool, Failure> {
        Ok(match self {
            Self::WasmTarget => wasm_target::is_there(workspace)?,
            Self::WasmBindgen => cargo_tools::wasm_bindgen(workspace)?.is_there(workspace)?,
            Self::CargoLeptos => cargo_tools::CARGO_LEPTOS.is_there(workspace)?,
            Self::Binaryen => node_tools::binaryen_is_there(workspace)?,
            Self::NodePackages => node_tools::packages_are_there(workspace),
            Self::Browser => browser::find().is_some(),
            Self::Other(browser) => browser.find().is_some(),
            Self::Nextest => cargo_tools::NEXTEST.is_there(workspace)?,
            Self::Deny => cargo_tools::DENY.is_there(workspace)?,
        })
    }

    fn provide(self, workspace: &Workspace) -> Result<(), Failure> {
        match self {
            Self::WasmTarget => wasm_target::provide(workspace),
            Self::WasmBindgen => cargo_tools::wasm_bindgen(workspace)?.install(workspace),
            Self::CargoLeptos => cargo_tools::CARGO_LEPTOS.install(workspace),
            Self::Binaryen => node_tools::install_binaryen(workspace),
            Self::NodePackages => node_tools::install_packages(workspace),
            Self::Browser => browser::install(workspace),
            Self::Other(browser) => browser.install(workspace),
            Self::Nextest => cargo_tools::NEXTEST.install(workspace),
            Self::Deny => cargo_tools::DENY.install(workspace),
        }
    }
}

/// Sees to it that `things` are there, and says what it does and how long it will take.
///
/// # Errors
/// Names the first thing that could not be had, and what to do.
pub fn prepare(workspace: &Workspace, things: &[Thing]) -> Result<(), Failure> {
    let watch = Stopwatch::start();
    let mut missing = Vec::new();
    for thing in Thing::ALL.into_iter().filter(|thing| things.contains(thing)) {
        if !thing.is_there(workspace)? {
            missing.push(thing);
        }
    }
    if missing.is_empty() {
        say::heading(&format!("Set-up: everything is there ({})", clock::in_words(watch.elapsed())));
        return Ok(());
    }
    announce(&missing);
    for (index, thing) in missing.iter().enumerate() {
        let watch = Stopwatch::start();
        let about = clock::in_words(thing.cost());
        say::heading(&format!(
            "Set-up {} of {}: {}, about {about}",
            index + 1,
            missing.len(),
            thing.title()
        ));
        match thing.provide(workspace) {
            Err(failure) if thing.is_optional() => {
                let Failure { what, remedy } = failure;
                say::plain(&format!("left out: {}, because {what}; to have it, {remedy}", thing.title()));
            }
            outcome => {
                outcome?;
                say::plain(&format!("done in {}", clock::in_words(watch.elapsed())));
            }
        }
    }
    Ok(())
}

fn announce(missing: &[Thing]) {
    say::heading(&format!(
        "Set-up: {} to fetch or build, about {} on two cores",
        missing.len(),
        clock::in_words(total(missing))
    ));
    for thing in missing {
        say::plain(&format!("   {:<55} {}", thing.title(), clock::in_words(thing.cost())));
    }
}

fn total(things: &[Thing]) -> Duration {
    things.iter().map(|thing| thing.cost()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_needs_nothing_that_set_up_as_a_whole_leaves_out() {
        assert!(Thing::FOR_BUILD.iter().all(|thing| Thing::ALL.contains(thing)));
    }

    #[test]
    fn only_the_other_browsers_may_be_missing() {
        let optional: Vec<Thing> = Thing::ALL.into_iter().filter(|thing| thing.is_optional()).collect();
        assert_eq!(optional, OtherBrowser::ALL.map(Thing::Other));
    }

    #[test]
    fn the_announced_time_is_the_sum_of_its_parts() {
        let parts = [Thing::WasmBindgen, Thing::CargoLeptos];
        assert_eq!(total(&parts), Thing::WasmBindgen.cost() + Thing::CargoLeptos.cost());
        assert_eq!(total(&[]), Duration::ZERO);
    }
}
