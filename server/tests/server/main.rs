//! The real binary against the demo tenant, over real HTTP and with a real ledger.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod alike;
mod browser;
mod commands;
mod directory_faults;
mod eventually;
mod follow;
mod forms;
mod kill;
mod ledger_fails;
mod listeners;
mod page;
mod pc;
mod process;
mod records;
mod rotation;
mod sessions;
mod sign_in;
mod stage;
mod stopping;
mod story;
mod workers;
