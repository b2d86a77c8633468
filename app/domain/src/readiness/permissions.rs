//! The first check: Rekey's own permissions against what its features need.

use super::check::CheckReadiness;
use super::finding::{Finding, Verdict};
use super::{GraphRequest, Mend};
use crate::permissions::{Comparison, compare};

impl CheckReadiness<'_> {
    pub(super) async fn check_permissions(&self) -> Vec<Finding> {
        match self.posture.granted_permissions().await {
            Ok(granted) => of_comparison(&compare(&granted, self.in_use)),
            Err(error) => vec![Finding::of_error("permissions", &error)],
        }
    }
}

fn of_comparison(comparison: &Comparison) -> Vec<Finding> {
    let missing = comparison.missing.iter().map(|(feature, permission)| {
        Finding::new("permission-missing", Verdict::Bad)
            .with("feature", feature.code())
            .with("permission", permission)
            .mended_by(Mend::GraphRequest(GraphRequest::GrantPermission((*permission).to_owned())))
    });
    let mut findings: Vec<Finding> = missing.collect();
    if findings.is_empty() {
        let mut serving: Vec<String> = comparison.served.iter().map(|(_, permission)| permission.clone()).collect();
        serving.sort();
        serving.dedup();
        findings.push(
            Finding::new("permissions-enough", Verdict::Good)
                .with("features", &comparison.served.len())
                .naming(serving),
        );
    }
    if !comparison.needless.is_empty() {
        findings.push(
            Finding::new("permissions-needless", Verdict::Attention)
                .with("count", &comparison.needless.len())
                .naming(comparison.needless.clone())
                .mended_by(Mend::Setting),
        );
    }
    findings
}
