//! Waiting before a read is tried again, handed in so that tests do not wait.

use std::time::Duration;

use async_trait::async_trait;

/// Waits.
#[async_trait]
pub trait Pause: Send + Sync {
    /// Returns after `length`.
    async fn pause(&self, length: Duration);
}

/// Waits on tokio's timer.
#[derive(Clone, Copy, Default, Debug)]
pub struct TokioPause;

#[async_trait]
impl Pause for TokioPause {
    async fn pause(&self, length: Duration) {
        tokio::time::sleep(length).await;
    }
}
