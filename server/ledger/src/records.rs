//! The records for those who read them: auditors, limits, deliveries. What is read is as it was written, or it is not given out.

mod search;

use async_trait::async_trait;
use domain::audit::{Record, RecordFilter, Tally, TallyFilter};
use domain::ports::{LedgerError, Records};
use domain::record::{EventCode, Head};
use sqlx::AssertSqlSafe;

use crate::chain::RecordRow;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::verify::VerifyError;

impl SqliteLedger {
    async fn do_find_record(&self, seq: i64) -> Result<Option<Record>, Fault> {
        let query = sqlx::query_as("SELECT * FROM records WHERE seq = ?1").bind(seq);
        let row: Option<RecordRow> = query.fetch_optional(&self.readers).await?;
        row.map(|row| row.record(&self.chain)).transpose()
    }

    async fn do_records_after(&self, after: i64, limit: u32) -> Result<Vec<Record>, Fault> {
        let query = sqlx::query_as("SELECT * FROM records WHERE seq > ?1 ORDER BY seq LIMIT ?2");
        let rows: Vec<RecordRow> = query.bind(after).bind(limit).fetch_all(&self.readers).await?;
        rows.iter().map(|row| row.record(&self.chain)).collect()
    }

    async fn do_last_record(&self, code: EventCode) -> Result<Option<Record>, Fault> {
        let last = "SELECT * FROM records INDEXED BY records_by_code WHERE code = ?1 ORDER BY seq DESC LIMIT 1";
        let query = sqlx::query_as(last).bind(i64::from(code.number()));
        let row: Option<RecordRow> = query.fetch_optional(&self.readers).await?;
        row.map(|row| row.record(&self.chain)).transpose()
    }

    async fn do_tally(&self, filter: &TallyFilter) -> Result<Tally, Fault> {
        if filter.codes.is_empty() {
            return Ok(Tally::default());
        }
        let codes = search::one_of(filter.codes.iter().copied());
        let tally = format!(
            "SELECT count(*), count(DISTINCT subject) FROM records INDEXED BY records_by_person \
             WHERE person = ?1 AND {codes} AND at >= ?2"
        );
        let query = sqlx::query_as(AssertSqlSafe(tally))
            .bind(columns::person_bytes(filter.person))
            .bind(filter.since.as_microsecond());
        let (records, subjects): (u32, u32) = query.fetch_one(&self.readers).await?;
        Ok(Tally { records, subjects })
    }
}

#[async_trait]
impl Records for SqliteLedger {
    async fn search_records(&self, filter: &RecordFilter, before: Option<i64>, limit: u32) -> Result<Vec<Record>, LedgerError> {
        self.do_search(filter, before, limit).await.map_err(Fault::report)
    }

    async fn find_record(&self, seq: i64) -> Result<Option<Record>, LedgerError> {
        self.do_find_record(seq).await.map_err(Fault::report)
    }

    async fn records_after(&self, after: i64, limit: u32) -> Result<Vec<Record>, LedgerError> {
        self.do_records_after(after, limit).await.map_err(Fault::report)
    }

    async fn last_record(&self, code: EventCode) -> Result<Option<Record>, LedgerError> {
        self.do_last_record(code).await.map_err(Fault::report)
    }

    async fn tally(&self, filter: &TallyFilter) -> Result<Tally, LedgerError> {
        self.do_tally(filter).await.map_err(Fault::report)
    }

    async fn verify_chain(&self) -> Result<Result<Head, String>, LedgerError> {
        match self.verify().await {
            Ok(verified) => Ok(Ok(verified.head)),
            Err(VerifyError::Ledger(error)) => Err(error),
            Err(found) => Ok(Err(found.to_string())),
        }
    }
}
