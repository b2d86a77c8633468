//! `GET /readiness/files/{file}` and `GET /readiness/runs/{number}/export`: policies to import, and findings to keep.

use axum::Extension;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use domain::failure::Failure;
use domain::id::Reference;
use domain::readiness::{PolicyFile, ReadinessRun, policy_file};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use serde::Deserialize;

use crate::http::answer;
use crate::http::export::csv_line;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// A policy as the Intune admin centre imports it.
pub async fn file(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>, Path(name): Path<String>) -> Response {
    let file = name.strip_suffix(".json").and_then(PolicyFile::from_code);
    match file.map(|file| serde_json::to_string_pretty(&policy_file(file))) {
        Some(Ok(text)) => attachment("application/json", &format!("bitlocker-{name}"), text),
        _ => answer::failure(&rekey, &visit, Failure::NoSuchPage).await,
    }
}

/// The query of an export.
#[derive(Debug, Deserialize)]
pub struct Export {
    format: Format,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Format {
    Json,
    Csv,
}

/// What a run has found.
pub async fn export(
    State(rekey): State<Rekey>,
    Extension(visit): Extension<Visit>,
    Path(number): Path<String>,
    query: Result<Query<Export>, QueryRejection>,
) -> Response {
    let run = match Reference::read(&number) {
        Some(number) => rekey.readiness_run(&number).await,
        None => Err(Failure::NotFound),
    };
    let exported = match (run, query) {
        (Ok(run), Ok(Query(export))) => write(&run, export.format),
        (Err(failure), _) => Err(failure),
        (_, Err(_)) => Err(Failure::FormUnreadable),
    };
    match exported {
        Ok(response) => response,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

fn write(run: &ReadinessRun, format: Format) -> Result<Response, Failure> {
    let name = format!("rekey-readiness-{}", run.number);
    Ok(match format {
        Format::Json => {
            let text = serde_json::to_string_pretty(run).map_err(|_| Failure::Bug)?;
            attachment("application/json", &format!("{name}.json"), text)
        }
        Format::Csv => attachment("text/csv; charset=utf-8", &format!("{name}.csv"), csv(run)),
    })
}

/// One line for each finding.
fn csv(run: &ReadinessRun) -> String {
    let mut text = csv_line(["check", "finding", "verdict", "values", "names", "more"].map(str::to_owned));
    for report in &run.checks {
        for finding in &report.findings {
            let values: Vec<String> = finding.values.iter().map(|(name, value)| format!("{name}={value}")).collect();
            text += &csv_line([
                report.check.code().to_owned(),
                finding.code.clone(),
                finding.verdict.code().to_owned(),
                values.join("; "),
                finding.names.join("; "),
                finding.more.to_string(),
            ]);
        }
    }
    text
}

fn attachment(kind: &str, name: &str, text: String) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, text).into_response()
}
