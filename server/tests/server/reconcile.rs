//! Entra's log held against the records: reads that did not pass through Rekey are found, recorded, and answered.

use domain::ports::{OrderBook as _, Sightings as _};
use domain::record::EventCode;
use domain::rotation::{Cause, OrderFilter, OrderState, Plan, RotationOrder};
use reqwest::Method;
use serde_json::json;

use crate::eventually::eventually;
use crate::follow::{is_accepted, is_proven};
use crate::records::Ledger;
use crate::stage::{ROTATE, Stage, text};

/// The log is read each second.
const EACH_SECOND: (&str, &str) = ("REKEY_AUDIT__RECONCILE_SECONDS", "1");
const LOG: &str = "auditLogs/directoryAudits";

impl Stage {
    /// `helpdesk@` reads the newest key of this PC in the admin centre; its ID.
    async fn read_in_portal(&self, pc: &str) -> String {
        let path = format!("/pcs/{}/read-key", self.pc(pc).await.id());
        let (status, answer) = self
            .control(Method::POST, &path, Some(json!({ "account": "helpdesk" })))
            .await;
        assert_eq!(status, 200, "{answer}");
        text(&answer["keyId"]).to_owned()
    }

    /// Two more looks at the log, begun and ended: whatever was to be found in it is found.
    async fn looked_through(&self, ledger: &Ledger) {
        let until = || async { ledger.ledger.reads_settled_until().await.unwrap() };
        for _ in 0..2 {
            let before = until().await;
            eventually("a look at the log", || async { (until().await > before).then_some(()) }).await;
        }
    }
}

impl Ledger {
    /// All orders of this cause.
    pub async fn orders_of(&self, cause: Cause) -> Vec<RotationOrder> {
        let mut orders = self.ledger.list_orders(&OrderFilter::default(), None, 100).await.unwrap();
        orders.retain(|order| order.cause == cause);
        orders
    }

    /// The only order of this cause, once `is_so`.
    pub async fn order_of(&self, cause: Cause, is_so: impl Fn(&RotationOrder) -> bool) -> RotationOrder {
        eventually("the order", || async {
            let orders = self.orders_of(cause).await;
            assert!(orders.len() < 2, "{orders:?}");
            orders.into_iter().next().filter(|order| is_so(order))
        })
        .await
    }
}

async fn reconciling(more: &[(&str, &str)]) -> (Stage, crate::process::Server, Ledger) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &[&[EACH_SECOND], more].concat()).await;
    let ledger = stage.ledger().await;
    (stage, server, ledger)
}

#[tokio::test]
async fn a_read_through_rekey_is_no_read_outside_of_it() {
    let (stage, _server, ledger) = reconciling(&[]).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let helped = stage.key_of("LAPTOP-MILAN").await;
    let mut technician = stage.signed_in("helpdesk").await;
    technician.reveal_for("manykeys", "LAPTOP-MILAN", &helped).await;
    stage.looked_through(&ledger).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 0);
    assert!(ledger.orders_of(Cause::OutsideRead).await.is_empty());
}

/// One showing explains one read: the same person reads the same key again, past Rekey.
#[tokio::test]
async fn a_second_read_is_not_explained_by_the_first_ones_showing() {
    let (stage, _server, ledger) = reconciling(&[]).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut technician = stage.signed_in("helpdesk").await;
    technician.reveal_for("owner", "DESKTOP-ANNA", &key).await;
    stage.looked_through(&ledger).await;
    assert_eq!(stage.read_in_portal("DESKTOP-ANNA").await, key);
    stage.looked_through(&ledger).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 1);
}

#[tokio::test]
async fn a_read_outside_is_recorded_once_and_its_key_rotated() {
    let (stage, server, ledger) = reconciling(&[]).await;
    let key = stage.read_in_portal("DESKTOP-ANNA").await;
    let order = ledger.order_of(Cause::OutsideRead, |order| is_accepted(&order.state)).await;
    let found = ledger.with(EventCode::OutsideReadFound).await.remove(0).event;
    assert_eq!(found.person, Some(stage.person("helpdesk").await));
    assert_eq!(found.person_name.as_deref(), Some("helpdesk@contoso.example"));
    assert_eq!(found.device.unwrap().to_string(), stage.pc("DESKTOP-ANNA").await.id());
    assert_eq!(found.key.unwrap().to_string(), key);
    assert_eq!(
        (order.plan, order.key.to_string(), &*order.device_name),
        (Plan::AtOnce, key, "DESKTOP-ANNA")
    );
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    ledger.order_of(Cause::OutsideRead, |order| is_proven(&order.state)).await;
    // Neither the next looks nor another server find it again.
    stage.looked_through(&ledger).await;
    server.stop().await;
    let _server = stage.serve_with(0, &[EACH_SECOND]).await;
    stage.looked_through(&ledger).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 1);
    assert_eq!(ledger.orders_of(Cause::OutsideRead).await.len(), 1);
    // The auditor finds it by its own path.
    let page = stage.signed_in("security").await.open("/audit?path=outside").await;
    assert!(page.text().contains("Key read outside of Rekey"), "{}", page.text());
}

