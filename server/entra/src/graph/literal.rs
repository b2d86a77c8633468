//! What people type, on its way into a filter.

use url::form_urlencoded::byte_serialize;

/// The longest text that is looked for, in characters.
const LONGEST: usize = 200;

/// The text as a string of a filter, ready to stand in a URL; nothing where there is nothing to look for.
pub(super) fn literal(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    // A quote would end the string; doubled, it stands for itself.
    let doubled = text.replace('\'', "''");
    let encoded: String = byte_serialize(doubled.as_bytes()).collect();
    // Forms write a space as a plus sign, which not every reader of a URL takes for one. A real plus sign is encoded already.
    Some(format!("'{}'", encoded.replace('+', "%20")))
}
