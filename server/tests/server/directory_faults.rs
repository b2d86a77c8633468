//! The directory fails, at each call of a reveal: what the person is told, and what is written down.

use domain::disclosure::{PastDisclosure, ReadOutcome};
use domain::record::EventCode;
use domain::rotation::{OrderState, SupersededBy};
use serde_json::{Value, json};

use crate::follow::is_accepted;
use crate::page::Page;
use crate::pc::OS;
use crate::records::{Ledger, codes};
use crate::stage::{READ, Stage, text};

/// The owned devices.
const DEVICES: &str = "ownedDevices";
/// The keys of one device, without the passwords, in the person's name or in Rekey's.
const KEYS: &str = r"recoveryKeys\?";

/// One reveal of the laptop's key in a session of its own, with one fault on one call.
async fn reveal_with(stage: &Stage, key: &str, call: &str, fault: &Value) -> Page {
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let mut fault = fault.clone();
    fault["match"] = call.into();
    stage.faults(json!([fault])).await;
    let page = browser.post("/reveal", &[("form", &form), ("key_id", key)]).await;
    stage.faults(json!([])).await;
    page
}

/// The disclosure that this page's request began.
async fn disclosure_of(stage: &Stage, ledger: &Ledger, page: &Page) -> PastDisclosure {
    let reference = page.reference();
    let mut all = ledger.disclosures(stage.person("owner").await).await.into_iter();
    all.find(|past| past.reference.as_str() == reference).unwrap()
}

#[tokio::test]
async fn before_anything_is_recorded_a_failure_is_only_told() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    for call in [DEVICES, KEYS] {
        for (fault, status, failure) in [
            (json!({ "status": 401 }), 401, "sign-in-again"),
            (json!({ "retryAfter": 60 }), 503, "directory-busy"),
            (json!({ "status": 500 }), 503, "directory-down"),
            (json!({ "status": 503, "retryAfter": 60 }), 503, "directory-down"),
            (json!({ "drop": true }), 503, "directory-down"),
            (json!({ "body": "<html>no json</html>" }), 503, "directory-down"),
        ] {
            let page = reveal_with(&stage, &key, call, &fault).await;
            assert_eq!(page.refusal(), (status, failure), "{call} {fault}");
            page.assert_no_digits();
            assert_ne!(page.reference(), "");
            assert!(!page.body.contains("no json") && !page.body.contains(&stage.tenant.base_url[7..]));
        }
    }
    let refused = reveal_with(&stage, &key, DEVICES, &json!({ "status": 403 })).await;
    assert_eq!(refused.refusal(), (403, "directory-refused"));
    // Keys that the directory does not let the person list are like none.
    for status in [403, 404] {
        let none = reveal_with(&stage, &key, KEYS, &json!({ "status": status })).await;
        assert_eq!(none.status, 422, "{}", none.body);
        none.assert_no_digits();
    }
    assert_eq!(stage.requests(READ).await.len(), 0);
    assert_eq!(stage.ledger().await.verify().await.disclosures, 0);
}

#[tokio::test]
async fn a_busy_directory_is_asked_again_before_the_person_is_told() {
    let (stage, _server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    let key = pc.current(OS);
    for call in [DEVICES, KEYS] {
        let fault = json!({ "retryAfter": 0.2, "times": 1 });
        let page = reveal_with(&stage, text(&key["id"]), call, &fault).await;
        assert_eq!(page.password(), text(&key["key"]), "{call}");
    }
}

#[tokio::test]
async fn a_read_that_was_refused_is_recorded_as_refused() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let ledger = stage.ledger().await;
    for (number, (fault, status, failure)) in [
        (json!({ "status": 401 }), 401, "sign-in-again"),
        (json!({ "status": 403 }), 403, "directory-refused"),
        (json!({ "status": 404 }), 404, "not-found"),
        (json!({ "retryAfter": 1 }), 503, "directory-busy"),
    ]
    .into_iter()
    .enumerate()
    {
        let page = reveal_with(&stage, &key, READ, &fault).await;
        assert_eq!(page.refusal(), (status, failure), "{fault}");
        page.assert_no_digits();
        assert_eq!(
            codes(&ledger.records_of(&page.reference()).await),
            [2001, 3001, 2003, 3004],
            "{fault}"
        );
        let past = disclosure_of(&stage, &ledger, &page).await;
        assert_eq!(past.outcome, Some(ReadOutcome::Refused));
        assert_eq!(past.order.state, OrderState::Superseded(SupersededBy::NothingDisclosed));
        // Every read stands in the directory's own audit log: it is asked once.
        assert_eq!(stage.requests(READ).await.len(), number + 1, "{fault}");
    }
    ledger.verify().await;
}

