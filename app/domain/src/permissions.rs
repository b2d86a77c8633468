//! The application permissions that Rekey asks for, each with the features it serves: least privilege, in one table.

/// A feature that needs a permission of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Feature {
    /// Matching key IDs and proving rotations by the keys' metadata.
    KeyMetadata,
    /// Reading keys with Rekey's own right: only where `key_access` is `application`.
    ApplicationKeys,
    /// Describing devices and finding them for technicians.
    Devices,
    /// What Intune knows of devices.
    ManagedDevices,
    /// Ordering rotations.
    Rotation,
    /// Reading BitLocker policies.
    DevicePolicies,
    /// The tenant's self-service switch.
    TenantSwitch,
    /// Callers, managers and account states.
    People,
    /// The helpdesk's scope by groups and administrative units.
    Scope,
    /// Reconciliation with Entra's audit log.
    Reconciliation,
    /// Checking which directory roles technicians have.
    Roles,
}

impl Feature {
    /// The stable word, in message keys and findings.
    pub fn code(self) -> &'static str {
        match self {
            Self::KeyMetadata => "key-metadata",
            Self::ApplicationKeys => "application-keys",
            Self::Devices => "devices",
            Self::ManagedDevices => "managed-devices",
            Self::Rotation => "rotation",
            Self::DevicePolicies => "device-policies",
            Self::TenantSwitch => "tenant-switch",
            Self::People => "people",
            Self::Scope => "scope",
            Self::Reconciliation => "reconciliation",
            Self::Roles => "roles",
        }
    }
}

/// For each feature the permissions of which one is needed, the least first (facts.md sections A to E).
pub const NEEDED: [(Feature, &[&str]); 11] = [
    (Feature::KeyMetadata, &["BitlockerKey.ReadBasic.All", "BitlockerKey.Read.All"]),
    (Feature::ApplicationKeys, &["BitlockerKey.Read.All"]),
    (
        Feature::Devices,
        &["Device.Read.All", "Device.ReadWrite.All", "Directory.Read.All"],
    ),
    (
        Feature::ManagedDevices,
        &[
            "DeviceManagementManagedDevices.Read.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        ],
    ),
    (
        Feature::Rotation,
        &[
            "DeviceManagementConfiguration.ReadWrite.All",
            "DeviceManagementManagedDevices.ReadWrite.All",
        ],
    ),
    (
        Feature::DevicePolicies,
        &[
            "DeviceManagementConfiguration.Read.All",
            "DeviceManagementConfiguration.ReadWrite.All",
        ],
    ),
    (Feature::TenantSwitch, &["Policy.Read.All"]),
    (Feature::People, &["User.Read.All", "Directory.Read.All"]),
    (Feature::Scope, &["GroupMember.Read.All", "Directory.Read.All"]),
    (Feature::Reconciliation, &["AuditLog.Read.All"]),
    (Feature::Roles, &["RoleManagement.Read.Directory", "Directory.Read.All"]),
];

/// What is granted, held against what is needed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Comparison {
    /// What each feature in use has: the permission that serves it.
    pub served: Vec<(Feature, String)>,
    /// What is missing: the feature, and the least permission that would serve it.
    pub missing: Vec<(Feature, &'static str)>,
    /// What is granted and serves nothing, or no more than a lesser one that is granted, too.
    pub needless: Vec<String>,
}

/// Compares. `in_use` says whether a feature is used at all.
pub fn compare(granted: &[String], in_use: impl Fn(Feature) -> bool) -> Comparison {
    let mut comparison = Comparison::default();
    for (feature, accepted) in NEEDED.into_iter().filter(|(feature, _)| in_use(*feature)) {
        match accepted.iter().find(|it| granted.iter().any(|granted| granted == *it)) {
            Some(serving) => comparison.served.push((feature, (*serving).to_owned())),
            None => comparison.missing.push((feature, accepted[0])),
        }
    }
    let serves = |permission: &String| comparison.served.iter().any(|(_, serving)| serving == permission);
    comparison.needless = granted.iter().filter(|it| !serves(it)).cloned().collect();
    comparison
}

#[cfg(test)]
mod tests {
    use super::*;

    fn granted(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn what_is_missing_and_what_is_needless_is_found() {
        let granted = granted(&["BitlockerKey.Read.All", "BitlockerKey.ReadBasic.All", "Mail.Read"]);
        let found = compare(&granted, |feature| matches!(feature, Feature::KeyMetadata | Feature::People));
        assert_eq!(
            found.served,
            [(Feature::KeyMetadata, "BitlockerKey.ReadBasic.All".to_owned())]
        );
        assert_eq!(found.missing, [(Feature::People, "User.Read.All")]);
        assert_eq!(found.needless, ["BitlockerKey.Read.All", "Mail.Read"]);
    }

    #[test]
    fn a_greater_permission_serves_where_the_least_is_not_granted() {
        let found = compare(&granted(&["Directory.Read.All"]), |feature| feature == Feature::Devices);
        assert_eq!(found.served, [(Feature::Devices, "Directory.Read.All".to_owned())]);
        assert!(found.missing.is_empty() && found.needless.is_empty());
    }

    #[test]
    fn a_permission_of_a_feature_that_is_not_used_is_needless() {
        let found = compare(&granted(&["AuditLog.Read.All"]), |_| false);
        assert_eq!(found.needless, ["AuditLog.Read.All"]);
    }
}
