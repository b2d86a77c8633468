//! Delivery of records to the outside: webhook, syslog, standard output.
//!
//! The outbox is the chain of records itself. Each sink has a cursor in the ledger, the number of the last record that it took, so a
//! delivery that fails loses nothing: it is tried again, from there. A record can come twice, never out of order and never not at
//! all; its number tells.

mod backoff;
mod courier;
mod outbox;
pub mod record;
mod sink;
mod stdout;
mod syslog;
mod webhook;

use std::sync::Arc;
use std::time::Duration;

use domain::ports::{Clock, Ledger, Randomness};
use url::Url;

pub use self::courier::{Courier, run};
pub use self::outbox::Outbox;
use self::sink::Sink;
use self::stdout::Stdout;
use self::syslog::Syslog;
use self::webhook::{SetupError, Webhook};
use crate::config::DeliverySection;

/// What delivery needs of the world.
pub struct Ports {
    /// Where the records are, and how far each sink has come.
    pub ledger: Arc<dyn Ledger>,
    /// The time that a webhook is signed with.
    pub clock: Arc<dyn Clock>,
    /// What scatters the pauses after failures.
    pub randomness: Arc<dyn Randomness>,
}

/// Everything that is set up.
pub struct Delivery {
    /// What showing a key waits for.
    pub outbox: Outbox,
    /// One for each sink: [`run`] each.
    pub couriers: Vec<Courier>,
}

impl Delivery {
    /// Sets up what the section names. `public_url`'s host is the name under which syslog receivers know this Rekey.
    ///
    /// # Errors
    /// When the HTTP client cannot be set up.
    pub fn new(section: &DeliverySection, public_url: &Url, ports: &Ports) -> Result<Self, SetupError> {
        let mut couriers = Vec::new();
        let mut awaited = Vec::new();
        for sink in sinks(section, public_url, ports)? {
            let is_awaited = section.wait_for.contains(&sink.name());
            let (courier, progress) = Courier::new(sink, ports);
            couriers.push(courier);
            if is_awaited {
                awaited.push(progress);
            }
        }
        let wait = Duration::from_secs(section.wait_seconds.into());
        Ok(Self {
            outbox: Outbox::new(Arc::clone(&ports.ledger), awaited, wait),
            couriers,
        })
    }
}

fn sinks(section: &DeliverySection, public_url: &Url, ports: &Ports) -> Result<Vec<Box<dyn Sink>>, SetupError> {
    let mut sinks: Vec<Box<dyn Sink>> = Vec::new();
    if let (Some(url), Some(secret)) = (&section.webhook.url, &section.webhook.secret) {
        let clock = Arc::clone(&ports.clock);
        sinks.push(Box::new(Webhook::new(url.0.clone(), secret.0.clone(), clock)?));
    }
    if let Some(address) = &section.syslog.address {
        sinks.push(Box::new(Syslog::new(address, public_url.host_str().unwrap_or_default())));
    }
    if section.stdout {
        sinks.push(Box::new(Stdout));
    }
    Ok(sinks)
}

#[cfg(test)]
mod tests;
