//! Which ID tokens are believed.

use domain::failure::Failure;
use entra::sign_in::{SignInError, Untrusted};
use rsa::RsaPublicKey;
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::EncodePublicKey as _;
use rsa::signature::{SignatureEncoding as _, Signer as _};
use rsa::traits::PublicKeyParts as _;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256, Sha384};

use crate::stand::{ACCESS_TOKEN, CLIENT, CLIENT_SECRET, KEY, NOW, OTHER_KEY, Stand, base64url, sign, unsigned};

const STRANGER: &str = "99999999-0000-4000-8000-000000000000";

/// Something that is done to the claims before they are signed.
type Change = Box<dyn Fn(&mut Value)>;

async fn reason(change: impl FnOnce(&mut Value)) -> SignInError {
    Stand::new().await.finish_changed(change).await.unwrap_err()
}

fn remove(claims: &mut Value, name: &str) {
    claims.as_object_mut().unwrap().remove(name).unwrap();
}

#[tokio::test]
async fn every_claim_must_fit() {
    let stand = Stand::new().await;
    let with_slash = format!("{}/", stand.issuer());
    let stranger = stand.issuer().replace(&crate::stand::TENANT.to_string(), STRANGER);
    drop(stand);
    let cases: Vec<(&str, Change, Untrusted)> = vec![
        (
            "issuer with a slash",
            Box::new(move |it| it["iss"] = json!(with_slash)),
            Untrusted::Issuer,
        ),
        (
            "issuer of another tenant",
            Box::new(move |it| it["iss"] = json!(stranger)),
            Untrusted::Issuer,
        ),
        (
            "other audience",
            Box::new(|it| it["aud"] = json!(STRANGER)),
            Untrusted::Audience,
        ),
        (
            "one audience too many",
            Box::new(|it| it["aud"] = json!([CLIENT, STRANGER])),
            Untrusted::Audience,
        ),
        ("other nonce", Box::new(|it| it["nonce"] = json!("another")), Untrusted::Nonce),
        ("no nonce", Box::new(|it| remove(it, "nonce")), Untrusted::Nonce),
        ("other tenant", Box::new(|it| it["tid"] = json!(STRANGER)), Untrusted::Tenant),
        ("no tenant", Box::new(|it| remove(it, "tid")), Untrusted::Tenant),
        ("old version", Box::new(|it| it["ver"] = json!("1.0")), Untrusted::Version),
        ("no version", Box::new(|it| remove(it, "ver")), Untrusted::Version),
        ("no object", Box::new(|it| remove(it, "oid")), Untrusted::Malformed),
        (
            "object that is no GUID",
            Box::new(|it| it["oid"] = json!("anna")),
            Untrusted::Malformed,
        ),
        (
            "other access token",
            Box::new(|it| it["at_hash"] = json!("AAAAAAAAAAAAAAAAAAAAAA")),
            Untrusted::AccessToken,
        ),
    ];
    for (name, change, expected) in cases {
        let error = reason(change).await;
        assert_eq!(error, SignInError::Untrusted(expected), "{name}");
        assert_eq!(Failure::from(&error), Failure::SignInUntrusted, "{name}");
    }
}

