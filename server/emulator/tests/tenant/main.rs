//! The tenant over real HTTP: Graph, the PCs, the control API and the machine room.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod audits;
mod batch;
mod control;
mod devices;
mod faults;
mod keys;
mod machine_room;
mod policies;
mod rotation;
mod seed;
mod stage;
mod unlocking;
