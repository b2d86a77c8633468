//! Placing an order among those of the same device and volume: one replaces the other's password, too.

use domain::device::Volume;
use domain::id::{DeviceId, OrderId, Reference};
use domain::record::{Event, EventCode};
use domain::rotation::{NewOrder, OrderState, Placed, Plan, SupersededBy};
use sqlx::SqliteConnection;

use super::row::OrderRow;
use crate::columns;
use crate::fault::Fault;
use crate::row_seal::RowKey;

/// Ends the order as superseded. Its lease ends, too, so that a look under way cannot bring it back.
pub(super) async fn supersede(
    tx: &mut SqliteConnection,
    key: &RowKey,
    mut row: OrderRow,
    by: SupersededBy,
    cause: &Event,
) -> Result<Event, Fault> {
    row.set_state(&OrderState::Superseded(by));
    row.ended_at = Some(cause.at.as_microsecond());
    row.next_look_at = None;
    row.lease_until = None;
    let order = row.order()?;
    row.put(tx, key).await?;
    Ok(Event {
        reference: cause.reference.clone(),
        person: order.person,
        device: Some(order.device),
        key: Some(order.key),
        disclosure: order.disclosure,
        order: Some(order.id),
        detail: Some(by.code().to_owned()),
        ..Event::new(EventCode::RotationSuperseded, cause.at)
    })
}

/// The open orders of a device's volume, longest given out first.
pub(crate) async fn open_orders(
    tx: &mut SqliteConnection,
    key: &RowKey,
    device: DeviceId,
    volume: Volume,
) -> Result<Vec<OrderRow>, Fault> {
    let open =
        "SELECT * FROM orders WHERE device = ?1 AND volume = ?2 AND state IN ('ordered', 'accepted') ORDER BY disclosed_at, id";
    let query = sqlx::query_as(open).bind(columns::uuid_bytes(device.0)).bind(volume.code());
    let rows: Vec<OrderRow> = query.fetch_all(tx).await?;
    rows.iter().try_for_each(|row| row.check(key))?;
    Ok(rows)
}

/// The order that takes the place of these: with the incident of one of them where it has none, and without the patience that
/// they do not have.
pub(crate) fn heir(mut order: NewOrder, superseded: &[OrderRow]) -> NewOrder {
    if superseded.iter().any(|row| row.plan == Plan::AtOnce.code()) {
        order.plan = Plan::AtOnce;
    }
    let incident = || superseded.iter().rev().find_map(|row| row.incident.clone());
    order.incident = order.incident.or_else(|| incident().map(Reference::from_stored));
    order
}

/// Supersedes these orders: the new order's proof is theirs. Gives the records of it.
pub(crate) async fn supersede_older(
    tx: &mut SqliteConnection,
    key: &RowKey,
    older: Vec<OrderRow>,
    by: OrderId,
    cause: &Event,
) -> Result<Vec<Event>, Fault> {
    let mut events = Vec::with_capacity(older.len());
    for mut row in older {
        row.superseded_by = Some(columns::uuid_bytes(by.0));
        events.push(supersede(tx, key, row, SupersededBy::LaterOrder, cause).await?);
    }
    Ok(events)
}

/// The record of an order that was placed, with the request, the person and the words of its cause.
fn ordered(order: &NewOrder, cause: &Event) -> Event {
    let same_person = order.person.is_none() || order.person == cause.person;
    Event {
        code: EventCode::RotationOrdered.number(),
        person: order.person.or(cause.person),
        person_name: cause.person_name.clone().filter(|_| same_person),
        device: Some(order.device),
        key: Some(order.key),
        disclosure: None,
        order: Some(order.id),
        detail: Some(order.volume.code().to_owned()),
        case: cause
            .case
            .clone()
            .or_else(|| order.incident.as_ref().map(ToString::to_string)),
        ..cause.clone()
    }
}

/// Places the order; gives what came of it, and the records. `cause` is what called for it.
pub(crate) async fn place(
    tx: &mut SqliteConnection,
    key: &RowKey,
    order: &NewOrder,
    cause: &Event,
) -> Result<(Placed, Vec<Event>), Fault> {
    let mut open = open_orders(tx, key, order.device, order.volume).await?;
    let event = ordered(order, cause);
    let is_later = |row: &mut OrderRow| row.disclosed_at >= order.disclosed_at.as_microsecond();
    if let Some(standing) = open.pop_if(is_later) {
        return stand_in(tx, key, standing, order, &event).await;
    }
    let row = OrderRow::ordered(&heir(order.clone(), &open), None, order.at);
    let superseded = supersede_older(tx, key, open, order.id, &event).await?;
    row.put(tx, key).await?;
    let mut events = vec![event];
    events.extend(superseded);
    Ok((Placed::New(order.id), events))
}

/// The standing order sees to the new one's password, too: its proof is a still newer key. A change of it is a record.
async fn stand_in(
    tx: &mut SqliteConnection,
    key: &RowKey,
    mut standing: OrderRow,
    order: &NewOrder,
    event: &Event,
) -> Result<(Placed, Vec<Event>), Fault> {
    let was = standing.order()?;
    let placed = Placed::Standing(was.id);
    let hastens = order.plan == Plan::AtOnce && was.plan != Plan::AtOnce;
    let joins = order.incident.is_some() && order.incident != was.incident;
    if !hastens && !joins {
        return Ok((placed, Vec::new()));
    }
    if hastens {
        standing.decide(Plan::AtOnce, event.at);
    }
    if joins {
        standing.incident = order.incident.as_ref().map(ToString::to_string);
    }
    let decided = Event {
        code: EventCode::RotationDecided.number(),
        key: Some(was.key),
        disclosure: was.disclosure,
        order: Some(was.id),
        detail: Some(standing.plan.clone()),
        ..event.clone()
    };
    standing.put(tx, key).await?;
    Ok((placed, vec![decided]))
}
