//! Rotation orders of all devices.

use app::desk::Said;
use app::desk::orders::{OrderEntry, OrdersDesk, OrdersPage, Overdue};
use async_trait::async_trait;
use domain::disclosure::OrderProgress;
use domain::failure::Failure;
use domain::id::OrderId;
use domain::order_rotation::Ordered;
use domain::own_devices::AT_A_TIME;
use domain::rights::Right;
use domain::rotation::{Cause, OrderFilter, Placed, Plan, RotationOrder, Standing, living};
use futures::stream::{self, StreamExt as _};
use jiff::Timestamp;

use super::{RequestDesk, order_status};

/// How many orders one page shows.
const PAGE: u32 = 25;

#[async_trait]
impl OrdersDesk for RequestDesk {
    async fn list_orders(&self, standing: &str, after: Option<String>) -> Result<OrdersPage, Failure> {
        let session = self.session()?;
        let after = after.and_then(|id| id.parse::<OrderId>().ok());
        let filter = of_standing(Standing::from_code(standing).unwrap_or(Standing::NotProven));
        let orders = self.rekey.ledger.list_orders(&filter, after, PAGE).await;
        let orders = orders?;
        let next = orders
            .last()
            .filter(|_| orders.len() >= PAGE as usize)
            .map(|order| order.id.to_string());
        let mut counts = Vec::new();
        for standing in Standing::ALL {
            counts.push((standing.code().to_owned(), self.count(&of_standing(standing)).await?));
        }
        let mut in_scope = Vec::with_capacity(orders.len());
        let (rotation, console) = (self.rekey.order_rotation(), self.rekey.console());
        for order in orders {
            if rotation
                .may_see(self.visit.actor_of(&session), &console, order.device)
                .await?
            {
                in_scope.push(order);
            }
        }
        let may_order = session.may(Right::OrderRotation);
        let entries = stream::iter(in_scope).map(|order| {
            let decisions = if may_order {
                order.decisions_of(session.person)
            } else {
                Vec::new()
            };
            self.order_entry(order, decisions)
        });
        Ok(OrdersPage {
            entries: entries.buffered(AT_A_TIME).collect().await,
            next,
            counts,
            may_order,
            overdue_days: self.rekey.policies.rotation.overdue_days,
        })
    }

    async fn count_overdue(&self) -> Result<Option<Overdue>, Failure> {
        if !self.session()?.may(Right::SeeOrders) {
            return Ok(None);
        }
        Ok(Some(Overdue {
            orders: self.count(&self.rekey.overdue()).await?,
            days: self.rekey.policies.rotation.overdue_days,
        }))
    }

    async fn order_rotation(&self, label: &str, cause: &str) -> Result<Said, Failure> {
        let cause = Cause::from_code(cause).filter(|cause| matches!(cause, Cause::ByHand | Cause::OwnerChange));
        let cause = cause.ok_or(Failure::FormUnreadable)?;
        let order = self.rekey.order_rotation();
        let ordered = order
            .by_label(self.visit.actor()?, &self.rekey.console(), label, cause)
            .await?;
        self.rekey.order_due.notify_one();
        Ok(Said::word(match ordered {
            Ordered::Placed(Placed::New(_)) => "ordered",
            Ordered::Placed(Placed::Standing(_)) => "standing",
            Ordered::NoDevice => "no-device",
            Ordered::SeveralDevices => "several-devices",
            Ordered::NoKey => "no-key",
        }))
    }

    async fn decide_order(&self, order: &str, plan: &str) -> Result<(), Failure> {
        let order = order.parse().map_err(|_| Failure::NotFound)?;
        let plan = Plan::from_code(plan)
            .filter(|plan| *plan != Plan::Ask)
            .ok_or(Failure::FormUnreadable)?;
        let console = self.rekey.console();
        self.rekey
            .order_rotation()
            .decide(self.visit.actor()?, &console, order, plan)
            .await?;
        self.rekey.order_due.notify_one();
        Ok(())
    }
}

fn of_standing(standing: Standing) -> OrderFilter {
    OrderFilter {
        standing: Some(standing),
        ..OrderFilter::default()
    }
}

impl RequestDesk {
    async fn count(&self, filter: &OrderFilter) -> Result<u32, Failure> {
        let counted = self.rekey.ledger.count_orders(filter).await;
        counted.map_err(Failure::from)
    }

    async fn order_entry(&self, order: RotationOrder, decisions: Vec<Plan>) -> OrderEntry {
        let (now, days) = (self.rekey.clock.now(), self.rekey.policies.rotation.overdue_days);
        let open = !order.state.is_final();
        // What Intune does not tell is not shown; the list does not wait for it to be right.
        let managed = if open {
            self.rekey.directory.list_managed(order.device).await.unwrap_or_default()
        } else {
            Vec::new()
        };
        let age = now.duration_since(order.disclosed_at);
        let seen_at = living(&managed).and_then(|device| device.last_sync_at);
        OrderEntry {
            status: order_status(&OrderProgress::from(&order), order.disclosed_at),
            overdue: order.is_overdue(now, days),
            device_name: order.device_name,
            key: order.key.short(),
            cause: order.cause.code().to_owned(),
            incident: order.incident.map(|incident| incident.to_string()),
            age_days: u32::try_from(age.as_hours().max(0) / 24).unwrap_or(u32::MAX),
            device_seen_at: seen_at.map(Timestamp::as_second),
            open,
            decisions: decisions.iter().map(|plan| plan.code().to_owned()).collect(),
        }
    }
}
