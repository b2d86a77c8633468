//! Entra's audit log (facts.md section E), and who holds which device.

mod entry;

use std::collections::HashSet;
use std::time::Duration;

use async_trait::async_trait;
use domain::ports::DirectoryError;
use domain::ports::trail::{HeldDevice, KeyRead, Trail};
use jiff::Timestamp;

use super::pages::Pages;
use super::transport::Transport;
use super::{GraphDirectory, managed};

/// What a read of a recovery password is called in the log.
const ACTIVITY: &str = "Read BitLocker key";

/// The log may be asked five times in ten seconds (facts.md section G).
const BETWEEN_PAGES: Duration = Duration::from_secs(2);

#[async_trait]
impl Trail for GraphDirectory {
    async fn list_key_reads(&self, from: Timestamp) -> Result<Vec<KeyRead>, DirectoryError> {
        list_key_reads(&self.transport, from).await
    }

    async fn list_held_devices(&self) -> Result<Vec<HeldDevice>, DirectoryError> {
        managed::list_held(&self.transport).await
    }
}

async fn list_key_reads(transport: &Transport, from: Timestamp) -> Result<Vec<KeyRead>, DirectoryError> {
    let since = from.strftime("%Y-%m-%dT%H:%M:%SZ");
    let query =
        format!("$filter=activityDisplayName eq '{ACTIVITY}' and activityDateTime ge {since}&$orderby=activityDateTime&$top=100");
    let mut pages = Pages::of_tenant(
        transport,
        "key reads",
        transport.url("/v1.0/auditLogs/directoryAudits", Some(&query))?,
    );
    // Entries keep coming while the pages are read, so that one can stand on two of them.
    let mut seen = HashSet::new();
    let mut reads = Vec::new();
    while let Some(page) = pages.next_page().await? {
        let page = page.into_iter().filter_map(entry::read);
        reads.extend(page.filter(|read| read.at >= from && seen.insert(read.id.clone())));
        if pages.has_next() {
            transport.pause(BETWEEN_PAGES).await;
        }
    }
    reads.sort_by_key(|read| read.at);
    Ok(reads)
}
