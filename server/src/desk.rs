//! Answers what the pages ask.

pub mod audit;
mod console;
pub mod incidents;
mod kiosk;
mod orders;
pub mod readiness;

use std::sync::Arc;

use app::answer::Placeholders;
use app::desk::{ActivityEntry, ActivityPage, Desk, DeviceCard, Given, House, OrderStatus, Viewer};
use async_trait::async_trait;
use domain::disclosure::{DisclosureFilter, OrderProgress, PastDisclosure, ReadOutcome};
use domain::failure::Failure;
use domain::id::Reference;
use domain::own_devices::{OwnDevice, list_described_devices, list_own_devices};
use domain::recovery_cause::Told;
use domain::rotation::OrderState;
use domain::session::Session;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

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

    /// The person who acts, with a session whose tokens are fresh.
    async fn fresh_session(&self) -> Result<Session, Failure> {
        self.rekey.with_fresh_tokens(self.session()?).await
    }
}

#[async_trait]
impl Desk for RequestDesk {
    fn viewer(&self) -> Option<Viewer> {
        self.visit.session.as_ref().map(|session| Viewer {
            display_name: Placeholders::strip(&session.display_name),
            user_principal_name: Placeholders::strip(&session.user_principal_name),
            roles: session.roles.clone(),
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
        let session = self.fresh_session().await?;
        self.rekey.guard().check(&session).await?;
        let key_access = self.rekey.policies.key_access;
        let devices = list_described_devices(self.rekey.directory.as_ref(), &session, key_access).await;
        let devices = devices.map_err(|error| {
            tracing::warn!(%error, "the devices cannot be listed");
            Failure::from(error)
        })?;
        Ok(devices.into_iter().map(device_card).collect())
    }

    async fn list_activity(&self, before: Option<i64>) -> Result<ActivityPage, Failure> {
        let session = self.session()?;
        let before = before.and_then(|before| Timestamp::from_microsecond(before).ok());
        let filter = DisclosureFilter {
            concerning: Some(session.person),
            before,
            ..DisclosureFilter::default()
        };
        let past = self.rekey.ledger.list_disclosures(&filter, PAGE).await;
        let past = past?;
        let full = past.len() >= PAGE as usize;
        let entries: Vec<ActivityEntry> = past.into_iter().map(activity_entry).collect();
        let older = entries.last().filter(|_| full).map(|entry| entry.at);
        Ok(ActivityPage { entries, older })
    }

    async fn list_own_key_ids(&self) -> Result<Vec<String>, Failure> {
        let session = self.fresh_session().await?;
        self.rekey.guard().check(&session).await?;
        let key_access = self.rekey.policies.key_access;
        let devices = list_own_devices(self.rekey.directory.as_ref(), &session, key_access).await?;
        let keys = devices.iter().flat_map(|own| &own.keys);
        Ok(keys.map(|key| key.id.on_screen()).collect())
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

pub fn activity_entry(past: PastDisclosure) -> ActivityEntry {
    ActivityEntry {
        at: past.at.as_microsecond(),
        disclosure: past.id.to_string(),
        person_name: past.person_name,
        subject_name: past.subject.map(|subject| subject.name),
        case: past.case.map(|case| case.to_string()),
        device_name: past.device_name,
        key: past.key.short(),
        path: past.path.code().to_owned(),
        given: match past.outcome {
            Some(ReadOutcome::Read | ReadOutcome::ReadMalformed) => Given::Yes,
            Some(ReadOutcome::Refused) => Given::No,
            Some(ReadOutcome::Unknown) | None => Given::Unknown,
        },
        cause: past.why.map(|why| Told::from_why(&why).cause().code().to_owned()),
        reference: past.reference.to_string(),
        order: order_status(&past.order, past.at),
    }
}

/// An order as its status shows it.
pub fn order_status(order: &OrderProgress, ordered_at: Timestamp) -> OrderStatus {
    OrderStatus {
        id: order.id.to_string(),
        state: order.state.code().to_owned(),
        plan: order.plan.code().to_owned(),
        reason: match &order.state {
            OrderState::NeedsAttention(reason) => Some(reason.code().to_owned()),
            _ => None,
        },
        ordered_at: ordered_at.as_second(),
        accepted_at: order.accepted_at.map(Timestamp::as_second),
        ended_at: order.ended_at.map(Timestamp::as_second),
    }
}

/// A number as people type it.
fn number(text: &str) -> Result<Reference, Failure> {
    Reference::read(text).ok_or(Failure::NotFound)
}

/// A day or a minute of a form, UTC: `2026-11-22` or `2026-11-22T09:00`. With `day_after` a day means its end. An empty text is no
/// time; one that cannot be read is an error.
fn form_time(text: &str, day_after: bool) -> Result<Option<Timestamp>, ()> {
    // As times stand on the screen, too.
    let text = text.trim().trim_end_matches("UTC").trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    let utc = |time: DateTime| time.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp()).map_err(|_| ());
    // Parsing a date would take a time, too, and leave it out.
    if let Ok(day) = Date::strptime("%Y-%m-%d", text) {
        let day = if day_after { day.tomorrow().map_err(|_| ())? } else { day };
        return utc(day.to_datetime(Time::midnight())).map(Some);
    }
    utc(text.parse::<DateTime>().map_err(|_| ())?).map(Some)
}

#[cfg(test)]
mod tests {
    use super::form_time;

    #[test]
    fn times_of_forms_are_days_or_minutes() {
        let time = |text, day_after| form_time(text, day_after).map(|time| time.map(|time| time.to_string()));
        assert_eq!(time("2026-11-22", false), Ok(Some("2026-11-22T00:00:00Z".to_owned())));
        assert_eq!(time("2026-11-22", true), Ok(Some("2026-11-23T00:00:00Z".to_owned())));
        assert_eq!(time(" 2026-11-22T09:30 ", true), Ok(Some("2026-11-22T09:30:00Z".to_owned())));
        assert_eq!(
            time("2026-11-22 09:30 UTC", false),
            Ok(Some("2026-11-22T09:30:00Z".to_owned()))
        );
        assert_eq!(time("", true), Ok(None));
        assert_eq!(time("yesterday", false), Err(()));
    }
}
