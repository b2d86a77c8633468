//! Orders for those who look after them: placing, finding, listing, deciding.

use async_trait::async_trait;
use domain::id::OrderId;
use domain::ports::{LedgerError, OrderBook};
use domain::record::{Event, EventCode};
use domain::rotation::{NewOrder, OrderFilter, OrderState, Placed, Plan, RotationOrder, Standing};
use jiff::Timestamp;
use sqlx::AssertSqlSafe;

use super::place::place;
use super::row::OrderRow;
use crate::chain;
use crate::columns;
use crate::conditions::conditions;
use crate::fault::Fault;
use crate::open::SqliteLedger;

/// The orders that fit. Parameters: 1 incident, 2 before, 3 after.
fn fitting(filter: &OrderFilter, after: Option<OrderId>) -> String {
    let standing = match filter.standing {
        None => "true",
        Some(Standing::NotProven) => "state IN ('ordered', 'accepted', 'needs-attention')",
        Some(Standing::Asks) => "state = 'ordered' AND plan = 'ask'",
        Some(Standing::NeedsAttention) => "state = 'needs-attention'",
        Some(Standing::Proven) => "state = 'proven'",
    };
    let asked = conditions(&[
        (filter.standing.is_some(), standing),
        (filter.incident.is_some(), "incident = ?1"),
        (filter.disclosed_before.is_some(), "disclosed_at < ?2"),
        (
            after.is_some(),
            "(disclosed_at, id) > (SELECT disclosed_at, id FROM orders WHERE id = ?3)",
        ),
    ]);
    format!("FROM orders WHERE {asked}")
}

/// The order stands as ordered again; gives the record of it.
fn order_again(row: &mut OrderRow, cause: &Event) -> Result<Event, Fault> {
    row.set_state(&OrderState::Ordered);
    row.managed_device = None;
    row.accepted_at = None;
    row.ended_at = None;
    row.attempts = 0;
    let order = row.order()?;
    Ok(Event {
        code: EventCode::RotationOrdered.number(),
        device: Some(order.device),
        key: Some(order.key),
        disclosure: order.disclosure,
        order: Some(order.id),
        detail: Some(order.volume.code().to_owned()),
        ..cause.clone()
    })
}

impl SqliteLedger {
    async fn do_place(&self, order: &NewOrder, event: &Event) -> Result<Placed, Fault> {
        if event.code != EventCode::RotationOrdered.number() || event.order != Some(order.id) {
            return Err(Fault::Misfit("the record tells of another order, or of something else"));
        }
        let mut tx = self.begin().await?;
        let (placed, events) = place(&mut tx, &self.rows, order, event).await?;
        chain::append(&mut tx, &self.chain, &events).await?;
        tx.commit().await?;
        Ok(placed)
    }

    async fn do_find_order(&self, id: OrderId) -> Result<Option<RotationOrder>, Fault> {
        let mut reader = self.readers.acquire().await?;
        let row = OrderRow::find(&mut reader, &self.rows, id).await?;
        row.map(|row| row.order()).transpose()
    }

    async fn do_list_orders(
        &self,
        filter: &OrderFilter,
        after: Option<OrderId>,
        limit: u32,
    ) -> Result<Vec<RotationOrder>, Fault> {
        let list = format!("SELECT * {} ORDER BY disclosed_at, id LIMIT ?4", fitting(filter, after));
        let query = sqlx::query_as(AssertSqlSafe(list))
            .bind(filter.incident.as_ref().map(ToString::to_string))
            .bind(filter.disclosed_before.map(Timestamp::as_microsecond))
            .bind(after.map(|id| columns::uuid_bytes(id.0)))
            .bind(limit);
        let rows: Vec<OrderRow> = query.fetch_all(&self.readers).await?;
        let read = |row: &OrderRow| row.check(&self.rows).and_then(|()| row.order());
        rows.iter().map(read).collect()
    }

    async fn do_count_orders(&self, filter: &OrderFilter) -> Result<u32, Fault> {
        let count = format!("SELECT count(*) {}", fitting(filter, None));
        let query = sqlx::query_scalar(AssertSqlSafe(count))
            .bind(filter.incident.as_ref().map(ToString::to_string))
            .bind(filter.disclosed_before.map(Timestamp::as_microsecond));
        Ok(query.fetch_one(&self.readers).await?)
    }

    async fn do_decide(&self, id: OrderId, plan: Plan, event: &Event) -> Result<bool, Fault> {
        let tells_so = event.code == EventCode::RotationDecided.number() && event.detail.as_deref() == Some(plan.code());
        if !tells_so || event.order != Some(id) {
            return Err(Fault::Misfit(
                "the record tells of another order or plan, or of something else",
            ));
        }
        let mut tx = self.begin().await?;
        let Some(mut row) = OrderRow::find(&mut tx, &self.rows, id).await? else {
            return Ok(false);
        };
        let mut events = vec![event.clone()];
        let state = row.state()?;
        if state.is_final() {
            return Ok(false);
        }
        if state.has_ended() {
            // An order's last record tells its state.
            events.push(order_again(&mut row, event)?);
        }
        row.decide(plan, event.at);
        row.put(&mut tx, &self.rows).await?;
        chain::append(&mut tx, &self.chain, &events).await?;
        tx.commit().await?;
        Ok(true)
    }
}

#[async_trait]
impl OrderBook for SqliteLedger {
    async fn place_order(&self, order: &NewOrder, event: &Event) -> Result<Placed, LedgerError> {
        self.do_place(order, event).await.map_err(Fault::report)
    }

    async fn find_order(&self, id: OrderId) -> Result<Option<RotationOrder>, LedgerError> {
        self.do_find_order(id).await.map_err(Fault::report)
    }

    async fn list_orders(
        &self,
        filter: &OrderFilter,
        after: Option<OrderId>,
        limit: u32,
    ) -> Result<Vec<RotationOrder>, LedgerError> {
        self.do_list_orders(filter, after, limit).await.map_err(Fault::report)
    }

    async fn count_orders(&self, filter: &OrderFilter) -> Result<u32, LedgerError> {
        self.do_count_orders(filter).await.map_err(Fault::report)
    }

    async fn decide_order(&self, id: OrderId, plan: Plan, event: &Event) -> Result<bool, LedgerError> {
        self.do_decide(id, plan, event).await.map_err(Fault::report)
    }
}
