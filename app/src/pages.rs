//! The pages, one file each, and what several of them show.

pub mod activity;
pub mod device;
pub mod device_name;
pub mod devices;
pub mod failure;
pub mod hidden;
pub mod key;
pub mod key_id_form;
pub mod order_status;
pub mod start;
pub mod waiting;
