//! How far records were delivered to the outside, for each sink.

use async_trait::async_trait;
use domain::ports::{Deliveries, LedgerError};

use crate::fault::Fault;
use crate::open::SqliteLedger;

impl SqliteLedger {
    async fn do_delivered(&self, sink: &str) -> Result<i64, Fault> {
        let query = sqlx::query_scalar("SELECT seq FROM deliveries WHERE sink = ?1").bind(sink);
        Ok(query.fetch_optional(&self.readers).await?.unwrap_or(0))
    }

    async fn do_put_delivered(&self, sink: &str, seq: i64) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        let put =
            "INSERT INTO deliveries (sink, seq) VALUES (?1, ?2) ON CONFLICT (sink) DO UPDATE SET seq = max(seq, excluded.seq)";
        sqlx::query(put).bind(sink).bind(seq).execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }
}

#[async_trait]
impl Deliveries for SqliteLedger {
    async fn delivered(&self, sink: &str) -> Result<i64, LedgerError> {
        self.do_delivered(sink).await.map_err(Fault::report)
    }

    async fn put_delivered(&self, sink: &str, seq: i64) -> Result<(), LedgerError> {
        self.do_put_delivered(sink, seq).await.map_err(Fault::report)
    }
}
