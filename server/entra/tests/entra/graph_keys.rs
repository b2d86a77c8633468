//! Recovery keys over Graph.

use std::time::Duration;

use domain::device::Volume;
use domain::id::{DeviceId, DisclosureId, KeyId};
use domain::ports::{Access, Directory as _, DirectoryError, KeyAnswer};
use domain::secret::SecretText;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;
use uuid::uuid;
use wiremock::ResponseTemplate;

use crate::stand::{ACCESS_TOKEN, APP_TOKEN, Stand, connect, settings};

pub const KEYS: &str = "/v1.0/informationProtection/bitlocker/recoveryKeys";
pub const DEVICE: DeviceId = DeviceId(uuid!("7d1c2a60-3f6e-4a52-9a55-0c0f3a5f9b11"));
pub const KEY_ID: KeyId = KeyId(uuid!("3f2a9c41-5b7e-4d1c-8a90-6e1d2c3b4a55"));
pub const DISCLOSURE: DisclosureId = DisclosureId(uuid!("deadbeef-0000-4000-8000-00000000d15c"));
pub const PASSWORD: &str = "110000-220011-330022-440033-550044-660055-135795-597531";

pub fn person() -> SecretText {
    SecretText::new(ACCESS_TOKEN.to_owned())
}

fn listed(volume: &Value) -> Value {
    json!({ "id": KEY_ID, "createdDateTime": "2026-05-04T08:12:44.1234567Z", "volumeType": volume, "deviceId": DEVICE })
}

fn full() -> Value {
    json!({ "@odata.context": "x", "id": KEY_ID, "createdDateTime": "2026-05-04T08:12:44Z", "volumeType": "1", "deviceId": DEVICE, "key": PASSWORD })
}

async fn read(stand: &Stand) -> Result<KeyAnswer, DirectoryError> {
    stand
        .entra
        .directory()
        .read_key(Access::Person(&person()), KEY_ID, DISCLOSURE)
        .await
}

async fn answer_key(stand: &Stand, answer: ResponseTemplate) {
    stand.graph("GET", &format!("{KEYS}/{KEY_ID}"), answer).await;
}

fn error_of(answer: Result<KeyAnswer, DirectoryError>) -> DirectoryError {
    answer.err().unwrap()
}

#[tokio::test]
async fn the_volume_is_read_in_every_form() {
    let forms = [
        (json!("1"), Volume::OperatingSystem),
        (json!(1), Volume::OperatingSystem),
        (json!("operatingSystemVolume"), Volume::OperatingSystem),
        (json!("2"), Volume::FixedData),
        (json!(2), Volume::FixedData),
        (json!("fixedDataVolume"), Volume::FixedData),
        (json!("3"), Volume::RemovableData),
        (json!(3), Volume::RemovableData),
        (json!("removableDataVolume"), Volume::RemovableData),
        (json!("unknownFutureValue"), Volume::Unknown),
        (json!(17), Volume::Unknown),
        (json!(null), Volume::Unknown),
    ];
    let stand = Stand::new().await;
    for (form, expected) in forms {
        stand.server.reset().await;
        stand
            .graph(
                "GET",
                KEYS,
                ResponseTemplate::new(200).set_body_json(json!({ "value": [listed(&form)] })),
            )
            .await;
        let keys = stand
            .entra
            .directory()
            .list_keys(Access::Person(&person()), DEVICE)
            .await
            .unwrap();
        assert_eq!((keys.len(), keys[0].volume), (1, expected), "{form}");
        assert_eq!((keys[0].id, keys[0].device), (KEY_ID, DEVICE));
        assert_eq!(
            keys[0].created_at,
            "2026-05-04T08:12:44.1234567Z".parse::<Timestamp>().unwrap()
        );
    }
}

