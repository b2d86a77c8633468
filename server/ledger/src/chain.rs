//! The chain of records: appending to it, and reading a record back as the event that was hashed.

use domain::audit::Record;
use domain::id::{DeviceId, DisclosureId, KeyId, OrderId, Reference};
use domain::record::{ChainHash, ChainKey, Event, Head};
use sha2::{Digest as _, Sha256};
use sqlx::SqliteConnection;

use crate::columns;
use crate::fault::Fault;

/// A record as it is stored.
#[derive(sqlx::FromRow)]
pub(crate) struct RecordRow {
    pub(crate) seq: i64,
    at: i64,
    code: i64,
    reference: Option<String>,
    person: Option<Vec<u8>>,
    person_name: Option<String>,
    device: Option<Vec<u8>>,
    key_id: Option<Vec<u8>>,
    disclosure: Option<Vec<u8>>,
    order_id: Option<Vec<u8>>,
    detail: Option<String>,
    request_id: Option<String>,
    subject: Option<Vec<u8>>,
    subject_name: Option<String>,
    path: Option<String>,
    why: Option<String>,
    from_address: Option<String>,
    case_number: Option<String>,
    pub(crate) prev: Vec<u8>,
    pub(crate) hash: Vec<u8>,
}

impl RecordRow {
    /// The event, with the very bytes that were hashed.
    pub(crate) fn event(&self) -> Result<Event, Fault> {
        let uuid = |column: &Option<Vec<u8>>| column.as_deref().map(columns::uuid).transpose();
        Ok(Event {
            at: columns::timestamp(self.at)?,
            code: u16::try_from(self.code).map_err(|_| Fault::Unreadable("an event code is out of bounds"))?,
            reference: self.reference.clone().map(Reference::from_stored),
            person: self.person.as_deref().map(columns::person).transpose()?,
            person_name: self.person_name.clone(),
            subject: self.subject.as_deref().map(columns::person).transpose()?,
            subject_name: self.subject_name.clone(),
            device: uuid(&self.device)?.map(DeviceId),
            key: uuid(&self.key_id)?.map(KeyId),
            disclosure: uuid(&self.disclosure)?.map(DisclosureId),
            order: uuid(&self.order_id)?.map(OrderId),
            detail: self.detail.clone(),
            path: self.path.clone(),
            why: self.why.clone(),
            from: self.from_address.clone(),
            case: self.case_number.clone(),
            request_id: self.request_id.clone(),
        })
    }

    /// The record, for those who read it: as it was written, behind the record that it names.
    pub(crate) fn record(&self, key: &ChainKey) -> Result<Record, Fault> {
        let changed = || Fault::Unreadable("a record does not fit its hash");
        let event = self.event()?;
        let before = Head {
            seq: self.seq - 1,
            hash: ChainHash(self.prev[..].try_into().map_err(|_| changed())?),
        };
        let Head { seq, hash } = key.append(before, &event);
        if self.hash == hash.0 {
            Ok(Record { seq, event, hash })
        } else {
            Err(changed())
        }
    }
}

/// The head as it is stored: with how often documents were saved, under the same seal.
#[derive(Clone, Copy)]
pub(crate) struct StoredHead {
    pub(crate) head: Head,
    pub(crate) saves: i64,
}

impl StoredHead {
    /// The head of a ledger that holds nothing.
    pub(crate) const EMPTY: Self = Self {
        head: Head::EMPTY,
        saves: 0,
    };

    /// Without documents it is the seal of the head alone, as ledgers have it that knew none.
    fn seal(self, key: &ChainKey) -> ChainHash {
        let Head { seq, hash } = self.head;
        if self.saves == 0 {
            return key.seal(self.head);
        }
        let both = Sha256::new()
            .chain_update(hash.0)
            .chain_update(self.saves.to_be_bytes())
            .finalize();
        key.seal(Head {
            seq,
            hash: ChainHash(both.into()),
        })
    }
}

