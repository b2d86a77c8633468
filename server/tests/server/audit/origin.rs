//! From where something was done, as the records tell it.

use domain::record::EventCode;

use crate::stage::Stage;

/// Reveals a key through proxies that name these addresses; from where it came, in all records of the request.
async fn recorded_from(environment: &[(&str, &str)]) -> Vec<Option<String>> {
    let stage = Stage::new().await;
    let _server = stage.serve_with(0, environment).await;
    let key = stage.key_of("LAPTOP-ANNA").await;
    let mut browser = stage.signed_in("owner").await;
    let form = browser.form().await;
    let request = browser.own_form("/reveal", &[("form", &form), ("key_id", &key)]);
    let request = request.header("x-forwarded-for", "198.51.100.1, 203.0.113.9");
    let shown = browser.send(request).await;
    shown.password();
    let reference = shown.reference();
    let mut records = stage.ledger().await.chain().await;
    records.retain(|record| record.event.reference.as_ref().is_some_and(|it| it.as_str() == reference));
    records.retain(|record| record.event.code != EventCode::RotationOrdered.number());
    assert_eq!(records.len(), 2, "{records:?}");
    records.into_iter().map(|record| record.event.from).collect()
}

/// Anybody can send the header.
#[tokio::test]
async fn without_a_proxy_the_peer_is_recorded() {
    let from = recorded_from(&[]).await;
    assert_eq!(from, [Some("127.0.0.1".to_owned()), Some("127.0.0.1".to_owned())]);
}

/// The last address is the proxy's own word; those before it are the browser's.
#[tokio::test]
async fn behind_a_proxy_its_word_is_recorded() {
    let from = recorded_from(&[("REKEY_HTTP__BEHIND_PROXY", "true")]).await;
    assert_eq!(from, [Some("203.0.113.9".to_owned()), Some("203.0.113.9".to_owned())]);
}
