//! The tenant's BitLocker policies.

use domain::device::{RotationPolicy, RotationSetting};
use domain::ports::posture::{EscrowPolicy, PasswordUse};
use domain::ports::{Directory as _, DirectoryError, Posture as _};
use serde_json::{Value, json};
use uuid::Uuid;
use wiremock::ResponseTemplate;

use crate::stand::{Stand, ok, page};

const POLICIES: &str = "/beta/deviceManagement/configurationPolicies";
const ROTATION: &str = "device_vendor_msft_bitlocker_configurerecoverypasswordrotation";
const PARENT: &str = "device_vendor_msft_bitlocker_systemdrivesrecoveryoptions";
const SAVE: &str = "osactivedirectorybackup_name";
const REQUIRE_STORED: &str = "osrequireactivedirectorybackup_name";
const PASSWORD: &str = "osrecoverypasswordusagedropdown_name";

fn choice(definition: &str, option: u8, children: &Value) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "settingDefinitionId": definition,
        "choiceSettingValue": { "value": format!("{definition}_{option}"), "children": children },
    })
}

fn setting(instance: &Value) -> Value {
    json!({ "id": "0", "settingInstance": instance })
}

/// The setting with children, of which each is named with its option.
fn recovery_options(children: &[(&str, u8)]) -> Value {
    let child = |(name, option): &(&str, u8)| choice(&format!("{PARENT}_{name}"), *option, &json!([]));
    let children: Vec<Value> = children.iter().map(child).collect();
    setting(&choice(PARENT, 1, &json!(children)))
}

fn rotation(option: u8) -> Value {
    setting(&choice(ROTATION, option, &json!([])))
}

async fn policy(stand: &Stand, id: u128, settings: Value) {
    stand
        .graph(
            "GET",
            &format!("{POLICIES}/{}/settings", Uuid::from_u128(id)),
            ok(&json!({ "value": settings })),
        )
        .await;
}

fn listed(id: u128, assigned: bool, family: Option<&str>) -> Value {
    json!({ "id": Uuid::from_u128(id), "name": format!("policy {id}"), "isAssigned": assigned, "templateReference": { "templateFamily": family } })
}

#[tokio::test]
async fn policies_that_disagree_on_a_setting_say_nothing_of_it() {
    let stand = Stand::with_app_tokens().await;
    let policies = json!([
        listed(1, true, Some("endpointSecurityDiskEncryption")),
        listed(2, true, Some("none")),
        listed(3, false, Some("endpointSecurityDiskEncryption")),
        listed(4, true, Some("endpointSecurityFirewall")),
    ]);
    stand.graph("GET", POLICIES, ok(&json!({ "value": policies }))).await;
    policy(
        &stand,
        1,
        json!([rotation(2), recovery_options(&[(SAVE, 1), (REQUIRE_STORED, 1)])]),
    )
    .await;
    policy(
        &stand,
        2,
        json!([rotation(1), recovery_options(&[(SAVE, 1), (REQUIRE_STORED, 0)])]),
    )
    .await;
    policy(&stand, 3, json!([rotation(0)])).await;
    policy(&stand, 4, json!([rotation(0)])).await;
    let said = stand.entra.directory().rotation_policy().await.unwrap();
    let expected = RotationPolicy {
        rotation: None,
        save_to_directory: Some(true),
        require_stored: None,
    };
    assert_eq!(said, expected);
    assert_eq!(
        stand.asked_of("/settings").await,
        2,
        "only the assigned ones that can say something"
    );
}

#[tokio::test]
async fn every_value_of_the_rotation_setting_is_understood() {
    for (option, expected) in [
        (0, Some(RotationSetting::Off)),
        (1, Some(RotationSetting::EntraJoined)),
        (2, Some(RotationSetting::EntraAndHybridJoined)),
        (7, None),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", POLICIES, page(&[listed(1, true, None)], None)).await;
        policy(
            &stand,
            1,
            json!([setting(&choice(&ROTATION.to_ascii_uppercase(), option, &json!([])))]),
        )
        .await;
        let said = stand.entra.directory().rotation_policy().await.unwrap();
        assert_eq!(
            said,
            RotationPolicy {
                rotation: expected,
                ..RotationPolicy::default()
            }
        );
    }
}

