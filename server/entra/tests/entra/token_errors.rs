//! What Entra's refusals mean.

use std::time::Duration;

use domain::failure::Failure;
use domain::secret::SecretText;
use entra::sign_in::SignInError;
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use crate::stand::{CODE, NOW, Stand, Traced, connect, settings};

/// The text says something else on purpose: nobody may read it.
fn refusal(error: &str, more: &Value) -> ResponseTemplate {
    let mut body = json!({
        "error": error, "error_description": "AADSTS65001: access_denied consent_required invalid_client", "error_codes": [1],
        "timestamp": "2026-11-22 09:00:00Z", "trace_id": "11111111-2222-4333-8444-555555555555",
        "correlation_id": "66666666-7777-4888-8999-000000000000", "error_uri": "https://login.example/error?code=1",
    });
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    ResponseTemplate::new(400).set_body_json(body)
}

#[tokio::test]
async fn refusals_are_told_apart_by_their_words() {
    let needs = |claims: Option<&str>| SignInError::InteractionRequired {
        claims: claims.map(str::to_owned),
    };
    let cases = [
        ("invalid_grant", json!({}), SignInError::CodeRefused, Failure::SignInExpired),
        (
            "invalid_grant",
            json!({ "suberror": "bad_token" }),
            SignInError::CodeRefused,
            Failure::SignInExpired,
        ),
        (
            "invalid_grant",
            json!({ "suberror": "consent_required" }),
            SignInError::ConsentMissing,
            Failure::SignInRefused,
        ),
        (
            "invalid_grant",
            json!({ "suberror": "message_only" }),
            SignInError::Refused,
            Failure::SignInRefused,
        ),
        (
            "invalid_grant",
            json!({ "suberror": "basic_action" }),
            needs(None),
            Failure::SignInAgain,
        ),
        (
            "invalid_grant",
            json!({ "claims": "{\"x\":1}" }),
            needs(Some("{\"x\":1}")),
            Failure::SignInAgain,
        ),
        (
            "interaction_required",
            json!({ "claims": "{}" }),
            needs(Some("{}")),
            Failure::SignInAgain,
        ),
        ("interaction_required", json!({}), needs(None), Failure::SignInAgain),
        ("access_denied", json!({}), SignInError::Cancelled, Failure::SignInCancelled),
        (
            "invalid_client",
            json!({}),
            SignInError::Misconfigured,
            Failure::SignInUnavailable,
        ),
        (
            "unauthorized_client",
            json!({}),
            SignInError::Misconfigured,
            Failure::SignInUnavailable,
        ),
        (
            "invalid_request",
            json!({}),
            SignInError::Misconfigured,
            Failure::SignInUnavailable,
        ),
        (
            "temporarily_unavailable",
            json!({}),
            SignInError::Unavailable,
            Failure::SignInUnavailable,
        ),
    ];
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    for (error, more, expected, failure) in cases {
        stand.server.reset().await;
        stand.answer_token(refusal(error, &more)).await;
        let found = stand
            .entra
            .sign_in()
            .finish(&attempt, &SecretText::new(CODE.to_owned()))
            .await
            .unwrap_err();
        assert_eq!(found, expected, "{error} {more}");
        assert_eq!(Failure::from(&found), failure, "{error} {more}");
        assert_eq!(stand.asked().await.len(), 1, "a code is exchanged once");
    }
}

#[tokio::test]
async fn a_refused_refresh_token_means_sign_in_again() {
    let stand = Stand::new().await;
    stand.answer_token(refusal("invalid_grant", &json!({}))).await;
    let error = stand
        .entra
        .sign_in()
        .refresh(&SecretText::new("old".to_owned()))
        .await
        .unwrap_err();
    assert_eq!(error, SignInError::RefreshRefused);
    assert_eq!(Failure::from(&error), Failure::SignInAgain);
}

