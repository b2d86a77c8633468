//! A directory in memory: who owns what, which keys are stored, what Intune was asked for.

mod people;
mod posture;
mod trail;

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use async_trait::async_trait;
use zeroize::Zeroizing;

pub(crate) use self::people::Staff;
pub(crate) use self::posture::Setup;
pub(crate) use self::trail::Past;
use crate::device::{ActionResult, ActionState, Device, ManagedDevice, RotationPolicy, StoredKey};
use crate::fakes::{Call, CallLog, FakeClock};
use crate::id::{DeviceId, DisclosureId, KeyId, ManagedDeviceId};
use crate::ports::{Access, Clock as _, Directory, DirectoryError, KeyAnswer};
use crate::secret::SecretText;

/// What the directory holds.
#[derive(Default)]
pub(crate) struct Tenant {
    pub(crate) devices: Vec<Device>,
    /// A person's access token, and a device the person owns.
    pub(crate) owners: Vec<(&'static str, DeviceId)>,
    /// The access tokens of those whose directory role reads every key.
    pub(crate) key_readers: Vec<&'static str>,
    /// A key and its password.
    pub(crate) keys: Vec<(StoredKey, &'static str)>,
    /// An Entra device, and an entry that Intune has for it.
    pub(crate) managed: Vec<(DeviceId, ManagedDevice)>,
    pub(crate) policy: RotationPolicy,
    pub(crate) staff: Staff,
    pub(crate) past: Past,
    pub(crate) setup: Setup,
}

/// How a call misbehaves: every call of this kind, until the faults are cleared.
#[derive(Clone)]
pub(crate) enum Fault {
    /// It fails, and nothing happened.
    Fails(Call, DirectoryError),
    /// Lists the keys of all devices, whichever was asked for.
    IgnoresFilter,
    /// The rotation is taken, but its 204 gets lost.
    LosesAcceptance,
    /// Answers a read with the ID of this key.
    AnswersForKey(KeyId),
    /// Answers a read with the ID of this device.
    AnswersForDevice(DeviceId),
}

/// How many calls are under way, where each lets the others go first.
#[derive(Default)]
struct Turns {
    is_slow: AtomicBool,
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Turns {
    async fn take(&self) {
        if !self.is_slow.load(Ordering::SeqCst) {
            return;
        }
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
        tokio::task::yield_now().await;
        self.now.fetch_sub(1, Ordering::SeqCst);
    }
}

pub(crate) struct FakeDirectory {
    tenant: Mutex<Tenant>,
    faults: Mutex<Vec<Fault>>,
    turns: Turns,
    clock: FakeClock,
    log: CallLog,
}

impl FakeDirectory {
    pub(crate) fn new(tenant: Tenant, clock: FakeClock, log: CallLog) -> Self {
        Self {
            tenant: Mutex::new(tenant),
            faults: Mutex::default(),
            turns: Turns::default(),
            clock,
            log,
        }
    }

    /// Replaces the faults.
    pub(crate) fn misbehave(&self, faults: &[Fault]) {
        *self.faults.lock().unwrap() = faults.to_vec();
    }

    pub(crate) fn fail(&self, call: Call, error: DirectoryError) {
        self.misbehave(&[Fault::Fails(call, error)]);
    }

    /// From now on each look-up of keys or of a device takes a turn of the scheduler.
    pub(crate) fn answer_slowly(&self) {
        self.turns.is_slow.store(true, Ordering::SeqCst);
    }

    /// How many of those were under way at once.
    pub(crate) fn most_at_once(&self) -> usize {
        self.turns.most.load(Ordering::SeqCst)
    }

    /// Changes what the directory holds.
    pub(crate) fn change(&self, change: impl FnOnce(&mut Tenant)) {
        change(&mut self.tenant.lock().unwrap());
    }

    /// The device synchronises, says "done" to the waiting action, and stores this new key.
    pub(crate) fn check_in(&self, device: DeviceId, new_key: Option<StoredKey>) {
        self.change(|tenant| {
            for (_, managed) in tenant.managed.iter_mut().filter(|(of, _)| *of == device) {
                managed.last_sync_at = Some(self.clock.now());
                managed
                    .rotation
                    .iter_mut()
                    .for_each(|result| result.state = ActionState::Done);
            }
            tenant.keys.extend(new_key.map(|key| (key, "")));
        });
    }

    fn has_fault(&self, is_it: impl Fn(&Fault) -> bool) -> bool {
        self.faults.lock().unwrap().iter().any(is_it)
    }

    fn asked(&self, call: Call) -> Result<(), DirectoryError> {
        self.log.note(call);
        let faults = self.faults.lock().unwrap();
        let error = faults.iter().find_map(|fault| match fault {
            Fault::Fails(failing, error) if *failing == call => Some(error.clone()),
            _ => None,
        });
        error.map_or(Ok(()), Err)
    }
}

impl Tenant {
    fn may_read(&self, access: Access<'_>, device: DeviceId) -> bool {
        match access {
            Access::App => true,
            Access::Person(token) => {
                let owns = |(owner, owned): &(&str, DeviceId)| *owner == token.expose() && *owned == device;
                self.owners.iter().any(owns) || self.key_readers.contains(&token.expose())
            }
        }
    }
}

#[async_trait]
impl Directory for FakeDirectory {
    async fn list_owned_devices(&self, person: &SecretText) -> Result<Vec<Device>, DirectoryError> {
        self.asked(Call::ListOwnedDevices)?;
        let tenant = self.tenant.lock().unwrap();
        let owned = tenant
            .devices
            .iter()
            .filter(|device| tenant.may_read(Access::Person(person), device.id));
        Ok(owned.cloned().collect())
    }

    async fn find_device(&self, device: DeviceId) -> Result<Option<Device>, DirectoryError> {
        self.turns.take().await;
        self.asked(Call::FindDevice)?;
        Ok(self.tenant.lock().unwrap().devices.iter().find(|it| it.id == device).cloned())
    }

    async fn list_keys(&self, access: Access<'_>, device: DeviceId) -> Result<Vec<StoredKey>, DirectoryError> {
        self.turns.take().await;
        self.asked(Call::ListKeys)?;
        let every = self.has_fault(|fault| matches!(fault, Fault::IgnoresFilter));
        let tenant = self.tenant.lock().unwrap();
        let keys = tenant.keys.iter().map(|(key, _)| key);
        let keys = keys.filter(|key| every || (key.device == device && tenant.may_read(access, device)));
        Ok(keys.cloned().collect())
    }

    async fn read_key(&self, access: Access<'_>, key: KeyId, _: DisclosureId) -> Result<KeyAnswer, DirectoryError> {
        self.asked(Call::ReadKey)?;
        let tenant = self.tenant.lock().unwrap();
        let (found, password) = tenant
            .keys
            .iter()
            .find(|(it, _)| it.id == key)
            .ok_or(DirectoryError::NotFound)?;
        if !tenant.may_read(access, found.device) {
            return Err(DirectoryError::Refused);
        }
        let mut answer = KeyAnswer {
            text: Zeroizing::new((*password).to_owned()),
            id: Some(found.id),
            device: Some(found.device),
            request_id: Some("request-1".to_owned()),
        };
        for fault in self.faults.lock().unwrap().iter() {
            match fault {
                Fault::AnswersForKey(id) => answer.id = Some(*id),
                Fault::AnswersForDevice(id) => answer.device = Some(*id),
                Fault::Fails(..) | Fault::LosesAcceptance | Fault::IgnoresFilter => {}
            }
        }
        Ok(answer)
    }

    async fn list_managed(&self, device: DeviceId) -> Result<Vec<ManagedDevice>, DirectoryError> {
        self.asked(Call::ListManaged)?;
        let tenant = self.tenant.lock().unwrap();
        Ok(tenant
            .managed
            .iter()
            .filter(|(of, _)| *of == device)
            .map(|(_, managed)| managed.clone())
            .collect())
    }

    async fn order_rotation(&self, device: ManagedDeviceId) -> Result<(), DirectoryError> {
        self.asked(Call::OrderRotation)?;
        self.change(|tenant| {
            for (_, managed) in tenant.managed.iter_mut().filter(|(_, managed)| managed.id == device) {
                let started_at = Some(self.clock.now());
                managed.rotation = Some(ActionResult {
                    state: ActionState::Waiting,
                    started_at,
                    error_code: None,
                });
            }
        });
        let lost = self.has_fault(|fault| matches!(fault, Fault::LosesAcceptance));
        if lost { Err(DirectoryError::TimedOut) } else { Ok(()) }
    }

    async fn rotation_policy(&self) -> Result<RotationPolicy, DirectoryError> {
        self.asked(Call::RotationPolicy)?;
        Ok(self.tenant.lock().unwrap().policy)
    }
}
