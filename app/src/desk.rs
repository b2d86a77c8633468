//! The desk: what pages ask of the server. The only door between them and the world.

pub mod audit;
pub mod console;
pub mod incidents;
pub mod kiosk;
pub mod orders;
pub mod readiness;

use std::sync::Arc;

use async_trait::async_trait;
use domain::failure::Failure;
use domain::open_view::ViewPolicy;
use domain::rights::{self, Right, Role};
use leptos::prelude::*;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

use self::audit::AuditDesk;
use self::console::ConsoleDesk;
use self::incidents::IncidentsDesk;
use self::kiosk::KioskDesk;
use self::orders::OrdersDesk;
use self::readiness::ReadinessDesk;
pub use crate::organisation::Helpdesk;
use crate::organisation::Organisation;
use crate::request::request_path;

/// One request's way to the world, bound to whoever is signed in.
#[async_trait]
pub trait Desk: ConsoleDesk + AuditDesk + OrdersDesk + IncidentsDesk + ReadinessDesk + KioskDesk + Send + Sync {
    /// Who is signed in.
    fn viewer(&self) -> Option<Viewer>;

    /// What every page may show of the organisation.
    fn house(&self) -> Arc<House>;

    /// The reference of this request.
    fn reference(&self) -> String;

    /// A fresh single-use form token, bound to the session.
    fn form_token(&self) -> Result<String, Failure>;

    /// The devices of the person, Windows ones first.
    async fn list_devices(&self) -> Result<Vec<DeviceCard>, Failure>;

    /// Who saw the person's keys, newest first; older than `before` (microseconds since 1970).
    async fn list_activity(&self, before: Option<i64>) -> Result<ActivityPage, Failure>;

    /// The key IDs of the person's own keys, as the recovery screen shows them.
    async fn list_own_key_ids(&self) -> Result<Vec<String>, Failure>;
}

/// The signed-in person, for display.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Viewer {
    /// Their name.
    pub display_name: String,
    /// Their address.
    pub user_principal_name: String,
    /// Their roles beyond that of a person who recovers their own devices.
    pub roles: Vec<Role>,
}

impl Viewer {
    /// Whether the person has this right.
    pub fn may(&self, right: Right) -> bool {
        rights::has(&self.roles, right)
    }
}

/// What is to be said on the page that follows an action: a stable word, and a number where one belongs to it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Said {
    /// The stable word, of a message key.
    pub code: String,
    /// The number.
    pub number: Option<u32>,
}

impl Said {
    /// A word alone.
    pub fn word(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            number: None,
        }
    }
}

/// What every page may show of the organisation and its settings.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct House {
    /// How long a key stays visible, and how often it can be given more time.
    pub view: ViewPolicy,
    /// How long after a switch to another tab the key is hidden, in seconds.
    pub grace_seconds: u32,
    /// Where to get help.
    pub helpdesk: Helpdesk,
    /// Its own words and look.
    pub organisation: Organisation,
}

/// One owned device, as its page shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeviceCard {
    /// The registration ID.
    pub id: String,
    /// Its name; may be empty.
    pub name: String,
    /// Manufacturer and model.
    pub model: Option<String>,
    /// When the directory last saw it, in seconds since 1970.
    pub last_seen_at: Option<i64>,
    /// Whether it is a Windows device.
    pub windows: bool,
    /// The operating system, as the directory spells it.
    pub operating_system: String,
    /// Whether the organisation has disabled it.
    pub enabled: bool,
    /// How many keys are stored.
    pub keys: u32,
}

/// A part of the activity list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, Default)]
pub struct ActivityPage {
    /// Newest first.
    pub entries: Vec<ActivityEntry>,
    /// Where the next part begins: the `before` to ask with.
    pub older: Option<i64>,
}

/// One disclosure and its rotation order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ActivityEntry {
    /// When it was recorded, in microseconds since 1970.
    pub at: i64,
    /// The disclosure's ID.
    pub disclosure: String,
    /// Who saw it.
    pub person_name: String,
    /// For whom, where that was somebody else.
    pub subject_name: Option<String>,
    /// The number of the case it belongs to.
    pub case: Option<String>,
    /// Of which device.
    pub device_name: String,
    /// The first eight characters of the key ID.
    pub key: String,
    /// The stable word of the path.
    pub path: String,
    /// What the read returned.
    pub given: Given,
    /// What was likely the cause, by its stable word, where the person told what happened.
    pub cause: Option<String>,
    /// The reference of the request.
    pub reference: String,
    /// Its rotation order.
    pub order: OrderStatus,
}

/// Whether the directory gave the password.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Given {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It is not known.
    Unknown,
}

/// A rotation order, as the status shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OrderStatus {
    /// Its ID.
    pub id: String,
    /// The stable word of its state.
    pub state: String,
    /// The stable word of its plan.
    pub plan: String,
    /// Why it needs attention.
    pub reason: Option<String>,
    /// When it was ordered, in seconds since 1970.
    pub ordered_at: i64,
    /// When it was accepted.
    pub accepted_at: Option<i64>,
    /// When it ended.
    pub ended_at: Option<i64>,
}

/// The only error that a server function tells: coarse, with the reference.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, thiserror::Error)]
#[error("{} ({reference})", failure.code())]
pub struct PageError {
    /// What went wrong.
    pub failure: Failure,
    /// The reference of the request.
    pub reference: String,
}

impl FromServerFnError for PageError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(_: ServerFnErrorErr) -> Self {
        Self {
            failure: Failure::Bug,
            reference: try_desk().map(|desk| desk.reference()).unwrap_or_default(),
        }
    }
}

/// The desk of this request. Absent only while the routes are listed at start.
pub fn try_desk() -> Option<Arc<dyn Desk>> {
    use_context::<Arc<dyn Desk>>()
}

/// The desk of this request, with a failure for the case that there is none.
///
/// # Errors
/// [`Failure::Bug`]: a page was rendered without a desk.
pub fn desk() -> Result<Arc<dyn Desk>, PageError> {
    try_desk().ok_or(PageError {
        failure: Failure::Bug,
        reference: String::new(),
    })
}

/// What the desk refused, with the reference of its request.
pub fn refused(desk: &Arc<dyn Desk>) -> impl Fn(Failure) -> PageError {
    let reference = desk.reference();
    // Of itself the framework answers every error with 500. A refused action is no answer: the browser is sent to the page that says
    // so, and another status would keep it from going there.
    let is_action = request_path().starts_with("/api/");
    let response = use_context::<leptos_axum::ResponseOptions>().filter(|_| !is_action);
    move |failure| {
        if let (Some(response), Ok(status)) = (&response, http::StatusCode::from_u16(failure.status())) {
            response.set_status(status);
        }
        PageError {
            failure,
            reference: reference.clone(),
        }
    }
}
