//! Repetition and waiting.

use std::time::Duration;

use domain::ports::{Directory as _, DirectoryError};
use jiff::SignedDuration;
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, ResponseTemplate};

use crate::graph_keys::person;
use crate::stand::{NOW, Stand, Traced};

const OWNED: &str = "/v1.0/me/ownedDevices/microsoft.graph.device";

async fn fail(stand: &Stand, times: u64, answer: ResponseTemplate) {
    Mock::given(method("GET"))
        .and(path(OWNED))
        .respond_with(answer)
        .up_to_n_times(times)
        .mount(&stand.server)
        .await;
    stand
        .graph("GET", OWNED, ResponseTemplate::new(200).set_body_json(json!({ "value": [] })))
        .await;
}

fn pauses(stand: &Stand) -> Vec<Duration> {
    stand.pauses.0.lock().unwrap().clone()
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

#[tokio::test]
async fn a_busy_graph_is_asked_again_after_the_time_it_names() {
    for status in [429, 503, 504] {
        let stand = Stand::new().await;
        fail(&stand, 2, ResponseTemplate::new(status).insert_header("retry-after", "1.5")).await;
        assert_eq!(
            stand.entra.directory().list_owned_devices(&person()).await,
            Ok(vec![]),
            "{status}"
        );
        assert_eq!(pauses(&stand), [ms(1500), ms(1500)]);
    }
}

#[tokio::test]
async fn without_a_time_the_pause_doubles() {
    let stand = Stand::new().await;
    fail(&stand, 2, ResponseTemplate::new(503)).await;
    assert_eq!(stand.entra.directory().list_owned_devices(&person()).await, Ok(vec![]));
    assert_eq!(pauses(&stand), [ms(500), ms(1000)]);
}

#[tokio::test]
async fn after_the_third_try_it_is_given_up() {
    let stand = Stand::new().await;
    fail(&stand, 3, ResponseTemplate::new(429).insert_header("retry-after", "2")).await;
    let retry_after = Some(SignedDuration::from_secs(2));
    assert_eq!(
        stand.entra.directory().list_owned_devices(&person()).await,
        Err(DirectoryError::Throttled { retry_after })
    );
    assert_eq!(stand.asked().await.len(), 3);
}

#[tokio::test]
async fn nobody_waits_longer_than_two_seconds() {
    let in_a_minute = jiff::fmt::rfc2822::to_string(
        &jiff::Timestamp::from_second(NOW + 60)
            .unwrap()
            .to_zoned(jiff::tz::TimeZone::UTC),
    )
    .unwrap();
    for (header, seconds) in [("3", 3), ("120", 120), ("999999", 3600), (in_a_minute.as_str(), 60)] {
        let stand = Stand::new().await;
        fail(&stand, 1, ResponseTemplate::new(429).insert_header("retry-after", header)).await;
        let retry_after = Some(SignedDuration::from_secs(seconds));
        assert_eq!(
            stand.entra.directory().list_owned_devices(&person()).await,
            Err(DirectoryError::Throttled { retry_after }),
            "{header}"
        );
        assert!(pauses(&stand).is_empty());
    }
}

#[tokio::test]
async fn a_time_that_cannot_be_read_is_none() {
    for header in ["soon", "NaN", "inf", "-1e300"] {
        let stand = Stand::new().await;
        fail(&stand, 1, ResponseTemplate::new(429).insert_header("retry-after", header)).await;
        assert_eq!(
            stand.entra.directory().list_owned_devices(&person()).await,
            Ok(vec![]),
            "{header}"
        );
        assert_eq!(pauses(&stand).len(), 1);
    }
}

#[tokio::test]
async fn other_failures_are_not_repeated() {
    let expectations = [
        (400, DirectoryError::Failed { retry_after: None }),
        (401, DirectoryError::TokenRefused),
        (403, DirectoryError::Refused),
        (404, DirectoryError::NotFound),
        (500, DirectoryError::Failed { retry_after: None }),
        (502, DirectoryError::Failed { retry_after: None }),
    ];
    for (status, expected) in expectations {
        let stand = Stand::new().await;
        fail(&stand, 1, ResponseTemplate::new(status)).await;
        assert_eq!(stand.entra.directory().list_owned_devices(&person()).await, Err(expected));
        assert_eq!(stand.asked().await.len(), 1, "{status}");
    }
}

#[tokio::test]
async fn each_call_can_be_found_in_both_logs() {
    let stand = Stand::new().await;
    let answer = ResponseTemplate::new(200)
        .insert_header("request-id", "8c1d0000-aaaa-4bbb-8ccc-000000000001")
        .set_body_json(json!({ "value": [] }));
    stand.graph("GET", OWNED, answer).await;
    let traced = Traced::default();
    let guard = traced.start();
    stand.entra.directory().list_owned_devices(&person()).await.unwrap();
    drop(guard);
    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    let own_id = request.headers["client-request-id"].to_str().unwrap();
    let text = traced.text();
    let line = text.lines().find(|line| line.contains("graph answered")).unwrap();
    assert!(
        line.contains(own_id) && line.contains("graph.request_id=\"8c1d0000-aaaa-4bbb-8ccc-000000000001\""),
        "{line}"
    );
    assert!(line.contains("status=200") && line.contains("milliseconds="), "{line}");
}
