//! Rotating all keys of an incident.

use domain::incident::rotate::AT_ONCE;
use domain::ports::OrderBook as _;
use domain::record::EventCode;
use domain::rotation::{OrderFilter, RotationOrder};
use serde_json::json;

use super::{number, open};
use crate::browser::Browser;
use crate::eventually::eventually;
use crate::follow::{is_accepted, is_proven};
use crate::page::Page;
use crate::pc::OS;
use crate::records::Ledger;
use crate::stage::{ROTATE, Stage, text};

const FIXED: &str = "fixedDataVolume";
/// Whose PCs, and which volume's key. More than are ordered within two seconds.
const SHOWN: [(&str, &str, &str); 11] = [
    ("owner", "LAPTOP-ANNA", OS),
    ("owner", "DESKTOP-ANNA", OS),
    ("manykeys", "LAPTOP-MILAN", OS),
    ("manykeys", "LAPTOP-MILAN", FIXED),
    ("newhire", "LAPTOP-NINA", OS),
    ("security", "LAPTOP-SAMIR", OS),
    ("manager", "PC-ARCHIVE", OS),
    ("admin", "LAPTOP-ADA", OS),
    // These two can never be proven: Intune does not know one, and the other's Windows is too old.
    ("helpdesk", "LAPTOP-HANNA", OS),
    ("admin", "DESKTOP-ADA", OS),
    ("admin", "LAPTOP-ADA", "removableDataVolume"),
];
const PROVABLE: usize = 8;

async fn show_all(stage: &Stage) {
    // PC-ARCHIVE has 187 keys.
    stage.put("/quirks", json!({ "pageSize": 100 })).await;
    for (account, pc, volume) in SHOWN {
        let pc = stage.pc(pc).await;
        // The newest: LAPTOP-NINA's older one is not for its new owner.
        let mut keys = pc.stored().into_iter().rev();
        let key = keys
            .find(|key| key["onDrive"] == true && key["volumeType"] == volume)
            .unwrap();
        stage.signed_in(account).await.reveal(text(&key["id"])).await.password();
    }
}

/// Ordered, proven and in need of attention, as the page says.
fn progress(page: &Page) -> Vec<usize> {
    let numbers = page.each(r"<p role=.status.>(\d+) of \d+ ordered");
    let others = page
        .each(r"ordered, (\d+) proven")
        .into_iter()
        .take(1)
        .chain(page.each(r"proven, (\d+) in need").into_iter().take(1));
    numbers
        .into_iter()
        .chain(others)
        .map(|number| number.parse().unwrap())
        .collect()
}

/// The orders that belong to an incident.
async fn of_incident(ledger: &Ledger) -> Vec<RotationOrder> {
    let mut orders = ledger.ledger.list_orders(&OrderFilter::default(), None, 100).await.unwrap();
    orders.retain(|order| order.incident.is_some());
    orders
}

/// The incident's page once all orders are placed.
async fn all_placed(responder: &Browser, path: &str) -> Page {
    eventually("all orders to be placed", || async {
        let page = responder.clone().open(path).await;
        (progress(&page).first() == Some(&SHOWN.len())).then_some(page)
    })
    .await
}

/// Rotating begins once, and is stopped on the way.
async fn start_and_stop(responder: &mut Browser, path: &str, number: &[(&str, &str)]) {
    let started = responder.act_on(path, "start_incident_rotation", number).await;
    assert!(started.text().contains("The keys are being rotated"), "{}", started.text());
    assert!(
        started.header("refresh").ends_with(path),
        "it renews itself: {}",
        started.header("refresh")
    );
    let twice = responder.act_on(path, "start_incident_rotation", number).await;
    assert_eq!(twice.refusal(), (409, "not-this-step"));
    let stopped = responder.act_on(path, "stop_incident_rotation", number).await;
    assert!(stopped.text().contains("Stopped."), "{}", stopped.text());
    assert!(stopped.header("refresh").is_empty());
}

