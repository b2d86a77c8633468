//! What Entra's log told, and who holds which device.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Books, FakeLedger};
use crate::fakes::Call;
use crate::id::{DeviceId, DisclosureId};
use crate::ports::trail::{HeldDevice, KeyRead};
use crate::ports::{LedgerError, Sightings};
use crate::record::{ChainKey, Event, EventCode};
use crate::rotation::NewOrder;

#[async_trait]
impl Sightings for FakeLedger {
    async fn unsettled_reads(&self, mut reads: Vec<KeyRead>) -> Result<Vec<KeyRead>, LedgerError> {
        let books = self.transaction(Call::UnsettledReads)?;
        reads.retain(|read| !books.settled_reads.contains(&read.id));
        Ok(reads)
    }

    async fn settle_read(&self, read: &KeyRead, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError> {
        let mut books = self.transaction(Call::SettleRead)?;
        if books.settled_reads.insert(read.id.clone()) {
            books.note(&self.key, event, order);
        }
        Ok(())
    }

    async fn explain_read(&self, read: &KeyRead, by: DisclosureId) -> Result<(), LedgerError> {
        let mut books = self.transaction(Call::SettleRead)?;
        if books.settled_reads.insert(read.id.clone()) {
            books.explaining.push(by);
        }
        Ok(())
    }

    async fn explains_a_read(&self, disclosure: DisclosureId) -> Result<bool, LedgerError> {
        Ok(self.books.lock().unwrap().explaining.contains(&disclosure))
    }

    async fn reads_settled_until(&self) -> Result<Option<Timestamp>, LedgerError> {
        Ok(self.transaction(Call::SettledUntil)?.reads_settled_until)
    }

    async fn put_reads_settled_until(&self, until: Timestamp) -> Result<(), LedgerError> {
        self.books.lock().unwrap().reads_settled_until = Some(until);
        Ok(())
    }

    async fn find_holder(&self, device: DeviceId) -> Result<Option<HeldDevice>, LedgerError> {
        let books = self.transaction(Call::FindHolder)?;
        Ok(books.holders.iter().find(|it| it.device == device).cloned())
    }

    async fn put_holder(&self, held: &HeldDevice, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError> {
        let mut books = self.transaction(Call::PutHolder)?;
        books.holders.retain(|it| it.device != held.device);
        books.holders.push(held.clone());
        books.note(&self.key, event, order);
        Ok(())
    }
}

impl Books {
    fn note(&mut self, key: &ChainKey, event: Option<&Event>, order: Option<&NewOrder>) {
        if let Some(event) = event {
            self.append(key, event);
        }
        if let Some(order) = order {
            let ordered = Event {
                person: order.person,
                device: Some(order.device),
                key: Some(order.key),
                order: Some(order.id),
                ..Event::new(EventCode::RotationOrdered, order.at)
            };
            self.place(key, order, &ordered);
        }
    }
}
