//! A crowd of ordinary PCs, for load: one owner and one key each. Their owners are names in the directory without an
//! account, so that the sign-in page stays short.

use super::id_of;
use super::machines::{device, key};
use crate::device::Person;
use crate::recovery_key::VolumeType;
use crate::tenant::Tenant;

/// Adds `count` PCs, `PC-000001` and on.
pub fn add(tenant: &mut Tenant, count: usize) {
    for number in 1..=count {
        let mut pc = device(tenant, &format!("PC-{number:06}"), None, ("Contoso", "Standard PC"), 365);
        let name = format!("person-{number:06}");
        pc.owner = Some(Person {
            user_id: id_of(&name),
            display_name: format!("Person {number:06}"),
            user_principal_name: format!("{name}@contoso.example"),
            since: pc.registered_at,
        });
        pc.primary_user.clone_from(&pc.owner);
        pc.keys.push(key(tenant, VolumeType::OperatingSystem, 364));
        tenant.fleet.add(pc);
    }
}
