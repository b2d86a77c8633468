//! A recovery key in a free text: it is kept nowhere.

use super::*;

const PASSWORD: &str = "110000-220000-330000-440000-550000-660000-135795-597531";

#[tokio::test]
async fn no_text_of_an_incident_holds_a_recovery_key() {
    let (world, _) = world().await;
    let number = opened(&world).await;
    let (before, records) = (found(&world, &number).await, world.ledger.records());
    let (incidents, rita) = (incidents(&world), rita());
    let text = format!("it was {PASSWORD}");
    let link = format!("https://example.org/{PASSWORD}");
    let said = [
        incidents.open(rita.actor(), &text, Selection::default()).await.map(drop),
        incidents.add_finding(rita.actor(), &number, &text, "").await,
        incidents.add_finding(rita.actor(), &number, "text", &link).await,
        incidents.close(rita.actor(), &number, &text).await,
    ];
    assert_eq!(said, [Err(Failure::HoldsRecoveryKey); 4]);
    assert_eq!((found(&world, &number).await, world.ledger.records()), (before, records));
    assert_eq!(incidents.list(None).await.unwrap().len(), 1);
}
