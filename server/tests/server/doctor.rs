//! `rekey doctor`: what it says of a tenant.

use emulator::recovery_key::Backup;
use serde_json::json;

use crate::stage::Stage;

/// Application permissions of the demo tenant that serve nothing, or no more than a lesser one.
const NEEDLESS: [&str; 5] = [
    "BitlockerKey.Read.All",
    "DeviceManagementManagedDevices.PrivilegedOperations.All",
    "DeviceManagementApps.Read.All",
    "GroupMember.Read.All",
    "AdministrativeUnit.Read.All",
];

/// What the doctor says, line by line, and whether all is good.
async fn says(stage: &Stage) -> (Vec<String>, bool) {
    let output = stage.run(&["doctor"]).await;
    let said = String::from_utf8(output.stdout).unwrap();
    (said.lines().map(str::to_owned).collect(), output.status.success())
}

fn assert_has(lines: &[String], begin: &str, part: &str) {
    let found = lines.iter().any(|line| line.starts_with(begin) && line.contains(part));
    assert!(found, "{begin} … {part}: {lines:#?}");
}

#[tokio::test]
async fn permissions_and_all_checks_are_told() {
    let stage = Stage::new().await;
    let (lines, good) = says(&stage).await;
    assert!(!good);
    for (begin, part) in [
        ("ok   Ledger", "records"),
        ("ok   Rotate keys", "DeviceManagementConfiguration.ReadWrite.All is granted"),
        ("ok   Read Entra's audit log", "AuditLog.Read.All is granted"),
        ("MEND Least privilege", "AdministrativeUnit.Read.All is granted"),
        ("MEND Stored keys", "has no recovery key of its Windows drive stored"),
        ("MEND Self-service", "hybrid-joined devices have no primary user"),
        ("ok   Helpdesk", ""),
        ("ok   Entra's log", "nothing to look for"),
        ("MEND Rotation", "too old to replace its key"),
    ] {
        assert_has(&lines, begin, part);
    }
    // What to do stands below each.
    let mend = lines.iter().position(|line| line.starts_with("MEND Rotation")).unwrap();
    assert!(lines[mend + 1].contains("Update them to"), "{lines:#?}");
    assert!(lines.iter().all(|line| !line.contains(&stage.tenant.client_secret)));
}

/// Everything that the seed has in store is mended.
async fn mended(stage: &Stage) {
    for permission in NEEDLESS {
        stage.take_away(permission).await;
    }
    stage.put("/policies", json!({ "requirePassword": "require" })).await;
    for (pc, person) in [("PC-LOBBY", "owner"), ("DESKTOP-HUGO", "hybrid")] {
        let path = format!("/pcs/{}", stage.pc(pc).await.id());
        stage.put(&path, json!({ "owner": person, "primaryUser": person })).await;
    }
    let mut tenant = stage.tenant.tenant.write().await;
    let positions: Vec<usize> = (0..tenant.fleet.len()).collect();
    for position in positions {
        let device = &mut tenant.fleet[position];
        match device.display_name.as_str() {
            "LAPTOP-NOOR" => device.keys[0].backup = Backup::Stored,
            "PC-ARCHIVE" => drop(device.keys.drain(..100)),
            "DESKTOP-ADA" => "10.0.26100.2033".clone_into(&mut device.os_version),
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_good_tenant_is_found_good() {
    let stage = Stage::new().await;
    mended(&stage).await;
    let (lines, good) = says(&stage).await;
    assert!(good, "{lines:#?}");
    assert!(lines.iter().all(|line| line.starts_with("ok ")), "{lines:#?}");
}

#[tokio::test]
async fn a_permission_that_is_missing_is_told_with_what_it_is_for() {
    let stage = Stage::new().await;
    stage.take_away("AuditLog.Read.All").await;
    let (lines, good) = says(&stage).await;
    assert!(!good);
    assert_has(
        &lines,
        "MEND Read Entra's audit log",
        "neither AuditLog.Read.All nor a greater permission is granted",
    );
}
