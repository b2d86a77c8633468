//! A document as it is stored.

use domain::document::{Document, DocumentKind};
use domain::id::Reference;
use sqlx::SqliteConnection;

use crate::columns;
use crate::fault::Fault;
use crate::row_seal::{RowKey, RowSeal};
use crate::seal::{Place, Sealer};

#[derive(sqlx::FromRow)]
pub(crate) struct DocumentRow {
    pub(crate) kind: String,
    pub(crate) number: String,
    pub(crate) version: i64,
    state: String,
    subject: Option<Vec<u8>>,
    worker: Option<Vec<u8>>,
    opened_at: i64,
    body: Vec<u8>,
    seal: Vec<u8>,
}

/// What binds a body to its document and version. No two have the same: neither a kind nor a number holds a zero byte.
fn binding(kind: &str, number: &str, version: i64) -> Vec<u8> {
    [kind.as_bytes(), number.as_bytes(), &version.to_be_bytes()].join(&0)
}

fn place(binding: &[u8]) -> Place<'_> {
    Place {
        table: "documents",
        column: "body",
        row: binding,
    }
}

impl DocumentRow {
    pub(super) fn new(document: &Document, sealer: &Sealer) -> Self {
        let (kind, number) = (document.kind.code(), document.number.as_str());
        let version = i64::from(document.version);
        Self {
            kind: kind.to_owned(),
            number: number.to_owned(),
            version,
            state: document.state.clone(),
            subject: document.subject.map(columns::person_bytes),
            worker: document.worker.map(columns::person_bytes),
            opened_at: document.opened_at.as_microsecond(),
            body: sealer.seal(place(&binding(kind, number, version)), &document.body),
            seal: Vec::new(),
        }
    }

    pub(super) async fn find(
        tx: &mut SqliteConnection,
        key: &RowKey,
        kind: DocumentKind,
        number: &Reference,
    ) -> Result<Option<Self>, Fault> {
        let query = sqlx::query_as("SELECT * FROM documents WHERE kind = ?1 AND number = ?2")
            .bind(kind.code())
            .bind(number.as_str().to_owned());
        let row: Option<Self> = query.fetch_optional(tx).await?;
        if let Some(row) = &row {
            row.check(key)?;
        }
        Ok(row)
    }

    /// Whether the row is as it was written.
    pub(crate) fn check(&self, key: &RowKey) -> Result<(), Fault> {
        self.seal_with(key).check(&self.seal)
    }

    fn seal_with(&self, key: &RowKey) -> RowSeal {
        key.begin("documents")
            .text(Some(&self.kind))
            .text(Some(&self.number))
            .number(Some(self.version))
            .text(Some(&self.state))
            .bytes(self.subject.as_deref())
            .bytes(self.worker.as_deref())
            .number(Some(self.opened_at))
            .bytes(Some(&self.body))
    }

    /// Writes the row: a new one, or the next version of an old one.
    pub(super) async fn put(self, tx: &mut SqliteConnection, key: &RowKey) -> Result<(), Fault> {
        let seal = self.seal_with(key).finish();
        let put = "INSERT INTO documents (kind, number, version, state, subject, worker, opened_at, body, seal) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (kind, number) DO UPDATE SET \
                   version = excluded.version, state = excluded.state, subject = excluded.subject, worker = excluded.worker, \
                   opened_at = excluded.opened_at, body = excluded.body, seal = excluded.seal";
        let query = sqlx::query(put)
            .bind(self.kind)
            .bind(self.number)
            .bind(self.version)
            .bind(self.state)
            .bind(self.subject)
            .bind(self.worker)
            .bind(self.opened_at)
            .bind(self.body)
            .bind(seal);
        query.execute(tx).await?;
        Ok(())
    }

    /// The document of this kind, with its body opened.
    pub(super) fn document(self, kind: DocumentKind, sealer: &Sealer) -> Result<Document, Fault> {
        let body = self.open_body(sealer)?;
        Ok(Document {
            kind,
            number: Reference::from_stored(self.number),
            version: u32::try_from(self.version).map_err(|_| Fault::Unreadable("a document's version is out of bounds"))?,
            state: self.state,
            subject: self.subject.as_deref().map(columns::person).transpose()?,
            worker: self.worker.as_deref().map(columns::person).transpose()?,
            opened_at: columns::timestamp(self.opened_at)?,
            body,
        })
    }

    pub(crate) fn open_body(&self, sealer: &Sealer) -> Result<Vec<u8>, Fault> {
        let binding = binding(&self.kind, &self.number, self.version);
        sealer.open(place(&binding), &self.body).map(|body| body.to_vec())
    }
}
