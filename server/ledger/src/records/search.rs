//! Searching the records, as quickly among a million as among a few.
//!
//! The narrowest of the conditions decides by which index the newest records are read; where it has several values (a name that
//! acted or was acted on, several codes), there is a branch for each. A branch reads its index from the end, without sorting, and
//! stops at the limit. The other conditions are checked on the way.

use domain::audit::{Record, RecordFilter};
use domain::record::EventCode;
use jiff::{SignedDuration, Timestamp};
use sqlx::{AssertSqlSafe, SqliteConnection};

use crate::chain::RecordRow;
use crate::columns;
use crate::conditions::conditions;
use crate::fault::Fault;
use crate::open::SqliteLedger;

/// How much later than another one's a record's time may be although its number is lower: requests overlap, and clocks are set.
const DISORDER: SignedDuration = SignedDuration::from_hours(24);

const FIRST_FROM: &str = "SELECT min(seq) FROM records INDEXED BY records_by_at WHERE at >= ?1 \
    AND at <= (SELECT min(at) FROM records INDEXED BY records_by_at WHERE at >= ?1) + ?2";
const LAST_BEFORE: &str = "SELECT max(seq) FROM records INDEXED BY records_by_at WHERE at < ?1 \
    AND at >= (SELECT max(at) FROM records INDEXED BY records_by_at WHERE at < ?1) - ?2";

/// A way to the newest records: an index, or the table itself, and what is looked up in it.
struct Branch {
    source: &'static str,
    condition: String,
}

impl Branch {
    fn new(source: &'static str, condition: impl Into<String>) -> Self {
        let condition = condition.into();
        Self { source, condition }
    }
}

/// The condition that a record has one of these codes.
pub(super) fn one_of(codes: impl IntoIterator<Item = EventCode>) -> String {
    let codes: Vec<String> = codes.into_iter().map(|code| code.number().to_string()).collect();
    format!("code IN ({})", codes.join(", "))
}

/// The codes that fit; `None`: any.
fn codes(filter: &RecordFilter) -> Option<Vec<EventCode>> {
    if filter.codes.is_empty() && filter.outcome.is_none() {
        return None;
    }
    let named = if filter.codes.is_empty() {
        &EventCode::ALL[..]
    } else {
        &filter.codes
    };
    let fits = |code: &EventCode| filter.outcome.is_none_or(|outcome| code.outcome() == outcome);
    Some(named.iter().copied().filter(fits).collect())
}

/// A branch for each code where codes are asked for, else one for all.
fn by_code(codes: Option<&[EventCode]>, any: &'static str, each: &'static str, condition: &str) -> Vec<Branch> {
    match codes {
        None => vec![Branch::new(any, condition)],
        Some(codes) => codes
            .iter()
            .map(|code| Branch::new(each, format!("{condition} AND code = {}", code.number())))
            .collect(),
    }
}

/// Parameters: 1 lowest and 2 highest number, 3 limit, 4 name, 5 device, 6 lowest and 7 highest key ID, 8 path, 9 reference,
/// 10 from, 11 until.
fn branches(filter: &RecordFilter, codes: Option<&[EventCode]>) -> Vec<Branch> {
    if filter.reference.is_some() {
        return vec![
            Branch::new("INDEXED BY records_by_reference", "reference = ?9"),
            Branch::new("INDEXED BY records_by_case", "case_number = ?9"),
        ];
    }
    if filter.key_prefix.is_some() {
        return vec![Branch::new("INDEXED BY records_by_key", "key_id BETWEEN ?6 AND ?7")];
    }
    if filter.device.is_some() {
        return vec![Branch::new("INDEXED BY records_by_device", "device = ?5")];
    }
    if filter.name.is_some() {
        let (any, each) = (
            "INDEXED BY records_by_person_name",
            "INDEXED BY records_by_person_name_and_code",
        );
        let mut branches = by_code(codes, any, each, "person_name = ?4 COLLATE NOCASE");
        let subject = "subject_name = ?4 COLLATE NOCASE";
        branches.push(Branch::new("INDEXED BY records_by_subject_name", subject));
        return branches;
    }
    if filter.path.is_some() {
        let (any, each) = ("INDEXED BY records_by_path", "INDEXED BY records_by_path_and_code");
        return by_code(codes, any, each, "path = ?8");
    }
    by_code(codes, "NOT INDEXED", "INDEXED BY records_by_code", "true")
}

