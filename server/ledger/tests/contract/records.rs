//! The records: read one by one, counted, verified.

use domain::audit::{Record, RecordFilter, Tally, TallyFilter};
use domain::id::{DeviceId, KeyId, Reference};
use domain::ports::Ledger;
use domain::record::{Event, EventCode};
use uuid::Uuid;

use crate::fixture::books::{for_caller, number};
use crate::fixture::{at, begin, person, stored_key};

/// Record 1 and so on, one second each: every field is set, and says which record it is.
pub fn event(seq: u8) -> Event {
    let code = [EventCode::CheckPassed, EventCode::CheckFailed, EventCode::KeyReadUnknown][usize::from(seq % 3)];
    Event {
        reference: Some(Reference::from_random([0, 0, 0, 0, seq])),
        person: Some(person(u128::from(seq % 2))),
        person_name: Some(format!("Megan{}@contoso.example", seq % 2)),
        subject: Some(person(100 + u128::from(seq % 5))),
        subject_name: Some(format!("adele{}@contoso.example", seq % 5)),
        device: Some(DeviceId(Uuid::from_u128(u128::from(seq % 4)))),
        key: Some(KeyId(Uuid::from_u128((u128::from(seq) << 120) | 7))),
        path: Some(if seq < 10 { "self-service" } else { "helpdesk" }.to_owned()),
        why: Some(format!("because of {seq}")),
        from: Some("192.0.2.7".to_owned()),
        case: Some(number(seq % 6).to_string()),
        detail: Some(format!("detail {seq}")),
        request_id: Some(format!("request {seq}")),
        ..Event::new(code, at(seq.into()))
    }
}

pub const LAST: u8 = 30;

/// A ledger with records 1 to [`LAST`].
pub async fn filled(ledger: &dyn Ledger) {
    for seq in 1..=LAST {
        ledger.record(&event(seq)).await.unwrap();
    }
}

pub async fn gives_records_as_they_were_written(ledger: &dyn Ledger) {
    filled(ledger).await;
    let records = ledger.search_records(&RecordFilter::default(), None, 2).await.unwrap();
    let hash = ledger.head().await.unwrap().hash;
    assert_eq!(
        records[0],
        Record {
            seq: 30,
            event: event(30),
            hash
        }
    );
    assert_eq!((records.len(), &records[1].event), (2, &event(29)));
    assert_eq!(ledger.find_record(30).await.unwrap().as_ref(), Some(&records[0]));
    assert_eq!(ledger.find_record(31).await.unwrap(), None);
    let oldest = ledger.records_after(27, 2).await.unwrap();
    assert_eq!(oldest.iter().map(|record| record.seq).collect::<Vec<_>>(), [28, 29]);
    assert!(ledger.records_after(30, 10).await.unwrap().is_empty());
    let last = ledger.last_record(EventCode::CheckFailed).await.unwrap().unwrap();
    assert_eq!((last.seq, last.event), (28, event(28)));
    assert_eq!(ledger.last_record(EventCode::ChainVerified).await.unwrap(), None);
}

pub async fn tells_how_much_a_person_did(ledger: &dyn Ledger) {
    filled(ledger).await;
    let mut filter = TallyFilter {
        person: person(1),
        codes: vec![EventCode::CheckPassed, EventCode::CheckFailed],
        since: at(20),
    };
    // Records 21, 25 and 27: about 101, 100 and 102.
    assert_eq!(ledger.tally(&filter).await.unwrap(), Tally { records: 3, subjects: 3 });
    filter.since = at(1);
    assert_eq!(
        ledger.tally(&filter).await.unwrap(),
        Tally {
            records: 10,
            subjects: 5
        }
    );
    filter.codes.clear();
    assert_eq!(ledger.tally(&filter).await.unwrap(), Tally::default());
    filter.codes.push(EventCode::CheckPassed);
    filter.person = person(7);
    assert_eq!(ledger.tally(&filter).await.unwrap(), Tally::default());
}

/// What a technician asked for is found by the caller's name, the case and the path, and so is its order.
pub async fn a_disclosure_for_a_caller_is_found_by_what_it_was_for(ledger: &dyn Ledger) {
    let begun = for_caller(1);
    begin(ledger, &begun).await;
    let record = ledger.last_record(EventCode::DisclosureBegun).await.unwrap().unwrap();
    let ordered = ledger.last_record(EventCode::RotationOrdered).await.unwrap().unwrap();
    let event = record.event.clone();
    let subject = begun.subject.unwrap();
    assert_eq!(
        (event.subject, event.subject_name.as_ref()),
        (Some(subject.id), Some(&subject.name))
    );
    assert_eq!(event.path.as_deref(), Some("helpdesk"));
    assert_eq!(
        (event.case, event.why, event.from),
        (begun.case.map(|it| it.to_string()), begun.why, begun.from)
    );
    let none = RecordFilter::default;
    for filter in [
        RecordFilter {
            name: Some(subject.name),
            ..none()
        },
        RecordFilter {
            reference: Some(number(1).to_string()),
            ..none()
        },
        RecordFilter {
            path: Some("helpdesk".to_owned()),
            key_prefix: Some("00000005".to_owned()),
            ..none()
        },
        RecordFilter {
            device: Some(stored_key(7).device),
            codes: vec![EventCode::DisclosureBegun],
            ..none()
        },
    ] {
        let records = ledger.search_records(&filter, None, 10).await.unwrap();
        let fitting: Vec<_> = [&ordered, &record]
            .into_iter()
            .filter(|it| filter.codes.is_empty() || filter.codes.iter().any(|code| code.number() == it.event.code))
            .cloned()
            .collect();
        assert_eq!(records, fitting, "{filter:?}");
    }
}

pub async fn the_chain_is_whole(ledger: &dyn Ledger) {
    filled(ledger).await;
    let head = ledger.head().await.unwrap();
    assert_eq!(ledger.verify_chain().await, Ok(Ok(head)));
}