#[tokio::test]
async fn all_keys_are_rotated_stopped_and_resumed() {
    let (stage, _server) = Stage::serving().await;
    show_all(&stage).await;
    let ledger = stage.ledger().await;
    let mut responder = stage.signed_in("security").await;
    let opened = open(&mut responder, &[]).await;
    let (path, number) = (opened.url.path().to_owned(), number(&opened));
    let number = [("number", &*number)];
    start_and_stop(&mut responder, &path, &number).await;
    let placed = progress(&responder.open(&path).await)[0];
    assert!(placed < SHOWN.len(), "stopped on the way");
    // The step that was under way has placed its orders, but is not counted.
    let orders = of_incident(&ledger).await.len();
    assert!((placed..=placed + AT_ONCE).contains(&orders), "{placed} {orders}");

    responder.act_on(&path, "start_incident_rotation", &number).await;
    all_placed(&responder, &path).await;
    assert_eq!(of_incident(&ledger).await.len(), SHOWN.len());
    prove_all(&stage, &ledger).await;
    let page = responder.open(&path).await;
    assert_eq!(
        progress(&page),
        [SHOWN.len(), PROVABLE, SHOWN.len() - PROVABLE],
        "{}",
        page.text()
    );
    assert_eq!(ledger.count(EventCode::IncidentRotationStopped).await, 1);
    // Each PC was told once: the orders of the showings stood already.
    let pcs = stage.requests(ROTATE).await.len();
    assert!(
        (PROVABLE - 1..=PROVABLE).contains(&pcs),
        "LAPTOP-MILAN's two drives may share one: {pcs}"
    );
}

/// The locked PCs are unlocked, and all check in.
async fn prove_all(stage: &Stage, ledger: &Ledger) {
    for (_, name, volume) in SHOWN {
        let pc = stage.pc(name).await;
        if volume == OS && pc.is_locked() {
            let screen = text(&pc.0["screenKeyId"]).to_owned();
            let keys = pc.0["keys"].as_array().unwrap();
            let key = keys.iter().find(|key| key["id"] == *screen).unwrap();
            let (status, answer) = stage.unlock(&pc, text(&key["key"])).await;
            assert_eq!(status, 200, "{answer}");
        }
    }
    eventually("all to be proven", || async {
        for (_, name, _) in SHOWN {
            stage.check_in(&stage.pc(name).await).await;
        }
        let orders = of_incident(ledger).await;
        let proven = orders.iter().filter(|order| is_proven(&order.state)).count();
        (proven == PROVABLE && orders.iter().all(|order| order.state.has_ended())).then_some(())
    })
    .await;
}

/// Two shows of one key, and one of a key that is proven dead: one target.
#[tokio::test]
async fn what_is_proven_dead_is_not_rotated_again() {
    let (stage, _server) = Stage::serving().await;
    let ledger = stage.ledger().await;
    let dead = stage.key_of("LAPTOP-SAMIR").await;
    stage.signed_in("security").await.reveal(&dead).await.password();
    stage.order_becomes(&ledger, "security", is_accepted).await;
    stage.check_in(&stage.pc("LAPTOP-SAMIR").await).await;
    stage.order_becomes(&ledger, "security", is_proven).await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut owner = stage.signed_in("owner").await;
    for _ in 0..2 {
        owner.reveal(&key).await.password();
    }
    let mut responder = stage.signed_in("security").await;
    let opened = open(&mut responder, &[]).await;
    let path = opened.url.path().to_owned();
    responder
        .act_on(&path, "start_incident_rotation", &[("number", &number(&opened))])
        .await;
    let page = eventually("the order to be placed", || async {
        let page = responder.clone().open(&path).await;
        page.text().contains("1 of 1 ordered").then_some(page)
    })
    .await;
    assert!(page.text().contains("All are ordered"), "{}", page.text());
    assert!(page.header("refresh").is_empty());
}

/// The server ends on the way; the next one goes on by itself.
#[tokio::test]
async fn rotating_goes_on_after_a_restart() {
    let (stage, server) = Stage::serving().await;
    show_all(&stage).await;
    let mut responder = stage.signed_in("security").await;
    let opened = open(&mut responder, &[]).await;
    let path = opened.url.path().to_owned();
    responder
        .act_on(&path, "start_incident_rotation", &[("number", &number(&opened))])
        .await;
    server.kill().await;
    let _server = stage.serve().await;
    all_placed(&responder, &path).await;
    assert_eq!(of_incident(&stage.ledger().await).await.len(), SHOWN.len());
}
