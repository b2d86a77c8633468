//! Whatever is asked of it, in whichever order: the ledger verifies.

use domain::device::Volume;
use domain::disclosure::{NewDisclosure, ReadOutcome};
use domain::document::DocumentKind;
use domain::id::KeyId;
use domain::ports::{Disclosures, Documents, OrderBook, Orders, Sessions};
use domain::record::{Event, EventCode};
use domain::rotation::{AttentionReason, NewOrder, OrderState, Plan, RotationOrder};
use jiff::SignedDuration;
use proptest::prelude::*;
use uuid::Uuid;

use crate::fixture::books::{decided, document, done, new_order, placed};
use crate::fixture::{
    Fixture, LEASE, LIMITS, at, digest, disclosure, open_in, read_event, session, signed_in, stored_key, turned,
};

#[derive(Clone, Debug)]
enum Step {
    SignIn(u8),
    SignOut(u8),
    Begin {
        session: u8,
        device: u8,
        removable: bool,
        form_of_earlier: bool,
    },
    Finish {
        which: prop::sample::Index,
        outcome: u8,
    },
    Lease,
    Save {
        which: prop::sample::Index,
        state: u8,
        with_event: bool,
    },
    Place {
        device: u8,
        plan: u8,
        earlier: bool,
    },
    Decide {
        which: prop::sample::Index,
        plan: u8,
    },
    SaveDocument {
        number: u8,
        version: u8,
    },
    Record,
    Purge,
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let begin = (0..2_u8, 0..2_u8, any::<bool>(), prop::bool::weighted(0.1));
    prop_oneof![
        3 => (0..2_u8).prop_map(Step::SignIn),
        1 => (0..2_u8).prop_map(Step::SignOut),
        5 => begin.prop_map(|(session, device, removable, form_of_earlier)| Step::Begin { session, device, removable, form_of_earlier }),
        4 => (any::<prop::sample::Index>(), 0..4_u8).prop_map(|(which, outcome)| Step::Finish { which, outcome }),
        4 => Just(Step::Lease),
        4 => (any::<prop::sample::Index>(), 0..4_u8, any::<bool>())
            .prop_map(|(which, state, with_event)| Step::Save { which, state, with_event }),
        3 => (0..2_u8, 0..3_u8, any::<bool>()).prop_map(|(device, plan, earlier)| Step::Place { device, plan, earlier }),
        2 => (any::<prop::sample::Index>(), 0..3_u8).prop_map(|(which, plan)| Step::Decide { which, plan }),
        3 => (0..2_u8, 1..4_u8).prop_map(|(number, version)| Step::SaveDocument { number, version }),
        1 => Just(Step::Record),
        1 => Just(Step::Purge),
        1 => Just(Step::Reopen),
    ]
}

/// The ledger, and what the outside knows of it.
struct Run {
    fixture: Fixture,
    begun: Vec<NewDisclosure>,
    leased: Vec<RotationOrder>,
    asked: u128,
    seconds: i64,
}

