//! Step 4: the password that matches the key ID, among the caller's devices, or on a device that nobody owns.

use futures::stream::{self, StreamExt as _, TryStreamExt as _};

use super::Console;
use crate::actor::Actor;
use crate::case::{Case, How, Located, Step};
use crate::device::{Device, StoredKey};
use crate::failure::Failure;
use crate::id::{KeyId, Reference};
use crate::key_id::TypedKeyId;
use crate::matching::{self, Finding};
use crate::own_devices::{AT_A_TIME, OwnDevice, list_keys_of};
use crate::record::{Event, EventCode};

/// What locating came to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Locating {
    /// It is located.
    Located,
    /// Several passwords begin so: ask for more of the key ID.
    Several {
        /// How many characters tell them apart.
        enough: usize,
    },
    /// One differs in a single character: ask for this place again.
    NearMiss {
        /// The place, from 1.
        place: usize,
    },
    /// None matches, on no device of the caller's and none without an owner.
    Nothing,
}

impl Locating {
    /// The stable word for records.
    fn code(&self) -> &'static str {
        match self {
            Self::Located => "located",
            Self::Several { .. } => "several",
            Self::NearMiss { .. } => "near-miss",
            Self::Nothing => "nothing",
        }
    }
}

impl Console<'_> {
    /// Looks among the caller's devices, then among those with the recorded name or serial number, then for the whole key ID; a
    /// device of somebody else is passed over.
    ///
    /// # Errors
    /// As the directory or ledger fails.
    pub async fn locate(&self, actor: Actor<'_>, number: &Reference) -> Result<Locating, Failure> {
        let mut case = self.at_step(actor, number, Step::Locate).await?;
        let read = case.value.key_id.as_deref().map(TypedKeyId::read);
        let Some(Ok(read)) = read else {
            return Err(Failure::NotThisStep);
        };
        let (said, located) = self.search(actor, &case.value, &read).await?;
        case.value.located = located;
        let (code, detail) = match &case.value.located {
            Some(located) => (EventCode::PasswordLocated, located.how.code()),
            None => (EventCode::PasswordNotLocated, said.code()),
        };
        let event = Event {
            detail: Some(detail.to_owned()),
            ..self.event(code, actor, &case.value)
        };
        self.save(&case, vec![event]).await?;
        Ok(said)
    }

    /// What the case's key ID locates now.
    pub(super) async fn locate_now(&self, actor: Actor<'_>, case: &Case) -> Result<Option<Located>, Failure> {
        let read = case.key_id.as_deref().map(TypedKeyId::read);
        let Some(Ok(read)) = read else {
            return Err(Failure::NotThisStep);
        };
        Ok(self.search(actor, case, &read).await?.1)
    }

    async fn search(&self, actor: Actor<'_>, case: &Case, read: &TypedKeyId) -> Result<(Locating, Option<Located>), Failure> {
        let caller = case.caller.as_ref().ok_or(Failure::NotThisStep)?;
        let own = self.people.list_devices_of(caller.person.id.object).await;
        let own = self.with_keys(actor, own?).await?;
        let among_own = matching::find(read, &own, None);
        if let Finding::Key { key, device } = among_own {
            return Ok(located(&own, &key, device, How::OwnDevice));
        }
        let label = case.device_name.as_deref().unwrap_or_default();
        let labelled = self.people.find_devices(label).await;
        let labelled = self.of_nobody(case, labelled?).await?;
        let labelled = self.with_keys(actor, labelled).await?;
        let among_labelled = matching::find(read, &labelled, None);
        if let Finding::Key { key, device } = among_labelled {
            return Ok(located(&labelled, &key, device, How::Label));
        }
        if let Some((own, key, device)) = self.by_whole_id(actor, case, read).await? {
            return Ok(located(&own, &key, device, How::KeyId));
        }
        Ok((hint(among_own, among_labelled), None))
    }

    /// The key with exactly this ID, when its device belongs to nobody or the caller.
    async fn by_whole_id(
        &self,
        actor: Actor<'_>,
        case: &Case,
        read: &TypedKeyId,
    ) -> Result<Option<(Vec<OwnDevice>, StoredKey, Device)>, Failure> {
        let whole = read.is_whole().then(|| read.digits().parse::<KeyId>().ok()).flatten();
        let Some(id) = whole else { return Ok(None) };
        let key = self.people.find_key(id).await?;
        let Some(key) = key else { return Ok(None) };
        let device = self.directory.find_device(key.device).await;
        let device: Vec<Device> = device?.into_iter().collect();
        let devices = self.of_nobody(case, device).await?;
        // Whether the technician may read it is what the directory says to them.
        let devices = self.with_keys(actor, devices).await?;
        Ok(match matching::find(read, &devices, None) {
            Finding::Key { key, device } => Some((devices, key, device)),
            _ => None,
        })
    }

    /// Of these devices, those that belong to nobody or to the caller.
    async fn of_nobody(&self, case: &Case, devices: Vec<Device>) -> Result<Vec<Device>, Failure> {
        let caller = case.caller.as_ref().map(|caller| caller.person.id.object);
        let mut kept = Vec::new();
        for device in devices {
            let owner = self.people.get_owner(device.object_id).await;
            let owner = owner?;
            let may = match owner {
                Some(owner) => Some(owner.object) == caller,
                None => self.may_help_nobodys(),
            };
            if may {
                kept.push(device);
            }
        }
        Ok(kept)
    }

    /// With the keys that the technician may read.
    async fn with_keys(&self, actor: Actor<'_>, devices: Vec<Device>) -> Result<Vec<OwnDevice>, Failure> {
        let access = self.key_access.of(actor.session);
        let listed: Vec<_> = devices
            .into_iter()
            .filter(Device::is_windows)
            .map(|device| async move {
                let keys = list_keys_of(self.directory, access, &device).await?;
                Ok(OwnDevice { device, keys })
            })
            .collect();
        let listed = stream::iter(listed).buffered(AT_A_TIME).try_collect().await;
        listed.map_err(|error: crate::ports::DirectoryError| Failure::from(error))
    }
}

fn located(among: &[OwnDevice], key: &StoredKey, device: Device, how: How) -> (Locating, Option<Located>) {
    let stored = among
        .iter()
        .find(|own| own.device.id == device.id)
        .map_or(0, |own| own.keys.len());
    let located = Located {
        device: device.id,
        device_name: device.name,
        join_type: device.join_type,
        os_version: device.os_version,
        key: key.id,
        volume: key.volume,
        key_created_at: key.created_at,
        how,
        stored: u32::try_from(stored).unwrap_or(u32::MAX),
    };
    (Locating::Located, Some(located))
}

/// What helps the caller read the ID again; never which ID is stored.
fn hint(own: Finding, labelled: Finding) -> Locating {
    let of = |finding| match finding {
        Finding::Several { enough, .. } => Some(Locating::Several { enough }),
        Finding::NearMiss(near) => Some(Locating::NearMiss { place: near.place + 1 }),
        _ => None,
    };
    of(own).or_else(|| of(labelled)).unwrap_or(Locating::Nothing)
}
