//! Searching the records: by each filter, by all combinations of them, page by page.

use domain::audit::{Record, RecordFilter};
use domain::id::{DeviceId, Reference};
use domain::ports::Ledger;
use domain::record::{Event, EventCode, Outcome};
use uuid::Uuid;

use super::records::{LAST, event, filled};
use crate::fixture::at;
use crate::fixture::books::number;

/// A filter with something set.
fn by(set: impl FnOnce(&mut RecordFilter)) -> RecordFilter {
    let mut filter = RecordFilter::default();
    set(&mut filter);
    filter
}

#[expect(clippy::unnecessary_wraps, reason = "a filter's field is one that may be left out")]
fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn numbers(records: &[Record]) -> Vec<u8> {
    records.iter().map(|record| u8::try_from(record.seq).unwrap()).collect()
}

async fn found(ledger: &dyn Ledger, filter: &RecordFilter) -> Vec<u8> {
    numbers(&ledger.search_records(filter, None, 1000).await.unwrap())
}

/// The records for which this holds, newest first.
fn expected(fits: impl Fn(u8) -> bool) -> Vec<u8> {
    (1..=LAST).rev().filter(|seq| fits(*seq)).collect()
}

pub async fn finds_by_each_filter(ledger: &dyn Ledger) {
    filled(ledger).await;
    let device = Some(DeviceId(Uuid::from_u128(2)));
    let checks = vec![EventCode::CheckPassed, EventCode::CheckFailed];
    let cases = [
        (by(|_| ()), expected(|_| true)),
        (by(|it| it.name = text("mEGAN1@Contoso.Example")), expected(|it| it % 2 == 1)),
        (by(|it| it.name = text("ADELE3@contoso.example")), expected(|it| it % 5 == 3)),
        (by(|it| it.name = text("megan")), vec![]),
        (by(|it| it.device = device), expected(|it| it % 4 == 2)),
        (by(|it| it.key_prefix = text("0")), expected(|it| it < 16)),
        (by(|it| it.key_prefix = text("1A")), vec![26]),
        (by(|it| it.key_prefix = text("1A000000000000000000000000000007")), vec![26]),
        (by(|it| it.key_prefix = text("1A1")), vec![]),
        (by(|it| it.key_prefix = text("no key ID")), vec![]),
        (by(|it| it.path = text("helpdesk")), expected(|it| it >= 10)),
        (by(|it| it.outcome = Some(Outcome::Refused)), expected(|it| it % 3 == 1)),
        (by(|it| it.outcome = Some(Outcome::Unknown)), expected(|it| it % 3 == 2)),
        (by(|it| it.codes = checks), expected(|it| it % 3 != 2)),
        (by(|it| it.codes = vec![EventCode::SignedIn]), vec![]),
        (by(|it| it.from = Some(at(12))), expected(|it| it >= 12)),
        (by(|it| it.until = Some(at(12))), expected(|it| it < 12)),
        (by(|it| it.from = Some(at(31))), vec![]),
        (by(|it| it.until = Some(at(1))), vec![]),
        (
            by(|it| it.reference = text(Reference::from_random([0, 0, 0, 0, 8]).as_str())),
            vec![8],
        ),
        (by(|it| it.reference = text(number(4).as_str())), expected(|it| it % 6 == 4)),
    ];
    for (filter, expected) in cases {
        assert_eq!(found(ledger, &filter).await, expected, "{filter:?}");
    }
}

/// What the filter means, said plainly.
fn fits(filter: &RecordFilter, event: &Event) -> bool {
    let code = EventCode::from_number(event.code).unwrap();
    let is = |asked: &Option<String>, field: &Option<String>| asked.is_none() || asked == field;
    let reference = event.reference.as_ref().map(ToString::to_string);
    let key = event.key.map(|key| key.0.simple().to_string().to_uppercase()).unwrap();
    (is(&filter.name, &event.person_name) || is(&filter.name, &event.subject_name))
        && filter.device.is_none_or(|device| event.device == Some(device))
        && filter.key_prefix.as_ref().is_none_or(|prefix| key.starts_with(prefix))
        && is(&filter.path, &event.path)
        && filter.outcome.is_none_or(|outcome| code.outcome() == outcome)
        && (filter.codes.is_empty() || filter.codes.contains(&code))
        && filter.from.is_none_or(|from| event.at >= from)
        && filter.until.is_none_or(|until| event.at < until)
        && (is(&filter.reference, &reference) || is(&filter.reference, &event.case))
}

/// All combinations of the filters: from page to page each record that fits comes once, newest first, and no other.
pub async fn pages_go_through_all_matches_once(ledger: &dyn Ledger) {
    filled(ledger).await;
    let mut largest = 0;
    for bits in 0..1 << 10_u32 {
        let is_set = |bit: u32| bits & (1 << bit) != 0;
        let name = if is_set(9) {
            "Megan1@contoso.example"
        } else {
            "adele1@contoso.example"
        };
        let filter = RecordFilter {
            name: text(name).filter(|_| is_set(0)),
            device: Some(DeviceId(Uuid::from_u128(1))).filter(|_| is_set(1)),
            key_prefix: text("1").filter(|_| is_set(2)),
            path: text("helpdesk").filter(|_| is_set(3)),
            outcome: Some(Outcome::Refused).filter(|_| is_set(4)),
            codes: Some(vec![EventCode::CheckPassed, EventCode::CheckFailed])
                .filter(|_| is_set(5))
                .unwrap_or_default(),
            from: Some(at(6)).filter(|_| is_set(6)),
            until: Some(at(28)).filter(|_| is_set(7)),
            reference: text(number(1).as_str()).filter(|_| is_set(8)),
        };
        let all = expected(|seq| fits(&filter, &event(seq)));
        let mut paged = Vec::new();
        while let page @ [_, ..] = &ledger
            .search_records(&filter, paged.last().copied().map(i64::from), 3)
            .await
            .unwrap()[..]
        {
            paged.extend(numbers(page));
        }
        assert_eq!(paged, all, "{filter:?}");
        largest = largest.max(usize::from(bits != 0) * all.len());
    }
    assert!(largest > 3, "no combination goes over several pages");
}

/// Requests overlap, and clocks are set: a record may be older than the one before it.
pub async fn times_find_records_that_came_out_of_order(ledger: &dyn Ledger) {
    for second in [100, 50, 7000, 40, 300, 200_000, 190_000] {
        ledger.record(&Event::new(EventCode::SignedIn, at(second))).await.unwrap();
    }
    let between = RecordFilter {
        until: Some(at(7001)),
        ..by(|it| it.from = Some(at(51)))
    };
    assert_eq!(found(ledger, &between).await, [5, 3, 1]);
    assert_eq!(found(ledger, &by(|it| it.from = Some(at(190_000)))).await, [7, 6]);
    assert_eq!(found(ledger, &by(|it| it.until = Some(at(100)))).await, [4, 2]);
}
