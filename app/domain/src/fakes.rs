//! Hand-written stand-ins for the ports, and the small tenant that the tests of the use cases play in. They keep what the ports'
//! docstrings promise, and write down every call in one log, so that a test can read the order of calls across ports.

mod calls;
mod directory;
mod ledger;
mod outbox;
mod samples;

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};

pub(crate) use calls::{Call, CallLog};
pub(crate) use directory::{FakeDirectory, Fault, Tenant};
pub(crate) use ledger::FakeLedger;
pub(crate) use outbox::FakeOutbox;
pub(crate) use samples::{
    actor, device_id, disclosure, employee, key_id, managed_device, managed_id, minutes, person, person_of, session, start,
    stored_key, windows_device,
};

use crate::device::StoredKey;
use crate::disclosure::{NewDisclosure, ReadOutcome};
use crate::guard::{Guard, SelfServicePolicy};
use crate::key_access::KeyAccess;
use crate::ports::{Clock, Disclosures as _, Randomness};
use crate::record::Event;

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub(crate) struct FakeClock(Arc<Mutex<Timestamp>>);

impl FakeClock {
    pub(crate) fn at(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    pub(crate) fn advance(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Bytes that differ at each call and are the same in each run.
#[derive(Default)]
pub(crate) struct FakeRandomness(Mutex<u64>);

impl Randomness for FakeRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for byte in bytes {
            // Knuth's multiplier: the upper byte of the state runs through all values.
            *state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    }
}

/// The fakes that a use case is given, wired to one clock and one log. Anna is signed in.
pub(crate) struct World {
    pub(crate) log: CallLog,
    pub(crate) clock: FakeClock,
    pub(crate) randomness: FakeRandomness,
    pub(crate) directory: FakeDirectory,
    pub(crate) ledger: FakeLedger,
    pub(crate) outbox: FakeOutbox,
}

impl World {
    pub(crate) fn new(tenant: Tenant) -> Self {
        let log = CallLog::default();
        let clock = FakeClock::at(start());
        let directory = FakeDirectory::new(tenant, clock.clone(), log.clone());
        let ledger = FakeLedger::new(log.clone());
        ledger.keep_session(session("anna"));
        Self {
            outbox: FakeOutbox::new(log.clone()),
            log,
            clock,
            randomness: FakeRandomness::default(),
            directory,
            ledger,
        }
    }
    /// Who may help themselves, where the organisation says nothing.
    pub(crate) fn guard(&self, key_access: KeyAccess) -> Guard<'_> {
        Guard {
            people: &self.directory,
            posture: &self.directory,
            policy: SelfServicePolicy::default(),
            key_access,
        }
    }
    /// The key is shown now to the person of this token, who is signed in; `None`: the process ended before the read returned.
    pub(crate) async fn disclose(
        &self,
        number: u128,
        token: &str,
        key: StoredKey,
        outcome: Option<ReadOutcome>,
    ) -> NewDisclosure {
        let now = self.clock.now();
        let new = disclosure(number, token, key, now);
        self.ledger.begin_disclosure(&new, now).await.unwrap().unwrap();
        if let Some(outcome) = outcome {
            let event = Event::new(outcome.event_code(), now);
            self.ledger.finish_disclosure(new.id, &outcome, &event).await.unwrap();
        }
        self.log.take();
        new
    }
}
