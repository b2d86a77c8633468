//! A reveal, in the one order that is safe: match among the own devices, record, only then read, record what the read returned,
//! and only then show.

use std::fmt;

use futures::stream::{self, StreamExt as _};
use jiff::{SignedDuration, Timestamp};

use crate::device::{Device, StoredKey};
use crate::disclosure::{DisclosurePath, DisclosureRefusal, NewDisclosure, ReadOutcome};
use crate::failure::Failure;
use crate::id::{DeviceId, Digest, DisclosureId, OrderId, Reference};
use crate::key_id::{KeyIdMistake, TypedKeyId};
use crate::matching::{self, Finding};
use crate::own_devices::{AT_A_TIME, OwnDevice, list_own_devices};
use crate::password::{BadPassword, RecoveryPassword};
use crate::ports::{Access, Clock, Directory, DirectoryError, KeyAnswer, Ledger, Randomness};
use crate::record::{Event, EventCode};
use crate::session::Session;

/// The first look at an order whose disclosure was never finished, because the process ended in between.
const LOOK_AFTER_CRASH: SignedDuration = SignedDuration::from_secs(30);

/// The use case: shows one key to the person who owns its device.
pub struct RevealKey<'a> {
    /// Where it is recorded.
    pub ledger: &'a dyn Ledger,
    /// Where it is read.
    pub directory: &'a dyn Directory,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For the IDs.
    pub randomness: &'a dyn Randomness,
}

/// What was asked for. `Debug` leaves out what was typed.
pub struct RevealRequest<'a> {
    /// By whom.
    pub session: &'a Session,
    /// The key ID as typed. May be a secret typed into the wrong field: never logged.
    pub typed: &'a str,
    /// The device, where one was chosen.
    pub device: Option<DeviceId>,
    /// The form's single-use number.
    pub form: Digest,
    /// The reference of the request.
    pub reference: &'a Reference,
}

impl fmt::Debug for RevealRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevealRequest")
            .field("device", &self.device)
            .field("reference", &self.reference)
            .finish_non_exhaustive()
    }
}

/// What came of it.
#[derive(Debug)]
#[cfg_attr(
    target_pointer_width = "64",
    expect(clippy::large_enum_variant, reason = "one value per request, moved once")
)]
pub enum Reveal {
    /// The key, recorded and read.
    Shown(Box<ShownKey>),
    /// The text cannot be read as a key ID.
    Mistake(KeyIdMistake),
    /// The text is the serial number or the name of one of the person's devices.
    IsLabel {
        /// Of this device.
        device_name: String,
    },
    /// Read, but no key to show.
    NotMatched {
        /// As read.
        read: TypedKeyId,
        /// Anything but [`Finding::Key`].
        finding: Finding,
    },
}

/// One key to be shown once.
#[derive(Debug)]
pub struct ShownKey {
    /// The disclosure that was recorded.
    pub disclosure: DisclosureId,
    /// Its rotation order.
    pub order: OrderId,
    /// Of which device.
    pub device: Device,
    /// Which key.
    pub key: StoredKey,
    /// The key ID as it was read from what was typed.
    pub read: TypedKeyId,
    /// The password, or the unaltered text that is none.
    pub password: Result<RecoveryPassword, BadPassword>,
    /// When it was recorded.
    pub at: Timestamp,
}

