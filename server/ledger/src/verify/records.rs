//! The chain, from the first record to the last.

use domain::record::{ChainHash, ChainKey, Head};
use futures::TryStreamExt;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row, SqliteConnection};

use super::{BadRow, RowFault, Stop, VerifyError, found};
use crate::chain::RecordRow;

/// Follows the chain, and gives where it ends.
pub(super) async fn verify(tx: &mut SqliteConnection, key: &ChainKey, noted: Head) -> Result<Head, Stop> {
    let mut head = Head::EMPTY;
    let broken = follow(tx, key, noted, &mut head).await?;
    let Some((bad, prev)) = broken else {
        let gone = BadRow {
            seq: head.seq + 1,
            what: RowFault::RemovedFromEnd,
        };
        return if head.seq < noted.seq {
            Err(found(VerifyError::BadRow(gone)))
        } else {
            Ok(head)
        };
    };
    // A record that hangs behind another one than the last was written, but elsewhere.
    let elsewhere = match prev {
        Some(prev) => {
            sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM records WHERE hash = ?1)")
                .bind(prev)
                .fetch_one(tx)
                .await?
        }
        None => false,
    };
    let what = if elsewhere { RowFault::Reordered } else { bad.what };
    Err(found(VerifyError::BadRow(BadRow { what, ..bad })))
}

/// The first bad record and, where it hangs behind another one, the hash that it names.
type Broken = Option<(BadRow, Option<Vec<u8>>)>;

async fn follow(tx: &mut SqliteConnection, key: &ChainKey, noted: Head, head: &mut Head) -> Result<Broken, Stop> {
    let mut rows = sqlx::query("SELECT * FROM records ORDER BY seq").fetch(tx);
    while let Some(row) = rows.try_next().await? {
        let before = *head;
        match next(&row, key, before) {
            Ok(next) => *head = next,
            Err(what) => {
                let prev: Option<Vec<u8>> = row
                    .try_get("prev")
                    .ok()
                    .filter(|prev| *prev != before.hash.0 && *prev != ChainHash::START.0);
                let prev = prev.filter(|_| what == RowFault::Changed);
                return Ok(Some((
                    BadRow {
                        seq: before.seq + 1,
                        what,
                    },
                    prev,
                )));
            }
        }
        if head.seq == noted.seq && head.hash != noted.hash {
            return Ok(Some((
                BadRow {
                    seq: head.seq,
                    what: RowFault::NotAsNoted,
                },
                None,
            )));
        }
    }
    Ok(None)
}

/// The head after this row, which must be the one that follows `head`.
fn next(row: &SqliteRow, key: &ChainKey, head: Head) -> Result<Head, RowFault> {
    let seq: i64 = row.try_get("seq").map_err(|_| RowFault::Unreadable)?;
    if seq != head.seq + 1 {
        return Err(RowFault::Missing);
    }
    let row = RecordRow::from_row(row).map_err(|_| RowFault::Unreadable)?;
    let event = row.event().map_err(|_| RowFault::Unreadable)?;
    let next = key.append(head, &event);
    let fits = row.seq == next.seq && row.prev == head.hash.0 && row.hash == next.hash.0;
    if fits { Ok(next) } else { Err(RowFault::Changed) }
}
