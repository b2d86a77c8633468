//! Changes in the directory that the tenant's control API does not know.

use emulator::device::Person;
use emulator::user::User;
use uuid::Uuid;

use crate::stage::Stage;

impl Stage {
    /// Changes an account. What stands in tokens is changed from the next sign-in on.
    pub async fn change_user(&self, account: &str, change: impl FnOnce(&mut User)) {
        let name = format!("{account}@contoso.example");
        let mut tenant = self.tenant.tenant.write().await;
        let mut users = tenant.users.iter_mut();
        change(users.find(|user| user.user_principal_name == name).unwrap());
    }

    /// Registers a PC to this account, as if it had been theirs all along.
    pub async fn give_pc(&self, account: &str, pc: &str) {
        let mut tenant = self.tenant.tenant.write().await;
        let person = tenant.person_named(&format!("{account}@contoso.example")).unwrap();
        let id = tenant
            .fleet
            .iter()
            .find(|device| device.display_name == pc)
            .unwrap()
            .device_id;
        let position = tenant.fleet.position(id).unwrap();
        let since = jiff::Timestamp::UNIX_EPOCH;
        tenant.fleet.set_owner(position, Some(Person { since, ..person }));
    }

    /// Gives an account a directory role of the whole tenant.
    pub async fn give_role(&self, account: &str, role: Uuid) {
        self.change_user(account, |user| user.directory_roles.push(role)).await;
    }
}
