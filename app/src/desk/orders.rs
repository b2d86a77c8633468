//! What those ask who look after rotation orders.

use async_trait::async_trait;
use domain::failure::Failure;
use serde::{Deserialize, Serialize};

use crate::desk::{OrderStatus, Said};

/// Rotation orders of all devices.
#[async_trait]
pub trait OrdersDesk: Send + Sync {
    /// The orders with this standing (`not-proven`, `asks`, `needs-attention`, `proven`), longest given out first.
    async fn list_orders(&self, standing: &str, after: Option<String>) -> Result<OrdersPage, Failure>;

    /// How many disclosed keys are not proven dead although they should be by now; none where the viewer may not see orders.
    async fn count_overdue(&self) -> Result<Option<Overdue>, Failure>;

    /// Orders a rotation of the device with this name or serial number; `cause` is `by-hand` or `owner-change` (back from service).
    /// Says `ordered`, `standing`, `no-device`, `several-devices` or `no-key`.
    async fn order_rotation(&self, label: &str, cause: &str) -> Result<Said, Failure>;

    /// Decides: the order is carried out at once (`at-once`) or left to the device (`rely-on-device`).
    async fn decide_order(&self, order: &str, plan: &str) -> Result<(), Failure>;
}

/// Disclosed keys that are not proven dead.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Overdue {
    /// How many.
    pub orders: u32,
    /// After how many days.
    pub days: u32,
}

/// A part of the list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OrdersPage {
    /// Longest given out first.
    pub entries: Vec<OrderEntry>,
    /// The `after` of the next part.
    pub next: Option<String>,
    /// How many there are of each standing, by its stable word.
    pub counts: Vec<(String, u32)>,
    /// Whether the viewer may order and decide.
    pub may_order: bool,
    /// After how many days an order that is not proven counts as overdue.
    pub overdue_days: u32,
}

/// One order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OrderEntry {
    /// How far it has come.
    pub status: OrderStatus,
    /// The device's name.
    pub device_name: String,
    /// The first eight characters of the key ID.
    pub key: String,
    /// The stable word of the cause.
    pub cause: String,
    /// The number of the incident it belongs to.
    pub incident: Option<String>,
    /// How many whole days ago that was.
    pub age_days: u32,
    /// When the device was last seen by Intune, in seconds since 1970.
    pub device_seen_at: Option<i64>,
    /// Whether it is overdue.
    pub overdue: bool,
    /// Whether anything may still come of it.
    pub open: bool,
    /// The plans that the viewer may decide for, by their stable words.
    pub decisions: Vec<String>,
}
