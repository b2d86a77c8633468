//! Reconciliation: every read of a key in Entra's log is held against Rekey's own records. One that did not pass through Rekey is
//! an event of its own, and calls for a rotation where the policy says so.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::disclosure::{DisclosureFilter, PastDisclosure, ReadOutcome};
use crate::id::{DisclosureId, PersonId};
use crate::key_access::KeyAccess;
use crate::order_rotation::{new_order, still_valid};
use crate::ports::trail::KeyRead;
use crate::ports::{Clock, Directory, DirectoryError, Ledger, LedgerError, Randomness, Trail};
use crate::record::{Event, EventCode};
use crate::rotation::{Cause, NewOrder, RotationRules};

/// How far the first look goes back.
const FIRST_LOOK: SignedDuration = SignedDuration::from_hours(24);

/// How late Entra's log may be (facts.md section E: minutes, and others look back 65).
const LATE: SignedDuration = SignedDuration::from_mins(130);

/// How far the clocks of Entra and Rekey may differ.
const SKEW: SignedDuration = SignedDuration::from_mins(2);

/// The use case.
pub struct Reconcile<'a> {
    /// Where records and orders are kept.
    pub ledger: &'a dyn Ledger,
    /// Entra's log.
    pub trail: &'a dyn Trail,
    /// Where keys are listed.
    pub directory: &'a dyn Directory,
    /// The time.
    pub clock: &'a dyn Clock,
    /// For orders' IDs.
    pub randomness: &'a dyn Randomness,
    /// What such a read calls for.
    pub rules: RotationRules,
    /// With whose right Rekey reads keys: only with its own an application's read can be Rekey's.
    pub key_access: KeyAccess,
    /// The tenant, for naming who read.
    pub tenant: Uuid,
}

/// What a look found.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Reconciled {
    /// Reads that Rekey's own records explain.
    pub paired: u32,
    /// Reads that did not pass through Rekey.
    pub outside: u32,
}

/// Why a look came to nothing; the next one begins where this one did.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ReconcileError {
    /// Entra's log cannot be read.
    #[error("the directory's log cannot be read: {0}")]
    Directory(#[from] DirectoryError),
    /// The ledger cannot be read or written.
    #[error("{0}")]
    Ledger(#[from] LedgerError),
}

impl Reconcile<'_> {
    /// One look.
    ///
    /// # Errors
    /// When Entra's log or the ledger does not answer. What was settled before stays settled.
    pub async fn run(&self) -> Result<Reconciled, ReconcileError> {
        let now = self.clock.now();
        let since = |earlier: SignedDuration, than: Timestamp| than.saturating_sub(earlier).unwrap_or(than);
        let from = match self.ledger.reads_settled_until().await? {
            Some(settled) => since(LATE, settled),
            None => since(FIRST_LOOK, now),
        };
        let reads = self.trail.list_key_reads(from).await?;
        let mut found = Reconciled::default();
        for read in self.ledger.unsettled_reads(reads).await? {
            if !read.succeeded {
                self.ledger.settle_read(&read, None, None).await?;
            } else if let Some(disclosure) = self.pair(&read).await? {
                found.paired += 1;
                self.ledger.explain_read(&read, disclosure).await?;
            } else {
                found.outside += 1;
                let order = self.order_for(&read).await?;
                self.ledger
                    .settle_read(&read, Some(&self.event(&read)), order.as_ref())
                    .await?;
            }
        }
        self.ledger.put_reads_settled_until(now).await?;
        Ok(found)
    }

    /// The disclosure that explains the read: one of the same key to the same person at that time that explains no other read yet.
    /// The correlation ID proves nothing: whoever asks Graph chooses it.
    async fn pair(&self, read: &KeyRead) -> Result<Option<DisclosureId>, LedgerError> {
        let Some(key) = read.key else { return Ok(None) };
        let filter = DisclosureFilter {
            key: Some(key),
            from: read.at.saturating_sub(SKEW).ok(),
            before: read.at.saturating_add(SKEW).ok(),
            ..DisclosureFilter::default()
        };
        let candidates = self.ledger.list_disclosures(&filter, 100).await?;
        let fits = |past: &&PastDisclosure| {
            read.is_by(past.person.object, self.key_access) && past.outcome != Some(ReadOutcome::Refused)
        };
        for past in candidates.iter().filter(fits) {
            if !self.ledger.explains_a_read(past.id).await? {
                return Ok(Some(past.id));
            }
        }
        Ok(None)
    }

    fn event(&self, read: &KeyRead) -> Event {
        Event {
            person: self.reader(read),
            person_name: Some(read.person_name.clone()),
            device: read.device,
            key: read.key,
            detail: Some(read.id.clone()),
            path: Some("outside".to_owned()),
            request_id: read.correlation.map(|it| it.to_string()),
            ..Event::new(EventCode::OutsideReadFound, read.at)
        }
    }

    fn reader(&self, read: &KeyRead) -> Option<PersonId> {
        let tenant = self.tenant;
        read.person.map(|object| PersonId { tenant, object })
    }

    /// The order that the read calls for; none when the key is gone or replaced since, or the entry does not say which it was.
    async fn order_for(&self, read: &KeyRead) -> Result<Option<NewOrder>, ReconcileError> {
        let (Some(device), Some(key)) = (read.device, read.key) else {
            return Ok(None);
        };
        let Some(stored) = still_valid(self.directory, device, key, read.at).await? else {
            return Ok(None);
        };
        // The name is for display; that it cannot be had holds nothing up.
        let found = self.directory.find_device(device).await.unwrap_or_default();
        let name = found.map(|device| device.name).unwrap_or_default();
        Ok(Some(NewOrder {
            plan: self.rules.plan(Cause::OutsideRead),
            person: self.reader(read),
            disclosed_at: read.at,
            ..new_order(self.randomness, self.clock, &stored, &name, Cause::OutsideRead)
        }))
    }
}

#[cfg(test)]
mod tests;
