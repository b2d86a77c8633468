//! Follows rotation orders, one at a time, for as long as Rekey runs.

use std::time::Duration;

use domain::follow_order::FollowOrder;
use jiff::SignedDuration;

use crate::rekey::Rekey;

/// The longest sleep: an order that another process has put in is seen then.
const LONGEST_SLEEP: Duration = Duration::from_secs(30);

/// The pause after the ledger failed.
const AFTER_FAILURE: Duration = Duration::from_secs(5);

/// Follows orders until Rekey stops. An order that is being followed is finished first.
pub async fn run(rekey: Rekey, first_pause: SignedDuration) -> Result<(), std::io::Error> {
    let mut stopping = rekey.stopping.clone();
    while !*stopping.borrow() {
        let pause = follow_due(&rekey, first_pause).await;
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = rekey.order_due.notified() => {}
            _ = stopping.wait_for(|stopping| *stopping) => {}
        }
    }
    Ok(())
}

/// Follows what is due, and says how long nothing will be.
async fn follow_due(rekey: &Rekey, first_pause: SignedDuration) -> Duration {
    let follow = FollowOrder {
        ledger: rekey.ledger.as_ref(),
        directory: rekey.directory.as_ref(),
        clock: rekey.clock.as_ref(),
        randomness: rekey.randomness.as_ref(),
        base_pause: first_pause,
    };
    loop {
        match follow.run().await {
            Ok(Some(order)) => {
                tracing::info!(order.id = %order.id, device.id = %order.device, state = order.state.code(), attempts = order.attempts, "order followed");
                if let Some(person) = order.person {
                    // Nobody listening is no failure.
                    let _ = rekey.news.send(person);
                }
            }
            Ok(None) => break,
            Err(error) => {
                tracing::error!(%error, "orders cannot be followed");
                return AFTER_FAILURE;
            }
        }
        if *rekey.stopping.borrow() {
            return Duration::ZERO;
        }
    }
    let due = rekey.ledger.next_due().await.ok().flatten();
    let until = due.map_or(SignedDuration::MAX, |due| due.duration_since(rekey.clock.now()));
    Duration::try_from(until.max(SignedDuration::ZERO))
        .unwrap_or(LONGEST_SLEEP)
        .min(LONGEST_SLEEP)
}
