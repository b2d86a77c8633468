//! The doctor's checks.

use domain::permissions::{Feature, NEEDED};
use serde_json::json;
use wiremock::{MockServer, ResponseTemplate};

use crate::stand::{KEY, Stand, connect, settings, sign};

async fn give_roles(stand: &Stand, roles: &[&str]) {
    let token = sign(&json!({ "roles": roles }), "k1", &KEY);
    let answer = json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": token });
    stand.answer_token(ResponseTemplate::new(200).set_body_json(answer)).await;
}

/// What self-service alone needs.
fn self_service(feature: Feature) -> bool {
    matches!(
        feature,
        Feature::KeyMetadata | Feature::Devices | Feature::ManagedDevices | Feature::Rotation | Feature::DevicePolicies
    )
}

#[tokio::test]
async fn a_tenant_with_the_least_permissions_is_well() {
    let stand = Stand::new().await;
    let least = [
        "BitlockerKey.ReadBasic.All",
        "Device.Read.All",
        "DeviceManagementManagedDevices.Read.All",
        "DeviceManagementConfiguration.ReadWrite.All",
    ];
    give_roles(&stand, &least).await;
    let findings = stand.entra.check(self_service).await;
    assert_eq!(findings.len(), 7);
    assert!(
        findings.iter().all(|finding| finding.ok && finding.mend.is_empty()),
        "{findings:?}"
    );
    assert_eq!(
        stand.asked().await.len(),
        3,
        "discovery, keys and one token: nothing of Graph"
    );
}

#[tokio::test]
async fn each_missing_permission_is_named() {
    let stand = Stand::new().await;
    give_roles(&stand, &["Device.Read.All", "DeviceManagementManagedDevices.ReadWrite.All"]).await;
    let findings = stand.entra.check(self_service).await;
    let missing: Vec<_> = findings.iter().filter(|finding| !finding.ok).collect();
    assert_eq!(missing.len(), 2, "{findings:?}");
    assert!(missing[0].mend.contains("BitlockerKey.ReadBasic.All"));
    assert!(missing[1].mend.contains("DeviceManagementConfiguration.Read.All"));
}

#[tokio::test]
async fn what_nothing_needs_is_to_be_removed() {
    let stand = Stand::new().await;
    give_roles(&stand, &["AuditLog.Read.All", "Mail.Read", "BitlockerKey.Read.All"]).await;
    let in_use = |feature| matches!(feature, Feature::Reconciliation | Feature::KeyMetadata);
    let findings = stand.entra.check(in_use).await;
    let found: Vec<_> = findings[2..].iter().map(|it| (it.name.as_str(), it.ok)).collect();
    let expected = [
        ("Follow rotations by their keys", true),
        ("Read Entra's audit log", true),
        ("Least privilege", false),
    ];
    assert_eq!(found, expected);
    assert_eq!(
        findings[4].mend,
        "Remove the application permission Mail.Read: nothing needs it."
    );
}

#[tokio::test]
async fn every_feature_has_a_finding_of_its_own() {
    let stand = Stand::new().await;
    give_roles(&stand, &[]).await;
    let findings = stand.entra.check(|_| true).await;
    let names: std::collections::HashSet<_> = findings[2..].iter().map(|it| it.name.as_str()).collect();
    assert_eq!((names.len(), findings.len()), (NEEDED.len(), NEEDED.len() + 2));
    assert!(
        findings[2..]
            .iter()
            .all(|it| !it.ok && it.mend.starts_with("Add the application permission "))
    );
}

#[tokio::test]
async fn a_token_that_cannot_be_read_is_said() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    let findings = stand.entra.check(self_service).await;
    assert_eq!(
        findings.iter().map(|finding| finding.ok).collect::<Vec<_>>(),
        [true, true, false]
    );
}

#[tokio::test]
async fn a_refused_credential_is_said() {
    let stand = Stand::new().await;
    stand
        .answer_token(ResponseTemplate::new(401).set_body_json(json!({ "error": "invalid_client" })))
        .await;
    let findings = stand.entra.check(self_service).await;
    assert_eq!(findings.len(), 2);
    assert!(!findings[1].ok && findings[1].mend.contains("REKEY_ENTRA__CLIENT_ID"));
}

#[tokio::test]
async fn a_tenant_that_is_not_there_is_said() {
    let server = MockServer::start().await;
    let (entra, ..) = connect(settings(&server.uri(), &server.uri()));
    let findings = entra.check(self_service).await;
    assert_eq!(findings.len(), 1);
    assert!(!findings[0].ok && findings[0].mend.contains("REKEY_ENTRA__TENANT_ID"));
}
