//! A record as a syslog message.

use domain::audit::Record;
use domain::record::{EventCode, Outcome};

use crate::delivery::record::OutsideRecord;

/// "Log audit" (RFC 5424, table 1).
const FACILITY: u8 = 13;

/// RFC 5424: the event code's number is the message's ID, the JSON object its text.
///
/// # Errors
/// Those of writing JSON.
pub fn message(record: &Record, own_name: &str) -> Result<String, serde_json::Error> {
    let own_name = if own_name.is_empty() { "-" } else { own_name };
    let record_json = serde_json::to_string(&OutsideRecord::from(record))?;
    Ok(format!(
        "<{priority}>1 {at:.6} {own_name} rekey {process} {code} - {record_json}",
        priority = FACILITY * 8 + severity(record.event.code),
        at = record.event.at,
        process = std::process::id(),
        code = record.event.code,
    ))
}

/// Table 2 of RFC 5424: 6 informational, 4 warning, 3 error. A newer Rekey's code counts as a notice, 5.
fn severity(code: u16) -> u8 {
    match EventCode::from_number(code).map(EventCode::outcome) {
        Some(Outcome::Done) => 6,
        Some(Outcome::Refused) => 4,
        Some(Outcome::Unknown) => 3,
        None => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::tests::{full, spare};

    fn text(record: &Record) -> String {
        message(record, "rekey.example.com").unwrap()
    }

    #[test]
    fn the_head_has_every_field_in_its_place() {
        let message = text(&full(9));
        let fields: Vec<_> = message.splitn(8, ' ').collect();
        let process = std::process::id().to_string();
        let expected = [
            "<108>1",
            "2026-11-22T09:00:00.000250Z",
            "rekey.example.com",
            "rekey",
            &process,
            "2003",
            "-",
        ];
        assert_eq!(fields[..7], expected);
        let told: serde_json::Value = serde_json::from_str(fields[7]).unwrap();
        assert_eq!((&told["seq"], &told["case"]), (&9.into(), &"ABCD-EFGH".into()));
    }

    #[test]
    fn the_severity_tells_the_outcome() {
        let with = |code: u16| {
            let mut record = spare(1);
            record.event.code = code;
            text(&record).split('>').next().unwrap().to_owned()
        };
        assert_eq!(with(EventCode::KeyRead.number()), "<110");
        assert_eq!(with(EventCode::RoleDenied.number()), "<108");
        assert_eq!(with(EventCode::ChainBroken.number()), "<107");
        assert_eq!(with(60_000), "<109");
    }

    #[test]
    fn without_a_name_the_field_is_nil() {
        let message = message(&spare(1), "").unwrap();
        assert_eq!(message.split(' ').nth(2), Some("-"), "{message}");
    }
}
