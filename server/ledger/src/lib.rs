#![doc = include_str!("../README.md")]

mod chain;
mod columns;
mod disclosures;
mod fault;
mod key;
mod open;
mod orders;
mod private_file;
mod row_seal;
mod seal;
mod sessions;
mod verify;

pub use key::{KeyError, LedgerKey};
pub use open::{OpenError, SqliteLedger};
pub use verify::{BadRow, EntryFault, HeadFault, RowFault, Verified, VerifyError};
