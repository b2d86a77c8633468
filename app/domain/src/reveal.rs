//! A reveal, in the one order that is safe: match among the own devices, record, only then read, record what the read returned,
//! and only then show.

mod confirmation;
mod label;

use std::fmt;

use jiff::Timestamp;

pub use self::confirmation::Confirmation;
use crate::actor::Actor;
use crate::device::{Device, StoredKey};
use crate::disclose::Disclose;
use crate::disclosure::NewDisclosure;
use crate::failure::Failure;
use crate::guard::Guard;
use crate::id::{DeviceId, Digest, DisclosureId, KeyId, OrderId, random_uuid};
use crate::key_access::KeyAccess;
use crate::key_id::{KeyIdMistake, TypedKeyId};
use crate::matching::{self, Finding};
use crate::own_devices::list_own_devices;
use crate::password::{BadPassword, RecoveryPassword};
use crate::ports::{Clock, Directory, Ledger, Outbox, Randomness};
use crate::record::{Event, EventCode};
use crate::recovery_cause::Told;
use crate::rotation::Plan;

/// The use case: shows one key to the person who owns its device.
pub struct RevealKey<'a> {
    /// Where it is recorded.
    pub ledger: &'a dyn Ledger,
    /// Where it is read.
    pub directory: &'a dyn Directory,
    /// Where records go from here.
    pub outbox: &'a dyn Outbox,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For the IDs.
    pub randomness: &'a dyn Randomness,
    /// Who may help themselves, and with whose right keys are listed and read.
    pub guard: Guard<'a>,
    /// What the policy says of the rotation of a key that its owner saw.
    pub plan: Plan,
}

/// What was asked for. `Debug` leaves out what was typed.
pub struct RevealRequest<'a> {
    /// By whom, in which request.
    pub actor: Actor<'a>,
    /// The key ID as typed. May be a secret typed into the wrong field: never logged.
    pub typed: &'a str,
    /// The device, where one was chosen.
    pub device: Option<DeviceId>,
    /// The form's single-use number.
    pub form: Digest,
    /// What the person told of what happened before.
    pub told: Told,
    /// Which extension of a view it is, counted from 1; 0: it is none.
    pub extension: u32,
    /// What the person said of it outside of a portal's frame.
    pub confirmation: Confirmation,
}

impl fmt::Debug for RevealRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RevealRequest")
            .field("device", &self.device)
            .field("reference", &self.actor.reference)
            .finish_non_exhaustive()
    }
}

/// What came of it.
#[derive(Debug)]
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
    /// The key is of a device that the organisation has disabled.
    DeviceDisabled {
        /// Its name.
        device_name: String,
    },
    /// Found, for the person to confirm that it shall be shown in a portal's frame. Nothing was asked for yet.
    ToConfirm {
        /// The device's name.
        device_name: String,
        /// Which key.
        key: KeyId,
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
        if let Err(failure) = self.guard.check(request.actor.session).await {
            return Err(self.refused(request, failure).await);
        }
        let devices = list_own_devices(self.directory, request.actor.session, self.guard.key_access).await?;
        let read = match TypedKeyId::read(request.typed) {
            Ok(read) => read,
            Err(KeyIdMistake::RecoveryPassword) => return Ok(Reveal::Mistake(KeyIdMistake::RecoveryPassword)),
            Err(mistake) => {
                let label = self.find_label(request.typed, &devices).await;
                return Ok(label.map_or(Reveal::Mistake(mistake), |device_name| Reveal::IsLabel { device_name }));
            }
        };
        match matching::find(&read, &devices, request.device) {
            Finding::Key { key, device } => {
                if self.is_enabled(&device).await? {
                    self.confirmed(request, read, key, device).await
                } else {
                    self.device_disabled(request, device).await
                }
            }
            Finding::NoMatch => match self.find_label(request.typed, &devices).await {
                Some(device_name) => Ok(Reveal::IsLabel { device_name }),
                None => self.not_matched(request, read, Finding::NoMatch).await,
            },
            finding => self.not_matched(request, read, finding).await,
        }
    }

    async fn not_matched(&self, request: &RevealRequest<'_>, read: TypedKeyId, finding: Finding) -> Result<Reveal, Failure> {
        let event = Event {
            detail: Some(detail_of(&finding).to_owned()),
            device: request.device,
            ..request.actor.event(EventCode::KeyIdNotMatched, self.clock.now())
        };
        self.ledger.record(&event).await?;
        Ok(Reveal::NotMatched { read, finding })
    }

    /// Records that somebody may not help themselves.
    async fn refused(&self, request: &RevealRequest<'_>, failure: Failure) -> Failure {
        let event = Event {
            detail: Some(failure.code().to_owned()),
            device: request.device,
            path: Some(request.actor.session.path().code().to_owned()),
            why: request.why(),
            ..request.actor.event(EventCode::DisclosureRefused, self.clock.now())
        };
        match self.ledger.record(&event).await {
            Ok(()) => failure,
            Err(_) => Failure::LedgerUnwritable,
        }
    }

    /// Whether the device is enabled. The person's own right may leave it untold (facts.md section B), so Rekey's asks; with the
    /// person's right Entra decides by itself, and an answer that does not come holds nobody up.
    async fn is_enabled(&self, device: &Device) -> Result<bool, Failure> {
        match self.directory.find_device(device.id).await {
            Ok(known) => Ok(device.enabled && known.is_none_or(|known| known.enabled)),
            Err(_) if self.guard.key_access == KeyAccess::Delegated => Ok(device.enabled),
            Err(error) => Err(Failure::from(error)),
        }
    }

    /// A disabled device may be lost or its owner gone: somebody must look first.
    async fn device_disabled(&self, request: &RevealRequest<'_>, device: Device) -> Result<Reveal, Failure> {
        let event = Event {
            detail: Some("device-disabled".to_owned()),
            device: Some(device.id),
            path: Some(request.actor.session.path().code().to_owned()),
            why: request.why(),
            ..request.actor.event(EventCode::DisclosureRefused, self.clock.now())
        };
        self.ledger.record(&event).await?;
        Ok(Reveal::DeviceDisabled {
            device_name: device.name,
        })
    }

    /// Rule 1 is kept by [`Disclose`].
    async fn disclose(
        &self,
        request: &RevealRequest<'_>,
        read: TypedKeyId,
        key: StoredKey,
        device: Device,
    ) -> Result<Reveal, Failure> {
        let disclosure = self.new_disclosure(request, &key, &device);
        let disclose = Disclose {
            ledger: self.ledger,
            directory: self.directory,
            outbox: self.outbox,
            clock: self.clock,
        };
        let access = self.guard.key_access.of(request.actor.session);
        let password = disclose.run(request.actor, &disclosure, access).await?;
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

    fn new_disclosure(&self, request: &RevealRequest<'_>, key: &StoredKey, device: &Device) -> NewDisclosure {
        let actor = request.actor;
        NewDisclosure {
            id: DisclosureId(random_uuid(self.randomness)),
            order: OrderId(random_uuid(self.randomness)),
            person: actor.session.person,
            person_name: actor.session.user_principal_name.clone(),
            session: actor.session.id,
            form: request.form,
            key: key.clone(),
            device_name: device.name.clone(),
            path: actor.session.path(),
            subject: None,
            case: None,
            why: request.why(),
            from: actor.from.map(str::to_owned),
            plan: self.plan,
            reference: actor.reference.clone(),
            at: self.clock.now(),
            extension: request.extension,
        }
    }
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

#[cfg(test)]
mod tests;
