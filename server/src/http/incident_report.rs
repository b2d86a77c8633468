//! `GET /incidents/{number}/report`: everything about an incident, as a file to keep.

use app::pages::incident_report::report_html;
use app::words::Words;
use axum::Extension;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use domain::failure::Failure;
use domain::id::Reference;
use domain::record::{Event, EventCode};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};

use crate::desk::incidents::incident_view;
use crate::http::answer;
use crate::http::visit::Visit;
use crate::rekey::Rekey;

/// Sends the report.
pub async fn download(State(rekey): State<Rekey>, Extension(visit): Extension<Visit>, Path(number): Path<String>) -> Response {
    match try_download(&rekey, &visit, &number).await {
        Ok(response) => response,
        Err(failure) => answer::failure(&rekey, &visit, failure).await,
    }
}

async fn try_download(rekey: &Rekey, visit: &Visit, number: &str) -> Result<Response, Failure> {
    let number = Reference::read(number).ok_or(Failure::NotFound)?;
    let (incident, disclosures) = rekey.incident(&number, usize::MAX).await?;
    // It takes records away, as an export does.
    let event = Event {
        detail: Some("incident-report".to_owned()),
        case: Some(number.to_string()),
        ..visit.actor()?.event(EventCode::AuditExported, rekey.clock.now())
    };
    rekey.ledger.record(&event).await?;
    let progress = rekey.incidents().rotation_progress(&incident).await?;
    let view = incident_view(incident, disclosures, progress);
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (
            CONTENT_DISPOSITION,
            format!("attachment; filename=\"rekey-incident-{number}.html\""),
        ),
    ];
    Ok((headers, report_html(Words(visit.language), &view, rekey.clock.now())).into_response())
}
