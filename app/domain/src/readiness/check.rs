//! The use case: all checks, one after the other, against the tenant as it is now.

use uuid::Uuid;

use super::finding::Finding;
use super::{CheckReport, ReadinessCheck};
use crate::device::{Device, JoinType};
use crate::permissions::Feature;
use crate::person::PersonLabel;
use crate::ports::{Clock, Directory, DirectoryError, Ledger, People, Posture, Trail};

/// The use case. It reads only, and no password.
pub struct CheckReadiness<'a> {
    /// What Rekey itself did.
    pub ledger: &'a dyn Ledger,
    /// Keys and policies.
    pub directory: &'a dyn Directory,
    /// Owners.
    pub people: &'a dyn People,
    /// How the tenant is set up.
    pub posture: &'a dyn Posture,
    /// Entra's log, and primary users.
    pub trail: &'a dyn Trail,
    /// The time.
    pub clock: &'a dyn Clock,
    /// Which features are used at all.
    pub in_use: &'a (dyn Fn(Feature) -> bool + Sync),
    /// For whom self-service is tried, as far as it goes without reading a key: their `oid`.
    pub test_user: Option<Uuid>,
    /// Whose roles are looked at: those who did the console's work lately.
    pub technicians: &'a [PersonLabel],
}

/// How far a run has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Progress {
    /// In which check.
    pub check: ReadinessCheck,
    /// How many things it has looked at.
    pub done: usize,
    /// Of how many, where that is known.
    pub of: Option<usize>,
}

/// Who is told of progress.
type Listener<'a> = dyn Fn(Progress) + Send + Sync + 'a;

/// Tells how far one check has come.
pub(super) struct Counter<'a> {
    listener: &'a Listener<'a>,
    check: ReadinessCheck,
}

impl Counter<'_> {
    pub(super) fn at(&self, done: usize, of: Option<usize>) {
        let check = self.check;
        (self.listener)(Progress { check, done, of });
    }
}

/// The tenant's Windows devices, or why they could not be listed: fetched once for all checks.
pub(super) type Devices<'a> = Result<&'a [Device], &'a DirectoryError>;

impl CheckReadiness<'_> {
    /// Runs all checks. What the directory or the ledger does not answer is a finding, and the run goes on. `progress` is told
    /// when a check begins and how far it has come.
    pub async fn run(&self, progress: &(dyn Fn(Progress) + Send + Sync)) -> Vec<CheckReport> {
        let begin = |check| {
            let counter = Counter {
                listener: progress,
                check,
            };
            counter.at(0, None);
            counter
        };
        begin(ReadinessCheck::Permissions);
        let permissions = self.check_permissions().await;
        let counter = begin(ReadinessCheck::Escrow);
        let listed = self.list_devices(&counter).await;
        let devices: Devices<'_> = listed.as_deref();
        let escrow = self.check_escrow(devices, &counter).await;
        let self_service = self.check_self_service(devices, &begin(ReadinessCheck::SelfService)).await;
        let helpdesk = self.check_helpdesk(&begin(ReadinessCheck::Helpdesk)).await;
        begin(ReadinessCheck::AuditTrail);
        let audit_trail = self.check_audit_trail().await;
        begin(ReadinessCheck::Rotation);
        let rotation = self.check_rotation(devices).await;
        let findings: [Vec<Finding>; 6] = [permissions, escrow, self_service, helpdesk, audit_trail, rotation];
        let reports = ReadinessCheck::ALL.into_iter().zip(findings);
        reports.map(|(check, findings)| CheckReport::of(check, findings)).collect()
    }

    /// Each device once, by name.
    async fn list_devices(&self, counter: &Counter<'_>) -> Result<Vec<Device>, DirectoryError> {
        let mut devices = self.posture.list_windows_devices(&|done| counter.at(done, None)).await?;
        devices.sort_by_key(|device| device.id);
        // The directory's pages can overlap when something changes between them.
        devices.dedup_by_key(|device| device.id);
        devices.sort_by_cached_key(|device| device.name.to_lowercase());
        Ok(devices)
    }
}

/// The devices that the tenant answers for: enabled Windows devices that are joined to it, not people's own.
pub(super) fn governed(devices: &[Device]) -> Vec<&Device> {
    let joined = |device: &&Device| matches!(device.join_type, JoinType::EntraJoined | JoinType::HybridJoined);
    devices
        .iter()
        .filter(|device| device.enabled && device.is_windows())
        .filter(joined)
        .collect()
}
