//! Readiness checks and their findings.

use app::desk::readiness::{
    CheckView, FindingView, MendView, OwnReadiness, ReadinessDesk, RunLine, RunList, RunProgress, RunView,
};
use async_trait::async_trait;
use domain::failure::Failure;
use domain::own_devices::list_described_devices;
use domain::readiness::{
    CheckReport, Finding, Mend, Progress, ReadinessCheck, ReadinessRun, Verdict, graph_request, own_readiness,
};
use domain::rights::Right;

use super::{RequestDesk, number};

#[async_trait]
impl ReadinessDesk for RequestDesk {
    async fn list_readiness_runs(&self) -> Result<RunList, Failure> {
        let runs = self.rekey.readiness_runs().await?;
        Ok(RunList {
            runs: runs.iter().map(|run| self.run_line(run)).collect(),
            may_run: self.session()?.may(Right::RunReadiness),
        })
    }

    async fn find_readiness_run(&self, text: &str) -> Result<RunView, Failure> {
        let run = self.rekey.readiness_run(&number(text)?).await?;
        let progress = self.progress_of(&run);
        Ok(RunView {
            line: self.run_line(&run),
            checks: run.checks.into_iter().map(check_view).collect(),
            progress,
        })
    }

    async fn check_readiness(&self) -> Result<String, Failure> {
        let started = self.rekey.start_readiness(self.visit.actor()?).await?;
        Ok(started.to_string())
    }

    async fn own_readiness(&self) -> Result<Vec<OwnReadiness>, Failure> {
        let session = self.fresh_session().await?;
        let key_access = self.rekey.policies.key_access;
        let devices = list_described_devices(self.rekey.directory.as_ref(), &session, key_access).await;
        let devices = devices?;
        // As the guard would let them in now.
        let switch = match self.rekey.guard().check(&session).await {
            Err(Failure::SelfServiceOff) => Some(false),
            other => {
                other?;
                Some(true)
            }
        };
        let answers = own_readiness(&devices, switch, self.rekey.clock.now());
        let view = |answer: domain::readiness::OwnAnswer| OwnReadiness {
            device: answer.device.to_string(),
            name: answer.name,
            could_recover: answer.could_recover,
            reasons: answer.reasons.iter().map(|reason| reason.code().to_owned()).collect(),
        };
        Ok(answers.into_iter().map(view).collect())
    }
}

impl RequestDesk {
    /// A run that this process does not carry out any more counts as ended.
    fn is_under_way(&self, run: &ReadinessRun) -> bool {
        run.ended_at.is_none() && self.rekey.readiness.now().is_some_and(|(number, _)| number == run.number)
    }

    fn run_line(&self, run: &ReadinessRun) -> RunLine {
        let findings = || run.checks.iter().flat_map(|report| &report.findings);
        let count = |verdict: Verdict| {
            let count = findings().filter(|finding| finding.verdict == verdict).count();
            (verdict.code().to_owned(), u32::try_from(count).unwrap_or(u32::MAX))
        };
        RunLine {
            number: run.number.to_string(),
            opened_at: run.opened_at.as_second(),
            by: run.by.as_ref().map(|person| person.name.clone()),
            ended: !self.is_under_way(run),
            verdict: run.verdict().code().to_owned(),
            counts: Verdict::ALL.map(count).to_vec(),
        }
    }

    fn progress_of(&self, run: &ReadinessRun) -> Option<RunProgress> {
        let (number, progress) = self.rekey.readiness.now()?;
        if number != run.number {
            return None;
        }
        let progress = progress.unwrap_or(Progress {
            check: ReadinessCheck::Permissions,
            done: 0,
            of: None,
        });
        let checks = ReadinessCheck::ALL;
        let place = checks.iter().position(|check| *check == progress.check).unwrap_or(0);
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Some(RunProgress {
            check: progress.check.code().to_owned(),
            checks_done: small(place),
            checks: small(checks.len()),
            done: small(progress.done),
            of: progress.of.map(small),
        })
    }
}

fn check_view(report: CheckReport) -> CheckView {
    CheckView {
        check: report.check.code().to_owned(),
        verdict: report.verdict.code().to_owned(),
        findings: report.findings.into_iter().map(finding_view).collect(),
    }
}

/// A finding as pages and the doctor show it.
pub fn finding_view(finding: Finding) -> FindingView {
    FindingView {
        code: finding.code,
        verdict: finding.verdict.code().to_owned(),
        values: finding.values.into_iter().collect(),
        names: finding.names,
        more: finding.more,
        mend: finding.mend.map(mend_view),
    }
}

fn mend_view(mend: Mend) -> MendView {
    match mend {
        Mend::Setting => MendView::Setting,
        Mend::PolicyFile(file) => MendView::PolicyFile(file.code().to_owned()),
        Mend::GraphRequest(request) => {
            let text = graph_request(&request);
            MendView::GraphRequest {
                method: text.method.to_owned(),
                path: text.path.to_owned(),
                body: serde_json::to_string_pretty(&text.body).unwrap_or_default(),
            }
        }
    }
}
