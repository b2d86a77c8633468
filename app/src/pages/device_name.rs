//! A device's name on the screen.

use crate::words::{Words, message};

/// The name to show, where the directory has none.
pub fn shown_name(words: Words, name: &str) -> String {
    if name.trim().is_empty() {
        words.say(message::DEVICE_NAMELESS)
    } else {
        name.to_owned()
    }
}
