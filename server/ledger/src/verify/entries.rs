//! Disclosures, orders and holders: each as it was written; disclosures and orders with their records, and both together.

use futures::TryStreamExt;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqliteRow;
use sqlx::{FromRow, Row};

use super::{BadRow, EntryFault, RowFault, Stop, VerifyError, found};
use crate::disclosures::DisclosureRow;
use crate::orders::OrderRow;
use crate::row_seal::RowKey;
use crate::sightings::HolderRow;

/// Records of a begun disclosure (2001) or an order (3001) whose row is gone. Event codes never change.
const RECORD_WITHOUT_DISCLOSURE: &str = "SELECT seq FROM records r WHERE code = 2001 \
    AND NOT EXISTS (SELECT 1 FROM disclosures d WHERE d.id = r.disclosure) ORDER BY seq LIMIT 1";
const RECORD_WITHOUT_ORDER: &str = "SELECT seq FROM records r WHERE code = 3001 \
    AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.id = r.order_id) ORDER BY seq LIMIT 1";

const DISCLOSURE_WITHOUT_RECORD: &str = "SELECT id FROM disclosures d WHERE 1 <> (SELECT count(*) FROM records r \
    WHERE r.disclosure = d.id AND r.code = 2001 AND r.order_id = d.order_id AND r.at = d.at AND r.person = d.person \
    AND r.person_name = d.person_name AND r.device = d.device AND r.key_id = d.key_id AND r.reference = d.reference \
    AND r.detail = d.path AND r.subject IS d.subject AND r.subject_name IS d.subject_name AND r.case_number IS d.case_number \
    AND r.why IS d.why) LIMIT 1";
const DISCLOSURE_WITHOUT_ORDER: &str = "SELECT id FROM disclosures d WHERE NOT EXISTS (SELECT 1 FROM orders o \
    WHERE o.id = d.order_id AND o.disclosure = d.id AND o.person = d.person AND o.device = d.device AND o.key_id = d.key_id \
    AND o.volume = d.volume AND o.disclosed_at = d.at) LIMIT 1";
const DISCLOSURE_CONTRADICTED: &str = "SELECT id FROM disclosures d WHERE d.outcome IS NOT (SELECT CASE r.code \
    WHEN 2002 THEN 'read' WHEN 2003 THEN 'refused' WHEN 2004 THEN 'unknown' WHEN 2005 THEN 'malformed' END FROM records r \
    WHERE r.disclosure = d.id AND r.code BETWEEN 2002 AND 2005 ORDER BY r.seq DESC LIMIT 1) LIMIT 1";

/// An order that stood as ordered again has more than one.
const ORDER_WITHOUT_RECORD: &str = "SELECT id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM records r WHERE r.order_id = o.id \
    AND r.code = 3001 AND r.disclosure IS o.disclosure AND r.detail = o.volume) LIMIT 1";
const ORDER_WITHOUT_DISCLOSURE: &str = "SELECT id FROM orders o WHERE o.disclosure IS NOT NULL AND NOT EXISTS (SELECT 1 \
    FROM disclosures d WHERE d.id = o.disclosure AND d.order_id = o.id AND d.device_name = o.device_name) LIMIT 1";
const ORDER_CONTRADICTED: &str = "SELECT id FROM orders o WHERE o.state IS NOT (SELECT CASE r.code WHEN 3001 THEN 'ordered' \
    WHEN 3002 THEN 'accepted' WHEN 3003 THEN 'proven' WHEN 3004 THEN 'superseded' WHEN 3005 THEN 'needs-attention' END \
    FROM records r WHERE r.order_id = o.id AND r.code BETWEEN 3001 AND 3005 ORDER BY r.seq DESC LIMIT 1) LIMIT 1";
/// What was decided last is its plan; where nothing was decided it has the plan that it was ordered with.
const ORDER_DECIDED_OTHERWISE: &str = "SELECT id FROM orders o WHERE o.plan <> (SELECT r.detail FROM records r \
    WHERE r.order_id = o.id AND r.code = 3006 ORDER BY r.seq DESC LIMIT 1) LIMIT 1";

