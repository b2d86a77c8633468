//! The organisation's notice: what somebody must accept in a session before a key is shown. That it was accepted stands in the
//! records and nowhere else, so that what the records tell is what counted.

use crate::actor::Actor;
use crate::audit::RecordFilter;
use crate::failure::Failure;
use crate::ports::{Clock, Ledger, LedgerError};
use crate::record::{Event, EventCode};
use crate::session::Session;

/// How many acceptances of a person since the beginning of the session are looked at: one for each version and session.
const LOOKED_AT: u32 = 20;

/// Whether the person has accepted this version since the session began.
///
/// # Errors
/// As the ledger fails.
pub async fn is_accepted(ledger: &dyn Ledger, session: &Session, version: &str) -> Result<bool, LedgerError> {
    let filter = RecordFilter {
        name: Some(session.user_principal_name.clone()),
        codes: vec![EventCode::NoticeAccepted],
        from: Some(session.began_at),
        ..RecordFilter::default()
    };
    let accepted = ledger.search_records(&filter, None, LOOKED_AT).await?;
    Ok(accepted.iter().any(|record| is_of(&record.event, session, version)))
}

fn is_of(event: &Event, session: &Session, version: &str) -> bool {
    let accepted = event.detail.as_deref().and_then(|detail| detail.split_once(' '));
    event.person == Some(session.person) && accepted.is_some_and(|(accepted, _)| accepted == version)
}

/// Records that the person has accepted this version, read in this language. A second press records nothing.
///
/// # Errors
/// [`Failure::LedgerUnwritable`] when it cannot be recorded; it is not accepted then.
pub async fn accept(
    ledger: &dyn Ledger,
    clock: &dyn Clock,
    actor: &Actor<'_>,
    version: &str,
    language: &str,
) -> Result<(), Failure> {
    if is_accepted(ledger, actor.session, version).await? {
        return Ok(());
    }
    let event = Event {
        detail: Some(format!("{version} {language}")),
        ..actor.event(EventCode::NoticeAccepted, clock.now())
    };
    Ok(ledger.record(&event).await?)
}

#[cfg(test)]
mod tests;
