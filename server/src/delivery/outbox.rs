//! What showing a key waits for, where the policy says so.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use domain::ports::{self, Ledger};
use futures::future::join_all;
use tokio::sync::{Notify, watch};
use tokio::time::timeout;

/// How far one sink has come, for those who wait for it.
pub struct Progress {
    /// The number of the last record that it took.
    pub taken: watch::Receiver<i64>,
    /// Wakes its courier.
    pub wake: Arc<Notify>,
}

impl Progress {
    /// Waits until the sink took the record with this number; `false`: nobody delivers to it any more.
    async fn reaches(&self, seq: i64) -> bool {
        self.wake.notify_one();
        self.taken.clone().wait_for(|taken| *taken >= seq).await.is_ok()
    }
}

/// The sinks that the policy names, and how long showing a key waits for them.
pub struct Outbox {
    ledger: Arc<dyn Ledger>,
    awaited: Vec<Progress>,
    wait: Duration,
}

impl Outbox {
    /// Waits for all of `awaited`, for so long in all; for nothing where there are none.
    pub fn new(ledger: Arc<dyn Ledger>, awaited: Vec<Progress>, wait: Duration) -> Self {
        Self { ledger, awaited, wait }
    }

    async fn all_take_what_stands(&self) -> bool {
        let Ok(head) = self.ledger.head().await else {
            return false;
        };
        let all = self.awaited.iter().map(|sink| sink.reaches(head.seq));
        join_all(all).await.into_iter().all(|reached| reached)
    }
}

#[async_trait]
impl ports::Outbox for Outbox {
    async fn is_delivered(&self) -> bool {
        self.awaited.is_empty() || timeout(self.wait, self.all_take_what_stands()).await.unwrap_or(false)
    }
}

#[cfg(test)]
mod tests;