#[tokio::test]
async fn where_the_rule_asks_security_decides() {
    let (stage, _server, ledger) = reconciling(&[("REKEY_ROTATION__RULES__OUTSIDE_READ", "ask")]).await;
    stage.read_in_portal("DESKTOP-ANNA").await;
    let order = ledger.order_of(Cause::OutsideRead, |_| true).await;
    assert_eq!((order.plan, &order.state), (Plan::Ask, &OrderState::Ordered));
    let mut responder = stage.signed_in("security").await;
    let asks = responder.open("/rotation?standing=asks").await;
    for part in ["DESKTOP-ANNA", "Read outside of Rekey", "Rotate now"] {
        assert!(asks.text().contains(part), "{part}: {}", asks.text());
    }
    assert_eq!(asks.each(r#"name="order" value="([^"]*)""#)[0], order.id.to_string());
    stage.looked_through(&ledger).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 0);
    let form = [("order", &*order.id.to_string()), ("plan", "at-once"), ("standing", "asks")];
    let decided = responder.act_on("/rotation", "decide_order", &form).await;
    assert!(decided.text().contains("The rotation is ordered"), "{}", decided.text());
    ledger.order_of(Cause::OutsideRead, |order| is_accepted(&order.state)).await;
    let record = ledger.with(EventCode::RotationDecided).await.remove(0).event;
    assert_eq!(
        (record.person, record.detail.as_deref()),
        (Some(stage.person("security").await), Some("at-once"))
    );
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    ledger.order_of(Cause::OutsideRead, |order| is_proven(&order.state)).await;
}

/// Who has read a key that opens nothing any more knows nothing.
#[tokio::test]
async fn a_key_that_was_replaced_meanwhile_is_not_rotated_again() {
    let stage = Stage::new().await;
    stage.read_in_portal("DESKTOP-ANNA").await;
    stage.rotate_past_rekey("DESKTOP-ANNA").await;
    let before = stage.requests(ROTATE).await.len();
    let _server = stage.serve_with(0, &[EACH_SECOND]).await;
    let ledger = stage.ledger().await;
    stage.looked_through(&ledger).await;
    assert_eq!(
        ledger.count(EventCode::OutsideReadFound).await,
        1,
        "it is recorded all the same"
    );
    assert!(ledger.orders_of(Cause::OutsideRead).await.is_empty());
    assert_eq!(stage.requests(ROTATE).await.len(), before);
}

/// In reality the log is minutes late (facts.md section E).
#[tokio::test]
async fn what_the_log_tells_late_is_found_when_it_does() {
    let (stage, _server, ledger) = reconciling(&[]).await;
    stage.put("/quirks", json!({ "auditDelaySeconds": 3600 })).await;
    stage.read_in_portal("DESKTOP-ANNA").await;
    stage.looked_through(&ledger).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 0);
    stage.put("/quirks", json!({ "auditDelaySeconds": 0 })).await;
    ledger.order_of(Cause::OutsideRead, |order| is_accepted(&order.state)).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 1);
}

/// Five reads in ten seconds, then 429 (facts.md section G): the looks go on when they may.
#[tokio::test]
async fn a_log_that_asks_to_wait_is_read_later() {
    let (stage, _server, ledger) = reconciling(&[]).await;
    stage.put("/quirks", json!({ "auditRateLimit": true })).await;
    eventually("the limit", || async {
        let asked = stage.requests(LOG).await;
        asked.iter().any(|request| request["status"] == 429).then_some(())
    })
    .await;
    stage.read_in_portal("DESKTOP-ANNA").await;
    ledger.order_of(Cause::OutsideRead, |_| true).await;
    assert_eq!(ledger.count(EventCode::OutsideReadFound).await, 1);
}
