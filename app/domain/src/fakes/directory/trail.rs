//! The tenant's past: the audit log, and who holds which device.

use async_trait::async_trait;
use jiff::Timestamp;

use super::FakeDirectory;
use crate::fakes::Call;
use crate::ports::trail::{HeldDevice, KeyRead};
use crate::ports::{DirectoryError, Trail};

/// What was logged.
#[derive(Default)]
pub(crate) struct Past {
    pub(crate) key_reads: Vec<KeyRead>,
    pub(crate) held: Vec<HeldDevice>,
}

#[async_trait]
impl Trail for FakeDirectory {
    async fn list_key_reads(&self, from: Timestamp) -> Result<Vec<KeyRead>, DirectoryError> {
        self.asked(Call::ListKeyReads)?;
        let tenant = self.tenant.lock().unwrap();
        let mut reads: Vec<KeyRead> = tenant.past.key_reads.iter().filter(|it| it.at >= from).cloned().collect();
        reads.sort_by_key(|it| it.at);
        Ok(reads)
    }

    async fn list_held_devices(&self) -> Result<Vec<HeldDevice>, DirectoryError> {
        self.asked(Call::ListHeldDevices)?;
        Ok(self.tenant.lock().unwrap().past.held.clone())
    }
}
