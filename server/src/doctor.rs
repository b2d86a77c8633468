//! `rekey doctor`: is everything there that Rekey needs?

use std::process::ExitCode;

use app::pages::readiness::finding_text as text;
use app::words::{Language, Words};
use domain::ports::Disclosures;
use domain::readiness::{ReadinessCheck, Verdict};
use entra::{Entra, Finding};

use crate::config::Config;
use crate::desk::readiness::finding_view;
use crate::readiness::Sources;
use crate::world::SystemClock;
use crate::{Failed, ledger_file, say, tenant};

/// What a finding about a permission that nothing needs is called: no reason not to look further.
const NEEDLESS: &str = "Least privilege";

/// Checks the ledger and the tenant. Exits with a failure when something must be mended.
pub async fn run(config: &Config) -> Result<ExitCode, Failed> {
    let mut findings = vec![check_ledger(config).await];
    let policies = config.policies();
    match tenant::connect(config) {
        Ok(entra) => {
            findings.extend(entra.check(|feature| policies.uses(feature)).await);
            if findings.iter().all(|finding| finding.ok || finding.name == NEEDLESS) {
                findings.extend(check_readiness(config, &entra).await);
            }
        }
        Err(error) => findings.push(bad("Tenant", &*error, "Set what is missing, then run `rekey doctor` again.")),
    }
    for finding in &findings {
        say(&format!(
            "{} {}: {}",
            if finding.ok { "ok  " } else { "MEND" },
            finding.name,
            finding.found
        ))?;
        if !finding.ok {
            say(&format!("     {}", finding.mend))?;
        }
    }
    let all_good = findings.iter().all(|finding| finding.ok);
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What `/readiness` checks, too. Needless permissions are told already; what cannot be known is no reason to fail.
async fn check_readiness(config: &Config, entra: &Entra) -> Vec<Finding> {
    let Ok((ledger, _)) = ledger_file::open(config).await else {
        return Vec::new();
    };
    let (graph, policies) = (entra.directory(), config.policies());
    let sources = Sources {
        ledger: &ledger,
        directory: graph.as_ref(),
        people: graph.as_ref(),
        posture: graph.as_ref(),
        trail: graph.as_ref(),
        clock: &SystemClock,
        policies: &policies,
    };
    let reports = sources.check(&|_| {}).await.unwrap_or_default();
    let reports = reports
        .into_iter()
        .filter(|report| report.check != ReadinessCheck::Permissions);
    reports
        .flat_map(|report| report.findings.into_iter().map(move |finding| told(report.check, finding)))
        .collect()
}

fn told(check: ReadinessCheck, finding: domain::readiness::Finding) -> Finding {
    let words = Words(Language::English);
    let ok = matches!(finding.verdict, Verdict::Good | Verdict::NotKnown);
    let view = finding_view(finding);
    Finding {
        name: words.say_coded("readiness-check", check.code(), ""),
        ok,
        found: text(words, "readiness-found", &view),
        mend: text(words, "readiness-do", &view),
    }
}

async fn check_ledger(config: &Config) -> Finding {
    let name = "Ledger".to_owned();
    match ledger_file::open(config).await {
        Ok((ledger, _)) => match ledger.head().await {
            Ok(head) => Finding {
                name,
                ok: true,
                found: format!("{} records, head {}", head.seq, head.hash),
                mend: String::new(),
            },
            Err(error) => bad("Ledger", &error, "Look at the log above; check the disk."),
        },
        Err(error) => bad(
            "Ledger",
            &*error,
            "Check REKEY_LEDGER__URL, REKEY_LEDGER__KEY_FILE and the rights on the data folder.",
        ),
    }
}

fn bad(name: &str, error: &dyn std::error::Error, mend: &str) -> Finding {
    Finding {
        name: name.to_owned(),
        ok: false,
        found: error.to_string(),
        mend: mend.to_owned(),
    }
}
