//! A rotation order as it is stored.

use domain::device::Volume;
use domain::disclosure::OrderProgress;
use domain::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId, OrderId, Reference};
use domain::rotation::{Cause, NewOrder, OrderState, Plan, RotationOrder};
use jiff::Timestamp;
use sqlx::SqliteConnection;

use super::state::StateColumns;
use crate::columns;
use crate::fault::Fault;
use crate::row_seal::{RowKey, RowSeal};

#[derive(sqlx::FromRow)]
pub(crate) struct OrderRow {
    pub(crate) id: Vec<u8>,
    disclosure: Option<Vec<u8>>,
    person: Option<Vec<u8>>,
    device: Vec<u8>,
    key_id: Vec<u8>,
    volume: String,
    pub(super) disclosed_at: i64,
    state: String,
    reason: Option<String>,
    error_code: Option<i64>,
    proven_by: Option<Vec<u8>>,
    pub(super) superseded_by: Option<Vec<u8>>,
    pub(super) managed_device: Option<Vec<u8>>,
    pub(super) accepted_at: Option<i64>,
    pub(super) ended_at: Option<i64>,
    pub(super) attempts: i64,
    pub(super) next_look_at: Option<i64>,
    pub(super) lease_until: Option<i64>,
    decided_at: Option<i64>,
    cause: String,
    pub(super) plan: String,
    pub(super) incident: Option<String>,
    device_name: String,
    seal: Vec<u8>,
}

impl OrderRow {
    /// An order that stands, with the disclosure that it comes with, if any.
    pub(crate) fn ordered(order: &NewOrder, disclosure: Option<DisclosureId>, look_at: Timestamp) -> Self {
        Self {
            id: columns::uuid_bytes(order.id.0),
            disclosure: disclosure.map(|id| columns::uuid_bytes(id.0)),
            person: order.person.map(columns::person_bytes),
            device: columns::uuid_bytes(order.device.0),
            key_id: columns::uuid_bytes(order.key.0),
            volume: order.volume.code().to_owned(),
            disclosed_at: order.disclosed_at.as_microsecond(),
            state: OrderState::Ordered.code().to_owned(),
            reason: None,
            error_code: None,
            proven_by: None,
            superseded_by: None,
            managed_device: None,
            accepted_at: None,
            ended_at: None,
            attempts: 0,
            next_look_at: Some(look_at.as_microsecond()),
            lease_until: None,
            decided_at: None,
            cause: order.cause.code().to_owned(),
            plan: order.plan.code().to_owned(),
            incident: order.incident.as_ref().map(ToString::to_string),
            device_name: order.device_name.clone(),
            seal: Vec::new(),
        }
    }

    pub(crate) async fn of_disclosure(tx: &mut SqliteConnection, key: &RowKey, disclosure: &[u8]) -> Result<Self, Fault> {
        let query = sqlx::query_as("SELECT * FROM orders WHERE disclosure = ?1").bind(disclosure.to_vec());
        let row: Option<Self> = query.fetch_optional(tx).await?;
        let row = row.ok_or(Fault::Unreadable("a disclosure has no order"))?;
        row.check(key)?;
        Ok(row)
    }

    pub(super) async fn find(tx: &mut SqliteConnection, key: &RowKey, id: OrderId) -> Result<Option<Self>, Fault> {
        let query = sqlx::query_as("SELECT * FROM orders WHERE id = ?1").bind(columns::uuid_bytes(id.0));
        let row: Option<Self> = query.fetch_optional(tx).await?;
        if let Some(row) = &row {
            row.check(key)?;
        }
        Ok(row)
    }

    /// Whether the row is as it was written.
    pub(crate) fn check(&self, key: &RowKey) -> Result<(), Fault> {
        self.seal_with(key).check(&self.seal)
    }

    /// What an order was before it could be another is left out: a self-service disclosure's, carried out at once. The device's
    /// name of an order with a disclosure is the disclosure's; verification compares them.
    fn seal_with(&self, key: &RowKey) -> RowSeal {
        let other_than = |usual: &str, column: &'_ str| (column != usual).then(|| column.as_bytes().to_vec());
        let cause = other_than(Cause::SelfService.code(), &self.cause);
        let plan = other_than(Plan::AtOnce.code(), &self.plan);
        let decided_at = self.decided_at.map(i64::to_be_bytes);
        let own_name = self.disclosure.is_none().then_some(self.device_name.as_bytes());
        key.begin("orders")
            .bytes(Some(&self.id))
            .bytes(self.disclosure.as_deref())
            .bytes(self.person.as_deref())
            .bytes(Some(&self.device))
            .bytes(Some(&self.key_id))
            .text(Some(&self.volume))
            .number(Some(self.disclosed_at))
            .text(Some(&self.state))
            .text(self.reason.as_deref())
            .number(self.error_code)
            .bytes(self.proven_by.as_deref())
            .bytes(self.superseded_by.as_deref())
            .bytes(self.managed_device.as_deref())
            .number(self.accepted_at)
            .number(self.ended_at)
            .number(Some(self.attempts))
            .number(self.next_look_at)
            .number(self.lease_until)
            .younger("cause", cause.as_deref())
            .younger("plan", plan.as_deref())
            .younger("incident", self.incident.as_deref().map(str::as_bytes))
            .younger("device_name", own_name)
            .younger("decided_at", decided_at.as_ref().map(|bytes| &bytes[..]))
    }