#[tokio::test]
async fn policies_that_may_not_be_read_say_nothing() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", POLICIES, ResponseTemplate::new(403)).await;
    assert_eq!(stand.entra.directory().rotation_policy().await, Ok(RotationPolicy::default()));
}

#[tokio::test]
async fn policies_are_read_once_a_minute_and_a_failure_is_not_kept() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", POLICIES, ResponseTemplate::new(500)).await;
    let directory = stand.entra.directory();
    assert!(directory.rotation_policy().await.is_err());
    stand.server.reset().await;
    stand.graph("GET", POLICIES, page(&[], None)).await;
    for (forward, asked) in [(0, 1), (59, 1), (1, 2)] {
        stand.clock.forward(forward);
        assert_eq!(directory.rotation_policy().await, Ok(RotationPolicy::default()));
        assert_eq!(stand.asked_of(POLICIES).await, asked);
    }
}

#[tokio::test]
async fn what_policies_say_of_escrow_comes_with_their_names() {
    let stand = Stand::with_app_tokens().await;
    let mut nameless = listed(4, true, None);
    nameless["name"] = Value::Null;
    let policies = [
        listed(1, true, None),
        listed(2, true, None),
        listed(3, true, None),
        nameless,
        listed(5, false, None),
    ];
    stand.graph("GET", POLICIES, page(&policies, None)).await;
    policy(&stand, 1, json!([recovery_options(&[(SAVE, 1), (PASSWORD, 1)])])).await;
    policy(&stand, 2, json!([rotation(1)])).await;
    policy(&stand, 3, json!([recovery_options(&[(REQUIRE_STORED, 7)])])).await;
    policy(&stand, 4, json!([recovery_options(&[(SAVE, 0)])])).await;
    policy(&stand, 5, json!([recovery_options(&[(REQUIRE_STORED, 1)])])).await;
    let expected = EscrowPolicy {
        save_to_directory: None,
        require_stored: None,
        password: Some(PasswordUse::Required),
        policies: vec!["policy 1".to_owned(), Uuid::from_u128(4).to_string()],
    };
    assert_eq!(stand.entra.directory().escrow_policy().await, Ok(expected));
}

#[tokio::test]
async fn every_use_of_the_password_is_understood() {
    for (option, expected) in [
        (0, Some(PasswordUse::NotAllowed)),
        (1, Some(PasswordUse::Required)),
        (2, Some(PasswordUse::Allowed)),
        (3, None),
    ] {
        let stand = Stand::with_app_tokens().await;
        stand.graph("GET", POLICIES, page(&[listed(1, true, None)], None)).await;
        policy(&stand, 1, json!([recovery_options(&[(PASSWORD, option)])])).await;
        let said = stand.entra.directory().escrow_policy().await.unwrap();
        assert_eq!(
            (said.password, said.policies.is_empty()),
            (expected, expected.is_none()),
            "{option}"
        );
    }
}

#[tokio::test]
async fn who_checks_escrow_learns_that_policies_may_not_be_read() {
    let stand = Stand::with_app_tokens().await;
    stand.graph("GET", POLICIES, ResponseTemplate::new(403)).await;
    let directory = stand.entra.directory();
    assert_eq!(directory.rotation_policy().await, Ok(RotationPolicy::default()));
    assert_eq!(directory.escrow_policy().await, Err(DirectoryError::Refused));
    assert_eq!(stand.asked_of(POLICIES).await, 2, "a check reads anew");
    assert_eq!(directory.rotation_policy().await, Ok(RotationPolicy::default()));
    assert_eq!(stand.asked_of(POLICIES).await, 2, "what was read anew is kept for rotation");
}
