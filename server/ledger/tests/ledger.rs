//! The ledger from outside: its contract, and what holds for the `SQLite` one.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod concurrency;
mod contract;
mod crash;
mod fixture;
mod key;
mod opening;
mod properties;
mod secrecy;
mod sqlite;
mod tampering;
