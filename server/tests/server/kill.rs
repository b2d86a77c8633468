//! SIGKILL at any instant of a reveal: no key is served, nor even asked for, without its record and its order.

mod moment;
mod person;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use domain::disclosure::{PastDisclosure, ReadOutcome};
use domain::follow_order::LEASE;
use domain::ports::Orders;
use domain::rotation::OrderState;
use jiff::{SignedDuration, Timestamp};
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::Instant;

use self::moment::Moment;
use self::person::{ACCOUNTS, PCS, Served, get_ready};
use crate::eventually::eventually;
use crate::follow::is_proven;
use crate::pc::OS;
use crate::records::Ledger;
use crate::stage::{READ, Stage, text};

const ROUNDS: u32 = 30;

/// How many reveals came how far before the kill.
#[derive(Default)]
struct Tally {
    served: usize,
    asked_but_not_served: usize,
    never_begun: usize,
}

async fn all_disclosures(stage: &Stage, ledger: &Ledger) -> Vec<PastDisclosure> {
    let mut all = Vec::new();
    for account in ACCOUNTS {
        all.extend(ledger.disclosures(stage.person(account).await).await);
    }
    all
}

/// Each password that the directory was asked for stands in the ledger under the ID that the directory was told.
async fn assert_recorded(stage: &Stage, past: &[PastDisclosure]) -> usize {
    let recorded: BTreeMap<String, String> = past.iter().map(|it| (it.id.to_string(), it.key.to_string())).collect();
    let reads = stage.requests(READ).await;
    for read in &reads {
        let disclosure = text(&read["clientRequestId"]);
        let key = recorded
            .get(disclosure)
            .unwrap_or_else(|| panic!("read without a record: {read}"));
        assert!(text(&read["path"]).contains(key.as_str()), "{read}");
    }
    reads.len()
}

