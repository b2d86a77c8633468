//! Orders without a disclosure: by hand, after service, and the decisions on orders that ask.

use crate::actor::Actor;
use crate::console::{Console, plain};
use crate::device::{Device, StoredKey, Volume};
use crate::failure::Failure;
use crate::id::{DeviceId, KeyId, OrderId, random_uuid};
use crate::ports::{Access, Clock, Directory, DirectoryError, Ledger, People, Randomness};
use crate::record::{Event, EventCode};
use crate::rights::{Right, Role};
use crate::rotation::{Cause, NewOrder, Placed, Plan};

/// The use case.
pub struct OrderRotation<'a> {
    /// Where orders are kept.
    pub ledger: &'a dyn Ledger,
    /// Where keys are listed.
    pub directory: &'a dyn Directory,
    /// Where devices are found.
    pub people: &'a dyn People,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For the order's ID.
    pub randomness: &'a dyn Randomness,
}

/// What ordering by hand came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ordered {
    /// An order sees to it.
    Placed(Placed),
    /// No device has this name or serial number.
    NoDevice,
    /// Several have.
    SeveralDevices,
    /// Nothing is stored that could be rotated.
    NoKey,
}

impl OrderRotation<'_> {
    /// Orders a rotation of the device with this name or serial number; `cause` is by hand or a return from service.
    ///
    /// # Errors
    /// As the directory or ledger fails, and [`Failure::OutOfScope`] where the console's scope does not hold the owner.
    pub async fn by_label(&self, actor: Actor<'_>, console: &Console<'_>, label: &str, cause: Cause) -> Result<Ordered, Failure> {
        // A search like any other: limited, and recorded.
        console.check_limits(actor, None).await?;
        let searched = Event {
            detail: plain(label)?,
            ..actor.event(EventCode::PersonSearched, self.clock.now())
        };
        self.ledger.record(&searched).await?;
        let devices = self.people.find_devices(label.trim()).await;
        let mut devices = devices?;
        devices.retain(Device::is_windows);
        let Some(device) = devices.pop() else {
            return Ok(Ordered::NoDevice);
        };
        if !devices.is_empty() {
            return Ok(Ordered::SeveralDevices);
        }
        self.check_scope(actor, console, &device).await?;
        let keys = self.directory.list_keys(Access::App, device.id).await;
        let keys = keys?;
        let Some(key) = newest(&keys) else {
            return Ok(Ordered::NoKey);
        };
        let order = NewOrder {
            person: Some(actor.session.person),
            ..new_order(self.randomness, self.clock, key, &device.name, cause)
        };
        let event = Event {
            person_name: Some(actor.session.user_principal_name.clone()),
            reference: Some(actor.reference.clone()),
            from: actor.from.map(str::to_owned),
            ..ordered_event(&order)
        };
        let placed = self.ledger.place_order(&order, &event).await;
        Ok(Ordered::Placed(placed?))
    }

    /// The console's scope binds technicians, not those who answer incidents.
    async fn check_scope(&self, actor: Actor<'_>, console: &Console<'_>, device: &Device) -> Result<(), Failure> {
        if actor.session.may(Right::HandleIncidents) {
            return Ok(());
        }
        console.check_scope_of_device(actor, device).await
    }

    /// Whether somebody sees the orders of a device: who is a technician and nothing else, those of the people they may help.
    ///
    /// # Errors
    /// As the directory fails.
    pub async fn may_see(&self, actor: Actor<'_>, console: &Console<'_>, device: DeviceId) -> Result<bool, Failure> {
        if actor.session.roles != [Role::Helpdesk] || console.policy.scopes.is_empty() {
            return Ok(true);
        }
        let device = self.directory.find_device(device).await;
        match device? {
            Some(device) => console.is_device_in_scope(actor, &device).await,
            None => Ok(true),
        }
    }

    /// Decides on an order: with [`Plan::AtOnce`] it is ordered now, whatever it waited for.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is none; [`Failure::NotThisStep`] when it is proven or superseded.
    pub async fn decide(&self, actor: Actor<'_>, console: &Console<'_>, id: OrderId, plan: Plan) -> Result<(), Failure> {
        let order = self.ledger.find_order(id).await?;
        let order = order.ok_or(Failure::NotFound)?;
        if plan == Plan::RelyOnDevice {
            if !order.asks() {
                return Err(Failure::NotThisStep);
            }
            if !order.may_be_left_to_device_by(actor.session.person) {
                return Err(Failure::NotYourself);
            }
        }
        let device = self.directory.find_device(order.device).await;
        if let Some(device) = device? {
            self.check_scope(actor, console, &device).await?;
        }
        let event = Event {
            device: Some(order.device),
            key: Some(order.key),
            disclosure: order.disclosure,
            order: Some(order.id),
            detail: Some(plan.code().to_owned()),
            ..actor.event(EventCode::RotationDecided, self.clock.now())
        };
        let changed = self.ledger.decide_order(id, plan, &event).await;
        if changed? { Ok(()) } else { Err(Failure::NotThisStep) }
    }
}

/// The key that a rotation replaces: the newest of the Windows drive, else of a fixed drive.
pub fn newest(keys: &[StoredKey]) -> Option<&StoredKey> {
    let of = |volume| {
        keys.iter()
            .filter(move |key| key.volume == volume)
            .max_by_key(|key| key.created_at)
    };
    of(Volume::OperatingSystem)
        .or_else(|| of(Volume::FixedData))
        .or_else(|| of(Volume::Unknown))
}

/// An order of now, at once, by nobody.
pub(crate) fn new_order(
    randomness: &dyn Randomness,
    clock: &dyn Clock,
    key: &StoredKey,
    device_name: &str,
    cause: Cause,
) -> NewOrder {
    let now = clock.now();
    NewOrder {
        id: OrderId(random_uuid(randomness)),
        cause,
        plan: Plan::AtOnce,
        incident: None,
        person: None,
        device: key.device,
        device_name: device_name.to_owned(),
        key: key.id,
        volume: key.volume,
        disclosed_at: now,
        at: now,
    }
}

/// The record of a new order.
pub(crate) fn ordered_event(order: &NewOrder) -> Event {
    Event {
        person: order.person,
        device: Some(order.device),
        key: Some(order.key),
        order: Some(order.id),
        path: Some(order.cause.code().to_owned()),
        case: order.incident.as_ref().map(ToString::to_string),
        detail: Some(order.volume.code().to_owned()),
        ..Event::new(EventCode::RotationOrdered, order.at)
    }
}

/// The key, when it is still stored and nothing newer has replaced it since `at`.
pub(crate) async fn still_valid(
    directory: &dyn Directory,
    device: DeviceId,
    key: KeyId,
    at: jiff::Timestamp,
) -> Result<Option<StoredKey>, DirectoryError> {
    let keys = match directory.list_keys(Access::App, device).await {
        Ok(keys) => keys,
        Err(DirectoryError::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let Some(stored) = keys.iter().find(|stored| stored.id == key) else {
        return Ok(None);
    };
    let replaced = keys
        .iter()
        .any(|other| other.volume == stored.volume && other.created_at > at && other.id != key);
    Ok((!replaced).then(|| stored.clone()))
}
