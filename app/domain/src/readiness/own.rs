//! A person's own question: if this PC locked now, could I get back in?

use jiff::{SignedDuration, Timestamp};

use super::KEYS_TO_WARN_FROM;
use super::escrow::{count, has_key};
use crate::id::DeviceId;
use crate::own_devices::OwnDevice;

/// A device that was not seen for longer may not have stored its newest key.
pub const LONG_AGO: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The answer for one device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnAnswer {
    /// Which.
    pub device: DeviceId,
    /// Its name.
    pub name: String,
    /// Whether the person could get back in by themselves.
    pub could_recover: bool,
    /// Why, and what should be looked at nevertheless.
    pub reasons: Vec<OwnReason>,
}

/// What an answer rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OwnReason {
    /// A key of the Windows drive is stored.
    KeyStored,
    /// None is stored that the person may read.
    NoKey,
    /// The device is disabled in the directory: Rekey shows no key of it.
    DeviceDisabled,
    /// The organisation has switched self-service off.
    SelfServiceOff,
    /// The directory takes few more keys of the device, or none.
    TooManyKeys,
    /// The device was not seen for [`LONG_AGO`].
    NotSeenLately,
}

impl OwnReason {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::KeyStored,
        Self::NoKey,
        Self::DeviceDisabled,
        Self::SelfServiceOff,
        Self::TooManyKeys,
        Self::NotSeenLately,
    ];

    /// The stable word for message keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::KeyStored => "key-stored",
            Self::NoKey => "no-key",
            Self::DeviceDisabled => "device-disabled",
            Self::SelfServiceOff => "self-service-off",
            Self::TooManyKeys => "too-many-keys",
            Self::NotSeenLately => "not-seen-lately",
        }
    }

    /// Whether the person does not get in because of it.
    pub fn shuts_out(self) -> bool {
        matches!(self, Self::NoKey | Self::DeviceDisabled | Self::SelfServiceOff)
    }
}

/// Answers for each Windows device of the person. `switch` is whether self-service is open to them, as far as that is known:
/// the tenant's switch, or `Some(true)` where the organisation lets people in despite it.
pub fn own_readiness(devices: &[OwnDevice], switch: Option<bool>, now: Timestamp) -> Vec<OwnAnswer> {
    let windows = devices.iter().filter(|own| own.device.is_windows());
    windows.map(|own| answer(own, switch, now)).collect()
}

fn answer(own: &OwnDevice, switch: Option<bool>, now: Timestamp) -> OwnAnswer {
    let stored = has_key(&own.keys);
    let seen_at = own.device.last_seen_at;
    let candidates = [
        (stored, OwnReason::KeyStored),
        (!stored, OwnReason::NoKey),
        (!own.device.enabled, OwnReason::DeviceDisabled),
        (switch == Some(false), OwnReason::SelfServiceOff),
        (count(&own.keys) >= KEYS_TO_WARN_FROM, OwnReason::TooManyKeys),
        (
            seen_at.is_some_and(|at| now.duration_since(at) > LONG_AGO),
            OwnReason::NotSeenLately,
        ),
    ];
    let reasons = candidates.into_iter().filter_map(|(holds, reason)| holds.then_some(reason));
    let reasons: Vec<OwnReason> = reasons.collect();
    OwnAnswer {
        device: own.device.id,
        name: own.device.name.clone(),
        could_recover: !reasons.iter().any(|reason| reason.shuts_out()),
        reasons,
    }
}
