//! How far records were delivered.

use async_trait::async_trait;

use super::FakeLedger;
use crate::fakes::Call;
use crate::ports::{Deliveries, LedgerError};

#[async_trait]
impl Deliveries for FakeLedger {
    async fn delivered(&self, sink: &str) -> Result<i64, LedgerError> {
        let books = self.transaction(Call::Delivered)?;
        Ok(books.delivered.get(sink).copied().unwrap_or_default())
    }

    async fn put_delivered(&self, sink: &str, seq: i64) -> Result<(), LedgerError> {
        let mut books = self.books.lock().unwrap();
        let delivered = books.delivered.entry(sink.to_owned()).or_default();
        *delivered = seq.max(*delivered);
        Ok(())
    }
}
