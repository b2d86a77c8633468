use super::{Stage, findings, held, windows_device};
use crate::fakes::{Call, device_id};
use crate::ports::DirectoryError;
use crate::readiness::{GraphRequest, Mend, ReadinessCheck, Verdict};

const ERRORS: [(DirectoryError, &str); 8] = [
    (DirectoryError::TokenRefused, "directory-token-refused"),
    (DirectoryError::Refused, "directory-refused"),
    (DirectoryError::NotFound, "directory-not-found"),
    (DirectoryError::Throttled { retry_after: None }, "directory-throttled"),
    (DirectoryError::Unreachable, "directory-unreachable"),
    (DirectoryError::Failed { retry_after: None }, "directory-failed"),
    (DirectoryError::TimedOut, "directory-timed-out"),
    (DirectoryError::Malformed, "directory-malformed"),
];

/// Each call, the checks that rest on it, and what was asked.
const CALLS: [(Call, &[ReadinessCheck], &str); 13] = [
    (Call::GrantedPermissions, &[ReadinessCheck::Permissions], "permissions"),
    (
        Call::ListWindowsDevices,
        &[ReadinessCheck::Escrow, ReadinessCheck::SelfService, ReadinessCheck::Rotation],
        "devices",
    ),
    (Call::ListAllKeys, &[ReadinessCheck::Escrow], "key-metadata"),
    (Call::EscrowPolicy, &[ReadinessCheck::Escrow], "device-policies"),
    (Call::SelfServiceSwitch, &[ReadinessCheck::SelfService], "tenant-switch"),
    (Call::ListHeldDevices, &[ReadinessCheck::SelfService], "managed-devices"),
    (Call::GetOwner, &[ReadinessCheck::SelfService], "devices"),
    (Call::GetPerson, &[ReadinessCheck::SelfService], "people"),
    (Call::ListDevicesOf, &[ReadinessCheck::SelfService], "devices"),
    (Call::ListKeys, &[ReadinessCheck::SelfService], "key-metadata"),
    (Call::ListRoles, &[ReadinessCheck::Helpdesk], "roles"),
    (Call::ListKeyReads, &[ReadinessCheck::AuditTrail], "reconciliation"),
    (Call::RotationPolicy, &[ReadinessCheck::Rotation], "device-policies"),
];

/// Device 1 has an owner, but no primary user: the directory is asked for the owner.
async fn stage_with_owner_to_look_up() -> Stage {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.past.held = vec![held(device_id(2), Some("ben"))]);
    stage
}

#[tokio::test]
async fn where_all_is_as_it_should_be_every_check_is_good() {
    let reports = Stage::new().await.run().await;
    let checks: Vec<ReadinessCheck> = reports.iter().map(|report| report.check).collect();
    assert_eq!(checks, ReadinessCheck::ALL);
    for finding in reports.iter().flat_map(|report| &report.findings) {
        assert_eq!((finding.verdict, &finding.mend), (Verdict::Good, &None), "{finding:#?}");
    }
    assert!(reports.iter().all(|report| report.verdict == Verdict::Good));
}

#[tokio::test]
async fn what_the_directory_does_not_answer_is_a_finding_and_the_run_goes_on() {
    for (call, checks, asked) in CALLS {
        for (error, code) in &ERRORS {
            if (call, error) == (Call::GetOwner, &DirectoryError::NotFound) {
                continue;
            }
            let stage = stage_with_owner_to_look_up().await;
            stage.world.directory.fail(call, error.clone());
            for report in stage.run().await {
                let rests_on_it = checks.contains(&report.check);
                let expected = if rests_on_it { Verdict::NotKnown } else { Verdict::Good };
                assert_eq!(report.verdict, expected, "{call:?} {error:?} {report:#?}");
                let mut found = report.findings.iter().filter(|finding| finding.code == *code);
                let is_told = found.any(|finding| finding.values["asked"] == asked);
                assert_eq!(is_told, rests_on_it, "{call:?} {error:?} {report:#?}");
            }
        }
    }
}

