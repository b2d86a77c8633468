//! The seal of a whole row: HMAC-SHA-256 over its columns. What stands in no record (a volume, a time to look) cannot be changed
//! unnoticed either.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::fault::Fault;

/// The key of row seals.
pub(crate) struct RowKey(Zeroizing<[u8; 32]>);

impl RowKey {
    pub(crate) fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    /// Begins the seal of a row of this table.
    pub(crate) fn begin(&self, table: &'static str) -> RowSeal {
        let mac = Hmac::new_from_slice(&self.0[..]).expect("HMAC takes keys of every length");
        RowSeal(mac).text(Some(table))
    }
}

/// A seal that columns are added to, in the table's order. Each goes in with its length, so that no two rows share their bytes.
pub(crate) struct RowSeal(Hmac<Sha256>);

impl RowSeal {
    pub(crate) fn bytes(mut self, column: Option<&[u8]>) -> Self {
        match column {
            None => self.0.update(&[0]),
            Some(column) => {
                self.0.update(&[1]);
                self.0.update(&(column.len() as u64).to_be_bytes());
                self.0.update(column);
            }
        }
        self
    }

    pub(crate) fn text(self, column: Option<&str>) -> Self {
        self.bytes(column.map(str::as_bytes))
    }

    pub(crate) fn number(self, column: Option<i64>) -> Self {
        self.bytes(column.map(i64::to_be_bytes).as_ref().map(|bytes| &bytes[..]))
    }

    /// A column that the table did not have at first: it goes in with its name, and only where it is set, so that the seals of
    /// older rows still fit. It comes behind all columns that always go in.
    pub(crate) fn younger(self, name: &'static str, column: Option<&[u8]>) -> Self {
        if column.is_none() {
            return self;
        }
        self.text(Some(name)).bytes(column)
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0.finalize().into_bytes().to_vec()
    }

    /// Whether `stored` is this seal.
    pub(crate) fn check(self, stored: &[u8]) -> Result<(), Fault> {
        self.0
            .verify_slice(stored)
            .map_err(|_| Fault::Unreadable("a row does not fit its seal"))
    }
}
