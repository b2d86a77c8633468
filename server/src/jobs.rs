//! What Rekey does by itself, again and again: reads Entra's log, looks who holds which device, reads the chain, rotates the keys
//! of incidents, removes what has ended.

use std::time::Duration;

use domain::owner_watch::WatchOwners;
use domain::reconcile::Reconcile;
use domain::record::{Event, EventCode};
use tokio::task::JoinSet;

use crate::rekey::Rekey;

/// How often ended sessions are removed.
const TIDY_EVERY: Duration = Duration::from_hours(1);

/// How often the keys are counted that should be proven dead by now, and are not.
const COUNT_OVERDUE_EVERY: Duration = Duration::from_mins(1);

/// How often a few orders of an incident are placed: [`domain::incident::rotate::AT_ONCE`] each time.
const ROTATE_EVERY: Duration = Duration::from_secs(1);

/// How often it is looked for incidents that another process has begun to rotate.
const LOOK_FOR_INCIDENTS: Duration = Duration::from_secs(30);

/// Starts all jobs.
pub fn start(rekey: &Rekey, jobs: &mut JoinSet<Result<(), std::io::Error>>) {
    let every = |seconds: u32| Duration::from_secs(u64::from(seconds));
    let (audit, rotation) = (&rekey.policies.audit, &rekey.policies.rotation);
    jobs.spawn(repeat(rekey.clone(), TIDY_EVERY, tidy));
    jobs.spawn(repeat(rekey.clone(), every(audit.reconcile_seconds), reconcile));
    jobs.spawn(repeat(rekey.clone(), every(rotation.watch_owners_seconds), watch_owners));
    jobs.spawn(repeat(rekey.clone(), every(audit.verify_seconds), verify_chain));
    jobs.spawn(repeat(rekey.clone(), COUNT_OVERDUE_EVERY, count_overdue));
    jobs.spawn(rotate_incidents(rekey.clone()));
}

/// Does the job at once and then each time the pause is over, until Rekey stops; never without a pause.
async fn repeat(rekey: Rekey, pause: Duration, job: impl AsyncFn(&Rekey)) -> Result<(), std::io::Error> {
    let mut stopping = rekey.stopping.clone();
    while !*stopping.borrow() {
        if pause.is_zero() {
            // A task that ends by itself ends the server.
            let _ = stopping.wait_for(|stopping| *stopping).await;
            break;
        }
        job(&rekey).await;
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            _ = stopping.wait_for(|stopping| *stopping) => {}
        }
    }
    Ok(())
}

/// Removes what has ended by itself: sessions and their tokens above all.
async fn tidy(rekey: &Rekey) {
    if rekey.ledger.purge(rekey.clock.now(), rekey.limits).await.is_err() {
        tracing::error!("ended sessions were not removed");
    }
}

/// Holds Entra's log against the records.
async fn reconcile(rekey: &Rekey) {
    let look = Reconcile {
        ledger: rekey.ledger.as_ref(),
        trail: rekey.trail.as_ref(),
        directory: rekey.directory.as_ref(),
        clock: rekey.clock.as_ref(),
        randomness: rekey.randomness.as_ref(),
        rules: rekey.policies.rotation.rules,
        key_access: rekey.policies.key_access,
        tenant: rekey.tenant,
    };
    match look.run().await {
        Ok(found) => {
            metrics::counter!("rekey_key_reads_total", "path" => "rekey").increment(u64::from(found.paired));
            metrics::counter!("rekey_key_reads_total", "path" => "outside").increment(u64::from(found.outside));
            if found.outside > 0 {
                tracing::warn!(outside = found.outside, "keys were read that did not pass through Rekey");
                rekey.order_due.notify_one();
            }
        }
        Err(error) => tracing::warn!(%error, "Entra's log was not held against the records"),
    }
}

/// Looks which devices changed hands.
async fn watch_owners(rekey: &Rekey) {
    let look = WatchOwners {
        ledger: rekey.ledger.as_ref(),
        trail: rekey.trail.as_ref(),
        directory: rekey.directory.as_ref(),
        clock: rekey.clock.as_ref(),
        randomness: rekey.randomness.as_ref(),
        rules: rekey.policies.rotation.rules,
        tenant: rekey.tenant,
    };
    match look.run().await {
        Ok(0) => {}
        Ok(changed) => {
            tracing::info!(changed, "devices changed hands");
            rekey.order_due.notify_one();
        }
        Err(error) => tracing::warn!(%error, "it was not seen who holds which device"),
    }
}

/// Tells those who watch the metrics of keys that were given out and are not proven dead in time.
async fn count_overdue(rekey: &Rekey) {
    match rekey.ledger.count_orders(&rekey.overdue()).await {
        Ok(count) => metrics::gauge!("rekey_orders_overdue").set(f64::from(count)),
        Err(error) => tracing::error!(%error, "overdue orders were not counted"),
    }
}

/// Reads the whole chain and records what was found.
async fn verify_chain(rekey: &Rekey) {
    let (code, detail) = match rekey.ledger.verify_chain().await {
        Ok(Ok(head)) => (EventCode::ChainVerified, format!("{}:{}", head.seq, head.hash)),
        Ok(Err(found)) => {
            tracing::error!(%found, "the ledger was changed");
            metrics::counter!("rekey_chain_broken_total").increment(1);
            (EventCode::ChainBroken, found)
        }
        Err(error) => {
            tracing::error!(%error, "the chain cannot be read");
            return;
        }
    };
    let event = Event {
        detail: Some(detail),
        ..Event::new(code, rekey.clock.now())
    };
    if rekey.ledger.record(&event).await.is_err() {
        tracing::error!("the check of the chain was not recorded");
    }
}

/// Places the orders of incidents, a few each second while there are some.
async fn rotate_incidents(rekey: Rekey) -> Result<(), std::io::Error> {
    let mut stopping = rekey.stopping.clone();
    while !*stopping.borrow() {
        let placed = rekey.incidents().rotate_step().await;
        let pause = match placed {
            Ok(true) => {
                rekey.order_due.notify_one();
                ROTATE_EVERY
            }
            Ok(false) => LOOK_FOR_INCIDENTS,
            Err(failure) => {
                tracing::error!(code = failure.code(), "the keys of an incident are not being rotated");
                LOOK_FOR_INCIDENTS
            }
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = rekey.incident_rotating.notified() => {}
            _ = stopping.wait_for(|stopping| *stopping) => {}
        }
    }
    Ok(())
}