#[tokio::test]
async fn a_refusal_names_the_permission_and_how_to_grant_it() {
    let stage = Stage::new().await;
    stage.world.directory.fail(Call::ListRoles, DirectoryError::Refused);
    let refused = stage.finding(ReadinessCheck::Helpdesk, "directory-refused").await;
    assert_eq!(refused.values["permission"], "RoleManagement.Read.Directory");
    let grant = GraphRequest::GrantPermission("RoleManagement.Read.Directory".to_owned());
    assert_eq!(refused.mend, Some(Mend::GraphRequest(grant)));
    stage.world.directory.fail(Call::ListRoles, DirectoryError::TimedOut);
    let slow = stage.finding(ReadinessCheck::Helpdesk, "directory-timed-out").await;
    assert_eq!((slow.values.get("permission"), slow.mend), (None, None));
}

#[tokio::test]
async fn a_ledger_that_does_not_answer_is_a_finding() {
    let calls = [
        (Call::ListDisclosures, ReadinessCheck::AuditTrail),
        (Call::CountOrders, ReadinessCheck::Rotation),
    ];
    for (call, check) in calls {
        let stage = Stage::new().await;
        stage.world.ledger.fail(Some(call));
        for report in stage.run().await {
            let expected = if report.check == check {
                Verdict::NotKnown
            } else {
                Verdict::Good
            };
            assert_eq!(report.verdict, expected, "{call:?} {report:#?}");
        }
        let codes = stage.codes(check).await;
        assert!(codes.contains(&"ledger-not-available".to_owned()), "{codes:?}");
    }
}

#[tokio::test]
async fn progress_names_every_check_and_ascends() {
    let stage = stage_with_owner_to_look_up().await;
    stage.change(|tenant| tenant.devices.push(windows_device(3, "DESKTOP")));
    let told = stage.progress().await;
    let mut begun: Vec<ReadinessCheck> = told.iter().map(|progress| progress.check).collect();
    begun.dedup();
    assert_eq!(begun, ReadinessCheck::ALL);
    assert!(told.is_sorted_by_key(|progress| (progress.check, progress.done)), "{told:#?}");
    let of_escrow = told.iter().filter(|progress| progress.check == ReadinessCheck::Escrow);
    let done: Vec<usize> = of_escrow.map(|progress| progress.done).collect();
    assert_eq!(done, [0, 3, 5], "three devices, then two keys");
    let of_owners = told.iter().filter(|progress| progress.check == ReadinessCheck::SelfService);
    let owners: Vec<_> = of_owners.map(|progress| (progress.done, progress.of)).collect();
    assert_eq!(owners, [(0, None), (1, Some(2)), (2, Some(2))]);
}

#[tokio::test]
async fn nothing_is_changed_and_no_key_is_read() {
    let stage = Stage::new().await;
    let before = stage.world.ledger.codes();
    stage.world.log.take();
    stage.run().await;
    let changes = [
        Call::ReadKey,
        Call::OrderRotation,
        Call::SaveOrder,
        Call::PlaceOrder,
        Call::Record,
        Call::SaveDocument,
    ];
    let asked = stage.world.log.take();
    assert!(asked.iter().all(|call| !changes.contains(call)), "{asked:?}");
    assert!(asked.contains(&Call::ListAllKeys));
    assert_eq!(stage.world.ledger.codes(), before);
}

#[tokio::test]
async fn the_devices_are_listed_once_for_all_checks() {
    let stage = Stage::new().await;
    stage.world.log.take();
    stage.run().await;
    let asked = stage.world.log.take();
    assert_eq!(asked.iter().filter(|call| **call == Call::ListWindowsDevices).count(), 1);
}

#[tokio::test]
async fn a_run_may_move_between_threads() {
    fn moves<T: Send>(it: T) -> T {
        it
    }
    let stage = Stage::new().await;
    let reports = moves(stage.run()).await;
    assert!(!findings(reports, ReadinessCheck::Escrow).is_empty());
}
