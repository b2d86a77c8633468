//! The recovery password: 48 digits in eight groups, each a multiple of 11 below 720896 (facts.md section H).

use std::fmt;

use zeroize::Zeroizing;

/// The groups of a recovery password.
pub const GROUPS: usize = 8;

/// The digits of a group.
pub const GROUP_DIGITS: usize = 6;

/// No group reaches this: 11 times 65,536.
pub const GROUP_LIMIT: u32 = 720_896;

/// A valid recovery password. It can be neither cloned nor serialised, is blank in `Debug`, and is wiped when dropped.
pub struct RecoveryPassword(Zeroizing<String>);

/// A text that the directory gave as a password and that is none. Kept unaltered, under the same care.
pub struct BadPassword {
    text: Zeroizing<String>,
    /// What is wrong with it.
    pub flaw: Flaw,
}

/// What is wrong with a text that should be a recovery password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// It does not consist of eight groups of six digits.
    Shape,
    /// A group is no multiple of 11, or too large.
    Group {
        /// Which one, from 1 to 8.
        number: usize,
    },
}

impl RecoveryPassword {
    /// Checks `text`: 48 digits, groups separated by a dash, a space or nothing.
    ///
    /// # Errors
    /// [`BadPassword`] with the text unaltered and its first flaw.
    pub fn check(text: Zeroizing<String>) -> Result<Self, BadPassword> {
        match digits_of(&text) {
            None => Err(BadPassword { text, flaw: Flaw::Shape }),
            Some(digits) => match first_bad_group(&digits) {
                None => Ok(Self(digits)),
                Some(number) => Err(BadPassword {
                    text,
                    flaw: Flaw::Group { number },
                }),
            },
        }
    }

    /// The eight groups of six digits.
    pub fn groups(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..GROUPS).map(|group| &self.0[group * GROUP_DIGITS..(group + 1) * GROUP_DIGITS])
    }
}

impl BadPassword {
    /// The text as the directory gave it.
    pub fn expose(&self) -> &str {
        &self.text
    }
}

/// The 48 digits without separators, when there are exactly as many and nothing else.
fn digits_of(text: &str) -> Option<Zeroizing<String>> {
    let mut digits = Zeroizing::new(String::with_capacity(GROUPS * GROUP_DIGITS));
    for character in text.trim().chars() {
        let complete = digits.len() == GROUPS * GROUP_DIGITS;
        match character {
            '0'..='9' if !complete => digits.push(character),
            '-' | ' ' if !complete && !digits.is_empty() && digits.len().is_multiple_of(GROUP_DIGITS) => {}
            _ => return None,
        }
    }
    (digits.len() == GROUPS * GROUP_DIGITS).then_some(digits)
}

fn first_bad_group(digits: &str) -> Option<usize> {
    let is_good = |group: usize| {
        let value = digits[group * GROUP_DIGITS..(group + 1) * GROUP_DIGITS].parse::<u32>();
        value.is_ok_and(|value| value.is_multiple_of(11) && value < GROUP_LIMIT)
    };
    (0..GROUPS).find(|group| !is_good(*group)).map(|group| group + 1)
}

impl fmt::Debug for RecoveryPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryPassword(..)")
    }
}

impl fmt::Debug for BadPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BadPassword({:?}, ..)", self.flaw)
    }
}

#[cfg(test)]
mod tests;
