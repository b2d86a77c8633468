use std::sync::Mutex;

use async_trait::async_trait;
use domain::audit::Record;
use domain::ports;

use super::*;
use crate::config::SinkName;
use crate::delivery::outbox::Outbox;
use crate::delivery::tests::{Fixture, PATIENCE, eventually};

/// Takes batches, or refuses as many as it is told to.
#[derive(Default)]
pub struct Scripted {
    refusals: Mutex<u32>,
    batches: Mutex<Vec<Vec<i64>>>,
}

/// The courier's end of it.
struct Hand(Arc<Scripted>);

#[async_trait]
impl Sink for Hand {
    fn name(&self) -> SinkName {
        SinkName::Webhook
    }

    async fn deliver(&self, records: &[Record]) -> Result<(), DeliveryError> {
        let mut refusals = self.0.refusals.lock().unwrap();
        if *refusals > 0 {
            *refusals -= 1;
            return Err(DeliveryError::Refused(500));
        }
        let batch = records.iter().map(|record| record.seq).collect();
        self.0.batches.lock().unwrap().push(batch);
        Ok(())
    }
}

impl Scripted {
    fn refusing(times: u32) -> Arc<Self> {
        let refusals = Mutex::new(times);
        Arc::new(Self {
            refusals,
            ..Self::default()
        })
    }

    fn taken(&self) -> Vec<i64> {
        self.batches.lock().unwrap().concat()
    }

    fn courier(self: &Arc<Self>, fixture: &Fixture) -> (Courier, Progress) {
        Courier::new(Box::new(Hand(Arc::clone(self))), &fixture.ports())
    }
}

#[tokio::test]
async fn records_go_out_in_order_in_batches_of_a_hundred() {
    let fixture = Fixture::with_records(150).await;
    let sink = Scripted::refusing(0);
    let (courier, progress) = sink.courier(&fixture);
    assert!(courier.deliver_batch().await.unwrap());
    assert_eq!(*progress.taken.borrow(), 100);
    assert!(courier.deliver_batch().await.unwrap());
    assert!(!courier.deliver_batch().await.unwrap());
    let sizes: Vec<_> = sink.batches.lock().unwrap().iter().map(Vec::len).collect();
    assert_eq!(sizes, [100, 50]);
    assert_eq!(sink.taken(), (1..=150).collect::<Vec<_>>());
    assert_eq!(fixture.ledger.delivered("webhook").await.unwrap(), 150);
}

#[tokio::test]
async fn what_was_refused_comes_again_whole() {
    let fixture = Fixture::with_records(3).await;
    let sink = Scripted::refusing(2);
    let (courier, progress) = sink.courier(&fixture);
    for _ in 0..2 {
        courier.deliver_batch().await.unwrap_err();
        assert_eq!(fixture.ledger.delivered("webhook").await.unwrap(), 0);
        assert_eq!(*progress.taken.borrow(), 0);
    }
    assert!(courier.deliver_batch().await.unwrap());
    assert_eq!(sink.taken(), [1, 2, 3]);
}

#[tokio::test]
async fn another_courier_goes_on_where_the_first_stopped() {
    let fixture = Fixture::with_records(2).await;
    let sink = Scripted::refusing(0);
    sink.courier(&fixture).0.deliver_batch().await.unwrap();
    fixture.record().await;
    let (courier, _) = sink.courier(&fixture);
    courier.deliver_batch().await.unwrap();
    assert_eq!(*sink.batches.lock().unwrap(), [vec![1, 2], vec![3]]);
}

#[tokio::test]
async fn pauses_grow_with_failures_and_end_with_a_success() {
    let fixture = Fixture::with_records(1).await;
    let sink = Scripted::refusing(3);
    let (courier, _) = sink.courier(&fixture);
    let mut backoff = Backoff::default();
    let mut pauses = Vec::new();
    for _ in 0..5 {
        pauses.push(courier.work(&mut backoff).await.as_millis());
    }
    // The fixture's randomness is nought, so each pause is half of its longest.
    assert_eq!(pauses, [500, 1000, 2000, 0, POLL.as_millis()]);
    *sink.refusals.lock().unwrap() = 1;
    fixture.record().await;
    assert_eq!(courier.work(&mut backoff).await.as_millis(), 500);
}

/// Without it a person would wait for as long as the receiver was away.
#[tokio::test]
async fn who_waits_cuts_a_pause_short() {
    let fixture = Fixture::with_records(1).await;
    let sink = Scripted::refusing(20);
    let (courier, progress) = sink.courier(&fixture);
    let wake = Arc::clone(&progress.wake);
    let (stop, stopping) = watch::channel(false);
    let running = tokio::spawn(run(courier, stopping));
    // Twenty pauses would take more than an hour.
    eventually(|| {
        wake.notify_one();
        sink.taken() == [1]
    })
    .await;
    stop.send_replace(true);
    drop(progress);
    running.await.unwrap().unwrap();
}

/// Requests under way still need it when Rekey is told to stop.
#[tokio::test]
async fn it_delivers_until_nobody_can_wait_any_more() {
    let fixture = Fixture::with_records(1).await;
    let sink = Scripted::refusing(0);
    let (courier, progress) = sink.courier(&fixture);
    let outbox = Outbox::new(Arc::clone(&fixture.ledger), vec![progress], PATIENCE);
    let (stop, stopping) = watch::channel(false);
    let running = tokio::spawn(run(courier, stopping));
    stop.send_replace(true);
    fixture.record().await;
    assert!(ports::Outbox::is_delivered(&outbox).await);
    assert_eq!(sink.taken(), [1, 2]);
    assert!(!running.is_finished());
    drop(outbox);
    running.await.unwrap().unwrap();
}
