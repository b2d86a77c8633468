//! Waiting for what another process does: asked again and again until it is so, or the deadline fails the test.

use std::time::Duration;

/// Nothing here takes this long, even on a busy machine.
pub const DEADLINE: Duration = Duration::from_secs(40);

/// The pause between two questions.
const STEP: Duration = Duration::from_millis(25);

/// The first value that `ask` gives.
pub async fn eventually<T, F: Future<Output = Option<T>>>(what: &str, mut ask: impl FnMut() -> F) -> T {
    let asking = async {
        let mut steps = tokio::time::interval(STEP);
        loop {
            steps.tick().await;
            if let Some(value) = ask().await {
                return value;
            }
        }
    };
    let asked = tokio::time::timeout(DEADLINE, asking).await;
    asked.unwrap_or_else(|_| panic!("it did not come about: {what}"))
}