#[tokio::test]
async fn the_list_asks_for_one_device_and_never_for_the_key() {
    let stand = Stand::new().await;
    stand
        .graph("GET", KEYS, ResponseTemplate::new(200).set_body_json(json!({ "value": [] })))
        .await;
    let keys = stand
        .entra
        .directory()
        .list_keys(Access::Person(&person()), DEVICE)
        .await
        .unwrap();
    assert!(keys.is_empty());
    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    let query: Vec<_> = request.url.query_pairs().into_owned().collect();
    assert_eq!(query[0], ("$filter".to_owned(), format!("deviceId eq '{DEVICE}'")));
    assert_eq!(
        query[1],
        ("$select".to_owned(), "id,createdDateTime,deviceId,volumeType".to_owned())
    );
    assert!(!request.url.as_str().contains('+'), "a space is %20: {}", request.url);
    assert_eq!(request.headers["authorization"], format!("Bearer {ACCESS_TOKEN}"));
}

#[tokio::test]
async fn keys_of_other_devices_and_keys_without_an_id_do_not_get_in() {
    let mut foreign = listed(&json!("1"));
    foreign["deviceId"] = json!("99999999-0000-4000-8000-000000000000");
    let nameless = json!({ "deviceId": DEVICE });
    let undated = json!({ "id": KEY_ID, "deviceId": DEVICE });
    let stand = Stand::new().await;
    stand
        .graph(
            "GET",
            KEYS,
            ResponseTemplate::new(200).set_body_json(json!({ "value": [foreign, nameless, undated] })),
        )
        .await;
    let keys = stand
        .entra
        .directory()
        .list_keys(Access::Person(&person()), DEVICE)
        .await
        .unwrap();
    assert_eq!(keys.len(), 1);
    assert_eq!((keys[0].id, keys[0].created_at), (KEY_ID, Timestamp::UNIX_EPOCH));
}

#[tokio::test]
async fn a_device_that_is_not_known_has_no_keys_and_a_refusal_is_one() {
    let expectations = [
        (404, Ok(vec![])),
        (403, Err(DirectoryError::Refused)),
        (401, Err(DirectoryError::TokenRefused)),
        (302, Err(DirectoryError::Failed { retry_after: None })),
    ];
    for (status, expected) in expectations {
        let stand = Stand::new().await;
        stand.graph("GET", KEYS, ResponseTemplate::new(status)).await;
        assert_eq!(
            stand.entra.directory().list_keys(Access::Person(&person()), DEVICE).await,
            expected
        );
        assert_eq!(stand.asked_of(KEYS).await, 1);
    }
}

#[tokio::test]
async fn a_key_is_read_bare_and_wrapped() {
    let stand = Stand::new().await;
    for body in [full(), json!({ "@odata.context": "x", "value": full() })] {
        stand.server.reset().await;
        answer_key(
            &stand,
            ResponseTemplate::new(200)
                .insert_header("request-id", "graph-id-1")
                .set_body_json(body),
        )
        .await;
        let answer = read(&stand).await.unwrap();
        assert_eq!(answer.text.as_str(), PASSWORD);
        assert_eq!((answer.id, answer.device), (Some(KEY_ID), Some(DEVICE)));
        assert_eq!(answer.request_id.as_deref(), Some("graph-id-1"));
    }
    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    assert_eq!(request.url.query(), Some("$select=key"));
    assert_eq!(request.headers["client-request-id"], DISCLOSURE.to_string());
    assert!(request.headers["user-agent"].to_str().unwrap().starts_with("Rekey/"));
}

#[tokio::test]
async fn a_key_alone_is_enough_and_stays_as_it_is() {
    let stand = Stand::new().await;
    let body = r#"{"key":"\u0031 not\tdigits"}"#;
    let answer = ResponseTemplate::new(200)
        .insert_header("request-id", "no id, but words")
        .set_body_raw(body, "application/json");
    answer_key(&stand, answer).await;
    let answer = read(&stand).await.unwrap();
    assert_eq!(answer.text.as_str(), "1 not\tdigits");
    assert_eq!((answer.id, answer.device, answer.request_id), (None, None, None));
}

#[tokio::test]
async fn an_answer_without_a_readable_key_is_malformed() {
    let stand = Stand::new().await;
    for body in [
        "",
        "{}",
        r#"{"key":null}"#,
        r#"{"key":1}"#,
        "<html>",
        r#"{"value":[]}"#,
        r#"{"key":"1","id":"x"}"#,
    ] {
        stand.server.reset().await;
        answer_key(&stand, ResponseTemplate::new(200).set_body_raw(body, "application/json")).await;
        assert_eq!(error_of(read(&stand).await), DirectoryError::Malformed, "{body}");
        assert_eq!(stand.asked().await.len(), 1);
    }
}

