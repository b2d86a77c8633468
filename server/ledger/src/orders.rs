//! Rotation orders: leased to one worker at a time, and never lost. Each change of state is a record, too.

mod book;
mod place;
mod row;
mod state;

use async_trait::async_trait;
use domain::disclosure::ReadOutcome;
use domain::ports::{LedgerError, Orders};
use domain::record::Event;
use domain::rotation::{OrderState, RotationOrder, SupersededBy};
use futures::TryStreamExt;
use jiff::{SignedDuration, Timestamp};
use sqlx::SqliteConnection;

use crate::chain;
use crate::columns;
use crate::fault::Fault;
use crate::open::SqliteLedger;
use crate::row_seal::RowKey;
pub(crate) use place::{heir, open_orders, place, supersede_older};
pub(crate) use row::OrderRow;

/// What the read's outcome means for the order; gives the record of a change of state.
///
/// An order whose read was refused is needless, unless it took the place of older orders: their passwords were shown, and their
/// proof hangs on this one alone. Then it goes on.
pub(crate) async fn after_read(
    tx: &mut SqliteConnection,
    key: &RowKey,
    mut row: OrderRow,
    outcome: &ReadOutcome,
    event: &Event,
) -> Result<Option<Event>, Fault> {
    let state = row.state()?;
    if state.is_final() {
        return Ok(None);
    }
    if *outcome == ReadOutcome::Refused && !stands_for_older(tx, &row).await? {
        return place::supersede(tx, key, row, SupersededBy::NothingDisclosed, event)
            .await
            .map(Some);
    }
    if !state.has_ended() {
        row.next_look_at = Some(event.at.as_microsecond());
        row.put(tx, key).await?;
    }
    Ok(None)
}

async fn stands_for_older(tx: &mut SqliteConnection, row: &OrderRow) -> Result<bool, Fault> {
    let query = sqlx::query_scalar("SELECT EXISTS (SELECT 1 FROM orders WHERE superseded_by = ?1)");
    Ok(query.bind(row.id.clone()).fetch_one(tx).await?)
}

/// The order that has been due longest and is leased to nobody. One that somebody changed is passed over, so that it does not hold
/// up the others; it is an error only when nothing else is due.
async fn longest_due(tx: &mut SqliteConnection, key: &RowKey, now: Timestamp) -> Result<Option<OrderRow>, Fault> {
    let due =
        "SELECT * FROM orders WHERE next_look_at <= ?1 AND (lease_until IS NULL OR lease_until <= ?1) ORDER BY next_look_at, id";
    let mut rows = sqlx::query_as(due).bind(now.as_microsecond()).fetch(tx);
    let mut changed = None;
    while let Some(row) = rows.try_next().await? {
        let row: OrderRow = row;
        match row.check(key) {
            Ok(()) => return Ok(Some(row)),
            Err(fault) => changed = Some(fault),
        }
    }
    changed.map_or(Ok(None), Err)
}

impl SqliteLedger {
    async fn do_lease(&self, now: Timestamp, lease: SignedDuration) -> Result<Option<RotationOrder>, Fault> {
        let until = now
            .saturating_add(lease)
            .map_err(|_| Fault::Misfit("the lease is out of bounds"))?;
        let mut tx = self.begin().await?;
        let Some(mut row) = longest_due(&mut tx, &self.rows, now).await? else {
            return Ok(None);
        };
        row.lease_until = Some(until.as_microsecond());
        let order = row.order()?;
        row.put(&mut tx, &self.rows).await?;
        tx.commit().await?;
        Ok(Some(order))
    }

    /// What was written meanwhile stays: a superseded or proven order does not change, a look that changed nothing does not turn a
    /// state back, and one under another plan counts only with what it saw happen.
    async fn do_save(&self, order: &RotationOrder, next_look_at: Option<Timestamp>, event: Option<&Event>) -> Result<(), Fault> {
        let fits = |event: &Event| event.code == order.state.event_code().number() && event.order == Some(order.id);
        if !event.is_none_or(fits) {
            return Err(Fault::Misfit("the record tells of another order or state"));
        }
        let mut tx = self.begin().await?;
        let row = OrderRow::find(&mut tx, &self.rows, order.id).await?;
        let mut row = row.ok_or(Fault::Misfit("no such order was made"))?;
        let state = row.state()?;
        let has_happened = matches!(order.state, OrderState::Accepted | OrderState::Proven { .. });
        let is_outdated = row.plan != order.plan.code() && !has_happened;
        if state.is_final() || is_outdated || (event.is_none() && state != order.state) {
            return Ok(());
        }
        row.set_state(&order.state);
        row.managed_device = order.managed_device.map(|id| columns::uuid_bytes(id.0));
        row.accepted_at = order.accepted_at.map(Timestamp::as_microsecond);
        row.ended_at = order.ended_at.map(Timestamp::as_microsecond);
        row.attempts = i64::from(order.attempts);
        row.next_look_at = next_look_at.map(Timestamp::as_microsecond);
        row.lease_until = None;
        row.put(&mut tx, &self.rows).await?;
        if let Some(event) = event {
            chain::append(&mut tx, &self.chain, std::slice::from_ref(event)).await?;
        }
        Ok(tx.commit().await?)
    }

    async fn do_next_due(&self) -> Result<Option<Timestamp>, Fault> {
        let due = "SELECT min(max(next_look_at, coalesce(lease_until, next_look_at))) FROM orders WHERE next_look_at IS NOT NULL";
        let due: Option<i64> = sqlx::query_scalar(due).fetch_one(&self.readers).await?;
        due.map(columns::timestamp).transpose()
    }
}

#[async_trait]
impl Orders for SqliteLedger {
    async fn lease_order(&self, now: Timestamp, lease: SignedDuration) -> Result<Option<RotationOrder>, LedgerError> {
        self.do_lease(now, lease).await.map_err(Fault::report)
    }

    async fn save_order(
        &self,
        order: &RotationOrder,
        next_look_at: Option<Timestamp>,
        event: Option<&Event>,
    ) -> Result<(), LedgerError> {
        self.do_save(order, next_look_at, event).await.map_err(Fault::report)
    }

    async fn next_due(&self) -> Result<Option<Timestamp>, LedgerError> {
        self.do_next_due().await.map_err(Fault::report)
    }
}
