//! Secrets are neither shown nor traced, at any level.

use std::fmt::Write as _;

use domain::id::Digest;
use domain::ports::{Access, Directory as _};
use entra::sign_in::BeginOptions;
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::graph_keys::{DISCLOSURE, KEY_ID, KEYS, PASSWORD, person};
use crate::stand::{ACCESS_TOKEN, APP_TOKEN, CLIENT_SECRET, CODE, KEY, REFRESH_TOKEN, Stand, Traced, settings, sign};

const SECRETS: [&str; 6] = [CLIENT_SECRET, ACCESS_TOKEN, REFRESH_TOKEN, APP_TOKEN, CODE, PASSWORD];

fn assert_blank(text: &str, more: &[&str]) {
    for secret in SECRETS.iter().chain(more) {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
}

#[tokio::test]
async fn a_sign_in_leaves_no_secret_in_traces_or_debug() {
    let traced = Traced::default();
    let guard = traced.start();
    let stand = Stand::new().await;
    let options = BeginOptions::new(Digest::of("browser"), "/devices".to_owned());
    let begun = stand.entra.sign_in().begin(options).await.unwrap();
    let state = begun
        .url
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
    let token = sign(&stand.claims(&begun.attempt), "k1", &KEY);
    let signed_in = stand.finish_with(&begun.attempt, &token).await.unwrap();
    let mut claims = stand.claims(&begun.attempt);
    claims["nonce"] = json!("other");
    stand.server.reset().await;
    let refused = stand
        .finish_with(&begun.attempt, &sign(&claims, "k1", &KEY))
        .await
        .unwrap_err();
    let unreadable = format!("{token}-{REFRESH_TOKEN}.x");
    stand.server.reset().await;
    let malformed = stand.finish_with(&begun.attempt, &unreadable).await.unwrap_err();
    drop(guard);

    let shown = format!(
        "{begun:?} {signed_in:?} {refused:?} {refused} {malformed:?} {:?}",
        settings("https://a.example", "https://b.example")
    );
    let own = [
        state.as_str(),
        begun.attempt.nonce.expose(),
        begun.attempt.pkce_verifier.expose(),
        token.as_str(),
    ];
    assert_blank(&shown, &own);
    assert_blank(&traced.text(), &own);
    assert!(
        traced.text().contains("an ID token was not believed"),
        "traces are caught at all"
    );
}

#[tokio::test]
async fn reading_a_key_leaves_no_secret_in_traces_or_debug() {
    let traced = Traced::default();
    let guard = traced.start();
    let stand = Stand::new().await;
    stand.give_app_tokens().await;
    let directory = stand.entra.directory();
    let person = person();
    let mut shown = String::new();
    for body in [
        json!({ "key": PASSWORD }),
        json!({ "key": PASSWORD, "id": PASSWORD }),
        json!({ "key": { "inside": PASSWORD } }),
    ] {
        for access in [Access::Person(&person), Access::App] {
            stand.server.reset().await;
            stand.give_app_tokens().await;
            stand
                .graph(
                    "GET",
                    &format!("{KEYS}/{KEY_ID}"),
                    ResponseTemplate::new(200).set_body_json(&body),
                )
                .await;
            if let Err(error) = directory.read_key(access, KEY_ID, DISCLOSURE).await {
                write!(shown, "{error:?} {error} {access:?}").unwrap();
            }
        }
    }
    drop(guard);
    assert_blank(&shown, &[]);
    assert_blank(&traced.text(), &[]);
    assert!(traced.text().contains("what=\"key\""), "traces are caught at all");
    assert!(!shown.is_empty());
}
