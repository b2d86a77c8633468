//! How times are written on the wire.

use jiff::Timestamp;

/// Entra's way: seven decimals (facts.md section A).
pub fn seven_decimals(at: Timestamp) -> String {
    format!("{at:.7}")
}

/// Whole seconds (facts.md section C).
pub fn seconds(at: Timestamp) -> String {
    format!("{at:.0}")
}
