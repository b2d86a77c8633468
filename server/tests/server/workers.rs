//! The worker across restarts, and two of them on one ledger.

use domain::rotation::OrderState;
use serde_json::json;

use crate::eventually::eventually;
use crate::follow::{is_accepted, is_proven};
use crate::stage::{ROTATE, Stage};

#[tokio::test]
async fn an_accepted_order_goes_on_after_a_restart() {
    let (stage, server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
    server.stop().await;
    // The PC rotates while nobody looks.
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    let _server = stage.serve().await;
    stage.order_becomes(&ledger, "owner", is_proven).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 1);
    ledger.verify().await;
}

#[tokio::test]
async fn an_order_that_intune_has_not_taken_goes_on_after_a_restart() {
    let (stage, server) = Stage::serving().await;
    stage.faults(json!([{ "match": ROTATE, "status": 503 }])).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    eventually("a try", || async { (!stage.requests(ROTATE).await.is_empty()).then_some(()) }).await;
    server.stop().await;
    let ledger = stage.ledger().await;
    let person = stage.person("owner").await;
    assert_eq!(ledger.disclosures(person).await[0].order.state, OrderState::Ordered);
    stage.faults(json!([])).await;
    let _server = stage.serve().await;
    stage.order_becomes(&ledger, "owner", is_accepted).await;
}

/// Both see the same orders due at the same time; each order is given once all the same.
#[tokio::test]
async fn two_servers_share_the_orders() {
    const PCS: [(&str, &str); 4] = [
        ("owner", "LAPTOP-ANNA"),
        ("manykeys", "LAPTOP-MILAN"),
        ("security", "LAPTOP-SAMIR"),
        ("admin", "LAPTOP-ADA"),
    ];
    let (stage, server) = Stage::serving().await;
    stage
        .faults(json!([{ "match": ROTATE, "status": 503, "retryAfter": 1 }]))
        .await;
    for (account, pc) in PCS {
        let key = stage.key_of(pc).await;
        stage.signed_in(account).await.reveal(&key).await.password();
    }
    server.stop().await;
    // Slow enough that the other one comes along while an order is being given.
    stage.faults(json!([{ "match": ROTATE, "delayMs": 300 }])).await;
    let before = stage.requests(ROTATE).await.len();
    let servers = tokio::join!(stage.serve_with(0, &[]), stage.serve_with(1, &[]));
    let ledger = stage.ledger().await;
    for (account, _) in PCS {
        stage.order_becomes(&ledger, account, is_accepted).await;
    }
    assert_eq!(stage.requests(ROTATE).await.len() - before, PCS.len());
    servers.0.stop().await;
    servers.1.stop().await;
    ledger.verify().await;
}