/// The whole question. Every branch holds all conditions, so that it stops only when it has enough of what fits.
fn statement(filter: &RecordFilter) -> String {
    let codes = codes(filter);
    let rest = conditions(&[
        (filter.key_prefix.is_some(), "key_id BETWEEN ?6 AND ?7"),
        (filter.device.is_some(), "device = ?5"),
        (
            filter.name.is_some(),
            "(person_name = ?4 COLLATE NOCASE OR subject_name = ?4 COLLATE NOCASE)",
        ),
        (filter.path.is_some(), "path = ?8"),
        (filter.from.is_some(), "at >= ?10"),
        (filter.until.is_some(), "at < ?11"),
    ]);
    let fitting = codes
        .as_ref()
        .map_or("true".to_owned(), |codes| one_of(codes.iter().copied()));
    let branches = branches(filter, codes.as_deref()).into_iter().map(|Branch { source, condition }| {
        format!(
            "SELECT seq FROM (SELECT seq FROM records {source} WHERE {condition} AND seq BETWEEN ?1 AND ?2 AND {rest} AND {fitting} \
             ORDER BY seq DESC LIMIT ?3)"
        )
    });
    let branches: Vec<String> = branches.collect();
    format!(
        "SELECT * FROM records WHERE seq IN ({}) ORDER BY seq DESC LIMIT ?3",
        branches.join(" UNION ALL ")
    )
}

/// The lowest and the highest key ID that begin so; `None`: no key ID does.
fn key_range(prefix: &str) -> Option<[Vec<u8>; 2]> {
    let bound = |digit: &str| {
        let missing = 32_usize.checked_sub(prefix.len())?;
        hex::decode(format!("{prefix}{}", digit.repeat(missing))).ok()
    };
    Some([bound("0")?, bound("F")?])
}

/// The numbers between which records of the time asked for stand; `None`: there are none.
async fn numbers(tx: &mut SqliteConnection, filter: &RecordFilter, before: Option<i64>) -> Result<Option<(i64, i64)>, Fault> {
    let (mut lowest, mut highest) = (1, before.unwrap_or(i64::MAX).saturating_sub(1));
    let bounds = [
        (filter.from, FIRST_FROM, &mut lowest),
        (filter.until, LAST_BEFORE, &mut highest),
    ];
    for (time, question, bound) in bounds {
        let Some(time) = time else { continue };
        let query = sqlx::query_scalar(question).bind(time.as_microsecond());
        let disorder = i64::try_from(DISORDER.as_micros()).unwrap_or(i64::MAX);
        let found: Option<i64> = query.bind(disorder).fetch_one(&mut *tx).await?;
        let Some(found) = found else { return Ok(None) };
        *bound = found;
    }
    let highest = highest.min(before.unwrap_or(i64::MAX).saturating_sub(1));
    Ok((lowest <= highest).then_some((lowest, highest)))
}

impl SqliteLedger {
    pub(super) async fn do_search(&self, filter: &RecordFilter, before: Option<i64>, limit: u32) -> Result<Vec<Record>, Fault> {
        let keys = filter.key_prefix.as_deref().map(key_range);
        if keys == Some(None) || codes(filter).is_some_and(|codes| codes.is_empty()) {
            return Ok(Vec::new());
        }
        let [lowest_key, highest_key] = keys.flatten().unwrap_or_default();
        // One moment: the bounds are those of the records that are searched.
        let mut tx = self.readers.begin().await?;
        let Some((lowest, highest)) = numbers(&mut tx, filter, before).await? else {
            return Ok(Vec::new());
        };
        let query = sqlx::query_as(AssertSqlSafe(statement(filter)))
            .bind(lowest)
            .bind(highest)
            .bind(limit)
            .bind(filter.name.clone())
            .bind(filter.device.map(|id| columns::uuid_bytes(id.0)))
            .bind(lowest_key)
            .bind(highest_key)
            .bind(filter.path.clone())
            .bind(filter.reference.clone())
            .bind(filter.from.map(Timestamp::as_microsecond))
            .bind(filter.until.map(Timestamp::as_microsecond));
        let rows: Vec<RecordRow> = query.fetch_all(&mut *tx).await?;
        rows.iter().map(|row| row.record(&self.chain)).collect()
    }
}

#[cfg(test)]
mod tests;
