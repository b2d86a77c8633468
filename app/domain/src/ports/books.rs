//! The ledger's further books: searching records, documents, what other logs tell, who holds which device, deliveries.

use async_trait::async_trait;
use jiff::Timestamp;

use crate::audit::{Record, RecordFilter, Tally, TallyFilter};
use crate::document::{Conflict, Document, DocumentFilter, DocumentKind};
use crate::id::{DeviceId, DisclosureId, OrderId, PersonId, Reference};
use crate::ports::LedgerError;
use crate::ports::trail::{HeldDevice, KeyRead};
use crate::record::{Event, EventCode, Head};
use crate::rotation::{NewOrder, OrderFilter, Placed, Plan, RotationOrder};

/// Searching the records.
#[async_trait]
pub trait Records: Send + Sync {
    /// The records that fit, newest first, numbered below `before`, `limit` at most. As quick among a million as among a few.
    async fn search_records(&self, filter: &RecordFilter, before: Option<i64>, limit: u32) -> Result<Vec<Record>, LedgerError>;

    /// One record.
    async fn find_record(&self, seq: i64) -> Result<Option<Record>, LedgerError>;

    /// The records numbered above `after`, oldest first, `limit` at most: for deliveries and exports.
    async fn records_after(&self, after: i64, limit: u32) -> Result<Vec<Record>, LedgerError>;

    /// The last record with this code.
    async fn last_record(&self, code: EventCode) -> Result<Option<Record>, LedgerError>;

    /// How much a person did.
    async fn tally(&self, filter: &TallyFilter) -> Result<Tally, LedgerError>;

    /// Reads the whole chain. The inner error is what was found changed, in a sentence for administrators.
    async fn verify_chain(&self) -> Result<Result<Head, String>, LedgerError>;
}

/// Documents.
#[async_trait]
pub trait Documents: Send + Sync {
    /// Keeps the next version of a document with its records, in one transaction. A conflict changes nothing and records nothing.
    async fn save_document(&self, document: &Document, events: &[Event]) -> Result<Result<(), Conflict>, LedgerError>;

    /// The newest version.
    async fn find_document(&self, kind: DocumentKind, number: &Reference) -> Result<Option<Document>, LedgerError>;

    /// The documents that fit, newest first, `limit` at most.
    async fn list_documents(&self, kind: DocumentKind, filter: &DocumentFilter, limit: u32)
    -> Result<Vec<Document>, LedgerError>;
}

/// Rotation orders, for those who look after them.
#[async_trait]
pub trait OrderBook: Send + Sync {
    /// Places an order with its record, in one transaction, due at once. An open order of the same device and volume whose password
    /// counts as given out earlier than this one's is superseded by it; one that counts from then or later on sees to it
    /// ([`Placed::Standing`]) and takes over incident and, where this one's plan is [`Plan::AtOnce`], the plan.
    async fn place_order(&self, order: &NewOrder, event: &Event) -> Result<Placed, LedgerError>;

    /// One order.
    async fn find_order(&self, id: OrderId) -> Result<Option<RotationOrder>, LedgerError>;

    /// The orders that fit, longest given out first, `limit` at most, after the one with `after` as its last.
    async fn list_orders(
        &self,
        filter: &OrderFilter,
        after: Option<OrderId>,
        limit: u32,
    ) -> Result<Vec<RotationOrder>, LedgerError>;

    /// How many orders fit.
    async fn count_orders(&self, filter: &OrderFilter) -> Result<u32, LedgerError>;

    /// Gives an order another plan and makes it due now; one that needs attention stands as ordered again. One that is proven or
    /// superseded stays. `false`: nothing was changed or recorded.
    async fn decide_order(&self, id: OrderId, plan: Plan, event: &Event) -> Result<bool, LedgerError>;
}

/// Sessions of one person.
#[async_trait]
pub trait SessionBook: Send + Sync {
    /// Ends all sessions of a person, removes their tokens, and records it. Gives how many there were.
    async fn end_sessions_of(&self, person: PersonId, event: &Event) -> Result<u32, LedgerError>;
}

/// What Entra's log told, and who holds which device.
#[async_trait]
pub trait Sightings: Send + Sync {
    /// Of these reads, those that were not settled yet.
    async fn unsettled_reads(&self, reads: Vec<KeyRead>) -> Result<Vec<KeyRead>, LedgerError>;

    /// Settles a read: with an event it is one that did not pass through Rekey, and with an order it calls for a rotation; all in
    /// one transaction. A read that was settled before changes nothing.
    async fn settle_read(&self, read: &KeyRead, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError>;

    /// Settles a read that a disclosure of Rekey's explains. A read that was settled before changes nothing.
    async fn explain_read(&self, read: &KeyRead, by: DisclosureId) -> Result<(), LedgerError>;

    /// Whether the disclosure explains a read already: one showing is one read.
    async fn explains_a_read(&self, disclosure: DisclosureId) -> Result<bool, LedgerError>;

    /// Up to when all reads are settled that the log had shown by then.
    async fn reads_settled_until(&self) -> Result<Option<Timestamp>, LedgerError>;

    /// Notes up to when all reads are settled.
    async fn put_reads_settled_until(&self, until: Timestamp) -> Result<(), LedgerError>;

    /// Who held the device at the last look; a device without a primary user is held by nobody.
    async fn find_holder(&self, device: DeviceId) -> Result<Option<HeldDevice>, LedgerError>;

    /// Notes who holds the device; with an event it changed hands, and with an order that calls for a rotation; in one transaction.
    async fn put_holder(&self, held: &HeldDevice, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError>;
}

/// How far records were delivered to the outside.
#[async_trait]
pub trait Deliveries: Send + Sync {
    /// The number of the last record that this sink took; 0: none.
    async fn delivered(&self, sink: &str) -> Result<i64, LedgerError>;

    /// Notes it. Never goes back.
    async fn put_delivered(&self, sink: &str, seq: i64) -> Result<(), LedgerError>;
}

/// The way of records to the outside, where the policy makes showing a key wait for it.
#[async_trait]
pub trait Outbox: Send + Sync {
    /// Waits until everything recorded so far was taken by the sinks that the policy names; `false`: they did not in time. At once
    /// `true` where the policy names none.
    async fn is_delivered(&self) -> bool;
}
