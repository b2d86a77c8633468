//! The Entra and Graph client against a stand-in on loopback.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod app_tokens;
mod certificate;
mod check;
mod device_code;
mod graph_keys;
mod graph_lists;
mod graph_managed;
mod graph_people;
mod graph_people_devices;
mod graph_policies;
mod graph_posture;
mod graph_trail;
mod graph_transport;
mod id_token;
mod keys_of_tenant;
mod secrecy;
mod sign_in;
mod stand;
mod token_errors;
