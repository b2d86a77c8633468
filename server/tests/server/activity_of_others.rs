//! Others who saw a person's key, and what the person can do about it.

use std::str::FromStr;

use domain::disclosure::PastDisclosure;
use domain::id::DisclosureId;
use domain::ports::{Disclosures as _, OrderBook as _};
use domain::record::EventCode;
use domain::rotation::{OrderFilter, RotationOrder};

use crate::browser::{Browser, SESSION};
use crate::eventually::eventually;
use crate::follow::is_proven;
use crate::page::Page;
use crate::records::Ledger;
use crate::stage::Stage;

/// `helpdesk@` reads the key of DESKTOP-ANNA out to its owner.
struct ReadOut {
    stage: Stage,
    ledger: Ledger,
    technician: Browser,
    owner: Browser,
    past: PastDisclosure,
}

impl ReadOut {
    async fn new(stage: Stage) -> Self {
        let key = stage.key_of("DESKTOP-ANNA").await;
        let mut technician = stage.signed_in("helpdesk").await;
        technician.reveal_for("owner", "DESKTOP-ANNA", &key).await;
        let ledger = stage.ledger().await;
        let past = ledger.disclosures(stage.person("helpdesk").await).await.remove(0);
        let owner = stage.signed_in("owner").await;
        Self {
            stage,
            ledger,
            technician,
            owner,
            past,
        }
    }

    async fn report(&mut self) -> Page {
        report(&mut self.owner, &self.past.id.to_string()).await
    }

    /// The orders of the only incident.
    async fn orders_of_incident(&self) -> Vec<RotationOrder> {
        let mut orders = self
            .ledger
            .ledger
            .list_orders(&OrderFilter::default(), None, 100)
            .await
            .unwrap();
        orders.retain(|order| order.incident.is_some());
        orders
    }
}

async fn report(browser: &mut Browser, disclosure: &str) -> Page {
    browser
        .act_on("/activity", "report_not_me", &[("disclosure", disclosure)])
        .await
}

/// The numbers of the incidents that records tell of.
async fn incidents(ledger: &Ledger, code: EventCode) -> Vec<String> {
    let records = ledger.with(code).await.into_iter();
    records.map(|record| record.event.case.unwrap()).collect()
}

