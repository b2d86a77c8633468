//! Escrow: which devices have a stored key, how many keys they have, and what the policies say.

use std::collections::{HashMap, HashSet};

use super::check::{CheckReadiness, Counter, Devices, governed};
use super::finding::{Finding, Verdict, name_of};
use super::{KEYS_PER_DEVICE, KEYS_TO_WARN_FROM, Mend, PolicyFile};
use crate::device::{Device, StoredKey, Volume};
use crate::id::DeviceId;
use crate::permissions::Feature;
use crate::ports::posture::{EscrowPolicy, PasswordUse};

/// The keys of the tenant, by device.
type Keys = HashMap<DeviceId, Vec<StoredKey>>;

impl CheckReadiness<'_> {
    pub(super) async fn check_escrow(&self, devices: Devices<'_>, counter: &Counter<'_>) -> Vec<Finding> {
        let mut findings = match devices {
            Ok(devices) => self.check_keys(devices, counter).await,
            Err(error) => vec![Finding::not_answered(Feature::Devices, error)],
        };
        match self.posture.escrow_policy().await {
            Ok(policy) => findings.extend(of_policy(&policy)),
            Err(error) => findings.push(Finding::not_answered(Feature::DevicePolicies, &error)),
        }
        findings
    }

    async fn check_keys(&self, devices: &[Device], counter: &Counter<'_>) -> Vec<Finding> {
        let listed = devices.len();
        match self.posture.list_all_keys(&|done| counter.at(listed + done, None)).await {
            Ok(keys) => {
                let mut findings = vec![of_share(devices, &keys)];
                findings.extend(of_limit(devices, &keys));
                findings
            }
            Err(error) => vec![Finding::not_answered(Feature::KeyMetadata, &error)],
        }
    }
}

fn keys_of<'a>(device: &Device, keys: &'a Keys) -> &'a [StoredKey] {
    keys.get(&device.id).map_or(&[], Vec::as_slice)
}

/// Whether a key of the Windows drive is stored.
pub(super) fn has_key(keys: &[StoredKey]) -> bool {
    keys.iter().any(|key| key.volume == Volume::OperatingSystem)
}

/// How many keys there are; a key on two pages is one key.
pub(super) fn count(keys: &[StoredKey]) -> usize {
    keys.iter().map(|key| key.id).collect::<HashSet<_>>().len()
}

fn of_share(devices: &[Device], keys: &Keys) -> Finding {
    let devices = governed(devices);
    let of = devices.len();
    if of == 0 {
        return Finding::new("escrow-no-devices", Verdict::NotKnown);
    }
    let without: Vec<String> = devices
        .iter()
        .filter(|device| !has_key(keys_of(device, keys)))
        .map(|device| name_of(device))
        .collect();
    let with = of - without.len();
    Finding::new("escrow-share", Verdict::of_share(without.len(), of))
        .with("devices", &of)
        .with("with", &with)
        .with("without", &without.len())
        // Rounded down: 100 means all.
        .with("percent", &(with * 100 / of))
        .naming(without)
        .mended_by(Mend::Setting)
}

fn of_limit(devices: &[Device], keys: &Keys) -> Vec<Finding> {
    let counted: Vec<(&Device, usize)> = devices.iter().map(|device| (device, count(keys_of(device, keys)))).collect();
    let named = |numbers: std::ops::Range<usize>| -> Vec<String> {
        let within = counted.iter().filter(|(_, number)| numbers.contains(number));
        within
            .map(|(device, number)| format!("{} ({number})", name_of(device)))
            .collect()
    };
    let finding = |code, verdict, names: Vec<String>| {
        Finding::new(code, verdict)
            .with("count", &names.len())
            .with("limit", &KEYS_PER_DEVICE)
            .naming(names)
            .mended_by(Mend::Setting)
    };
    let mut findings = vec![
        finding("escrow-keys-at-limit", Verdict::Bad, named(KEYS_PER_DEVICE..usize::MAX)),
        finding(
            "escrow-keys-near-limit",
            Verdict::Attention,
            named(KEYS_TO_WARN_FROM..KEYS_PER_DEVICE),
        ),
    ];
    findings.retain(|finding| !finding.names.is_empty());
    if findings.is_empty() {
        let most = counted.iter().map(|(_, number)| *number).max().unwrap_or_default();
        findings.push(
            Finding::new("escrow-keys-within-limit", Verdict::Good)
                .with("most", &most)
                .with("limit", &KEYS_PER_DEVICE),
        );
    }
    findings
}

fn of_policy(policy: &EscrowPolicy) -> [Finding; 3] {
    let finding = |setting: &str, state: &str, verdict| {
        Finding::new(&format!("escrow-{setting}-{state}"), verdict)
            .naming(policy.policies.clone())
            .mended_by(Mend::PolicyFile(PolicyFile::SaveAndRequire))
    };
    let switch = |setting, state| match state {
        Some(true) => finding(setting, "on", Verdict::Good),
        Some(false) => finding(setting, "off", Verdict::Bad),
        None => finding(setting, "not-set", Verdict::Attention),
    };
    let password = match policy.password {
        Some(PasswordUse::Required) => finding("password", "required", Verdict::Good),
        Some(PasswordUse::Allowed) => finding("password", "allowed", Verdict::Attention),
        Some(PasswordUse::NotAllowed) => finding("password", "not-allowed", Verdict::Bad),
        None => finding("password", "not-set", Verdict::Attention),
    };
    [
        switch("save", policy.save_to_directory),
        switch("require", policy.require_stored),
        password,
    ]
}
