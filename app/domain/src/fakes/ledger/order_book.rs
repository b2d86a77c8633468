//! Rotation orders, for those who look after them.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Books, FakeLedger, KeptOrder};
use crate::fakes::Call;
use crate::id::OrderId;
use crate::ports::{LedgerError, OrderBook};
use crate::record::{ChainKey, Event, EventCode};
use crate::rotation::{NewOrder, OrderFilter, OrderState, Placed, Plan, RotationOrder, Standing, SupersededBy};

#[async_trait]
impl OrderBook for FakeLedger {
    async fn place_order(&self, order: &NewOrder, event: &Event) -> Result<Placed, LedgerError> {
        let mut books = self.transaction(Call::PlaceOrder)?;
        Ok(books.place(&self.key, order, event))
    }

    async fn find_order(&self, id: OrderId) -> Result<Option<RotationOrder>, LedgerError> {
        let books = self.transaction(Call::FindOrder)?;
        let found = books.orders.iter().find(|kept| kept.order.id == id);
        Ok(found.map(|kept| kept.order.clone()))
    }

    async fn list_orders(
        &self,
        filter: &OrderFilter,
        after: Option<OrderId>,
        limit: u32,
    ) -> Result<Vec<RotationOrder>, LedgerError> {
        let books = self.transaction(Call::ListOrders)?;
        let place = |order: &RotationOrder| (order.disclosed_at, order.id);
        let mut orders: Vec<&RotationOrder> = books.orders.iter().map(|kept| &kept.order).collect();
        orders.sort_by_key(|order| place(order));
        let last = after.and_then(|after| orders.iter().find(|it| it.id == after).map(|it| place(it)));
        let rest = orders.into_iter().filter(|it| last.is_none_or(|last| place(it) > last));
        Ok(rest.filter(|it| fits(filter, it)).take(limit as usize).cloned().collect())
    }

    async fn count_orders(&self, filter: &OrderFilter) -> Result<u32, LedgerError> {
        let books = self.transaction(Call::CountOrders)?;
        let fitting = books.orders.iter().filter(|kept| fits(filter, &kept.order));
        Ok(u32::try_from(fitting.count()).unwrap())
    }

    async fn decide_order(&self, id: OrderId, plan: Plan, event: &Event) -> Result<bool, LedgerError> {
        let mut books = self.transaction(Call::DecideOrder)?;
        let Some(kept) = books.orders.iter_mut().find(|kept| kept.order.id == id) else {
            return Ok(false);
        };
        if kept.order.state.is_final() {
            return Ok(false);
        }
        if kept.order.state.has_ended() {
            kept.order_again();
        }
        kept.order.plan = plan;
        kept.make_due(event.at);
        books.append(&self.key, event);
        Ok(true)
    }
}

fn fits(filter: &OrderFilter, order: &RotationOrder) -> bool {
    filter.standing.is_none_or(|standing| stands(standing, order))
        && (filter.incident.is_none() || filter.incident == order.incident)
        && filter.disclosed_before.is_none_or(|before| order.disclosed_at < before)
}

fn stands(standing: Standing, order: &RotationOrder) -> bool {
    match standing {
        Standing::NotProven => !order.state.is_final(),
        Standing::Asks => order.state == OrderState::Ordered && order.plan == Plan::Ask,
        Standing::NeedsAttention => matches!(order.state, OrderState::NeedsAttention(_)),
        Standing::Proven => matches!(order.state, OrderState::Proven { .. }),
    }
}

impl KeptOrder {
    fn make_due(&mut self, at: Timestamp) {
        self.order.decided_at = Some(at);
        self.next_look_at = Some(at);
        self.leased_until = None;
    }

    /// Takes over what the new order asks for; gives the record of it, where that changes something.
    fn stand_in(&mut self, new: &RotationOrder, event: &Event) -> Option<Event> {
        let hastens = new.plan == Plan::AtOnce && self.order.plan != Plan::AtOnce;
        let joins = new.incident.is_some() && new.incident != self.order.incident;
        if hastens {
            self.order.plan = Plan::AtOnce;
            self.make_due(event.at);
        }
        if joins {
            self.order.incident.clone_from(&new.incident);
        }
        (hastens || joins).then(|| Event {
            code: EventCode::RotationDecided.number(),
            key: Some(self.order.key),
            order: Some(self.order.id),
            detail: Some(self.order.plan.code().to_owned()),
            ..event.clone()
        })
    }

    fn order_again(&mut self) {
        self.order.state = OrderState::Ordered;
        self.order.managed_device = None;
        self.order.accepted_at = None;
        self.order.ended_at = None;
        self.order.attempts = 0;
    }
}

fn see_to_the_same(one: &RotationOrder, other: &RotationOrder) -> bool {
    one.device == other.device && one.volume == other.volume
}

impl Books {
    /// Places an order with its record, unless one that counts from then or later on sees to it.
    pub(super) fn place(&mut self, key: &ChainKey, new: &NewOrder, event: &Event) -> Placed {
        let order = RotationOrder::from(new);
        let mut open = self.orders.iter_mut().filter(|kept| !kept.order.state.has_ended());
        let sees_to_it =
            |kept: &&mut KeptOrder| see_to_the_same(&kept.order, &order) && kept.order.disclosed_at >= order.disclosed_at;
        if let Some(standing) = open.find(sees_to_it) {
            let id = standing.order.id;
            if let Some(decided) = standing.stand_in(&order, event) {
                self.append(key, &decided);
            }
            return Placed::Standing(id);
        }
        self.append(key, event);
        let order = self.heir(order);
        self.supersede_older(key, &order, new.at);
        self.orders.push(KeptOrder {
            order,
            next_look_at: Some(new.at),
            leased_until: None,
            superseded_by: None,
        });
        Placed::New(new.id)
    }

    /// The order with the incident and the haste of those that it takes the place of.
    pub(super) fn heir(&self, mut order: RotationOrder) -> RotationOrder {
        let (device, volume) = (order.device, order.volume);
        let open = self.orders.iter().filter(|kept| !kept.order.state.has_ended());
        for older in open.filter(|kept| (kept.order.device, kept.order.volume) == (device, volume)) {
            if older.order.plan == Plan::AtOnce {
                order.plan = Plan::AtOnce;
            }
            if order.incident.is_none() {
                order.incident.clone_from(&older.order.incident);
            }
        }
        order
    }

    /// Supersedes the open orders of the same device and volume: the new order's proof is theirs.
    pub(super) fn supersede_older(&mut self, key: &ChainKey, new: &RotationOrder, at: Timestamp) {
        let mut events = Vec::new();
        let open = self.orders.iter_mut().filter(|kept| !kept.order.state.has_ended());
        for kept in open.filter(|kept| see_to_the_same(&kept.order, new)) {
            kept.supersede(SupersededBy::LaterOrder, at);
            kept.superseded_by = Some(new.id);
            events.push(Event {
                order: Some(kept.order.id),
                ..Event::new(EventCode::RotationSuperseded, at)
            });
        }
        for event in &events {
            self.append(key, event);
        }
    }
}