/// Whoever saw digits, saw them of a disclosure that is recorded with its order and as read.
fn assert_served_is_recorded(served: &Served, past: &[PastDisclosure]) {
    let order = served
        .body
        .split("data-order=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    // A page that broke off before it names its order was asked for all the same, and so is among the reads.
    let Some(order) = order else { return };
    let found = past.iter().find(|it| it.order.id.to_string() == order);
    let found = found.unwrap_or_else(|| panic!("served without a record: {order}"));
    assert_eq!(found.outcome, Some(ReadOutcome::Read));
}

/// How long a reveal takes on this machine, when nobody is killed.
async fn measure(stage: &Stage) -> Duration {
    let mut reveals = JoinSet::new();
    let ready = get_ready(stage).await;
    let began = Instant::now();
    for ready in ready {
        reveals.spawn(ready.send());
    }
    let answers = reveals.join_all().await;
    let took = began.elapsed();
    assert!(answers.iter().all(Served::shows_digits));
    took
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_key_is_served_without_its_record_and_its_order() {
    let stage = Stage::new().await;
    let mut random = ChaCha20Rng::seed_from_u64(20_261_122);
    let server = stage.serve().await;
    let whole = measure(&stage).await;
    server.stop().await;
    let ledger = stage.ledger().await;
    let mut tally = Tally::default();
    for round in 0..ROUNDS {
        let asked_before = stage.requests(READ).await.len();
        let begun_before = ledger.verify().await.disclosures;
        let moment = Moment::of(round, whole, &mut random);
        let answers = round_with_a_kill(&stage, moment, &mut random).await;
        let verified = ledger.ledger.verify().await;
        let begun = verified.unwrap_or_else(|error| panic!("round {round}: {error}")).disclosures;
        let past = all_disclosures(&stage, &ledger).await;
        assert_eq!(i64::try_from(past.len()).unwrap(), begun, "each with its order");
        let asked = assert_recorded(&stage, &past).await - asked_before;
        tally.add(&answers, &past, asked, usize::try_from(begun - begun_before).unwrap());
    }
    tally.assert_spread();
    go_on_to_proven(&stage, &ledger).await;
    // Also what reached the directory only after its server was dead.
    assert_recorded(&stage, &all_disclosures(&stage, &ledger).await).await;
}

impl Tally {
    /// One round: what came back, what is recorded, how many passwords were asked for, how many disclosures were begun.
    fn add(&mut self, answers: &[Served], past: &[PastDisclosure], asked: usize, begun: usize) {
        let shown: Vec<_> = answers.iter().filter(|served| served.shows_digits()).collect();
        for served in &shown {
            assert_served_is_recorded(served, past);
        }
        assert!(asked >= shown.len(), "shown without being asked for");
        self.served += shown.len();
        self.asked_but_not_served += asked - shown.len();
        self.never_begun += answers.len() - begun;
    }

    /// The moments must have been spread, or nothing was tried out.
    fn assert_spread(&self) {
        assert!(self.served > 0, "none came before the kill");
        assert!(self.asked_but_not_served > 0, "none between the question and the page");
        assert!(self.never_begun > 0, "none before its record");
    }
}

/// Begins all reveals at once and kills the server.
async fn round_with_a_kill(stage: &Stage, moment: Moment, random: &mut ChaCha20Rng) -> Vec<Served> {
    let server = stage.serve().await;
    let ready = get_ready(stage).await;
    stage
        .faults(json!([{ "match": READ, "delayMs": moment.delay_ms(random) }]))
        .await;
    let asked_before = stage.requests(READ).await.len();
    let mut reveals = JoinSet::new();
    for ready in ready {
        reveals.spawn(ready.send());
    }
    let mut answers = Vec::new();
    match moment {
        Moment::AtOnce => {}
        Moment::WhileAsking => {
            eventually("the directory to be asked", || async {
                (stage.requests(READ).await.len() > asked_before).then_some(())
            })
            .await;
        }
        Moment::Afterwards => {
            while let Some(answer) = reveals.join_next().await {
                answers.push(answer.unwrap());
            }
        }
        // Not a wait for anything: this is the moment.
        Moment::After(instant) => tokio::time::sleep(instant).await,
    }
    server.kill().await;
    answers.extend(reveals.join_all().await);
    stage.faults(json!([])).await;
    answers
}

/// After the last restart every order that is open goes on until it is proven.
async fn go_on_to_proven(stage: &Stage, ledger: &Ledger) {
    // The third one runs anyway.
    for pc in &PCS[..2] {
        let pc = stage.pc(pc).await;
        let (status, answer) = stage.unlock(&pc, text(&pc.current(OS)["key"])).await;
        assert_eq!(status, 200, "{answer}");
    }
    end_leases(ledger).await;
    let open: BTreeSet<String> = all_disclosures(stage, ledger)
        .await
        .iter()
        .filter(|past| !past.order.state.has_ended())
        .map(|past| past.order.id.to_string())
        .collect();
    assert!(!open.is_empty(), "the last rounds leave open orders");
    let server = stage.serve().await;
    let is_accepted = |past: &PastDisclosure| past.order.state == OrderState::Accepted || past.order.state.has_ended();
    eventually("all orders to be accepted", || async {
        all_disclosures(stage, ledger).await.iter().all(is_accepted).then_some(())
    })
    .await;
    for pc in PCS {
        stage.check_in(&stage.pc(pc).await).await;
    }
    let past = eventually("all orders to end", || async {
        let past = all_disclosures(stage, ledger).await;
        past.iter().all(|past| past.order.state.has_ended()).then_some(past)
    })
    .await;
    for past in past {
        let ended = &past.order.state;
        let expected = if open.contains(&past.order.id.to_string()) {
            is_proven(ended)
        } else {
            is_proven(ended) || matches!(ended, OrderState::Superseded(_))
        };
        assert!(expected, "{ended:?}");
    }
    server.stop().await;
    ledger.verify().await;
}

/// What the killed workers held, and what waits because its read was cut short, is due now: as it would be by itself after the
/// lease's two minutes.
async fn end_leases(ledger: &Ledger) {
    #[expect(clippy::disallowed_methods, reason = "the server's clock is the machine's")]
    let now = Timestamp::now();
    let later = now + LEASE + LEASE;
    let mut held = Vec::new();
    while let Some(order) = ledger.ledger.lease_order(later, SignedDuration::from_secs(1)).await.unwrap() {
        held.push(order);
    }
    for order in held {
        ledger.ledger.save_order(&order, Some(now), None).await.unwrap();
    }
}
