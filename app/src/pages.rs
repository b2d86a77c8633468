//! The pages, one file each, and what several of them show.

pub mod activity;
pub mod address;
pub mod audit;
pub mod come_again;
pub mod device;
pub mod device_name;
pub mod devices;
pub mod failure;
pub mod helpdesk;
pub mod hidden;
pub mod incident_report;
pub mod incidents;
pub mod key;
pub mod key_id_form;
pub mod kiosk;
pub mod order_status;
pub mod orders;
pub mod read_out;
pub mod readiness;
pub mod rotation;
pub mod said;
pub mod staff;
pub mod start;
pub mod stuck;
pub mod verify;
pub mod waiting;
