//! Devices that change hands: the former holder may know the key.

use domain::ports::Sightings as _;
use domain::record::EventCode;
use domain::rotation::{Cause, OrderState, Plan};
use serde_json::json;

use crate::eventually::eventually;
use crate::follow::{is_accepted, is_proven};
use crate::process::Server;
use crate::records::Ledger;
use crate::stage::{ROTATE, Stage};

const HELD: &str = r"managedDevices\?.*userId";

/// It is looked each second who holds which device; the first look is done.
async fn watching(more: &[(&str, &str)]) -> (Stage, Server, Ledger) {
    let stage = Stage::new().await;
    let environment = [&[("REKEY_ROTATION__WATCH_OWNERS_SECONDS", "1")], more].concat();
    let server = stage.serve_with(0, &environment).await;
    let ledger = stage.ledger().await;
    let device = stage.pc("DESKTOP-ANNA").await.id().parse().unwrap();
    eventually("the first look", || async {
        ledger.ledger.find_holder(device).await.unwrap()
    })
    .await;
    (stage, server, ledger)
}

impl Stage {
    async fn hand_over(&self, pc: &str, to: Option<&str>) {
        let path = format!("/pcs/{}", self.pc(pc).await.id());
        self.put(&path, json!({ "owner": to, "primaryUser": to })).await;
    }

    /// Two more looks, begun and answered.
    async fn owners_looked_at(&self) {
        let looks = || async { self.requests(HELD).await.len() };
        let before = looks().await;
        eventually("two looks", || async { (looks().await >= before + 3).then_some(()) }).await;
    }
}

#[tokio::test]
async fn a_device_with_another_owner_is_recorded_and_rotated_once() {
    let (stage, _server, ledger) = watching(&[]).await;
    stage.owners_looked_at().await;
    assert_eq!(ledger.count(EventCode::OwnerChanged).await, 0, "nothing has changed hands");
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.hand_over("DESKTOP-ANNA", Some("newhire")).await;
    let order = ledger.order_of(Cause::OwnerChange, |order| is_accepted(&order.state)).await;
    assert_eq!((order.plan, order.key.to_string()), (Plan::AtOnce, key));
    let changed = ledger.with(EventCode::OwnerChanged).await.remove(0).event;
    assert_eq!(changed.subject, Some(stage.person("newhire").await));
    assert_eq!(changed.subject_name.as_deref(), Some("newhire@contoso.example"));
    assert_eq!(changed.detail.as_deref(), Some("owner@contoso.example"), "who held it before");
    assert_eq!(changed.device.unwrap().to_string(), stage.pc("DESKTOP-ANNA").await.id());
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    ledger.order_of(Cause::OwnerChange, |order| is_proven(&order.state)).await;
    stage.owners_looked_at().await;
    assert_eq!(ledger.count(EventCode::OwnerChanged).await, 1);
}

#[tokio::test]
async fn a_device_that_belongs_to_nobody_any_more_has_changed_hands_too() {
    let (stage, _server, ledger) = watching(&[]).await;
    stage.hand_over("DESKTOP-ANNA", None).await;
    ledger.order_of(Cause::OwnerChange, |_| true).await;
    let changed = ledger.with(EventCode::OwnerChanged).await.remove(0).event;
    assert_eq!((changed.subject, changed.subject_name), (None, None));
}

/// What changed while Rekey did not run is seen at its next look.
#[tokio::test]
async fn a_change_while_nobody_looked_is_found() {
    let (stage, server, ledger) = watching(&[]).await;
    server.stop().await;
    stage.hand_over("LAPTOP-ADA", Some("newhire")).await;
    let _server = stage.serve_with(0, &[("REKEY_ROTATION__WATCH_OWNERS_SECONDS", "1")]).await;
    ledger.order_of(Cause::OwnerChange, |_| true).await;
}

#[tokio::test]
async fn where_the_rule_asks_the_order_waits() {
    let (stage, _server, ledger) = watching(&[("REKEY_ROTATION__RULES__OWNER_CHANGE", "ask")]).await;
    stage.hand_over("DESKTOP-ANNA", Some("newhire")).await;
    let order = ledger.order_of(Cause::OwnerChange, |_| true).await;
    assert_eq!((order.plan, order.state), (Plan::Ask, OrderState::Ordered));
    let asks = stage.signed_in("helpdesk").await.open("/rotation?standing=asks").await;
    for part in [
        "DESKTOP-ANNA",
        "Another owner, or back from service",
        "Leave it to the device",
    ] {
        assert!(asks.text().contains(part), "{part}: {}", asks.text());
    }
    stage.owners_looked_at().await;
    assert_eq!(stage.requests(ROTATE).await.len(), 0);
}
