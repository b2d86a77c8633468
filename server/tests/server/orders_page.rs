//! Rotation orders, for those who look after them: rules, decisions, orders by hand, and what is overdue.

mod overdue;

use domain::record::EventCode;
use domain::rotation::{Cause, OrderState, Plan};

use crate::browser::Browser;
use crate::follow::{is_accepted, is_proven};
use crate::page::Page;
use crate::process::Server;
use crate::records::Ledger;
use crate::stage::{ROTATE, Stage};

/// `owner@` has the key of DESKTOP-ANNA shown under this rule.
async fn revealed_under(rule: &str) -> (Stage, Server, Ledger) {
    let stage = Stage::new().await;
    let server = stage.serve_with(0, &[("REKEY_ROTATION__RULES__SELF_SERVICE", rule)]).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    stage.signed_in("owner").await.reveal(&key).await.password();
    let ledger = stage.ledger().await;
    (stage, server, ledger)
}

/// The ledger's only order, decided by this account.
async fn decide(stage: &Stage, ledger: &Ledger, account: &str, plan: &str) -> Page {
    let order = ledger.order_of(Cause::SelfService, |_| true).await.id.to_string();
    let form = [("order", &*order), ("plan", plan), ("standing", "asks")];
    stage
        .signed_in(account)
        .await
        .act_on("/rotation", "decide_order", &form)
        .await
}

/// The worker has looked at every order that was due: an order of another device, placed later, was accepted.
async fn worker_went_by(stage: &Stage, ledger: &Ledger) {
    let ordered = order_by_hand(&mut stage.signed_in("security").await, "LAPTOP-SAMIR", "by-hand").await;
    assert!(ordered.text().contains("The rotation is ordered"), "{}", ordered.text());
    ledger.order_of(Cause::ByHand, |order| is_accepted(&order.state)).await;
}

async fn order_by_hand(browser: &mut Browser, label: &str, cause: &str) -> Page {
    browser
        .act_on("/rotation", "order_rotation", &[("label", label), ("cause", cause)])
        .await
}

#[tokio::test]
async fn an_order_that_asks_waits_until_it_is_decided() {
    let (stage, _server, ledger) = revealed_under("ask").await;
    worker_went_by(&stage, &ledger).await;
    let order = ledger.order_of(Cause::SelfService, |_| true).await;
    assert_eq!((order.plan, order.state), (Plan::Ask, OrderState::Ordered));
    assert_eq!(stage.requests(ROTATE).await.len(), 1, "only the other one");
    let activity = stage.signed_in("owner").await.open("/activity").await;
    assert!(
        activity.text().contains("decides whether the key is replaced now"),
        "{}",
        activity.text()
    );
    let decided = decide(&stage, &ledger, "helpdesk", "at-once").await;
    assert_eq!(decided.url.path(), "/rotation");
    ledger.order_of(Cause::SelfService, |order| is_accepted(&order.state)).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 2);
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    ledger.order_of(Cause::SelfService, |order| is_proven(&order.state)).await;
    // What is proven is not decided any more.
    let late = decide(&stage, &ledger, "helpdesk", "at-once").await;
    assert_eq!(late.refusal(), (409, "not-this-step"));
    assert_eq!(ledger.count(EventCode::RotationDecided).await, 1);
}

#[tokio::test]
async fn an_order_that_asks_can_be_left_to_the_device() {
    let (stage, _server, ledger) = revealed_under("ask").await;
    let decided = decide(&stage, &ledger, "security", "rely-on-device").await;
    assert!(decided.text().contains("It is left to the device"), "{}", decided.text());
    let order = ledger.order_of(Cause::SelfService, |_| true).await;
    assert_eq!(order.plan, Plan::RelyOnDevice);
    let again = decide(&stage, &ledger, "security", "ask").await;
    assert_eq!(again.refusal(), (422, "form-unreadable"), "nobody can decide to decide later");
}

#[tokio::test]
async fn who_may_see_orders_only_decides_nothing() {
    let (stage, _server, ledger) = revealed_under("ask").await;
    let page = stage.signed_in("admin").await.open("/rotation?standing=asks").await;
    assert!(page.text().contains("DESKTOP-ANNA"), "{}", page.text());
    assert!(
        !page.body.contains("/api/decide_order") && !page.body.contains("/api/order_rotation"),
        "{}",
        page.body
    );
    let refused = decide(&stage, &ledger, "admin", "at-once").await;
    assert_eq!(refused.refusal(), (403, "not-permitted"));
    assert_eq!(ledger.order_of(Cause::SelfService, |_| true).await.plan, Plan::Ask);
}

