use super::{Stage, held, hybrid_device, person_of, values};
use crate::device::Device;
use crate::fakes::{Call, device_id, windows_device};
use crate::ports::DirectoryError;
use crate::readiness::{GraphRequest, Mend, ReadinessCheck, Verdict};
use uuid::Uuid;

const CHECK: ReadinessCheck = ReadinessCheck::SelfService;

#[tokio::test]
async fn a_switch_that_is_on_or_not_set_is_good() {
    for switch in [Some(true), None] {
        let stage = Stage::new().await;
        stage.change(|tenant| tenant.setup.switch = switch);
        assert_eq!(stage.codes(CHECK).await[0], "self-service-switch-on");
    }
}

#[tokio::test]
async fn a_switch_that_is_off_is_bad_unless_rekey_reads_by_its_own_right() {
    let mut stage = Stage::new().await;
    stage.change(|tenant| tenant.setup.switch = Some(false));
    let off = stage.finding(CHECK, "self-service-switch-off").await;
    assert_eq!(off.verdict, Verdict::Bad);
    assert_eq!(off.mend, Some(Mend::GraphRequest(GraphRequest::AllowSelfService)));
    stage.by_application = true;
    let off = stage.finding(CHECK, "self-service-switch-off-application").await;
    assert_eq!(off.verdict, Verdict::Attention);
}

#[tokio::test]
async fn a_device_with_neither_primary_user_nor_owner_is_named() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        // Device 1 has an owner and no primary user; device 3 is not known to Intune; device 4 is shared.
        tenant.past.held = vec![
            held(device_id(2), Some("ben")),
            held(device_id(1), None),
            held(device_id(4), None),
        ];
        tenant
            .devices
            .extend([windows_device(3, "KIOSK"), windows_device(4, "SHARED")]);
    });
    let owners = stage.finding(CHECK, "self-service-owners").await;
    assert_eq!((owners.verdict, &owners.mend), (Verdict::Bad, &Some(Mend::Setting)));
    assert_eq!(values(&owners, &["devices", "without", "not-looked-up"]), ["3", "2", "0"]);
    assert_eq!(owners.names, ["KIOSK", "SHARED"]);
}

#[tokio::test]
async fn a_device_that_was_removed_meanwhile_has_no_owner() {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.past.held.retain(|it| it.device != device_id(1)));
    assert_eq!(stage.finding(CHECK, "self-service-owners").await.verdict, Verdict::Good);
    stage.world.directory.fail(Call::GetOwner, DirectoryError::NotFound);
    let owners = stage.finding(CHECK, "self-service-owners").await;
    assert_eq!((owners.verdict, owners.names), (Verdict::Bad, vec!["LAPTOP-ANNA".to_owned()]));
}

#[tokio::test]
async fn two_hundred_owners_are_looked_up_and_the_rest_is_not_known() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        for number in 10..=213 {
            tenant.devices.push(windows_device(number, &format!("PC-{number}")));
            tenant.owners.push(("anna", device_id(number)));
        }
    });
    stage.world.log.take();
    let owners = stage.finding(CHECK, "self-service-owners").await;
    assert_eq!(owners.verdict, Verdict::NotKnown);
    assert_eq!(values(&owners, &["devices", "without", "not-looked-up"]), ["205", "0", "4"]);
    let asked = stage.world.log.take();
    assert_eq!(asked.iter().filter(|call| **call == Call::GetOwner).count(), 200);
}

#[tokio::test]
async fn hybrid_devices_without_a_primary_user_are_named_and_not_looked_up() {
    let stage = Stage::new().await;
    stage.change(|tenant| {
        tenant.devices.push(hybrid_device(3, "OLD-PC"));
        tenant.past.held.push(held(device_id(3), None));
    });
    stage.world.log.take();
    let hybrid = stage.finding(CHECK, "self-service-hybrid").await;
    assert_eq!(
        (hybrid.verdict, &hybrid.names[..]),
        (Verdict::Bad, &["OLD-PC".to_owned()][..])
    );
    assert_eq!(values(&hybrid, &["devices", "without"]), ["2", "1"]);
    assert!(!stage.world.log.take().contains(&Call::GetOwner));
    stage.change(|tenant| tenant.devices.truncate(1));
    let codes = stage.codes(CHECK).await;
    assert!(!codes.contains(&"self-service-hybrid".to_owned()), "{codes:?}");
}

#[tokio::test]
async fn the_dry_run_tells_how_many_of_the_persons_windows_devices_have_a_key() {
    let stage = Stage::new().await;
    let dry_run = stage.finding(CHECK, "self-service-dry-run").await;
    assert_eq!(dry_run.verdict, Verdict::Good);
    let expected = ["anna@contoso.example", "1", "1"];
    assert_eq!(values(&dry_run, &["person", "devices", "with"]), expected);
    stage.change(|tenant| {
        let phone = Device {
            operating_system: "iOS".to_owned(),
            ..windows_device(4, "PHONE")
        };
        tenant.devices.extend([windows_device(3, "DESKTOP"), phone]);
        tenant.owners.extend([("anna", device_id(3)), ("anna", device_id(4))]);
    });
    let dry_run = stage.finding(CHECK, "self-service-dry-run").await;
    assert_eq!(
        (dry_run.verdict, &dry_run.names[..]),
        (Verdict::Attention, &["DESKTOP".to_owned()][..])
    );
    assert_eq!(values(&dry_run, &["devices", "with"]), ["2", "1"]);
    stage.change(|tenant| tenant.keys.clear());
    assert_eq!(stage.finding(CHECK, "self-service-dry-run").await.verdict, Verdict::Bad);
}

#[tokio::test]
async fn a_dry_run_for_somebody_without_devices_or_for_nobody_says_so() {
    let mut stage = Stage::new().await;
    stage.test_user = Some(person_of("tina").object);
    let without = stage.finding(CHECK, "self-service-dry-run-no-device").await;
    assert_eq!(
        (without.verdict, &without.values["person"][..]),
        (Verdict::Bad, "tina@contoso.example")
    );
    stage.test_user = Some(Uuid::from_u128(99));
    let nobody = stage.finding(CHECK, "self-service-dry-run-nobody").await;
    assert_eq!(nobody.verdict, Verdict::NotKnown);
    stage.test_user = None;
    let codes = stage.codes(CHECK).await;
    assert!(codes.iter().all(|code| !code.contains("dry-run")), "{codes:?}");
}
