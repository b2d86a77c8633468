//! The people of the tenant, and the devices of others.

use async_trait::async_trait;
use uuid::Uuid;

use super::FakeDirectory;
use crate::device::{Device, StoredKey};
use crate::fakes::{Call, person_of};
use crate::id::{DeviceObjectId, KeyId};
use crate::person::Person;
use crate::ports::people::PersonQuery;
use crate::ports::{DirectoryError, People};

/// Who works there.
#[derive(Default)]
pub(crate) struct Staff {
    pub(crate) people: Vec<Person>,
    /// A person, and their manager.
    pub(crate) managers: Vec<(Uuid, Uuid)>,
    /// A group or administrative unit, and a member.
    pub(crate) members: Vec<(Uuid, Uuid)>,
}

impl Staff {
    fn get(&self, object: Uuid) -> Option<Person> {
        self.people.iter().find(|it| it.object == object).cloned()
    }
}

fn is_called(person: &Person, text: &str) -> bool {
    let names = [&person.user_principal_name, &person.display_name];
    let mut texts = names.into_iter().chain(&person.employee_id);
    texts.any(|it| it.eq_ignore_ascii_case(text))
}

#[async_trait]
impl People for FakeDirectory {
    async fn find_people(&self, query: PersonQuery<'_>) -> Result<Vec<Person>, DirectoryError> {
        self.asked(Call::FindPeople)?;
        let tenant = self.tenant.lock().unwrap();
        let found = tenant.staff.people.iter().filter(|it| is_called(it, query.0));
        Ok(found.take(5).cloned().collect())
    }

    async fn get_person(&self, object: Uuid) -> Result<Option<Person>, DirectoryError> {
        self.asked(Call::GetPerson)?;
        Ok(self.tenant.lock().unwrap().staff.get(object))
    }

    async fn get_manager(&self, object: Uuid) -> Result<Option<Person>, DirectoryError> {
        self.asked(Call::GetManager)?;
        let tenant = self.tenant.lock().unwrap();
        let manager = tenant.staff.managers.iter().find(|(of, _)| *of == object);
        Ok(manager.and_then(|(_, manager)| tenant.staff.get(*manager)))
    }

    async fn memberships(&self, object: Uuid, among: &[Uuid]) -> Result<Vec<Uuid>, DirectoryError> {
        self.asked(Call::Memberships)?;
        let tenant = self.tenant.lock().unwrap();
        let groups = tenant.staff.members.iter().filter(|(_, member)| *member == object);
        Ok(groups
            .map(|(group, _)| *group)
            .filter(|group| among.contains(group))
            .collect())
    }

    async fn list_devices_of(&self, object: Uuid) -> Result<Vec<Device>, DirectoryError> {
        self.asked(Call::ListDevicesOf)?;
        let tenant = self.tenant.lock().unwrap();
        let owns = |device: &&Device| {
            let mut owners = tenant.owners.iter().filter(|(_, owned)| *owned == device.id);
            owners.any(|(token, _)| person_of(token).object == object)
        };
        Ok(tenant.devices.iter().filter(owns).cloned().collect())
    }

    async fn find_devices(&self, label: &str) -> Result<Vec<Device>, DirectoryError> {
        self.asked(Call::FindDevices)?;
        let tenant = self.tenant.lock().unwrap();
        let is_serial = |device: &Device| {
            let mut entries = tenant.managed.iter().filter(|(of, _)| *of == device.id);
            entries.any(|(_, entry)| {
                entry
                    .serial
                    .as_deref()
                    .is_some_and(|serial| serial.eq_ignore_ascii_case(label))
            })
        };
        let found = tenant
            .devices
            .iter()
            .filter(|device| device.name.eq_ignore_ascii_case(label) || is_serial(device));
        Ok(found.take(10).cloned().collect())
    }

    async fn get_owner(&self, device: DeviceObjectId) -> Result<Option<Person>, DirectoryError> {
        self.asked(Call::GetOwner)?;
        let tenant = self.tenant.lock().unwrap();
        let device = tenant.devices.iter().find(|it| it.object_id == device);
        let owner = device.and_then(|device| tenant.owners.iter().find(|(_, owned)| *owned == device.id));
        Ok(owner.and_then(|(token, _)| tenant.staff.get(person_of(token).object)))
    }

    async fn find_key(&self, key: KeyId) -> Result<Option<StoredKey>, DirectoryError> {
        self.asked(Call::FindKey)?;
        let tenant = self.tenant.lock().unwrap();
        Ok(tenant.keys.iter().map(|(it, _)| it).find(|it| it.id == key).cloned())
    }
}