/// The device replaces its key by itself; Rekey only watches.
#[tokio::test]
async fn an_order_that_relies_on_the_device_is_proven_without_intune_being_asked() {
    let (stage, _server, ledger) = revealed_under("rely-on-device").await;
    worker_went_by(&stage, &ledger).await;
    let order = ledger.order_of(Cause::SelfService, |_| true).await;
    assert_eq!((order.plan, order.state), (Plan::RelyOnDevice, OrderState::Ordered));
    assert_eq!(stage.requests(ROTATE).await.len(), 1, "only the other one");
    stage.rotate_past_rekey("DESKTOP-ANNA").await;
    ledger.order_of(Cause::SelfService, |order| is_proven(&order.state)).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 2, "only the administrator's");
}

/// Somebody does not want to wait for it.
#[tokio::test]
async fn an_order_that_relies_on_the_device_can_be_made_to_go_on_at_once() {
    let (stage, _server, ledger) = revealed_under("rely-on-device").await;
    decide(&stage, &ledger, "helpdesk", "at-once").await;
    ledger.order_of(Cause::SelfService, |order| is_accepted(&order.state)).await;
    assert_eq!(stage.requests(ROTATE).await.len(), 1);
}

#[tokio::test]
async fn an_order_by_hand_says_what_came_of_it() {
    let (stage, _server) = Stage::serving().await;
    let ledger = stage.ledger().await;
    let mut technician = stage.signed_in("helpdesk").await;
    for (label, said) in [
        ("PC-NOWHERE", "No device has this name or serial number"),
        // The key never reached the directory.
        ("LAPTOP-NOOR", "No key that could be replaced is stored"),
    ] {
        let page = order_by_hand(&mut technician, label, "by-hand").await;
        assert!(page.text().contains(said), "{label}: {}", page.text());
        assert!(
            page.body.contains(&format!(r#"value="{label}""#)),
            "it stays typed: {}",
            page.body
        );
    }
    assert_eq!(stage.requests(ROTATE).await.len(), 0);
    let ordered = order_by_hand(&mut technician, " desktop-anna ", "owner-change").await;
    assert!(ordered.text().contains("The rotation is ordered"), "{}", ordered.text());
    let order = ledger.order_of(Cause::OwnerChange, |order| is_accepted(&order.state)).await;
    assert_eq!(order.person, Some(stage.person("helpdesk").await));
    let record = ledger.with(EventCode::RotationOrdered).await.remove(0).event;
    assert_eq!(record.person_name.as_deref(), Some("helpdesk@contoso.example"));
    assert_eq!(record.from.as_deref(), Some("127.0.0.1"));
    stage.check_in(&stage.pc("DESKTOP-ANNA").await).await;
    ledger.order_of(Cause::OwnerChange, |order| is_proven(&order.state)).await;
    let unknown = order_by_hand(&mut technician, "DESKTOP-ANNA", "incident").await;
    assert_eq!(unknown.refusal(), (422, "form-unreadable"));
}

#[tokio::test]
async fn several_devices_of_one_name_are_told_apart_by_their_serial_numbers() {
    let (stage, _server) = Stage::serving().await;
    let id = stage.pc("LAPTOP-ADA").await.id().parse().unwrap();
    let serial = {
        let mut tenant = stage.tenant.tenant.write().await;
        let position = tenant.fleet.position(id).unwrap();
        "DESKTOP-ANNA".clone_into(&mut tenant.fleet[position].display_name);
        tenant.fleet[position].serial_number.clone()
    };
    let mut technician = stage.signed_in("helpdesk").await;
    let several = order_by_hand(&mut technician, "DESKTOP-ANNA", "by-hand").await;
    assert!(
        several.text().contains("Several devices have this name"),
        "{}",
        several.text()
    );
    let ledger = stage.ledger().await;
    assert!(ledger.orders_of(Cause::ByHand).await.is_empty());
    let one = order_by_hand(&mut technician, &serial, "by-hand").await;
    assert!(one.text().contains("The rotation is ordered"), "{}", one.text());
}
