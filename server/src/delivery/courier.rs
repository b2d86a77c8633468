//! The courier of one sink: takes records from the ledger, hands them over, notes how far it came.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use domain::ports::{Ledger, Randomness};
use tokio::sync::{Notify, watch};

use crate::delivery::Ports;
use crate::delivery::backoff::Backoff;
use crate::delivery::outbox::Progress;
use crate::delivery::sink::{DeliveryError, Sink};

/// The most records in one batch.
const BATCH: u32 = 100;

/// How often the ledger is looked into when nobody calls: another process may have written.
const POLL: Duration = Duration::from_secs(2);

/// Delivers to one sink.
pub struct Courier {
    sink: Box<dyn Sink>,
    ledger: Arc<dyn Ledger>,
    randomness: Arc<dyn Randomness>,
    taken: watch::Sender<i64>,
    wake: Arc<Notify>,
}

impl Courier {
    /// A courier, and how others see its progress.
    pub fn new(sink: Box<dyn Sink>, ports: &Ports) -> (Self, Progress) {
        let (taken, progress) = watch::channel(0);
        let wake = Arc::new(Notify::new());
        let progress = Progress {
            taken: progress,
            wake: Arc::clone(&wake),
        };
        let courier = Self {
            sink,
            ledger: Arc::clone(&ports.ledger),
            randomness: Arc::clone(&ports.randomness),
            taken,
            wake,
        };
        (courier, progress)
    }

    /// Delivers the next batch; `false`: there is none. The cursor is read anew each time: another process on the same ledger may
    /// have delivered meanwhile.
    async fn deliver_batch(&self) -> Result<bool, DeliveryError> {
        let name = self.sink.name().as_str();
        let after = self.ledger.delivered(name).await?;
        self.taken.send_replace(after);
        let lag = self.ledger.head().await?.seq - after;
        metrics::gauge!("rekey_delivery_lag_records", "sink" => name).set(u32::try_from(lag).unwrap_or(u32::MAX));
        let records = self.ledger.records_after(after, BATCH).await?;
        let Some(last) = records.last() else {
            return Ok(false);
        };
        self.sink.deliver(&records).await?;
        self.ledger.put_delivered(name, last.seq).await?;
        self.taken.send_replace(last.seq);
        Ok(true)
    }

    fn count(&self, outcome: &'static str) {
        let name = self.sink.name().as_str();
        metrics::counter!("rekey_deliveries_total", "sink" => name, "outcome" => outcome).increment(1);
    }

    /// Waits until Rekey stops and the outbox is gone: requests under way may still wait for a delivery.
    async fn is_needless(&self, stopping: &mut watch::Receiver<bool>) {
        // A sender that is gone means the same: stop.
        let _ = stopping.wait_for(|stopping| *stopping).await;
        self.taken.closed().await;
    }

    /// Delivers what is there, up to one batch, and says how long to wait then.
    async fn work(&self, backoff: &mut Backoff) -> Duration {
        let sink = self.sink.name().as_str();
        match self.deliver_batch().await {
            Ok(some) => {
                if backoff.reset() {
                    tracing::info!(sink, "records are delivered again");
                }
                if !some {
                    return POLL;
                }
                self.count("taken");
                Duration::ZERO
            }
            Err(error) => {
                let pause = backoff.next(self.randomness.as_ref());
                tracing::warn!(sink, %error, next_try_seconds = pause.as_secs_f32(), "records were not delivered; the ledger keeps them");
                self.count("failed");
                pause
            }
        }
    }
}

/// Delivers until Rekey stops; a batch under way is finished first. Somebody who waits for a delivery is a reason to try at once,
/// also after a failure: the receiver may be back, and a person needs a key.
pub async fn run(courier: Courier, mut stopping: watch::Receiver<bool>) -> Result<(), io::Error> {
    let mut backoff = Backoff::default();
    loop {
        let pause = courier.work(&mut backoff).await;
        tokio::select! {
            biased;
            () = courier.is_needless(&mut stopping) => return Ok(()),
            () = courier.wake.notified() => {}
            () = tokio::time::sleep(pause) => {}
        }
    }
}

#[cfg(test)]
mod tests;