/// Appends events in order, and moves the head, in the caller's transaction.
pub(crate) async fn append(tx: &mut SqliteConnection, key: &ChainKey, events: &[Event]) -> Result<(), Fault> {
    let stored = read_head(tx, key).await?;
    extend(tx, key, stored, events).await
}

/// Like [`append`], for events that come with one save of a document.
pub(crate) async fn append_with_save(tx: &mut SqliteConnection, key: &ChainKey, events: &[Event]) -> Result<(), Fault> {
    let mut stored = read_head(tx, key).await?;
    stored.saves += 1;
    extend(tx, key, stored, events).await
}

async fn extend(tx: &mut SqliteConnection, key: &ChainKey, mut stored: StoredHead, events: &[Event]) -> Result<(), Fault> {
    for event in events {
        let next = key.append(stored.head, event);
        insert(tx, event, stored.head.hash, next).await?;
        stored.head = next;
    }
    Ok(put_head(tx, key, stored).await?)
}

/// The head. A head that does not fit its seal is not appended to: that would cover up what was done to it.
pub(crate) async fn read_head(tx: &mut SqliteConnection, key: &ChainKey) -> Result<StoredHead, Fault> {
    let query = sqlx::query_as("SELECT seq, hash, saves, seal FROM head WHERE id = 1");
    let row: Option<(i64, Vec<u8>, i64, Vec<u8>)> = query.fetch_optional(tx).await?;
    let (seq, hash, saves, seal) = row.ok_or(Fault::Unreadable("the head is missing"))?;
    let hash = hash
        .try_into()
        .map_err(|_| Fault::Unreadable("the head's hash has not 32 bytes"))?;
    let head = Head {
        seq,
        hash: ChainHash(hash),
    };
    let stored = StoredHead { head, saves };
    if seal == stored.seal(key).0 {
        Ok(stored)
    } else {
        Err(Fault::Unreadable("the head does not fit its seal"))
    }
}

pub(crate) async fn put_head(tx: &mut SqliteConnection, key: &ChainKey, stored: StoredHead) -> Result<(), sqlx::Error> {
    let put = "INSERT INTO head (id, seq, hash, saves, seal) VALUES (1, ?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE \
               SET seq = excluded.seq, hash = excluded.hash, saves = excluded.saves, seal = excluded.seal";
    let query = sqlx::query(put)
        .bind(stored.head.seq)
        .bind(stored.head.hash.0.to_vec())
        .bind(stored.saves)
        .bind(stored.seal(key).0.to_vec());
    query.execute(tx).await.map(drop)
}

async fn insert(tx: &mut SqliteConnection, event: &Event, prev: ChainHash, head: Head) -> Result<(), Fault> {
    let insert = "INSERT INTO records (seq, at, code, reference, person, person_name, device, key_id, disclosure, order_id, \
                  detail, request_id, subject, subject_name, path, why, from_address, case_number, prev, hash) \
                  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)";
    let query = sqlx::query(insert)
        .bind(head.seq)
        .bind(event.at.as_microsecond())
        .bind(i64::from(event.code))
        .bind(event.reference.as_ref().map(|reference| reference.as_str().to_owned()))
        .bind(event.person.map(columns::person_bytes))
        .bind(event.person_name.clone())
        .bind(event.device.map(|id| columns::uuid_bytes(id.0)))
        .bind(event.key.map(|id| columns::uuid_bytes(id.0)))
        .bind(event.disclosure.map(|id| columns::uuid_bytes(id.0)))
        .bind(event.order.map(|id| columns::uuid_bytes(id.0)))
        .bind(event.detail.clone())
        .bind(event.request_id.clone())
        .bind(event.subject.map(columns::person_bytes))
        .bind(event.subject_name.clone())
        .bind(event.path.clone())
        .bind(event.why.clone())
        .bind(event.from.clone())
        .bind(event.case.clone())
        .bind(prev.0.to_vec())
        .bind(head.hash.0.to_vec());
    query.execute(tx).await?;
    Ok(())
}
