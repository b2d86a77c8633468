//! Searching the records.

use std::collections::HashSet;

use async_trait::async_trait;

use super::FakeLedger;
use crate::audit::{Record, RecordFilter, Tally, TallyFilter};
use crate::fakes::Call;
use crate::id::Reference;
use crate::ports::{LedgerError, Records};
use crate::record::{Event, EventCode, Head};

#[async_trait]
impl Records for FakeLedger {
    async fn search_records(&self, filter: &RecordFilter, before: Option<i64>, limit: u32) -> Result<Vec<Record>, LedgerError> {
        let books = self.transaction(Call::SearchRecords)?;
        let older = books
            .records
            .iter()
            .rev()
            .filter(|it| before.is_none_or(|before| it.seq < before));
        Ok(older
            .filter(|it| fits(filter, &it.event))
            .take(limit as usize)
            .cloned()
            .collect())
    }

    async fn find_record(&self, seq: i64) -> Result<Option<Record>, LedgerError> {
        let books = self.books.lock().unwrap();
        Ok(books.records.iter().find(|it| it.seq == seq).cloned())
    }

    async fn records_after(&self, after: i64, limit: u32) -> Result<Vec<Record>, LedgerError> {
        let books = self.books.lock().unwrap();
        let younger = books.records.iter().filter(|it| it.seq > after);
        Ok(younger.take(limit as usize).cloned().collect())
    }

    async fn last_record(&self, code: EventCode) -> Result<Option<Record>, LedgerError> {
        let books = self.books.lock().unwrap();
        let last = books.records.iter().rev().find(|it| it.event.code == code.number());
        Ok(last.cloned())
    }

    async fn tally(&self, filter: &TallyFilter) -> Result<Tally, LedgerError> {
        let books = self.transaction(Call::Tally)?;
        let is_counted = |event: &&Event| {
            let mut codes = filter.codes.iter().map(|code| code.number());
            event.person == Some(filter.person) && event.at >= filter.since && codes.any(|code| code == event.code)
        };
        let counted: Vec<&Event> = books.records.iter().map(|it| &it.event).filter(is_counted).collect();
        let subjects: HashSet<_> = counted.iter().filter_map(|event| event.subject).collect();
        Ok(Tally {
            records: u32::try_from(counted.len()).unwrap(),
            subjects: u32::try_from(subjects.len()).unwrap(),
        })
    }

    async fn verify_chain(&self) -> Result<Result<Head, String>, LedgerError> {
        let books = self.transaction(Call::VerifyChain)?;
        let mut head = Head::EMPTY;
        for record in &books.records {
            head = self.key.append(head, &record.event);
            if (head.seq, head.hash) != (record.seq, record.hash) {
                return Ok(Err(format!("record {} was changed", record.seq)));
            }
        }
        Ok(Ok(head))
    }
}

fn fits(filter: &RecordFilter, event: &Event) -> bool {
    let code = EventCode::from_number(event.code);
    let names = [&event.person_name, &event.subject_name];
    let is_named = |name: &String| {
        names
            .iter()
            .any(|it| it.as_ref().is_some_and(|it| it.eq_ignore_ascii_case(name)))
    };
    let key = event.key.map(|key| key.0.simple().to_string().to_uppercase());
    let reference = event.reference.as_ref().map(Reference::as_str);
    filter.name.as_ref().is_none_or(is_named)
        && (filter.device.is_none() || filter.device == event.device)
        && filter
            .key_prefix
            .as_ref()
            .is_none_or(|prefix| key.is_some_and(|key| key.starts_with(prefix)))
        && (filter.path.is_none() || filter.path == event.path)
        && filter
            .outcome
            .is_none_or(|outcome| code.is_some_and(|code| code.outcome() == outcome))
        && (filter.codes.is_empty() || code.is_some_and(|code| filter.codes.contains(&code)))
        && filter.from.is_none_or(|from| event.at >= from)
        && filter.until.is_none_or(|until| event.at < until)
        && filter
            .reference
            .as_deref()
            .is_none_or(|it| reference == Some(it) || event.case.as_deref() == Some(it))
}
