//! The real binary against the demo tenant, over real HTTP and with a real ledger.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod activity_of_others;
mod alike;
mod application_keys;
mod audit;
mod browser;
mod commands;
mod delivery;
mod directory;
mod directory_faults;
mod doctor;
mod doors;
mod eventually;
mod filling_in;
mod follow;
mod forms;
mod guard;
mod helpdesk;
mod incidents;
mod kill;
mod kiosk;
mod ledger_fails;
mod listeners;
mod orders_page;
mod owners;
mod page;
mod pc;
mod policy_records;
mod process;
mod readiness;
mod reconcile;
mod records;
mod rotation;
mod sessions;
mod sign_in;
mod stage;
mod stopping;
mod story;
mod stuck;
mod technician;
mod workers;
