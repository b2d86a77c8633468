#![doc = include_str!("../README.md")]

pub mod app_registration;
pub mod clock;
pub mod control;
pub mod device;
pub mod entra;
pub mod front;
pub mod graph;
pub mod machine_room;
pub mod pc;
pub mod recovery_key;
pub mod seed;
pub mod serving;
pub mod settings;
pub mod tenant;
pub mod tokens;
pub mod user;
pub mod wire_time;

pub use serving::{Running, StartError, start};
pub use settings::Settings;
