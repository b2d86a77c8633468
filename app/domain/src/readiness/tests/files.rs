use serde_json::{Value, json};
use uuid::Uuid;

use super::least_permissions;
use crate::readiness::{GraphRequest, PolicyFile, graph_request, policy_file};

const PREFIX: &str = "device_vendor_msft_bitlocker_";

/// Every setting in the file with its choice, children included.
fn choices(value: &Value) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if let Some(definition) = value["settingDefinitionId"].as_str() {
        let kind = "#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance";
        assert_eq!(value["@odata.type"], kind);
        let choice = value["choiceSettingValue"]["value"].as_str().unwrap();
        let option = choice.strip_prefix(definition).unwrap();
        found.push((definition.strip_prefix(PREFIX).unwrap().to_owned(), option.to_owned()));
        let children = value["choiceSettingValue"]["children"].as_array().unwrap();
        found.extend(children.iter().flat_map(choices));
    }
    found
}

fn settings(file: &Value) -> Vec<(String, String)> {
    let settings = file["settings"].as_array().unwrap();
    settings
        .iter()
        .flat_map(|setting| choices(&setting["settingInstance"]))
        .collect()
}

#[test]
fn a_policy_file_can_be_imported_as_it_stands() {
    for kind in PolicyFile::ALL {
        let file = policy_file(kind);
        assert_eq!(
            (&file["platforms"], &file["technologies"]),
            (&json!("windows10"), &json!("mdm"))
        );
        assert!(!file["name"].as_str().unwrap().is_empty() && !file["description"].as_str().unwrap().is_empty());
        assert_eq!(file["settings"][0]["id"], "0");
        assert_eq!(file["templateReference"]["templateFamily"], "none");
    }
}

#[test]
fn the_rotation_file_turns_it_on_for_both_ways_of_joining() {
    let expected = [("configurerecoverypasswordrotation".to_owned(), "_2".to_owned())];
    assert_eq!(settings(&policy_file(PolicyFile::Rotation)), expected);
}

#[test]
fn the_escrow_file_requires_saves_and_stores_before() {
    let settings = settings(&policy_file(PolicyFile::SaveAndRequire));
    assert_eq!(settings[0], ("systemdrivesrecoveryoptions".to_owned(), "_1".to_owned()));
    for child in [
        "osactivedirectorybackup_name",
        "osrequireactivedirectorybackup_name",
        "osrecoverypasswordusagedropdown_name",
    ] {
        let wanted = (format!("systemdrivesrecoveryoptions_{child}"), "_1".to_owned());
        assert!(settings.contains(&wanted), "{settings:?}");
    }
    assert_eq!(settings.len(), 8);
}

#[test]
fn the_switch_is_turned_on_and_nothing_else_is_touched() {
    let request = graph_request(&GraphRequest::AllowSelfService);
    assert_eq!(
        (request.method, request.path),
        ("PATCH", "/v1.0/policies/authorizationPolicy")
    );
    let expected = json!({ "defaultUserRolePermissions": { "allowedToReadBitlockerKeysForOwnedDevice": true } });
    assert_eq!(request.body, expected);
}

#[test]
fn every_permission_that_rekey_asks_for_can_be_granted() {
    let mut permissions = least_permissions();
    permissions.push("BitlockerKey.Read.All".to_owned());
    let mut ids: Vec<Uuid> = Vec::new();
    for permission in permissions {
        let request = graph_request(&GraphRequest::GrantPermission(permission.clone()));
        assert_eq!(request.method, "POST");
        assert!(request.path.ends_with("/appRoleAssignments"));
        let id = request.body["appRoleId"].as_str().unwrap();
        ids.push(id.parse().unwrap_or_else(|_| panic!("{permission}: {id}")));
    }
    let number = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), number, "each has an ID of its own");
    let other = graph_request(&GraphRequest::GrantPermission("Mail.Read".to_owned()));
    assert_eq!(other.body["appRoleId"], "{ID of Mail.Read}");
}

#[test]
fn the_role_for_the_helpdesk_finds_devices_and_reads_keys() {
    let request = graph_request(&GraphRequest::CreateHelpdeskRole);
    assert_eq!(
        (request.method, request.path),
        ("POST", "/v1.0/roleManagement/directory/roleDefinitions")
    );
    let expected = json!([
        "microsoft.directory/bitlockerKeys/key/read",
        "microsoft.directory/devices/standard/read"
    ]);
    assert_eq!(request.body["rolePermissions"][0]["allowedResourceActions"], expected);
    assert_eq!(request.body["isEnabled"], true);
}