impl Run {
    async fn take(&mut self, step: Step) {
        self.seconds += 7;
        match step {
            Step::SignIn(number) => drop(self.fixture.ledger.open_session(&session(number.into()), &signed_in(1)).await),
            Step::SignOut(number) => {
                let event = Event::new(EventCode::SignedOut, at(self.seconds));
                self.fixture
                    .ledger
                    .end_session(session(number.into()).id, &event)
                    .await
                    .unwrap();
            }
            Step::Begin {
                session,
                device,
                removable,
                form_of_earlier,
            } => self.begin(session, device, removable, form_of_earlier).await,
            Step::Finish { which, outcome } if !self.begun.is_empty() => {
                let outcome = [
                    ReadOutcome::Read,
                    ReadOutcome::ReadMalformed,
                    ReadOutcome::Refused,
                    ReadOutcome::Unknown,
                ][usize::from(outcome)]
                .clone();
                let begun = which.get(&self.begun);
                let event = read_event(begun, &outcome, at(self.seconds));
                // A second outcome is refused.
                drop(self.fixture.ledger.finish_disclosure(begun.id, &outcome, &event).await);
            }
            Step::Lease => self
                .leased
                .extend(self.fixture.ledger.lease_order(at(self.seconds), LEASE).await.unwrap()),
            Step::Save {
                which,
                state,
                with_event,
            } if !self.leased.is_empty() => self.save(which, state, with_event).await,
            Step::Place { device, plan, earlier } => self.place(device, plan, earlier).await,
            Step::Decide { which, plan } if !self.leased.is_empty() => {
                let (order, plan) = (which.get(&self.leased).id, Plan::ALL[usize::from(plan)]);
                let event = decided(order, plan, self.seconds);
                self.fixture.ledger.decide_order(order, plan, &event).await.unwrap();
            }
            Step::SaveDocument { number, version } => {
                let document = document(DocumentKind::Case, number, version.into());
                let event = done(EventCode::CallerChosen, &document);
                // One that does not follow on the stored version is a conflict.
                let _ = self.fixture.ledger.save_document(&document, &[event]).await.unwrap();
            }
            Step::Finish { .. } | Step::Save { .. } | Step::Decide { .. } => {}
            Step::Record => self
                .fixture
                .ledger
                .record(&Event::new(EventCode::KeyIdNotMatched, at(self.seconds)))
                .await
                .unwrap(),
            Step::Purge => self.fixture.ledger.purge(at(self.seconds), LIMITS).await.unwrap(),
            Step::Reopen => {
                self.fixture.ledger.close().await;
                self.fixture.ledger = open_in(&self.fixture.folder).await;
            }
        }
    }

    async fn begin(&mut self, session: u8, device: u8, removable: bool, form_of_earlier: bool) {
        self.asked += 1;
        let mut new = disclosure(self.asked);
        new.at = at(self.seconds);
        new.session = digest("cookie", session.into());
        new.key = stored_key(device.into());
        new.key.volume = if removable {
            Volume::RemovableData
        } else {
            Volume::OperatingSystem
        };
        if let (true, Some(earlier)) = (form_of_earlier, self.begun.first()) {
            new.form = earlier.form;
        }
        let look_at = at(self.seconds) + SignedDuration::from_secs(30);
        if self.fixture.ledger.begin_disclosure(&new, look_at).await.unwrap().is_ok() {
            self.begun.push(new);
        }
    }

    /// By hand, for a password given out now or long ago.
    async fn place(&mut self, device: u8, plan: u8, earlier: bool) {
        self.asked += 1;
        let key = stored_key(device.into());
        let order = NewOrder {
            plan: Plan::ALL[usize::from(plan)],
            device: key.device,
            key: key.id,
            at: at(self.seconds),
            ..new_order(self.asked, if earlier { 0 } else { self.seconds })
        };
        self.fixture.ledger.place_order(&order, &placed(&order)).await.unwrap();
    }

    /// Any worker's result, late or not.
    async fn save(&mut self, which: prop::sample::Index, state: u8, with_event: bool) {
        let order = which.get(&self.leased).clone();
        let state = match state {
            0 => OrderState::Accepted,
            1 => OrderState::Proven {
                by: KeyId(Uuid::from_u128(1)),
            },
            2 => OrderState::NeedsAttention(AttentionReason::NoNewKey),
            _ => order.state.clone(),
        };
        let (order, event) = turned(&order, state, at(self.seconds));
        let event = Some(&event).filter(|_| with_event);
        self.fixture
            .ledger
            .save_order(&order, Some(at(self.seconds + 20)), event)
            .await
            .unwrap();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ledger_verifies_after_any_steps(steps in prop::collection::vec(step(), 1..40)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut run = Run { fixture: Fixture::new().await, begun: Vec::new(), leased: Vec::new(), asked: 0, seconds: 0 };
            for number in 0..2 {
                run.take(Step::SignIn(number)).await;
            }
            for step in steps {
                run.take(step).await;
            }
            let verified = run.fixture.ledger.verify().await.unwrap();
            assert_eq!(verified.disclosures, i64::try_from(run.begun.len()).unwrap());
        });
    }
}
