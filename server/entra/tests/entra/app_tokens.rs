//! Rekey's own token: fetched once, shared, renewed.

use std::collections::HashMap;

use domain::id::DeviceId;
use domain::ports::{Directory as _, DirectoryError};
use serde_json::json;
use uuid::uuid;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, ResponseTemplate};

use crate::stand::{APP_TOKEN, Stand, TENANT};

const DEVICE: DeviceId = DeviceId(uuid!("7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b11"));

async fn no_devices(stand: &Stand) {
    stand
        .graph(
            "GET",
            "/v1.0/devices",
            ResponseTemplate::new(200).set_body_json(json!({ "value": [] })),
        )
        .await;
}

#[tokio::test]
async fn all_who_ask_at_once_wait_for_the_same_token() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    no_devices(&stand).await;
    let directory = stand.entra.directory();
    let asked = tokio::join!(
        directory.find_device(DEVICE),
        directory.find_device(DEVICE),
        directory.find_device(DEVICE)
    );
    assert_eq!(asked, (Ok(None), Ok(None), Ok(None)));
    assert_eq!(stand.asked_of("/oauth2/v2.0/token").await, 1);

    let requests = stand.server.received_requests().await.unwrap();
    let exchange = requests.iter().find(|it| it.url.path().ends_with("/token")).unwrap();
    let form: HashMap<_, _> = url::form_urlencoded::parse(&exchange.body).into_owned().collect();
    assert_eq!(form["grant_type"], "client_credentials");
    assert_eq!(form["scope"], format!("{}/.default", stand.server.uri()));
}

#[tokio::test]
async fn it_is_renewed_five_minutes_before_its_end() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    no_devices(&stand).await;
    let directory = stand.entra.directory();
    for (forward, exchanges) in [(0, 1), (3298, 1), (1, 2), (10, 2)] {
        stand.clock.forward(forward);
        directory.find_device(DEVICE).await.unwrap();
        assert_eq!(stand.asked_of("/oauth2/v2.0/token").await, exchanges, "{forward} s later");
    }
}

#[tokio::test]
async fn a_refused_one_is_renewed_once() {
    let stand = Stand::new().await;
    let token = |token: &str| {
        ResponseTemplate::new(200).set_body_json(json!({ "token_type": "Bearer", "expires_in": 3599, "access_token": token }))
    };
    let endpoint = || Mock::given(method("POST")).and(path(format!("/{TENANT}/oauth2/v2.0/token")));
    endpoint()
        .respond_with(token("withdrawn"))
        .up_to_n_times(1)
        .mount(&stand.server)
        .await;
    endpoint().respond_with(token(APP_TOKEN)).mount(&stand.server).await;
    let devices = |token: &str| {
        Mock::given(method("GET"))
            .and(path("/v1.0/devices"))
            .and(header("authorization", format!("Bearer {token}")))
    };
    devices("withdrawn")
        .respond_with(ResponseTemplate::new(401))
        .mount(&stand.server)
        .await;
    devices(APP_TOKEN)
        .respond_with(ResponseTemplate::new(200).set_body_json(json!({ "value": [] })))
        .mount(&stand.server)
        .await;

    assert_eq!(stand.entra.directory().find_device(DEVICE).await, Ok(None));
    assert_eq!(
        (
            stand.asked_of("/v1.0/devices").await,
            stand.asked_of("/oauth2/v2.0/token").await
        ),
        (2, 2)
    );
}

#[tokio::test]
async fn a_person_is_not_sent_to_sign_in_because_rekey_is_refused() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    stand.graph("GET", "/v1.0/devices", ResponseTemplate::new(401)).await;
    assert_eq!(
        stand.entra.directory().find_device(DEVICE).await,
        Err(DirectoryError::Unreachable),
        "nor is it a missing permission"
    );
    assert_eq!(stand.asked_of("/v1.0/devices").await, 2, "one repetition, no more");
}

#[tokio::test]
async fn without_a_token_nothing_is_asked() {
    for (status, body) in [
        (401, json!({ "error": "invalid_client" })),
        (400, json!({ "error": "invalid_grant" })),
        (503, json!({})),
    ] {
        // It passes when the secret is renewed or Entra is back: no reason to give an order up.
        let expected = DirectoryError::Unreachable;
        let stand = Stand::new().await;
        stand.answer_token(ResponseTemplate::new(status).set_body_json(body)).await;
        let directory = stand.entra.directory();
        let asked = tokio::join!(directory.find_device(DEVICE), directory.find_device(DEVICE));
        assert_eq!(asked, (Err(expected.clone()), Err(expected.clone())));
        assert!(expected.nothing_was_given());
        assert_eq!(stand.asked_of("/v1.0/devices").await, 0);
        assert_eq!(stand.asked_of("/oauth2/v2.0/token").await, 1, "the failure is shared");
        stand.clock.forward(2);
        assert_eq!(directory.find_device(DEVICE).await, Err(expected));
        assert_eq!(stand.asked_of("/oauth2/v2.0/token").await, 2, "but not kept");
    }
}
