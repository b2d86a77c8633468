//! The islands: all that reaches the browser as WebAssembly. They get their words as props and never a password.

pub mod key_id_field;
pub mod key_view;
pub mod live_status;
