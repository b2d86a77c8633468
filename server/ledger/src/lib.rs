#![doc = include_str!("../README.md")]

mod chain;
mod columns;
mod conditions;
mod deliveries;
mod disclosures;
mod documents;
mod fault;
mod key;
mod open;
mod orders;
mod private_file;
mod records;
mod row_seal;
mod seal;
mod sessions;
mod sightings;
mod verify;

pub use key::{KeyError, LedgerKey};
pub use open::{OpenError, SqliteLedger};
pub use verify::{BadRow, EntryFault, HeadFault, RowFault, Verified, VerifyError};
