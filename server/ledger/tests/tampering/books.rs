//! Documents, holders, and what else stands beside the chain.

use domain::audit::RecordFilter;
use domain::document::{Document, DocumentKind};
use domain::ports::{Documents, LedgerError, OrderBook, Records, Sightings};
use domain::rotation::{NewOrder, Plan};

use super::*;
use crate::fixture::books::{decided, document, done, for_caller, held, new_order, number, placed};

async fn save(fixture: &Fixture, document: &Document, code: EventCode) {
    let event = done(code, document);
    fixture.ledger.save_document(document, &[event]).await.unwrap().unwrap();
}

/// A ledger in which a technician showed a key, orders came by hand, and documents were worked on: 9 records.
pub(super) async fn story() -> Fixture {
    let fixture = Fixture::new().await;
    begin(&fixture.ledger, &for_caller(1)).await;
    let of_incident = NewOrder {
        incident: Some(number(3)),
        plan: Plan::Ask,
        ..new_order(1, 5)
    };
    let of_nobody = NewOrder {
        person: None,
        ..new_order(2, 6)
    };
    for order in [of_incident, of_nobody] {
        fixture.ledger.place_order(&order, &placed(&order)).await.unwrap();
    }
    save(&fixture, &document(DocumentKind::Case, 1, 1), EventCode::CaseOpened).await;
    save(&fixture, &document(DocumentKind::Case, 1, 2), EventCode::CallerChosen).await;
    let incident = Document {
        subject: None,
        worker: None,
        ..document(DocumentKind::Incident, 3, 1)
    };
    save(&fixture, &incident, EventCode::IncidentOpened).await;
    let changed = Event {
        device: Some(held(1, None).device),
        subject_name: Some("megan2@contoso.example".to_owned()),
        ..Event::new(EventCode::OwnerChanged, at(8))
    };
    fixture
        .ledger
        .put_holder(&held(1, Some(2)), Some(&changed), None)
        .await
        .unwrap();
    fixture.ledger.put_holder(&held(2, None), None, None).await.unwrap();
    assert_eq!(fixture.ledger.verify().await.unwrap().records, 9);
    fixture
}

#[tokio::test]
async fn a_change_of_any_column_of_a_document_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    for (change, error) in every_change(&fixture, &mut intruder, "documents").await {
        assert!(matches!(error, VerifyError::Document { .. }), "{change}: {error}");
    }
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
    run(
        &mut intruder,
        "UPDATE documents SET state = 'closed' WHERE rowid = 2".to_owned(),
    )
    .await;
    let error = fixture.ledger.verify().await.unwrap_err();
    assert_eq!(error.to_string(), format!("document incident {} was changed", number(3)));
    assert!(
        fixture
            .ledger
            .find_document(DocumentKind::Incident, &number(3))
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_change_of_any_column_of_a_holder_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    for (change, error) in every_change(&fixture, &mut intruder, "holders").await {
        assert!(matches!(error, VerifyError::Holder { .. }), "{change}: {error}");
    }
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
    run(&mut intruder, "UPDATE holders SET person = NULL".to_owned()).await;
    assert!(fixture.ledger.find_holder(held(1, None).device).await.is_err());
}

#[tokio::test]
async fn a_removed_document_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "documents").await;
    for which in ["kind = 'case'", "kind = 'incident'", "true"] {
        run(&mut intruder, format!("DELETE FROM documents WHERE {which}")).await;
        assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Documents), "{which}");
        put_back(&mut intruder, "documents").await;
    }
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards));
}

/// An older version has a good seal. The head counts the saves, and its own older version does not fit the chain.
#[tokio::test]
async fn an_older_version_of_a_document_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "documents").await;
    keep(&mut intruder, "head").await;
    save(&fixture, &document(DocumentKind::Case, 1, 3), EventCode::CaseClosed).await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards), "as it should be");
    put_back(&mut intruder, "documents").await;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Documents));
    put_back(&mut intruder, "head").await;
    let error = fixture.ledger.verify().await.unwrap_err();
    assert_eq!(bad_row(&error), Some((10, RowFault::BeyondHead)));
}

#[tokio::test]
async fn an_older_body_in_a_newer_version_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "documents").await;
    save(&fixture, &document(DocumentKind::Case, 1, 3), EventCode::CaseClosed).await;
    let older = "UPDATE documents SET body = (SELECT body FROM kept_documents k WHERE k.kind = 'case') WHERE kind = 'case'";
    run(&mut intruder, older.to_owned()).await;
    let error = fixture.ledger.verify().await.unwrap_err();
    assert_eq!(error.to_string(), format!("document case {} was changed", number(1)));
}

/// One document set back, and another one's older version put beside its newer: the versions add up, but one stands twice.
#[tokio::test]
async fn a_document_that_stands_twice_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "documents").await;
    save(&fixture, &document(DocumentKind::Case, 1, 3), EventCode::ReasonRecorded).await;
    let incident = document(DocumentKind::Incident, 3, 2);
    save(&fixture, &incident, EventCode::IncidentFindingAdded).await;
    let twice = "CREATE TABLE copy AS SELECT * FROM documents WHERE kind = 'incident'; \
                 INSERT INTO copy SELECT * FROM kept_documents; DROP TABLE documents; ALTER TABLE copy RENAME TO documents";
    run(&mut intruder, twice.to_owned()).await;
    let versions: i64 = sqlx::query_scalar("SELECT sum(version) FROM documents")
        .fetch_one(&mut intruder)
        .await
        .unwrap();
    assert_eq!(versions, 2 + 1 + 2, "as many as were saved");
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Documents));
}

#[tokio::test]
async fn a_removed_order_without_a_disclosure_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    run(&mut intruder, "DELETE FROM orders WHERE disclosure IS NULL".to_owned()).await;
    let error = fixture.ledger.verify().await.unwrap_err();
    assert_eq!(bad_row(&error), Some((4, RowFault::NoOrder)));
}

/// The order is the same but for what was decided: its older row has a good seal, too.
#[tokio::test]
async fn an_order_set_back_behind_a_decision_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "orders").await;
    let id = new_order(1, 5).id;
    let event = decided(id, Plan::AtOnce, 20);
    assert!(fixture.ledger.decide_order(id, Plan::AtOnce, &event).await.unwrap());
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Guards), "as it should be");
    put_back(&mut intruder, "orders").await;
    let id = "00000007000000000000000000000001".to_owned();
    let fault = EntryFault::Contradicted;
    assert_eq!(fixture.ledger.verify().await, Err(VerifyError::Order { id, fault }));
}

/// A record that is read is as it was written, or it is not given out.
#[tokio::test]
async fn a_changed_record_is_not_given_out() {
    let fixture = story().await;
    let ledger = &fixture.ledger;
    let mut intruder = fixture.intruder_without_guards().await;
    run(&mut intruder, "UPDATE records SET why = 'an order' WHERE seq = 2".to_owned()).await;
    assert_eq!(ledger.find_record(2).await, Err(LedgerError::Unreadable));
    assert!(ledger.find_record(3).await.unwrap().is_some());
    let found = ledger.search_records(&RecordFilter::default(), None, 100).await;
    assert_eq!(found, Err(LedgerError::Unreadable));
    let said = ledger.verify_chain().await.unwrap();
    assert_eq!(said, Err("record 2 was changed".to_owned()));
}
