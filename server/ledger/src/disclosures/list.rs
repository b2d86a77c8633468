//! Past disclosures, each with what became of it.

use domain::disclosure::{DisclosureFilter, PastDisclosure};
use domain::id::DisclosureId;
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, SqliteConnection};

use super::row::DisclosureRow;
use crate::columns;
use crate::conditions::conditions;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::orders::OrderRow;
use crate::row_seal::RowKey;

/// The question for the disclosures that fit. Parameters: 1 concerning, 2 device, 3 key, 4 from, 5 before, 6 limit.
fn statement(filter: &DisclosureFilter) -> String {
    let asked = conditions(&[
        (filter.concerning.is_some(), "(person = ?1 OR subject = ?1)"),
        (filter.device.is_some(), "device = ?2"),
        (filter.key.is_some(), "key_id = ?3"),
        (filter.from.is_some(), "at >= ?4"),
        (filter.before.is_some(), "at < ?5"),
    ]);
    format!("SELECT * FROM disclosures WHERE {asked} ORDER BY at DESC, rowid DESC LIMIT ?6")
}

/// The disclosure with what became of it.
async fn past(tx: &mut SqliteConnection, key: &RowKey, row: DisclosureRow) -> Result<PastDisclosure, Fault> {
    row.check(key)?;
    let order = OrderRow::of_disclosure(tx, key, &row.id).await?;
    row.into_past(&order)
}

impl SqliteLedger {
    /// Reads one moment: a disclosure and its order are of the same.
    pub(super) async fn do_list_disclosures(&self, filter: &DisclosureFilter, limit: u32) -> Result<Vec<PastDisclosure>, Fault> {
        let mut tx = self.readers.begin().await?;
        let query = sqlx::query_as(AssertSqlSafe(statement(filter)))
            .bind(filter.concerning.map(columns::person_bytes))
            .bind(filter.device.map(|id| columns::uuid_bytes(id.0)))
            .bind(filter.key.map(|id| columns::uuid_bytes(id.0)))
            .bind(filter.from.map(Timestamp::as_microsecond))
            .bind(filter.before.map(Timestamp::as_microsecond))
            .bind(limit);
        let rows: Vec<DisclosureRow> = query.fetch_all(&mut *tx).await?;
        let mut list = Vec::with_capacity(rows.len());
        for row in rows {
            list.push(past(&mut tx, &self.rows, row).await?);
        }
        Ok(list)
    }

    pub(super) async fn do_find_disclosure(&self, id: DisclosureId) -> Result<Option<PastDisclosure>, Fault> {
        let mut tx = self.readers.begin().await?;
        match DisclosureRow::find(&mut tx, &self.rows, id).await? {
            Some(row) => past(&mut tx, &self.rows, row).await.map(Some),
            None => Ok(None),
        }
    }
}
