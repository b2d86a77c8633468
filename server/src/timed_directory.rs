//! The directory with a stopwatch: how long its answers take, in all and within one reveal.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use async_trait::async_trait;
use domain::device::{Device, ManagedDevice, RotationPolicy, StoredKey};
use domain::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId};
use domain::ports::{Access, Clock, Directory, DirectoryError, KeyAnswer};
use domain::secret::SecretText;
use jiff::SignedDuration;

tokio::task_local! {
    static SPENT_MICROS: Arc<AtomicU64>;
}

/// Runs `work` and says how much of its time was spent waiting for the directory.
pub async fn with_stopwatch<T>(work: impl Future<Output = T>) -> (T, SignedDuration) {
    let spent = Arc::new(AtomicU64::new(0));
    let done = SPENT_MICROS.scope(spent.clone(), work).await;
    let micros = i64::try_from(spent.load(Ordering::Relaxed)).unwrap_or(i64::MAX);
    (done, SignedDuration::from_micros(micros))
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
        let answer = call.await;
        let took = self.clock.now().duration_since(asked_at).max(SignedDuration::ZERO);
        metrics::histogram!("rekey_directory_seconds", "what" => what).record(took.as_secs_f64());
        // Outside of a reveal nobody adds it up.
        let _ = SPENT_MICROS.try_with(|spent| spent.fetch_add(u64::try_from(took.as_micros()).unwrap_or(0), Ordering::Relaxed));
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
