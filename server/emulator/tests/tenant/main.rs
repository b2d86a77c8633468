//! The tenant over real HTTP: Graph, the PCs, the control API and the machine room.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod audits;
mod batch;
mod catalogue;
mod control;
mod devices;
mod faults;
mod keys;
mod machine_room;
mod owners;
mod permissions;
mod policies;
mod portal;
mod roles;
mod rotation;
mod seed;
mod stage;
mod unlocking;
mod users;
