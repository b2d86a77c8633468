//! Standard output: one line of JSON for each record.

use std::io::{self, Write as _};

use async_trait::async_trait;
use domain::audit::Record;
use tokio::sync::oneshot;

use crate::config::SinkName;
use crate::delivery::record::OutsideRecord;
use crate::delivery::sink::{DeliveryError, Sink};

/// Standard output.
pub struct Stdout;

#[async_trait]
impl Sink for Stdout {
    fn name(&self) -> SinkName {
        SinkName::Stdout
    }

    async fn deliver(&self, records: &[Record]) -> Result<(), DeliveryError> {
        let lines = lines(records)?;
        // A thread of its own: a pipe that nobody empties must hold up neither requests nor the end, as the runtime's threads would.
        let (tell, written) = oneshot::channel();
        std::thread::spawn(move || tell.send(write(&lines)));
        let gone = |_| io::Error::other("the writing thread ended early");
        Ok(written.await.map_err(gone)??)
    }
}

fn write(lines: &[u8]) -> Result<(), io::Error> {
    let mut out = io::stdout().lock();
    out.write_all(lines)?;
    out.flush()
}

fn lines(records: &[Record]) -> Result<Vec<u8>, io::Error> {
    let mut lines = Vec::new();
    for record in records {
        serde_json::to_writer(&mut lines, &OutsideRecord::from(record))?;
        lines.push(b'\n');
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::tests::{full, spare};

    #[test]
    fn each_record_is_one_line_whatever_people_wrote() {
        let mut told = full(7);
        told.event.why = Some("two\nlines \"and\" quotes".to_owned());
        let written = String::from_utf8(lines(&[spare(6), told]).unwrap()).unwrap();
        let lines: Vec<serde_json::Value> = written.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{written}");
        assert_eq!((&lines[0]["seq"], &lines[1]["seq"]), (&6.into(), &7.into()));
        assert_eq!(lines[1]["why"], "two\nlines \"and\" quotes");
    }
}
