//! Who holds a device, as it is stored.

use domain::id::DeviceId;
use domain::ports::trail::HeldDevice;
use sqlx::SqliteConnection;

use crate::columns;
use crate::fault::Fault;
use crate::row_seal::{RowKey, RowSeal};

#[derive(sqlx::FromRow)]
pub(crate) struct HolderRow {
    device: Vec<u8>,
    name: String,
    person: Option<Vec<u8>>,
    person_name: Option<String>,
    seal: Vec<u8>,
}

impl HolderRow {
    pub(super) fn new(held: &HeldDevice) -> Self {
        Self {
            device: columns::uuid_bytes(held.device.0),
            name: held.name.clone(),
            person: held.person.map(columns::uuid_bytes),
            person_name: held.person_name.clone(),
            seal: Vec::new(),
        }
    }

    /// Whether the row is as it was written.
    pub(crate) fn check(&self, key: &RowKey) -> Result<(), Fault> {
        self.seal_with(key).check(&self.seal)
    }

    fn seal_with(&self, key: &RowKey) -> RowSeal {
        key.begin("holders")
            .bytes(Some(&self.device))
            .text(Some(&self.name))
            .bytes(self.person.as_deref())
            .text(self.person_name.as_deref())
    }

    pub(super) async fn put(self, tx: &mut SqliteConnection, key: &RowKey) -> Result<(), Fault> {
        let seal = self.seal_with(key).finish();
        let put = "INSERT INTO holders (device, name, person, person_name, seal) VALUES (?1, ?2, ?3, ?4, ?5) \
                   ON CONFLICT (device) DO UPDATE SET name = excluded.name, person = excluded.person, \
                   person_name = excluded.person_name, seal = excluded.seal";
        let query = sqlx::query(put)
            .bind(self.device)
            .bind(self.name)
            .bind(self.person)
            .bind(self.person_name)
            .bind(seal);
        query.execute(tx).await?;
        Ok(())
    }

    pub(super) fn into_held(self) -> Result<HeldDevice, Fault> {
        Ok(HeldDevice {
            device: DeviceId(columns::uuid(&self.device)?),
            name: self.name,
            person: self.person.as_deref().map(columns::uuid).transpose()?,
            person_name: self.person_name,
        })
    }
}
