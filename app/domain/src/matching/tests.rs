use proptest::prelude::*;
use proptest::sample::{Index, select};
use uuid::Uuid;

use super::{Finding, find, is_same_label, screen_digits};
use crate::device::StoredKey;
use crate::fakes::{device_id, key_id, stored_key, windows_device};
use crate::id::{DeviceId, KeyId};
use crate::key_id::{FEWEST, TypedKeyId, WHOLE};
use crate::own_devices::OwnDevice;

const FIRST: &str = "4290b6c0-b17a-497a-8552-272cc30e80d4";
const SAME_BEGINNING: &str = "4290b6c0-b17b-497a-8552-272cc30e80d4";
const OTHER: &str = "99999999-0000-4000-8000-000000000001";

fn own(number: u128, keys: impl IntoIterator<Item = KeyId>) -> OwnDevice {
    let device = windows_device(number, &format!("PC-{number}"));
    let keys = keys.into_iter().map(|key| stored_key(key, device.id)).collect();
    OwnDevice { device, keys }
}

fn typed(text: &str) -> TypedKeyId {
    TypedKeyId::read(text).unwrap()
}

/// The beginning of a key's ID.
fn beginning(key: &StoredKey, length: usize) -> TypedKeyId {
    typed(&screen_digits(key.id.0)[..length])
}

fn all_keys(devices: &[OwnDevice]) -> Vec<&StoredKey> {
    devices.iter().flat_map(|own| &own.keys).collect()
}

/// Up to three devices whose key IDs often begin alike, for 8, 12, 28 digits or not at all. Key IDs have no decimal-only beginnings
/// that read as a recovery key, because all begin with letters.
fn devices() -> impl Strategy<Value = Vec<OwnDevice>> {
    let id = (
        select(vec![0xABCD_1234_u128, 0xABCD_1235, 0xFEED_0001]),
        select(vec![0x1111_u128, 0x1112]),
        0_u128..3,
        any::<u16>(),
    );
    let id = id.prop_map(|(head, second, middle, tail)| head << 96 | second << 80 | middle << 40 | u128::from(tail));
    prop::collection::hash_set(id, 1..9).prop_map(|ids| {
        let of_device = |number: u128| {
            ids.iter()
                .filter(move |id| **id % 3 == number)
                .map(|id| KeyId(Uuid::from_u128(*id)))
        };
        (0..3).map(|number| own(number, of_device(number))).collect()
    })
}

