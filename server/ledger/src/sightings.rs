//! What other logs tell: reads of keys in Entra's log, and who holds which device. What it calls for comes in the same transaction.

mod holder;

use async_trait::async_trait;
use domain::id::{DeviceId, DisclosureId};
use domain::ports::trail::{HeldDevice, KeyRead};
use domain::ports::{LedgerError, Sightings};
use domain::record::Event;
use domain::rotation::NewOrder;
use jiff::{SignedDuration, Timestamp};
use sqlx::SqliteConnection;

use crate::chain;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::orders;
use crate::seal::Place;
pub(crate) use holder::HolderRow;

/// How long a settled read is remembered: longer than Entra's log tells of it.
const REMEMBERED_FOR: SignedDuration = SignedDuration::from_hours(45 * 24);

/// Sealed, because a later time would keep reads from being looked at.
const SETTLED_UNTIL: &str = "reads-settled-until";
const SETTLED_UNTIL_PLACE: Place<'static> = Place {
    table: "meta",
    column: "value",
    row: SETTLED_UNTIL.as_bytes(),
};

pub(crate) async fn forget_settled(tx: &mut SqliteConnection, now: Timestamp) -> Result<(), Fault> {
    let before = now
        .saturating_sub(REMEMBERED_FOR)
        .map_err(|_| Fault::Misfit("the time is out of bounds"))?;
    sqlx::query("DELETE FROM settled_reads WHERE at < ?1")
        .bind(before.as_microsecond())
        .execute(tx)
        .await?;
    Ok(())
}

/// Whether the read was not settled before.
async fn settle(tx: &mut SqliteConnection, read: &KeyRead, explained_by: Option<DisclosureId>) -> Result<bool, Fault> {
    let settle = "INSERT INTO settled_reads (id, at, disclosure) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO NOTHING";
    let query = sqlx::query(settle)
        .bind(read.id.clone())
        .bind(read.at.as_microsecond())
        .bind(explained_by.map(|id| columns::uuid_bytes(id.0)));
    Ok(query.execute(tx).await?.rows_affected() > 0)
}

impl SqliteLedger {
    /// Records what was seen, and orders what it calls for.
    async fn carry_out(&self, tx: &mut SqliteConnection, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), Fault> {
        let mut events: Vec<Event> = event.cloned().into_iter().collect();
        if let Some(order) = order {
            let cause = event.ok_or(Fault::Misfit("an order comes with the event that calls for it"))?;
            let (_, placed) = orders::place(tx, &self.rows, order, cause).await?;
            events.extend(placed);
        }
        chain::append(tx, &self.chain, &events).await
    }

    async fn do_unsettled(&self, mut reads: Vec<KeyRead>) -> Result<Vec<KeyRead>, Fault> {
        let mut tx = self.readers.begin().await?;
        let mut is_settled = Vec::with_capacity(reads.len());
        for read in &reads {
            let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM settled_reads WHERE id = ?1)");
            let settled: bool = query.bind(read.id.clone()).fetch_one(&mut *tx).await?;
            is_settled.push(settled);
        }
        let mut is_settled = is_settled.into_iter();
        reads.retain(|_| is_settled.next() == Some(false));
        Ok(reads)
    }

    async fn do_settle(&self, read: &KeyRead, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        if !settle(&mut tx, read, None).await? {
            return Ok(());
        }
        self.carry_out(&mut tx, event, order).await?;
        Ok(tx.commit().await?)
    }

    async fn do_explain(&self, read: &KeyRead, by: DisclosureId) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        settle(&mut tx, read, Some(by)).await?;
        Ok(tx.commit().await?)
    }

    async fn do_explains(&self, disclosure: DisclosureId) -> Result<bool, Fault> {
        let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM settled_reads WHERE disclosure = ?1)");
        let explains = query.bind(columns::uuid_bytes(disclosure.0)).fetch_one(&self.readers).await?;
        Ok(explains)
    }

    async fn do_settled_until(&self) -> Result<Option<Timestamp>, Fault> {
        let query = sqlx::query_scalar("SELECT value FROM meta WHERE name = ?1").bind(SETTLED_UNTIL);
        let sealed: Option<Vec<u8>> = query.fetch_optional(&self.readers).await?;
        let Some(sealed) = sealed else { return Ok(None) };
        let micros = self.sealer.open(SETTLED_UNTIL_PLACE, &sealed)?;
        let micros = <[u8; 8]>::try_from(&micros[..]).map_err(|_| Fault::Unreadable("a time has not 8 bytes"))?;
        columns::timestamp(i64::from_be_bytes(micros)).map(Some)
    }

    async fn do_put_settled_until(&self, until: Timestamp) -> Result<(), Fault> {
        let sealed = self.sealer.seal(SETTLED_UNTIL_PLACE, &until.as_microsecond().to_be_bytes());
        let mut tx = self.begin().await?;
        let put = "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
        sqlx::query(put).bind(SETTLED_UNTIL).bind(sealed).execute(&mut *tx).await?;
        Ok(tx.commit().await?)
    }

    async fn do_find_holder(&self, device: DeviceId) -> Result<Option<HeldDevice>, Fault> {
        let query = sqlx::query_as("SELECT * FROM holders WHERE device = ?1").bind(columns::uuid_bytes(device.0));
        let row: Option<HolderRow> = query.fetch_optional(&self.readers).await?;
        let Some(row) = row else { return Ok(None) };
        row.check(&self.rows)?;
        row.into_held().map(Some)
    }

    async fn do_put_holder(&self, held: &HeldDevice, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), Fault> {
        let mut tx = self.begin().await?;
        HolderRow::new(held).put(&mut tx, &self.rows).await?;
        self.carry_out(&mut tx, event, order).await?;
        Ok(tx.commit().await?)
    }
}

#[async_trait]
impl Sightings for SqliteLedger {
    async fn unsettled_reads(&self, reads: Vec<KeyRead>) -> Result<Vec<KeyRead>, LedgerError> {
        self.do_unsettled(reads).await.map_err(Fault::report)
    }

    async fn settle_read(&self, read: &KeyRead, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError> {
        self.do_settle(read, event, order).await.map_err(Fault::report)
    }

    async fn explain_read(&self, read: &KeyRead, by: DisclosureId) -> Result<(), LedgerError> {
        self.do_explain(read, by).await.map_err(Fault::report)
    }

    async fn explains_a_read(&self, disclosure: DisclosureId) -> Result<bool, LedgerError> {
        self.do_explains(disclosure).await.map_err(Fault::report)
    }

    async fn reads_settled_until(&self) -> Result<Option<Timestamp>, LedgerError> {
        self.do_settled_until().await.map_err(Fault::report)
    }

    async fn put_reads_settled_until(&self, until: Timestamp) -> Result<(), LedgerError> {
        self.do_put_settled_until(until).await.map_err(Fault::report)
    }

    async fn find_holder(&self, device: DeviceId) -> Result<Option<HeldDevice>, LedgerError> {
        self.do_find_holder(device).await.map_err(Fault::report)
    }

    async fn put_holder(&self, held: &HeldDevice, event: Option<&Event>, order: Option<&NewOrder>) -> Result<(), LedgerError> {
        self.do_put_holder(held, event, order).await.map_err(Fault::report)
    }
}
