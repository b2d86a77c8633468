//! Hand-written stand-ins for the ports, and the small tenant that the tests of the use cases play in. They keep what the ports'
//! docstrings promise, and write down every call in one log, so that a test can read the order of calls across ports.

mod directory;
mod ledger;

use std::sync::{Arc, Mutex};

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

pub(crate) use directory::{FakeDirectory, Fault, Tenant};
pub(crate) use ledger::FakeLedger;

use crate::device::{Device, JoinType, ManagedDevice, StoredKey, Volume};
use crate::disclosure::{DisclosurePath, NewDisclosure};
use crate::id::{DeviceId, DeviceObjectId, Digest, DisclosureId, KeyId, ManagedDeviceId, OrderId, PersonId, Reference};
use crate::ports::{Clock, Randomness};
use crate::secret::SecretText;
use crate::session::{Session, Tokens};

/// A call that reached a port.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Call {
    ListOwnedDevices,
    FindDevice,
    ListKeys,
    ReadKey,
    ListManaged,
    OrderRotation,
    RotationPolicy,
    BeginDisclosure,
    FinishDisclosure,
    Record,
    LeaseOrder,
    SaveOrder,
}

/// The calls to all fakes of one world, in order.
#[derive(Clone, Default)]
pub(crate) struct CallLog(Arc<Mutex<Vec<Call>>>);

impl CallLog {
    pub(crate) fn note(&self, call: Call) {
        self.0.lock().unwrap().push(call);
    }

    /// The calls since the last time, which are then forgotten.
    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub(crate) struct FakeClock(Arc<Mutex<Timestamp>>);

impl FakeClock {
    pub(crate) fn at(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    pub(crate) fn advance(&self, by: SignedDuration) {
        let mut now = self.0.lock().unwrap();
        *now = now.checked_add(by).unwrap();
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        *self.0.lock().unwrap()
    }
}

/// Bytes that differ at each call and are the same in each run.
#[derive(Default)]
pub(crate) struct FakeRandomness(Mutex<u64>);

impl Randomness for FakeRandomness {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for byte in bytes {
            // Knuth's multiplier: the upper byte of the state runs through all values.
            *state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            *byte = state.to_be_bytes()[0];
        }
    }
}

/// When every test begins.
pub(crate) fn start() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

pub(crate) fn minutes(number: i64) -> SignedDuration {
    SignedDuration::from_mins(number)
}

pub(crate) fn device_id(number: u128) -> DeviceId {
    DeviceId(Uuid::from_u128(0xDE1C_E000 << 96 | number))
}

pub(crate) fn managed_id(number: u128) -> ManagedDeviceId {
    ManagedDeviceId(Uuid::from_u128(0x3A4A_6ED0 << 96 | number))
}

pub(crate) fn key_id(text: &str) -> KeyId {
    text.parse().unwrap()
}

/// An Entra-joined Windows device.
pub(crate) fn windows_device(number: u128, name: &str) -> Device {
    Device {
        id: device_id(number),
        object_id: DeviceObjectId(Uuid::from_u128(0x0B1E_C700 << 96 | number)),
        name: name.to_owned(),
        operating_system: "Windows".to_owned(),
        os_version: Some("10.0.26100.2033".to_owned()),
        join_type: JoinType::EntraJoined,
        model: None,
        enabled: true,
        last_seen_at: None,
    }
}

/// A key of the operating system's volume, a year old.
pub(crate) fn stored_key(id: KeyId, device: DeviceId) -> StoredKey {
    let created_at = "2025-11-22T09:00:00Z".parse().unwrap();
    StoredKey {
        id,
        device,
        volume: Volume::OperatingSystem,
        created_at,
    }
}

/// A device as Intune knows it: reachable, seen lately, never rotated.
pub(crate) fn managed_device(number: u128) -> ManagedDevice {
    ManagedDevice {
        id: managed_id(number),
        os_version: Some("10.0.26100.2033".to_owned()),
        serial: Some(format!("SN-{number:04}")),
        last_sync_at: Some("2026-11-22T08:00:00Z".parse().unwrap()),
        reachable: true,
        rotation: None,
    }
}

pub(crate) fn person(number: u128) -> PersonId {
    PersonId {
        tenant: Uuid::from_u128(7),
        object: Uuid::from_u128(number),
    }
}

/// A signed-in person whose access token is `token`.
pub(crate) fn session(token: &str) -> Session {
    Session {
        id: Digest::of(&format!("cookie of {token}")),
        person: person(token.bytes().map(u128::from).sum()),
        display_name: token.to_owned(),
        user_principal_name: format!("{token}@contoso.example"),
        roles: Vec::new(),
        tokens: Tokens {
            access: SecretText::new(token.to_owned()),
            access_expires_at: start(),
            refresh: None,
        },
        authenticated_at: start(),
        began_at: start(),
        last_seen_at: start(),
    }
}

/// A disclosure of `key` in the session of `token`; everything that must be unique comes from `number`.
pub(crate) fn disclosure(number: u128, token: &str, key: StoredKey, at: Timestamp) -> NewDisclosure {
    let session = session(token);
    NewDisclosure {
        id: DisclosureId(Uuid::from_u128(0xD15C_0000 << 96 | number)),
        order: OrderId(Uuid::from_u128(0x0DE2_0000 << 96 | number)),
        person: session.person,
        person_name: session.user_principal_name,
        session: session.id,
        form: Digest::of(&format!("form {number}")),
        device_name: "LAPTOP".to_owned(),
        key,
        path: DisclosurePath::SelfService,
        reference: Reference::from_random([1, 2, 3, 4, 5]),
        at,
    }
}

/// The fakes that a use case is given, wired to one clock and one log. Anna is signed in.
pub(crate) struct World {
    pub(crate) log: CallLog,
    pub(crate) clock: FakeClock,
    pub(crate) randomness: FakeRandomness,
    pub(crate) directory: FakeDirectory,
    pub(crate) ledger: FakeLedger,
}

impl World {
    pub(crate) fn new(tenant: Tenant) -> Self {
        let log = CallLog::default();
        let clock = FakeClock::at(start());
        let directory = FakeDirectory::new(tenant, clock.clone(), log.clone());
        let ledger = FakeLedger::new(log.clone());
        ledger.keep_session(session("anna"));
        Self {
            log,
            clock,
            randomness: FakeRandomness::default(),
            directory,
            ledger,
        }
    }
}
