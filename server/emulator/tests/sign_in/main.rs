//! The sign-in half of the demo tenant, over real HTTP on loopback. Tokens are verified with another library than the one that made them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod app_only;
mod browser;
mod certificate;
mod code_flow;
mod device_code;
mod keys;
mod pages;
mod refresh;
mod refusals;
mod single_sign_on;
mod stage;
