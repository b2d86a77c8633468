//! Self-service: the tenant's switch, who owns which device, and a dry run for one person.

use std::collections::HashSet;

use futures::stream::{self, StreamExt as _};
use uuid::Uuid;

use super::check::{CheckReadiness, Counter, Devices, governed};
use super::escrow::has_key;
use super::finding::{Finding, Verdict, name_of};
use super::{GraphRequest, Mend};
use crate::device::{Device, JoinType};
use crate::id::{DeviceId, DeviceObjectId};
use crate::own_devices::AT_A_TIME;
use crate::permissions::Feature;
use crate::ports::{Access, DirectoryError, People};

/// How many owners are looked up in one run: each is a request of its own.
const LOOKED_UP: usize = 200;

impl CheckReadiness<'_> {
    pub(super) async fn check_self_service(&self, devices: Devices<'_>, counter: &Counter<'_>) -> Vec<Finding> {
        let mut findings = vec![self.check_switch().await];
        match devices {
            Ok(devices) => findings.extend(self.check_holders(devices, counter).await),
            Err(error) => findings.push(Finding::not_answered(Feature::Devices, error)),
        }
        if let Some(person) = self.test_user {
            findings.push(self.try_for(person).await.unwrap_or_else(|finding| finding));
        }
        findings
    }

    async fn check_switch(&self) -> Finding {
        match self.posture.self_service_switch().await {
            Ok(Some(false)) => {
                // Rekey's own right is not bound by the switch: whether people may read nevertheless is the organisation's choice.
                let (code, verdict) = if (self.in_use)(Feature::ApplicationKeys) {
                    ("self-service-switch-off-application", Verdict::Attention)
                } else {
                    ("self-service-switch-off", Verdict::Bad)
                };
                Finding::new(code, verdict).mended_by(Mend::GraphRequest(GraphRequest::AllowSelfService))
            }
            Ok(Some(true) | None) => Finding::new("self-service-switch-on", Verdict::Good),
            Err(error) => Finding::not_answered(Feature::TenantSwitch, &error),
        }
    }

    async fn check_holders(&self, devices: &[Device], counter: &Counter<'_>) -> Vec<Finding> {
        let held = match self.trail.list_held_devices().await {
            Ok(held) => held,
            Err(error) => return vec![Finding::not_answered(Feature::ManagedDevices, &error)],
        };
        let held = held.iter().filter(|held| held.person.is_some());
        let held: HashSet<DeviceId> = held.map(|held| held.device).collect();
        let (hybrid, entra): (Vec<&Device>, Vec<&Device>) = governed(devices)
            .into_iter()
            .partition(|device| device.join_type == JoinType::HybridJoined);
        let without_user = |devices: &[&Device]| -> Vec<Device> {
            let without = devices.iter().filter(|device| !held.contains(&device.id));
            without.map(|device| (*device).clone()).collect()
        };
        let owners = self.check_owners(entra.len(), without_user(&entra), counter).await;
        let hybrid = of_hybrid(hybrid.len(), &without_user(&hybrid));
        [Some(owners), hybrid].into_iter().flatten().collect()
    }

    /// A primary user is an owner; of the other devices the directory is asked, one by one.
    async fn check_owners(&self, of: usize, unheld: Vec<Device>, counter: &Counter<'_>) -> Finding {
        let not_looked_up = unheld.len().saturating_sub(LOOKED_UP);
        let asked = unheld.len() - not_looked_up;
        // Collected first: a closure within the stream would keep the compiler from seeing that the whole may move between threads.
        let look_ups: Vec<_> = unheld
            .iter()
            .take(LOOKED_UP)
            .map(|device| has_owner(self.people, device.object_id))
            .collect();
        let mut look_ups = stream::iter(look_ups).buffered(AT_A_TIME);
        let mut without = Vec::new();
        for (looked_at, device) in unheld.iter().take(LOOKED_UP).enumerate() {
            match look_ups.next().await {
                Some(Ok(false)) => without.push(name_of(device)),
                Some(Ok(true)) | None => {}
                Some(Err(error)) => return Finding::not_answered(Feature::Devices, &error),
            }
            counter.at(looked_at + 1, Some(asked));
        }
        of_owners(of, without, not_looked_up)
    }

    /// As far as self-service goes without reading a key. The inner error is the finding that it did not get there.
    async fn try_for(&self, person: Uuid) -> Result<Finding, Finding> {
        let refused = |feature| move |error: DirectoryError| Finding::not_answered(feature, &error);
        let found = self.people.get_person(person).await.map_err(refused(Feature::People))?;
        let Some(found) = found else {
            return Ok(Finding::new("self-service-dry-run-nobody", Verdict::NotKnown));
        };
        let name = found.user_principal_name;
        let devices = self.people.list_devices_of(person).await;
        let mut devices = devices.map_err(refused(Feature::Devices))?;
        devices.retain(Device::is_windows);
        if devices.is_empty() {
            let finding = Finding::new("self-service-dry-run-no-device", Verdict::Bad);
            return Ok(finding.with("person", &name).mended_by(Mend::Setting));
        }
        let mut without = Vec::new();
        for device in &devices {
            let keys = self.directory.list_keys(Access::App, device.id).await;
            if !has_key(&keys.map_err(refused(Feature::KeyMetadata))?) {
                without.push(name_of(device));
            }
        }
        Ok(of_dry_run(&name, devices.len(), without))
    }
}

/// A device that was removed meanwhile has no owner any more.
async fn has_owner(people: &dyn People, device: DeviceObjectId) -> Result<bool, DirectoryError> {
    match people.get_owner(device).await {
        Ok(owner) => Ok(owner.is_some()),
        Err(DirectoryError::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

fn of_owners(of: usize, without: Vec<String>, not_looked_up: usize) -> Finding {
    let known = if not_looked_up == 0 {
        Verdict::Good
    } else {
        Verdict::NotKnown
    };
    Finding::new("self-service-owners", Verdict::of_share(without.len(), of).max(known))
        .with("devices", &of)
        .with("without", &without.len())
        .with("not-looked-up", &not_looked_up)
        .naming(without)
        .mended_by(Mend::Setting)
}

/// None where there are no hybrid devices at all.
fn of_hybrid(of: usize, without: &[Device]) -> Option<Finding> {
    let finding = Finding::new("self-service-hybrid", Verdict::of_share(without.len(), of))
        .with("devices", &of)
        .with("without", &without.len())
        .naming(without.iter().map(name_of).collect())
        .mended_by(Mend::Setting);
    (of > 0).then_some(finding)
}

fn of_dry_run(person: &str, devices: usize, without: Vec<String>) -> Finding {
    let verdict = match without.len() {
        0 => Verdict::Good,
        without if without < devices => Verdict::Attention,
        _ => Verdict::Bad,
    };
    Finding::new("self-service-dry-run", verdict)
        .with("person", person)
        .with("devices", &devices)
        .with("with", &(devices - without.len()))
        .naming(without)
        .mended_by(Mend::Setting)
}
