//! The 48 digits: eight groups of six, each a multiple of 11 below 720896 (facts.md section H).

use std::fmt;

use rand::RngCore;

/// A recovery password: eight 16-bit numbers, written as 11 times each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RecoveryPassword([u16; 8]);

impl fmt::Debug for RecoveryPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryPassword(..)")
    }
}

/// Why typed text cannot be a recovery password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistyped {
    /// Not 48 digits.
    #[error("A recovery key has 48 digits; this one has {digits}.")]
    Length {
        /// How many digits there are.
        digits: usize,
    },
    /// A sign that is neither a digit nor a separator.
    #[error("A recovery key has digits only.")]
    NotDigits,
    /// Groups that break the rule of eleven.
    #[error("{}", wrong_blocks(.blocks))]
    Blocks {
        /// Their numbers, from 1.
        blocks: Vec<usize>,
    },
}

fn wrong_blocks(blocks: &[usize]) -> String {
    let numbers: Vec<String> = blocks.iter().map(ToString::to_string).collect();
    match numbers.as_slice() {
        [one] => format!("Block {one} is wrong. Check its six digits."),
        [first @ .., last] => format!("Blocks {} and {last} are wrong. Check their six digits.", first.join(", ")),
        [] => String::new(),
    }
}

impl RecoveryPassword {
    /// A fresh one.
    pub fn generate(rng: &mut impl RngCore) -> Self {
        let mut bytes = [0; 16];
        rng.fill_bytes(&mut bytes);
        let mut groups = [0; 8];
        for (group, pair) in groups.iter_mut().zip(bytes.as_chunks::<2>().0) {
            *group = u16::from_le_bytes(*pair);
        }
        Self(groups)
    }

    /// Reads what a person typed: digits with dashes, spaces or nothing between them.
    pub fn parse(typed: &str) -> Result<Self, Mistyped> {
        let signs: Vec<char> = typed
            .chars()
            .filter(|sign| !matches!(sign, '-' | ' ' | '\t' | '\r' | '\n'))
            .collect();
        let digits: Vec<u32> = signs.iter().map_while(|sign| sign.to_digit(10)).collect();
        if digits.len() != signs.len() {
            return Err(Mistyped::NotDigits);
        }
        if digits.len() != 48 {
            return Err(Mistyped::Length { digits: digits.len() });
        }
        let mut groups = [0; 8];
        let mut blocks = Vec::new();
        for (position, six) in digits.chunks(6).enumerate() {
            let value = six.iter().fold(0, |value, digit| value * 10 + digit);
            match u16::try_from(value / 11) {
                Ok(group) if value % 11 == 0 => groups[position] = group,
                _ => blocks.push(position + 1),
            }
        }
        if blocks.is_empty() {
            Ok(Self(groups))
        } else {
            Err(Mistyped::Blocks { blocks })
        }
    }

    /// The 48 digits with dashes, as Graph's `key` has them.
    pub fn digits(&self) -> String {
        self.0.map(|group| format!("{:06}", u32::from(group) * 11)).join("-")
    }
}

#[cfg(test)]
mod tests;
