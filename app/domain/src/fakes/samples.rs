//! Devices, keys and people to play with: what must be unique comes from a number or a name.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::actor::Actor;
use crate::device::{Device, JoinType, ManagedDevice, StoredKey, Volume};
use crate::disclosure::{DisclosurePath, NewDisclosure};
use crate::id::{DeviceId, DeviceObjectId, Digest, DisclosureId, KeyId, ManagedDeviceId, OrderId, PersonId, Reference};
use crate::person::Person;
use crate::rotation::Plan;
use crate::secret::SecretText;
use crate::session::{Session, Tokens};

/// When every test begins.
pub(crate) fn start() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

pub(crate) fn minutes(number: i64) -> SignedDuration {
    SignedDuration::from_mins(number)
}

pub(crate) fn device_id(number: u128) -> DeviceId {
    DeviceId(Uuid::from_u128(0xDE1C_E000 << 96 | number))
}

pub(crate) fn managed_id(number: u128) -> ManagedDeviceId {
    ManagedDeviceId(Uuid::from_u128(0x3A4A_6ED0 << 96 | number))
}

pub(crate) fn key_id(text: &str) -> KeyId {
    text.parse().unwrap()
}

/// An Entra-joined Windows device.
pub(crate) fn windows_device(number: u128, name: &str) -> Device {
    Device {
        id: device_id(number),
        object_id: DeviceObjectId(Uuid::from_u128(0x0B1E_C700 << 96 | number)),
        name: name.to_owned(),
        operating_system: "Windows".to_owned(),
        os_version: Some("10.0.26100.2033".to_owned()),
        join_type: JoinType::EntraJoined,
        model: None,
        enabled: true,
        last_seen_at: None,
    }
}

/// A key of the operating system's volume, a year old.
pub(crate) fn stored_key(id: KeyId, device: DeviceId) -> StoredKey {
    let created_at = "2025-11-22T09:00:00Z".parse().unwrap();
    StoredKey {
        id,
        device,
        volume: Volume::OperatingSystem,
        created_at,
    }
}

/// A device as Intune knows it: reachable, seen lately, never rotated.
pub(crate) fn managed_device(number: u128) -> ManagedDevice {
    ManagedDevice {
        id: managed_id(number),
        os_version: Some("10.0.26100.2033".to_owned()),
        serial: Some(format!("SN-{number:04}")),
        last_sync_at: Some("2026-11-22T08:00:00Z".parse().unwrap()),
        reachable: true,
        rotation: None,
    }
}

pub(crate) fn person(number: u128) -> PersonId {
    PersonId {
        tenant: Uuid::from_u128(7),
        object: Uuid::from_u128(number),
    }
}

/// The person whose access token is `token`.
pub(crate) fn person_of(token: &str) -> PersonId {
    person(token.bytes().map(u128::from).sum())
}

/// The same person as the directory knows them: an employee with a phone and a badge.
pub(crate) fn employee(token: &str) -> Person {
    Person {
        object: person_of(token).object,
        display_name: format!("Employee {token}"),
        user_principal_name: format!("{token}@contoso.example"),
        phones: vec![format!("+49 30 {token}")],
        employee_id: Some(format!("E-{token}")),
        department: Some("Sales".to_owned()),
        enabled: true,
        guest: false,
    }
}

/// A signed-in person whose access token is `token`.
pub(crate) fn session(token: &str) -> Session {
    Session {
        id: Digest::of(&format!("cookie of {token}")),
        person: person_of(token),
        display_name: token.to_owned(),
        user_principal_name: format!("{token}@contoso.example"),
        roles: Vec::new(),
        guest: false,
        tokens: Tokens {
            access: SecretText::new(token.to_owned()),
            access_expires_at: start(),
            refresh: None,
        },
        authenticated_at: start(),
        began_at: start(),
        last_seen_at: start(),
        portal: None,
        station: None,
    }
}

/// The person of this session, who acts from one address.
pub(crate) fn actor<'a>(session: &'a Session, reference: &'a Reference) -> Actor<'a> {
    Actor {
        session,
        reference,
        from: Some("192.0.2.7"),
    }
}

/// A disclosure of `key` in the session of `token`; everything that must be unique comes from `number`.
pub(crate) fn disclosure(number: u128, token: &str, key: StoredKey, at: Timestamp) -> NewDisclosure {
    let session = session(token);
    NewDisclosure {
        id: DisclosureId(Uuid::from_u128(0xD15C_0000 << 96 | number)),
        order: OrderId(Uuid::from_u128(0x0DE2_0000 << 96 | number)),
        person: session.person,
        person_name: session.user_principal_name,
        session: session.id,
        form: Digest::of(&format!("form {number}")),
        device_name: "LAPTOP".to_owned(),
        key,
        path: DisclosurePath::SelfService,
        subject: None,
        case: None,
        why: None,
        from: None,
        plan: Plan::AtOnce,
        reference: Reference::from_random([1, 2, 3, 4, 5]),
        at,
        extension: 0,
    }
}
