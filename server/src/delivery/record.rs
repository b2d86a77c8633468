//! The shape in which a record leaves Rekey: one JSON object, the same on every way.

use domain::audit::Record;
use domain::id::{DeviceId, DisclosureId, KeyId, OrderId, Reference};
use domain::record::EventCode;
use serde::Serialize;

/// A record as the outside gets it. What the record does not hold is left out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutsideRecord<'a> {
    /// Its number: from 1, without gaps.
    pub seq: i64,
    /// When: RFC 3339, UTC, with microseconds.
    pub at: String,
    /// What: an event code's number.
    pub code: u16,
    /// How it ended: `done`, `refused` or `unknown`. Left out for the code of a newer Rekey.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<&'static str>,
    /// Who did it: `object@tenant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// Their name at that time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_name: Option<&'a str>,
    /// For whom it was done, or whom it is about: `object@tenant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// Their name at that time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject_name: Option<&'a str>,
    /// Which device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<DeviceId>,
    /// Which key: its ID, never the password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<KeyId>,
    /// By which path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<&'a str>,
    /// Why, in the words of who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'a str>,
    /// The network address of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'a str>,
    /// The number of the case or incident.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<&'a str>,
    /// The reference of the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<&'a str>,
    /// Which disclosure; also Graph's `client-request-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosure: Option<DisclosureId>,
    /// Which rotation order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderId>,
    /// A stable word: an outcome, a reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<&'a str>,
    /// Graph's `request-id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<&'a str>,
    /// Its hash, 64 hexadecimal digits: `rekey verify-ledger` computes the same.
    pub hash: String,
}

impl<'a> From<&'a Record> for OutsideRecord<'a> {
    fn from(record: &'a Record) -> Self {
        let event = &record.event;
        Self {
            seq: record.seq,
            at: format!("{:.6}", event.at),
            code: event.code,
            outcome: EventCode::from_number(event.code).map(|code| code.outcome().code()),
            person: event.person.map(|person| person.to_string()),
            person_name: event.person_name.as_deref(),
            subject: event.subject.map(|subject| subject.to_string()),
            subject_name: event.subject_name.as_deref(),
            device: event.device,
            key: event.key,
            path: event.path.as_deref(),
            why: event.why.as_deref(),
            from: event.from.as_deref(),
            case: event.case.as_deref(),
            reference: event.reference.as_ref().map(Reference::as_str),
            disclosure: event.disclosure,
            order: event.order,
            detail: event.detail.as_deref(),
            request_id: event.request_id.as_deref(),
            hash: record.hash.to_string(),
        }
    }
}

#[cfg(test)]
mod tests;
