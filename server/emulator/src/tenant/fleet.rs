//! All devices, findable by the ids that Graph, Intune and the blue screen use.

use std::collections::HashMap;
use std::ops::{Index, IndexMut};

use uuid::Uuid;

use crate::device::{Device, Person};
use crate::recovery_key::RecoveryKey;

/// The devices of the tenant. Positions are stable: devices are added, never removed.
#[derive(Default)]
pub struct Fleet {
    devices: Vec<Device>,
    by_device_id: HashMap<Uuid, usize>,
    by_object_id: HashMap<Uuid, usize>,
    by_managed_id: HashMap<Uuid, usize>,
    by_key_id: HashMap<Uuid, usize>,
    by_owner: HashMap<Uuid, Vec<usize>>,
}

impl Fleet {
    /// Adds a device with its Intune records and keys.
    pub fn add(&mut self, device: Device) {
        let position = self.devices.len();
        self.by_device_id.insert(device.device_id, position);
        self.by_object_id.insert(device.id, position);
        self.by_managed_id
            .extend(device.managed.iter().map(|record| (record.id, position)));
        self.by_key_id.extend(device.keys.iter().map(|key| (key.id, position)));
        if let Some(owner) = &device.owner {
            self.by_owner.entry(owner.user_id).or_default().push(position);
        }
        self.devices.push(device);
    }

    /// Adds a key to a device that is there.
    pub fn add_key(&mut self, position: usize, key: RecoveryKey) {
        self.by_key_id.insert(key.id, position);
        self.devices[position].keys.push(key);
    }

    /// Registers a device to somebody else, or to nobody. Its keys stay, so that a
    /// new owner cannot read the older ones.
    pub fn set_owner(&mut self, position: usize, owner: Option<Person>) {
        if let Some(before) = &self.devices[position].owner {
            let devices = self.by_owner.entry(before.user_id).or_default();
            devices.retain(|device| *device != position);
        }
        if let Some(owner) = &owner {
            self.by_owner.entry(owner.user_id).or_default().push(position);
        }
        self.devices[position].owner = owner;
    }

    /// How many devices there are.
    pub fn len(&self) -> usize {
        self.devices.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// All devices, in the order they were added.
    pub fn iter(&self) -> impl Iterator<Item = &Device> {
        self.devices.iter()
    }

    /// Where the device with this registration id (`deviceId`) is.
    pub fn position(&self, device_id: Uuid) -> Option<usize> {
        self.by_device_id.get(&device_id).copied()
    }

    /// Where the device with this object id (`id`) is.
    pub fn position_of_object(&self, id: Uuid) -> Option<usize> {
        self.by_object_id.get(&id).copied()
    }

    /// Where the device with this Intune record is.
    pub fn position_of_managed(&self, id: Uuid) -> Option<usize> {
        self.by_managed_id.get(&id).copied()
    }

    /// Where the device with this key is, stored or not.
    pub fn position_of_key(&self, id: Uuid) -> Option<usize> {
        self.by_key_id.get(&id).copied()
    }

    /// Where the devices registered to this person are.
    pub fn owned_by(&self, user_id: Uuid) -> &[usize] {
        self.by_owner.get(&user_id).map_or(&[], Vec::as_slice)
    }
}

impl Index<usize> for Fleet {
    type Output = Device;

    fn index(&self, position: usize) -> &Device {
        &self.devices[position]
    }
}

impl IndexMut<usize> for Fleet {
    fn index_mut(&mut self, position: usize) -> &mut Device {
        &mut self.devices[position]
    }
}
