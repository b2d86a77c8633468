//! The devices of the story: each shows one thing that happens in real tenants.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::id_of;
use crate::device::{Device, ManagedDevice, Person, TrustType};
use crate::pc::Pc;
use crate::recovery_key::password::RecoveryPassword;
use crate::recovery_key::{Backup, RecoveryKey, VolumeType};
use crate::tenant::Tenant;
use crate::tenant::portal::upn;

use VolumeType::{FixedData, OperatingSystem, RemovableData};

/// Adds the devices of the story.
pub fn add_all(tenant: &mut Tenant) {
    owners(tenant);
    many_keys(tenant);
    no_key(tenant);
    hybrid(tenant);
    reused(tenant);
    staff(tenant);
    leaver(tenant);
}

/// Two PCs of one owner: the laptop is locked, the desktop runs.
fn owners(tenant: &mut Tenant) {
    let mut laptop = device(
        tenant,
        "LAPTOP-ANNA",
        Some("owner"),
        ("Lenovo", "ThinkPad X1 Carbon Gen 12"),
        660,
    );
    laptop.keys.push(key(tenant, OperatingSystem, 655));
    lock(&mut laptop);
    tenant.fleet.add(laptop);
    let mut desktop = device(tenant, "DESKTOP-ANNA", Some("owner"), ("Dell Inc.", "OptiPlex 7020"), 410);
    desktop.keys.push(key(tenant, OperatingSystem, 409));
    tenant.fleet.add(desktop);
}

/// Four keys: the Windows drive's key of now and of before begin alike, a data drive, and one left from an earlier Windows.
/// And a phone, which is a device too.
fn many_keys(tenant: &mut Tenant) {
    let mut laptop = device(tenant, "LAPTOP-MILAN", Some("manykeys"), ("HP", "EliteBook 845 G11"), 900);
    let mut oldest = key(tenant, OperatingSystem, 880);
    let mut before = key(tenant, OperatingSystem, 420);
    (oldest.on_drive, before.on_drive) = (false, false);
    let data = key(tenant, FixedData, 300);
    let mut now = key(tenant, OperatingSystem, 120);
    now.id = beginning_like(now.id, before.id);
    laptop.keys.extend([oldest, before, data, now]);
    lock(&mut laptop);
    tenant.fleet.add(laptop);

    let mut phone = device(tenant, "Milan's Pixel 9", Some("manykeys"), ("Google", "Pixel 9"), 200);
    (phone.operating_system, phone.os_version, phone.trust_type) = ("Android", "16".to_owned(), TrustType::Workplace);
    phone.pc = None;
    tenant.fleet.add(phone);
}

/// The key on the drive never arrived in the directory.
fn no_key(tenant: &mut Tenant) {
    let mut laptop = device(
        tenant,
        "LAPTOP-NOOR",
        Some("nokey"),
        ("Microsoft Corporation", "Surface Laptop 7"),
        95,
    );
    let mut never = key(tenant, OperatingSystem, 95);
    never.backup = Backup::Never;
    laptop.keys.push(never);
    lock(&mut laptop);
    tenant.fleet.add(laptop);
}

/// Hybrid-joined: no registered owner.
fn hybrid(tenant: &mut Tenant) {
    let mut desktop = device(tenant, "DESKTOP-HUGO", None, ("Dell Inc.", "Precision 3680"), 700);
    desktop.trust_type = TrustType::ServerAd;
    desktop.keys.push(key(tenant, OperatingSystem, 690));
    lock(&mut desktop);
    tenant.fleet.add(desktop);
}

/// Reused: the older key was made before the new owner came, and the screen names that one.
fn reused(tenant: &mut Tenant) {
    let mut laptop = device(tenant, "LAPTOP-NINA", Some("newhire"), ("Lenovo", "ThinkPad T14 Gen 5"), 30);
    let older = key(tenant, OperatingSystem, 500);
    let newer = key(tenant, OperatingSystem, 28);
    laptop.pc = Some(Pc::at_recovery_screen(older.id));
    laptop.keys.extend([older, newer]);
    tenant.fleet.add(laptop);
}

