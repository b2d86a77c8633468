//! Rotation: whether the policies turn it on, whether the devices can, and whether it comes about.

use jiff::{SignedDuration, Timestamp};

use super::check::{CheckReadiness, Devices, governed};
use super::finding::{Finding, Verdict, name_of};
use super::{Mend, PolicyFile};
use crate::audit::Record;
use crate::device::{Device, JoinType, RotationPolicy, RotationSetting};
use crate::permissions::Feature;
use crate::ports::LedgerError;
use crate::record::EventCode;
use crate::rotation::{AttentionReason, FIRST_BUILD_THAT_ROTATES, OrderFilter, OwnRotation, PATIENCE, Standing};

/// A proof that is older tells little of today.
const RECENT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// How many orders are named.
const NAMED: u32 = 200;

impl CheckReadiness<'_> {
    pub(super) async fn check_rotation(&self, devices: Devices<'_>) -> Vec<Finding> {
        let mut findings = Vec::new();
        let governed = match devices {
            Ok(devices) => governed(devices),
            Err(error) => {
                findings.push(Finding::not_answered(Feature::Devices, error));
                Vec::new()
            }
        };
        match self.directory.rotation_policy().await {
            Ok(policy) => findings.push(of_setting(policy.rotation, &governed)),
            Err(error) => findings.push(Finding::not_answered(Feature::DevicePolicies, &error)),
        }
        if devices.is_ok() {
            findings.push(of_builds(&governed));
        }
        let now = self.clock.now();
        match self.check_orders(now).await {
            Ok(orders) => findings.extend(orders),
            Err(LedgerError::Unavailable | LedgerError::Unreadable) => findings.push(Finding::ledger_not_available()),
        }
        findings
    }

    async fn check_orders(&self, now: Timestamp) -> Result<Vec<Finding>, LedgerError> {
        let mut findings = vec![of_proof(
            self.ledger.last_record(EventCode::RotationProven).await?.as_ref(),
            now,
        )];
        let stuck = OrderFilter {
            standing: Some(Standing::NotProven),
            disclosed_before: now.saturating_sub(PATIENCE).ok(),
            ..OrderFilter::default()
        };
        let attention = OrderFilter {
            standing: Some(Standing::NeedsAttention),
            ..OrderFilter::default()
        };
        let stuck = self.of_orders("rotation-stuck", Verdict::Bad, &stuck).await?;
        let attention = self
            .of_orders("rotation-needs-attention", Verdict::Attention, &attention)
            .await?;
        if stuck.is_none() && attention.is_none() {
            findings.push(Finding::new("rotation-nothing-stuck", Verdict::Good));
        }
        findings.extend([stuck, attention].into_iter().flatten());
        Ok(findings)
    }

    /// None where no order fits.
    async fn of_orders(&self, code: &str, verdict: Verdict, filter: &OrderFilter) -> Result<Option<Finding>, LedgerError> {
        let count = self.ledger.count_orders(filter).await?;
        if count == 0 {
            return Ok(None);
        }
        let orders = self.ledger.list_orders(filter, None, NAMED).await?;
        let named = u32::try_from(orders.len()).unwrap_or(u32::MAX);
        let mut finding = Finding::new(code, verdict)
            .with("orders", &count)
            .naming(orders.into_iter().map(|order| order.device_name).collect())
            .mended_by(Mend::Setting);
        finding.more = count.saturating_sub(named);
        Ok(Some(finding))
    }
}

fn of_setting(setting: Option<RotationSetting>, devices: &[&Device]) -> Finding {
    let hybrid = devices
        .iter()
        .filter(|device| device.join_type == JoinType::HybridJoined)
        .count();
    let (state, verdict) = match setting {
        Some(RotationSetting::EntraAndHybridJoined) => ("on", Verdict::Good),
        Some(RotationSetting::EntraJoined) if hybrid == 0 => ("on", Verdict::Good),
        Some(RotationSetting::EntraJoined) => ("not-hybrid", Verdict::Attention),
        Some(RotationSetting::Off) => ("off", Verdict::Bad),
        None => ("not-set", Verdict::Attention),
    };
    Finding::new(&format!("rotation-setting-{state}"), verdict)
        .with("hybrid", &hybrid)
        .mended_by(Mend::PolicyFile(PolicyFile::Rotation))
}

fn of_builds(devices: &[&Device]) -> Finding {
    let is_old = |device: &&&Device| {
        let own = OwnRotation::of(RotationPolicy::default(), device.join_type, device.os_version.as_deref());
        own == OwnRotation::WillNot(AttentionReason::WindowsTooOld)
    };
    let old: Vec<String> = devices.iter().filter(is_old).map(|device| name_of(device)).collect();
    let unknown = devices.iter().filter(|device| device.os_version.is_none()).count();
    let (code, verdict) = if old.is_empty() {
        ("rotation-windows-new-enough", Verdict::Good)
    } else {
        ("rotation-windows-old", Verdict::Attention)
    };
    Finding::new(code, verdict)
        .with("devices", &devices.len())
        .with("old", &old.len())
        .with("unknown", &unknown)
        .with("build", &FIRST_BUILD_THAT_ROTATES)
        .naming(old)
        .mended_by(Mend::Setting)
}

fn of_proof(last: Option<&Record>, now: Timestamp) -> Finding {
    let Some(at) = last.map(|record| record.event.at) else {
        return Finding::new("rotation-never-proven", Verdict::NotKnown);
    };
    let age = now.duration_since(at);
    let (code, verdict) = if age > RECENT {
        ("rotation-proven-long-ago", Verdict::Attention)
    } else {
        ("rotation-proven", Verdict::Good)
    };
    Finding::new(code, verdict)
        .with("at", &at)
        .with("days", &(age.as_hours() / 24))
        .mended_by(Mend::Setting)
}
