//! `GET /audit/export`: the records that a search finds, as a file, written as they are read.

use std::convert::Infallible;

use app::desk::audit::RecordSearch;
use axum::Extension;
use axum::body::Body;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use domain::audit::{Record, RecordFilter};
use domain::failure::Failure;
use domain::record::{Event, EventCode};
use futures::stream::{self, Stream};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::Deserialize;
use serde_json::Value;

use crate::delivery::record::OutsideRecord;
use crate::desk::audit::record_filter;
use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// The columns of a CSV file: the members of an [`OutsideRecord`].
const COLUMNS: [&str; 20] = [
    "seq",
    "at",
    "code",
    "outcome",
    "person",
    "personName",
    "subject",
    "subjectName",
    "device",
    "key",
    "path",
    "why",
    "from",
    "case",
    "reference",
    "disclosure",
    "order",
    "detail",
    "requestId",
    "hash",
];

/// How many records are read at a time.
const AT_A_TIME: u32 = 1000;

/// The form of the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    Csv,
    Jsonl,
}

/// The query.
#[derive(Debug, Deserialize)]
pub struct Export {
    format: Format,
    #[serde(flatten)]
    search: RecordSearch,
}

/// Sends the file. That somebody took records away is recorded first.
pub async fn export(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    query: Result<Query<Export>, QueryRejection>,
) -> Response {
    let Ok(Query(export)) = query else {
        return answer::failure(&rekey, &visit, Failure::FormUnreadable).await;
    };
    match try_export(rekey.clone(), &visit, export).await {
        Ok(response) => response,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

async fn try_export(rekey: Rekey, visit: &Visit, export: Export) -> Result<Response, Failure> {
    let (filter, unread) = record_filter(&export.search);
    if !unread.is_empty() {
        // A filter that is left out would make the file say more than was asked for.
        return Err(Failure::FormUnreadable);
    }
    let event = Event {
        detail: serde_json::to_string(&export.search).ok(),
        ..visit.actor()?.event(EventCode::AuditExported, rekey.clock.now())
    };
    rekey.ledger.record(&event).await?;
    let (kind, name) = match export.format {
        Format::Csv => ("text/csv; charset=utf-8", "rekey-records.csv"),
        Format::Jsonl => ("application/jsonl; charset=utf-8", "rekey-records.jsonl"),
    };
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, Body::from_stream(lines(rekey, filter, export.format))).into_response())
}

/// Newest first, as the page lists them. A ledger that fails meanwhile breaks the file off, which browsers show as a failed download.
fn lines(rekey: Rekey, filter: RecordFilter, format: Format) -> impl Stream<Item = Result<String, std::io::Error>> {
    let head = match format {
        Format::Csv => Some(csv_line(COLUMNS.iter().map(|column| (*column).to_owned()))),
        Format::Jsonl => None,
    };
    let parts = stream::try_unfold(Some(None), move |before: Option<Option<i64>>| {
        let (rekey, filter) = (rekey.clone(), filter.clone());
        async move {
            let Some(before) = before else { return Ok(None) };
            let found = rekey.ledger.search_records(&filter, before, AT_A_TIME).await;
            let found = found.map_err(std::io::Error::other)?;
            let full = found.len() >= AT_A_TIME as usize;
            let next = found.last().filter(|_| full).map(|record| Some(record.seq));
            let text: String = found.iter().map(|record| line(record, format)).collect();
            Ok((!text.is_empty()).then_some((text, next)))
        }
    });
    let head = stream::iter(head.map(Ok::<_, Infallible>).map(|line| line.map_err(|never| match never {})));
    futures::StreamExt::chain(head, parts)
}

fn line(record: &Record, format: Format) -> String {
    let record = serde_json::to_value(OutsideRecord::from(record)).unwrap_or_default();
    match format {
        Format::Jsonl => format!("{record}\n"),
        Format::Csv => csv_line(COLUMNS.map(|column| match &record[column] {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })),
    }
}

/// One line of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn csv_line(fields: impl IntoIterator<Item = String>) -> String {
    let quoted = fields.into_iter().map(|field| {
        let formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
        let safe = if formula { format!("'{field}") } else { field };
        format!("\"{}\"", safe.replace('"', "\"\""))
    });
    quoted.collect::<Vec<_>>().join(",") + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::csv_line;

    #[test]
    fn fields_are_quoted_and_never_formulas() {
        let line = csv_line(["1".to_owned(), "a \"b\", c".to_owned(), "=1+1".to_owned(), String::new()]);
        assert_eq!(line, "\"1\",\"a \"\"b\"\", c\",\"'=1+1\",\"\"\r\n");
    }
}
