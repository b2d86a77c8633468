//! Documents: one version after the other, each with its records.

use domain::document::{Conflict, Document, DocumentFilter, DocumentKind};
use domain::ports::Ledger;
use domain::record::EventCode;

use crate::fixture::books::{document, done, number};
use crate::fixture::{at, person};

const CASE: DocumentKind = DocumentKind::Case;

async fn save(ledger: &dyn Ledger, document: &Document) -> Result<(), Conflict> {
    let event = done(EventCode::CallerChosen, document);
    ledger.save_document(document, &[event]).await.unwrap()
}

async fn listed(ledger: &dyn Ledger, filter: &DocumentFilter, limit: u32) -> Vec<u32> {
    let documents = ledger.list_documents(CASE, filter, limit).await.unwrap();
    let number_of = |document: &Document| (1..=9).find(|it| number(*it) == document.number).unwrap().into();
    documents.iter().map(number_of).collect()
}

pub async fn keeps_the_newest_version(ledger: &dyn Ledger) {
    let first = document(CASE, 1, 1);
    let opened = [done(EventCode::CaseOpened, &first), done(EventCode::CallerChosen, &first)];
    ledger.save_document(&first, &opened).await.unwrap().unwrap();
    assert_eq!(ledger.find_document(CASE, &first.number).await.unwrap(), Some(first.clone()));
    assert_eq!(ledger.head().await.unwrap().seq, 2, "its records came with it");
    let second = Document {
        state: "closed".to_owned(),
        worker: None,
        subject: None,
        ..document(CASE, 1, 2)
    };
    assert_eq!(save(ledger, &second).await, Ok(()));
    assert_eq!(ledger.find_document(CASE, &first.number).await.unwrap(), Some(second));
    assert_eq!(ledger.find_document(CASE, &number(2)).await.unwrap(), None);
    let incident = ledger.find_document(DocumentKind::Incident, &first.number).await.unwrap();
    assert_eq!(incident, None, "another kind is another document");
}

/// Of two who worked on the same version the second is told, and nothing is recorded.
pub async fn refuses_a_version_that_does_not_follow(ledger: &dyn Ledger) {
    assert_eq!(save(ledger, &document(CASE, 1, 2)).await, Err(Conflict), "there is no first");
    assert_eq!(save(ledger, &document(CASE, 1, 1)).await, Ok(()));
    assert_eq!(save(ledger, &document(CASE, 1, 2)).await, Ok(()));
    let head = ledger.head().await.unwrap();
    let late = Document {
        state: "closed".to_owned(),
        ..document(CASE, 1, 2)
    };
    for version in [0, 1, 2, 4] {
        let conflict = save(ledger, &Document { version, ..late.clone() }).await;
        assert_eq!(conflict, Err(Conflict), "version {version}");
    }
    assert_eq!(ledger.head().await.unwrap(), head);
    assert_eq!(
        ledger.find_document(CASE, &number(1)).await.unwrap(),
        Some(document(CASE, 1, 2))
    );
}

pub async fn saves_nothing_without_a_record(ledger: &dyn Ledger) {
    assert!(ledger.save_document(&document(CASE, 1, 1), &[]).await.is_err());
    assert_eq!(ledger.find_document(CASE, &number(1)).await.unwrap(), None);
}

pub async fn lists_documents_newest_first(ledger: &dyn Ledger) {
    for number in [2, 1, 4, 3] {
        let mut opened = document(CASE, number, 1);
        opened.subject = (number > 2).then_some(person(u128::from(number)));
        opened.worker = (number != 3).then_some(person(1));
        assert_eq!(save(ledger, &opened).await, Ok(()));
    }
    assert_eq!(save(ledger, &document(DocumentKind::Incident, 5, 1)).await, Ok(()));
    let closed = Document {
        state: "closed".to_owned(),
        ..document(CASE, 2, 2)
    };
    assert_eq!(save(ledger, &closed).await, Ok(()));
    let all = DocumentFilter::default;
    assert_eq!(listed(ledger, &all(), 10).await, [4, 3, 2, 1]);
    assert_eq!(listed(ledger, &all(), 2).await, [4, 3]);
    let (state, worker) = (Some("open"), Some(person(1)));
    assert_eq!(listed(ledger, &DocumentFilter { state, ..all() }, 10).await, [4, 3, 1]);
    assert_eq!(listed(ledger, &DocumentFilter { worker, ..all() }, 10).await, [4, 2, 1]);
    assert_eq!(listed(ledger, &DocumentFilter { state, worker, ..all() }, 10).await, [4, 1]);
    let (subject, before) = (Some(person(3)), Some(at(3)));
    assert_eq!(listed(ledger, &DocumentFilter { subject, ..all() }, 10).await, [3]);
    assert_eq!(listed(ledger, &DocumentFilter { before, ..all() }, 10).await, [2, 1]);
}
