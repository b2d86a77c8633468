//! Sign-ins at stations that people make on their own phones. Each waits in memory alone, one at a station: after a restart the person
//! asks for another code.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::id::Reference;
use entra::sign_in::{DeviceSignIn, SignIn, SignInError, SignedIn};
use jiff::{SignedDuration, Timestamp};
use tokio::task::JoinHandle;

/// How long after the end of its code a sign-in is kept for the station to go on with.
const TO_COME_BACK: SignedDuration = SignedDuration::from_secs(10);

/// What waits.
#[derive(Default)]
pub struct DeviceCodes(Mutex<HashMap<Reference, Waiting>>);

/// A sign-in that was begun at a station.
struct Waiting {
    begun: Arc<DeviceSignIn>,
    task: JoinHandle<Result<SignedIn, SignInError>>,
}

/// Nobody asks Entra any more.
impl Drop for Waiting {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl DeviceCodes {
    /// Forgets what nobody has come for in time, tokens and all.
    fn waiting(&self, now: Timestamp) -> MutexGuard<'_, HashMap<Reference, Waiting>> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.retain(|_, waiting| now.duration_since(waiting.begun.ends_at()) < TO_COME_BACK);
        waiting
    }

    /// Begins one at this station, in place of the one before.
    ///
    /// # Errors
    /// When Entra gives out no code.
    pub async fn begin(&self, sign_in: Arc<SignIn>, station: &Reference, now: Timestamp) -> Result<(), SignInError> {
        self.forget(station, now);
        let begun = Arc::new(sign_in.begin_elsewhere().await?);
        let waits_for = Arc::clone(&begun);
        let task = tokio::spawn(async move { sign_in.finish_elsewhere(&waits_for).await });
        self.waiting(now).insert(station.clone(), Waiting { begun, task });
        Ok(())
    }

    /// The code of this station, while it counts.
    pub fn begun(&self, station: &Reference, now: Timestamp) -> Option<Arc<DeviceSignIn>> {
        let waiting = self.waiting(now);
        let begun = &waiting.get(station)?.begun;
        (now < begun.ends_at()).then(|| Arc::clone(begun))
    }

    /// Whether it is known how the sign-in of this station has ended.
    pub fn has_ended(&self, station: &Reference, now: Timestamp) -> bool {
        self.waiting(now)
            .get(station)
            .is_none_or(|waiting| waiting.task.is_finished())
    }

    /// How the sign-in of this station has ended, once. `None` while it waits, and where there is none.
    pub async fn take(&self, station: &Reference, now: Timestamp) -> Option<Result<SignedIn, SignInError>> {
        let mut ended = {
            let mut waiting = self.waiting(now);
            waiting.get(station).filter(|waiting| waiting.task.is_finished())?;
            waiting.remove(station)?
        };
        Some((&mut ended.task).await.unwrap_or(Err(SignInError::Unavailable)))
    }

    /// Ends what waits at this station.
    pub fn forget(&self, station: &Reference, now: Timestamp) {
        self.waiting(now).remove(station);
    }
}
