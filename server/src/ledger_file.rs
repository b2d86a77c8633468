//! Opens the ledger that is configured, with its key.

use std::sync::Arc;

use ledger::{LedgerKey, SqliteLedger};

use crate::Failed;
use crate::config::Config;
use crate::world::SystemRandomness;

/// The ledger and its key. Both are made where there is no ledger yet.
pub async fn open(config: &Config) -> Result<(SqliteLedger, LedgerKey), Failed> {
    let url = config.ledger_url();
    let key_file = config.ledger_key_file();
    let key = LedgerKey::load_or_create(&key_file, &SystemRandomness, SqliteLedger::exists(&url)?)?;
    let ledger = SqliteLedger::open(&url, &key, Arc::new(SystemRandomness)).await?;
    Ok((ledger, key))
}
