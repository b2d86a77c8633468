//! The islands: all that reaches the browser as WebAssembly. They get their words as props and never a password.

pub mod key_id_field;
pub mod key_view;
pub mod live_status;

use serde::{Deserialize, Serialize};

/// The words of an island, in the person's language and in the order in which the island names them. A plain list, because each
/// struct of named props costs the phone a kilobyte of code that reads it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IslandWords(Vec<String>);

impl IslandWords {
    /// From the words in their order.
    pub fn new<const N: usize>(words: [String; N]) -> Self {
        Self(words.into())
    }

    /// The words in their order; empty ones where some are missing.
    pub fn take<const N: usize>(self) -> [String; N] {
        let mut words = self.0.into_iter();
        std::array::from_fn(|_| words.next().unwrap_or_default())
    }
}
