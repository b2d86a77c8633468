//! The chain of records: appending to it, and reading a record back as the event that was hashed.

use domain::id::{DeviceId, DisclosureId, KeyId, OrderId, Reference};
use domain::record::{ChainHash, ChainKey, Event, Head};
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
            device: uuid(&self.device)?.map(DeviceId),
            key: uuid(&self.key_id)?.map(KeyId),
            disclosure: uuid(&self.disclosure)?.map(DisclosureId),
            order: uuid(&self.order_id)?.map(OrderId),
            detail: self.detail.clone(),
            request_id: self.request_id.clone(),
        })
    }
}

/// Appends events in order, and moves the head, in the caller's transaction.
pub(crate) async fn append(tx: &mut SqliteConnection, key: &ChainKey, events: &[Event]) -> Result<(), Fault> {
    let mut head = read_head(tx, key).await?;
    for event in events {
        let next = key.append(head, event);
        insert(tx, event, head.hash, next).await?;
        head = next;
    }
    put_head(tx, key, head).await?;
    Ok(())
}

/// The head. A head that does not fit its seal is not appended to: that would cover up what was done to it.
pub(crate) async fn read_head(tx: &mut SqliteConnection, key: &ChainKey) -> Result<Head, Fault> {
    let row: Option<(i64, Vec<u8>, Vec<u8>)> = sqlx::query_as("SELECT seq, hash, seal FROM head WHERE id = 1")
        .fetch_optional(tx)
        .await?;
    let (seq, hash, seal) = row.ok_or(Fault::Unreadable("the head is missing"))?;
    let hash = hash
        .try_into()
        .map_err(|_| Fault::Unreadable("the head's hash has not 32 bytes"))?;
    let head = Head {
        seq,
        hash: ChainHash(hash),
    };
    if seal == key.seal(head).0 {
        Ok(head)
    } else {
        Err(Fault::Unreadable("the head does not fit its seal"))
    }
}

pub(crate) async fn put_head(tx: &mut SqliteConnection, key: &ChainKey, head: Head) -> Result<(), sqlx::Error> {
    let put = "INSERT INTO head (id, seq, hash, seal) VALUES (1, ?1, ?2, ?3) \
               ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, seal = excluded.seal";
    let query = sqlx::query(put)
        .bind(head.seq)
        .bind(head.hash.0.to_vec())
        .bind(key.seal(head).0.to_vec());
    query.execute(tx).await.map(drop)
}

async fn insert(tx: &mut SqliteConnection, event: &Event, prev: ChainHash, head: Head) -> Result<(), Fault> {
    let insert = "INSERT INTO records (seq, at, code, reference, person, person_name, device, key_id, disclosure, order_id, \
                  detail, request_id, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
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
        .bind(prev.0.to_vec())
        .bind(head.hash.0.to_vec());
    query.execute(tx).await?;
    Ok(())
}
