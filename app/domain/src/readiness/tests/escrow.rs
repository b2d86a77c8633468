use super::{Stage, key, values};
use crate::device::{Device, JoinType, StoredKey, Volume};
use crate::fakes::{Tenant, device_id, stored_key, windows_device};
use crate::ports::posture::{EscrowPolicy, PasswordUse};
use crate::readiness::{Mend, PolicyFile, ReadinessCheck, Verdict};

const CHECK: ReadinessCheck = ReadinessCheck::Escrow;

/// Gives device 1 as many keys.
fn give_keys(tenant: &mut Tenant, number: u128) {
    let keys = (1..=number).map(|number| (stored_key(key(1000 + number), device_id(1)), ""));
    tenant.keys.retain(|(key, _)| key.device != device_id(1));
    tenant.keys.extend(keys);
}

#[tokio::test]
async fn devices_without_a_key_of_the_windows_drive_are_counted_and_named() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        tenant.devices.push(windows_device(3, "bare"));
        tenant.devices.push(windows_device(4, ""));
        let data = StoredKey {
            volume: Volume::FixedData,
            ..stored_key(key(3), device_id(3))
        };
        tenant.keys.push((data, ""));
    });
    let share = stage.finding(CHECK, "escrow-share").await;
    assert_eq!(share.verdict, Verdict::Bad);
    assert_eq!(
        values(&share, &["devices", "with", "without", "percent"]),
        ["4", "2", "2", "50"]
    );
    assert_eq!(share.names, [device_id(4).to_string(), "bare".to_owned()]);
    assert_eq!(share.mend, Some(Mend::Setting));
}

#[tokio::test]
async fn a_share_short_of_all_is_never_rounded_up() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        for number in 10..=208 {
            tenant.devices.push(windows_device(number, "PC"));
            tenant.keys.push((stored_key(key(number), device_id(number)), ""));
        }
        tenant.devices.push(windows_device(3, "bare"));
    });
    let share = stage.finding(CHECK, "escrow-share").await;
    assert_eq!(share.verdict, Verdict::Attention);
    assert_eq!(values(&share, &["devices", "without", "percent"]), ["202", "1", "99"]);
}

#[tokio::test]
async fn only_enabled_joined_windows_devices_count_and_each_once() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        let changes: [fn(&mut Device); 3] = [
            |device| device.enabled = false,
            |device| device.join_type = JoinType::Registered,
            |device| device.operating_system = "iOS".to_owned(),
        ];
        for (number, change) in (3..).zip(changes) {
            let mut device = windows_device(number, "other");
            change(&mut device);
            tenant.devices.push(device);
        }
        tenant.devices.push(windows_device(1, "LAPTOP-ANNA"));
    });
    let share = stage.finding(CHECK, "escrow-share").await;
    assert_eq!(values(&share, &["devices", "with"]), ["2", "2"]);
    stage.change(|tenant| tenant.devices.clear());
    let none = stage.finding(CHECK, "escrow-no-devices").await;
    assert_eq!(none.verdict, Verdict::NotKnown);
}

#[tokio::test]
async fn the_limit_of_keys_is_warned_about_from_180_on_and_reached_at_200() {
    let near = ("escrow-keys-near-limit", Verdict::Attention);
    let at = ("escrow-keys-at-limit", Verdict::Bad);
    for (number, (code, verdict)) in [(180, near), (199, near), (200, at), (201, at)] {
        let stage = Stage::new().await;
        stage.change(|tenant| give_keys(tenant, number));
        let finding = stage.finding(CHECK, code).await;
        assert_eq!(finding.verdict, verdict);
        assert_eq!(finding.names, [format!("LAPTOP-ANNA ({number})")]);
        assert_eq!(values(&finding, &["count", "limit"]), ["1", "200"]);
        assert_eq!(stage.codes(CHECK).await[1..2], [code]);
    }
}

#[tokio::test]
async fn fewer_keys_are_good_and_a_key_on_two_pages_is_one() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        give_keys(tenant, 179);
        let again = tenant.keys.clone();
        tenant.keys.extend(again);
    });
    let within = stage.finding(CHECK, "escrow-keys-within-limit").await;
    assert_eq!((within.verdict, &within.values["most"][..]), (Verdict::Good, "179"));
}

#[tokio::test]
async fn each_setting_of_the_policies_has_a_finding_of_its_own() {
    let said = |switch, password| EscrowPolicy {
        save_to_directory: switch,
        require_stored: switch,
        password,
        policies: Vec::new(),
    };
    let cases = [
        (
            said(Some(false), Some(PasswordUse::NotAllowed)),
            ["escrow-save-off", "escrow-require-off", "escrow-password-not-allowed"],
            Verdict::Bad,
        ),
        (
            said(None, None),
            ["escrow-save-not-set", "escrow-require-not-set", "escrow-password-not-set"],
            Verdict::Attention,
        ),
    ];
    for (policy, codes, verdict) in cases {
        let stage = Stage::new().await;
        stage.change(|tenant| tenant.setup.escrow = policy);
        for code in codes {
            let finding = stage.finding(CHECK, code).await;
            assert_eq!(finding.verdict, verdict, "{code}");
            assert_eq!(finding.mend, Some(Mend::PolicyFile(PolicyFile::SaveAndRequire)), "{code}");
        }
    }
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.setup.escrow.password = Some(PasswordUse::Allowed));
    let allowed = stage.finding(CHECK, "escrow-password-allowed").await;
    assert_eq!(
        (allowed.verdict, allowed.names),
        (Verdict::Attention, vec!["BitLocker for all".to_owned()])
    );
}
