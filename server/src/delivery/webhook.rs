//! Signed webhooks: batches of records, posted to a URL.

mod signature;

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use domain::audit::Record;
use domain::ports::Clock;
use domain::secret::SecretText;
use entra::http::{HttpLimits, client};
use http::header::CONTENT_TYPE;
use reqwest::Client;
use serde::Serialize;
use url::Url;

use self::signature::signature;
use crate::config::SinkName;
use crate::delivery::record::OutsideRecord;
use crate::delivery::sink::{DeliveryError, Sink};

/// When the batch was signed, and the signature.
const SIGNATURE: &str = "rekey-signature";

/// The numbers of the first and the last record in the batch.
const DELIVERY: &str = "rekey-delivery";

const LIMITS: HttpLimits = HttpLimits {
    connect: Duration::from_secs(5),
    whole: Duration::from_secs(10),
};

const USER_AGENT: &str = concat!("Rekey/", env!("CARGO_PKG_VERSION"));

/// The HTTP client cannot be set up: no root certificates, for example.
#[derive(Debug, thiserror::Error)]
#[error("the HTTP client for webhooks cannot be set up")]
pub struct SetupError;

/// A URL that records are posted to.
pub struct Webhook {
    client: Client,
    url: Url,
    secret: SecretText,
    clock: Arc<dyn Clock>,
}

#[derive(Serialize)]
struct Body<'a> {
    records: Vec<OutsideRecord<'a>>,
}

impl Webhook {
    /// Builds its HTTP client.
    ///
    /// # Errors
    /// When that cannot be done.
    pub fn new(url: Url, secret: SecretText, clock: Arc<dyn Clock>) -> Result<Self, SetupError> {
        // Plain HTTP is for loopback only: past every proxy, and without root certificates, which a bare machine has none of.
        let local = url.scheme() == "http";
        Ok(Self {
            client: client(LIMITS, local, USER_AGENT).map_err(|_| SetupError)?,
            url,
            secret,
            clock,
        })
    }
}

#[async_trait]
impl Sink for Webhook {
    fn name(&self) -> SinkName {
        SinkName::Webhook
    }

    async fn deliver(&self, records: &[Record]) -> Result<(), DeliveryError> {
        let body = Body {
            records: records.iter().map(OutsideRecord::from).collect(),
        };
        let body = serde_json::to_vec(&body).map_err(std::io::Error::from)?;
        let numbers = [records.first(), records.last()].map(|record| record.map_or(0, |record| record.seq));
        let request = self
            .client
            .post(self.url.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(SIGNATURE, signature(&self.secret, self.clock.now(), &body))
            .header(DELIVERY, format!("{}-{}", numbers[0], numbers[1]))
            .body(body);
        let status = request.send().await?.status();
        if status.is_success() {
            Ok(())
        } else {
            Err(DeliveryError::Refused(status.as_u16()))
        }
    }
}

#[cfg(test)]
mod tests;
