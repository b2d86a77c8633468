//! The records, for auditors and responders.

use app::desk::audit::{AuditDesk, ChainStatus, RecordPage, RecordSearch, RecordView};
use async_trait::async_trait;
use domain::audit::{Record, RecordFilter};
use domain::failure::Failure;
use domain::id::KeyId;
use domain::ports::LedgerError;
use domain::record::{EventCode, Outcome};
use domain::rights::Right;

use super::{RequestDesk, form_time};

/// What is said of a record that was changed, before the whole chain is read.
const DOES_NOT_FIT: &str = "a record does not fit its hash";

/// How many records one page shows.
const PAGE: u32 = 50;

#[async_trait]
impl AuditDesk for RequestDesk {
    async fn search_records(&self, search: RecordSearch) -> Result<RecordPage, Failure> {
        let session = self.session()?;
        let (filter, unread) = record_filter(&search);
        let found = self.rekey.ledger.search_records(&filter, search.before, PAGE).await;
        let (found, is_changed) = match found {
            Ok(found) => (found, false),
            // One of them does not fit its hash. That is what the auditor must read; none of them is shown.
            Err(LedgerError::Unreadable) => (Vec::new(), true),
            Err(LedgerError::Unavailable) => return Err(Failure::LedgerUnwritable),
        };
        let full = found.len() >= PAGE as usize;
        Ok(RecordPage {
            older: found.last().filter(|_| full).map(|record| record.seq),
            entries: found.iter().map(record_view).collect(),
            unread,
            chain: self.chain_status(is_changed).await?,
            may_export: session.may(Right::ExportAudit),
            may_open_incident: session.may(Right::HandleIncidents),
        })
    }

    async fn find_record(&self, seq: i64) -> Result<RecordView, Failure> {
        let found = self.rekey.ledger.find_record(seq).await;
        match found {
            Ok(Some(record)) => Ok(record_view(&record)),
            Ok(None) => Err(Failure::NotFound),
            Err(LedgerError::Unreadable) => Err(Failure::RecordChanged),
            Err(LedgerError::Unavailable) => Err(Failure::LedgerUnwritable),
        }
    }
}

impl RequestDesk {
    /// How the chain stands. `is_changed`: a record that was read just now does not fit.
    async fn chain_status(&self, is_changed: bool) -> Result<ChainStatus, Failure> {
        let ledger = &self.rekey.ledger;
        let read = async {
            let head = ledger.head().await?;
            let whole = ledger.last_record(EventCode::ChainVerified).await?;
            let broken = ledger.last_record(EventCode::ChainBroken).await?;
            Ok((head, whole, broken))
        };
        let now = || Some((self.rekey.clock.now().as_second(), DOES_NOT_FIT.to_owned()));
        let (head, whole, broken) = match read.await {
            Ok(read) => read,
            Err(LedgerError::Unavailable) => return Err(Failure::LedgerUnwritable),
            Err(LedgerError::Unreadable) => {
                return Ok(ChainStatus {
                    seq: 0,
                    hash: String::new(),
                    verified: None,
                    broken: now(),
                });
            }
        };
        let told = |record: &Record| (record.event.at.as_second(), record.event.detail.clone().unwrap_or_default());
        let latest = |record: &Record| whole.as_ref().is_none_or(|whole| whole.seq < record.seq);
        let broken = broken.as_ref().filter(|record| latest(record)).map(told);
        Ok(ChainStatus {
            seq: head.seq,
            hash: head.hash.to_string(),
            verified: whole.as_ref().map(told),
            broken: broken.or_else(|| is_changed.then(now).flatten()),
        })
    }
}

