//! A ledger in memory that keeps what the ports promise: each operation is one transaction under one lock.

mod deliveries;
mod disclosures;
mod documents;
mod order_book;
mod orders;
mod records;
mod sessions;
mod sightings;

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard};

use jiff::Timestamp;

use crate::audit::Record;
use crate::disclosure::{NewDisclosure, ReadOutcome};
use crate::document::Document;
use crate::fakes::{Call, CallLog};
use crate::id::{Digest, DisclosureId, OrderId};
use crate::ports::LedgerError;
use crate::ports::trail::HeldDevice;
use crate::record::{ChainKey, Event, Head};
use crate::rotation::{OrderState, RotationOrder};
use crate::session::{Session, SignInAttempt};

pub(crate) struct FakeLedger {
    books: Mutex<Books>,
    failing: Mutex<Option<Call>>,
    log: CallLog,
    key: ChainKey,
}

/// What it holds.
struct Books {
    attempts: Vec<(SignInAttempt, bool)>,
    sessions: Vec<Session>,
    disclosures: Vec<(NewDisclosure, Option<ReadOutcome>)>,
    orders: Vec<KeptOrder>,
    records: Vec<Record>,
    head: Head,
    documents: Vec<Document>,
    settled_reads: HashSet<String>,
    explaining: Vec<DisclosureId>,
    reads_settled_until: Option<Timestamp>,
    holders: Vec<HeldDevice>,
    delivered: HashMap<String, i64>,
}

/// An order with what only the ledger needs to know.
struct KeptOrder {
    order: RotationOrder,
    next_look_at: Option<Timestamp>,
    leased_until: Option<Timestamp>,
    superseded_by: Option<OrderId>,
}

impl FakeLedger {
    pub(crate) fn new(log: CallLog) -> Self {
        let books = Books {
            attempts: Vec::new(),
            sessions: Vec::new(),
            disclosures: Vec::new(),
            orders: Vec::new(),
            records: Vec::new(),
            head: Head::EMPTY,
            documents: Vec::new(),
            settled_reads: HashSet::new(),
            explaining: Vec::new(),
            reads_settled_until: None,
            holders: Vec::new(),
            delivered: HashMap::new(),
        };
        Self {
            books: Mutex::new(books),
            failing: Mutex::default(),
            log,
            key: ChainKey::new([9; 32]),
        }
    }

    /// A session that was opened before the test began.
    pub(crate) fn keep_session(&self, session: Session) {
        self.books.lock().unwrap().sessions.push(session);
    }

    /// Every such operation fails from now on, and writes nothing.
    pub(crate) fn fail(&self, operation: Option<Call>) {
        *self.failing.lock().unwrap() = operation;
    }

    /// The recorded events.
    pub(crate) fn records(&self) -> Vec<Event> {
        let books = self.books.lock().unwrap();
        books.records.iter().map(|record| record.event.clone()).collect()
    }

    /// The codes of the recorded events.
    pub(crate) fn codes(&self) -> Vec<u16> {
        self.records().iter().map(|event| event.code).collect()
    }

    /// The disclosures with what their reads returned.
    pub(crate) fn outcomes(&self) -> Vec<Option<ReadOutcome>> {
        self.books
            .lock()
            .unwrap()
            .disclosures
            .iter()
            .map(|(_, outcome)| outcome.clone())
            .collect()
    }

    /// The states of all orders, oldest first.
    pub(crate) fn states(&self) -> Vec<OrderState> {
        self.books
            .lock()
            .unwrap()
            .orders
            .iter()
            .map(|kept| kept.order.state.clone())
            .collect()
    }

    /// When an order is looked at next.
    pub(crate) fn next_look_at(&self, id: OrderId) -> Option<Timestamp> {
        let books = self.books.lock().unwrap();
        books
            .orders
            .iter()
            .find(|kept| kept.order.id == id)
            .and_then(|kept| kept.next_look_at)
    }

    /// Whether a form was used.
    pub(crate) fn has_used(&self, form: Digest) -> bool {
        self.books.lock().unwrap().has_used(form)
    }

    /// Begins a transaction, unless this operation is failing.
    fn transaction(&self, operation: Call) -> Result<MutexGuard<'_, Books>, LedgerError> {
        self.log.note(operation);
        if *self.failing.lock().unwrap() == Some(operation) {
            return Err(LedgerError::Unavailable);
        }
        Ok(self.books.lock().unwrap())
    }
}

impl Books {
    fn append(&mut self, key: &ChainKey, event: &Event) {
        self.head = key.append(self.head, event);
        self.records.push(Record {
            seq: self.head.seq,
            event: event.clone(),
            hash: self.head.hash,
        });
    }

    fn has_used(&self, form: Digest) -> bool {
        self.disclosures.iter().any(|(disclosure, _)| disclosure.form == form)
    }
}
