//! Reading a key ID as people type it from a blue screen.
//!
//! The screen shows a GUID in upper case; people type its first eight characters or all 32 (facts.md section H). They mistake
//! letters for digits, leave dashes out, and some type what is not the key ID at all.

use std::fmt;

use crate::password::GROUP_DIGITS;

/// The fewest characters that are read as a key ID.
pub const FEWEST: usize = 8;

/// The characters of a whole key ID.
pub const WHOLE: usize = 32;

/// Four of the eight groups of a recovery key.
const DECIMALS_OF_HALF: usize = 24;

/// How many characters among the digits of a recovery key may be slips.
const SLIPS: usize = 2;

/// A key ID as read: 8 to 32 hexadecimal digits, upper case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TypedKeyId(String);

/// Why a text is not read as a key ID.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeyIdMistake {
    /// Nothing was typed.
    Empty,
    /// Fewer than [`FEWEST`] characters.
    TooShort {
        /// How many there are.
        length: usize,
    },
    /// More than [`WHOLE`] characters.
    TooLong {
        /// How many there are.
        length: usize,
    },
    /// A character that is no hexadecimal digit and looks like none.
    NotHex {
        /// The character.
        character: char,
    },
    /// This is the recovery key itself, or a part of it. The text must be neither stored nor logged nor shown again.
    RecoveryPassword,
}

impl TypedKeyId {
    /// Reads `text`: lower case, spaces, dashes, braces and full-width characters are taken; letters that cannot be hexadecimal
    /// are read as what they look like.
    ///
    /// # Errors
    /// [`KeyIdMistake`] says what is wrong with it.
    pub fn read(text: &str) -> Result<Self, KeyIdMistake> {
        let plain: String = text.chars().map(narrow).collect();
        if is_recovery_password(&plain) {
            return Err(KeyIdMistake::RecoveryPassword);
        }
        let mut read = String::with_capacity(WHOLE);
        for character in plain.chars().filter(|it| !is_separator(*it)) {
            read.push(look_alike(character).ok_or(KeyIdMistake::NotHex { character })?);
        }
        match read.len() {
            0 => Err(KeyIdMistake::Empty),
            length if length < FEWEST => Err(KeyIdMistake::TooShort { length }),
            length if length > WHOLE => Err(KeyIdMistake::TooLong { length }),
            _ => Ok(Self(read)),
        }
    }

    /// The digits as read, without dashes.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Whether all 32 digits are there.
    pub fn is_whole(&self) -> bool {
        self.0.len() == WHOLE
    }

    /// Whether an ID, given as 32 upper-case digits, begins with these.
    pub fn begins(&self, whole: &str) -> bool {
        whole.starts_with(&self.0)
    }

    /// The only place at which these digits differ from the beginning of `whole`, when there is exactly one.
    pub fn single_difference(&self, whole: &str) -> Option<usize> {
        let mut places = self
            .0
            .bytes()
            .zip(whole.bytes())
            .enumerate()
            .filter(|(_, (typed, own))| typed != own);
        let first = places.next().map(|(place, _)| place);
        if places.next().is_some() { None } else { first }
    }
}

/// As the recovery screen writes it: dashes after 8, 12, 16 and 20 digits.
impl fmt::Display for TypedKeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_dashes(&self.0))
    }
}

/// Puts a GUID's dashes into up to 32 digits.
pub fn with_dashes(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(digit);
    }
    text
}

/// Full-width forms as their plain ones.
fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        '\u{3000}' => ' ',
        _ => character,
    }
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '{' | '}' | '(' | ')' | '_' | '.' | ':' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
        )
}

/// The hexadecimal digit that a character is, or looks like.
fn look_alike(character: char) -> Option<char> {
    match character.to_ascii_uppercase() {
        digit @ ('0'..='9' | 'A'..='F') => Some(digit),
        'O' => Some('0'),
        'I' | 'L' | '|' => Some('1'),
        'S' => Some('5'),
        'Z' => Some('2'),
        'G' => Some('6'),
        _ => None,
    }
}

/// Whether a free text holds a recovery key, or looks so much like one that it must not be kept.
pub fn holds_recovery_password(text: &str) -> bool {
    is_recovery_password(&text.chars().map(narrow).collect::<String>())
}

/// Whether the text is a recovery key, holds one, or is the beginning of one.
fn is_recovery_password(plain: &str) -> bool {
    holds_too_many_decimals(plain)
        || is_in_groups_of_six(plain)
        || (is_half_a_recovery_password(plain) && !is_in_groups_of_a_guid(plain))
}

/// Whether the text is so many decimal digits and hardly anything else that it is rather half a recovery key: of 10,000 key IDs
/// one looks so. Better to ask that one's owner for its first eight digits than to repeat half a secret.
fn is_half_a_recovery_password(plain: &str) -> bool {
    let decimals = plain.chars().filter(char::is_ascii_digit).count();
    let others = plain
        .chars()
        .filter(|it| it.is_alphanumeric() && !it.is_ascii_digit())
        .count();
    decimals >= DECIMALS_OF_HALF && others <= SLIPS
}

/// Whether the text is grouped as a whole key ID is, and no recovery key ever.
fn is_in_groups_of_a_guid(plain: &str) -> bool {
    let groups = plain.split(is_separator).filter(|group| !group.is_empty());
    groups.map(|group| group.chars().count()).eq([8, 4, 4, 4, 12])
}

/// Whether somewhere in the text, with no other letter between them, stand more decimal digits than a key ID has digits at all:
/// whatever separates them, whatever was written around them, and even if some were mistaken for letters.
fn holds_too_many_decimals(plain: &str) -> bool {
    let is_decimal = |it: char| look_alike(it).is_some_and(|digit| digit.is_ascii_digit());
    let mut parts = plain.split(|it: char| it.is_alphanumeric() && !is_decimal(it));
    parts.any(|part| part.chars().filter(|it| is_decimal(*it)).count() > WHOLE)
}

/// Whether the text is nothing but decimal digits in two or more groups of six, as no key ID is written; after two whole groups
/// the last may be begun only.
fn is_in_groups_of_six(plain: &str) -> bool {
    let groups: Vec<&str> = plain.split(is_separator).filter(|group| !group.is_empty()).collect();
    let Some((last, before)) = groups.split_last() else {
        return false;
    };
    let is_six = |group: &str| group.len() == GROUP_DIGITS;
    let is_last = is_six(last) || (before.len() >= 2 && last.len() < GROUP_DIGITS);
    let decimal = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    decimal && !before.is_empty() && is_last && before.iter().all(|group| is_six(group))
}

#[cfg(test)]
mod tests;
