//! `rekey doctor`: is everything there that Rekey needs?

use std::process::ExitCode;

use domain::ports::Disclosures;
use entra::Finding;

use crate::config::Config;
use crate::{Failed, ledger_file, say, tenant};

/// Checks the ledger and the tenant. Exits with a failure when something must be mended.
pub async fn run(config: &Config) -> Result<ExitCode, Failed> {
    let mut findings = vec![check_ledger(config).await];
    match tenant::connect(config) {
        Ok(entra) => findings.extend(entra.check().await),
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
