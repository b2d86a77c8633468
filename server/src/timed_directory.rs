//! The directory with a stopwatch: how long its answers take, in all and within one reveal.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use domain::device::{Device, ManagedDevice, RotationPolicy, StoredKey};
use domain::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId};
use domain::ports::{Access, Clock, Directory, DirectoryError, KeyAnswer};
use domain::secret::SecretText;
use jiff::{SignedDuration, Timestamp};

tokio::task_local! {
    static STOPWATCH: Arc<Mutex<Stopwatch>>;
}

/// The time in which at least one call was under way. Calls overlap, and waiting for two at once is waiting once.
#[derive(Default)]
struct Stopwatch {
    under_way: u32,
    since: Timestamp,
    spent: SignedDuration,
}

impl Stopwatch {
    fn call_begins(&mut self, now: Timestamp) {
        if self.under_way == 0 {
            self.since = now;
        }
        self.under_way += 1;
    }

    fn call_ends(&mut self, now: Timestamp) {
        self.under_way = self.under_way.saturating_sub(1);
        if self.under_way == 0 {
            self.spent = self
                .spent
                .saturating_add(now.duration_since(self.since).max(SignedDuration::ZERO));
        }
    }
}

/// Tells the stopwatch of the reveal under way. Outside of a reveal there is none, and nobody adds up.
fn tell_stopwatch(what: impl FnOnce(&mut Stopwatch)) {
    let _ = STOPWATCH.try_with(|stopwatch| what(&mut stopwatch.lock().unwrap_or_else(PoisonError::into_inner)));
}

/// Runs `work` and says how much of its time was spent waiting for the directory.
pub async fn with_stopwatch<T>(work: impl Future<Output = T>) -> (T, SignedDuration) {
    let stopwatch = Arc::new(Mutex::new(Stopwatch::default()));
    let done = STOPWATCH.scope(stopwatch.clone(), work).await;
    let spent = stopwatch.lock().unwrap_or_else(PoisonError::into_inner).spent;
    (done, spent)
}

/// A directory whose answers are timed.
pub struct TimedDirectory {
    /// The directory itself.
    pub directory: Arc<dyn Directory>,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

impl TimedDirectory {
    async fn time<T>(&self, what: &'static str, call: impl Future<Output = T>) -> T {
        let asked_at = self.clock.now();
        tell_stopwatch(|stopwatch| stopwatch.call_begins(asked_at));
        let answer = call.await;
        let answered_at = self.clock.now();
        tell_stopwatch(|stopwatch| stopwatch.call_ends(answered_at));
        let took = answered_at.duration_since(asked_at).max(SignedDuration::ZERO);
        metrics::histogram!("rekey_directory_seconds", "what" => what).record(took.as_secs_f64());
        answer
    }
}

#[async_trait]
impl Directory for TimedDirectory {
    async fn list_owned_devices(&self, person: &SecretText) -> Result<Vec<Device>, DirectoryError> {
        self.time("list_owned_devices", self.directory.list_owned_devices(person))
            .await
    }

    async fn find_device(&self, device: DeviceId) -> Result<Option<Device>, DirectoryError> {
        self.time("find_device", self.directory.find_device(device)).await
    }

    async fn list_keys(&self, access: Access<'_>, device: DeviceId) -> Result<Vec<StoredKey>, DirectoryError> {
        self.time("list_keys", self.directory.list_keys(access, device)).await
    }

    async fn read_key(&self, access: Access<'_>, key: KeyId, disclosure: DisclosureId) -> Result<KeyAnswer, DirectoryError> {
        self.time("read_key", self.directory.read_key(access, key, disclosure)).await
    }

    async fn list_managed(&self, device: DeviceId) -> Result<Vec<ManagedDevice>, DirectoryError> {
        self.time("list_managed", self.directory.list_managed(device)).await
    }

    async fn order_rotation(&self, device: ManagedDeviceId) -> Result<(), DirectoryError> {
        self.time("order_rotation", self.directory.order_rotation(device)).await
    }

    async fn rotation_policy(&self) -> Result<RotationPolicy, DirectoryError> {
        self.time("rotation_policy", self.directory.rotation_policy()).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_that_overlap_are_waited_for_once() {
        let at = |second| Timestamp::from_second(second).expect("in range");
        let mut stopwatch = Stopwatch::default();
        stopwatch.call_begins(at(0));
        stopwatch.call_begins(at(2));
        stopwatch.call_ends(at(3));
        stopwatch.call_ends(at(5));
        stopwatch.call_begins(at(10));
        stopwatch.call_ends(at(11));
        assert_eq!(stopwatch.spent, SignedDuration::from_secs(6));
    }
}
