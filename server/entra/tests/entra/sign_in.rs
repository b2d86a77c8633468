//! The code flow, when all is well.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::id::{Digest, PersonId};
use domain::secret::SecretText;
use entra::http::HttpError;
use entra::sign_in::{ATTEMPT_LIFETIME, BeginOptions, Prompt, SignInError};
use entra::{Entra, EntraError};
use jiff::Timestamp;
use serde_json::json;
use sha2::Digest as _;
use url::Url;
use wiremock::ResponseTemplate;

use crate::stand::{ACCESS_TOKEN, CLIENT, CLIENT_SECRET, CODE, NOW, PERSON, REFRESH_TOKEN, Stand, TENANT, connect, settings};

fn query(url: &Url) -> HashMap<String, String> {
    url.query_pairs().into_owned().collect()
}

#[tokio::test]
async fn the_browser_is_sent_off_with_state_nonce_and_challenge() {
    let stand = Stand::new().await;
    let options = BeginOptions {
        prompt: Some(Prompt::SelectAccount),
        login_hint: Some("owner@contoso.example".to_owned()),
        max_age_seconds: Some(300),
        claims: Some(r#"{"id_token":{}}"#.to_owned()),
        ..BeginOptions::new(Digest::of("browser"), "/devices".to_owned())
    };
    let begun = stand.entra.sign_in().begin(options).await.unwrap();
    let (query, attempt) = (query(&begun.url), begun.attempt);
    let graph = stand.server.uri();

    assert!(
        begun
            .url
            .as_str()
            .starts_with(&format!("{graph}/{TENANT}/oauth2/v2.0/authorize?"))
    );
    assert_eq!(query["client_id"], CLIENT.to_string());
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["response_mode"], "query");
    assert_eq!(query["redirect_uri"], "http://localhost:3000/auth/callback");
    assert_eq!(
        query["scope"],
        format!(
            "openid profile offline_access {graph}/User.Read {graph}/BitlockerKey.ReadBasic.All {graph}/BitlockerKey.Read.All"
        )
    );
    assert_eq!(Digest::of(&query["state"]), attempt.state);
    assert_eq!(query["nonce"], attempt.nonce.expose());
    assert_eq!(query["code_challenge_method"], "S256");
    let challenge = URL_SAFE_NO_PAD.encode(sha2::Sha256::digest(attempt.pkce_verifier.expose()));
    assert_eq!(query["code_challenge"], challenge);
    assert_eq!(
        (query["prompt"].as_str(), query["max_age"].as_str()),
        ("select_account", "300")
    );
    assert_eq!(
        (query["login_hint"].as_str(), query["claims"].as_str()),
        ("owner@contoso.example", r#"{"id_token":{}}"#)
    );
    assert_eq!(attempt.began_at.as_second(), NOW);
    assert_eq!(attempt.expires_at.duration_since(attempt.began_at), ATTEMPT_LIFETIME);
}

#[tokio::test]
async fn no_two_attempts_share_a_secret() {
    let stand = Stand::new().await;
    let (one, two) = (stand.begin().await, stand.begin().await);
    let secrets = [&one.nonce, &one.pkce_verifier, &two.nonce, &two.pkce_verifier].map(SecretText::expose);
    assert!(secrets.iter().all(|secret| secret.len() == 43));
    assert_eq!(secrets.iter().collect::<std::collections::HashSet<_>>().len(), 4);
    assert_ne!(one.state, two.state);
    assert_eq!(stand.asked_of("openid-configuration").await, 1, "discovery is kept");
}

#[tokio::test]
async fn a_person_is_signed_in() {
    let stand = Stand::new().await;
    let signed_in = stand.finish_changed(|_| ()).await.unwrap();

    assert_eq!(
        signed_in.person,
        PersonId {
            tenant: TENANT,
            object: PERSON
        }
    );
    assert_eq!(signed_in.display_name, "Anna Owner");
    assert_eq!(signed_in.user_principal_name, "owner@contoso.example");
    assert_eq!(signed_in.roles, ["Rekey.Helpdesk"]);
    assert_eq!(signed_in.wids, ["b79fbf4d-3ef9-4689-8143-76b194e85509"]);
    assert!(!signed_in.guest);
    assert_eq!(signed_in.authenticated_at, Timestamp::from_second(NOW - 1000).unwrap());
    assert_eq!(signed_in.tokens.access.expose(), ACCESS_TOKEN);
    assert_eq!(signed_in.tokens.refresh.unwrap().expose(), REFRESH_TOKEN);
    assert_eq!(
        signed_in.tokens.access_expires_at,
        Timestamp::from_second(NOW + 4000).unwrap()
    );
}

#[tokio::test]
async fn the_code_is_exchanged_with_verifier_and_secret() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    let token = crate::stand::sign(&stand.claims(&attempt), "k1", &crate::stand::KEY);
    stand.finish_with(&attempt, &token).await.unwrap();

    let requests = stand.server.received_requests().await.unwrap();
    let exchanges: Vec<_> = requests.iter().filter(|it| it.url.path().ends_with("/token")).collect();
    assert_eq!(exchanges.len(), 1);
    let form: HashMap<_, _> = url::form_urlencoded::parse(&exchanges[0].body).into_owned().collect();
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!((form["code"].as_str(), form["client_secret"].as_str()), (CODE, CLIENT_SECRET));
    assert_eq!(form["client_id"], CLIENT.to_string());
    assert_eq!(form["code_verifier"], attempt.pkce_verifier.expose());
    assert_eq!(form["redirect_uri"], "http://localhost:3000/auth/callback");
    let agent = exchanges[0].headers["user-agent"].to_str().unwrap();
    assert!(agent.starts_with("Rekey/"), "{agent}");
}

