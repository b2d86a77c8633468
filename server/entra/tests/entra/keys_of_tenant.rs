//! When the tenant's keys and endpoints are fetched.

use domain::id::Digest;
use entra::sign_in::{BeginOptions, SignInError, Untrusted};
use wiremock::ResponseTemplate;

use crate::stand::{KEY, OTHER_KEY, Stand, ok, sign};

const DISCOVERY: &str = "/v2.0/.well-known/openid-configuration";

/// After this the tenant signs with `k2`.
async fn rotate(stand: &Stand) {
    stand.server.reset().await;
    stand.answer("GET", DISCOVERY, ok(&stand.discovery(&stand.issuer()))).await;
    stand.publish_keys(&[("k1", &KEY), ("k2", &OTHER_KEY)]).await;
}

#[tokio::test]
async fn a_new_key_of_the_tenant_is_fetched_when_it_is_met() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    rotate(&stand).await;
    let token = sign(&stand.claims(&attempt), "k2", &OTHER_KEY);
    assert!(stand.finish_with(&attempt, &token).await.is_ok());
    assert_eq!(stand.asked_of("discovery/v2.0/keys").await, 1);
    assert!(stand.finish_with(&attempt, &token).await.is_ok());
    assert_eq!(stand.asked_of("discovery/v2.0/keys").await, 1, "and kept");
}

#[tokio::test]
async fn unknown_keys_make_rekey_ask_at_most_once_a_minute() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    let token = sign(&stand.claims(&attempt), "k9", &OTHER_KEY);
    for (forward, asked) in [(0, 2), (59, 2), (1, 3), (30, 3)] {
        stand.clock.forward(forward);
        let error = stand.finish_with(&attempt, &token).await.unwrap_err();
        assert_eq!(error, SignInError::Untrusted(Untrusted::Signature));
        assert_eq!(stand.asked_of("discovery/v2.0/keys").await, asked, "after {forward} s");
    }
}

#[tokio::test]
async fn keys_are_not_trusted_for_ever() {
    let stand = Stand::new().await;
    stand.begin().await;
    stand.clock.forward(24 * 3600 - 1);
    stand.begin().await;
    assert_eq!(stand.asked_of("openid-configuration").await, 1);
    stand.clock.forward(1);
    stand.begin().await;
    assert_eq!(stand.asked_of("openid-configuration").await, 2);
    assert_eq!(stand.asked_of("discovery/v2.0/keys").await, 2);
}

#[tokio::test]
async fn old_keys_serve_while_the_tenant_is_away() {
    let stand = Stand::new().await;
    stand.begin().await;
    stand.server.reset().await;
    stand.clock.forward(25 * 3600);
    stand.begin().await;
}

#[tokio::test]
async fn a_tenant_that_names_another_issuer_is_not_believed() {
    for issuer in ["https://login.example/{tenantid}/v2.0", "https://login.example/v2.0"] {
        let stand = Stand::new().await;
        stand.server.reset().await;
        stand.answer("GET", DISCOVERY, ok(&stand.discovery(issuer))).await;
        let begun = stand
            .entra
            .sign_in()
            .begin(BeginOptions::new(Digest::of("b"), "/".to_owned()))
            .await;
        assert_eq!(begun.unwrap_err(), SignInError::Untrusted(Untrusted::Issuer), "{issuer}");
    }
}

#[tokio::test]
async fn a_failure_is_not_kept() {
    let stand = Stand::new().await;
    stand.server.reset().await;
    stand.answer("GET", DISCOVERY, ResponseTemplate::new(503)).await;
    let options = || BeginOptions::new(Digest::of("b"), "/".to_owned());
    assert_eq!(
        stand.entra.sign_in().begin(options()).await.unwrap_err(),
        SignInError::Unavailable
    );
    rotate(&stand).await;
    assert!(stand.entra.sign_in().begin(options()).await.is_ok());
}
