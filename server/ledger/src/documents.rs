//! Documents: the newest version of each. Every save comes with records, and is counted in the head.

mod row;

use async_trait::async_trait;
use domain::document::{Conflict, Document, DocumentFilter, DocumentKind};
use domain::id::Reference;
use domain::ports::{Documents, LedgerError};
use domain::record::Event;
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use crate::chain;
use crate::columns;
use crate::conditions::conditions;
use crate::fault::Fault;
use crate::open::SqliteLedger;
pub(crate) use row::DocumentRow;

impl SqliteLedger {
    async fn do_save_document(&self, document: &Document, events: &[Event]) -> Result<Result<(), Conflict>, Fault> {
        if events.is_empty() {
            return Err(Fault::Misfit("a document is saved with a record of what was done"));
        }
        let row = DocumentRow::new(document, &self.sealer);
        let mut tx = self.begin().await?;
        let stored = DocumentRow::find(&mut tx, &self.rows, document.kind, &document.number).await?;
        let version = stored.map_or(0, |stored| stored.version);
        if row.version != version + 1 {
            return Ok(Err(Conflict));
        }
        row.put(&mut tx, &self.rows).await?;
        chain::append_with_save(&mut tx, &self.chain, events).await?;
        tx.commit().await?;
        Ok(Ok(()))
    }

    async fn do_find_document(&self, kind: DocumentKind, number: &Reference) -> Result<Option<Document>, Fault> {
        let mut reader = self.readers.acquire().await?;
        let row = DocumentRow::find(&mut reader, &self.rows, kind, number).await?;
        row.map(|row| row.document(kind, &self.sealer)).transpose()
    }

    async fn do_list_documents(&self, kind: DocumentKind, filter: &DocumentFilter, limit: u32) -> Result<Vec<Document>, Fault> {
        let asked = conditions(&[
            (true, "kind = ?1"),
            (filter.state.is_some(), "state = ?2"),
            (filter.subject.is_some(), "subject = ?3"),
            (filter.worker.is_some(), "worker = ?4"),
            (filter.before.is_some(), "opened_at < ?5"),
        ]);
        let list = format!("SELECT * FROM documents WHERE {asked} ORDER BY opened_at DESC, rowid DESC LIMIT ?6");
        let query = sqlx::query_as(AssertSqlSafe(list))
            .bind(kind.code())
            .bind(filter.state)
            .bind(filter.subject.map(columns::person_bytes))
            .bind(filter.worker.map(columns::person_bytes))
            .bind(filter.before.map(Timestamp::as_microsecond))
            .bind(limit);
        let rows: Vec<DocumentRow> = query.fetch_all(&self.readers).await?;
        let read = |row: DocumentRow| row.check(&self.rows).and_then(|()| row.document(kind, &self.sealer));
        rows.into_iter().map(read).collect()
    }
}

#[async_trait]
impl Documents for SqliteLedger {
    async fn save_document(&self, document: &Document, events: &[Event]) -> Result<Result<(), Conflict>, LedgerError> {
        self.do_save_document(document, events).await.map_err(Fault::report)
    }

    async fn find_document(&self, kind: DocumentKind, number: &Reference) -> Result<Option<Document>, LedgerError> {
        self.do_find_document(kind, number).await.map_err(Fault::report)
    }

    async fn list_documents(
        &self,
        kind: DocumentKind,
        filter: &DocumentFilter,
        limit: u32,
    ) -> Result<Vec<Document>, LedgerError> {
        self.do_list_documents(kind, filter, limit).await.map_err(Fault::report)
    }
}