#[tokio::test]
async fn a_read_of_unknown_outcome_keeps_its_order() {
    let (stage, _server) = Stage::serving().await;
    let pc = stage.pc("LAPTOP-ANNA").await;
    let key = text(&pc.current(OS)["id"]);
    let (password, other) = (pc.current(OS)["key"].clone(), stage.key_of("DESKTOP-ANNA").await);
    let wrong_key = json!({ "id": other, "deviceId": pc.id(), "key": password });
    let wrong_device = json!({ "id": key, "deviceId": other, "key": password });
    let ledger = stage.ledger().await;
    for (number, fault) in [
        json!({ "status": 500 }),
        json!({ "status": 503, "retryAfter": 0 }),
        json!({ "drop": true }),
        json!({ "drop": "after" }),
        json!({ "body": format!("not json, but {}", text(&password)) }),
        json!({ "body": {} }),
        json!({ "body": { "key": 7 } }),
        json!({ "body": wrong_key }),
        json!({ "body": wrong_device }),
    ]
    .into_iter()
    .enumerate()
    {
        let page = reveal_with(&stage, key, READ, &fault).await;
        assert_eq!(page.refusal(), (503, "directory-down"), "{fault}");
        page.assert_no_digits();
        assert_eq!(
            codes(&ledger.records_of(&page.reference()).await)[..2],
            [2001, 3001],
            "{fault}"
        );
        let past = disclosure_of(&stage, &ledger, &page).await;
        assert_eq!(past.outcome, Some(ReadOutcome::Unknown), "{fault}");
        assert_eq!(stage.requests(READ).await.len(), number + 1, "{fault}");
        // It may have been given out, so it is replaced.
        stage.order_becomes(&ledger, "owner", is_accepted).await;
    }
    assert_eq!(ledger.count(EventCode::KeyReadUnknown).await, 9);
    ledger.verify().await;
    assert!(
        !stage.log().contains(text(&password)),
        "what the directory answers is not logged"
    );
}

/// What is stored is no recovery password: it is shown as it is, once and marked, and replaced all the same.
#[tokio::test]
async fn a_damaged_key_is_shown_as_it_is() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let ledger = stage.ledger().await;
    let fault = json!({ "body": { "key": "111111-<b>222222</b>" } });
    let page = reveal_with(&stage, &key, READ, &fault).await;
    assert_eq!((page.status, page.groups().len()), (200, 0));
    assert!(page.body.contains("111111-&lt;b&gt;222222&lt;/b&gt;"), "{}", page.body);
    let past = disclosure_of(&stage, &ledger, &page).await;
    assert_eq!(past.outcome, Some(ReadOutcome::ReadMalformed));
    stage.order_becomes(&ledger, "owner", is_accepted).await;
}

/// The person's connection breaks while the key is being read: what came of it is recorded all the same.
#[tokio::test]
async fn a_person_who_leaves_leaves_no_record_open() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    stage.faults(json!([{ "match": READ, "delayMs": 400 }])).await;
    let request = browser.own_form("/reveal", &[("form", &form), ("key_id", &key)]);
    let leaving = tokio::spawn({
        let browser = browser.clone();
        async move { browser.start(request).await.map(|response| response.status()) }
    });
    crate::eventually::eventually("the read to be under way", || async {
        (!stage.requests(READ).await.is_empty()).then_some(())
    })
    .await;
    leaving.abort();
    let ledger = stage.ledger().await;
    let past = stage.newest(&ledger, "owner", |past| past.outcome.is_some()).await;
    assert_eq!(past.outcome, Some(ReadOutcome::Read));
    stage.order_becomes(&ledger, "owner", is_accepted).await;
}

/// Nobody is left before a blank screen: a page says what is happening, and comes again until the real one is ready.
#[tokio::test]
async fn a_slow_directory_is_waited_for_on_a_page() {
    let (stage, _server) = Stage::serving().await;
    let mut browser = stage.signed_in("owner").await;
    stage.faults(json!([{ "match": DEVICES, "delayMs": 4000 }])).await;
    let asked_before = stage.requests(DEVICES).await.len();
    let waiting = browser.get_once(browser.url("/devices")).await;
    assert_eq!((waiting.status, waiting.header("refresh")), (200, "1"), "{}", waiting.body);
    assert_eq!(waiting.header("cache-control"), "no-store");
    assert!(!waiting.body.contains("LAPTOP-ANNA"), "{}", waiting.body);
    let devices = browser.follow(waiting).await;
    assert!(devices.body.contains("LAPTOP-ANNA"), "{}", devices.body);
    let asked = stage.requests(DEVICES).await.len() - asked_before;
    assert_eq!(asked, 1, "coming again asks nothing anew");
}