#[tokio::test]
async fn a_key_is_asked_for_exactly_once_whatever_happens() {
    let wait = Some(SignedDuration::from_secs(1));
    let expectations = [
        (401, DirectoryError::TokenRefused),
        (403, DirectoryError::Refused),
        (404, DirectoryError::NotFound),
        (429, DirectoryError::Throttled { retry_after: wait }),
        (500, DirectoryError::Failed { retry_after: wait }),
        (503, DirectoryError::Failed { retry_after: wait }),
        (504, DirectoryError::Failed { retry_after: wait }),
    ];
    for (status, expected) in expectations {
        let stand = Stand::new().await;
        answer_key(&stand, ResponseTemplate::new(status).insert_header("retry-after", "1")).await;
        assert_eq!(error_of(read(&stand).await), expected);
        assert_eq!(stand.asked().await.len(), 1, "{status}");
        assert!(stand.pauses.0.lock().unwrap().is_empty());
    }
}

#[tokio::test]
async fn a_refused_app_token_is_no_reason_to_ask_for_a_key_twice() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    answer_key(&stand, ResponseTemplate::new(401)).await;
    let directory = stand.entra.directory();
    let answer = directory.read_key(Access::App, KEY_ID, DISCLOSURE).await;
    assert_eq!(error_of(answer), DirectoryError::Unreachable);
    assert_eq!(stand.asked_of(KEYS).await, 1);
    let _ = directory.read_key(Access::App, KEY_ID, DISCLOSURE).await;
    assert_eq!(
        stand.asked_of("/oauth2/v2.0/token").await,
        2,
        "the refused token was forgotten"
    );
}

#[tokio::test]
async fn a_key_can_be_read_app_only() {
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    answer_key(&stand, ResponseTemplate::new(200).set_body_json(full())).await;
    let answer = stand
        .entra
        .directory()
        .read_key(Access::App, KEY_ID, DISCLOSURE)
        .await
        .unwrap();
    assert_eq!(answer.text.as_str(), PASSWORD);
    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    assert_eq!(request.headers["authorization"], format!("Bearer {APP_TOKEN}"));
}

#[tokio::test]
async fn a_line_that_breaks_is_an_unknown_outcome_and_not_repeated() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (entra, ..) = connect(settings(&url, &url));
    let (directory, token) = (entra.directory(), person());
    let asked = directory.read_key(Access::Person(&token), KEY_ID, DISCLOSURE);
    let broken = async {
        let (mut line, _) = listener.accept().await.unwrap();
        let mut request = [0; 16];
        line.read_exact(&mut request).await.unwrap();
        drop(line);
        std::future::pending::<()>().await;
    };
    let again = async {
        tokio::select! {
            answer = asked => answer,
            () = broken => unreachable!("it waits for ever"),
        }
    };
    let error = error_of(again.await);
    assert_eq!(error, DirectoryError::Failed { retry_after: None });
    assert!(!error.nothing_was_given());
    let next = std::pin::pin!(listener.accept());
    assert!(futures_poll_is_pending(next), "nobody connected a second time");
}

/// Whether a future has nothing to give when it is asked once.
fn futures_poll_is_pending<F: Future>(future: std::pin::Pin<&mut F>) -> bool {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    future.poll(&mut context).is_pending()
}

#[tokio::test]
async fn a_silent_graph_is_an_unknown_outcome_and_one_that_is_away_is_not() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let mut short = settings(&url, &url);
    short.limits.whole = Duration::from_millis(50);
    let (entra, ..) = connect(short);
    let answer = entra
        .directory()
        .read_key(Access::Person(&person()), KEY_ID, DISCLOSURE)
        .await;
    assert_eq!(error_of(answer), DirectoryError::TimedOut);

    let deaf = tokio::net::TcpSocket::new_v4().unwrap();
    deaf.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", deaf.local_addr().unwrap());
    let (entra, ..) = connect(settings(&url, &url));
    let answer = entra
        .directory()
        .read_key(Access::Person(&person()), KEY_ID, DISCLOSURE)
        .await;
    assert_eq!(error_of(answer), DirectoryError::Unreachable);
}
