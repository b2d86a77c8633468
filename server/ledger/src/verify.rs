//! Verification: whether the ledger is what Rekey wrote. Rows are streamed: a ledger may be larger than the memory.

mod documents;
mod entries;
mod finding;
mod records;

use domain::record::Head;
use sqlx::SqliteConnection;

pub use self::finding::{BadRow, EntryFault, HeadFault, RowFault, Verified, VerifyError};
use crate::chain::{self, StoredHead};
use crate::fault::Fault;
use crate::open::{MIGRATIONS, SqliteLedger};

/// How many triggers the migrations make.
const GUARDS: usize = 9;

/// Why a verification stops.
enum Stop {
    Found(VerifyError),
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<sqlx::Error> for Stop {
    fn from(error: sqlx::Error) -> Self {
        Self::Fault(error.into())
    }
}

fn found(error: VerifyError) -> Stop {
    Stop::Found(error)
}

impl SqliteLedger {
    /// Whether every record, disclosure, order and document is as Rekey wrote it (rule 9 of the design). Reads one moment of the ledger; a
    /// server may go on writing meanwhile.
    ///
    /// # Errors
    /// The first thing that is not; or that it cannot be read.
    pub async fn verify(&self) -> Result<Verified, VerifyError> {
        self.verify_since(Head::EMPTY).await
    }

    /// Like [`verify`](Self::verify), and whether the ledger goes on from a head that was noted earlier: an older copy of the
    /// whole ledger, put back, does not.
    pub async fn verify_since(&self, noted: Head) -> Result<Verified, VerifyError> {
        self.do_verify(noted).await.map_err(|stop| match stop {
            Stop::Found(error) => error,
            Stop::Fault(fault) => fault.report().into(),
        })
    }

    async fn do_verify(&self, noted: Head) -> Result<Verified, Stop> {
        let mut tx = self.readers.begin().await?;
        let last = records::verify(&mut tx, &self.chain, noted).await?;
        let StoredHead { head, saves } = self.sealed_head(&mut tx).await?;
        compare(last, head)?;
        check_file(&mut tx).await?;
        let disclosures = entries::verify(&mut tx, &self.rows).await?;
        documents::verify(&mut tx, &self.rows, &self.sealer, saves).await?;
        check_guards(&mut tx).await?;
        Ok(Verified {
            records: head.seq,
            disclosures,
            head,
        })
    }

    async fn sealed_head(&self, tx: &mut SqliteConnection) -> Result<StoredHead, Stop> {
        if !sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM head)")
            .fetch_one(&mut *tx)
            .await?
        {
            return Err(found(VerifyError::Head(HeadFault::Missing)));
        }
        chain::read_head(tx, &self.chain).await.map_err(|fault| match fault {
            Fault::Unreadable(_) => found(VerifyError::Head(HeadFault::Seal)),
            fault => fault.into(),
        })
    }
}

/// Whether the chain ends where the head says.
fn compare(last: Head, head: Head) -> Result<(), Stop> {
    let bad = |seq, what| Err(found(VerifyError::BadRow(BadRow { seq, what })));
    match last.seq.cmp(&head.seq) {
        std::cmp::Ordering::Less => bad(last.seq + 1, RowFault::RemovedFromEnd),
        std::cmp::Ordering::Greater => bad(head.seq + 1, RowFault::BeyondHead),
        std::cmp::Ordering::Equal if last.hash == head.hash => Ok(()),
        std::cmp::Ordering::Equal => Err(found(VerifyError::Head(HeadFault::Seal))),
    }
}

/// An index that does not fit its table could hide a row from the questions that follow.
async fn check_file(tx: &mut SqliteConnection) -> Result<(), Stop> {
    let said: String = sqlx::query_scalar("PRAGMA integrity_check(1)").fetch_one(tx).await?;
    if said == "ok" {
        Ok(())
    } else {
        Err(found(VerifyError::File(said)))
    }
}

/// Exactly the triggers that the migrations make, word for word, and no view.
async fn check_guards(tx: &mut SqliteConnection) -> Result<(), Stop> {
    let list = "SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')";
    let made: Vec<String> = sqlx::query_scalar(list).fetch_all(tx).await?;
    let is_ours = |sql: &String| {
        MIGRATIONS
            .iter()
            .any(|migration| migration.sql.as_str().contains(sql.as_str()))
    };
    if made.len() == GUARDS && made.iter().all(is_ours) {
        Ok(())
    } else {
        Err(found(VerifyError::Guards))
    }
}
