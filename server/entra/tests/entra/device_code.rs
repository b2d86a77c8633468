//! Sign-in elsewhere, with a device code.

use std::collections::HashMap;

use domain::id::PersonId;
use entra::sign_in::{SignInError, SignedIn, Untrusted};
use entra::{CertificateCredential, Credential};
use rsa::pkcs8::{EncodePrivateKey as _, EncodePublicKey as _};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, ResponseTemplate};

use crate::stand::{ACCESS_TOKEN, CLIENT, CLIENT_SECRET, KEY, NOW, OTHER_KEY, PERSON, Stand, TENANT, sign, token_answer};

const DEVICE_CODE: &str = "device-code-31ab";

/// What Entra gives out; a member that is null is left out.
fn given(complete: Option<&str>) -> ResponseTemplate {
    let mut given = json!({
        "user_code": "ABCD1234", "device_code": DEVICE_CODE, "verification_uri": "https://microsoft.com/devicelogin",
        "expires_in": 900, "interval": 5, "message": "To sign in, use a web browser",
    });
    if let Some(complete) = complete {
        given["verification_uri_complete"] = json!(complete);
    }
    ResponseTemplate::new(200).set_body_json(given)
}

fn refusal(error: &str) -> ResponseTemplate {
    let body = json!({ "error": error, "error_description": format!("AADSTS70016: {error}"), "error_codes": [70_016] });
    ResponseTemplate::new(400).set_body_json(body)
}

/// The token endpoint's next answer.
async fn next_answer(stand: &Stand, answer: ResponseTemplate) {
    Mock::given(method("POST"))
        .and(path(format!("/{TENANT}/oauth2/v2.0/token")))
        .respond_with(answer)
        .up_to_n_times(1)
        .mount(&stand.server)
        .await;
}

/// An ID token, which bears no nonce: nobody has sent one.
fn id_token(stand: &Stand) -> String {
    let claims = json!({
        "iss": stand.issuer(), "aud": CLIENT, "exp": NOW + 3600, "iat": NOW - 300, "nbf": NOW - 300, "sub": "pairwise-subject",
        "oid": PERSON, "tid": TENANT, "ver": "2.0", "preferred_username": "owner@contoso.example",
    });
    sign(&claims, "k1", &KEY)
}

async fn stand() -> Stand {
    let stand = Stand::with_device_codes().await;
    stand.answer("POST", "/oauth2/v2.0/devicecode", given(None)).await;
    stand
}

async fn sign_in(stand: &Stand) -> Result<SignedIn, SignInError> {
    let begun = stand.entra.sign_in().begin_elsewhere().await?;
    stand.entra.sign_in().finish_elsewhere(&begun).await
}

/// The forms that an endpoint was sent, in order.
async fn forms(stand: &Stand, endpoint: &str) -> Vec<HashMap<String, String>> {
    let requests = stand.server.received_requests().await.unwrap();
    let sent = requests.iter().filter(|it| it.url.path().ends_with(endpoint));
    sent.map(|it| url::form_urlencoded::parse(&it.body).into_owned().collect())
        .collect()
}

#[tokio::test]
async fn a_code_is_shown_for_five_minutes() {
    let stand = stand().await;
    let begun = stand.entra.sign_in().begin_elsewhere().await.unwrap();
    assert_eq!(
        (begun.user_code(), begun.address()),
        ("ABCD1234", "https://microsoft.com/devicelogin")
    );
    assert_eq!(begun.scanned_address(), begun.address());
    assert_eq!(begun.ends_at().as_second(), NOW + 300, "shorter than Entra's fifteen");
    let form = &forms(&stand, "/devicecode").await[0];
    assert_eq!(form["client_id"], CLIENT.to_string());
    assert!(
        form["scope"].contains("BitlockerKey.Read.All") && form["scope"].contains("openid"),
        "{form:?}"
    );
    let shown = format!("{begun:?}");
    assert!(!shown.contains("ABCD1234") && !shown.contains(DEVICE_CODE), "{shown}");
}

#[tokio::test]
async fn an_address_with_the_code_in_it_is_scanned_where_there_is_one() {
    let stand = Stand::with_device_codes().await;
    let complete = "https://microsoft.com/devicelogin?code=ABCD1234";
    stand.answer("POST", "/oauth2/v2.0/devicecode", given(Some(complete))).await;
    let begun = stand.entra.sign_in().begin_elsewhere().await.unwrap();
    assert_eq!(
        (begun.address(), begun.scanned_address()),
        ("https://microsoft.com/devicelogin", complete)
    );
}

