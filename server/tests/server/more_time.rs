//! More time for a key view that is open, and what the person told of what happened before.

use domain::record::EventCode;

use crate::page::Page;
use crate::stage::{READ, Stage};

/// The field of the key view's form for more time.
fn field(page: &Page, name: &str) -> String {
    let hidden = page.hidden();
    let found = hidden.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    found.unwrap_or_else(|| panic!("no {name}: {}", page.body))
}

#[tokio::test]
async fn each_extension_is_recorded_and_the_policy_says_how_many_there_are() {
    let stage = Stage::new().await;
    let _server = stage
        .serve_with(0, &[("REKEY_VIEW__EXTENSIONS", "2"), ("REKEY_VIEW__SECONDS", "300")])
        .await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let shown = browser.reveal(&key).await;
    let mut view = field(&shown, "view");
    for left in [1, 0] {
        let more = browser.post("/reveal/extend", &[("view", &view)]).await;
        assert_eq!(more.status, 200, "{}", more.body);
        let more: serde_json::Value = serde_json::from_str(&more.body).unwrap();
        assert_eq!((more["seconds"].as_u64(), more["left"].as_u64()), (Some(300), Some(left)));
        view = more["view"].as_str().unwrap().to_owned();
    }
    let refused = browser.post("/reveal/extend", &[("view", &view)]).await;
    assert_eq!(refused.refusal(), (429, "shown-too-often"));
    let records = stage.ledger().await.records().await;
    let extended = records
        .iter()
        .filter(|record| record.code == EventCode::ViewExtended.number());
    let details: Vec<_> = extended.map(|record| record.detail.as_deref().unwrap()).collect();
    assert_eq!(details, ["1", "2"]);
    assert_eq!(stage.requests(READ).await.len(), 1, "nothing is read again");
}

#[tokio::test]
async fn a_view_is_extended_by_its_own_session_alone() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let view = field(&browser.reveal(&key).await, "view");
    let mut other = stage.signed_in("manykeys").await;
    for token in [view.as_str(), "", "made-up"] {
        let refused = other.post("/reveal/extend", &[("view", token)]).await;
        assert_eq!(refused.refusal(), (400, "form-expired"), "{token}");
    }
    let refused = stage.browser().post("/reveal/extend", &[("view", &view)]).await;
    assert_eq!(refused.refusal(), (401, "signed-out"));
    assert_eq!(stage.ledger().await.count(EventCode::ViewExtended).await, 0);
}

#[tokio::test]
async fn without_a_script_the_key_is_shown_anew_with_the_same_place() {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, &[("REKEY_VIEW__EXTENSIONS", "4")]).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let mut shown = browser.reveal(&key).await;
    let password = shown.password();
    // More often than a key is shown in one session otherwise: extensions have a limit of their own.
    for _ in 0..4 {
        let mut fields = shown.hidden();
        fields.retain(|(name, _)| ["form", "view", "key_id", "device"].contains(&name.as_str()));
        fields.push(("place".to_owned(), "5".to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        shown = browser.post("/reveal", &fields).await;
        assert_eq!(shown.password(), password);
        assert!(shown.body.contains(r#"value="5" id="place-5" checked"#), "{}", shown.body);
    }
    assert!(!shown.body.contains("More time</button>"), "no more are left");
    let ledger = stage.ledger().await;
    assert_eq!(ledger.count(EventCode::ViewExtended).await, 4);
    assert_eq!(
        ledger.count(EventCode::DisclosureBegun).await,
        5,
        "what is read again is recorded again"
    );
    let again = browser.reveal(&key).await;
    assert_eq!(again.refusal(), (429, "shown-too-often"));
}

#[tokio::test]
async fn what_happened_before_is_recorded_and_leads_to_the_likely_cause() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let told = [("before", "hardware"), ("screen_code", "E_FVE_PCR_MISMATCH")];
    let mistake = browser
        .post(
            "/reveal",
            &[&[("form", form.as_str()), ("key_id", "xyz")][..], &told].concat(),
        )
        .await;
    assert_eq!(mistake.status, 422);
    assert!(mistake.body.contains(r#"id="before-hardware" checked"#), "{}", mistake.body);
    assert!(
        mistake.body.contains(r#"<option value="E_FVE_PCR_MISMATCH" selected"#),
        "{}",
        mistake.body
    );
    let form = mistake.form_token();
    let shown = browser
        .post("/reveal", &[&[("form", form.as_str()), ("key_id", &key)][..], &told].concat())
        .await;
    shown.password();
    assert!(
        shown.body.contains("A dock, a screen"),
        "the text stands where the key was: {}",
        shown.body
    );
    let person = stage.person("owner").await;
    let ledger = stage.ledger().await;
    let past = ledger.disclosures(person).await;
    assert_eq!(past[0].why.as_deref(), Some("hardware E_FVE_PCR_MISMATCH"));
    let activity = browser.open("/activity").await;
    assert!(activity.body.contains(r#"href="/cause/hardware""#), "{}", activity.body);
    let cause = browser.open("/cause/hardware").await;
    assert!(
        cause.status == 200 && cause.body.contains("without the dock"),
        "{}",
        cause.body
    );
    assert_eq!(browser.open("/cause/aliens").await.refusal(), (404, "no-such-page"));
}

#[tokio::test]
async fn free_text_is_not_kept_as_what_happened() {
    let (stage, _server) = Stage::serving().await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let fields = [
        ("form", form.as_str()),
        ("key_id", &key),
        ("before", "110000-220000"),
        ("screen_code", "<b>"),
    ];
    browser.post("/reveal", &fields).await.password();
    let person = stage.person("owner").await;
    assert_eq!(stage.ledger().await.disclosures(person).await[0].why, None);
}