#[tokio::test]
async fn the_owner_sees_who_was_shown_the_key_and_may_object() {
    let (stage, _server) = Stage::serving().await;
    let mut it = ReadOut::new(stage).await;
    let disclosure = it.past.id.to_string();
    let activity = it.owner.open("/activity").await;
    let text = activity.text();
    for part in [
        "helpdesk@contoso.example",
        "DESKTOP-ANNA",
        it.past.reference.as_str(),
        "for you",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    activity.assert_no_digits();
    let question = format!("/activity?not-me={disclosure}");
    assert!(activity.body.contains(&question), "{}", activity.body);
    assert!(
        !activity.body.contains("/api/report_not_me"),
        "it is asked first: {}",
        activity.body
    );
    let asked = it.owner.open(&question).await;
    assert!(asked.text().contains("Yes, this was not me"), "{}", asked.text());
    assert_eq!(asked.each(r#"name="disclosure" value="([^"]*)""#), [disclosure]);
    // Asking has done nothing.
    assert_eq!(it.ledger.count(EventCode::NotMeReported).await, 0);
    assert_eq!(it.technician.open("/helpdesk").await.status, 200);
}

#[tokio::test]
async fn this_was_not_me_ends_sessions_rotates_and_opens_an_incident() {
    let (stage, _server) = Stage::serving().await;
    let mut it = ReadOut::new(stage).await;
    let said = it.report().await;
    assert_eq!((said.status, said.url.path()), (200, "/activity"));
    assert!(said.text().contains("the security team is told"), "{}", said.text());
    // The technician is out, the owner is not.
    assert_eq!(it.technician.open("/helpdesk").await.refusal(), (401, "signed-out"));
    assert_eq!(it.owner.open("/devices").await.status, 200);
    let ended = it.ledger.with(EventCode::SessionsEnded).await.remove(0).event;
    assert_eq!(ended.person, Some(it.stage.person("owner").await));
    assert_eq!(ended.subject, Some(it.stage.person("helpdesk").await));
    let reported = it.ledger.with(EventCode::NotMeReported).await.remove(0).event;
    assert_eq!(reported.disclosure, Some(it.past.id));

    // Responders find it, with the showing and its order.
    let number = incidents(&it.ledger, EventCode::IncidentOpened).await.remove(0);
    let mut responder = it.stage.signed_in("security").await;
    let list = responder.open("/incidents").await;
    assert!(list.text().contains(&number), "{}", list.text());
    let page = responder.open(&format!("/incidents/{number}")).await;
    for part in [
        "helpdesk@contoso.example",
        "owner@contoso.example",
        "DESKTOP-ANNA",
        it.past.reference.as_str(),
    ] {
        assert!(page.text().contains(part), "{part}: {}", page.text());
    }
    let orders = it.orders_of_incident().await;
    assert_eq!(orders.len(), 1);
    assert_eq!(orders[0].incident.as_ref().map(ToString::to_string), Some(number));
    it.stage.check_in(&it.stage.pc("DESKTOP-ANNA").await).await;
    eventually("the incident's order to be proven", || async {
        let orders = it.orders_of_incident().await;
        orders.iter().all(|order| is_proven(&order.state)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_second_report_is_of_the_same_incident() {
    let (stage, _server) = Stage::serving().await;
    let mut it = ReadOut::new(stage).await;
    it.report().await;
    it.report().await;
    assert_eq!(incidents(&it.ledger, EventCode::IncidentOpened).await.len(), 1);
    let reported = incidents(&it.ledger, EventCode::NotMeReported).await;
    assert_eq!(reported.len(), 2);
    assert_eq!(reported[0], reported[1]);
    assert_eq!(it.orders_of_incident().await.len(), 1);
}

/// The key was replaced meanwhile: the incident's order is proven by that.
#[tokio::test]
async fn a_report_of_a_key_that_is_dead_already_is_taken_too() {
    let (stage, _server) = Stage::serving().await;
    let mut it = ReadOut::new(stage).await;
    it.stage
        .order_becomes(&it.ledger, "helpdesk", crate::follow::is_accepted)
        .await;
    it.stage.check_in(&it.stage.pc("DESKTOP-ANNA").await).await;
    it.stage.order_becomes(&it.ledger, "helpdesk", is_proven).await;
    let said = it.report().await;
    assert!(said.text().contains("the security team is told"), "{}", said.text());
    assert_eq!(incidents(&it.ledger, EventCode::IncidentOpened).await.len(), 1);
    eventually("the incident's order to be proven", || async {
        let orders = it.orders_of_incident().await;
        orders.iter().all(|order| is_proven(&order.state)).then_some(())
    })
    .await;
}

/// Somebody else uses the person's account: whoever reports it is signed out with them, and reads what has happened.
#[tokio::test]
async fn who_reports_the_own_account_is_signed_out_and_told_why() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("DESKTOP-ANNA").await;
    let mut stranger = stage.signed_in("owner").await;
    stranger.reveal(&key).await.password();
    let mut owner = stage.signed_in("owner").await;
    let ledger = stage.ledger().await;
    let past = ledger.disclosures(stage.person("owner").await).await.remove(0);
    let said = report(&mut owner, &past.id.to_string()).await;
    assert_eq!(incidents(&ledger, EventCode::NotMeReported).await.len(), 1);
    for browser in [&mut stranger, &mut owner] {
        assert_eq!(browser.open("/devices").await.refusal(), (401, "signed-out"));
    }
    assert!(
        said.text().contains("It was reported. All your sign-ins here were ended"),
        "{}",
        said.text()
    );
    assert!(said.body.contains("/auth/sign-in"), "the way back in: {}", said.body);
}

#[tokio::test]
async fn a_disclosure_of_somebody_else_is_not_there_to_be_reported() {
    let (stage, _server) = Stage::serving().await;
    let it = ReadOut::new(stage).await;
    let mut other = it.stage.signed_in("manykeys").await;
    let unknown = DisclosureId::from_str("00000000-0000-4000-8000-000000000001").unwrap();
    for disclosure in [it.past.id.to_string(), unknown.to_string(), "x".to_owned()] {
        assert_eq!(
            report(&mut other, &disclosure).await.refusal(),
            (404, "not-found"),
            "{disclosure}"
        );
        let asked = other.open(&format!("/activity?not-me={disclosure}")).await;
        assert!(!asked.body.contains("/api/report_not_me"), "{}", asked.body);
    }
    assert_eq!(it.ledger.count(EventCode::NotMeReported).await, 0);
    assert_eq!(it.technician.clone().open("/helpdesk").await.status, 200);
    assert!(it.ledger.ledger.find_disclosure(it.past.id).await.unwrap().is_some());
    assert!(other.jar.contains_key(SESSION));
}
