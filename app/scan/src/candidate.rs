//! A key ID that can be meant.

use crate::net::DASH;

/// Characters of a key ID as the screen shows it.
pub const LENGTH: usize = 36;

/// A key ID as the classes of its characters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Candidate(pub [usize; LENGTH]);

impl Candidate {
    /// Reads the text of a key ID: 8-4-4-4-12 hexadecimal digits of either case, dashes or none.
    pub fn read(text: &str) -> Option<Self> {
        let mut digits = text.chars().filter(|it| *it != '-').map(|it| it.to_digit(16));
        let mut classes = [DASH; LENGTH];
        for (place, class) in classes.iter_mut().enumerate() {
            if !is_dash(place) {
                *class = digits.next()?? as usize;
            }
        }
        digits.next().is_none().then_some(Self(classes))
    }
}

/// Whether a dash stands at this place.
pub const fn is_dash(place: usize) -> bool {
    matches!(place, 8 | 13 | 18 | 23)
}

/// The character of a class.
pub fn character(class: usize) -> char {
    u32::try_from(class)
        .ok()
        .and_then(|class| char::from_digit(class, 16))
        .map_or('-', |it| it.to_ascii_uppercase())
}