#[tokio::test]
async fn missing_names_and_times_do_not_matter() {
    let stand = Stand::new().await;
    let signed_in = stand
        .finish_changed(|claims| {
            for name in ["name", "preferred_username", "auth_time", "roles", "wids"] {
                claims.as_object_mut().unwrap().remove(name);
            }
        })
        .await
        .unwrap();
    assert_eq!(
        (signed_in.display_name.as_str(), signed_in.user_principal_name.as_str()),
        ("", "")
    );
    assert_eq!(signed_in.authenticated_at.as_second(), NOW);
    assert!(signed_in.roles.is_empty() && signed_in.wids.is_empty());
}

#[tokio::test]
async fn a_time_of_authentication_is_never_in_the_future() {
    let stand = Stand::new().await;
    let signed_in = stand
        .finish_changed(|claims| claims["auth_time"] = json!(NOW + 200))
        .await
        .unwrap();
    assert_eq!(signed_in.authenticated_at.as_second(), NOW);
}

#[tokio::test]
async fn a_guest_is_one_whom_another_tenant_authenticated() {
    for (idp, guest) in [
        (format!("https://sts.windows.net/{TENANT}/"), false),
        (
            "https://sts.windows.net/99999999-0000-4000-8000-000000000000/".to_owned(),
            true,
        ),
        ("live.com".to_owned(), true),
    ] {
        let stand = Stand::new().await;
        let signed_in = stand.finish_changed(|claims| claims["idp"] = json!(idp)).await.unwrap();
        assert_eq!(signed_in.guest, guest, "{idp}");
    }
}

#[tokio::test]
async fn a_refresh_brings_new_tokens() {
    let stand = Stand::new().await;
    let answer = json!({ "token_type": "Bearer", "expires_in": 100, "access_token": "a2", "refresh_token": "r2" });
    stand.answer_token(ResponseTemplate::new(200).set_body_json(answer)).await;
    let tokens = stand
        .entra
        .sign_in()
        .refresh(&SecretText::new(REFRESH_TOKEN.to_owned()))
        .await
        .unwrap();
    assert_eq!((tokens.access.expose(), tokens.refresh.unwrap().expose()), ("a2", "r2"));
    assert_eq!(tokens.access_expires_at.as_second(), NOW + 100);

    let request = stand.server.received_requests().await.unwrap().pop().unwrap();
    let form: HashMap<_, _> = url::form_urlencoded::parse(&request.body).into_owned().collect();
    assert_eq!(
        (form["grant_type"].as_str(), form["refresh_token"].as_str()),
        ("refresh_token", REFRESH_TOKEN)
    );
}

#[tokio::test]
async fn a_refresh_without_a_new_refresh_token_keeps_the_old_one() {
    let stand = Stand::new().await;
    let answer = json!({ "token_type": "Bearer", "expires_in": 100, "access_token": "a2" });
    stand.answer_token(ResponseTemplate::new(200).set_body_json(answer)).await;
    let tokens = stand
        .entra
        .sign_in()
        .refresh(&SecretText::new(REFRESH_TOKEN.to_owned()))
        .await
        .unwrap();
    assert_eq!(tokens.refresh.unwrap().expose(), REFRESH_TOKEN);
}

#[tokio::test]
async fn signing_out_needs_no_answer_of_entra() {
    let stand = Stand::new().await;
    let back = "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A3000%2F";
    let before = stand.entra.sign_in().sign_out_url();
    assert_eq!(
        before.as_str(),
        format!("{}/{TENANT}/oauth2/v2.0/logout?{back}", stand.server.uri())
    );
    assert!(stand.asked().await.is_empty());

    stand.begin().await;
    let after = stand.entra.sign_in().sign_out_url();
    assert_eq!(
        after.as_str(),
        format!("{}/{TENANT}/oauth2/v2.0/logout-here?{back}", stand.server.uri())
    );
}

#[tokio::test]
async fn tokens_never_cross_the_network_in_the_clear() {
    let (_, clock, pauses) = connect(settings("http://127.0.0.1", "http://[::1]"));
    for (authority, graph) in [
        ("http://login.example", "https://graph.example"),
        ("https://login.example", "http://10.0.0.1"),
    ] {
        let randomness = std::sync::Arc::new(NoRandomness);
        let ports = entra::Ports {
            clock: clock.clone(),
            randomness,
            pause: pauses.clone(),
        };
        let refused = Entra::new(settings(authority, graph), ports).err();
        assert!(matches!(refused, Some(EntraError::Insecure(_))), "{authority} {graph}");
    }
}

/// A machine without root certificates is told so; nothing panics for want of a TLS provider.
#[tokio::test]
async fn tls_has_its_provider() {
    let (_, clock, pauses) = connect(settings("http://localhost", "http://localhost"));
    let ports = entra::Ports {
        clock,
        randomness: std::sync::Arc::new(NoRandomness),
        pause: pauses,
    };
    let built = Entra::new(settings("https://login.example", "https://graph.example"), ports).err();
    assert!(matches!(built, None | Some(EntraError::Http(HttpError::Setup))), "{built:?}");
}

struct NoRandomness;

impl domain::ports::Randomness for NoRandomness {
    fn fill(&self, _: &mut [u8]) {}
}

#[tokio::test]
async fn an_unknown_tenant_is_a_matter_of_settings() {
    let server = wiremock::MockServer::start().await;
    let (entra, ..) = connect(settings(&server.uri(), &server.uri()));
    let begun = entra
        .sign_in()
        .begin(BeginOptions::new(Digest::of("b"), "/".to_owned()))
        .await;
    assert_eq!(begun.unwrap_err(), SignInError::Misconfigured);
}