#[tokio::test]
async fn the_tokens_are_asked_for_until_the_person_has_signed_in() {
    let stand = stand().await;
    for error in ["authorization_pending", "slow_down", "authorization_pending"] {
        next_answer(&stand, refusal(error)).await;
    }
    stand.answer_token(token_answer(&id_token(&stand))).await;
    let signed_in = sign_in(&stand).await.unwrap();
    let person = PersonId {
        tenant: TENANT,
        object: PERSON,
    };
    assert_eq!((signed_in.person, signed_in.auth_time), (person, None));
    assert_eq!(signed_in.tokens.access.expose(), ACCESS_TOKEN);
    assert_eq!(stand.paused(), [5000, 10_000, 10_000], "slower when Entra says so");
    let forms = forms(&stand, "/token").await;
    assert_eq!(forms.len(), 4);
    for form in forms {
        assert_eq!(form["grant_type"], "urn:ietf:params:oauth:grant-type:device_code");
        assert_eq!(
            (form["device_code"].as_str(), form["client_secret"].as_str()),
            (DEVICE_CODE, CLIENT_SECRET)
        );
    }
}

#[tokio::test]
async fn each_question_bears_a_statement_of_its_own() {
    let pem = |tag: &str, bytes: Vec<u8>| pem::Pem::new(tag, bytes);
    let public = rsa::RsaPublicKey::from(&*OTHER_KEY).to_public_key_der().unwrap();
    let text = pem::encode_many(&[
        pem(
            "CERTIFICATE",
            [b"0\x82 certificate of ".as_slice(), public.as_bytes()].concat(),
        ),
        pem("PRIVATE KEY", OTHER_KEY.to_pkcs8_der().unwrap().as_bytes().to_vec()),
    ]);
    let certificate = CertificateCredential::from_pem(&text).unwrap();
    let stand = Stand::with_device_codes_and(|settings| settings.credential = Credential::Certificate(certificate)).await;
    stand.answer("POST", "/oauth2/v2.0/devicecode", given(None)).await;
    next_answer(&stand, refusal("authorization_pending")).await;
    stand.answer_token(token_answer(&id_token(&stand))).await;
    sign_in(&stand).await.unwrap();
    let statements: Vec<_> = forms(&stand, "/token")
        .await
        .iter()
        .map(|form| form["client_assertion"].clone())
        .collect();
    assert_eq!(statements.len(), 2);
    assert_ne!(statements[0], statements[1], "Entra takes each but once");
}

#[tokio::test]
async fn what_ends_the_waiting_is_told_apart() {
    let cases = [
        ("authorization_declined", SignInError::Cancelled),
        ("expired_token", SignInError::CodeRefused),
        ("bad_verification_code", SignInError::CodeRefused),
        ("consent_required", SignInError::ConsentMissing),
        ("interaction_required", SignInError::Refused),
        ("invalid_grant", SignInError::Refused),
        ("invalid_client", SignInError::Misconfigured),
    ];
    for (error, expected) in cases {
        let stand = stand().await;
        stand.answer_token(refusal(error)).await;
        assert_eq!(sign_in(&stand).await.unwrap_err(), expected, "{error}");
    }
}

#[tokio::test]
async fn a_code_that_nobody_types_ends_after_five_minutes() {
    let stand = stand().await;
    stand.pauses_pass_time();
    stand.answer_token(refusal("authorization_pending")).await;
    assert_eq!(sign_in(&stand).await.unwrap_err(), SignInError::CodeRefused);
    assert_eq!(
        forms(&stand, "/token").await.len(),
        61,
        "each five seconds, from the start to the end"
    );
}

#[tokio::test]
async fn an_id_token_is_believed_only_after_every_check() {
    let stand = stand().await;
    let mut claims: Value =
        json!({ "iss": stand.issuer(), "aud": CLIENT, "exp": NOW + 3600, "iat": NOW, "sub": "s", "ver": "2.0" });
    claims["tid"] = json!(PERSON);
    stand.answer_token(token_answer(&sign(&claims, "k1", &KEY))).await;
    assert_eq!(sign_in(&stand).await.unwrap_err(), SignInError::Untrusted(Untrusted::Tenant));
}

#[tokio::test]
async fn where_the_tenant_names_no_endpoint_there_is_none() {
    let stand = Stand::new().await;
    assert_eq!(
        stand.entra.sign_in().begin_elsewhere().await.unwrap_err(),
        SignInError::Misconfigured
    );
}
