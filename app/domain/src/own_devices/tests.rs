use super::{AT_A_TIME, OwnDevice, list_described_devices, list_own_devices};
use crate::device::Device;
use crate::fakes::{Call, Fault, Tenant, World, device_id, key_id, session, stored_key, windows_device};
use crate::key_access::KeyAccess;
use crate::ports::DirectoryError;

const FIRST: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const SECOND: &str = "99999999-0000-4000-8000-000000000001";

/// Anna owns devices 1 to 3, of which 2 is a phone; Ben owns 4. Every one of them has a key.
fn world() -> World {
    let phone = Device {
        operating_system: "iOS".to_owned(),
        ..windows_device(2, "A phone")
    };
    let keys = (1..=4).map(|number| {
        let id = key_id(&format!("{number:08}-0000-4000-8000-000000000000"));
        (stored_key(id, device_id(number)), "")
    });
    World::new(Tenant {
        devices: vec![
            windows_device(4, "BEN"),
            windows_device(1, "zulu"),
            phone,
            windows_device(3, "ALPHA"),
        ],
        owners: vec![
            ("anna", device_id(1)),
            ("anna", device_id(2)),
            ("anna", device_id(3)),
            ("ben", device_id(4)),
        ],
        keys: keys.collect(),
        ..Tenant::default()
    })
}

async fn list(world: &World) -> Result<Vec<OwnDevice>, DirectoryError> {
    list_own_devices(&world.directory, &session("anna"), KeyAccess::Delegated).await
}

#[tokio::test]
async fn windows_devices_come_first_then_by_name_and_only_own_ones() {
    let own = list(&world()).await.unwrap();
    let names: Vec<&str> = own.iter().map(|own| own.device.name.as_str()).collect();
    assert_eq!(names, ["ALPHA", "zulu", "A phone"]);
    let keys: Vec<usize> = own.iter().map(|own| own.keys.len()).collect();
    assert_eq!(keys, [1, 1, 0]);
    assert!(own.iter().all(|own| own.keys.iter().all(|key| key.device == own.device.id)));
}

#[tokio::test]
async fn keys_are_asked_for_windows_devices_only() {
    let world = world();
    list(&world).await.unwrap();
    assert_eq!(world.log.take(), [Call::ListOwnedDevices, Call::ListKeys, Call::ListKeys]);
}

#[tokio::test]
async fn a_refused_and_an_unknown_list_of_keys_look_like_an_empty_one() {
    let world = world();
    for error in [DirectoryError::Refused, DirectoryError::NotFound] {
        world.directory.fail(Call::ListKeys, error);
        let own = list(&world).await.unwrap();
        assert_eq!(own.len(), 3);
        assert!(own.iter().all(|own| own.keys.is_empty()));
    }
}

#[tokio::test]
async fn any_other_error_is_told_rather_than_a_list_without_keys() {
    let errors = [
        DirectoryError::TokenRefused,
        DirectoryError::Throttled { retry_after: None },
        DirectoryError::Unreachable,
        DirectoryError::Failed { retry_after: None },
        DirectoryError::TimedOut,
        DirectoryError::Malformed,
    ];
    for error in errors {
        for call in [Call::ListOwnedDevices, Call::ListKeys] {
            let world = world();
            world.directory.fail(call, error.clone());
            assert_eq!(list(&world).await, Err(error.clone()));
        }
    }
}

#[tokio::test]
async fn what_stands_on_two_pages_is_there_once() {
    let world = world();
    world.directory.change(|tenant| {
        tenant.devices.push(windows_device(1, "zulu"));
        tenant.keys.push((stored_key(key_id(FIRST), device_id(1)), ""));
        tenant.keys.push((stored_key(key_id(SECOND), device_id(1)), ""));
        tenant.keys.push((stored_key(key_id(FIRST), device_id(1)), ""));
    });
    let own = list(&world).await.unwrap();
    assert_eq!(own.len(), 3);
    assert_eq!(own[1].keys.len(), 3);
}

#[tokio::test]
async fn a_key_of_another_device_is_left_out_even_if_the_directory_lists_it() {
    let world = world();
    world.directory.misbehave(&[Fault::IgnoresFilter]);
    let own = list(&world).await.unwrap();
    assert_eq!(own.iter().map(|own| own.keys.len()).collect::<Vec<_>>(), [1, 1, 0]);
    assert!(own.iter().all(|own| own.keys.iter().all(|key| key.device == own.device.id)));
}

#[tokio::test]
async fn a_device_whose_system_is_not_told_is_treated_as_windows() {
    for system in ["", " ", "Unknown", "windows 11"] {
        let world = world();
        world
            .directory
            .change(|tenant| tenant.devices[1].operating_system = system.to_owned());
        let own = list(&world).await.unwrap();
        assert_eq!((own[1].device.id, own[1].keys.len()), (device_id(1), 1), "{system:?}");
    }
}

/// Anna owns 20 devices, each with a key.
fn world_of_many() -> World {
    let devices = (1..=20).map(|number| windows_device(number, &format!("PC-{number:02}")));
    let key = |number| stored_key(key_id(&format!("{number:08}-0000-4000-8000-000000000000")), device_id(number));
    World::new(Tenant {
        devices: devices.collect(),
        owners: (1..=20).map(|number| ("anna", device_id(number))).collect(),
        keys: (1..=20).map(|number| (key(number), "")).collect(),
        ..Tenant::default()
    })
}

#[tokio::test]
async fn many_devices_are_asked_about_eight_at_a_time_and_keep_their_order() {
    let world = world_of_many();
    world.directory.answer_slowly();
    let own = list(&world).await.unwrap();
    assert_eq!(world.directory.most_at_once(), AT_A_TIME);
    let names: Vec<&str> = own.iter().map(|own| own.device.name.as_str()).collect();
    assert!(names.is_sorted() && names.len() == 20, "{names:?}");
    assert!(
        own.iter()
            .all(|own| own.keys.len() == 1 && own.keys[0].device == own.device.id)
    );
}

#[tokio::test]
async fn what_is_left_blank_is_looked_up_eight_at_a_time_and_a_failure_leaves_it() {
    let world = world_of_many();
    world.directory.answer_slowly();
    let anna = session("anna");
    let own = list_described_devices(&world.directory, &anna, KeyAccess::Delegated)
        .await
        .unwrap();
    assert_eq!(world.directory.most_at_once(), AT_A_TIME);
    let asked = world.log.take();
    assert_eq!(asked.iter().filter(|call| **call == Call::FindDevice).count(), 20);
    world.directory.fail(Call::FindDevice, DirectoryError::Refused);
    assert_eq!(
        list_described_devices(&world.directory, &anna, KeyAccess::Delegated).await,
        Ok(own)
    );
}