/// Checks them all, and gives the number of disclosures.
pub(super) async fn verify(tx: &mut SqliteConnection, key: &RowKey) -> Result<i64, Stop> {
    verify_seals(tx, key).await?;
    let records = [
        (RECORD_WITHOUT_DISCLOSURE, RowFault::NoDisclosure),
        (RECORD_WITHOUT_ORDER, RowFault::NoOrder),
    ];
    for (question, what) in records {
        if let Some(seq) = sqlx::query_scalar(question).fetch_optional(&mut *tx).await? {
            return Err(found(VerifyError::BadRow(BadRow { seq, what })));
        }
    }
    let disclosures = [
        (DISCLOSURE_WITHOUT_RECORD, EntryFault::NoRecord),
        (DISCLOSURE_WITHOUT_ORDER, EntryFault::NoPartner),
        (DISCLOSURE_CONTRADICTED, EntryFault::Contradicted),
    ];
    for (question, fault) in disclosures {
        if let Some(id) = ask(tx, question).await? {
            return Err(found(VerifyError::Disclosure { id, fault }));
        }
    }
    let orders = [
        (ORDER_WITHOUT_RECORD, EntryFault::NoRecord),
        (ORDER_WITHOUT_DISCLOSURE, EntryFault::NoPartner),
        (ORDER_CONTRADICTED, EntryFault::Contradicted),
        (ORDER_DECIDED_OTHERWISE, EntryFault::Contradicted),
    ];
    for (question, fault) in orders {
        if let Some(id) = ask(tx, question).await? {
            return Err(found(VerifyError::Order { id, fault }));
        }
    }
    Ok(sqlx::query_scalar("SELECT count(*) FROM disclosures").fetch_one(tx).await?)
}

async fn ask(tx: &mut SqliteConnection, question: &'static str) -> Result<Option<String>, Stop> {
    let id: Option<Vec<u8>> = sqlx::query_scalar(question).fetch_optional(tx).await?;
    Ok(id.map(hex::encode))
}

async fn verify_seals(tx: &mut SqliteConnection, key: &RowKey) -> Result<(), Stop> {
    let disclosure_fits = |row: &SqliteRow| DisclosureRow::from_row(row).is_ok_and(|row| row.check(key).is_ok());
    if let Some(id) = first_misfit(tx, "SELECT * FROM disclosures ORDER BY rowid", disclosure_fits).await? {
        return Err(found(VerifyError::Disclosure {
            id,
            fault: EntryFault::Changed,
        }));
    }
    let order_fits = |row: &SqliteRow| OrderRow::from_row(row).is_ok_and(|row| row.check(key).is_ok());
    if let Some(id) = first_misfit(tx, "SELECT * FROM orders ORDER BY rowid", order_fits).await? {
        return Err(found(VerifyError::Order {
            id,
            fault: EntryFault::Changed,
        }));
    }
    let holder_fits = |row: &SqliteRow| HolderRow::from_row(row).is_ok_and(|row| row.check(key).is_ok());
    if let Some(device) = first_misfit(tx, "SELECT *, device AS id FROM holders ORDER BY rowid", holder_fits).await? {
        return Err(found(VerifyError::Holder { device }));
    }
    Ok(())
}

/// The ID of the first row that does not fit; empty where the ID itself cannot be read.
async fn first_misfit(
    tx: &mut SqliteConnection,
    rows: &'static str,
    fits: impl Fn(&SqliteRow) -> bool,
) -> Result<Option<String>, Stop> {
    let mut rows = sqlx::query(rows).fetch(tx);
    while let Some(row) = rows.try_next().await? {
        if !fits(&row) {
            return Ok(Some(row.try_get("id").map(|id: Vec<u8>| hex::encode(id)).unwrap_or_default()));
        }
    }
    Ok(None)
}
