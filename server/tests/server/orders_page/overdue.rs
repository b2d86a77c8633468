//! Keys that were given out long ago and are not proven dead.

use domain::device::Volume;
use domain::id::OrderId;
use domain::ports::OrderBook as _;
use domain::record::{Event, EventCode};
use domain::rotation::{Cause, NewOrder, Plan};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::follow::is_proven;
use crate::pc::OS;
use crate::records::Ledger;
use crate::stage::{Stage, text};

/// A key that counts as given out this long ago, and is not replaced yet.
async fn given_out(stage: &Stage, ledger: &Ledger, pc: &str, ago: SignedDuration) {
    let pc = stage.pc(pc).await;
    #[expect(clippy::disallowed_methods, reason = "the server's clock is the machine's")]
    let now = Timestamp::now();
    let order = NewOrder {
        id: OrderId(Uuid::from_u128(u128::from(now.as_microsecond().unsigned_abs()))),
        cause: Cause::OutsideRead,
        plan: Plan::AtOnce,
        incident: None,
        person: None,
        device: pc.id().parse().unwrap(),
        device_name: text(&pc.0["displayName"]).to_owned(),
        key: text(&pc.current(OS)["id"]).parse().unwrap(),
        volume: Volume::OperatingSystem,
        disclosed_at: now - ago,
        at: now,
    };
    let event = Event {
        order: Some(order.id),
        ..Event::new(EventCode::RotationOrdered, now)
    };
    ledger.ledger.place_order(&order, &event).await.unwrap();
}

#[tokio::test]
async fn every_page_for_staff_tells_what_is_overdue() {
    let (stage, server) = Stage::serving().await;
    server.stop().await;
    let ledger = stage.ledger().await;
    given_out(&stage, &ledger, "DESKTOP-ANNA", SignedDuration::from_hours(25)).await;
    given_out(&stage, &ledger, "LAPTOP-SAMIR", SignedDuration::from_hours(23)).await;
    // A worker that begins looks at once.
    let _server = stage.serve_with(0, &[("REKEY_ROTATION__OVERDUE_DAYS", "1")]).await;
    let line = "One key that was given out is not proven dead after one day";
    let mut security = stage.signed_in("security").await;
    for path in ["/rotation", "/audit", "/incidents", "/readiness"] {
        let page = security.open(path).await;
        assert!(page.text().contains(line), "{path}: {}", page.text());
    }
    let helpdesk = stage.signed_in("helpdesk").await.open("/helpdesk").await;
    assert!(helpdesk.text().contains(line), "{}", helpdesk.text());
    let mut owner = stage.signed_in("owner").await;
    for path in ["/devices", "/activity"] {
        assert!(!owner.open(path).await.text().contains("not proven dead"), "{path}");
    }
    // On the list the longest given out comes first, and only it is marked.
    let orders = security.open("/rotation").await.text();
    let (first, second) = (orders.find("DESKTOP-ANNA").unwrap(), orders.find("LAPTOP-SAMIR").unwrap());
    assert!(first < second, "{orders}");
    assert_eq!(orders.matches("Overdue: not proven").count(), 1, "{orders}");

    stage.check_in_when_ordered(&ledger, "DESKTOP-ANNA").await;
    let page = security.open("/audit").await;
    assert!(!page.text().contains("not proven dead"), "{}", page.text());
}

impl Stage {
    /// Intune takes the order, the PC carries it out, and the worker sees it.
    async fn check_in_when_ordered(&self, ledger: &Ledger, pc: &str) {
        let device = self.pc(pc).await.id().parse().unwrap();
        let of_device = async |is_so: fn(&domain::rotation::OrderState) -> bool| {
            crate::eventually::eventually("the order", || async {
                let orders = ledger.orders_of(Cause::OutsideRead).await.into_iter();
                orders
                    .filter(|order| order.device == device)
                    .find(|order| is_so(&order.state))
            })
            .await
        };
        of_device(crate::follow::is_accepted).await;
        self.check_in(&self.pc(pc).await).await;
        of_device(is_proven).await;
    }
}
