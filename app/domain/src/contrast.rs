//! Contrast of colours, by WCAG 2.2: "relative luminance" and "contrast ratio".

use std::fmt;

/// The ratio that Rekey's text keeps: AAA of success criterion 1.4.6.
pub const NEEDED: f64 = 7.0;

/// A colour of the sRGB space.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Colour {
    /// Red, green and blue.
    parts: [u8; 3],
}

impl Colour {
    /// Reads `#0b5a4a`; any other form is none.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self {
            parts: [red, green, blue],
        })
    }

    /// The relative luminance, from 0 (black) to 1 (white).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.parts.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio with another colour, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.parts;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(one: &str, two: &str) -> String {
        let read = |text| Colour::read(text).unwrap();
        format!("{:.2}", read(one).contrast(read(two)))
    }

    /// Ratios that the working group's own documents and other tools give.
    #[test]
    fn ratios_are_those_of_the_standard() {
        assert_eq!(ratio("#000000", "#ffffff"), "21.00");
        assert_eq!(ratio("#777777", "#ffffff"), "4.48");
        assert_eq!(ratio("#ffffff", "#767676"), "4.54");
        assert_eq!(ratio("#ff0000", "#ffffff"), "4.00");
        assert_eq!(ratio("#0b5a4a", "#0b5a4a"), "1.00");
    }

    #[test]
    fn only_six_digits_after_a_hash_are_a_colour() {
        assert_eq!(Colour::read("#0B5a4A").map(|it| it.to_string()).as_deref(), Some("#0b5a4a"));
        for text in [
            "", "#fff", "0b5a4a", "#0b5a4", "#0b5a4a0", "#0b5a4g", "#+12345", "red", "#ééé",
        ] {
            assert_eq!(Colour::read(text), None, "{text:?}");
        }
    }
}