impl RevealKey<'_> {
    /// Carries it out.
    ///
    /// # Errors
    /// The failure to show; nothing was shown then.
    pub async fn run(&self, request: &RevealRequest<'_>) -> Result<Reveal, Failure> {
        let devices = list_own_devices(self.directory, &request.session.tokens.access)
            .await
            .map_err(|error| Failure::from(&error))?;
        let read = match TypedKeyId::read(request.typed) {
            Ok(read) => read,
            Err(KeyIdMistake::RecoveryPassword) => return Ok(Reveal::Mistake(KeyIdMistake::RecoveryPassword)),
            Err(mistake) => {
                let label = self.find_label(request.typed, &devices).await;
                return Ok(label.map_or(Reveal::Mistake(mistake), |device_name| Reveal::IsLabel { device_name }));
            }
        };
        match matching::find(&read, &devices, request.device) {
            Finding::Key { key, device } => self.disclose(request, read, key, device).await,
            Finding::NoMatch => match self.find_label(request.typed, &devices).await {
                Some(device_name) => Ok(Reveal::IsLabel { device_name }),
                None => self.not_matched(request, read, Finding::NoMatch).await,
            },
            finding => self.not_matched(request, read, finding).await,
        }
    }

    /// The device whose name or serial number was typed. A serial number can look like a key ID.
    async fn find_label(&self, typed: &str, devices: &[OwnDevice]) -> Option<String> {
        match find_name(typed, devices) {
            Some(name) => Some(name),
            None => self.find_serial(typed, devices).await,
        }
    }

    /// The name of the device whose serial number was typed. That Intune cannot tell serial numbers is no reason to fail.
    async fn find_serial(&self, typed: &str, devices: &[OwnDevice]) -> Option<String> {
        let windows = devices.iter().filter(|own| own.device.is_windows());
        let names: Vec<_> = windows.map(|own| (own.device.id, own.device.name.clone())).collect();
        let managed = stream::iter(names).map(|(device, name)| async move { (name, self.directory.list_managed(device).await) });
        let mut managed = managed.buffered(AT_A_TIME);
        while let Some((name, managed)) = managed.next().await {
            let managed = managed.unwrap_or_default();
            let mut serials = managed.iter().filter_map(|it| it.serial.as_deref());
            if serials.any(|serial| matching::is_same_label(typed, serial)) {
                return Some(name);
            }
        }
        None
    }

    async fn not_matched(&self, request: &RevealRequest<'_>, read: TypedKeyId, finding: Finding) -> Result<Reveal, Failure> {
        let event = Event {
            detail: Some(detail_of(&finding).to_owned()),
            device: request.device,
            ..self.event(EventCode::KeyIdNotMatched, request)
        };
        self.ledger.record(&event).await.map_err(|_| Failure::LedgerUnwritable)?;
        Ok(Reveal::NotMatched { read, finding })
    }

    /// Rule 1: recorded before shown.
    async fn disclose(
        &self,
        request: &RevealRequest<'_>,
        read: TypedKeyId,
        key: StoredKey,
        device: Device,
    ) -> Result<Reveal, Failure> {
        let disclosure = self.new_disclosure(request, &key, &device);
        self.begin(&disclosure).await?;
        let access = Access::Person(&request.session.tokens.access);
        let answer = self.directory.read_key(access, key.id, disclosure.id).await;
        // Also that of an answer that will not be shown: it leads to what Graph did.
        let request_id = answer.as_ref().ok().and_then(|answer| answer.request_id.clone());
        let answer = answer.and_then(|answer| belongs(answer, &key));
        let checked = answer.map(|answer| RecoveryPassword::check(answer.text));
        self.finish(request, &disclosure, &checked, request_id).await?;
        let password = checked.map_err(|error| Failure::from(&error))?;
        let NewDisclosure { id, order, at, .. } = disclosure;
        let shown = ShownKey {
            disclosure: id,
            order,
            device,
            key,
            read,
            password,
            at,
        };
        Ok(Reveal::Shown(Box::new(shown)))
    }

    /// The first record. The ledger records a refusal, too; then the directory is not asked.
    async fn begin(&self, disclosure: &NewDisclosure) -> Result<(), Failure> {
        let look_at = disclosure.at.saturating_add(LOOK_AFTER_CRASH).unwrap_or(disclosure.at);
        let begun = self.ledger.begin_disclosure(disclosure, look_at).await;
        begun.map_err(|_| Failure::LedgerUnwritable)?.map_err(Failure::from)
    }

    /// The second record: what the read returned.
    async fn finish(
        &self,
        request: &RevealRequest<'_>,
        disclosure: &NewDisclosure,
        checked: &Checked,
        request_id: Option<String>,
    ) -> Result<(), Failure> {
        let outcome = outcome_of(checked);
        let code = outcome.event_code();
        let event = Event {
            request_id,
            device: Some(disclosure.key.device),
            key: Some(disclosure.key.id),
            disclosure: Some(disclosure.id),
            ..self.event(code, request)
        };
        let finished = self.ledger.finish_disclosure(disclosure.id, &outcome, &event).await;
        finished.map_err(|_| Failure::LedgerUnwritable)
    }

    fn new_disclosure(&self, request: &RevealRequest<'_>, key: &StoredKey, device: &Device) -> NewDisclosure {
        NewDisclosure {
            id: DisclosureId(self.random_uuid()),
            order: OrderId(self.random_uuid()),
            person: request.session.person,
            person_name: request.session.user_principal_name.clone(),
            session: request.session.id,
            form: request.form,
            key: key.clone(),
            device_name: device.name.clone(),
            path: DisclosurePath::SelfService,
            reference: request.reference.clone(),
            at: self.clock.now(),
        }
    }

    fn random_uuid(&self) -> uuid::Uuid {
        let mut bytes = [0; 16];
        self.randomness.fill(&mut bytes);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn event(&self, code: EventCode, request: &RevealRequest<'_>) -> Event {
        Event {
            reference: Some(request.reference.clone()),
            person: Some(request.session.person),
            person_name: Some(request.session.user_principal_name.clone()),
            ..Event::new(code, self.clock.now())
        }
    }
}

/// What the read returned: a password, a text that is none, or no answer.
type Checked = Result<Result<RecoveryPassword, BadPassword>, DirectoryError>;

/// The answer must be of the key that was asked for; anything else is not shown.
fn belongs(answer: KeyAnswer, key: &StoredKey) -> Result<KeyAnswer, DirectoryError> {
    let same = answer.id.is_none_or(|id| id == key.id) && answer.device.is_none_or(|device| device == key.device);
    if same { Ok(answer) } else { Err(DirectoryError::Malformed) }
}

fn outcome_of(read: &Checked) -> ReadOutcome {
    match read {
        Ok(Ok(_)) => ReadOutcome::Read,
        Ok(Err(_)) => ReadOutcome::ReadMalformed,
        Err(error) if error.nothing_was_given() => ReadOutcome::Refused,
        Err(_) => ReadOutcome::Unknown,
    }
}

/// The device whose name was typed.
fn find_name(typed: &str, devices: &[OwnDevice]) -> Option<String> {
    let mut names = devices
        .iter()
        .filter(|own| own.device.is_windows())
        .map(|own| &own.device.name);
    names.find(|name| matching::is_same_label(typed, name)).cloned()
}

fn detail_of(finding: &Finding) -> &'static str {
    match finding {
        Finding::Key { .. } => "key",
        Finding::Several { .. } => "several",
        Finding::OtherDevice { .. } => "other-device",
        Finding::NearMiss(_) => "near-miss",
        Finding::IsDeviceId { .. } => "device-id",
        Finding::NoMatch => "no-match",
    }
}

impl From<DisclosureRefusal> for Failure {
    fn from(refusal: DisclosureRefusal) -> Self {
        match refusal {
            DisclosureRefusal::FormUsed => Self::FormUsed,
            DisclosureRefusal::ShownTooOften => Self::ShownTooOften,
            DisclosureRefusal::SessionEnded => Self::SignedOut,
        }
    }
}

#[cfg(test)]
mod tests;
