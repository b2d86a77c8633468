//! Verification: whether the ledger is what Rekey wrote. Rows are streamed: a ledger may be larger than the memory.

mod entries;
mod records;

use std::fmt;

use domain::ports::LedgerError;
use domain::record::Head;
use sqlx::SqliteConnection;

use crate::chain;
use crate::fault::Fault;
use crate::open::{MIGRATIONS, SqliteLedger};

/// How many triggers the migrations make.
const GUARDS: usize = 7;

/// A ledger that was found to be whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verified {
    /// How many records there are.
    pub records: i64,
    /// How many disclosures, each with its record and its order.
    pub disclosures: i64,
    /// The last record. Noted elsewhere (the log, a ticket) it lets a later verification find an older copy of the whole ledger:
    /// [`SqliteLedger::verify_since`].
    pub head: Head,
}

/// The first record that is not as it was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BadRow {
    /// Its number, as it is or ought to be.
    pub seq: i64,
    /// What is wrong with it.
    pub what: RowFault,
}

/// What is wrong with a record.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RowFault {
    /// It is not what was written.
    Changed,
    /// It holds what cannot be read.
    Unreadable,
    /// It is not there, but later ones are.
    Missing,
    /// It was written, but elsewhere.
    Reordered,
    /// It was the last, or among the last, and is not there.
    RemovedFromEnd,
    /// It is there, but the head does not know it.
    BeyondHead,
    /// It tells of a disclosure that is not there.
    NoDisclosure,
    /// It tells of a rotation order that is not there.
    NoOrder,
    /// It is not the record that was noted.
    NotAsNoted,
}

/// What is wrong with the head.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HeadFault {
    /// It is not there.
    Missing,
    /// It was changed: it does not fit its seal, or the last record.
    Seal,
}

/// What is wrong with a disclosure or a rotation order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum EntryFault {
    /// It does not fit its seal.
    Changed,
    /// No record, or more than one, tells that it was begun.
    NoRecord,
    /// It is a disclosure without an order, or an order without a disclosure, or the two contradict each other.
    NoPartner,
    /// Its outcome or state is not what its last record says.
    Contradicted,
}

/// What verification found. The text is for the operator, and names the row.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum VerifyError {
    /// The chain is broken; this is the first bad row.
    #[error("{0}")]
    BadRow(BadRow),
    /// The head is wrong.
    #[error("{}", match .0 {
        HeadFault::Missing => "the head of the chain is missing",
        HeadFault::Seal => "the head of the chain was changed",
    })]
    Head(HeadFault),
    /// `SQLite`'s own check of the file failed; its words.
    #[error("the file is damaged: {0}")]
    File(String),
    /// A disclosure is wrong.
    #[error("disclosure {id} {fault}")]
    Disclosure {
        /// Its ID, as 32 hexadecimal digits where it is whole.
        id: String,
        /// What is wrong.
        fault: EntryFault,
    },
    /// A rotation order is wrong.
    #[error("rotation order {id} {fault}")]
    Order {
        /// Its ID, as 32 hexadecimal digits where it is whole.
        id: String,
        /// What is wrong.
        fault: EntryFault,
    },
    /// The triggers that refuse changes are not those of Rekey.
    #[error("the triggers that guard the records were changed")]
    Guards,
    /// It could not be verified.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl fmt::Display for BadRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            RowFault::Changed => "was changed",
            RowFault::Unreadable => "was changed: it cannot be read",
            RowFault::Missing => "is missing",
            RowFault::Reordered => "was put in another record's place",
            RowFault::RemovedFromEnd => "and all after it were removed",
            RowFault::BeyondHead => "was added from outside",
            RowFault::NoDisclosure => "tells of a disclosure that was removed",
            RowFault::NoOrder => "tells of a rotation order that was removed",
            RowFault::NotAsNoted => "is not the one that was noted: the ledger was replaced",
        };
        write!(f, "record {} {what}", self.seq)
    }
}

impl fmt::Display for EntryFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Changed => "was changed",
            Self::NoRecord => "has no record",
            Self::NoPartner => "has lost what belongs to it: a disclosure and its order come together",
            Self::Contradicted => "contradicts its records",
        })
    }
}

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
    /// Whether every record, disclosure and order is as Rekey wrote it (rule 9 of the design). Reads one moment of the ledger; a
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
        let head = self.sealed_head(&mut tx).await?;
        compare(last, head)?;
        check_file(&mut tx).await?;
        let disclosures = entries::verify(&mut tx, &self.rows).await?;
        check_guards(&mut tx).await?;
        Ok(Verified {
            records: head.seq,
            disclosures,
            head,
        })
    }

    async fn sealed_head(&self, tx: &mut SqliteConnection) -> Result<Head, Stop> {
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
