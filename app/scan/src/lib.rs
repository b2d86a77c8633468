#![doc = include_str!("../README.md")]
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "coordinates inside a picture of at most `picture::MOST` pixels: exact in f32; `as` from f32 clamps and does not wrap"
)]

pub mod align;
pub mod binary;
#[cfg(feature = "browser")]
pub mod browser;
pub mod candidate;
pub mod lines;
pub mod net;
pub mod picture;
pub mod reader;
pub mod strip;
