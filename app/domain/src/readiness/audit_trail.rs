//! The audit trail: a disclosure of Rekey's own is looked for in Entra's log.

use jiff::{SignedDuration, Timestamp};

use super::Mend;
use super::check::CheckReadiness;
use super::finding::{Finding, Verdict};
use crate::disclosure::{DisclosureFilter, PastDisclosure, ReadOutcome};
use crate::key_access::KeyAccess;
use crate::permissions::Feature;
use crate::ports::trail::KeyRead;

/// How old a disclosure must be: Entra's log is minutes late (facts.md section E).
const OLD_ENOUGH: SignedDuration = SignedDuration::from_mins(10);

/// How old it may be: Entra Free keeps its log for seven days (facts.md section E).
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// How far before the disclosure the log is read: the clocks of Entra and Rekey differ.
const BEFORE: SignedDuration = SignedDuration::from_mins(5);

/// How far the times in both logs may be apart.
const APART: SignedDuration = SignedDuration::from_mins(10);

/// How many disclosures are gone through for one that was read.
const GONE_THROUGH: u32 = 100;

impl CheckReadiness<'_> {
    pub(super) async fn check_audit_trail(&self) -> Vec<Finding> {
        let now = self.clock.now();
        let filter = DisclosureFilter {
            from: Some(earlier(now, KEPT_FOR)),
            before: Some(earlier(now, OLD_ENOUGH)),
            ..DisclosureFilter::default()
        };
        let Ok(disclosures) = self.ledger.list_disclosures(&filter, GONE_THROUGH).await else {
            return vec![Finding::ledger_not_available()];
        };
        let Some(disclosure) = disclosures.iter().find(|past| past.outcome == Some(ReadOutcome::Read)) else {
            return vec![Finding::new("audit-nothing-to-look-for", Verdict::NotKnown)];
        };
        let key_access = if (self.in_use)(Feature::ApplicationKeys) {
            KeyAccess::Application
        } else {
            KeyAccess::Delegated
        };
        match self.trail.list_key_reads(earlier(disclosure.at, BEFORE)).await {
            Ok(reads) => vec![of_search(disclosure, find(disclosure, &reads, key_access))],
            Err(error) => vec![Finding::not_answered(Feature::Reconciliation, &error)],
        }
    }
}

fn earlier(than: Timestamp, by: SignedDuration) -> Timestamp {
    than.saturating_sub(by).unwrap_or(than)
}

/// The entry of the log that tells of the disclosure: the same key, the same person, or Rekey itself where it reads by its own
/// right, at about that time. The nearest one, where the key was read several times.
fn find<'a>(disclosure: &PastDisclosure, reads: &'a [KeyRead], key_access: KeyAccess) -> Option<&'a KeyRead> {
    let distance = |read: &KeyRead| read.at.duration_since(disclosure.at).abs();
    let same = |read: &&KeyRead| {
        read.succeeded
            && read.key == Some(disclosure.key)
            && read.is_by(disclosure.person.object, key_access)
            && distance(read) <= APART
    };
    reads.iter().filter(same).min_by_key(|read| distance(read))
}

fn of_search(disclosure: &PastDisclosure, found: Option<&KeyRead>) -> Finding {
    let finding = match found {
        Some(read) => {
            let apart = read.at.duration_since(disclosure.at).abs();
            Finding::new("audit-found", Verdict::Good).with("seconds", &apart.as_secs())
        }
        None => Finding::new("audit-not-found", Verdict::Bad),
    };
    finding
        .with("reference", &disclosure.reference)
        .with("at", &disclosure.at)
        .mended_by(Mend::Setting)
}
