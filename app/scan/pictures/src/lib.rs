//! Drawn recovery screens and photographs of them, for tests, for training and for measuring. Nothing here reaches a browser.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "sizes of pictures, far below the limits of f32 and usize; a drawing may be off by a pixel"
)]

pub mod film;
pub mod font;
pub mod photo;
pub mod screen;
pub mod spoil;
pub mod warp;

use rand::Rng;

/// A random key ID as the screen shows it.
pub fn random_key_id(random: &mut impl Rng) -> String {
    let groups = [8, 4, 4, 4, 12].map(|length| {
        (0..length)
            .map(|_| char::from(b"0123456789ABCDEF"[random.gen_range(0..16)]))
            .collect::<String>()
    });
    groups.join("-")
}