/// Unknown to Intune; a stale duplicate; a Windows before 1909; a stick that never rotates.
fn staff(tenant: &mut Tenant) {
    let mut unknown = device(tenant, "LAPTOP-HANNA", Some("helpdesk"), ("HP", "ProBook 460 G11"), 60);
    unknown.managed.clear();
    unknown.keys.push(key(tenant, OperatingSystem, 59));
    tenant.fleet.add(unknown);

    let mut twice = device(
        tenant,
        "LAPTOP-SAMIR",
        Some("security"),
        ("Lenovo", "ThinkPad P16s Gen 3"),
        500,
    );
    let (enrolled_at, last_sync_at) = (days_ago(tenant, 500), days_ago(tenant, 210));
    let id = id_of("stale intune record LAPTOP-SAMIR");
    twice.managed.insert(
        0,
        ManagedDevice {
            id,
            stale: true,
            enrolled_at,
            last_sync_at,
            rotation: None,
        },
    );
    twice.keys.push(key(tenant, OperatingSystem, 200));
    tenant.fleet.add(twice);

    let mut old = device(tenant, "DESKTOP-ADA", Some("admin"), ("Fujitsu", "ESPRIMO D738"), 2300);
    "10.0.17763.6414".clone_into(&mut old.os_version);
    old.keys.push(key(tenant, OperatingSystem, 2290));
    tenant.fleet.add(old);

    let mut stick = device(
        tenant,
        "LAPTOP-ADA",
        Some("admin"),
        ("Microsoft Corporation", "Surface Pro 11"),
        150,
    );
    let (windows, removable) = (key(tenant, OperatingSystem, 149), key(tenant, RemovableData, 40));
    stick.keys.extend([windows, removable]);
    tenant.fleet.add(stick);
}

/// The PC of somebody who has left: offline.
fn leaver(tenant: &mut Tenant) {
    let mut laptop = device(tenant, "LAPTOP-DORA", Some("disabled"), ("Dell Inc.", "Latitude 5450"), 800);
    laptop.keys.push(key(tenant, OperatingSystem, 790));
    laptop.pc = Some(Pc::default());
    tenant.fleet.add(laptop);
}

/// A Windows 11 PC that runs, is online, Entra joined and managed by Intune.
pub(super) fn device(
    tenant: &Tenant,
    name: &str,
    owner: Option<&str>,
    (manufacturer, model): (&'static str, &'static str),
    registered_days_ago: i64,
) -> Device {
    let registered_at = days_ago(tenant, registered_days_ago);
    let person = owner.and_then(|name| tenant.person_named(&upn(name)));
    let owner = person.map(|person| Person {
        since: registered_at,
        ..person
    });
    Device {
        id: id_of(&format!("device object {name}")),
        device_id: id_of(&format!("device {name}")),
        display_name: name.to_owned(),
        operating_system: "Windows",
        os_version: "10.0.26100.2033".to_owned(),
        trust_type: TrustType::AzureAd,
        profile_type: "RegisteredDevice",
        manufacturer,
        model,
        serial_number: serial_number(name),
        primary_user: owner.clone(),
        owner,
        registered_at,
        last_sign_in_at: days_ago(tenant, 1),
        managed: vec![ManagedDevice {
            id: id_of(&format!("intune record {name}")),
            stale: false,
            enrolled_at: registered_at,
            last_sync_at: days_ago(tenant, 1),
            rotation: None,
        }],
        keys: Vec::new(),
        pc: Some(Pc::running()),
    }
}

/// A key on the drive and in the directory.
pub(super) fn key(tenant: &mut Tenant, volume: VolumeType, days: i64) -> RecoveryKey {
    RecoveryKey {
        id: tenant.random_id(),
        password: RecoveryPassword::generate(tenant.rng()),
        created_at: days_ago(tenant, days),
        volume,
        on_drive: true,
        backup: Backup::Stored,
    }
}

fn days_ago(tenant: &Tenant, days: i64) -> Timestamp {
    tenant
        .clock
        .now()
        .saturating_sub(SignedDuration::from_hours(24 * days))
        .unwrap_or(Timestamp::MIN)
}

/// Locks the PC at the newest key that protects its Windows drive.
fn lock(device: &mut Device) {
    let newest = device
        .keys
        .iter()
        .rev()
        .find(|key| key.on_drive && key.volume == OperatingSystem);
    device.pc = newest.map(|key| Pc::at_recovery_screen(key.id));
}

/// `id` with the first eight characters of `other`.
fn beginning_like(id: Uuid, other: Uuid) -> Uuid {
    let mut bytes = id.into_bytes();
    bytes[..4].copy_from_slice(&other.as_bytes()[..4]);
    Uuid::from_bytes(bytes)
}

fn serial_number(name: &str) -> String {
    let digest = id_of(&format!("serial {name}")).simple().to_string().to_ascii_uppercase();
    digest.chars().take(8).collect()
}
