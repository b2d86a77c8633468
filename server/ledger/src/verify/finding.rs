//! What verification finds, in words for the operator.

use std::fmt;

use domain::ports::LedgerError;
use domain::record::Head;

/// A ledger that was found to be whole.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Verified {
    /// How many records there are.
    pub records: i64,
    /// How many disclosures, each with its record and its order.
    pub disclosures: i64,
    /// The last record. Noted elsewhere (the log, a ticket) it lets a later verification find an older copy of the whole ledger:
    /// [`SqliteLedger::verify_since`](crate::SqliteLedger::verify_since).
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
    /// Its outcome, state or plan is not what its last record says.
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
    /// A document is wrong.
    #[error("document {kind} {number} was changed")]
    Document {
        /// The stable word of its kind.
        kind: String,
        /// Its number.
        number: String,
    },
    /// Fewer versions of documents are there than were saved.
    #[error("a document was removed, or an older version was put in its place")]
    Documents,
    /// What is noted of a device's holder is wrong.
    #[error("the holder of device {device} was changed")]
    Holder {
        /// The device's ID, as 32 hexadecimal digits where it is whole.
        device: String,
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
