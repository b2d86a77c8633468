//! Disclosures and orders.

use super::*;

/// Every column of every row, in every way its type allows. Keys of a table cannot take a value that is there.
#[tokio::test]
async fn a_change_of_any_column_of_a_disclosure_or_an_order_is_found() {
    for fixture in [story().await, books::story().await] {
        let mut intruder = fixture.intruder_without_guards().await;
        for table in ["disclosures", "orders"] {
            for (change, error) in every_change(&fixture, &mut intruder, table).await {
                let fault = match &error {
                    VerifyError::Disclosure { fault, .. } if table == "disclosures" => *fault,
                    VerifyError::Order { fault, .. } if table == "orders" => *fault,
                    error => panic!("{change}: {error}"),
                };
                // An order that comes with a disclosure has the disclosure's name of the device, and no seal over it.
                let is_of_disclosure = fault == EntryFault::NoPartner && change.contains("SET device_name");
                assert!(fault == EntryFault::Changed || is_of_disclosure, "{change}: {error}");
            }
        }
        assert_eq!(
            fixture.ledger.verify().await,
            Err(VerifyError::Guards),
            "nothing else is wrong now"
        );
    }
}

#[tokio::test]
async fn a_removed_disclosure_or_order_is_found() {
    let fixture = story().await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "disclosures").await;
    keep(&mut intruder, "orders").await;
    let both = "DELETE FROM disclosures WHERE rowid = 1; DELETE FROM orders WHERE rowid = 1";
    let cases = [
        ("DELETE FROM disclosures WHERE rowid = 2", 6, RowFault::NoDisclosure),
        ("DELETE FROM orders WHERE rowid = 2", 7, RowFault::NoOrder),
        (both, 2, RowFault::NoDisclosure),
    ];
    for (removal, seq, what) in cases {
        run(&mut intruder, removal.to_owned()).await;
        let error = fixture.ledger.verify().await.expect_err(removal);
        assert_eq!(bad_row(&error), Some((seq, what)), "{removal}");
        put_back(&mut intruder, "disclosures").await;
        put_back(&mut intruder, "orders").await;
    }
}

/// An older version of a row has a good seal, but its records have gone on.
#[tokio::test]
async fn an_older_version_of_a_row_is_found() {
    let fixture = Fixture::new().await;
    let ledger = &fixture.ledger;
    begin(ledger, &disclosure(1)).await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "disclosures").await;
    keep(&mut intruder, "orders").await;
    finish(ledger, &disclosure(1), ReadOutcome::Refused).await;
    let id = "00000003000000000000000000000001".to_owned();
    put_back(&mut intruder, "disclosures").await;
    let verified = ledger.verify().await;
    assert_eq!(
        verified,
        Err(VerifyError::Disclosure {
            id,
            fault: EntryFault::Contradicted
        })
    );
    run(&mut intruder, "DELETE FROM disclosures".to_owned()).await;
    assert_eq!(
        bad_row(&ledger.verify().await.unwrap_err()),
        Some((2, RowFault::NoDisclosure))
    );
}

#[tokio::test]
async fn an_order_set_back_is_found() {
    let fixture = Fixture::new().await;
    let ledger = &fixture.ledger;
    begin(ledger, &disclosure(1)).await;
    let mut intruder = fixture.intruder_without_guards().await;
    keep(&mut intruder, "orders").await;
    finish(ledger, &disclosure(1), ReadOutcome::Refused).await;
    put_back(&mut intruder, "orders").await;
    let id = "00000004000000000000000000000001".to_owned();
    assert_eq!(
        ledger.verify().await,
        Err(VerifyError::Order {
            id,
            fault: EntryFault::Contradicted
        })
    );
}

/// A row of another ledger with the same key would fit its seal: its record does not exist here.
#[tokio::test]
async fn a_row_without_records_is_found() {
    let (here, there) = (Fixture::new().await, Fixture::new().await);
    begin(&there.ledger, &disclosure(1)).await;
    there.ledger.close().await;
    let mut intruder = here.intruder().await;
    let copy = format!(
        "ATTACH '{}' AS there; INSERT INTO disclosures SELECT * FROM there.disclosures; INSERT INTO orders SELECT * FROM there.orders",
        there.path().display()
    );
    run(&mut intruder, copy).await;
    let id = "00000003000000000000000000000001".to_owned();
    assert_eq!(
        here.ledger.verify().await,
        Err(VerifyError::Disclosure {
            id,
            fault: EntryFault::NoRecord
        })
    );
}

/// The worker passes over an order that somebody changed: it does not hold up the others, and is not followed on forged facts.
#[tokio::test]
async fn a_changed_order_is_not_followed() {
    let fixture = Fixture::new().await;
    for number in [1, 2] {
        let mut begun = disclosure(number);
        begun.key = stored_key(number);
        begin(&fixture.ledger, &begun).await;
    }
    let mut intruder = fixture.intruder().await;
    run(&mut intruder, "UPDATE orders SET volume = 'fixed' WHERE rowid = 1".to_owned()).await;
    let leased = fixture.ledger.lease_order(at(100), LEASE).await.unwrap().unwrap();
    assert_eq!(leased.id, disclosure(2).order);
    assert!(fixture.ledger.lease_order(at(100), LEASE).await.is_err());
}
