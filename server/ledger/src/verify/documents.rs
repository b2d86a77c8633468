//! Documents: each as it was written, and none removed or set back.

use futures::TryStreamExt;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row, SqliteConnection};

use super::{Stop, VerifyError, found};
use crate::documents::DocumentRow;
use crate::row_seal::RowKey;
use crate::seal::Sealer;

/// Each save made one version more, so the newest versions add up to the saves that the head counts. Who cannot seal a row can only
/// remove one or put an older version back, and both make the sum smaller.
pub(super) async fn verify(tx: &mut SqliteConnection, key: &RowKey, sealer: &Sealer, saves: i64) -> Result<(), Stop> {
    let mut rows = sqlx::query("SELECT * FROM documents ORDER BY kind, number").fetch(tx);
    let mut versions = 0;
    let mut last = None;
    while let Some(row) = rows.try_next().await? {
        let document = document(&row, key, sealer).ok_or_else(|| found(changed(&row)))?;
        versions += document.version;
        let this = Some((document.kind, document.number));
        // A second row of the same document would make up for another one's missing versions.
        if this == last {
            return Err(found(VerifyError::Documents));
        }
        last = this;
    }
    if versions == saves {
        Ok(())
    } else {
        Err(found(VerifyError::Documents))
    }
}

/// The row, if it fits its seal and its body opens.
fn document(row: &SqliteRow, key: &RowKey, sealer: &Sealer) -> Option<DocumentRow> {
    let document = DocumentRow::from_row(row).ok()?;
    document.check(key).ok()?;
    document.open_body(sealer).ok()?;
    Some(document)
}

/// Names the row, as far as it can be read.
fn changed(row: &SqliteRow) -> VerifyError {
    VerifyError::Document {
        kind: row.try_get("kind").unwrap_or_default(),
        number: row.try_get("number").unwrap_or_default(),
    }
}
