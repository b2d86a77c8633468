use super::{Stage, values};
use crate::readiness::{GraphRequest, Mend, ReadinessCheck, Verdict};

const CHECK: ReadinessCheck = ReadinessCheck::Permissions;

#[tokio::test]
async fn permissions_that_are_enough_are_named_once_each() {
    let stage = Stage::new().await;
    let enough = stage.finding(CHECK, "permissions-enough").await;
    assert_eq!(enough.values["features"], "10");
    assert!(enough.names.is_sorted() && enough.names.len() == 10, "{:?}", enough.names);
    stage.change(|tenant| {
        let replaced = [
            "Device.Read.All",
            "User.Read.All",
            "GroupMember.Read.All",
            "RoleManagement.Read.Directory",
        ];
        tenant.setup.granted.retain(|it| !replaced.contains(&it.as_str()));
        tenant.setup.granted.push("Directory.Read.All".to_owned());
    });
    let enough = stage.finding(CHECK, "permissions-enough").await;
    assert_eq!((&enough.values["features"][..], enough.names.len()), ("10", 7));
}

#[tokio::test]
async fn a_missing_permission_is_bad_and_can_be_granted() {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.setup.granted.retain(|it| it != "AuditLog.Read.All"));
    let missing = stage.finding(CHECK, "permission-missing").await;
    assert_eq!(missing.verdict, Verdict::Bad);
    assert_eq!(
        values(&missing, &["feature", "permission"]),
        ["reconciliation", "AuditLog.Read.All"]
    );
    let grant = GraphRequest::GrantPermission("AuditLog.Read.All".to_owned());
    assert_eq!(missing.mend, Some(Mend::GraphRequest(grant)));
    assert_eq!(stage.codes(CHECK).await, ["permission-missing"]);
}

#[tokio::test]
async fn a_needless_permission_is_named() {
    let stage = Stage::new().await;
    stage.change(|tenant| tenant.setup.granted.push("Mail.Read".to_owned()));
    let needless = stage.finding(CHECK, "permissions-needless").await;
    assert_eq!(
        (needless.verdict, &needless.names[..]),
        (Verdict::Attention, &["Mail.Read".to_owned()][..])
    );
    assert_eq!(needless.mend, Some(Mend::Setting));
}

#[tokio::test]
async fn what_is_used_decides_what_is_needed() {
    let mut stage = Stage::new().await;
    stage.by_application = true;
    let missing = stage.finding(CHECK, "permission-missing").await;
    assert_eq!(
        values(&missing, &["feature", "permission"]),
        ["application-keys", "BitlockerKey.Read.All"]
    );
}
