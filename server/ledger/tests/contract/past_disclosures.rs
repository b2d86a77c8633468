//! Past disclosures: listed and found.

use domain::disclosure::{DisclosureFilter, DisclosurePath, PastDisclosure};
use domain::ports::Ledger;

use crate::fixture::books::for_caller;
use crate::fixture::{at, begin, disclosure, of_person, person, stored_key};

pub async fn lists_newest_first_and_in_pages(ledger: &dyn Ledger) {
    for number in 1..=5 {
        let mut begun = disclosure(number);
        begun.key = stored_key(number);
        begin(ledger, &begun).await;
    }
    let numbers = |page: Vec<PastDisclosure>| page.iter().map(|past| past.id).collect::<Vec<_>>();
    let first = ledger.list_disclosures(&of_person(1), 2).await.unwrap();
    let before = first[1].at;
    assert_eq!(numbers(first), [disclosure(5).id, disclosure(4).id]);
    let older = DisclosureFilter {
        before: Some(before),
        ..of_person(1)
    };
    let rest = ledger.list_disclosures(&older, 10).await.unwrap();
    assert_eq!(numbers(rest), [disclosure(3).id, disclosure(2).id, disclosure(1).id]);
}

pub async fn lists_nobody_elses(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    assert!(ledger.list_disclosures(&of_person(2), 10).await.unwrap().is_empty());
}

pub async fn lists_by_each_filter(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    begin(ledger, &for_caller(2)).await;
    let mut other_key = disclosure(3);
    other_key.key.id = stored_key(3).id;
    begin(ledger, &other_key).await;
    let by = |set: fn(&mut DisclosureFilter)| {
        let mut filter = DisclosureFilter::default();
        set(&mut filter);
        filter
    };
    let cases: [(DisclosureFilter, &[u128]); 9] = [
        (by(|_| ()), &[3, 2, 1]),
        (by(|it| it.concerning = Some(person(8))), &[]),
        (by(|it| it.concerning = Some(person(9))), &[2]),
        (by(|it| it.concerning = Some(person(1))), &[3, 2, 1]),
        (by(|it| it.device = Some(stored_key(1).device)), &[3, 1]),
        (by(|it| it.key = Some(stored_key(3).id)), &[3]),
        (by(|it| it.from = Some(at(2))), &[3, 2]),
        (by(|it| it.before = Some(at(2))), &[1]),
        (
            by(|it| (it.concerning, it.from, it.before) = (Some(person(1)), Some(at(2)), Some(at(3)))),
            &[2],
        ),
    ];
    for (filter, expected) in cases {
        let listed = ledger.list_disclosures(&filter, 10).await.unwrap();
        let listed: Vec<_> = listed.iter().map(|past| past.id).collect();
        let expected: Vec<_> = expected.iter().map(|number| disclosure(*number).id).collect();
        assert_eq!(listed, expected, "{filter:?}");
    }
}

pub async fn finds_one_with_all_that_was_said(ledger: &dyn Ledger) {
    begin(ledger, &disclosure(1)).await;
    let begun = for_caller(2);
    begin(ledger, &begun).await;
    let past = ledger.find_disclosure(begun.id).await.unwrap().unwrap();
    assert_eq!(
        (past.id, past.person, past.path),
        (begun.id, begun.person, DisclosurePath::Helpdesk)
    );
    assert_eq!((past.subject, past.case), (begun.subject, begun.case));
    assert_eq!((past.order.id, past.order.plan), (begun.order, begun.plan));
    let own = ledger.find_disclosure(disclosure(1).id).await.unwrap().unwrap();
    assert_eq!((own.subject, own.case), (None, None));
    assert!(ledger.find_disclosure(disclosure(3).id).await.unwrap().is_none());
}