#[tokio::test]
async fn the_right_hash_of_the_access_token_is_believed() {
    let half = &Sha256::digest(ACCESS_TOKEN)[..16];
    let stand = Stand::new().await;
    assert!(
        stand
            .finish_changed(|claims| claims["at_hash"] = json!(base64url(half)))
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn a_wrong_clock_is_told_as_such() {
    for (name, change) in [
        ("too old", json!({ "exp": NOW - 301 })),
        ("from the future", json!({ "iat": NOW + 301 })),
    ] {
        let error = reason(|claims| claims.as_object_mut().unwrap().extend(change.as_object().unwrap().clone())).await;
        assert_eq!(error, SignInError::ClockSkew, "{name}");
        assert_eq!(Failure::from(&error), Failure::ClockSkew);
    }
}

#[tokio::test]
async fn five_minutes_are_forgiven() {
    let stand = Stand::new().await;
    assert!(stand.finish_changed(|claims| claims["exp"] = json!(NOW - 299)).await.is_ok());
    let stand = Stand::new().await;
    assert!(stand.finish_changed(|claims| claims["iat"] = json!(NOW + 299)).await.is_ok());
}

#[tokio::test]
async fn a_bad_token_is_not_excused_by_the_clock() {
    let changes: [fn(&mut Value); 3] = [
        |it| it["nonce"] = json!("another"),
        |it| it["tid"] = json!(STRANGER),
        |it| it["iss"] = json!("https://elsewhere.example"),
    ];
    for change in changes {
        let error = reason(|claims| {
            claims["exp"] = json!(NOW - 100_000);
            change(claims);
        })
        .await;
        assert!(matches!(error, SignInError::Untrusted(_)), "{error}");
    }
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    let mut claims = stand.claims(&attempt);
    claims["exp"] = json!(NOW - 100_000);
    let error = stand
        .finish_with(&attempt, &sign(&claims, "k1", &OTHER_KEY))
        .await
        .unwrap_err();
    assert_eq!(error, SignInError::Untrusted(Untrusted::Signature));
}

#[tokio::test]
async fn only_the_tenants_own_rs256_counts() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    let claims = stand.claims(&attempt);
    let right = sign(&claims, "k1", &KEY);
    let (body, _) = right.rsplit_once('.').unwrap();
    let mut other = claims.clone();
    other["oid"] = json!(STRANGER);
    let (other_body, _) = sign(&other, "k1", &KEY)
        .rsplit_once('.')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    let signature = right.rsplit_once('.').unwrap().1;
    let public = RsaPublicKey::from(&*KEY).to_public_key_der().unwrap();
    let public_pem = pem::encode(&pem::Pem::new("PUBLIC KEY", public.as_bytes()));

    let tokens = [
        ("by another key", sign(&claims, "k1", &OTHER_KEY)),
        ("changed after signing", format!("{other_body}.{signature}")),
        ("signature missing", format!("{body}.")),
        (
            "alg none",
            format!("{}.", unsigned(&json!({ "alg": "none", "typ": "JWT" }), &claims)),
        ),
        (
            "alg none with the signature",
            format!("{}.{signature}", unsigned(&json!({ "alg": "none", "kid": "k1" }), &claims)),
        ),
        ("HS256 with the secret", hs256(&claims, CLIENT_SECRET.as_bytes())),
        ("HS256 with the public key", hs256(&claims, public.as_bytes())),
        ("HS256 with the public key's PEM", hs256(&claims, public_pem.as_bytes())),
        ("HS256 with the modulus", hs256(&claims, &KEY.n().to_bytes_be())),
        ("RS384, rightly signed", rs384(&claims)),
        (
            "RS384 in the header",
            format!("{}.{signature}", unsigned(&json!({ "alg": "RS384", "kid": "k1" }), &claims)),
        ),
    ];
    for (name, token) in tokens {
        stand.server.reset().await;
        let error = stand.finish_with(&attempt, &token).await.unwrap_err();
        assert_eq!(error, SignInError::Untrusted(Untrusted::Signature), "{name}");
    }
    stand.server.reset().await;
    assert!(stand.finish_with(&attempt, &right).await.is_ok(), "the right one is believed");
}

/// A token by the right key, but not with the one algorithm that is allowed.
fn rs384(claims: &Value) -> String {
    let text = unsigned(&json!({ "alg": "RS384", "typ": "JWT", "kid": "k1" }), claims);
    let signature = SigningKey::<Sha384>::new(KEY.clone()).sign(text.as_bytes());
    format!("{text}.{}", base64url(&signature.to_bytes()))
}

/// HMAC-SHA-256 by hand (RFC 2104).
fn hs256(claims: &Value, key: &[u8]) -> String {
    let text = unsigned(&json!({ "alg": "HS256", "typ": "JWT", "kid": "k1" }), claims);
    let key = if key.len() > 64 {
        Sha256::digest(key).to_vec()
    } else {
        key.to_vec()
    };
    let padded: Vec<u8> = key.into_iter().chain(std::iter::repeat(0)).take(64).collect();
    let with = |mask: u8| padded.iter().map(|byte| byte ^ mask).collect::<Vec<_>>();
    let inner = Sha256::digest([with(0x36), text.as_bytes().to_vec()].concat());
    let outer = Sha256::digest([with(0x5c), inner.to_vec()].concat());
    format!("{text}.{}", base64url(&outer))
}

#[tokio::test]
async fn an_answer_without_a_readable_token_is_not_believed() {
    let stand = Stand::new().await;
    let attempt = stand.begin().await;
    for token in ["", "x", "a.b.c", "....", "eyJhbGciOiJSUzI1NiJ9.bm90LWpzb24.AAAA"] {
        stand.server.reset().await;
        let error = stand.finish_with(&attempt, token).await.unwrap_err();
        assert_eq!(error, SignInError::Untrusted(Untrusted::Malformed), "{token:?}");
    }
    stand.server.reset().await;
    let answer = json!({ "token_type": "Bearer", "expires_in": 3600, "access_token": ACCESS_TOKEN });
    stand
        .answer_token(wiremock::ResponseTemplate::new(200).set_body_json(answer))
        .await;
    let code = domain::secret::SecretText::new("c".to_owned());
    let error = stand.entra.sign_in().finish(&attempt, &code).await.unwrap_err();
    assert_eq!(error, SignInError::Untrusted(Untrusted::Malformed));
}
