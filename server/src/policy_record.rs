//! A change of policy is a record: at each start the policies are held against those of the start before.

use domain::ports::{Clock, Ledger};
use domain::record::{Event, EventCode};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::Failed;
use crate::config::Config;
use crate::world::SystemClock;

/// What counts as policy. Secrets are left out by their own types.
#[derive(Serialize)]
struct Policy<'a> {
    roles: &'a crate::config::Roles,
    self_service: &'a crate::config::SelfService,
    application_keys: &'a crate::config::ApplicationKeys,
    key_access: domain::key_access::KeyAccess,
    console: &'a domain::case::ConsolePolicy,
    rotation: &'a crate::config::Rotation,
    audit: &'a crate::config::Audit,
    delivery: &'a crate::config::DeliverySection,
    view: &'a crate::config::View,
    embed: &'a crate::config::Embed,
    /// Left out where there is none, so that the policies of those without one stay what they were.
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<&'a crate::config::NoticeSection>,
    kiosk: &'a crate::config::Kiosk,
}

/// Records the policies when they differ from those recorded last. `detail` is their digest, `why` the policies themselves.
pub async fn record(config: &Config, ledger: &dyn Ledger) -> Result<(), Failed> {
    let policy = Policy {
        roles: &config.roles,
        self_service: &config.self_service,
        application_keys: &config.application_keys,
        key_access: config.entra.key_access,
        console: &config.console,
        rotation: &config.rotation,
        audit: &config.audit,
        delivery: &config.delivery,
        view: &config.view,
        embed: &config.embed,
        notice: config.organisation.notice.as_ref(),
        kiosk: &config.kiosk,
    };
    let text = serde_json::to_string(&policy)?;
    let digest = hex::encode(Sha256::digest(text.as_bytes()));
    let last = ledger.last_record(EventCode::PolicyChanged).await?;
    if last.is_some_and(|record| record.event.detail.as_deref() == Some(digest.as_str())) {
        return Ok(());
    }
    let event = Event {
        detail: Some(digest),
        why: Some(text),
        ..Event::new(EventCode::PolicyChanged, SystemClock.now())
    };
    Ok(ledger.record(&event).await?)
}