/// The filter that a search means, and the fields that cannot be read.
pub fn record_filter(search: &RecordSearch) -> (RecordFilter, Vec<String>) {
    let mut unread = Vec::new();
    let text = |field: &str| Some(field.trim().to_owned()).filter(|field| !field.is_empty());
    let mut misread = |name: &str| unread.push(name.to_owned());
    let device = text(&search.device).and_then(|id| id.parse().map_err(|_| misread("device")).ok());
    let key_prefix = text(&search.key).and_then(|typed| key_prefix(&typed).ok_or_else(|| misread("key")).ok());
    let outcome = text(&search.outcome).and_then(|code| Outcome::from_code(&code).ok_or_else(|| misread("outcome")).ok());
    let code = text(&search.code).and_then(|number| {
        let code = number.parse().ok().and_then(EventCode::from_number);
        code.ok_or_else(|| misread("code")).ok()
    });
    let from = form_time(&search.from, false).unwrap_or_else(|()| {
        misread("from");
        None
    });
    let until = form_time(&search.until, true).unwrap_or_else(|()| {
        misread("until");
        None
    });
    let filter = RecordFilter {
        name: text(&search.person),
        device,
        key_prefix,
        path: text(&search.path),
        outcome,
        codes: code.into_iter().collect(),
        from,
        until,
        reference: text(&search.reference).map(|typed| reference(&typed)),
    };
    (filter, unread)
}

/// Up to 32 hexadecimal digits, upper case.
fn key_prefix(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|it| *it != '-' && !it.is_whitespace()).collect();
    let fits = (1..=32).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_hexdigit());
    fits.then(|| digits.to_uppercase())
}

/// As it is recorded, where it looks like one; else as it was typed.
fn reference(typed: &str) -> String {
    domain::id::Reference::read(typed).map_or_else(|| typed.to_owned(), |read| read.to_string())
}

fn record_view(record: &Record) -> RecordView {
    let event = record.event.clone();
    let outcome = EventCode::from_number(event.code).map_or(Outcome::Unknown, EventCode::outcome);
    RecordView {
        seq: record.seq,
        at: event.at.as_microsecond(),
        code: event.code,
        outcome: outcome.code().to_owned(),
        person: event
            .person_name
            .or_else(|| event.person.map(|person| person.object.to_string())),
        subject: event
            .subject_name
            .or_else(|| event.subject.map(|person| person.object.to_string())),
        device: event.device.map(|device| device.to_string()),
        key: event.key.map(KeyId::on_screen),
        path: event.path,
        why: event.why,
        from: event.from,
        case: event.case,
        reference: event.reference.map(|reference| reference.to_string()),
        detail: event.detail,
        disclosure: event.disclosure.map(|id| id.to_string()),
        order: event.order.map(|id| id.to_string()),
        request_id: event.request_id,
        hash: record.hash.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_named_and_left_out() {
        let search = RecordSearch {
            device: "LAPTOP".to_owned(),
            key: "xyz".to_owned(),
            outcome: "fine".to_owned(),
            code: "1".to_owned(),
            from: "monday".to_owned(),
            ..RecordSearch::default()
        };
        let (filter, unread) = record_filter(&search);
        assert_eq!(filter, RecordFilter::default());
        assert_eq!(unread, ["device", "key", "outcome", "code", "from"]);
    }

    #[test]
    fn a_search_is_read_as_it_is_typed() {
        let search = RecordSearch {
            person: " owner@contoso.example ".to_owned(),
            key: "3f2a-9c41".to_owned(),
            code: "2002".to_owned(),
            until: "2026-11-22".to_owned(),
            reference: "k7qm 2xf4".to_owned(),
            ..RecordSearch::default()
        };
        let (filter, unread) = record_filter(&search);
        assert!(unread.is_empty());
        assert_eq!(filter.name.as_deref(), Some("owner@contoso.example"));
        assert_eq!(filter.key_prefix.as_deref(), Some("3F2A9C41"));
        assert_eq!(filter.codes, [EventCode::KeyRead]);
        assert_eq!(
            filter.until.map(|time| time.to_string()).as_deref(),
            Some("2026-11-23T00:00:00Z")
        );
        assert_eq!(filter.reference.as_deref(), Some("K7QM-2XF4"));
    }
}