    pub(super) fn state(&self) -> Result<OrderState, Fault> {
        let columns = StateColumns {
            state: self.state.clone(),
            reason: self.reason.clone(),
            error_code: self.error_code,
            proven_by: self.proven_by.clone(),
        };
        columns.state()
    }

    pub(super) fn set_state(&mut self, state: &OrderState) {
        let columns = StateColumns::from(state);
        self.state = columns.state;
        self.reason = columns.reason;
        self.error_code = columns.error_code;
        self.proven_by = columns.proven_by;
    }

    /// Gives it another plan and makes it due. Its lease ends: the look under way is one under the old plan.
    pub(super) fn decide(&mut self, plan: Plan, at: Timestamp) {
        plan.code().clone_into(&mut self.plan);
        self.decided_at = Some(at.as_microsecond());
        self.next_look_at = Some(at.as_microsecond());
        self.lease_until = None;
    }

    /// Writes the row: a new one, or what can change of an old one.
    pub(crate) async fn put(self, tx: &mut SqliteConnection, key: &RowKey) -> Result<(), Fault> {
        let seal = self.seal_with(key).finish();
        let put = "INSERT INTO orders (id, disclosure, person, device, key_id, volume, disclosed_at, state, reason, error_code, \
                   proven_by, superseded_by, managed_device, accepted_at, ended_at, attempts, next_look_at, lease_until, \
                   cause, plan, incident, device_name, decided_at, seal) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, \
                   ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24) \
                   ON CONFLICT (id) DO UPDATE SET state = excluded.state, reason = excluded.reason, \
                   error_code = excluded.error_code, proven_by = excluded.proven_by, superseded_by = excluded.superseded_by, \
                   managed_device = excluded.managed_device, accepted_at = excluded.accepted_at, ended_at = excluded.ended_at, \
                   attempts = excluded.attempts, next_look_at = excluded.next_look_at, lease_until = excluded.lease_until, \
                   plan = excluded.plan, incident = excluded.incident, decided_at = excluded.decided_at, seal = excluded.seal";
        let query = sqlx::query(put)
            .bind(self.id)
            .bind(self.disclosure)
            .bind(self.person)
            .bind(self.device)
            .bind(self.key_id)
            .bind(self.volume)
            .bind(self.disclosed_at)
            .bind(self.state)
            .bind(self.reason)
            .bind(self.error_code)
            .bind(self.proven_by)
            .bind(self.superseded_by)
            .bind(self.managed_device)
            .bind(self.accepted_at)
            .bind(self.ended_at)
            .bind(self.attempts)
            .bind(self.next_look_at)
            .bind(self.lease_until)
            .bind(self.cause)
            .bind(self.plan)
            .bind(self.incident)
            .bind(self.device_name)
            .bind(self.decided_at)
            .bind(seal);
        query.execute(tx).await?;
        Ok(())
    }

    pub(super) fn order(&self) -> Result<RotationOrder, Fault> {
        let disclosure = self.disclosure.as_deref().map(columns::uuid).transpose()?;
        let managed_device = self.managed_device.as_deref().map(columns::uuid).transpose()?;
        Ok(RotationOrder {
            id: OrderId(columns::uuid(&self.id)?),
            disclosure: disclosure.map(DisclosureId),
            cause: Cause::from_code(&self.cause).ok_or(Fault::Unreadable("an order's cause is of a newer Rekey"))?,
            plan: Plan::from_code(&self.plan).ok_or(Fault::Unreadable("an order's plan is of a newer Rekey"))?,
            incident: self.incident.clone().map(Reference::from_stored),
            person: self.person.as_deref().map(columns::person).transpose()?,
            device: DeviceId(columns::uuid(&self.device)?),
            device_name: self.device_name.clone(),
            key: KeyId(columns::uuid(&self.key_id)?),
            volume: Volume::from_code(&self.volume),
            disclosed_at: columns::timestamp(self.disclosed_at)?,
            decided_at: self.decided_at.map(columns::timestamp).transpose()?,
            state: self.state()?,
            managed_device: managed_device.map(ManagedDeviceId),
            accepted_at: self.accepted_at.map(columns::timestamp).transpose()?,
            ended_at: self.ended_at.map(columns::timestamp).transpose()?,
            attempts: u32::try_from(self.attempts).map_err(|_| Fault::Unreadable("an order's attempts are out of bounds"))?,
        })
    }

    /// How far it has come.
    pub(crate) fn progress(&self) -> Result<OrderProgress, Fault> {
        Ok(OrderProgress::from(&self.order()?))
    }
}
