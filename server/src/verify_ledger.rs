//! `rekey verify-ledger`: reads the whole chain.

use std::process::ExitCode;

use clap::Args;
use domain::record::{ChainHash, Head};
use ledger::SqliteLedger;

use crate::config::Config;
use crate::{Failed, ledger_file, say};

/// What to hold the ledger against.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// A head that was noted earlier, as this command prints it (NUMBER:HASH): finds an older copy that was put back
    #[arg(long, value_parser = parse_head)]
    since: Option<Head>,
}

/// Names the first bad record, or says that there is none, and prints the head to note.
pub async fn run(config: &Config, options: &Options) -> Result<ExitCode, Failed> {
    let url = config.ledger_url();
    if !SqliteLedger::exists(&url)? {
        return Err(format!("there is no ledger at {url}; name it with REKEY_LEDGER__URL or REKEY_DATA_DIR").into());
    }
    let (ledger, _) = ledger_file::open(config).await?;
    let verified = match options.since {
        Some(noted) => ledger.verify_since(noted).await,
        None => ledger.verify().await,
    };
    match verified {
        Ok(verified) => {
            say(&format!(
                "the ledger is whole: {} records, {} disclosures",
                verified.records, verified.disclosures
            ))?;
            say(&format!("head {}:{}", verified.head.seq, verified.head.hash))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(error) => {
            say(&format!("THE LEDGER WAS CHANGED: {error}"))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

fn parse_head(text: &str) -> Result<Head, String> {
    let wrong = || "give NUMBER:HASH, as this command prints it behind `head`".to_owned();
    let (seq, hash) = text.split_once(':').ok_or_else(wrong)?;
    let mut bytes = [0; 32];
    if hash.len() != 64 || !hash.is_ascii() {
        return Err(wrong());
    }
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hash[2 * index..2 * index + 2], 16).map_err(|_| wrong())?;
    }
    Ok(Head {
        seq: seq.parse().map_err(|_| wrong())?,
        hash: ChainHash(bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_it_is_printed() {
        let head = Head {
            seq: 7,
            hash: ChainHash([0xAB; 32]),
        };
        assert_eq!(parse_head(&format!("{}:{}", head.seq, head.hash)), Ok(head));
        for wrong in ["", "7", "7:ab", ":", "x:00"] {
            assert!(parse_head(wrong).is_err(), "{wrong}");
        }
    }
}
