use std::sync::Mutex;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use tokio::net::TcpListener;

use super::*;
use crate::delivery::tests::{full, spare};

const SECRET: &str = "sixteen characters";

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(1_795_338_000).unwrap()
    }
}

/// What came, and what is answered.
struct Receiver {
    answer: StatusCode,
    came: Mutex<Vec<(HeaderMap, Bytes)>>,
}

async fn take(State(receiver): State<Arc<Receiver>>, headers: HeaderMap, body: Bytes) -> Response {
    receiver.came.lock().unwrap().push((headers, body));
    (receiver.answer, [("location", "/elsewhere")]).into_response()
}

async fn receiver(answer: StatusCode) -> (Arc<Receiver>, Webhook) {
    let receiver = Arc::new(Receiver {
        answer,
        came: Mutex::default(),
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let webhook = webhook(listener.local_addr().unwrap().port());
    let router = Router::new().fallback(take).with_state(Arc::clone(&receiver));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (receiver, webhook)
}

fn webhook(port: u16) -> Webhook {
    let url = format!("http://127.0.0.1:{port}/hook?code=tell-nobody");
    let secret = SecretText::new(SECRET.to_owned());
    Webhook::new(Url::parse(&url).unwrap(), secret, Arc::new(Still)).unwrap()
}

#[tokio::test]
async fn a_batch_comes_signed_and_numbered() {
    let (receiver, webhook) = receiver(StatusCode::NO_CONTENT).await;
    webhook.deliver(&[spare(7), full(8)]).await.unwrap();
    let came = receiver.came.lock().unwrap();
    let [(headers, body)] = &came[..] else { panic!("{came:?}") };
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["rekey-delivery"], "7-8");
    let signed = signature(&SecretText::new(SECRET.to_owned()), Still.now(), body);
    assert_eq!(headers["rekey-signature"], signed.as_str());
    let body: serde_json::Value = serde_json::from_slice(body).unwrap();
    assert_eq!(body["records"][0]["seq"], 7);
    assert_eq!(body["records"][1]["reference"], "K7QM-2XF4");
}

#[tokio::test]
async fn only_2xx_takes_a_batch() {
    for status in [
        StatusCode::NOT_MODIFIED,
        StatusCode::BAD_REQUEST,
        StatusCode::TOO_MANY_REQUESTS,
        StatusCode::INTERNAL_SERVER_ERROR,
    ] {
        let (_, webhook) = receiver(status).await;
        let failed = webhook.deliver(&[spare(1)]).await.unwrap_err();
        assert!(
            matches!(failed, DeliveryError::Refused(code) if code == status.as_u16()),
            "{failed}"
        );
    }
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    for status in [StatusCode::FOUND, StatusCode::PERMANENT_REDIRECT] {
        let (receiver, webhook) = receiver(status).await;
        webhook.deliver(&[spare(1)]).await.unwrap_err();
        assert_eq!(receiver.came.lock().unwrap().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn a_failure_says_why_and_tells_nothing_of_the_url() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let webhook = webhook(listener.local_addr().unwrap().port());
    drop(listener);
    let failed = webhook.deliver(&[spare(1)]).await.unwrap_err();
    let said = format!("{failed} {failed:?}");
    assert!(said.to_lowercase().contains("refused"), "{said}");
    assert!(!said.contains("tell-nobody") && !said.contains("/hook"), "{said}");
}
