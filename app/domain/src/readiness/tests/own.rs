use jiff::SignedDuration;

use super::{key, start};
use crate::device::{StoredKey, Volume};
use crate::fakes::{device_id, stored_key, windows_device};
use crate::own_devices::OwnDevice;
use crate::readiness::{LONG_AGO, OwnAnswer, OwnReason, own_readiness};

/// A device with a key, seen now.
fn own() -> OwnDevice {
    let mut device = windows_device(1, "LAPTOP-ANNA");
    device.last_seen_at = Some(start());
    OwnDevice {
        device,
        keys: vec![stored_key(key(1), device_id(1))],
    }
}

fn answer(own: OwnDevice, switch: Option<bool>) -> OwnAnswer {
    let answers = own_readiness(&[own], switch, start());
    assert_eq!(answers.len(), 1);
    answers[0].clone()
}

#[test]
fn with_a_stored_key_the_person_gets_back_in() {
    for switch in [Some(true), None] {
        let answer = answer(own(), switch);
        assert!(answer.could_recover);
        assert_eq!(answer.reasons, [OwnReason::KeyStored]);
        assert_eq!((answer.device, &answer.name[..]), (device_id(1), "LAPTOP-ANNA"));
    }
}

#[test]
fn without_a_key_of_the_windows_drive_they_do_not() {
    let mut none = own();
    none.keys.clear();
    let mut data = own();
    data.keys[0].volume = Volume::FixedData;
    for own in [none, data] {
        let answer = answer(own, None);
        assert_eq!((answer.could_recover, &answer.reasons[..]), (false, &[OwnReason::NoKey][..]));
    }
}

#[test]
fn a_disabled_device_or_a_switch_that_is_off_shuts_them_out() {
    let mut disabled = own();
    disabled.device.enabled = false;
    let disabled = answer(disabled, None);
    assert!(!disabled.could_recover);
    assert_eq!(disabled.reasons, [OwnReason::KeyStored, OwnReason::DeviceDisabled]);
    let off = answer(own(), Some(false));
    assert!(!off.could_recover);
    assert_eq!(off.reasons, [OwnReason::KeyStored, OwnReason::SelfServiceOff]);
}

#[test]
fn too_many_keys_and_a_device_not_seen_lately_are_told_but_do_not_shut_out() {
    let keys = |number: u128| -> Vec<StoredKey> { (1..=number).map(|it| stored_key(key(it), device_id(1))).collect() };
    let mut some = own();
    some.keys = keys(179);
    some.device.last_seen_at = Some(start() - LONG_AGO);
    assert_eq!(answer(some.clone(), None).reasons, [OwnReason::KeyStored]);
    some.keys = keys(180);
    some.device.last_seen_at = Some(start() - LONG_AGO - SignedDuration::from_secs(1));
    let warned = answer(some, None);
    assert!(warned.could_recover);
    let expected = [OwnReason::KeyStored, OwnReason::TooManyKeys, OwnReason::NotSeenLately];
    assert_eq!(warned.reasons, expected);
}

#[test]
fn only_windows_devices_are_answered_for_in_their_order() {
    let mut phone = own();
    phone.device.operating_system = "iOS".to_owned();
    let mut other = own();
    other.device.name = "DESKTOP".to_owned();
    let answers = own_readiness(&[phone, other, own()], None, start());
    let names: Vec<&str> = answers.iter().map(|answer| &answer.name[..]).collect();
    assert_eq!(names, ["DESKTOP", "LAPTOP-ANNA"]);
}

#[test]
fn every_reason_has_a_word_of_its_own() {
    let mut codes: Vec<&str> = OwnReason::ALL.iter().map(|reason| reason.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), OwnReason::ALL.len());
}
