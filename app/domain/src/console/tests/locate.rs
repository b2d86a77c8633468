//! Step 4: the password that matches, on a device of the caller or of nobody, never on that of somebody else.

use super::*;
use crate::case::{How, Located};
use crate::device::StoredKey;
use crate::fakes::start;
use crate::ports::DirectoryError;

/// A case at step 4 with this device name and key ID.
async fn at_locate(desk: &Desk, name: &str, key_id: &str) -> Reference {
    let number = desk.at(Step::DeviceName).await;
    let (console, tess) = (desk.console(), Who::new("tess"));
    console.record_device_name(tess.actor(), &number, name).await.unwrap();
    console.record_key_id(tess.actor(), &number, key_id).await.unwrap().unwrap();
    desk.world.log.take();
    number
}

async fn locate(desk: &Desk, name: &str, key_id: &str) -> (Result<Locating, Failure>, Option<Located>) {
    let number = at_locate(desk, name, key_id).await;
    let said = desk.console().locate(Who::new("tess").actor(), &number).await;
    (said, desk.case(&number).await.located)
}

#[tokio::test]
async fn a_key_of_the_callers_device_is_located_whatever_the_device_is_called() {
    let desk = desk();
    let (said, located) = locate(&desk, "I do not know", "4290B6C0").await;
    let located = located.unwrap();
    assert_eq!(
        (said, located.how, located.stored),
        (Ok(Locating::Located), How::OwnDevice, 1)
    );
    assert_eq!((located.device, located.key), (device_id(1), key_id(CARLS)));
    assert_eq!(
        desk.last(),
        (EventCode::PasswordLocated.number(), Some("own-device".to_owned()))
    );
    let last = desk.world.ledger.records().pop().unwrap();
    assert_eq!((last.device, last.key), (Some(device_id(1)), Some(key_id(CARLS))));
}

#[tokio::test]
async fn a_device_of_nobody_is_found_by_its_name_or_serial_number() {
    for name in ["KIOSK-3", "kiosk-3", "SN-0003"] {
        let desk = desk();
        let (said, located) = locate(&desk, name, "9E1C2A61").await;
        assert_eq!(said, Ok(Locating::Located), "{name}");
        assert_eq!(
            located.map(|it| (it.device, it.how)),
            Some((device_id(3), How::Label)),
            "{name}"
        );
        assert_eq!(desk.last(), (EventCode::PasswordLocated.number(), Some("label".to_owned())));
    }
}

#[tokio::test]
async fn a_device_of_nobody_is_found_by_the_whole_key_id_and_not_by_its_beginning() {
    let desk = desk();
    let (said, located) = locate(&desk, "unknown", NOBODYS).await;
    assert_eq!(said, Ok(Locating::Located));
    assert_eq!(located.map(|it| (it.device, it.how)), Some((device_id(3), How::KeyId)));
    let (said, located) = locate(&desk, "unknown", "9E1C2A61").await;
    assert_eq!((said, located), (Ok(Locating::Nothing), None));
}

#[tokio::test]
async fn a_key_of_somebody_elses_device_and_an_unknown_one_look_alike() {
    let mut seen = Vec::new();
    for typed in [OWENS, "7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b99"] {
        for name in ["LAPTOP-OWEN", "SN-0002", "unknown"] {
            let desk = desk();
            let (said, located) = locate(&desk, name, typed).await;
            assert_eq!((said, located), (Ok(Locating::Nothing), None), "{name} {typed}");
            assert_eq!(
                desk.last(),
                (EventCode::PasswordNotLocated.number(), Some("nothing".to_owned()))
            );
            let last = desk.world.ledger.records().pop().unwrap();
            seen.push((last.device, last.key));
        }
    }
    assert_eq!(seen, [(None, None); 6]);
}

#[tokio::test]
async fn the_caller_is_helped_to_read_again_without_being_told_an_id() {
    let desk = desk();
    desk.world.directory.change(|tenant| {
        let twin = key_id("4290b6c0-c17a-497a-8552-272cc30e80d4");
        tenant.keys.push((stored_key(twin, device_id(1)), PASSWORD));
    });
    let (said, _) = locate(&desk, "LAPTOP-CARL", "4290B6C0").await;
    assert_eq!(said, Ok(Locating::Several { enough: 9 }));
    assert_eq!(desk.last().1.as_deref(), Some("several"));
    let (said, _) = locate(&desk, "KIOSK-3", "9E1C2A62").await;
    assert_eq!(said, Ok(Locating::NearMiss { place: 8 }));
    assert_eq!(desk.last().1.as_deref(), Some("near-miss"));
}

#[tokio::test]
async fn what_was_not_located_can_be_looked_for_again() {
    let desk = desk();
    let number = at_locate(&desk, "LAPTOP-CARL", "4290B6C0").await;
    let (console, tess) = (desk.console(), Who::new("tess"));
    let later = StoredKey {
        created_at: start(),
        ..stored_key(key_id(CARLS), device_id(1))
    };
    desk.world.directory.change(|tenant| tenant.keys.clear());
    assert_eq!(console.locate(tess.actor(), &number).await, Ok(Locating::Nothing));
    desk.world.directory.change(|tenant| tenant.keys.push((later, PASSWORD)));
    assert_eq!(console.locate(tess.actor(), &number).await, Ok(Locating::Located));
}

#[tokio::test]
async fn keys_are_listed_with_the_technicians_own_right_unless_rekey_is_the_gate() {
    for (key_access, expected) in [
        (KeyAccess::Delegated, Locating::Nothing),
        (KeyAccess::Application, Locating::Located),
    ] {
        let mut desk = desk();
        desk.key_access = key_access;
        desk.world.directory.change(|tenant| tenant.key_readers.clear());
        let (said, _) = locate(&desk, "LAPTOP-CARL", CARLS).await;
        assert_eq!(said, Ok(expected), "{key_access:?}");
    }
}

#[tokio::test]
async fn a_device_of_nobody_is_passed_over_when_its_owner_cannot_be_told() {
    for (call, name) in [
        (Call::ListDevicesOf, "KIOSK-3"),
        (Call::FindDevices, "KIOSK-3"),
        (Call::GetOwner, "KIOSK-3"),
        (Call::FindKey, "unknown"),
        (Call::FindDevice, "unknown"),
        (Call::ListKeys, "KIOSK-3"),
    ] {
        let desk = desk();
        let number = at_locate(&desk, name, NOBODYS).await;
        let records = desk.world.ledger.records();
        desk.world.directory.fail(call, DirectoryError::TimedOut);
        let said = desk.console().locate(Who::new("tess").actor(), &number).await;
        assert_eq!(said, Err(Failure::DirectorySlow), "{call:?}");
        assert_eq!(desk.case(&number).await.located, None);
        assert_eq!(desk.world.ledger.records(), records);
    }
}

#[tokio::test]
async fn locating_reads_no_password() {
    let desk = desk();
    for (name, typed) in [("LAPTOP-CARL", CARLS), ("KIOSK-3", NOBODYS), ("unknown", OWENS)] {
        locate(&desk, name, typed).await.0.unwrap();
    }
    assert!(!desk.world.log.take().contains(&Call::ReadKey));
}