#[tokio::test]
async fn what_support_asks_for_is_logged_and_the_text_is_not() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    let answer = refusal(
        "invalid_grant",
        &json!({ "error_codes": [70008], "correlation_id": "not a GUID\nforged line" }),
    );
    stand.answer_token(answer).await;
    let traced = Traced::default();
    let guard = traced.start();
    stand
        .entra
        .sign_in()
        .finish(&attempt, &SecretText::new(CODE.to_owned()))
        .await
        .unwrap_err();
    drop(guard);
    let text = traced.text();
    assert!(
        text.contains("[70008]") && text.contains("11111111-2222-4333-8444-555555555555"),
        "{text}"
    );
    assert!(!text.contains("AADSTS") && !text.contains("forged"), "{text}");
}

#[tokio::test]
async fn an_entra_that_fails_is_not_available() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    for answer in [
        ResponseTemplate::new(500),
        ResponseTemplate::new(503).set_body_json(json!({ "error": "invalid_client" })),
        ResponseTemplate::new(429),
        ResponseTemplate::new(200).set_body_raw("<html>proxy</html>", "text/html"),
        ResponseTemplate::new(200).set_body_raw("<html>proxy</html>", "application/json"),
        ResponseTemplate::new(302).insert_header("location", "http://127.0.0.1:1/"),
    ] {
        stand.server.reset().await;
        stand.answer_token(answer).await;
        let error = stand
            .entra
            .sign_in()
            .finish(&attempt, &SecretText::new(CODE.to_owned()))
            .await
            .unwrap_err();
        assert_eq!(error, SignInError::Unavailable);
        assert_eq!(Failure::from(&error), Failure::SignInUnavailable);
        assert_eq!(stand.asked().await.len(), 1);
    }
}

#[tokio::test]
async fn an_entra_that_is_away_or_silent_is_told_apart() {
    let deaf = tokio::net::TcpSocket::new_v4().unwrap();
    deaf.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", deaf.local_addr().unwrap());
    let (entra, ..) = connect(settings(&url, &url));
    let token = SecretText::new("r".to_owned());
    assert_eq!(entra.sign_in().refresh(&token).await.unwrap_err(), SignInError::Unavailable);

    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let mut settings = settings(&url, &url);
    settings.limits.whole = Duration::from_millis(50);
    let (entra, ..) = connect(settings);
    assert_eq!(entra.sign_in().refresh(&token).await.unwrap_err(), SignInError::TimedOut);
}

#[test]
fn the_callbacks_errors_are_told_apart() {
    let cases = [
        ("access_denied", SignInError::Cancelled),
        ("consent_required", SignInError::ConsentMissing),
        ("interaction_required", SignInError::InteractionRequired { claims: None }),
        ("login_required", SignInError::InteractionRequired { claims: None }),
        ("invalid_scope", SignInError::Misconfigured),
        ("unauthorized_client", SignInError::Misconfigured),
        ("server_error", SignInError::Unavailable),
        ("temporarily_unavailable", SignInError::Unavailable),
        ("<script>", SignInError::Unavailable),
    ];
    for (error, expected) in cases {
        assert_eq!(
            SignInError::from_callback(error, Some("AADSTS65004: access_denied")),
            expected,
            "{error}"
        );
        assert_eq!(SignInError::from_callback(error, None), expected, "{error}");
    }
}

#[test]
fn of_the_callbacks_text_only_the_number_is_logged() {
    let traced = Traced::default();
    let guard = traced.start();
    let _ = SignInError::from_callback("nonsense-word", Some("AADSTS65004: User declined\r\nforged line"));
    let _ = SignInError::from_callback("access_denied", Some("AADSTS999999999999: x"));
    let _ = SignInError::from_callback("access_denied", Some("forged"));
    drop(guard);
    let text = traced.text();
    assert!(text.contains("65004"), "{text}");
    assert!(
        !text.contains("forged") && !text.contains("declined") && !text.contains("nonsense"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 3);
}

#[tokio::test]
async fn a_token_whose_end_is_not_told_is_used_for_a_short_time_only() {
    let stand = Stand::new().await;
    stand
        .answer_token(ResponseTemplate::new(200).set_body_json(json!({ "token_type": "Bearer", "access_token": "a" })))
        .await;
    let tokens = stand.entra.sign_in().refresh(&SecretText::new("r".to_owned())).await.unwrap();
    assert_eq!(tokens.access_expires_at.as_second(), NOW + 300);
}