proptest! {
    #[test]
    fn a_beginning_finds_the_only_key_that_begins_so_or_says_how_many_characters_suffice(
        devices in devices(), key: Index, length in FEWEST..=WHOLE,
    ) {
        let keys = all_keys(&devices);
        let asked = keys[key.index(keys.len())];
        let typed = beginning(asked, length);
        let begin_so: Vec<_> = keys.iter().filter(|key| screen_digits(key.id.0).starts_with(typed.digits())).collect();
        match find(&typed, &devices, None) {
            Finding::Key { key, device } => {
                prop_assert_eq!((begin_so.len(), &key, device.id), (1, asked, asked.device));
            }
            Finding::Several { count, enough } => {
                prop_assert_eq!(count, begin_so.len());
                prop_assert!(count > 1 && length < enough && enough <= WHOLE);
                for key in &begin_so {
                    let found = find(&beginning(key, enough), &devices, None);
                    let is_it = matches!(found, Finding::Key { key: found, .. } if found == ***key);
                    prop_assert!(is_it);
                }
                let fewer = |key: &StoredKey| find(&beginning(key, enough - 1), &devices, None);
                prop_assert!(begin_so.iter().any(|key| matches!(fewer(key), Finding::Several { .. })), "fewer suffice");
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_whole_key_id_finds_exactly_it(devices in devices(), key: Index) {
        let keys = all_keys(&devices);
        let asked = keys[key.index(keys.len())];
        let found = find(&beginning(asked, WHOLE), &devices, None);
        let is_it = matches!(found, Finding::Key { key, device } if key == *asked && device.id == asked.device);
        prop_assert!(is_it);
    }

    #[test]
    fn a_near_miss_is_never_opened(devices in devices(), key: Index, length in FEWEST..=WHOLE, place: Index, by in 1_u128..16) {
        let keys = all_keys(&devices);
        let place = place.index(length);
        let changed = KeyId(Uuid::from_u128(keys[key.index(keys.len())].id.0.as_u128() ^ (by << (4 * (WHOLE - 1 - place)))));
        let typed = beginning(&stored_key(changed, device_id(0)), length);
        prop_assume!(keys.iter().all(|key| !screen_digits(key.id.0).starts_with(typed.digits())));
        let near = keys.iter().filter(|key| {
            let own = screen_digits(key.id.0);
            typed.digits().chars().zip(own.chars()).filter(|(typed, own)| typed != own).count() == 1
        });
        let near: Vec<_> = near.collect();
        match find(&typed, &devices, None) {
            Finding::NearMiss(miss) => {
                prop_assert_eq!(near.len(), 1);
                prop_assert_eq!(&miss.own, &screen_digits(near[0].id.0)[..length]);
                prop_assert_eq!(miss.place, place);
            }
            Finding::NoMatch => prop_assert!(near.len() > 1),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_key_that_is_not_owned_is_never_found(devices in devices(), id: u128, length in FEWEST..=WHOLE) {
        // Three letters at the beginning, so that no ID can be taken for half a recovery key.
        let id = id | 0xAAA << 116;
        let typed = beginning(&stored_key(KeyId(Uuid::from_u128(id)), device_id(0)), length);
        prop_assume!(all_keys(&devices).iter().all(|key| !screen_digits(key.id.0).starts_with(typed.digits())));
        let found = find(&typed, &devices, None);
        prop_assert!(matches!(found, Finding::NoMatch | Finding::NearMiss(_)), "{:?}", found);
        prop_assert_eq!(find(&typed, &[], None), Finding::NoMatch);
    }

    #[test]
    fn with_a_chosen_device_only_its_keys_are_opened(devices in devices(), key: Index, length in FEWEST..=WHOLE, chosen in 0_u128..4) {
        let keys = all_keys(&devices);
        let typed = beginning(keys[key.index(keys.len())], length);
        let chosen = device_id(chosen);
        let here: Vec<OwnDevice> = devices.iter().filter(|own| own.device.id == chosen).cloned().collect();
        match find(&typed, &devices, Some(chosen)) {
            Finding::OtherDevice { device } => {
                prop_assert!(device.id != chosen);
                prop_assert_eq!(all_keys(&here).iter().filter(|key| typed.begins(&screen_digits(key.id.0))).count(), 0);
            }
            found => prop_assert_eq!(found, find(&typed, &here, None)),
        }
    }
}

fn found(text: &str, devices: &[OwnDevice], chosen: Option<DeviceId>) -> Finding {
    find(&typed(text), devices, chosen)
}

#[test]
fn the_key_of_another_own_device_is_named_and_not_opened() {
    let devices = [own(1, [key_id(FIRST)]), own(2, [key_id(OTHER)])];
    let finding = found("4290B6C0", &devices, Some(device_id(2)));
    assert_eq!(
        finding,
        Finding::OtherDevice {
            device: devices[0].device.clone()
        }
    );
    assert_eq!(found("4290B6C0", &devices, Some(device_id(9))), finding);
}

#[test]
fn the_chosen_device_tells_keys_apart_that_begin_alike() {
    let devices = [own(1, [key_id(FIRST)]), own(2, [key_id(SAME_BEGINNING)])];
    assert_eq!(found("4290B6C0", &devices, None), Finding::Several { count: 2, enough: 12 });
    let finding = found("4290B6C0", &devices, Some(device_id(2)));
    assert!(matches!(finding, Finding::Key { key, .. } if key.id == key_id(SAME_BEGINNING)));
}

#[test]
fn a_key_listed_for_two_devices_is_one_key() {
    let devices = [own(1, [key_id(FIRST)]), own(2, [key_id(FIRST)])];
    for (chosen, device) in [(None, 1), (Some(device_id(1)), 1), (Some(device_id(2)), 2)] {
        for text in [FIRST, "4290B6C0"] {
            let finding = found(text, &devices, chosen);
            let is_it =
                matches!(&finding, Finding::Key { key, device: of } if key.id == key_id(FIRST) && of.id == device_id(device));
            assert!(is_it, "{finding:?}");
        }
    }
    let with_another = [own(1, [key_id(FIRST)]), own(2, [key_id(FIRST), key_id(SAME_BEGINNING)])];
    let several = Finding::Several { count: 2, enough: 12 };
    assert_eq!(found("4290B6C0", &with_another, None), several);
    assert!(matches!(found("4290B6C1", &devices, None), Finding::NearMiss(_)));
}

#[test]
fn the_newest_is_not_picked_among_keys_that_begin_alike() {
    let mut device = own(1, [key_id(FIRST), key_id(SAME_BEGINNING)]);
    device.keys[1].created_at = "2026-11-22T08:59:00Z".parse().unwrap();
    assert_eq!(
        found("4290B6C0", &[device], Some(device_id(1))),
        Finding::Several { count: 2, enough: 12 }
    );
}

#[test]
fn the_id_of_an_own_device_is_told_as_such() {
    let devices = [own(1, [key_id(FIRST)]), own(2, [])];
    for id in [devices[1].device.id.0, devices[1].device.object_id.0] {
        for length in [20, WHOLE] {
            let finding = found(&screen_digits(id)[..length], &devices, None);
            assert!(
                matches!(&finding, Finding::IsDeviceId { name } if name.starts_with("PC-")),
                "{finding:?}"
            );
        }
        assert_eq!(
            found(&screen_digits(id), &devices, None),
            Finding::IsDeviceId { name: "PC-2".to_owned() }
        );
    }
}

#[test]
fn a_near_miss_is_told_when_it_is_the_only_one_and_of_the_chosen_device() {
    let devices = [own(1, [key_id(FIRST)]), own(2, [key_id(OTHER)])];
    let Finding::NearMiss(miss) = found("4290B6C1", &devices, None) else {
        panic!("a near miss")
    };
    assert_eq!(
        (miss.own.as_str(), miss.place, miss.device_name.as_str()),
        ("4290B6C0", 7, "PC-1")
    );
    assert_eq!(found("4290B6C1", &devices, Some(device_id(2))), Finding::NoMatch);
    assert_eq!(found("4290B6D1", &devices, None), Finding::NoMatch);
    let alike = [own(1, [key_id(FIRST), key_id(SAME_BEGINNING)])];
    assert_eq!(found("4290B6C1", &alike, None), Finding::NoMatch);
}

#[test]
fn labels_are_compared_by_letters_and_digits() {
    assert!(is_same_label(" laptop anna", "LAPTOP-ANNA"));
    assert!(is_same_label("5cd1234xyz", "5CD-1234-XYZ"));
    assert!(!is_same_label("LAPTOP-ANN", "LAPTOP-ANNA"));
    assert!(!is_same_label("", ""));
    assert!(!is_same_label("--", "-"));
}
