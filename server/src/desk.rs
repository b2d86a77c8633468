//! Answers what the pages ask.

use std::sync::Arc;

use app::answer::Placeholders;
use app::desk::{ActivityEntry, ActivityPage, Desk, DeviceCard, Given, House, OrderStatus, Viewer};
use async_trait::async_trait;
use domain::disclosure::{OrderProgress, PastDisclosure, ReadOutcome};
use domain::failure::Failure;
use domain::own_devices::{OwnDevice, list_described_devices};
use domain::rotation::OrderState;
use domain::session::Session;
use jiff::Timestamp;

use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// How many disclosures one page of activity shows.
const PAGE: u32 = 20;

/// The desk of one request.
pub struct RequestDesk {
    /// The world.
    pub rekey: Rekey,
    /// The request.
    pub visit: Visit,
}

impl RequestDesk {
    fn session(&self) -> Result<Session, Failure> {
        self.visit.session.clone().ok_or(Failure::SignedOut)
    }
}

#[async_trait]
impl Desk for RequestDesk {
    fn viewer(&self) -> Option<Viewer> {
        self.visit.session.as_ref().map(|session| Viewer {
            display_name: Placeholders::strip(&session.display_name),
            user_principal_name: Placeholders::strip(&session.user_principal_name),
        })
    }

    fn house(&self) -> Arc<House> {
        self.rekey.house.clone()
    }

    fn reference(&self) -> String {
        self.visit.reference.to_string()
    }

    fn form_token(&self) -> Result<String, Failure> {
        let session = self.session()?;
        Ok(self
            .rekey
            .forms
            .issue(session.id, self.rekey.clock.now(), self.rekey.randomness.as_ref()))
    }

    async fn list_devices(&self) -> Result<Vec<DeviceCard>, Failure> {
        let session = self.rekey.with_fresh_tokens(self.session()?).await?;
        let devices = list_described_devices(self.rekey.directory.as_ref(), &session.tokens.access).await;
        let devices = devices.map_err(|error| {
            tracing::warn!(%error, "the devices cannot be listed");
            Failure::from(&error)
        })?;
        Ok(devices.into_iter().map(device_card).collect())
    }

    async fn list_activity(&self, before: Option<i64>) -> Result<ActivityPage, Failure> {
        let session = self.session()?;
        let before = before.and_then(|before| Timestamp::from_microsecond(before).ok());
        let past = self.rekey.ledger.list_disclosures(session.person, before, PAGE).await;
        let past = past.map_err(|_| Failure::LedgerUnwritable)?;
        let full = past.len() >= PAGE as usize;
        let entries: Vec<ActivityEntry> = past.into_iter().map(activity_entry).collect();
        let older = entries.last().filter(|_| full).map(|entry| entry.at);
        Ok(ActivityPage { entries, older })
    }
}

fn device_card(own: OwnDevice) -> DeviceCard {
    DeviceCard {
        id: own.device.id.to_string(),
        windows: own.device.is_windows(),
        name: own.device.name,
        model: own.device.model,
        last_seen_at: own.device.last_seen_at.map(Timestamp::as_second),
        operating_system: own.device.operating_system,
        enabled: own.device.enabled,
        keys: u32::try_from(own.keys.len()).unwrap_or(u32::MAX),
    }
}

fn activity_entry(past: PastDisclosure) -> ActivityEntry {
    ActivityEntry {
        at: past.at.as_microsecond(),
        person_name: past.person_name,
        device_name: past.device_name,
        key: format!("{:X}", past.key.0.simple())[..8].to_owned(),
        path: past.path.code().to_owned(),
        given: match past.outcome {
            Some(ReadOutcome::Read | ReadOutcome::ReadMalformed) => Given::Yes,
            Some(ReadOutcome::Refused) => Given::No,
            Some(ReadOutcome::Unknown) | None => Given::Unknown,
        },
        reference: past.reference.to_string(),
        order: order_status(&past.order, past.at),
    }
}

/// An order as its status shows it.
pub fn order_status(order: &OrderProgress, ordered_at: Timestamp) -> OrderStatus {
    OrderStatus {
        id: order.id.to_string(),
        state: order.state.code().to_owned(),
        reason: match &order.state {
            OrderState::NeedsAttention(reason) => Some(reason.code().to_owned()),
            _ => None,
        },
        ordered_at: ordered_at.as_second(),
        accepted_at: order.accepted_at.map(Timestamp::as_second),
        ended_at: order.ended_at.map(Timestamp::as_second),
    }
}
