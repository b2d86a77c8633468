//! What every way to the outside has in common.

use std::error::Error;
use std::io;

use async_trait::async_trait;
use domain::audit::Record;
use domain::ports::LedgerError;

use crate::config::SinkName;

/// A way to the outside.
#[async_trait]
pub trait Sink: Send + Sync {
    /// Its name.
    fn name(&self) -> SinkName;

    /// Delivers a batch, at least one record, all of it or as if nothing: after a failure the whole batch comes again.
    async fn deliver(&self, records: &[Record]) -> Result<(), DeliveryError>;
}

/// Why a batch was not delivered. Names no URL: path and query of a webhook's can let in whoever knows them.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// The receiver's status is none of 2xx.
    #[error("the receiver answered {0}")]
    Refused(u16),
    /// No answer within the time limit.
    #[error("no answer in time")]
    TimedOut,
    /// No connection, or it broke; with the cause.
    #[error("{0}")]
    Broken(String),
    /// The ledger did not say what to deliver, or did not note it.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

impl From<io::Error> for DeliveryError {
    fn from(error: io::Error) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<reqwest::Error> for DeliveryError {
    fn from(error: reqwest::Error) -> Self {
        if error.is_timeout() {
            Self::TimedOut
        } else {
            Self::Broken(root_cause(&error.without_url()))
        }
    }
}

/// The innermost error's words: "connection refused", or what is wrong with a certificate.
fn root_cause(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => root_cause(source),
        None => error.to_string(),
    }
}
