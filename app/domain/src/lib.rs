#![doc = include_str!("../README.md")]

pub mod device;
pub mod disclosure;
pub mod failure;
#[cfg(test)]
pub(crate) mod fakes;
pub mod follow_order;
pub mod id;
pub mod key_id;
pub mod matching;
pub mod own_devices;
pub mod password;
pub mod ports;
pub mod record;
pub mod reveal;
pub mod rotation;
pub mod secret;
pub mod session;
