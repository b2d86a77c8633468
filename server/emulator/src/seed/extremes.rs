//! PCs that belong to nobody's story: each is something that a look over the whole tenant should find.

use super::machines::{device, key};
use crate::recovery_key::VolumeType::OperatingSystem;
use crate::tenant::Tenant;

/// Keys of PC-ARCHIVE, of the 200 that the directory keeps of one device (facts.md section A).
const ARCHIVED_KEYS: i64 = 187;

/// A shared PC without owner, and one with almost as many keys as the directory keeps.
pub fn add(tenant: &mut Tenant) {
    let mut lobby = device(tenant, "PC-LOBBY", None, ("Dell Inc.", "OptiPlex Micro 7020"), 330);
    lobby.profile_type = "Shared";
    lobby.keys.push(key(tenant, OperatingSystem, 329));
    tenant.fleet.add(lobby);

    let mut archive = device(tenant, "PC-ARCHIVE", Some("manager"), ("Lenovo", "ThinkStation P3"), 1900);
    for number in (1..=ARCHIVED_KEYS).rev() {
        let mut stored = key(tenant, OperatingSystem, 10 * number);
        stored.on_drive = number == 1;
        archive.keys.push(stored);
    }
    tenant.fleet.add(archive);
}
